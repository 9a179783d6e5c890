"""Renders the window in every state as PNG files: `python -m tests.screenshots [FOLDER]`.

Works offscreen and with a fake worker, at 1280 x 800 and at 2560 x 1440 with 200 %, in the language
that `--language` names. With `--demo`
the real engine analyses the bundled interview instead, and `window.png` shows the result.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QSize
from PySide6.QtWidgets import QApplication

from tests.desktop import interviews, model_rows
from tests.screenshot_labels import labels_states, summary_states
from tests.screenshot_settings import settings_states
from tests.screenshot_views import command_states, view_states
from undertone import codec
from undertone.model import Document, Segment, Speaker, Verdict
from undertone.recording.sources import Kind, Source
from undertone_desktop.app import made_application
from undertone_desktop.asking import Answers
from undertone_desktop.desk import Desk
from undertone_desktop.fakes import FakeJob, FakeRunner
from undertone_desktop.jobs import Runner, WorkerRunner
from undertone_desktop.language import ENGLISH, speak
from undertone_desktop.main_window import MainWindow
from undertone_desktop.model_rows import model_list
from undertone_desktop.player import ClockPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Appearance, Theme
from undertone_desktop.views.side_panel import Page

ROOT = Path(__file__).resolve().parents[1]
SIZE, LARGE = QSize(1280, 800), QSize(1280, 720)  # the latter at 200 %
SOURCES = (
    Source("a", "Built-in Audio Analog Stereo", 2, 48_000, default=True),
    Source("b", "USB Audio Device with a rather long name, Multichannel Input 1", 1, 48_000),
    Source("c", "Monitor of Built-in Audio", 2, 48_000, Kind.COMPUTER, default=True),
)
LONG_NAMES = (
    "Prof. Dr. Maximiliane von und zu Hohenstein-Wertheim",
    "Interviewer (second session, remote)",
    "Ana",
    "محمد",
    "Participant number twenty-three",
    "李小龍",
)


class Studio:
    """A window over an empty folder, and the camera."""

    def __init__(
        self, application: QApplication, out: Path, appearance: Appearance, scale: str
    ) -> None:
        self.application, self.out = application, out
        self.suffix = ("" if appearance is Appearance.LIGHT else "-dark") + (
            "" if scale == "1" else f"-{scale}00"
        )
        self.size = SIZE if scale == "1" else LARGE
        self.folder = Path(tempfile.mkdtemp(prefix="undertone-shots-"))
        self.theme = Theme(application, appearance)
        self.settings = Settings(self.folder / "settings.ini")
        self.runner = FakeRunner()
        self.window = self.made_window(self.runner)
        self.recording = interviews.write_wav(self.folder / "Interview 03 Ana.wav")

    def made_window(self, runner: Runner) -> MainWindow:
        desk = Desk(Session(), ClockPlayer(), runner, projects=self.folder)
        window = MainWindow(desk, self.settings, self.theme, Answers())
        window.resize(self.size)
        window.show()
        return window

    def shoot(self, name: str) -> None:
        """Save what the window shows."""
        self.settle()
        picture = self.window.grab()
        picture.save(str(self.out / f"{name}{self.suffix}.png"))
        print(f"{name}{self.suffix}.png {picture.width()} x {picture.height()}")

    def settle(self, ms: int = 150) -> None:
        """Let timers and paints happen."""
        clock = QElapsedTimer()
        clock.start()
        while not clock.hasExpired(ms):
            self.application.processEvents()

    def analysing(self, document: Document, count: int, *, film: bool = False) -> FakeJob:
        """An analysis on its way."""
        self.window.open_path(self.recording)
        job = self.runner.latest("analyze")
        job.tell(
            event="sound",
            files=[str(self.recording)],
            duration_ms=document.media.duration_ms,
            peaks=str(interviews.write_peaks(self.folder / "waveform.peaks", document)),
            film=film,
        )
        job.tell_segments(document.segments[:count])
        job.tell(event="progress", stage="transcribe", fraction=0.62, seconds_left=48)
        job.drain()
        return job

    def finished(self, document: Document, *, film: bool = False) -> None:
        """A finished interview, in place of the one before."""
        (self.folder / "Interview 03 Ana.undertone").unlink(missing_ok=True)
        job = self.analysing(document, len(document.segments), film=film)
        project = Path(str(job.command["project"]))
        interviews.save(project, document)
        job.tell(event="done", project=str(project))
        job.drain()
        self.wait_for(lambda: self.window.session.document == document)

    def insights(self) -> None:
        """The figures of the interview."""
        self.window.views.show_insights()
        insights = self.window.views.insights
        assert insights is not None
        insights.wait()
        self.settle()

    def scroll_down(self) -> None:
        """To the end of the figures."""
        insights = self.window.views.insights
        assert insights is not None
        bar = insights.page.verticalScrollBar()
        bar.setValue(bar.maximum())

    def wait_for(self, done: Callable[[], bool]) -> None:
        """Let time pass until something is so."""
        while not done():
            self.settle(20)

    def close(self) -> None:
        self.window.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def fresh_states(studio: Studio) -> None:
    """The first page, with and without former projects."""
    studio.shoot("start")
    for name in ("Interview 01 Ben", "Interview 02 Chidi", "Pilot & <b>test"):
        project = studio.folder / f"{name}.undertone"
        interviews.save(project, interviews.interview())
        studio.settings.remember(project)
    studio.window.start.speakers.choose(2)
    studio.window.show_start()
    studio.shoot("start-recent")


def recording_states(studio: Studio) -> None:
    """The recording page: ready, at work with two channels, without any microphone."""
    window, runner = studio.window, studio.runner
    window.booth.folder = studio.folder
    window.views.show_recording()
    inputs = runner.latest("inputs")
    inputs.tell(event="inputs", inputs=codec.to_plain(SOURCES))
    inputs.drain()
    window.booth.page.name.setText("Interview 04 Dalia")
    studio.shoot("record")
    window.booth.page.second.setCurrentIndex(window.booth.page.second.count() - 1)
    window.booth.page.record.click()
    job, following = runner.latest("record"), runner.latest("follow")
    for peak in (-20.0, -2.0, -14.0, -11.0):
        job.tell(event="level", recorded_ms=83_000, levels=[[peak, peak - 11], [-31.0, -40.0]])
        job.drain()
    job.tell(event="trouble", channel=0, trouble="clipping")
    following.tell_segments(interviews.interview().segments[:6], provisional=True)
    job.drain()
    following.drain()
    studio.shoot("recording")
    job.tell(
        event="failed", message="“USB Audio” gives no sound: choose another input.", details=""
    )
    job.drain()
    window.booth.page.show_inputs(())
    studio.shoot("record-none")
    window.banner.clear()
    window.show_start()


def library_states(studio: Studio) -> None:
    """All interviews: empty, listed with a queue, searched."""
    window = studio.window
    window.library_index = studio.folder / "index.sqlite"
    window.settings.remember_folder(studio.folder / "none")
    window.views.show_library()
    library = window.views.library
    library.wait()
    studio.shoot("library")
    recordings = [studio.folder / name for name in ("Pilot.wav", LONG_NAMES[0] + ".wav", "B.wav")]
    library.queue.add(recordings, window.options)
    job = studio.runner.latest("analyze")
    job.tell(
        event="failed", message="Pilot.wav is empty: copy it again from the recorder.", details=""
    )
    job.drain()
    job = studio.runner.latest("analyze")
    job.tell(event="progress", stage="transcribe", fraction=0.4, seconds_left=80)
    job.drain()
    library.page.table.selectRow(0)
    studio.shoot("library-queue")
    library.page.table.selectAll()
    library.page.compare.click()
    assert window.views.compared is not None
    window.views.compared.wait()
    studio.shoot("compare")
    window.views.show_library()
    library.wait()
    library.page.search.setText("hospital")
    library.search()
    library.wait()
    studio.shoot("library-search")
    library.queue.close()
    for recording in recordings:
        library.queue.remove(recording)
    library.page.search.clear()
    window.show_start()


def working_states(studio: Studio) -> None:
    """An analysis that begins, goes on and crashes."""
    studio.window.open_path(studio.recording)
    studio.shoot("begun")
    studio.window.close_document()
    job = studio.analysing(interviews.interview(), 8)
    studio.shoot("analysing")
    job.crash()
    job.drain()
    studio.shoot("error")
    studio.window.close_document()


def models_states(studio: Studio) -> None:
    """The page of models: as it opens, with a question, at work."""
    window, page = studio.window, studio.window.models.page
    page.languages.setCurrentIndex(page.languages.findData("de"))
    window.views.show_models()
    job = studio.runner.latest("models.list")
    job.tell(**model_rows.listed())
    job.tell(event="done")
    job.drain()
    studio.shoot("models")
    rows = model_list(model_rows.listed()).rows
    page.fetch_requested.emit(next(row for row in rows if row.name == "small-q5_1"))
    studio.shoot("models-question")
    page.question.yes.click()
    job = studio.runner.latest("models.get")
    job.tell(event="progress", stage="models.fetch", fraction=0.37, seconds_left=95)
    job.drain()
    studio.shoot("models-fetching")
    job.tell(event="failed", message="huggingface.co cannot be found: is this computer connected?")
    job.drain()
    window.resize(760, 560)
    studio.shoot("models-narrow")
    window.resize(studio.size)
    window.views.leave()
    window.banner.clear()


def finished_states(studio: Studio) -> None:
    """A finished interview: as it opens, playing, magnified."""
    document = interviews.interview(36)
    studio.finished(document)
    studio.shoot("finished")
    studio.window.desk.activate(8)
    studio.settle(1200)
    studio.shoot("playing")
    studio.window.player.pause()
    studio.insights()
    studio.shoot("insights")
    studio.scroll_down()
    studio.shoot("insights-end")
    studio.window.views.toggle()
    studio.window.workspace.timeline.canvas.zoom(6)
    studio.shoot("zoomed")
    studio.window.close_document()


def hard_states(studio: Studio) -> None:
    """Many people with long names, twelve thousand segments, a narrow window."""
    document = interviews.interview(60, speakers=6)
    named = tuple(
        Speaker(speaker.id, name)
        for speaker, name in zip(document.speakers, LONG_NAMES, strict=True)
    )
    studio.finished(replace(document, speakers=named))
    studio.window.desk.choose(4)
    studio.shoot("names")
    studio.window.workspace.show_page(Page.SPEAKERS)
    studio.shoot("names-speakers")
    studio.window.workspace.show_page(Page.SEGMENT)
    studio.window.resize(760, 560)
    studio.shoot("narrow")
    studio.window.resize(SIZE * 2)
    studio.shoot("large")
    studio.window.resize(studio.size)
    studio.window.close_document()
    studio.finished(interviews.interview(3000, speakers=3))
    studio.shoot("crowded")


def correcting_states(studio: Studio) -> None:
    """The transcript being corrected: editor, find bar, review queue, inspector, speakers."""
    window, work = studio.window, studio.window.workspace
    studio.finished(interviews.worked_on(interviews.interview(36)))
    window.activateWindow()
    window.desk.choose(5)
    studio.shoot("inspector")
    window.correcting.corrector.judge(Verdict.NEGATIVE)
    window.correcting.corrector.judge(Verdict.CANNOT_SAY)
    scrolled = work.detail.verticalScrollBar()
    scrolled.setValue(scrolled.maximum())
    studio.shoot("inspector-end")
    read_again(studio)
    studio.shoot("inspector-readings")
    scrolled.setValue(0)
    window.desk.choose(8)
    work.transcript.editing.begin(8, 20)
    studio.shoot("editing")
    work.transcript.editing.editor.insertPlainText(
        "well, since you ask, and because it took me such a long time to say so at all, "
    )
    studio.shoot("editing-grown")
    work.transcript.editing.editor.undo()
    work.transcript.editing.leave()
    window.commands.actions["doubt"].trigger()
    window.correcting.find(replacing=True)
    work.find_bar.wanted.setText("the")
    work.find_bar.instead.setText("our")
    studio.settle(300)
    studio.shoot("find")
    work.find_bar.regular.setChecked(True)
    work.find_bar.wanted.setText("(the")
    studio.settle(300)
    studio.shoot("find-wrong")
    work.find_bar.end()
    work.show_page(Page.REVIEW)
    work.side.review.list.clicked.emit(work.side.review.model.index(1, 0))
    window.player.pause()
    studio.shoot("review")
    work.show_page(Page.SPEAKERS)
    studio.shoot("speakers")
    work.side.speakers.rows[0].merge.click()
    studio.shoot("speakers-merge")
    work.side.speakers.rows[0].merge.click()
    work.show_page(Page.SEGMENT)
    window.close_document()


def read_again(studio: Studio) -> None:
    """The selected segment is heard anew, once quite differently."""
    window = studio.window
    window.correcting.read_again()
    assert isinstance(studio.runner, FakeRunner)
    job, segment = studio.runner.latest("readings"), window.session.selected_segment
    assert segment is not None
    words = segment.text.split()
    other = " ".join([*words[:2], "barely", *words[3:]])
    rows = [
        {"text": segment.text, "heard": 3, "models": ["Moonshine tiny (English)"]},
        {"text": other, "heard": 2, "models": ["Whisper (ggml-small-q5_1.bin)"]},
        {"text": " ".join(words[:-1]), "heard": 1, "models": ["Whisper (ggml-small-q5_1.bin)"]},
    ]
    job.tell(event="readings", segment=segment.id, readings=rows)
    job.drain()


def empty_panels(studio: Studio) -> None:
    """The side panel with nothing to show, and in a narrow window."""
    window, work = studio.window, studio.window.workspace
    clean = interviews.interview()
    segments = tuple(
        replace(s, flags=(), overlap=False, sentiment=interviews.sentiment(0.85))
        for s in clean.segments
    )
    studio.finished(replace(clean, segments=segments))
    studio.shoot("inspector-empty")
    work.show_page(Page.REVIEW)
    studio.shoot("review-empty")
    window.resize(760, 560)
    window.desk.choose(3)
    work.show_page(Page.SEGMENT)
    studio.shoot("narrow-panel")
    work.show_page(Page.SEGMENT)
    work.transcript.editing.begin(5, 3)
    studio.shoot("narrow-editing")
    window.resize(studio.size)
    window.close_document()


def demo_states(studio: Studio) -> None:
    """The bundled interview, analysed by the real engine."""
    studio.window.close()
    studio.window = studio.made_window(WorkerRunner())
    recording = studio.folder / "interview.flac"
    shutil.copy(ROOT / "resources" / "demo" / "interview.flac", recording)
    studio.window.open_path(recording)
    studio.wait_for(lambda: not studio.window.desk.analysing)
    studio.wait_for(lambda: bool(studio.settings.recent))
    studio.shoot("demo")
    segments = studio.window.session.segments
    strong = max(range(len(segments)), key=lambda row: _strength(segments, row))
    studio.window.desk.activate(strong)
    studio.settle(900)
    studio.window.player.pause()
    studio.shoot("window")


def _strength(segments: tuple[Segment, ...], row: int) -> float:
    sentiment, seconds = segments[row].sentiment, segments[row].span.duration_ms / 1000
    return -sentiment.polarity * min(seconds, 4.0) if sentiment else 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--demo", action="store_true", help="run the real engine on the demo")
    parser.add_argument("--only", default="", help="a part of the name of the states to render")
    parser.add_argument("--language", default=ENGLISH, help="of the window: en, de or es")
    parser.add_argument("--appearance", default="", help="light or dark; both when not given")
    parser.add_argument("--scale", default="", help="1 or 2; both when not given")
    arguments = parser.parse_args()
    if not arguments.scale:  # Qt takes the scale once, at its start
        return max(subprocess.call([*_again(), "--scale", scale]) for scale in ("1", "2"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    arguments.folder.mkdir(parents=True, exist_ok=True)
    application = made_application(["undertone"])
    speak(application, arguments.language)
    chosen = arguments.appearance
    for appearance in (Appearance(chosen),) if chosen else (Appearance.LIGHT, Appearance.DARK):
        studio = Studio(application, arguments.folder, appearance, arguments.scale)
        for take in (demo_states,) if arguments.demo else STATES:
            if arguments.only in take.__name__:
                take(studio)
        studio.close()
        studio.theme.deleteLater()
    return 0


STATES = (
    fresh_states,
    settings_states,
    recording_states,
    library_states,
    working_states,
    models_states,
    view_states,
    finished_states,
    correcting_states,
    labels_states,
    summary_states,
    empty_panels,
    hard_states,
    command_states,
)


def _again() -> list[str]:
    return [sys.executable, "-m", "tests.screenshots", *sys.argv[1:]]


if __name__ == "__main__":
    sys.exit(main())
