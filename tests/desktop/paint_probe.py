"""How long the timeline takes to paint ten hours at every zoom: a script that prints it.

    python -m tests.desktop.paint_probe [SEGMENTS [HOURS]]

Offscreen, 2560 x 1440 at 200 %, 12,000 segments, four speakers, hits, notes and labels. Each zoom
is painted at forty places, which makes the picture anew as a scroll does; "playhead" is what is
painted while nothing but the playhead moves. Times are the processor's own, for canvas and overview
together, so that other programs do not show in them.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPixmap

from tests.desktop import interviews
from undertone_desktop.app import made_application
from undertone_desktop.colours import LIGHT
from undertone_desktop.views.timeline import Timeline
from undertone_desktop.views.timeline_wave import Waveform

PLACES = 40
ZOOMS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096, 16_384, 100_000)


def painted(timeline: Timeline) -> float:
    """Milliseconds of processor time that one paint of canvas and overview takes."""
    picture = QPixmap(timeline.size() * timeline.devicePixelRatioF())
    picture.setDevicePixelRatio(timeline.devicePixelRatioF())
    begin = time.process_time()
    timeline.canvas.render(picture)
    timeline.minimap.render(picture)
    return (time.process_time() - begin) * 1000


def told(name: str, times: list[float], drawn: int) -> str:
    """One line of the result."""
    middle, late = np.percentile(times, (50, 95))
    return f"{name:>14}  {middle:6.1f} ms  {late:6.1f} ms  {drawn:6} shapes"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", "2")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 12_000
    hours = float(sys.argv[2]) if len(sys.argv) > 2 else 10
    application = made_application(["undertone"])
    document = interviews.long_interview(count, hours)
    with tempfile.TemporaryDirectory() as folder:
        timeline = Timeline()
        timeline.resize(1280, 420)
        timeline.canvas.show_colours(LIGHT)
        timeline.legend.show_colours(LIGHT)
        timeline.show()
        timeline.show_wave(Waveform.of(interviews.write_peaks(Path(folder) / "a", document)))
        begin = time.perf_counter()
        timeline.show_document(document, document.media.duration_ms)
        print(f"a new document: {(time.perf_counter() - begin) * 1000:.0f} ms")
        timeline.show_hits(range(5, count, 60))
        application.processEvents()
        probe(timeline, document.media.duration_ms)


def probe(timeline: Timeline, duration_ms: int) -> None:
    """Measure each zoom; then the playhead alone."""
    canvas = timeline.canvas
    print(f"{'zoom':>14}  {'median':>9}  {'95th':>9}")
    everything: list[float] = []
    for factor in ZOOMS:
        canvas.set_scale(canvas.scale.fitted().zoomed(factor, 0))
        times = []
        for place in range(PLACES):
            canvas.set_scale(canvas.scale.moved(duration_ms * place / PLACES))
            times.append(painted(timeline))
        everything += times
        print(told(f"{factor} x", times, canvas.drawn))
    print(told("all", everything, 0))
    times = []
    for place in range(200):
        canvas.position_ms = round(canvas.scale.start_ms + place)
        times.append(painted(timeline))
    print(told("playhead", times, canvas.drawn))


if __name__ == "__main__":
    main()
