"""Estimated times: in order, within what is told, in proportion to the text, over the speech."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undertone.imports.align import Silence, boundaries
from undertone.imports.base import Line
from undertone.imports.estimate import CHARACTERS_PER_S, Clock, estimated, nominal_ms
from undertone.imports.sentences import sentences, split_into_sentences
from undertone.model import Span, union

texts = st.text("abc de.", min_size=1, max_size=60).filter(str.strip)
spans = st.lists(
    st.tuples(st.integers(0, 100_000), st.integers(1, 5_000)).map(
        lambda s: Span(s[0], s[0] + s[1])
    ),
    max_size=12,
).map(union)


@st.composite
def lines(draw: st.DrawFn) -> list[Line]:
    """Lines of which some tell a start, some an end, in order."""
    at, found = 0, []
    for text in draw(st.lists(texts, min_size=1, max_size=12)):
        at += draw(st.integers(0, 9_000))
        start = at if draw(st.booleans()) else None
        at += draw(st.integers(1, 9_000))
        found.append(Line(text, start, at if draw(st.booleans()) else None))
    return found


@given(lines(), spans, st.none() | st.integers(1, 200_000))
def test_times_are_in_order_and_what_is_told_stays(
    given_lines: list[Line], speech: tuple[Span, ...], duration: int | None
) -> None:
    timed = estimated(given_lines, speech, duration)
    assert [one.line.text for one in timed] == [line.text for line in given_lines]
    for one, line in zip(timed, given_lines, strict=True):
        assert 0 <= one.start_ms <= one.end_ms
        if one.start_told:
            assert one.start_ms == line.start_ms
        if one.end_told:
            assert one.end_ms == line.end_ms
        assert one.start_told == (line.start_ms is not None and one.line.start_ms is not None)


@given(st.lists(texts, min_size=1, max_size=12), spans.filter(bool))
def test_untimed_text_lies_in_order_on_the_speech(
    said: list[str], speech: tuple[Span, ...]
) -> None:
    timed = estimated([Line(text) for text in said], speech, 200_000)
    edges = [edge for one in timed for edge in (one.start_ms, one.end_ms)]
    assert edges == sorted(edges)
    assert timed[0].start_ms == speech[0].start_ms
    assert timed[-1].end_ms == speech[-1].end_ms
    for edge in edges:
        assert any(span.start_ms <= edge <= span.end_ms for span in speech)


def test_without_a_recording_the_rate_is_the_nominal_one() -> None:
    timed = estimated([Line("a" * 25), Line("b" * 50)])
    assert [(one.start_ms, one.end_ms) for one in timed] == [(0, 2_000), (2_000, 6_000)]
    assert CHARACTERS_PER_S == 12.5
    assert nominal_ms("你好") == 400  # twice a syllable


def test_text_with_starts_is_not_stretched_over_a_pause() -> None:
    timed = estimated([Line("a" * 25, 1_000), Line("b" * 25, 60_000)])
    assert timed[0].end_ms == 1_000 + 3_000  # the slowest that counts as speech
    assert timed[1].start_ms == 60_000


def test_a_boundary_falls_into_the_silence_near_it() -> None:
    # Two sentences of equal length; the speaker paused a second late.
    speech = (Span(0, 5_000), Span(6_000, 9_000))
    timed = estimated([Line("a" * 20), Line("b" * 20)], speech, 9_000)
    assert [(one.start_ms, one.end_ms) for one in timed] == [(0, 5_000), (6_000, 9_000)]


def test_two_sentences_do_not_take_the_same_silence() -> None:
    found = boundaries([10, 10, 10], 9_000, [Silence(3_100, 800), Silence(5_900, 800)])
    assert found == [0.0, 3_100, 5_900, 9_000]


@settings(max_examples=50)
@given(
    st.lists(st.floats(1, 200), min_size=1, max_size=15),
    st.integers(1, 100_000),
    st.lists(st.tuples(st.integers(0, 100_000), st.integers(1, 3_000)), max_size=10),
)
def test_boundaries_never_cross(
    weights: list[float], length: int, found: list[tuple[int, int]]
) -> None:
    silences = [Silence(place, ms) for place, ms in sorted(found) if 0 < place < length]
    places = boundaries(weights, length, silences)
    assert len(places) == len(weights) + 1
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0.0, length)


@given(spans, st.integers(0, 50_000), st.integers(1, 50_000))
def test_a_clock_goes_forward(speech: tuple[Span, ...], start: int, length: int) -> None:
    clock = Clock(speech, start, start + length)
    steps = [clock.length_ms * step / 7 for step in range(8)]
    times = [time for place in steps for time in (clock.ends(place), clock.begins(place))]
    inner = times[1:-1]  # what ends at 0 and what begins at the end are nothing
    assert inner == sorted(inner)
    assert all(start <= time <= start + length for time in times)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("Dr. Smith met J. Doe, e.g. here. Yes.", ["Dr. Smith met J. Doe, e.g. here.", "Yes."]),
        ("“One.” Two", ["“One.”", "Two"]),
        ("好。很好！", ["好。", "很好！"]),
        ("no end", ["no end"]),
        ("", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@given(st.text("ab .?!。", max_size=80))
def test_no_sign_of_a_sentence_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_a_split_line_keeps_its_times_at_its_ends_and_its_note_once() -> None:
    first, middle, last = split_into_sentences(Line("One. Two. Three.", 5, 9, "Anna", note="n"))
    assert (first.start_ms, first.end_ms, first.note) == (5, None, "n")
    assert (middle.start_ms, middle.end_ms, middle.note) == (None, None, "")
    assert (last.start_ms, last.end_ms, last.speaker) == (None, 9, "Anna")
