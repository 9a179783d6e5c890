"""Values of foreign JSON become what the data model wants; nothing is trusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from undertone.codec import Json
from undertone.errors import InputError
from undertone.imports.clock import number_ms
from undertone.model import Word


def mapping(value: Json) -> Mapping[str, Json]:
    """An object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def items(value: Json) -> list[Mapping[str, Json]]:
    """The objects of a list; none for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text(value: Json) -> str:
    """A string or a number as text; empty for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value)


def share(value: Json) -> float | None:
    """A probability; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= 1 else None


def channel_of(text: str) -> int:
    """A channel's number from 1 to 99, counted from 0; the first one for anything else."""
    return max(0, int(text) - 1) if text.isdecimal() and len(text) <= 2 else 0


def time(value: Json, unit_ms: float) -> int | None:
    """Milliseconds of a number of units, None where there is none.

    Raises:
        InputError: it is negative, or beyond any recording.
    """
    return None if value is None else number_ms(value, unit_ms)


def words(
    found: Sequence[Mapping[str, Json]],
    *,
    keys: tuple[str, ...],
    confidence: str,
    unit_ms: float,
    stretch: tuple[int | None, int | None],
) -> tuple[Word, ...]:
    """Words with times; those that lack some share the gap between their neighbours.

    Args:
        keys: where the word stands, the first that is there.
        confidence: where its probability stands.
        stretch: the times of the segment around them.
    """
    rows: list[tuple[str, int | None, int | None, float | None]] = []
    for item in found:
        token = next((text(item[key]).strip() for key in keys if text(item.get(key)).strip()), "")
        if token:
            start, end = time(item.get("start"), unit_ms), time(item.get("end"), unit_ms)
            rows.append((token, start, end, sure(item, confidence)))
    if not any(start is not None for _, start, _, _ in rows):
        return ()
    return _filled(rows, stretch)


def sure(item: Mapping[str, Json], key: str) -> float | None:
    """A confidence; our AssemblyAI form marks with `confidence_known` those that are made up."""
    return None if item.get("confidence_known") is False else share(item.get(key))


def _filled(
    rows: Sequence[tuple[str, int | None, int | None, float | None]],
    stretch: tuple[int | None, int | None],
) -> tuple[Word, ...]:
    timed = [number for number, row in enumerate(rows) if row[1] is not None]
    result: list[Word] = []
    for first, after in pairwise([-1, *timed, len(rows)]):
        before = rows[first] if first >= 0 else None
        left = stretch[0] or 0
        if before is not None:
            assert before[1] is not None
            left = max(before[1], before[2] if before[2] is not None else before[1])
            result.append(Word(before[0], before[1], left, before[3]))
        count = after - first - 1
        known = rows[after][1] if after < len(rows) else stretch[1]
        right = max(left, known if known is not None else left)
        for step in range(count):
            begin, end = (left + (right - left) * at // count for at in (step, step + 1))
            token, _, _, chance = rows[first + 1 + step]
            result.append(Word(token, begin, end, chance, estimated=True))
    return tuple(result)


def require(found: Sequence[object], name: str, what: str) -> None:
    """Refuse a file that holds none of what it should hold.

    Raises:
        InputError: there is none.
    """
    if not found:
        raise InputError(f"{name} holds no {what}.")
