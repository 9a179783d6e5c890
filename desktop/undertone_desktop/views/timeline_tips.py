"""What a pointer that rests on the canvas is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from undertone.model import Document, Segment, Verdict
from undertone_desktop.views.timeline_columns import DOUBTS, own_verdict
from undertone_desktop.views.timeline_geometry import NAME_PX
from undertone_desktop.wording import flag_words, speaker_words, spoken_segment

if TYPE_CHECKING:
    from undertone_desktop.views.timeline_canvas import TimelineCanvas


def tip(canvas: TimelineCanvas, document: Document | None, point: QPoint) -> str:
    """The words for a place; empty where there is nothing to say."""
    number = canvas.places.lane_under(point.y())
    if point.x() < NAME_PX:
        return _plain(speaker_words(canvas.lanes[number].name)) if number >= 0 else ""
    row = canvas.row_under(point)
    if document is None or row < 0:
        return ""
    segment = document.segments[row]
    return _plain("\n".join(_lines(segment, document.speaker_name(segment.speaker))))


def verdict_words(verdict: Verdict) -> str:
    """What a researcher said of a segment."""
    return {
        Verdict.NEGATIVE: _tr("negative"),
        Verdict.NEUTRAL: _tr("neutral"),
        Verdict.POSITIVE: _tr("positive"),
        Verdict.CANNOT_SAY: _tr("cannot say"),
    }[verdict]


def _lines(segment: Segment, speaker: str) -> list[str]:
    lines = [spoken_segment(segment, speaker)]
    own = own_verdict(segment)
    if own is not None:
        lines.append(_tr("Your label: {label}").format(label=verdict_words(own)))
    lines += [flag_words(flag) for flag in segment.flags if flag in DOUBTS]
    if segment.note:
        lines.append(_tr("Note: {note}").format(note=segment.note))
    return lines


def _plain(text: str) -> str:
    """Text that Qt does not read as markup, broken into lines by Qt."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>" if text else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)
