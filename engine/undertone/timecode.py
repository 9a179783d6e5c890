"""Milliseconds become the times that people and subtitle players read, and back."""

from __future__ import annotations

import re

from undertone.errors import InputError

_FORM = re.compile(
    r"(?:(?P<hours>\d+):)?(?P<minutes>\d{1,2}):(?P<seconds>\d{1,2})(?:[.,](?P<part>\d{1,3}))?",
    re.ASCII,
)


def clock(ms: int) -> str:
    """`HH:MM:SS.mmm`, as CSV, WebVTT and the transcript show it; more digits after 99 hours."""
    return _full(ms, ".")


def subrip(ms: int) -> str:
    """`HH:MM:SS,mmm`, as SubRip wants it."""
    return _full(ms, ",")


def to_second(ms: int) -> str:
    """`HH:MM:SS`, the begun second, as text to be read has it."""
    return clock(ms).partition(".")[0]


def short(ms: int) -> str:
    """`M:SS`, or `H:MM:SS` from one hour on; the begun second, as a player shows it."""
    hours, minutes, seconds, _ = _parts(ms)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def seconds(ms: int) -> str:
    """Seconds with three decimals and a point, exact: `12.340`."""
    whole, part = divmod(abs(ms), 1000)
    return f"{'-' if ms < 0 else ''}{whole}.{part:03}"


def parse(text: str) -> int:
    """Milliseconds of `[H:]M:S` with an optional fraction after a point or a comma.

    Raises:
        InputError: it is no such time.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise InputError(f"“{text}” is not a time such as 01:23:45.678.")
    minutes, second = int(match["minutes"]), int(match["seconds"])
    if second > 59 or (match["hours"] is not None and minutes > 59):
        raise InputError(f"“{text}” has more than 59 minutes or seconds.")
    whole = (int(match["hours"] or 0) * 60 + minutes) * 60 + second
    return whole * 1000 + int((match["part"] or "").ljust(3, "0"))


def _full(ms: int, point: str) -> str:
    hours, minutes, second, part = _parts(ms)
    return f"{hours:02}:{minutes:02}:{second:02}{point}{part:03}"


def _parts(ms: int) -> tuple[int, int, int, int]:
    if ms < 0:
        raise ValueError(f"{ms} ms is before the start of the file")
    whole, part = divmod(ms, 1000)
    rest, second = divmod(whole, 60)
    hours, minutes = divmod(rest, 60)
    return hours, minutes, second, part
