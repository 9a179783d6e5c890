"""What a format can hold comes back from it the same, whatever the document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.exports.samples import ANNA, BEN, conversation
from tests.engine.imports.talks import talks
from tests.strategies import documents
from undertone import codec, timecode
from undertone.exports import DIALECTS, ExportOptions, format_named, render
from undertone.exports.base import one_line, shown_speaker, shown_text
from undertone.exports.provenance import rounded
from undertone.exports.reading import paragraphs
from undertone.exports.tiers import tiers, xml_text
from undertone.imports import Source, document_of, read
from undertone.model import Document, Flag, Segment, SegmentId, Speaker

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
Held = Callable[[Document], Any]


def back(document: Document, name: str, options: ExportOptions | None = None) -> Document:
    """The document that comes back from a format; the format is recognised by its content."""
    form = format_named(name)
    return reopened(f"talk{form.EXTENSION}", render(document, name, options), name)


def reopened(file: str, content: bytes, name: str) -> Document:
    source = Source(file, content)
    reader, found = read(source)
    assert {"atlasti": "txt"}.get(name, name) == reader.NAME
    return document_of(source, found, reader)


def plain(text: str) -> str:
    """A text in one line, as UTF-8 can hold it."""
    return one_line(text).strip().encode("utf-8", "replace").decode()


def in_json(document: Document) -> Any:
    options = {k: v for k, v in document.provenance.options if not k.startswith("import.")}
    bare = replace(
        document,
        media=replace(document.media, path=""),
        provenance=replace(document.provenance, analysed_at="", options=tuple(options.items())),
        attributes=(),
    )
    return _valid(rounded(codec.to_plain(bare)))


def _valid(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _valid(item) for key, item in value.items()}
    return [_valid(item) for item in value] if isinstance(value, list) else value


def in_csv(document: Document) -> Any:
    return [
        (
            *(s.id, s.start_ms, s.end_ms, s.speaker, plain(document.speaker_name(s.speaker))),
            *(s.channel, plain(s.text), _figure(s.confidence), s.overlap, s.flags, s.edited),
            plain(s.note),
            s.sentiment and (s.sentiment.label, _figure(s.sentiment.polarity)),
            s.sentiment
            and [_figure(p) for p in codec.to_plain(s.sentiment.probabilities).values()],
            s.voice and _figure(s.voice.pitch_semitones),
            *([(_label(e.label), round(e.score, 2)) for e in s.emotions or () if _label(e.label)],),
        )
        for s in document.segments
    ]


def _figure(value: float | None) -> float | None:
    return None if value is None else round(value, 4) + 0.0


def _label(label: str) -> str:
    return plain(plain(label).translate({ord(";"): ",", ord(":"): " "}))


def in_words(document: Document) -> Any:
    return [
        [
            (name, plain(w.text), w.start_ms, w.end_ms, _figure(w.confidence), w.estimated)
            for w in s.words
        ]
        for s in document.segments
        if s.words
        for name in [plain(document.speaker_name(s.speaker))]
    ]


def in_ctm(document: Document) -> Any:
    return sorted(
        (s.channel, w.start_ms, w.end_ms, w.text, _figure(w.confidence) or 0.0)
        for s in document.segments
        for w in s.words
    )


def in_vtt(document: Document) -> Any:
    return [
        (s.start_ms, s.end_ms, plain(shown_speaker(document, s)), plain(shown_text(s)))
        for s in document.segments
        if plain(shown_text(s)) and s.end_ms > s.start_ms
    ]


def in_tiers(document: Document) -> Any:
    return sorted(
        (
            *(i.start_ms, i.end_ms, "" if tier.name == "unknown" else _tiered(tier.name)),
            _tiered(shown_text(i.segment)),
        )
        for tier in tiers(document)
        for i in tier.intervals
        if _tiered(shown_text(i.segment))
    )


def _tiered(text: str) -> str:
    """Text as a tier can hold it; what no file can hold is one sign in XML, another in Praat."""
    return plain(xml_text(text)).replace("\ufffd", "?")


def in_rttm(document: Document) -> Any:
    return [
        (s.start_ms, s.end_ms, s.channel, document.speaker_name(s.speaker).replace(" ", "_"))
        for s in document.segments
    ]


def in_assemblyai(document: Document) -> Any:
    return [
        (
            *(s.start_ms, s.end_ms, plain(document.speaker_name(s.speaker)), s.channel),
            plain(s.text),
            s.words and [(w.text, w.start_ms, w.end_ms, _six(w.confidence)) for w in s.words],
            _six(s.confidence),
        )
        for s in sorted(document.segments, key=lambda s: s.start_ms)
        if plain(s.text)
    ]


def _six(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def said(document: Document) -> list[tuple[str, str]]:
    """Who says what, sentence by sentence."""
    return [(document.speaker_name(s.speaker), shown_text(s)) for s in document.segments]


def in_audacity(document: Document) -> Any:
    times = [(s.start_ms, s.end_ms) for s in document.segments]
    return list(zip(said(document), times, strict=True))


def in_nvivo(document: Document) -> Any:
    times = [(s.start_ms // 100, s.end_ms // 100) for s in document.segments]
    return list(zip(said(document), times, strict=True))


def in_maxqda(document: Document) -> Any:
    return list(zip(said(document), [s.start_ms // 1000 for s in document.segments], strict=True))


def in_srt(document: Document) -> Any:
    # A word that is longer than a subtitle line stands on two.
    return [
        (document.speaker_name(s.speaker), "".join(s.text.split()), s.start_ms, s.end_ms)
        for s in document.segments
    ]


@settings(max_examples=15)
@given(documents())
def test_json_holds_everything(document: Document) -> None:
    assert in_json(back(document, "json")) == in_json(document)


@pytest.mark.parametrize("preset", DIALECTS)
@settings(max_examples=12)
@given(document=documents())
def test_csv_holds_all_but_the_words(preset: Any, document: Document) -> None:
    assume(document.segments)
    assert in_csv(back(document, "csv", ExportOptions(preset))) == in_csv(document)


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("words", in_words),
        ("ctm", in_ctm),
        ("vtt", in_vtt),
        ("eaf", in_tiers),
        ("textgrid", in_tiers),
        ("assemblyai", in_assemblyai),
    ],
)
@settings(max_examples=15)
@given(document=documents(with_words=True), odd=documents())
def test_what_programs_read_comes_back(
    name: str, held: Held, document: Document, odd: Document
) -> None:
    for one in (document, odd):
        wanted = held(one)
        if not wanted or (name == "vtt" and not any(row[2] for row in wanted)):
            continue  # nothing to read; or nobody named, where cues are joined to sentences
        found = held(back(one, name))
        if name == "assemblyai":  # words are estimated where the export has none
            found = [
                (*row[:5], row[5] if told[5] else told[5], row[6])
                for row, told in zip(found, wanted, strict=True)
            ]
        assert found == wanted


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("audacity", in_audacity),
        ("nvivo", in_nvivo),
        ("maxqda", in_maxqda),
        ("srt", in_srt),
        ("rttm", in_rttm),
    ],
)
@settings(max_examples=15)
@given(document=talks())
def test_times_and_sentences_come_back(name: str, held: Held, document: Document) -> None:
    assert held(back(document, name)) == held(document)


@pytest.mark.parametrize("name", ["txt", "docx", "f4", "atlasti"])
@settings(max_examples=12)
@given(document=talks())
def test_text_for_reading_comes_back(name: str, document: Document) -> None:
    found = back(document, name)
    assert said(found) == said(document)
    number = 0
    for paragraph in paragraphs(document):
        after = number + len(paragraph.segments)
        told, kept = found.segments[number:after], paragraph.segments
        if name == "f4":  # which tells the end
            assert told[-1].end_ms == max(s.end_ms for s in kept) // 100 * 100
        else:
            unit = 100 if name == "atlasti" else 1000
            assert told[0].start_ms == kept[0].start_ms // unit * unit
        number = after


@settings(max_examples=15)
@given(talks())
def test_a_transcript_without_times_keeps_who_says_what(document: Document) -> None:
    text = "\n".join(f"{name}: {words}" for name, words in said(document))
    source = Source("talk.txt", text.encode())
    reader, found = read(source)
    assert reader.NAME == "text"
    again = document_of(source, found, reader)
    assert said(again) == said(document)
    assert all(word.estimated for segment in again.segments for word in segment.words)
    starts = [segment.start_ms for segment in again.segments]
    assert starts == sorted(starts)


GOLDENS: tuple[tuple[str, str, Held], ...] = (
    ("conversation.json", "json", in_json),
    ("conversation.csv", "csv", in_csv),
    ("conversation.excel-semicolon.csv", "csv", in_csv),
    ("conversation.data.csv", "csv", in_csv),
    ("conversation.words.csv", "words", in_words),
    ("conversation.ctm", "ctm", in_ctm),
    ("conversation.vtt", "vtt", in_vtt),
    ("conversation.eaf", "eaf", in_tiers),
    ("conversation.TextGrid", "textgrid", in_tiers),
    ("conversation.assemblyai.json", "assemblyai", in_assemblyai),
    ("conversation.audacity.txt", "audacity", in_audacity),
    ("conversation.nvivo.txt", "nvivo", in_nvivo),
    ("conversation.maxqda.txt", "maxqda", in_maxqda),
    ("conversation.txt", "txt", said),
    ("conversation.f4.txt", "f4", said),
    ("conversation.atlasti.txt", "atlasti", said),
)


@pytest.mark.parametrize(("file", "name", "held"), GOLDENS, ids=[row[0] for row in GOLDENS])
def test_the_reviewed_files_are_read_back(file: str, name: str, held: Held) -> None:
    found = reopened(file, (GOLDEN / file).read_bytes(), name)
    assert held(found) == held(conversation())


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9), st.booleans()), min_size=1))
def test_people_who_speak_at_once_stay_apart_in_subtitles(
    rows: list[tuple[int, int, bool]],
) -> None:
    alone = [(50, 1, True), (60, 1, False)]  # each leads a cue somewhere
    segments = tuple(
        Segment(
            SegmentId(f"s{number}"), start * 1000, (start + length) * 1000, f"Say {number}.",
            speaker=ANNA if anna else BEN,
        )
        for number, (start, length, anna) in enumerate([*sorted(rows), *alone])
    )  # fmt: skip
    document = Document(
        conversation().media, segments, (Speaker(ANNA, "Anna"), Speaker(BEN, "Ben"))
    )
    assert sorted(in_srt(back(document, "srt"))) == sorted(in_srt(document))


def test_who_only_interrupts_once_is_somebody_too() -> None:
    long = Segment(SegmentId("a"), 0, 20_000, "It was closed.", speaker=ANNA)
    short = Segment(SegmentId("b"), 7_000, 9_000, "Oh no.", speaker=BEN)
    people = (Speaker(ANNA, "Anna"), Speaker(BEN, "Ben"))
    document = Document(conversation().media, (long, short), people)
    assert in_srt(back(document, "srt")) == in_srt(document)


def test_a_colon_in_a_second_line_makes_no_speaker() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:03,000\nAnna: I told them\nRule: never do that.\n\n"
        "2\n00:00:03,000 --> 00:00:05,000\nBen: Really?\nAnna: Yes.\n"
    )
    found = reopened("x.srt", text.encode(), "srt")
    assert said(found) == [
        ("Anna", "I told them Rule: never do that."),
        ("Ben", "Really?"),
        ("Anna", "Yes."),
    ]


def test_a_long_speech_that_is_interrupted_stays_one() -> None:
    words = "I went to the market on Monday and it was closed, " * 3 + "so I went home."
    long = Segment(SegmentId("a"), 0, 20_000, words, speaker=ANNA)
    short = Segment(SegmentId("b"), 7_000, 9_000, "Oh no.", speaker=BEN)
    people = (Speaker(ANNA, "Anna"), Speaker(BEN, "Ben"))
    document = Document(conversation().media, (long, short), people)
    assert in_srt(back(document, "srt")) == in_srt(document)


def test_the_researchers_notes_come_back_where_the_format_has_them() -> None:
    noted = {3: 'ironic; see "notes"'}
    for name in ("csv", "docx", "eaf"):
        found = back(conversation(), name)
        notes = {n: s.note for n, s in enumerate(found.segments, start=1) if s.note}
        assert notes == noted, name


def test_speech_without_text_stays_marked() -> None:
    for name in ("vtt", "srt", "eaf", "textgrid", "audacity", "nvivo", "maxqda", "csv", "json"):
        found = [s for s in back(conversation(), name).segments if Flag.NO_TEXT in s.flags]
        assert [(s.text, s.start_ms // 1000) for s in found] == [("", 15)], name


@settings(max_examples=50)
@given(st.integers(0, 359_999_999))
def test_subtitles_keep_times_to_a_hundred_hours(ms: int) -> None:
    line = Segment(conversation().segments[0].id, ms, ms + 1000, "It is so.")
    for name in ("srt", "vtt"):
        found = back(Document(conversation().media, (line,)), name)
        assert found.segments[0].span == line.span, timecode.clock(ms)
