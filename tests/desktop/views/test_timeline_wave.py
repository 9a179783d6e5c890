"""The pyramid becomes heights, and heights a picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from undertone.pyramid import BUCKET_MS, Buckets, Pyramid, PyramidWriter
from undertone_desktop.views.timeline_wave import Waveform, wave_image, wave_shades

ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


class Watched(Pyramid):
    """Counts the buckets that are read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.count = 0

    def read(self, level: int, first: int, last: int) -> Buckets:
        found = super().read(level, first, last)
        self.count += len(found)
        return found


def pyramid(path: Path, highs: list[int]) -> Watched:
    high = np.array(highs, np.int8)
    with (path / "a.peaks").open("wb") as file:
        writer = PyramidWriter(file, len(high))
        finest = np.stack([-high, high, high // 2], axis=1)
        for start in range(0, len(finest), PyramidWriter.BLOCK):
            writer.add(finest[start : start + PyramidWriter.BLOCK])
        writer.finish()
    return Watched(path / "a.peaks")


def test_silence_and_no_sound_are_flat(tmp_path: Path) -> None:
    assert not Waveform().heights(0, 10, 50).any()
    assert not Waveform(pyramid(tmp_path, [0] * 400)).heights(0, 10, 50).any()
    assert not Waveform(pyramid(tmp_path, [])).heights(0, 10, 50).any()


@ONE_FOLDER
@given(st.integers(1, 60_000), st.integers(0, 59_999), st.integers(1, 500))
def test_a_click_is_seen_at_its_pixel_at_every_zoom(
    tmp_path: Path, length: int, at: int, columns: int
) -> None:
    at %= length
    highs = [0] * length
    highs[at] = 100
    wave = Waveform(pyramid(tmp_path, highs))
    ms_per_column = length * BUCKET_MS / columns
    heights = wave.heights(0, ms_per_column, columns)
    peak = int(heights[:, 1].argmax())
    expected = at * BUCKET_MS / ms_per_column
    assert heights[peak, 1] == pytest.approx(1) or ms_per_column < BUCKET_MS
    assert abs(peak + 0.5 - expected) <= max(2, 1 + BUCKET_MS / ms_per_column)


@ONE_FOLDER
@given(st.floats(0, 200_000), st.floats(0.5, 400), st.integers(1, 2000))
def test_only_what_is_in_view_is_read(
    tmp_path: Path, start: float, ms_per_column: float, columns: int
) -> None:
    watched = pyramid(tmp_path, [50] * 100_000)
    wave = Waveform(watched)
    watched.count = 0
    wave.heights(start, ms_per_column, columns)
    assert watched.count <= 4 * columns + 16


def test_the_shape_does_not_shimmer_while_it_moves(tmp_path: Path) -> None:
    highs = np.random.default_rng(2).integers(0, 127, 50_000).tolist()
    wave = Waveform(pyramid(tmp_path, highs))
    one = wave.heights(1_000, 30, 200)
    assert np.array_equal(one[1:], wave.heights(1_030, 30, 199))
    assert np.array_equal(one, wave.heights(1_010, 30, 200))


def test_beyond_the_end_there_is_nothing(tmp_path: Path) -> None:
    wave = Waveform(pyramid(tmp_path, [90] * 500))
    for ms_per_column in (0.5, 10, 50):
        columns = round(2_000 / ms_per_column)
        heights = wave.heights(0, ms_per_column, columns)
        assert heights[: columns // 2 - 3, 1].all()
        assert not heights[columns // 2 + 3 :].any()


def test_a_lost_or_damaged_file_is_silence(tmp_path: Path) -> None:
    assert not Waveform.of(None)
    assert not Waveform.of(tmp_path / "gone")
    (tmp_path / "bad").write_bytes(b"noise")
    assert not Waveform.of(tmp_path / "bad")
    wave = Waveform(pyramid(tmp_path, [90] * 500))
    (tmp_path / "a.peaks").unlink()
    assert not wave.heights(0, 10, 50).any()


def test_the_picture_shows_the_heights() -> None:
    heights = np.zeros((30, 3), np.float32)
    heights[10] = (-0.5, 1.0, 0.25)
    outline, body = QColor("#aabbcc"), QColor("#102030")
    image = wave_image(heights, 42, wave_shades(outline, body))
    assert (image.width(), image.height()) == (30, 42)
    rgb = image.convertToFormat(QImage.Format.Format_ARGB32)
    column = [rgb.pixelColor(10, y) for y in range(42)]
    assert column[2].name() == column[29].name() == outline.name()
    assert column[20].name() == column[21].name() == body.name()
    assert column[0].alpha() == column[33].alpha() == 0
    assert [rgb.pixelColor(3, y).alpha() for y in (18, 20, 21, 23)] == [0, 128, 128, 0]
