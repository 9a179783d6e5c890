"""A document becomes the shapes of a timeline figure, in units that svg and pdf both draw.

Colour says the sentiment, height its polarity, so that the figure can be read in grey too. The
researcher's label counts before the model's; their bookmarks are small triangles.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from undertone import timecode
from undertone.exports.labels import BOOKMARK, label, polarity
from undertone.exports.tiers import Interval, Tier, tiers, xml_text
from undertone.model import Document, Label, Segment, Verdict

# Vermillion, grey and blue of Okabe and Ito, "Color Universal Design", 2008.
COLOURS: dict[str, str] = {
    Label.NEGATIVE: "#D55E00",
    Label.NEUTRAL: "#999999",
    Label.POSITIVE: "#0072B2",
    Verdict.CANNOT_SAY: "#CCCCCC",
    "": "#CCCCCC",
}
INK, SOFT, MARK = "#333333", "#BBBBBB", "#1D1D1F"
WIDTH, LEFT, RIGHT, TOP = 1000, 140, 20, 44
LANE, GAP, AXIS, BOTTOM = 60, 14, 40, 34
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 36_000, 86_400)
MOST_TICKS = 10
LONGEST_NAME, LONGEST_TITLE = 18, 90
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A small triangle that points down to (x, y)."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; (x, y) is on its base line."""

    x: float
    y: float
    text: str
    anchor: Anchor = "start"
    size: float = 13
    colour: str = INK


Shape = Box | Stroke | Flag | Words


@dataclass(frozen=True, slots=True)
class Figure:
    """`WIDTH` units wide, `height` units high; the shapes in the order of drawing."""

    title: str
    height: float
    shapes: tuple[Shape, ...]


def figure(document: Document) -> Figure:
    """The interview as a timeline, a lane per speaker, with title, axis and legend."""
    found = [tier for tier in tiers(document) if tier.intervals]
    ends = [tier.intervals[-1].end_ms for tier in found]
    length = max([document.media.duration_ms, *ends, 1])
    floor = TOP + len(found) * (LANE + GAP)
    title = xml_text(document.media.file_name)
    shapes: list[Shape] = [Words(LEFT, 24, _short(title, LONGEST_TITLE), size=15, colour=MARK)]
    for number, tier in enumerate(found):
        shapes += _lane(tier, TOP + number * (LANE + GAP), length)
    shapes += _axis(floor, length)
    height = floor + AXIS + BOTTOM
    shapes += _legend(document, height - 12)
    return Figure(f"Sentiment over time: {title}", height, tuple(shapes))


def _lane(tier: Tier, top: int, length: int) -> Iterator[Shape]:
    middle = top + LANE / 2
    name = _short(xml_text(tier.name), LONGEST_NAME)
    yield Words(LEFT - 12, middle + 4, name, "end")
    yield Stroke(LEFT, middle, WIDTH - RIGHT, middle, SOFT)
    for interval in tier.intervals:
        yield from _block(interval, middle, length)


def _block(interval: Interval, middle: float, length: int) -> Iterator[Shape]:
    left, right = _x(interval.start_ms, length), _x(interval.end_ms, length)
    up, down = _reach(interval.segment)
    colour = COLOURS[label(interval.segment)]
    yield Box(left, middle - up, max(right - left, 0.5), up + down, colour)
    if interval.segment.bookmark:
        yield Flag(left, middle - up - 1)


def _reach(segment: Segment) -> tuple[float, float]:
    """How far a block goes above and below the middle line: up is positive."""
    half, value = LANE / 2, polarity(segment)
    return 4 + (half - 4) * max(0.0, value), 4 + (half - 4) * max(0.0, -value)


def _axis(top: int, length: int) -> Iterator[Shape]:
    step = next((s for s in STEPS_S if length / (s * 1000) <= MOST_TICKS), STEPS_S[-1]) * 1000
    while length / step > MOST_TICKS:
        step *= 2
    yield Stroke(LEFT, top, WIDTH - RIGHT, top, INK)
    for time in range(0, length + 1, step):
        x = _x(time, length)
        yield Stroke(x, top, x, top + 5, INK)
        yield Words(x, top + 20, timecode.short(time), "middle")


def _legend(document: Document, y: float) -> Iterator[Shape]:
    for number, each in enumerate(Label):
        x = LEFT + 110 * number
        yield Box(x, y - 10, 12, 12, COLOURS[each])
        yield Words(x + 18, y, each)
    if any(segment.bookmark for segment in document.segments):
        yield Flag(LEFT + 336, y)
        yield Words(LEFT + 348, y, BOOKMARK)


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _x(ms: int, length: int) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * ms / length
