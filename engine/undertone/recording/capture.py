"""A source becomes blocks of samples, delivered as they are heard: the only home of sounddevice."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from undertone.errors import InputError
from undertone.recording.pulse import is_pulse, pulse_sources, selected
from undertone.recording.sources import Source, kind_of

Block: TypeAlias = npt.NDArray[np.int16]  # shape (frames, channels)
BLOCK_S = 0.05


class Capture(Protocol):
    """A running input."""

    def stop(self) -> None:
        """Deliver nothing more."""
        ...


class Listener(Protocol):
    """Who hears a capture; called from its thread, so it must not wait."""

    def heard(self, block: Block, *, gap: bool) -> None:
        """Samples arrived; `gap` says that some before them were lost."""
        ...

    def lost(self) -> None:
        """The device is gone."""
        ...


OpenCapture: TypeAlias = Callable[[Source, int, Listener], Capture]


def sources() -> tuple[Source, ...]:
    """Everything that can be recorded here, microphones and loopback inputs."""
    library = _library()
    pulse = pulse_sources() if any(each.name == "pulse" for each in _devices(library)) else ()
    if pulse:
        return pulse
    return device_sources(library)


def device_sources(library: Any) -> tuple[Source, ...]:
    """The inputs that PortAudio lists."""
    default = _default_input(library)
    return tuple(
        Source(
            id=key,
            name=each.name,
            channels=min(2, each.channels),
            rate=each.rate,
            kind=kind_of(each.name),
            default=each.number == default,
        )
        for key, each in _by_id(library).items()
    )


def device_number(library: Any, source: Source) -> int:
    """PortAudio's number of an input now.

    Raises:
        InputError: it is gone.
    """
    found = _by_id(library).get(source.id)
    if found is None:
        raise InputError(f"“{source.name}” is gone: plug it in again, or choose another input.")
    return found.number


def open_capture(source: Source, rate: int, listener: Listener) -> Capture:
    """Start recording a source at `rate` samples per second.

    Raises:
        InputError: the device is gone, in use, or may not be used.
    """
    library = _library()
    try:
        with _quietly():
            if is_pulse(source):
                with selected(source):
                    return _Stream(library, "pulse", source, rate, listener)
            return _Stream(library, device_number(library, source), source, rate, listener)
    except library.PortAudioError as error:
        raise InputError(
            f"“{source.name}” cannot be recorded: it is gone, in use by another program, or this "
            "program may not use it."
        ) from error


class _Stream:
    """A PortAudio input stream; its blocks go to the listener."""

    def __init__(
        self, library: Any, device: int | str, source: Source, rate: int, listener: Listener
    ) -> None:
        self._stopping = False
        self._listener = listener
        self._stream = library.InputStream(
            device=device,
            channels=source.channels,
            samplerate=rate,
            dtype="int16",
            blocksize=round(rate * BLOCK_S),
            callback=self._heard,
            finished_callback=self._finished,
            extra_settings=_shared_rate(library),
        )
        self._stream.start()

    def stop(self) -> None:
        self._stopping = True
        self._stream.close()

    def _heard(self, block: Block, frames: int, times: object, status: Any) -> None:
        self._listener.heard(block.copy(), gap=bool(status.input_overflow))

    def _finished(self) -> None:
        if not self._stopping:
            self._listener.lost()


@contextmanager
def _quietly() -> Iterator[None]:
    """Inside, nothing that PortAudio and ALSA print about a failure reaches the terminal."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _library() -> Any:
    """The binding to PortAudio.

    Raises:
        InputError: PortAudio is not installed.
    """
    try:
        import sounddevice
    except (ImportError, OSError) as error:
        raise InputError(
            "Recording needs the package sounddevice and the library PortAudio, which are not "
            "installed here."
        ) from error
    return sounddevice


class _Device(NamedTuple):
    number: int
    name: str
    channels: int
    rate: int


def _by_id(library: Any) -> dict[str, _Device]:
    """The inputs by the ids of their sources: those of one name are numbered as they are listed."""
    found: dict[str, _Device] = {}
    for each in _devices(library):
        key, number = f"device:{each.name}", 1
        while key in found:
            number += 1
            key = f"device:{each.name}#{number}"
        found[key] = each
    return found


def _devices(library: Any) -> list[_Device]:
    """The inputs; of one host system where there are several."""
    hosts = [host["name"] for host in library.query_hostapis()]
    wanted = next((name for name in ("Windows WASAPI", "Core Audio") if name in hosts), None)
    return [
        _Device(
            each["index"],
            each["name"],
            each["max_input_channels"],
            round(each["default_samplerate"]),
        )
        for each in library.query_devices()
        if each["max_input_channels"] > 0 and (wanted is None or hosts[each["hostapi"]] == wanted)
    ]


def _default_input(library: Any) -> int:
    hosts = library.query_hostapis()
    wanted = [host for host in hosts if host["name"] in ("Windows WASAPI", "Core Audio")]
    return int((wanted or [*hosts, {"default_input_device": -1}])[0]["default_input_device"])


def _shared_rate(library: Any) -> Any:
    """On Windows let the system convert the rate, else only the device's own would be taken."""
    return library.WasapiSettings(auto_convert=True) if sys.platform == "win32" else None
