"""Times as transcripts write them become milliseconds."""

from __future__ import annotations

import math
import re

from undertone.errors import InputError

LONGEST_MS = 10_000 * 3_600_000
# H:MM:SS or MM:SS, with a fraction after a point, a comma, or (f4) a hyphen and one digit.
TIME = r"(?:\d{1,4}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6}|-\d(?!\d))?"
_TIME = re.compile(
    r"(?:(?P<hours>\d{1,4}):)?(?P<minutes>\d{1,3}):(?P<seconds>\d{1,2})(?:[.,-](?P<part>\d{1,6}))?",
    re.ASCII,
)


def clock_ms(text: str) -> int:
    """Milliseconds of `[H:]M:S` with an optional fraction.

    Raises:
        InputError: it is no such time.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None or int(match["seconds"]) > 59:
        raise InputError(f"“{text.strip()[:40]}” is not a time such as 01:23:45.678.")
    whole = (int(match["hours"] or 0) * 60 + int(match["minutes"])) * 60 + int(match["seconds"])
    return whole * 1000 + int((match["part"] or "")[:3].ljust(3, "0"))


def seconds_ms(value: object) -> int:
    """Milliseconds of a number of seconds, rounded; times just before 0 are 0.

    Raises:
        InputError: it is no number, negative, or beyond any recording.
    """
    return number_ms(value, 1000.0)


def number_ms(value: object, unit_ms: float = 1.0) -> int:
    """Milliseconds of a number of units.

    Raises:
        InputError: it is no number, negative, or beyond any recording.
    """
    if isinstance(value, str):
        value = _number(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputError("A time is not a number.")
    if isinstance(value, int) and abs(value) > LONGEST_MS:  # Python's integers outgrow its floats
        raise InputError("A time lies outside any recording.")
    if not math.isfinite(value * unit_ms):
        raise InputError("A time is not a number.")
    ms = round(value * unit_ms)
    if not -1000 <= ms <= LONGEST_MS:
        raise InputError(f"The time {value} lies outside any recording.")
    return max(0, ms)


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise InputError(f"“{text[:40]}” is not a time.") from None
