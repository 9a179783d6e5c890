"""The time that an analysis takes is measured, kept by model, device and threads, and told before
the next one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.engine.scenes import script, turns, write_wav
from undertone.console import TerminalObserver, plain_console
from undertone.engines import Engines
from undertone.fakes import fake_engines
from undertone.machine import Machine
from undertone.observer import Observer
from undertone.pace import Pace, Stopwatch
from undertone.pipeline import analyze
from undertone.stages.transcribe.fake import FakeTranscriber

SHA = "ab" * 32


def test_a_factor_is_kept_by_model_device_and_threads(tmp_path: Path) -> None:
    pace = Pace(Machine(tmp_path))
    pace.record(SHA, "cpu", 4, 60_000, 30.0)
    assert pace.realtime_factor(SHA, "cpu", 4) == pytest.approx(0.5)
    assert pace.seconds(SHA, "cpu", 4, 3_600_000) == pytest.approx(1800)
    for other in (("cd" * 32, "cpu", 4), (SHA, "vulkan0", 4), (SHA, "cpu", 2)):
        assert pace.realtime_factor(*other) is None
        assert pace.seconds(*other, 1_000) is None


def test_the_latest_analysis_counts_half(tmp_path: Path) -> None:
    pace = Pace(Machine(tmp_path))
    pace.record(SHA, "cpu", 4, 60_000, 60.0)
    pace.record(SHA, "cpu", 4, 60_000, 30.0)
    assert pace.realtime_factor(SHA, "cpu", 4) == pytest.approx(0.75)


def test_short_recordings_say_nothing_and_without_a_machine_nothing_is_kept(
    tmp_path: Path,
) -> None:
    pace = Pace(Machine(tmp_path))
    pace.record(SHA, "cpu", 4, 5_000, 3.0)
    assert pace.realtime_factor(SHA, "cpu", 4) is None
    Pace().record(SHA, "cpu", 4, 60_000, 3.0)
    assert Pace().realtime_factor(SHA, "cpu", 4) is None


def test_a_stopwatch_keeps_what_an_analysis_took(tmp_path: Path) -> None:
    pace = Pace(Machine(tmp_path))
    watch = Stopwatch(pace, FakeTranscriber(), 3)
    assert watch.estimate(60_000) is None
    time.sleep(0.01)
    watch.stop(60_000)
    factor = pace.realtime_factor(FakeTranscriber.sha256, "cpu", 3)
    assert factor is not None
    assert 0 < factor < 1


class Told(Observer):
    def __init__(self) -> None:
        self.estimates: list[tuple[float, str]] = []

    def estimate(self, seconds: float, device: str) -> None:
        self.estimates.append((seconds, device))


def test_the_second_analysis_is_told_how_long_it_will_take(tmp_path: Path) -> None:
    wav = write_wav(tmp_path / "talk.wav", seconds=25)
    fakes = fake_engines(turns(), script())
    engines = Engines(fakes.speakers, fakes.transcriber, fakes.sentiment, Pace(Machine(tmp_path)))
    first, second = Told(), Told()
    analyze(wav, observer=first, engines=engines)
    analyze(wav, observer=second, engines=engines)
    assert first.estimates == []
    ((seconds, device),) = second.estimates
    assert 0 < seconds < 25
    assert device == "cpu"


def test_the_terminal_tells_what_is_worth_telling(capsys: pytest.CaptureFixture[str]) -> None:
    observer = TerminalObserver(plain_console(stderr=True), None)
    for seconds in (4, 75, 500, 7_200):
        observer.estimate(seconds, "cpu")
    assert capsys.readouterr().err.splitlines() == [
        "This will take about 75 s on cpu.",
        "This will take about 8 minutes on cpu.",
        "This will take about 2.0 hours on cpu.",
    ]
