"""A document becomes a Praat TextGrid: tiers of intervals per speaker.

What was said has a tier, and so have the model's sentiment and emotions, the researcher's labels
and their notes, where there are any; bookmarks are one tier of points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from undertone import timecode
from undertone.exports.base import UNITS, ExportOptions, TextFormat, one_line, shown_text
from undertone.exports.labels import BOOKMARK, judged_emotions, verdict_words
from undertone.exports.tiers import Interval, Tier, tiers
from undertone.model import Document, Segment


class TextGrid(TextFormat):
    """Praat's long text format in UTF-8; seconds; gaps are empty intervals."""

    NAME = "textgrid"
    EXTENSION = ".TextGrid"
    TITLE = "Praat TextGrid"
    UNITS = UNITS

    def render(self, document: Document, options: ExportOptions) -> str:
        found = tiers(document)
        ends = [tier.intervals[-1].end_ms for tier in found if tier.intervals]
        last = max([document.media.duration_ms, *ends, 1])
        blocks = [_tier(tier.name, tier, last, shown_text) for tier in found]
        for kind, value in KINDS:
            blocks += [
                _tier(f"{tier.name} ({kind})", tier, last, value)
                for tier in found
                if any(value(interval.segment) for interval in tier.intervals)
            ]
        marks = [segment for segment in document.segments if segment.bookmark]
        blocks += [_points(marks, last)] if marks else []
        head = (
            'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
            f"xmin = 0 \nxmax = {timecode.seconds(last)} \ntiers? <exists> \n"
            f"size = {len(blocks)} \nitem []: \n"
        )
        return head + "".join(
            f"    item [{number}]:\n{block}" for number, block in enumerate(blocks, start=1)
        )


def _sentiment(segment: Segment) -> str:
    found = segment.sentiment
    return f"{found.label} {found.confidence:.2f}" if found else ""


def _emotions(segment: Segment) -> str:
    return ", ".join(one_line(emotion.label) for emotion in segment.emotions or ())


def _note(segment: Segment) -> str:
    return one_line(segment.note)


KINDS: tuple[tuple[str, Callable[[Segment], str]], ...] = (
    ("sentiment", _sentiment),
    ("emotions", _emotions),
    ("researcher sentiment", verdict_words),
    ("researcher emotions", judged_emotions),
    ("note", _note),
)


def _points(segments: list[Segment], last: int) -> str:
    """A tier of points where bookmarks begin; Praat refuses two of one time."""
    times = sorted({min(segment.start_ms, last) for segment in segments})
    lines = [
        '        class = "TextTier" ',
        f"        name = {_quoted(BOOKMARK)} ",
        "        xmin = 0 ",
        f"        xmax = {timecode.seconds(last)} ",
        f"        points: size = {len(times)} ",
    ]
    for number, time in enumerate(times, start=1):
        lines += [
            f"        points [{number}]:",
            f"            number = {timecode.seconds(time)} ",
            f"            mark = {_quoted(BOOKMARK)} ",
        ]
    return "\n".join(lines) + "\n"


def _tier(name: str, tier: Tier, last: int, label: Callable[[Segment], str]) -> str:
    filled = list(_filled(tier.intervals, last, label))
    lines = [
        '        class = "IntervalTier" ',
        f"        name = {_quoted(name)} ",
        "        xmin = 0 ",
        f"        xmax = {timecode.seconds(last)} ",
        f"        intervals: size = {len(filled)} ",
    ]
    for number, (start, end, text) in enumerate(filled, start=1):
        lines += [
            f"        intervals [{number}]:",
            f"            xmin = {timecode.seconds(start)} ",
            f"            xmax = {timecode.seconds(end)} ",
            f"            text = {_quoted(text)} ",
        ]
    return "\n".join(lines) + "\n"


def _filled(
    intervals: tuple[Interval, ...], last: int, label: Callable[[Segment], str]
) -> Iterator[tuple[int, int, str]]:
    end = 0
    for interval in intervals:
        if interval.start_ms > end:
            yield end, interval.start_ms, ""
        yield interval.start_ms, interval.end_ms, label(interval.segment)
        end = interval.end_ms
    if end < last:
        yield end, last, ""


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
