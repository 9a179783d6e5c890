"""What is said becomes a line beside its block: elided, or word by word where there is room."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from undertone.model import Segment, Word
from undertone_desktop.views.timeline_look import Look
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.wording import shown_text

TEXT_FROM_PX = 60.0
WORD_FROM_PX = 42.0  # on average, from which on each word stands at its own time
LANE_FROM_PX = 50.0
FRAME_PX = 3.5  # what the frame of the selection takes


def shows_words(segment: Segment, scale: Scale) -> bool:
    """Whether each word of a segment stands at its own time."""
    words = len(segment.words)
    return bool(words) and (segment.end_ms - segment.start_ms) >= words * (
        WORD_FROM_PX * scale.ms_per_px
    )


def word_at(segment: Segment, ms: float) -> Word | None:
    """The word that is spoken at a time; between two words the one before."""
    begun = [word for word in segment.words if word.start_ms <= ms]
    return begun[-1] if begun else None


def paint_words(
    painter: QPainter, lane: QRectF, block: QRectF, segment: Segment, scale: Scale, look: Look
) -> None:
    """The words below a block; above it where there is no room below."""
    if lane.height() < LANE_FROM_PX or block.width() < TEXT_FROM_PX:
        return
    height = look.metrics.height()
    below = block.bottom() + FRAME_PX
    top = below if below + height <= lane.bottom() else block.top() - height - FRAME_PX
    painter.setFont(look.small)
    painter.setPen(QColor(look.colours.text))
    if shows_words(segment, scale):
        _paint_each(painter, QRectF(lane.left(), top, lane.width(), height), segment, scale, look)
        return
    left = max(block.left(), lane.left()) + 2
    line = QRectF(left, top, min(block.right(), lane.right()) - left - 2, height)
    text = shown_text(segment)[: int(line.width() / 2) + 1]  # no longer than could ever fit
    painter.drawText(
        line,
        Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine,
        look.metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()),
    )


def _paint_each(
    painter: QPainter, line: QRectF, segment: Segment, scale: Scale, look: Look
) -> None:
    for word, following in zip(segment.words, (*segment.words[1:], None), strict=True):
        if word.end_ms < scale.start_ms or word.start_ms > scale.end_ms:
            continue
        left = line.left() + scale.x(word.start_ms)
        until = following.start_ms if following else max(word.end_ms, segment.end_ms)
        right = line.left() + scale.x(until)
        painter.setPen(QPen(QColor(look.colours.border_strong), 1))
        painter.drawLine(QLineF(left + 0.5, line.top() + 1, left + 0.5, line.bottom() - 1))
        seen = max(left, line.left()) + 4
        room = QRectF(seen, line.top(), max(0.0, right - seen - 2), line.height())
        painter.setPen(QColor(look.colours.text))
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine,
            look.metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, room.width()),
        )
