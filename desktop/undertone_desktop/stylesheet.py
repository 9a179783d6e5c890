"""The colours become one style sheet for the whole window."""

from __future__ import annotations

from string import Template
from typing import Final

from PySide6.QtGui import QColor

from undertone.resources import resource
from undertone_desktop.colours import Colours

HALF: Final = 0.5

_SHEET: Final = Template("""
QMainWindow, QWidget#page { background: $window; }
QWidget { color: $text; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 6px 8px; }

QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $sunken; }
QMenu { background: $surface; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $text; font-weight: 600; padding: 10px 0 0 0; }
QLabel[role="error"] { color: $error_text; }

QPushButton, QToolButton {
    background: $surface; border: 1px solid $border; border-radius: 7px;
    padding: 6px 14px; min-height: 20px;
}
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $border_strong; }
QPushButton:pressed, QToolButton:pressed { background: $sunken; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $window; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $border; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; padding: 5px 8px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QToolButton[kind="quiet"]:checked { background: $accent_soft; border-color: $accent; }
QToolButton[kind="quiet"]:checked:focus { border: 2px solid $accent; }
QToolButton[kind="onpicture"] {
    background: rgba(0, 0, 0, 150); border: 1px solid transparent; padding: 2px;
}
QToolButton[kind="onpicture"]:hover { background: rgba(0, 0, 0, 220); }
QToolButton[kind="onpicture"]:focus { border: 2px solid #ffffff; padding: 1px; }
QPushButton[kind="time"] {
    background: transparent; border: 1px solid transparent; padding: 5px 8px; text-align: left;
}
QPushButton[kind="time"]:hover { background: $sunken; }
QPushButton[kind="time"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QFrame#transport QLineEdit {
    background: $surface; border: 2px solid $accent; border-radius: 7px; padding: 4px 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QFrame#transport QLineEdit[wrong="true"] { border-color: $error_text; color: $error_text; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="choice"] { padding: 5px 12px; border-radius: 7px; }
QPushButton[kind="choice"]:focus { padding: 4px 11px; }
QPushButton[kind="choice"]:checked {
    background: $accent_soft; border: 1px solid $accent; color: $accent;
}
QPushButton[kind="choice"]:checked:focus { border: 2px solid $accent; }
QPushButton[kind="row"] {
    text-align: left; background: transparent; border: 1px solid transparent; padding: 8px 10px;
}
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border: 2px solid $accent; padding: 7px 9px; }

QPushButton[kind="tab"] {
    background: transparent; border: 1px solid transparent; padding: 5px 6px; color: $muted;
}
QPushButton[kind="tab"]:hover { background: $hover; }
QPushButton[kind="tab"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="tab"]:focus { border: 2px solid $accent; padding: 4px 5px; }
QPushButton[kind="chip"] {
    background: $sunken; border: 1px solid transparent; border-radius: 13px; padding: 2px 10px;
}
QPushButton[kind="chip"]:hover { border-color: $border_strong; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QPushButton[kind="count"] { padding: 5px 4px; min-width: 20px; }
QPushButton[kind="count"]:focus { padding: 4px 3px; }

QLineEdit, QPlainTextEdit {
    background: $surface; border: 1px solid $border_strong; border-radius: 7px; padding: 5px 8px;
    placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QFrame#person QLineEdit { border-color: transparent; background: transparent; padding: 4px 6px; }
QFrame#person QLineEdit:hover { border-color: $border_strong; }
QFrame#person QLineEdit:focus { border: 2px solid $accent; background: $surface; padding: 3px 5px; }

QComboBox {
    background: $surface; border: 1px solid $border; border-radius: 7px; padding: 5px 8px 5px 12px;
    min-height: 20px;
}
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox:hover { border-color: $border_strong; }
QComboBox:focus { border: 2px solid $accent; padding: 4px 7px 4px 11px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $border; selection-background-color: $accent_soft;
    selection-color: $text; padding: 4px; outline: 0;
}

QSpinBox {
    background: $surface; border: 1px solid $border; border-radius: 7px; padding: 5px 6px 5px 2px;
    min-height: 20px; min-width: 90px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QSpinBox:hover { border-color: $border_strong; }
QSpinBox:focus { border: 2px solid $accent; padding: 4px 5px 4px 1px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 24px; background: transparent; }
QSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QLineEdit, QSpinBox QLineEdit {
    border: none; background: transparent; padding: 0; min-height: 18px;
}
QComboBox:disabled, QSpinBox:disabled, QLineEdit:disabled, QPlainTextEdit:disabled {
    color: $muted; background: $window;
}
QCheckBox { spacing: 10px; min-height: 26px; border: 2px solid transparent; border-radius: 7px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator {
    width: 16px; height: 16px; border: 1px solid $border_strong; border-radius: 4px;
    background: $surface;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { background: $sunken; border-color: $border; }
QCheckBox:disabled { color: $muted; }
QListWidget#sections { background: transparent; border: 2px solid transparent; outline: 0; }
QListWidget#sections:focus { border-color: $accent; border-radius: 9px; }
QListWidget#sections::item { padding: 8px 12px; border-radius: 7px; color: $text; }
QListWidget#sections::item:hover { background: $hover; }
QListWidget#sections::item:selected { background: $accent_soft; color: $accent; }

QFrame#dropzone {
    background: $surface; border: 2px dashed $border_strong; border-radius: 12px;
}
QFrame#dropzone[over="true"] { border-color: $accent; background: $accent_soft; }
QFrame#card { background: $surface; border: 1px solid $border; border-radius: 12px; }
QWidget#reading { background: $sunken; border-radius: 8px; }
QPlainTextEdit#heard {
    background: $surface; border: 1px solid $border; border-radius: 12px; padding: 10px 14px;
}
QLineEdit {
    background: $surface; border: 1px solid $border; border-radius: 7px; padding: 5px 10px;
    min-height: 20px;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit > QToolButton {
    min-height: 0; min-width: 0; padding: 0; border: none; background: transparent;
}
QListWidget#hits, QTableWidget {
    background: $surface; border: 1px solid $border; border-radius: 12px; padding: 4px;
}
QListWidget#hits:focus, QTableWidget:focus { border: 2px solid $accent; padding: 3px; }
QLineEdit:hover { border-color: $border_strong; }
QLineEdit:focus, QPlainTextEdit#heard:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 4px 9px; }
QScrollArea#insights { background: $window; }
QTableWidget {
    background: $surface; selection-background-color: $accent_soft; selection-color: $text;
}
QTableWidget::item { padding: 0 8px; border-bottom: 1px solid $border; }
QHeaderView::section { background: $surface; color: $muted; border: none; padding: 4px 8px; }
QFrame#progress { background: $accent_soft; border-radius: 10px; }
QFrame#banner { border-radius: 10px; background: $sunken; }
QFrame#question { border: 1px solid $accent; border-radius: 10px; background: $accent_soft; }
QFrame#model { border: none; border-bottom: 1px solid $border; }
QFrame#banner[level="warning"] { background: $warning_soft; }
QFrame#banner[level="error"] { background: $error_soft; }
QFrame#transport { background: $surface; border-top: 1px solid $border; }
QFrame#sidePanel {
    background: $surface; border-left: 1px solid $border; border-top: 1px solid $border;
}
QScrollArea#detail, QWidget#panelPage { background: $surface; }
QFrame#findBar { background: $window; border-bottom: 1px solid $border; }
QFrame#person { border-bottom: 1px solid $border; }
QLabel#keyBadge { border: 1px solid $border_strong; border-radius: 5px; color: $muted; }
QFrame#commandList {
    background: $surface; border: 1px solid $border_strong; border-radius: 12px;
}
QListWidget#commands { background: $surface; border: none; }
QTreeWidget#keys { background: $surface; border: 1px solid $border; border-radius: 7px; }
QTreeWidget#keys::item { padding: 5px 8px; }
QTreeWidget#keys::item:selected { background: $accent_soft; color: $text; }
QTreeWidget#keys:focus { border: 2px solid $accent; }
QListView#reviewList { background: $surface; border: 2px solid transparent; }
QListView#reviewList[ring="true"] { border-color: $accent; }
QTextEdit#rowEditor {
    background: $surface; border: 1px solid $accent; border-radius: 6px; padding: 2px 7px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QFrame#timeline { background: $surface; border: none; border-bottom: 1px solid $border; }
QAbstractScrollArea#canvas { background: $surface; border: 2px solid transparent; }
QAbstractScrollArea#transcript { background: $surface; border: 2px solid transparent; }
QAbstractScrollArea#canvas[ring="true"], QAbstractScrollArea#transcript[ring="true"] {
    border-color: $accent;
}

QSlider { min-height: 24px; border: 2px solid transparent; border-radius: 7px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border_strong; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $accent;
}
QSlider::handle:horizontal:hover { background: $accent_hover; }

QProgressBar {
    background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
""")


def stylesheet(colours: Colours) -> str:
    """The style sheet in these colours."""
    named = {name: getattr(colours, name) for name in colours.__slots__}
    dark = QColor(colours.on_accent).lightnessF() < HALF
    pictures = {
        "chevron": "chevron",
        "up": "chevron-up",
        "tick": "tick-dark" if dark else "tick-light",
    }
    files = {name: resource("icons", f"{file}.svg").as_posix() for name, file in pictures.items()}
    return _SHEET.substitute(named, **files)
