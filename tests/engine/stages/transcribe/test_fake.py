"""The fake recogniser keeps the protocol."""

from __future__ import annotations

import numpy as np
import pytest

from undertone.contracts import Transcriber
from undertone.errors import Cancelled, ModelError
from undertone.model import Flag, Span, SpeakerId, Turn, Word
from undertone.pcm import Pcm
from undertone.stages.transcribe.fake import FakeTranscriber
from undertone.task import Task

PCM = Pcm((np.zeros(160_000, np.int16),))
SCRIPT = (Word("one", 1_000, 1_500, 0.9), Word("two", 5_000, 9_900, 0.8))
TURNS = (Turn(900, 2_000, SpeakerId("S1")), Turn(4_900, 6_000, SpeakerId("S2")))


def test_each_piece_has_the_words_that_begin_in_it() -> None:
    fake = FakeTranscriber(SCRIPT)
    pieces = fake.plan([turn.span for turn in TURNS], TURNS, 0, 10_000)
    first, second = fake.transcribe(PCM, pieces, Task())
    assert [word.text for word in first.words] == ["one"]
    assert second.words[0].end_ms == second.piece.end_ms
    assert (second.confidence, second.language) == (0.8, "en")
    assert fake.heard == list(pieces)


def test_speech_without_words_is_flagged() -> None:
    fake: Transcriber = FakeTranscriber()
    (result,) = fake.transcribe(PCM, fake.plan([Span(0, 900)], (), 0, 10_000), Task())
    assert result.flags == (Flag.NO_TEXT,)
    fake.close()


def test_it_fails_and_stops_on_demand() -> None:
    fake = FakeTranscriber(SCRIPT, fail_at=1, error=ModelError("broken"))
    pieces = fake.plan([turn.span for turn in TURNS], TURNS, 0, 10_000)
    results = fake.transcribe(PCM, pieces, Task())
    assert next(results).words
    with pytest.raises(ModelError, match="broken"):
        next(results)
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        next(fake.transcribe(PCM, pieces, task))
