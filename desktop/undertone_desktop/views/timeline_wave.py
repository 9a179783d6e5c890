"""The pyramid of peaks becomes the waveform's shape at each column, and the shape a picture."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage

from undertone.pyramid import Pyramid, decoded
from undertone_desktop.theme import mixed

Floats = npt.NDArray[np.float32]
SHADES = 127  # of the outline, and as many of the body


class Waveform:
    """Reads from the pyramid what is in view, and nothing else."""

    def __init__(self, pyramid: Pyramid | None = None) -> None:
        self._pyramid = pyramid
        self._loudest = 1.0
        if pyramid is not None:
            whole = decoded(pyramid.read(len(pyramid.sizes) - 1, 0, 1))
            self._loudest = max(1e-4, float(np.abs(whole).max(initial=0)))

    @classmethod
    def of(cls, path: Path | None) -> Waveform:
        """The waveform in a file; none where there is no such file, or a damaged one."""
        try:
            return cls(Pyramid(path)) if path else cls()
        except (OSError, ValueError):
            return cls()

    def __bool__(self) -> bool:
        return self._pyramid is not None

    def heights(self, start_ms: float, ms_per_column: float, columns: int) -> Floats:
        """Lowest, highest and root mean square of each column against the loudest moment.

        Shape (columns, 3). Columns begin at whole multiples of their width, so that the shape
        does not shimmer while it moves; beyond the end there is silence.
        """
        if self._pyramid is None:
            return np.zeros((columns, 3), np.float32)
        first = math.floor(start_ms / ms_per_column)
        edges = np.arange(first, first + columns + 1, dtype=np.float64) * ms_per_column
        try:
            found = self._columns(self._pyramid, edges, ms_per_column)
        except OSError:  # the folder was emptied from outside: the sound is gone too
            return np.zeros((columns, 3), np.float32)
        return found / np.float32(self._loudest)

    @staticmethod
    def _columns(pyramid: Pyramid, edges: npt.NDArray[np.floating], ms_per_column: float) -> Floats:
        level = pyramid.level_for(ms_per_column)
        bucket_ms = pyramid.bucket_ms(level)
        places = edges / bucket_ms
        first = max(0, int(places[0]) - 1)
        values = decoded(pyramid.read(level, first, int(places[-1]) + 2))
        places -= first
        if bucket_ms > ms_per_column:
            return _between(values, (places[:-1] + places[1:]) / 2)
        return _gathered(values, np.maximum(places, 0).astype(np.int64))


def _gathered(values: Floats, places: npt.NDArray[np.int64]) -> Floats:
    """Several buckets make a column."""
    columns = np.zeros((len(places) - 1, 3), np.float32)
    known = int(np.searchsorted(places[:-1], len(values)))
    if known:
        starts = places[:known]
        part = values[: max(int(places[known]), int(starts[-1]) + 1)]
        columns[:known, 0] = np.minimum.reduceat(part[:, 0], starts)
        columns[:known, 1] = np.maximum.reduceat(part[:, 1], starts)
        energy = np.add.reduceat(part[:, 2] ** 2, starts)
        sizes = np.maximum(1, np.diff(starts, append=len(part)))
        columns[:known, 2] = np.sqrt(energy / sizes)
    return columns


def _between(values: Floats, centres: npt.NDArray[np.floating]) -> Floats:
    """Several columns lie in a bucket: a line from the middle of one to that of the next."""
    if not len(values):
        return np.zeros((len(centres), 3), np.float32)
    middles = np.arange(len(values)) + 0.5
    shape = [np.interp(centres, middles, values[:, each], right=0) for each in range(3)]
    columns = np.stack(shape, axis=1).astype(np.float32)
    columns[centres >= len(values)] = 0
    return columns


def wave_image(heights: Floats, rows: int, shades: list[int]) -> QImage:
    """The shape as a picture of `rows` pixels: the extremes pale, the mean loudness on them.

    `shades` are from `wave_shades`.
    """
    middle, half = rows / 2, rows / 2 - 1
    tops, feet = middle - heights[:, 1] * half, middle - heights[:, 0] * half
    depth = SHADES * _covered(rows, np.minimum(tops, middle - 0.5), np.maximum(feet, middle + 0.5))
    loud = heights[:, 2] * half
    depth += SHADES * _covered(rows, middle - loud, middle + loud)
    return indexed_image(depth.round().astype(np.uint8), shades)


def indexed_image(pixels: npt.NDArray[np.uint8], colours: list[int]) -> QImage:
    """Numbers of colours, shape (rows, columns), as a picture."""
    rows, width = pixels.shape
    stride = -(-width // 4) * 4  # Qt's rows begin at whole words
    padded = np.zeros((rows, stride), np.uint8)
    padded[:, :width] = pixels
    image = QImage(padded.tobytes(), width, rows, stride, QImage.Format.Format_Indexed8)
    image.setColorTable(colours)
    return image.copy()  # the bytes above do not outlive this function


def _covered(rows: int, tops: Floats, feet: Floats) -> Floats:
    """How much of each pixel lies between two heights, shape (rows, columns), in [0, 1]."""
    y = np.arange(rows, dtype=np.float32)[:, None]
    covered: Floats = np.minimum(y + 1, feet.astype(np.float32))
    covered -= np.maximum(y, tops.astype(np.float32))
    return np.clip(covered, 0, 1, out=covered)


def wave_shades(outline: QColor, body: QColor) -> list[int]:
    """From nothing to the outline's colour, and from there to the body's."""
    pale = [
        QColor(outline.red(), outline.green(), outline.blue(), 255 * n // SHADES).rgba()
        for n in range(SHADES + 1)
    ]
    shares = ((n + 1) / SHADES for n in range(SHADES))
    return [*pale, *(mixed(outline.name(), body.name(), share).rgba() for share in shares)]
