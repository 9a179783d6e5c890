"""The states of timeline, transport and picture, for `tests.screenshots`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from tests.desktop import interviews
from undertone.model import Document, Span, Speaker
from undertone_desktop.views.timeline_edges import Edge

if TYPE_CHECKING:
    from tests.screenshots import Studio

NAMES = ("Dr. Maximiliane von Hohenstein-Wertheim", "Ana", "محمد", "李小龍")


def view_states(studio: Studio) -> None:
    """Marks, loops, words, edges, the picture, ten hours."""
    document = interviews.annotated(interviews.interview(36), 5)
    _open(studio, document)
    canvas = studio.window.workspace.timeline.canvas
    studio.window.workspace.timeline.show_hits([4, 9, 16, 17, 28])
    studio.window.desk.choose(8)
    studio.shoot("marks")
    canvas.zoom(3.5)
    studio.window.player.set_loop(Span(document.segments[8].start_ms, document.segments[9].end_ms))
    studio.shoot("loop")
    canvas.show_edge(Edge(8, "end"), document.segments[8].end_ms + 400)
    studio.shoot("edge")
    canvas.show_edge(None, 0)
    studio.window.player.set_loop(None)
    canvas.zoom(4)
    studio.window.player.seek(document.segments[8].start_ms + 1500)
    studio.shoot("words")
    canvas.zoom(40)
    studio.shoot("syllable")
    studio.window.playing.ask_time()
    studio.shoot("go-to")
    studio.window.close_document()
    _film(studio, document)
    _ten_hours(studio)


def command_states(studio: Studio) -> None:
    """The list of all commands, without and with an interview, and the page of keys."""
    window = studio.window
    window.keyboard.toggle_list()
    studio.shoot("commands-start")
    window.keyboard.toggle_list()
    _open(studio, interviews.interview(36))
    window.desk.choose(8)
    for id in ("bookmark", "export-docx"):
        window.settings.remember_command(id)
    window.keyboard.toggle_list()
    studio.shoot("commands")
    window.keyboard.list.field.setText("speak")
    studio.shoot("commands-found")
    window.keyboard.toggle_list()
    section = window.keyboard.section
    window.keyboard.show_keys()
    window.keyboard.map.give("bookmark", "Ctrl+D")
    studio.shoot("keys")
    section.filter.setText("positive")
    section.begin()
    section.typed.emit("label-positive", "Ctrl+E", "Alt++")
    studio.shoot("keys-conflict")
    window.keyboard.map.reset_all()
    section.filter.clear()
    window.close_document()


def _film(studio: Studio, document: Document) -> None:
    _open(studio, document, film=True)
    film = studio.window.player.film
    studio.settle(300)
    film.available = True
    film.available_changed.emit(True)
    film.frame_changed.emit(_frame())
    studio.window.desk.choose(5)
    studio.shoot("film")
    studio.window.close_document()


def _ten_hours(studio: Studio) -> None:
    document = interviews.long_interview()
    speakers = tuple(
        Speaker(each.id, name) for each, name in zip(document.speakers, NAMES, strict=True)
    )
    _open(studio, replace(document, speakers=speakers))
    canvas = studio.window.workspace.timeline.canvas
    studio.window.workspace.timeline.show_hits(range(5, 12_000, 190))
    studio.shoot("ten-hours")
    studio.window.player.seek(4 * 3_600_000)
    canvas.zoom(22)
    studio.shoot("ten-hours-near")
    canvas.zoom(6)
    studio.shoot("ten-hours-nearer")
    studio.window.close_document()


def _open(studio: Studio, document: Document, *, film: bool = False) -> None:
    project = studio.folder / "Interview 03 Ana.undertone"
    Path(project).unlink(missing_ok=True)
    studio.finished(document, film=film)


def _frame() -> QImage:
    """A room and a person, roughly."""
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    wall = QLinearGradient(0, 0, 960, 540)
    wall.setColorAt(0, QColor("#c9bfae"))
    wall.setColorAt(1, QColor("#7d7464"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), wall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#36454f"))
    painter.drawEllipse(QPointF(480, 620), 230, 250)
    painter.setBrush(QColor("#b98b6d"))
    painter.drawEllipse(QPointF(480, 260), 92, 118)
    painter.setBrush(QColor("#2b1d14"))
    painter.drawChord(QRectF(384, 130, 192, 190), 0, 180 * 16)
    painter.end()
    return image
