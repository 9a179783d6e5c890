"""A document becomes a figure for a paper: the interview as a timeline, a lane per speaker.

Colour says the sentiment, height its polarity, so that the figure can be read in grey too.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat
from undertone.exports.tiers import Interval, tiers, xml_text
from undertone.model import Document, Label, Segment

# Vermillion, grey and blue of Okabe and Ito, "Color Universal Design", 2008.
COLOURS = {Label.NEGATIVE: "#D55E00", Label.NEUTRAL: "#999999", Label.POSITIVE: "#0072B2"}
UNKNOWN = "#CCCCCC"
WIDTH, LEFT, RIGHT, TOP = 1000, 140, 20, 20
LANE, GAP, AXIS = 60, 14, 40
STEPS_MS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 36_000, 86_400)
MOST_TICKS = 10
LONGEST_NAME = 18


class Svg(TextFormat):
    """Scalable vector graphics, 1000 units wide, with title, axis and legend."""

    NAME = "svg"
    EXTENSION = ".svg"
    TITLE = "Timeline figure (SVG)"

    def render(self, document: Document, options: ExportOptions) -> str:
        return drawing(document)


def drawing(document: Document) -> str:
    """The figure as one `<svg>` element."""
    found = [tier for tier in tiers(document) if tier.intervals]
    ends = [tier.intervals[-1].end_ms for tier in found]
    length = max([document.media.duration_ms, *ends, 1])
    height = TOP + len(found) * (LANE + GAP) + AXIS + 30
    name = escape(xml_text(document.media.file_name))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" font-family="sans-serif" font-size="13">',
        f"<title>Sentiment over time: {name}</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
    ]
    for number, tier in enumerate(found):
        top = TOP + number * (LANE + GAP)
        parts += _lane(tier.name, tier.intervals, top, length)
    parts += _axis(TOP + len(found) * (LANE + GAP), length)
    parts += _legend(height - 12)
    return "\n".join((*parts, "</svg>")) + "\n"


def _lane(name: str, intervals: tuple[Interval, ...], top: int, length: int) -> Iterator[str]:
    middle = top + LANE / 2
    short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    shown = escape(xml_text(short))
    yield f'<text x="{LEFT - 10}" y="{middle + 4:g}" text-anchor="end">{shown}</text>'
    yield f'<path d="M{LEFT} {middle:g}H{WIDTH - RIGHT}" stroke="#bbbbbb" stroke-width="1"/>'
    for interval in intervals:
        yield _block(interval, middle, length)


def _block(interval: Interval, middle: float, length: int) -> str:
    left, right = _x(interval.start_ms, length), _x(interval.end_ms, length)
    up, down = _reach(interval.segment)
    sentiment = interval.segment.sentiment
    colour = COLOURS[sentiment.label] if sentiment else UNKNOWN
    return (
        f'<rect x="{left:.2f}" y="{middle - up:.2f}" width="{max(right - left, 0.5):.2f}" '
        f'height="{up + down:.2f}" fill="{colour}"/>'
    )


def _reach(segment: Segment) -> tuple[float, float]:
    """How far a block goes above and below the middle line: up is positive."""
    half = LANE / 2
    polarity = segment.sentiment.polarity if segment.sentiment else 0.0
    return 4 + (half - 4) * max(0.0, polarity), 4 + (half - 4) * max(0.0, -polarity)


def _axis(top: int, length: int) -> Iterator[str]:
    step = next((s for s in STEPS_MS if length / (s * 1000) <= MOST_TICKS), STEPS_MS[-1]) * 1000
    while length / step > MOST_TICKS:
        step *= 2
    yield f'<path d="M{LEFT} {top}H{WIDTH - RIGHT}" stroke="#333333"/>'
    for time in range(0, length + 1, step):
        x = _x(time, length)
        yield f'<path d="M{x:.2f} {top}v5" stroke="#333333"/>'
        yield f'<text x="{x:.2f}" y="{top + 20}" text-anchor="middle">{timecode.short(time)}</text>'


def _legend(y: int) -> Iterator[str]:
    for number, label in enumerate(Label):
        x = LEFT + 130 * number
        yield f'<rect x="{x}" y="{y - 10}" width="12" height="12" fill="{COLOURS[label]}"/>'
        yield f'<text x="{x + 18}" y="{y}">{label}</text>'


def _x(ms: int, length: int) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * ms / length
