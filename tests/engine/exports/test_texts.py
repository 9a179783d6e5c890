"""The transcript for reading, the speaker turns and the JSON document."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.engine.exports.readers import readable, rttm
from tests.engine.exports.samples import ANNA, BEN, MEDIA, conversation, said
from tests.strategies import documents
from undertone import codec
from undertone.exports import ExportOptions, format_named, render
from undertone.exports.base import Timecodes
from undertone.exports.json_document import JsonDocument
from undertone.exports.rttm import Rttm
from undertone.exports.txt import Txt
from undertone.model import Document, Media, Segment, SegmentId, Speaker, SpeakerId

OPTIONS = ExportOptions()


def paragraphs(document: Document, options: ExportOptions = OPTIONS) -> list[str]:
    return Txt().render(document, options).removesuffix("\n").split("\n\n")[1:]


def test_one_speaker_is_one_paragraph() -> None:
    document = Document(
        MEDIA,
        (
            said(1, 0, 900, "One.", ANNA),
            said(2, 1000, 1900, "Two.", ANNA),
            said(3, 2000, 2900, "Three.", BEN),
        ),
        (Speaker(ANNA, "Anna"),),
    )
    assert paragraphs(document) == ["[00:00:00] Anna: One. Two.", "[00:00:02] S2: Three."]


def test_a_long_speech_has_a_time_each_minute() -> None:
    segments = tuple(said(n, n * 10_000, n * 10_000 + 9000, "Talk.", ANNA) for n in range(13))
    starts = [each[:10] for each in paragraphs(Document(MEDIA, segments))]
    assert starts == ["[00:00:00]", "[00:01:00]", "[00:02:00]"]


def test_sentiment_in_the_transcript_can_be_left_out() -> None:
    assert "[negative]" in Txt().render(conversation(), OPTIONS)
    bare = render(conversation(), "txt", ExportOptions(sentiment=False)).decode("utf-8")
    assert "negative" not in bare
    assert "researcher" not in bare


@settings(max_examples=30)
@given(documents())
def test_rttm_gives_times_and_speakers_back(document: Document) -> None:
    lines = rttm(Rttm().render(document, OPTIONS))
    shown = [s for s in document.segments if s.end_ms > s.start_ms]
    assert [(line.start_ms, line.end_ms) for *_, line in lines] == [
        (s.start_ms, s.end_ms) for s in shown
    ]
    pairs = {(s.speaker, line.text) for s, (*_, line) in zip(shown, lines, strict=True)}
    assert len(pairs) == len({s.speaker for s in shown}) == len({name for _, name in pairs})


def test_people_of_one_name_stay_two_in_rttm() -> None:
    speakers = (Speaker(ANNA, "A B"), Speaker(BEN, "A_B"))
    names = [
        line.text
        for *_, line in rttm(Rttm().render(replace(conversation(), speakers=speakers), OPTIONS))
    ]
    assert set(names) == {"A_B", "A_B_2", "unknown"}


def test_rttm_without_segments_has_the_turns() -> None:
    document = replace(conversation(), segments=())
    lines = rttm(Rttm().render(document, OPTIONS))
    assert [(line.start_ms, line.end_ms, line.text) for *_, line in lines] == [
        (200, 2000, "Dr._Anna_<A>"),
        (2400, 9900, "Ben"),
    ]


def test_rttm_without_names() -> None:
    stranger = SpeakerId("S 9")
    document = Document(
        Media("", "", 1, 1, 1, "", ""),
        (Segment(SegmentId("a"), 0, 5, "x", speaker=stranger), Segment(SegmentId("b"), 5, 9, "y")),
    )
    assert [(file, line.text) for file, _, line in rttm(Rttm().render(document, OPTIONS))] == [
        ("recording", "S_9"),
        ("recording", "unknown"),
    ]


@settings(max_examples=30)
@given(documents())
def test_json_gives_the_document_back(document: Document) -> None:
    told = json.loads(JsonDocument().render(document, OPTIONS))
    assert (told["schema"], told["schema_version"]) == ("undertone-document", 1)
    assert {**told["media"], "path": document.media.path} == codec.to_plain(document.media)
    assert told["speakers"] == codec.to_plain(document.speakers)
    assert [segment["id"] for segment in told["segments"]] == [s.id for s in document.segments]
    for plain, segment in zip(told["segments"], document.segments, strict=True):
        back = codec.from_plain(Segment, {**plain, "channel": plain["channel"] - 1})
        assert rounded(back) == rounded(segment)


def rounded(segment: Segment) -> object:
    return json.loads(codec.dumps(segment), parse_float=lambda number: round(float(number), 6))


@pytest.mark.parametrize("name", ["txt", "md", "docx", "rtf"])
@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("mm:ss", "60:00"),
        ("hh:mm:ss", "01:00:00"),
        ("hh:mm:ss.mmm", "01:00:00.000"),
        ("#hh:mm:ss-d#", "סוף 😀 #01:00:01-5#"),
    ],
)
def test_times_have_the_form_of_choice(name: str, form: Timecodes, wanted: str) -> None:
    content = render(conversation(), name, ExportOptions(timecodes=form))
    text = readable(format_named(name), content).replace("`", "")
    assert wanted in text
    bare = readable(
        format_named(name), render(conversation(), name, ExportOptions(timecodes="none"))
    )
    assert "01:00:0" not in bare
    assert "60:00" not in bare


@pytest.mark.parametrize("name", ["maxqda", "atlasti", "f4", "audacity"])
def test_remarks_stand_in_brackets_for_text_searches(name: str) -> None:
    text = render(conversation(), name).decode("utf-8")
    assert '[researcher: negative, sarcasm; bookmark; note: ironic; see "notes"]' in text
    assert "just before Christmas. [negative]" in text
