"""A growing recording, written down piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import jiwer
from hypothesis import given
from hypothesis import strategies as st

from undertone.engines import bundled
from undertone.live import LONGEST_MS, SETTLED_MS, LiveTranscript, settled_speech
from undertone.model import Segment, Span
from undertone.observer import Observer
from undertone.options import DecodeOptions, Options
from undertone.stages.decode import decode
from undertone.task import Task


class Collected(Observer):
    """Keeps the segments it hears."""

    def __init__(self) -> None:
        self.found: list[Segment] = []

    def segments(self, segments: Sequence[Segment], *, provisional: bool) -> None:
        assert provisional
        self.found += segments


def plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum() or c == " ")


def test_a_growing_interview_is_written_down_without_losing_its_words(
    demo: Path, tmp_path: Path
) -> None:
    pcm = decode(demo, DecodeOptions(), tmp_path / "pcm", Task()).pcm.until(45_000)
    together, step_by_step = Collected(), Collected()
    with closing(LiveTranscript(bundled(), Options(), together, 1)) as transcript:
        transcript.advance(pcm, Task(), last=True)
    with closing(LiveTranscript(bundled(), Options(), step_by_step, 1)) as transcript:
        for end in range(1_700, 45_000, 1_700):
            transcript.advance(pcm.until(end), Task())
        before_the_end = len(step_by_step.found)
        transcript.advance(pcm, Task(), last=True)
    assert before_the_end > 5
    whole, growing = (
        plain(" ".join(s.text for s in each.found)) for each in (together, step_by_step)
    )
    assert jiwer.wer(whole, growing) < 0.15
    starts = [segment.start_ms for segment in step_by_step.found]
    assert starts == sorted(starts)
    assert len({segment.id for segment in step_by_step.found}) == len(starts)
    assert all(0 <= s.start_ms < s.end_ms <= 45_000 for s in step_by_step.found)
    assert all(s.sentiment is not None for s in step_by_step.found)


@given(st.lists(st.integers(0, LONGEST_MS * 2), max_size=8, unique=True), st.integers(0, 60_000))
def test_only_speech_that_has_ended_is_settled(edges: list[int], until: int) -> None:
    ordered = sorted(edges)
    speech = [Span(a, b) for a, b in zip(ordered[::2], ordered[1::2], strict=False)]
    settled = settled_speech(speech, until, last=False)
    if until < LONGEST_MS:
        assert all(span.end_ms <= until - SETTLED_MS for span in settled)
    assert settled == tuple(speech)[: len(settled)]
    assert settled_speech(speech, until, last=True) == tuple(speech)
