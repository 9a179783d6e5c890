"""Takes a new user's way through the real program, with a picture of each step.

From the first start to a corrected CSV and back: `python -m tests.walk [FOLDER]` drives the
window offscreen by mouse and keys, with the real worker and the bundled models, and fails where a
step does not do what the user expects. The recording is a copy of the demo unless `--recording`
names another.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from undertone.model import Speaker, Verdict
from undertone_desktop.app import made_application
from undertone_desktop.asking import Answers
from undertone_desktop.desk import Desk
from undertone_desktop.jobs import WorkerRunner
from undertone_desktop.main_window import MainWindow
from undertone_desktop.player import SoundPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Appearance, Theme
from undertone_desktop.views.transcript_editor import RowEditor

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "resources" / "demo" / "interview.flac"
SIZE, LONGEST_MS = QSize(1280, 800), 120_000
KEY, CTRL, LEFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
SAID = "So to begin with, "


class Walk:
    """A window over an empty home, and its user."""

    def __init__(self, application: QApplication, home: Path, pictures: Path) -> None:
        self.application, self.home, self.pictures = application, home, pictures
        self.asker = Answers()
        self.settings = Settings(home / "settings.ini")
        self.theme = Theme(application, Appearance.LIGHT)
        self.window = self.started()
        self.taken = 0

    def started(self) -> MainWindow:
        """The program as it starts."""
        desk = Desk(Session(), SoundPlayer(), WorkerRunner(), projects=self.home)
        window = MainWindow(desk, self.settings, self.theme, self.asker)
        window.library_index = self.home / "index.sqlite"
        window.resize(SIZE)
        window.show()
        window.activateWindow()
        return window

    def until(self, done: Callable[[], bool], what: str) -> None:
        """Wait, as a user does, until something is seen."""
        clock = QElapsedTimer()
        clock.start()
        while not done():
            QTest.qWait(20)
            if clock.hasExpired(LONGEST_MS):
                raise SystemExit(f"The walk ended: {what} did not happen.")

    def picture(self, name: str) -> None:
        """Keep what the window shows."""
        QTest.qWait(300)
        self.taken += 1
        file = self.pictures / f"{self.taken:02}-{name}.png"
        self.window.grab().save(str(file))
        print(f"{file.name}: {self.window.windowTitle()}; {self.window.banner.text or '-'}")

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        """A key of the window, wherever the focus is."""
        self.window.activateWindow()
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.application.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """A click with the left button."""
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())
        self.application.processEvents()


def first_start(walk: Walk) -> None:
    """The demo is there, analysed; closing it leads to the first page."""
    window = walk.window
    assert walk.settings.is_first_start()
    window.open_demo()
    walk.until(lambda: bool(window.session.segments), "the demo")
    walk.until(lambda: window.player.duration_ms > 0, "the sound of the demo")
    walk.picture("first-start")
    walk.key(KEY.Key_W)
    walk.picture("first-page")


def analyse(walk: Walk, recording: Path) -> None:
    """A recording is opened; the first words appear while it is analysed."""
    window = walk.window
    walk.asker.answer = recording
    walk.key(KEY.Key_O)
    walk.until(lambda: len(window.session.segments) > 3, "the first words")
    walk.picture("first-words")
    walk.until(lambda: not window.desk.analysing, "the end of the analysis")
    walk.until(lambda: not window.desk.editing.refusal, "editing")
    walk.picture("analysed")


def editor_at(walk: Walk, row: int) -> RowEditor:
    """A click on the first word of a row opens its editor."""
    view = walk.window.workspace.transcript
    view.scrollTo(view.rows.index(row, 0))
    walk.click(view.viewport(), view.words_area(row).topLeft() + QPoint(0, 6))
    assert view.editing.row == row
    return view.editing.editor


def correct(walk: Walk) -> None:
    """Words are typed, a segment is heard anew, a person gets a name, a label is given."""
    window, work = walk.window, walk.window.workspace
    editor = editor_at(walk, 0)
    QTest.keyClick(editor, KEY.Key_Home, CTRL)
    QTest.keyClicks(editor, SAID)
    walk.picture("typing")
    QTest.keyClick(editor, KEY.Key_Escape)
    walk.until(lambda: window.session.segments[0].text.startswith(SAID.strip()), "the correction")
    walk.until(lambda: window.session.segments[0].sentiment is not None, "the new score")
    walk.key(KEY.Key_R, CTRL_SHIFT)
    walk.until(lambda: "tries" in work.detail.readings.state.text(), "other readings")
    walk.picture("other-readings")
    walk.key(KEY.Key_3)
    field = work.side.speakers.rows[0].name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Interviewer")
    QTest.keyClick(field, KEY.Key_Return)
    walk.until(lambda: "Interviewer" in {s.name for s in _speakers(window)}, "the name")
    walk.picture("speakers")


def review(walk: Walk) -> None:
    """The queue is begun; the researcher does not agree with the model."""
    window, work = walk.window, walk.window.workspace
    walk.key(KEY.Key_2)
    model = work.side.review.model
    walk.until(lambda: model.rowCount() > 0, "the review queue")
    work.side.review.list.clicked.emit(model.index(0, 0))
    window.player.pause()
    row = window.session.selected_row
    walk.key(KEY.Key_Minus, Qt.KeyboardModifier.AltModifier)
    judgement = window.session.segments[row].judgement
    assert judgement is not None
    assert judgement.sentiment is Verdict.NEGATIVE
    walk.picture("review")
    walk.key(KEY.Key_Return)
    assert window.session.segments[row].checked
    window.player.pause()


def export(walk: Walk) -> Path:
    """The corrected transcript as CSV."""
    file = walk.asker.answer = walk.home / "corrected.csv"
    walk.key(KEY.Key_E)
    walk.until(lambda: "corrected.csv" in walk.window.banner.text, "the export")
    walk.picture("exported")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0]["text"].startswith(SAID)
    assert "Interviewer" in {row["speaker"] for row in rows}
    return file


def leave_and_return(walk: Walk) -> None:
    """Insights, then the end of the program; everything is as it was left."""
    window = walk.window
    walk.key(KEY.Key_I)
    insights = window.views.insights
    assert insights is not None
    assert insights.page.isVisible()
    walk.picture("insights")
    window.desk.wait()
    document, project = window.session.document, window.desk.project
    assert project is not None
    window.close()
    walk.window = walk.started()
    walk.window.open_path(project)
    walk.until(lambda: bool(walk.window.session.segments), "the interview again")
    assert walk.window.session.document == document
    walk.until(lambda: walk.window.player.duration_ms > 0, "its sound")
    walk.picture("reopened")
    walk.window.close()


def _speakers(window: MainWindow) -> tuple[Speaker, ...]:
    document = window.session.document
    return document.speakers if document else ()


def main() -> None:
    """Take the walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("walk"))
    parser.add_argument("--recording", type=Path, default=DEMO)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    application = made_application(["undertone"])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name in ("UNDERTONE_MODELS", "UNDERTONE_CACHE"):  # a new user has none
            os.environ[name] = str(home / name)
        recording = home / f"My first interview{arguments.recording.suffix}"
        shutil.copy(arguments.recording, recording)
        walk = Walk(application, home, arguments.folder)
        first_start(walk)
        analyse(walk, recording)
        correct(walk)
        review(walk)
        print(export(walk).read_text("utf-8-sig")[:300])
        leave_and_return(walk)


if __name__ == "__main__":
    main()
