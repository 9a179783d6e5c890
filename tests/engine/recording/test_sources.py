"""Choosing an input by what people call it."""

from __future__ import annotations

import pytest

from tests.engine.recording.sounds import COMPUTER, MICROPHONE, SECOND, STEREO
from undertone.errors import InputError
from undertone.recording.sources import Kind, channels_of, chosen, kind_of

ALL = (SECOND, MICROPHONE, COMPUTER)


@pytest.mark.parametrize(
    "name", ["Stereo Mix (Realtek)", "BlackHole 2ch", "Monitor of Built-in Audio", "sink.monitor"]
)
def test_loopback_inputs_are_known_by_name(name: str) -> None:
    assert kind_of(name) is Kind.COMPUTER


def test_other_inputs_are_microphones() -> None:
    assert kind_of("Monitoring microphone") is Kind.MICROPHONE


def test_the_default_is_taken_when_nothing_is_said() -> None:
    assert chosen(ALL, None, Kind.MICROPHONE) is MICROPHONE
    assert chosen(ALL, None, Kind.COMPUTER) is COMPUTER
    assert chosen((SECOND,), None, Kind.MICROPHONE) is SECOND


def test_an_input_is_found_by_a_part_of_its_name() -> None:
    assert chosen(ALL, "lapel", Kind.MICROPHONE) is SECOND
    assert chosen(ALL, "c", Kind.MICROPHONE) is COMPUTER  # its id, before any part


def test_an_unknown_input_is_told_with_those_there_are() -> None:
    with pytest.raises(InputError, match=r"“headset”.*Lapel microphone"):
        chosen(ALL, "headset", Kind.MICROPHONE)


@pytest.mark.parametrize(("kind", "words"), [(Kind.MICROPHONE, "plug"), (Kind.COMPUTER, "Stereo")])
def test_what_is_missing_is_told_with_what_helps(kind: Kind, words: str) -> None:
    with pytest.raises(InputError, match=words):
        chosen((), None, kind)


def test_several_inputs_give_a_channel_each() -> None:
    assert channels_of([MICROPHONE]) == (1,)
    assert channels_of([STEREO]) == (2,)
    assert channels_of([STEREO, COMPUTER]) == (1, 1)
