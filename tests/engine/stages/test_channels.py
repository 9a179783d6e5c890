"""One talker per channel: the channel is the speaker, and bleed is nobody's turn."""

from __future__ import annotations

import numpy as np

from undertone.model import Span
from undertone.pcm import Pcm
from undertone.stages.channels import channel_turns


def tone(level: float, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    time = np.arange(int(16_000 * seconds)) / 16_000
    return (np.sin(2 * np.pi * 220 * time) * level * 32767).astype(np.int16)


def test_every_channel_is_a_speaker_of_its_own() -> None:
    pcm = Pcm((tone(0.5, 4), tone(0.5, 4)))
    turns = channel_turns(pcm, [[Span(0, 1000), Span(1300, 2000)], [Span(2500, 4000)]])
    assert [(t.start_ms, t.end_ms, t.speaker, t.channel) for t in turns] == [
        (0, 2000, "S1", 0),
        (2500, 4000, "S2", 1),
    ]


def test_the_other_talker_heard_through_the_own_microphone_is_left_out() -> None:
    pcm = Pcm((tone(0.6, 2), tone(0.02, 2)))
    turns = channel_turns(pcm, [[Span(0, 2000)], [Span(100, 1900)]])
    assert [turn.speaker for turn in turns] == ["S1"]


def test_two_people_talking_at_once_both_keep_their_turns() -> None:
    pcm = Pcm((tone(0.6, 2), tone(0.3, 2)))
    turns = channel_turns(pcm, [[Span(0, 2000)], [Span(100, 1900)]])
    assert {turn.speaker for turn in turns} == {"S1", "S2"}
