"""What can be recorded: microphones, and the computer's own sound where the system offers it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from undertone.errors import InputError

# Inputs that carry what the computer plays, by the names that systems and virtual cables give them.
_LOOPBACK = re.compile(
    r"stereo ?mix|what u hear|wave out mix|loopback|blackhole|soundflower|monitor of|"
    r"\.monitor$|cable output|voicemeeter out",
    re.IGNORECASE,
)


class Kind(StrEnum):
    """Where a source's sound comes from."""

    MICROPHONE = "microphone"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Source:
    """One input that can be recorded.

    Attributes:
        id: stable between two starts of the program, as far as the system's own names are.
        rate: samples per second that the system suggests.
        default: whether the system takes it when nothing is chosen.
    """

    id: str
    name: str
    channels: int
    rate: int
    kind: Kind = Kind.MICROPHONE
    default: bool = False


def channels_of(sources: Sequence[Source]) -> tuple[int, ...]:
    """How many channels each source gives a recording: alone its own, two at most, else one."""
    return (1,) * len(sources) if len(sources) > 1 else (min(2, sources[0].channels),)


def kind_of(name: str) -> Kind:
    """The kind that an input's name tells."""
    return Kind.COMPUTER if _LOOPBACK.search(name) else Kind.MICROPHONE


def chosen(sources: Sequence[Source], wanted: str | None, kind: Kind) -> Source:
    """The source of that id or name (or a part of it), or the default of its kind.

    Raises:
        InputError: there is none.
    """
    if wanted is not None:
        named = [each for each in sources if wanted in (each.id, each.name)]
        similar = [each for each in sources if wanted.lower() in each.name.lower()]
        if not named and not similar:
            names = ", ".join(each.name for each in sources) or "none at all"
            raise InputError(f"There is no input called “{wanted}”; there is {names}.")
        return (named or similar)[0]
    fitting = [each for each in sources if each.kind is kind]
    if not fitting:
        raise InputError(missing(kind))
    return next((each for each in fitting if each.default), fitting[0])


def missing(kind: Kind) -> str:
    """Why there is nothing of a kind, and what helps."""
    if kind is Kind.MICROPHONE:
        return "No microphone was found: plug one in, or allow this program to use it."
    return (
        "This system does not offer its own sound as an input: switch on “Stereo Mix” (Windows) or "
        "install a virtual cable such as BlackHole (macOS), then look again."
    )
