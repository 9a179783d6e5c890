"""The speaker step: who is who after it was run again, and whose speech a channel holds."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from undertone.engines import SpeakerModel
from undertone.model import Span, SpeakerId, Turn
from undertone.options import DecodeOptions, Options
from undertone.pcm import Pcm
from undertone.speakers import find_speech, same_voices
from undertone.stages.diarize import FakeDiarizer
from undertone.task import Task

S1, S2, S3 = (SpeakerId(f"S{number}") for number in (1, 2, 3))
TURNS = st.lists(
    st.builds(
        lambda start, length, who: Turn(start, start + length, SpeakerId(f"S{who}"), 0),
        st.integers(0, 500),
        st.integers(1, 60),
        st.integers(1, 4),
    ),
    max_size=12,
)


def test_exchanged_numbers_are_seen_through() -> None:
    before = [Turn(0, 100, S1, 0), Turn(100, 180, S2, 0), Turn(200, 260, S1, 0)]
    after = [Turn(0, 90, S2, 0), Turn(95, 185, S1, 0), Turn(200, 260, S2, 0)]
    assert same_voices(before, after) == {S2: S1, S1: S2}


def test_a_new_voice_is_nobody() -> None:
    after = [Turn(0, 100, S1, 0), Turn(300, 400, S3, 0)]
    assert same_voices([Turn(0, 100, S1, 0)], after) == {S1: S1}


@given(TURNS, TURNS)
def test_each_old_speaker_is_found_at_most_once_and_was_heard_then(
    before: list[Turn], after: list[Turn]
) -> None:
    found = same_voices(before, after)
    assert len(set(found.values())) == len(found)
    for new, old in found.items():
        assert any(
            one.start_ms < two.end_ms and two.start_ms < one.end_ms
            for one in before
            for two in after
            if (one.speaker, two.speaker) == (old, new)
        )


@given(TURNS)
def test_the_same_turns_are_the_same_people(turns: list[Turn]) -> None:
    alone = [Turn(n * 100, n * 100 + 50, turn.speaker, 0) for n, turn in enumerate(turns)]
    assert same_voices(alone, alone) == {turn.speaker: turn.speaker for turn in alone}


def test_the_other_talker_in_a_microphone_is_not_its_speech() -> None:
    loud = np.zeros(16_000 * 4, np.int16)
    loud[16_000:32_000] = 10_000
    quiet = (loud // 50).astype(np.int16)
    quiet[48_000:] = 10_000
    heard = (Turn(1000, 2000, S1, 0), Turn(3000, 4000, S2, 0))
    model: SpeakerModel = FakeDiarizer(heard)
    options = Options(decode=DecodeOptions(channels="split"))
    speech = find_speech(model, Pcm((loud, quiet)), options, Task())
    assert speech.spans == ((Span(1000, 2000),), (Span(3000, 4000),))
