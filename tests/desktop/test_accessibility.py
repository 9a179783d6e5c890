"""Screen readers find a name on everything that takes the focus, and every segment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone_desktop.notices import Level, Notice, Remedy

DOCUMENT = interviews.interview()
SMALLEST_TARGET_PX = 24  # WCAG 2.2, 2.5.8


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QComboBox)
    ]


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_everything_that_takes_the_focus_has_a_name(stage: Stage) -> None:
    stage.show(DOCUMENT)
    widgets = focusable(stage.window)
    assert len(widgets) > 15
    assert [repr(widget) for widget in widgets if not spoken(widget)] == []


def test_buttons_are_large_enough(stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.window.banner.show_notice(Notice("m", Level.ERROR, "d", Remedy.RESUME))
    QApplication.processEvents()
    small = [
        button.accessibleName() or button.text()
        for button in stage.window.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < SMALLEST_TARGET_PX
    ]
    assert small == []


def test_labels_never_read_text_as_markup(stage: Stage) -> None:
    stage.show(DOCUMENT)
    rich = [
        label.text()
        for label in stage.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
    ]
    assert rich == []


def test_the_transcript_is_the_timelines_twin(stage: Stage) -> None:
    stage.show(DOCUMENT)
    view = stage.window.workspace.transcript
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.childCount() >= len(DOCUMENT.segments)
    said = view.rows.index(5, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("0:26, Speaker 2, Honestly")


def test_tab_reaches_the_whole_workspace(stage: Stage) -> None:
    stage.show(DOCUMENT)
    work = stage.window.workspace
    reached: set[QWidget] = set()
    widget: QWidget | None = work.open
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    wanted = {work.open, work.export, work.transcript, work.timeline.canvas, work.transport.play}
    wanted |= {
        work.detail.note,
        *work.detail.verdicts.buttons.values(),
        *work.side.buttons.values(),
    }
    assert wanted <= reached
