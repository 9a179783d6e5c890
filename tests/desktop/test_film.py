"""The picture of a filmed interview follows the sound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from tests.media import Format, bursts, write
from undertone_desktop.film import Film
from undertone_desktop.views.film import FilmPanel

FORMAT = Format("mp4", "mp4", "aac", video="mpeg4")
DOCUMENT = interviews.interview()
SECONDS = 6.0


@pytest.fixture(scope="module")
def movie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "talk.mp4"
    return write(path, bursts(SECONDS, FORMAT.rate, FORMAT.channels), FORMAT)


@pytest.fixture
def film(qtbot: QtBot, movie: Path) -> Iterator[Film]:
    made = Film()
    made.load(movie, 0)
    yield made
    made.load(None, 0)
    qtbot.wait(20)  # what was told last is done in the event loop


def shown(film: Film) -> list[QImage]:
    frames: list[QImage] = []
    film.frame_changed.connect(frames.append)
    return frames


def brightness(frame: QImage) -> int:
    """The pictures of the test grow brighter by one from frame to frame, ten a second."""
    return frame.pixelColor(16, 16).red()


def test_a_paused_film_shows_the_frame_of_its_time(qtbot: QtBot, film: Film) -> None:
    frames = shown(film)
    film.seek(4_000)
    qtbot.waitUntil(lambda: bool(frames) and abs(brightness(frames[-1]) - 40) <= 6, timeout=10_000)


def test_a_playing_film_moves_on(qtbot: QtBot, film: Film) -> None:
    frames = shown(film)
    film.play(1_000, 2.0)
    qtbot.waitUntil(lambda: len(frames) > 3, timeout=10_000)
    assert brightness(frames[-1]) > 4
    film.pause(2_000)


def test_a_film_that_drifts_is_put_right(qtbot: QtBot, film: Film) -> None:
    frames = shown(film)
    film.play(0, 1.0)
    qtbot.waitUntil(lambda: bool(frames), timeout=10_000)
    qtbot.wait(800)
    film.follow(4_500)
    qtbot.waitUntil(lambda: brightness(frames[-1]) >= 38, timeout=10_000)


def test_nobody_looks_and_nothing_is_decoded(qtbot: QtBot, film: Film) -> None:
    film.watch(False)
    qtbot.wait(300)
    frames = shown(film)
    film.play(0, 1.0)
    qtbot.wait(400)
    assert frames == []
    film.watch(True)
    qtbot.waitUntil(lambda: bool(frames), timeout=10_000)


def test_a_file_that_cannot_be_shown_has_no_picture(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"noise" * 100)
    film = Film()
    told: list[bool] = []
    film.available_changed.connect(told.append)
    film.load(tmp_path / "bad.mp4", 0)
    qtbot.waitUntil(lambda: not film.available, timeout=10_000)
    assert told == [True, False]
    film.load(None, 0)
    qtbot.wait(20)


def test_the_picture_keeps_its_shape(qtbot: QtBot) -> None:
    panel = FilmPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 400)
    panel.show_frame(QImage(160, 90, QImage.Format.Format_RGB32))
    area = panel.picture_area()
    assert (area.width(), area.height()) == (400, 225)
    assert area.center().y() == pytest.approx(200)


def test_the_panel_is_there_for_films_alone_and_can_be_hidden(stage: Stage, movie: Path) -> None:
    work, film = stage.window.workspace, stage.window.player.film
    job = stage.start_analysis()
    stage.hear(job, DOCUMENT)
    assert not work.film.isVisible()
    assert not work.transport.film.isVisible()
    stage.recording.write_bytes(movie.read_bytes())
    stage.hear(job, DOCUMENT, film=True)
    assert film.available
    assert work.film.isVisible()
    QTest.mouseClick(work.film.close_button, Qt.MouseButton.LeftButton)
    assert not work.film.isVisible()
    assert not stage.window.settings.film
    QTest.mouseClick(work.transport.film, Qt.MouseButton.LeftButton)
    assert work.film.isVisible()
    stage.window.close_document()
    assert not film.available
