"""A column of widgets becomes a page that scrolls, no wider than it reads well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget


def scrolled(column: QWidget, width_px: int, name: str, *, centred: bool = True) -> QScrollArea:
    """The area around a column; `name` is for screen readers."""
    column.setMaximumWidth(width_px)
    column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    inside.setObjectName("page")
    across = QHBoxLayout(inside)
    across.setContentsMargins(0, 0, 0, 0)
    if centred:
        across.addStretch(1)
    across.addWidget(column, 100)
    across.addStretch(1)
    area.setWidget(inside)
    return area
