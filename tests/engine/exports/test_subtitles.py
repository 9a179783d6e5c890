"""SubRip and WebVTT: another program reads the document's times and words back."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.exports.readers import subrip, unescaped, webvtt
from tests.engine.exports.samples import ANNA, BEN, MEDIA, conversation, said
from tests.strategies import documents
from undertone.exports import ExportOptions, render
from undertone.exports.base import shown_speaker, shown_text
from undertone.exports.srt import Srt
from undertone.exports.vtt import Vtt
from undertone.model import Document, Segment, SegmentId, Speaker

OPTIONS = ExportOptions()
NAMELESS = ExportOptions(speaker_names=False)


def visible(document: Document) -> list[Segment]:
    return [s for s in document.segments if shown_text(s) and s.end_ms > s.start_ms]


@settings(max_examples=30)
@given(documents())
def test_webvtt_gives_times_and_words_back(document: Document) -> None:
    cues = webvtt(Vtt().render(document, OPTIONS))
    assert [(c.start_ms, c.end_ms, unescaped(c.text)) for c in cues] == [
        (s.start_ms, s.end_ms, shown_text(s)) for s in visible(document)
    ]
    for cue, segment in zip(cues, visible(document), strict=True):
        name = shown_speaker(document, segment)
        assert cue.text.startswith("<v ") == bool(name)


@settings(max_examples=30)
@given(documents())
def test_subrip_gives_times_back(document: Document) -> None:
    cues = subrip(Srt().render(document, OPTIONS))  # the reader checks order and overlap
    starts, ends = {c.start_ms for c in cues}, {c.end_ms for c in cues}
    shown = visible(document)
    apart = all(one.end_ms <= after.start_ms for one, after in pairwise(shown))
    if apart:
        assert {s.start_ms for s in shown} <= starts
        assert {s.end_ms for s in shown} <= ends
    assert bool(shown) == bool(cues)


@settings(max_examples=30)
@given(st.lists(st.integers(1, 14), min_size=1, max_size=5), st.integers(0, 1000))
def test_short_segments_become_exactly_their_cues(lengths: list[int], gap: int) -> None:
    segments = [
        said(number, number * 5000, number * 5000 + 4000 + gap, "word " * length, ANNA)
        for number, length in enumerate(lengths)
    ]
    cues = subrip(Srt().render(Document(MEDIA, tuple(segments)), NAMELESS))
    assert [(cue.start_ms, cue.end_ms) for cue in cues] == [
        (s.start_ms, s.end_ms) for s in segments
    ]
    assert [cue.text.split() for cue in cues] == [s.text.split() for s in segments]


@settings(max_examples=30)
@given(st.lists(st.text("abcde", min_size=1, max_size=20), min_size=1, max_size=120), st.booleans())
def test_long_segments_become_contiguous_cues(tokens: list[str], named: bool) -> None:
    segment = said(1, 1000, 61_000, " ".join(tokens), ANNA)
    document = Document(MEDIA, (segment,), (Speaker(ANNA, "Anna B"),))
    cues = subrip(Srt().render(document, ExportOptions(speaker_names=named)))
    assert (cues[0].start_ms, cues[-1].end_ms) == (1000, 61_000)
    assert all(one.end_ms == after.start_ms for one, after in pairwise(cues))
    shown = " ".join(cue.text for cue in cues).split()
    assert shown == (["Anna", "B:", *tokens] if named else tokens)
    for cue in cues:
        lines = cue.text.split("\n")
        assert len(lines) <= 2
        assert all(len(line) <= 42 for line in lines)
    begins = {word.start_ms for word in segment.words}
    assert all(cue.start_ms in begins for cue in cues)


def test_cues_are_balanced() -> None:
    text = "word " * 17 + "word"
    cues = subrip(Srt().render(Document(MEDIA, (said(1, 0, 18_000, text, None),)), OPTIONS))
    counts = [len(cue.text.split()) for cue in cues]
    assert max(counts) - min(counts) <= 2


def test_a_line_stays_while_somebody_interrupts() -> None:
    document = Document(MEDIA, (said(1, 0, 5000, "long", ANNA), said(2, 3000, 4000, "no", BEN)))
    cues = subrip(Srt().render(document, OPTIONS))
    assert [(c.start_ms, c.end_ms, c.text) for c in cues] == [
        (0, 3000, "S1: long"),
        (3000, 4000, "S1: long\nS2: no"),
        (4000, 5000, "S1: long"),
    ]


@st.composite
def crowds(draw: st.DrawFn) -> list[Segment]:
    """Up to eight segments of two people who speak at once as they like."""
    rows = draw(
        st.lists(
            st.tuples(st.integers(0, 20_000), st.integers(1, 9000), st.booleans()),
            min_size=1,
            max_size=8,
        )
    )
    return [
        said(number, start, start + length, f"Sentence {number}.", ANNA if anna else BEN)
        for number, (start, length, anna) in enumerate(sorted(rows))
    ]


@settings(max_examples=50)
@given(crowds())
def test_every_line_is_shown_while_it_is_said(segments: list[Segment]) -> None:
    cues = subrip(Srt().render(Document(MEDIA, tuple(segments)), OPTIONS))
    for segment in segments:
        shown = [
            cue for cue in cues if f"{segment.speaker}: {segment.text}" in cue.text.split("\n")
        ]
        assert abs(shown[0].start_ms - segment.start_ms) < 200
        assert abs(shown[-1].end_ms - segment.end_ms) < 200
        assert all(one.end_ms == after.start_ms for one, after in pairwise(shown))


def test_people_who_begin_together_share_a_cue() -> None:
    document = Document(MEDIA, (said(1, 0, 900, "yes", ANNA), said(2, 100, 1200, "no", BEN)))
    cues = subrip(Srt().render(document, OPTIONS))
    assert [(c.start_ms, c.end_ms, c.text) for c in cues] == [
        (0, 900, "S1: yes\nS2: no"),
        (900, 1200, "S2: no"),
    ]


def test_a_moment_together_is_no_cue_of_its_own() -> None:
    document = Document(MEDIA, (said(1, 0, 900, "yes", ANNA), said(2, 850, 1900, "no", BEN)))
    cues = subrip(Srt().render(document, OPTIONS))
    assert [(c.start_ms, c.end_ms, c.text) for c in cues] == [
        (0, 850, "S1: yes"),
        (850, 1900, "S2: no"),
    ]


def test_a_segment_too_short_for_its_words_is_one_cue() -> None:
    document = Document(MEDIA, (Segment(SegmentId("s"), 10, 12, "word " * 200),))
    cues = subrip(Srt().render(document, OPTIONS))
    assert [(c.start_ms, c.end_ms) for c in cues] == [(10, 12)]
    assert cues[0].text.split() == ["word"] * 200


def test_names_can_be_left_out_of_subrip() -> None:
    assert "Ben" in Srt().render(conversation(), OPTIONS)
    assert "Ben" not in Srt().render(conversation(), NAMELESS)


@pytest.mark.parametrize("evil", ["<b>x</b>", "<font color=red>x", "{\\an8}x", "a --> b", "</v>x"])
def test_no_text_becomes_markup(evil: str) -> None:
    segment = replace(said(1, 0, 1000, evil, ANNA), words=())
    document = Document(MEDIA, (segment,), (Speaker(ANNA, evil),))
    text = Srt().render(document, OPTIONS)
    subrip(text)
    assert "<b>" not in text
    assert "<font color=red>" not in text
    assert "{\\" not in text
    assert unescaped(webvtt(Vtt().render(document, OPTIONS))[0].text) == evil


def test_sentiment_is_a_class_that_can_be_left_out() -> None:
    text = Vtt().render(conversation(), OPTIONS)
    assert "<v Ben><c.negative>So the landlord" in text
    assert "<c.negative.researcher>“Great”" in text  # a person's label comes first
    assert "STYLE" not in text  # ffmpeg 5.1 would read no cue
    bare = render(conversation(), "vtt", ExportOptions(sentiment=False)).decode("utf-8")
    assert "<c." not in bare
    assert "STYLE" not in bare


def test_empty_subtitles() -> None:
    assert Srt().render(Document(MEDIA), OPTIONS) == ""
    assert Vtt().render(Document(MEDIA), OPTIONS) == "WEBVTT\n"
