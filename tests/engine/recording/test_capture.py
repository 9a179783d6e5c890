"""What PortAudio lists, as sources."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from undertone.errors import InputError
from undertone.recording.capture import device_number, device_sources


class FakePortAudio:
    """Lists microphones by name, as PortAudio does, on one host system."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def query_hostapis(self) -> list[dict[str, object]]:
        return [{"name": "ALSA", "default_input_device": 1}]

    def query_devices(self) -> list[dict[str, object]]:
        return [
            {
                "index": number,
                "name": name,
                "hostapi": 0,
                "max_input_channels": 1,
                "default_samplerate": 48_000.0,
            }
            for number, name in enumerate(self._names)
        ]


def test_two_microphones_of_one_name_can_both_be_chosen() -> None:
    library = FakePortAudio(["USB microphone", "USB microphone", "Lapel", "USB microphone"])
    found = device_sources(library)
    assert [each.id for each in found] == [
        "device:USB microphone",
        "device:USB microphone#2",
        "device:Lapel",
        "device:USB microphone#3",
    ]
    assert [device_number(library, each) for each in found] == [0, 1, 2, 3]
    assert [each.default for each in found] == [False, True, False, False]


def test_an_input_that_is_gone_is_told() -> None:
    lapel, second = device_sources(FakePortAudio(["Lapel", "Lapel"]))
    assert device_number(FakePortAudio(["Lapel"]), lapel) == 0
    with pytest.raises(InputError, match="“Lapel” is gone"):
        device_number(FakePortAudio(["Lapel"]), second)
