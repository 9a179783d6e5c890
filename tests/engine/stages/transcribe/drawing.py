"""Hypothesis strategies for the transcription tests: speech, turns and token streams."""

from __future__ import annotations

from hypothesis import strategies as st

from undertone.model import Span, SpeakerId, Turn, union

DURATION_MS = 240_000
times = st.integers(0, DURATION_MS)
lengths = st.one_of(st.integers(1, 3_000), st.integers(1, 90_000))


@st.composite
def spans(draw: st.DrawFn, most: int = 25) -> tuple[Span, ...]:
    """Sorted, disjoint stretches inside the file."""
    starts = draw(st.lists(times, max_size=most))
    drawn = [Span(start, min(start + draw(lengths), DURATION_MS)) for start in starts]
    return union(span for span in drawn if span.duration_ms)


@st.composite
def turns(draw: st.DrawFn, most: int = 20) -> tuple[Turn, ...]:
    """Turns of up to four people, some at once, as diarization may give them."""
    starts = draw(st.lists(st.integers(0, DURATION_MS - 1), max_size=most))
    people = st.sampled_from(["S1", "S2", "S3", "S4"])
    drawn = [
        Turn(start, min(start + draw(lengths), DURATION_MS), SpeakerId(draw(people)))
        for start in starts
    ]
    return tuple(sorted(drawn, key=lambda turn: turn.start_ms))
