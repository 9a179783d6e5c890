"""The timeline under the hands of a user: wheel, pinch, drags, clicks and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCursor,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.model import Span
from undertone_desktop.views.timeline import Timeline
from undertone_desktop.views.timeline_canvas import TimelineCanvas
from undertone_desktop.views.timeline_geometry import NAME_PX
from undertone_desktop.views.timeline_marks import MARK_PX
from undertone_desktop.views.timeline_tips import tip

DOCUMENT = interviews.annotated(interviews.interview(36), 5)
LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def timeline(stage: Stage) -> Timeline:
    stage.show(DOCUMENT)
    QApplication.processEvents()
    return stage.window.workspace.timeline


@pytest.fixture
def canvas(timeline: Timeline) -> TimelineCanvas:
    return timeline.canvas


def wheel(
    canvas: TimelineCanvas,
    at: QPointF,
    turned: QPoint,
    held: Qt.KeyboardModifier = NONE,
    pixels: QPoint | None = None,
) -> None:
    event = QWheelEvent(
        at,
        canvas.viewport().mapToGlobal(at),
        pixels or QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def mouse(
    widget: QWidget, kind: QEvent.Type, at: QPointF, held: Qt.KeyboardModifier = NONE
) -> None:
    pressed = LEFT if kind is not QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, at, widget.mapToGlobal(at), button, pressed, held)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, start: QPointF, end: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
    mouse(widget, QEvent.Type.MouseButtonPress, start, held)
    for step in range(1, 6):
        mouse(widget, QEvent.Type.MouseMove, start + (end - start) * (step / 5), held)
    mouse(widget, QEvent.Type.MouseButtonRelease, end, held)


def time_at(canvas: TimelineCanvas, x: float) -> float:
    return canvas.scale.start_ms + (x - NAME_PX) * canvas.scale.ms_per_px


def test_ctrl_and_wheel_zoom_about_the_pointer(canvas: TimelineCanvas) -> None:
    at = QPointF(500, 60)
    before, scale = time_at(canvas, 500), canvas.scale
    for _ in range(8):
        wheel(canvas, at, QPoint(0, 120), CTRL)
    assert canvas.scale.ms_per_px < scale.ms_per_px / 8
    assert time_at(canvas, 500) == pytest.approx(before, abs=1)
    for _ in range(12):
        wheel(canvas, at, QPoint(0, -120), CTRL)
    assert canvas.scale.shows_all


def test_pinching_zooms_about_the_fingers(canvas: TimelineCanvas) -> None:
    at = QPointF(600, 80)
    before, scale = time_at(canvas, 600), canvas.scale
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        canvas.viewport().mapToGlobal(at),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.scale.ms_per_px == pytest.approx(scale.ms_per_px / 1.5)
    assert time_at(canvas, 600) == pytest.approx(before, abs=1)


def test_the_wheel_glides_and_a_touchpad_moves_at_once(
    qtbot: QtBot, canvas: TimelineCanvas
) -> None:
    canvas.zoom(8, 0)
    wheel(canvas, QPointF(500, 60), QPoint(0, -120))
    wheel(canvas, QPointF(500, 60), QPoint(0, -120), SHIFT)
    goal = 2 * 120 * 0.8 * canvas.scale.ms_per_px
    assert canvas.scale.start_ms < goal / 2
    qtbot.waitUntil(lambda: canvas.scale.start_ms == pytest.approx(goal), timeout=5000)
    before = canvas.scale.start_ms
    wheel(canvas, QPointF(500, 60), QPoint(-80, 0), pixels=QPoint(-40, 0))
    moved = canvas.scale.start_ms - before
    assert moved == pytest.approx(40 * canvas.scale.ms_per_px)


def test_dragging_the_ground_moves_the_view_and_a_click_the_playhead(
    stage: Stage, canvas: TimelineCanvas
) -> None:
    canvas.zoom(8, 0)
    here = canvas.places.wave.center()
    drag(canvas.viewport(), here, here - QPointF(120, 0))
    assert canvas.scale.start_ms == pytest.approx(120 * canvas.scale.ms_per_px)
    assert stage.window.player.position_ms == 0
    QTest.mouseClick(canvas.viewport(), LEFT, pos=here.toPoint())
    assert stage.window.player.position_ms == pytest.approx(time_at(canvas, here.x()), abs=100)


def test_dragging_along_the_ruler_moves_the_playhead(stage: Stage, canvas: TimelineCanvas) -> None:
    drag(canvas.viewport(), QPointF(300, 8), QPointF(700, 8))
    assert stage.window.player.position_ms == pytest.approx(time_at(canvas, 700), abs=2)
    assert canvas.scale.shows_all


def test_shift_and_drag_make_a_loop_whose_ends_can_be_moved(
    stage: Stage, canvas: TimelineCanvas
) -> None:
    player = stage.window.player
    drag(canvas.viewport(), QPointF(700, 60), QPointF(400, 70), SHIFT)
    assert player.loop is not None
    start, end = player.loop.start_ms, player.loop.end_ms
    assert start == pytest.approx(time_at(canvas, 400), abs=2)
    assert end == pytest.approx(time_at(canvas, 700), abs=2)
    assert canvas.loop == player.loop
    assert stage.window.workspace.transport.loop.isChecked()
    drag(canvas.viewport(), QPointF(700, 20), QPointF(800, 20))
    assert player.loop.start_ms == start
    assert player.loop.end_ms == pytest.approx(time_at(canvas, 800), abs=2)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert player.loop is None
    assert canvas.loop is None


def test_i_and_o_set_the_ends_of_the_loop(stage: Stage, canvas: TimelineCanvas) -> None:
    player = stage.window.player
    player.seek(5_000)
    QTest.keyClick(canvas, Qt.Key.Key_I)
    assert player.loop == Span(5_000, 7_000)
    player.seek(12_000)
    QTest.keyClick(canvas, Qt.Key.Key_O)
    assert player.loop == Span(5_000, 12_000)
    player.seek(3_000)
    QTest.keyClick(canvas, Qt.Key.Key_O)
    assert player.loop == Span(1_000, 3_000)


def test_an_edge_is_dragged_and_snaps_to_its_neighbour(
    qtbot: QtBot, canvas: TimelineCanvas
) -> None:
    canvas.zoom(3, 0)
    block, following = canvas.block_area(4), DOCUMENT.segments[5].start_ms
    goal = NAME_PX + canvas.scale.x(following) + 3
    grip = QPointF(block.right(), block.center().y())
    assert canvas.edge_under(grip) is not None
    with qtbot.waitSignal(canvas.edge_moved, timeout=1000) as moved:
        drag(canvas.viewport(), grip, QPointF(goal, grip.y()))
    assert moved.args == [DOCUMENT.segments[4].id, "end", following]
    assert canvas.moving is None


def test_escape_gives_up_a_drag(qtbot: QtBot, canvas: TimelineCanvas) -> None:
    canvas.zoom(3, 0)
    block = canvas.block_area(4)
    grip = QPointF(block.right(), block.center().y())
    mouse(canvas.viewport(), QEvent.Type.MouseButtonPress, grip)
    mouse(canvas.viewport(), QEvent.Type.MouseMove, grip + QPointF(40, 0))
    assert canvas.moving is not None
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.moving is None
    with qtbot.assertNotEmitted(canvas.edge_moved):
        mouse(canvas.viewport(), QEvent.Type.MouseButtonRelease, grip + QPointF(40, 0))


def test_the_pointer_says_what_it_would_do(canvas: TimelineCanvas) -> None:
    canvas.zoom(3, 0)
    block = canvas.block_area(4)
    for at, shape in (
        (block.center(), Qt.CursorShape.PointingHandCursor),
        (QPointF(block.right(), block.center().y()), Qt.CursorShape.SplitHCursor),
        (QPointF(20, block.center().y()), Qt.CursorShape.ArrowCursor),
    ):
        mouse_free(canvas, at)
        assert canvas.viewport().cursor().shape() is shape


def mouse_free(canvas: TimelineCanvas, at: QPointF) -> None:
    QCursor.setPos(canvas.viewport().mapToGlobal(at).toPoint())
    none = Qt.MouseButton.NoButton
    where = canvas.viewport().mapToGlobal(at)
    QApplication.sendEvent(
        canvas.viewport(), QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, NONE)
    )


def test_a_click_on_a_word_plays_from_it(stage: Stage, canvas: TimelineCanvas) -> None:
    segment = DOCUMENT.segments[8]
    word = segment.words[5]
    stage.window.desk.choose(8)
    canvas.zoom(40)
    canvas.show_time(word.start_ms)
    spot = QPointF(NAME_PX + canvas.scale.x(word.start_ms) + 8, canvas.block_area(8).center().y())
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spot.toPoint())
    assert stage.window.session.selected_row == 8
    assert stage.window.player.playing
    assert word.start_ms <= stage.window.player.position_ms < word.end_ms + 500


def test_hits_are_marked_and_a_click_on_a_mark_selects(
    stage: Stage, timeline: Timeline, canvas: TimelineCanvas
) -> None:
    timeline.show_hits([9, 30])
    x, _, row = next(each for each in canvas.marks.in_view(canvas.scale) if each[2] == 9)
    spot = QPointF(NAME_PX + x + MARK_PX / 2, canvas.places.marks.center().y())
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spot.toPoint())
    assert stage.window.session.selected_row == row == 9
    timeline.show_hits([])
    assert not len(canvas.marks.hits)


def test_hits_stay_when_the_document_changes(stage: Stage, timeline: Timeline) -> None:
    timeline.show_hits([3])
    changed = replace(DOCUMENT, segments=DOCUMENT.segments[:-1])
    stage.window.session.show(changed)
    assert timeline.canvas.marks.hits.tolist() == [3]


def test_tooltips_tell_text_probability_label_and_note(canvas: TimelineCanvas) -> None:
    def said(row: int) -> str:
        return tip(canvas, DOCUMENT, canvas.block_area(row).center().toPoint())

    assert "Your label: positive" in said(2)
    assert "Note: Compare with the pilot." in said(3)
    assert "neutral 80 %" in said(3)
    assert tip(canvas, DOCUMENT, QPoint(20, int(canvas.places.lane(1).center().y()))) != ""
    assert tip(canvas, DOCUMENT, QPoint(700, 40)) == ""
    assert tip(canvas, None, canvas.block_area(2).center().toPoint()) == ""


def test_tooltips_read_no_markup(canvas: TimelineCanvas) -> None:
    odd = replace(DOCUMENT.segments[4], text="<b>a</b> & c")
    document = replace(DOCUMENT, segments=(*DOCUMENT.segments[:4], odd, *DOCUMENT.segments[5:]))
    said = tip(canvas, document, canvas.block_area(4).center().toPoint())
    assert "&lt;b>a&lt;/b> &amp; c" in said


def test_keys_go_by_page_by_word_and_to_the_ends(stage: Stage, canvas: TimelineCanvas) -> None:
    player = stage.window.player
    canvas.zoom(6, 0)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert canvas.scale.start_ms > 0
    assert canvas.scale.start_ms <= player.position_ms <= canvas.scale.end_ms
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert player.position_ms == 0
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert player.position_ms == canvas.scale.duration_ms
    stage.window.desk.choose(4)
    words = DOCUMENT.segments[4].words
    QTest.keyClick(canvas, Qt.Key.Key_Right, CTRL)
    assert player.position_ms == words[1].start_ms
    QTest.keyClick(canvas, Qt.Key.Key_Left, CTRL)
    assert player.position_ms == words[0].start_ms
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert player.playing


def test_playing_turns_the_page_but_not_for_someone_who_looks_elsewhere(
    stage: Stage, canvas: TimelineCanvas
) -> None:
    canvas.zoom(10, 0)
    end = round(canvas.scale.end_ms)
    canvas.show_position(end - 100, follow=True)
    canvas.show_position(end + 100, follow=True)
    assert canvas.scale.start_ms > 0
    canvas.set_scale(canvas.scale.moved(0))
    canvas.show_position(end + 200, follow=True)
    assert canvas.scale.start_ms == 0
    canvas.show_position(end + 60_000, follow=True)  # a jump is meant
    assert canvas.scale.start_ms > 0


def test_the_frame_of_the_overview_moves_and_zooms_the_view(timeline: Timeline) -> None:
    canvas, overview = timeline.canvas, timeline.minimap
    canvas.zoom(8, 0)
    frame = overview.frame
    drag(overview, frame.center(), frame.center() + QPointF(200, 0))
    assert canvas.scale.start_ms == pytest.approx(200 * overview.scale.ms_per_px, rel=0.02)
    width = canvas.scale.ms_per_px
    frame = overview.frame
    grip = QPointF(frame.right(), frame.center().y())
    drag(overview, grip, grip + QPointF(frame.width(), 0))
    assert canvas.scale.ms_per_px == pytest.approx(2 * width, rel=0.05)
    far = QPointF(overview.width() - 60, 20)
    QTest.mouseClick(overview, LEFT, pos=far.toPoint())
    middle = (canvas.scale.start_ms + canvas.scale.end_ms) / 2
    assert middle == pytest.approx(overview.scale.ms(far.x() - NAME_PX), rel=0.1)


def test_of_ten_hours_only_what_is_in_view_is_painted(qtbot: QtBot) -> None:
    document = interviews.long_interview(3_000, 2.5)
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(1200, 420)
    timeline.show()
    timeline.show_document(document, document.media.duration_ms)
    canvas = timeline.canvas
    for factor in (1, 10, 100, 1_000, 10_000):
        canvas.set_scale(canvas.scale.fitted().zoomed(factor, 300))
        timeline.grab()
        start, end = canvas.scale.start_ms, canvas.scale.end_ms
        inside = sum(s.start_ms <= end and s.end_ms >= start for s in document.segments)
        columns = len(canvas.lanes) * -(-canvas.scale.width // 4)
        marks = len(canvas.marks.in_view(canvas.scale))
        assert canvas.drawn - marks <= (columns if canvas.crowded else inside + 2)
        assert canvas.drawn < 3_000
