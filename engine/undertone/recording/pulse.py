"""The inputs of PulseAudio and PipeWire, which PortAudio shows as one; the home of pulsectl."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from undertone.recording.sources import Kind, Source

RATE = 48_000
_PREFIX = "pulse:"


def pulse_sources() -> tuple[Source, ...]:
    """Microphones and monitors of the sound server; nothing where there is no server."""
    try:
        import pulsectl
    except (ImportError, OSError):  # no libpulse: not Linux, or a bare one
        return ()
    try:
        with pulsectl.Pulse("undertone", connect=False) as pulse:
            pulse.connect(autospawn=False, timeout=2)
            server, listed = pulse.server_info(), pulse.source_list()
    except pulsectl.PulseError:
        return ()
    monitored = f"{server.default_sink_name}.monitor"
    described = Counter(each.description for each in listed)
    return tuple(
        Source(
            id=f"{_PREFIX}{each.name}",
            name=each.description if described[each.description] == 1 else each.name,
            channels=min(2, each.channel_count),
            rate=RATE,
            kind=Kind.COMPUTER if each.monitor_of_sink_name else Kind.MICROPHONE,
            default=each.name in (server.default_source_name, monitored),
        )
        for each in listed
    )


def is_pulse(source: Source) -> bool:
    """Whether `pulse_sources` listed it."""
    return source.id.startswith(_PREFIX)


@contextmanager
def selected(source: Source) -> Iterator[None]:
    """Inside, a stream on the device `pulse` records that source (libpulse reads PULSE_SOURCE)."""
    before = os.environ.get("PULSE_SOURCE")
    os.environ["PULSE_SOURCE"] = source.id.removeprefix(_PREFIX)
    try:
        yield
    finally:
        if before is None:
            del os.environ["PULSE_SOURCE"]
        else:
            os.environ["PULSE_SOURCE"] = before
