"""Estimated word times stay in order and inside the speech."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.engine.stages.transcribe.drawing import spans
from undertone.model import Span
from undertone.stages.transcribe.timing import clip, estimate_times
from undertone.stages.transcribe.tokens import SpokenText

some_words = st.lists(
    st.builds(SpokenText, st.text("abc,.", min_size=1, max_size=12), st.floats(0, 1)),
    min_size=1,
    max_size=40,
)


@given(some_words, spans().filter(bool))
def test_times_are_monotonic_and_begin_and_end_in_speech(
    words: list[SpokenText], speech: tuple[Span, ...]
) -> None:
    timed = estimate_times(words, speech)
    assert [word.text for word in timed] == [word.text for word in words]
    edges = [time for word in timed for time in (word.start_ms, word.end_ms)]
    assert edges == sorted(edges)
    assert edges[0] == speech[0].start_ms
    assert edges[-1] == speech[-1].end_ms
    assert all(word.estimated for word in timed)
    assert all(any(s.start_ms <= t <= s.end_ms for s in speech) for t in edges)


def test_a_word_that_ends_at_a_pause_does_not_reach_into_it() -> None:
    words = [SpokenText("abcd", 1), SpokenText("efgh", 1)]
    first, second = estimate_times(words, [Span(0, 400), Span(900, 1300)])
    assert (first.start_ms, first.end_ms) == (0, 400)
    assert (second.start_ms, second.end_ms) == (900, 1300)


@given(spans(), st.integers(0, 240_000), st.integers(0, 240_000))
def test_clipped_spans_are_inside(speech: tuple[Span, ...], start: int, end: int) -> None:
    parts = clip(speech, start, end)
    assert all(start <= part.start_ms < part.end_ms <= end for part in parts)
    expected = sum(span.overlap_ms(Span(start, end)) for span in speech) if end > start else 0
    assert sum(part.duration_ms for part in parts) == expected
