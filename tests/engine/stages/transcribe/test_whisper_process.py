"""A child that crashes, hangs or finds no GPU costs one window, and the user is told."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from undertone.errors import Cancelled, ModelError
from undertone.stages.transcribe.whisper_hearing import Heard, Loading, LostError, Manner
from undertone.stages.transcribe.whisper_pipe import measured
from undertone.stages.transcribe.whisper_process import Place, WhisperProcess
from undertone.stages.transcribe.whisper_words import Token

CHILD = Path(__file__).with_name("scripted_child.py")
SAMPLES = np.zeros(1600, np.float32)
HI = Heard((Token(b" hi", -0.1, 0, 100),), "en")
Start = Callable[..., WhisperProcess]


def never() -> None:
    """A check that lets everything go on."""


class Rig:
    """Processes with a scripted child, and what their children noted."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "log"
        self.marked: list[str] = []
        self._started: list[WhisperProcess] = []

    def command(self, *signs: str) -> list[str]:
        return [sys.executable, str(CHILD), str(self._log), *signs]

    def start(self, *signs: str, gpu: int | None = None) -> WhisperProcess:
        def failed() -> None:
            self.marked.append("gpu")

        place = Place() if gpu is None else Place(gpu, "vulkan0 (Toy)", (), failed)
        loading = Loading("model.bin", align="TINY")
        process = WhisperProcess(loading, "Toy", lambda check: place, self.command(*signs))
        self._started.append(process)
        return process

    @property
    def log(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines()

    def close(self) -> None:
        for process in self._started:
            process.close()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    rig.close()


def hear(process: WhisperProcess) -> Heard:
    return process.hear(SAMPLES, Manner(), never)


def test_one_child_answers_every_question(rig: Rig) -> None:
    process = rig.start()
    assert [hear(process), hear(process)] == [HI, HI]
    assert process.languages(SAMPLES, Manner(), never) == {"en": 0.9}
    assert not process.is_silent(SAMPLES, Manner(), never)
    assert rig.log == ["start cpu TINY", "hear", "hear", "languages", "silent"]
    assert (process.device, process.notes) == ("cpu", [])


def test_a_crash_costs_a_second_try(rig: Rig) -> None:
    process = rig.start("hear1:die")
    assert hear(process) == HI
    assert rig.log == ["start cpu TINY", "hear", "start cpu -", "hear"]


def test_words_are_aligned_again_after_a_window_that_could_not_be(rig: Rig) -> None:
    process = rig.start("hear1:die")
    hear(process)
    hear(process)
    assert rig.log[-2:] == ["start cpu TINY", "hear"]


def test_a_failing_alignment_is_left_out(rig: Rig) -> None:
    assert hear(rig.start("align:die")) == HI


def test_a_window_that_always_crashes_is_lost_and_the_next_is_heard(
    rig: Rig, tmp_path: Path
) -> None:
    process = rig.start("hear1:die", "hear2:die")
    with pytest.raises(LostError):
        hear(process)
    assert hear(process) == HI


def test_two_lost_windows_are_the_end(rig: Rig) -> None:
    process = rig.start("hear:error")
    with pytest.raises(LostError):
        hear(process)
    with pytest.raises(ModelError, match=r"Toy does not work here: .*code -6\.$"):
        hear(process)


def test_a_model_that_cannot_be_loaded_is_one_sentence(rig: Rig) -> None:
    with pytest.raises(ModelError, match=r"^Toy does not work here: its process ended with code 3"):
        hear(rig.start("load:die"))
    with pytest.raises(ModelError, match="there is not enough memory for it"):
        hear(rig.start("load:memory"))


def test_a_gpu_that_crashes_twice_leaves_the_work_to_the_processor(rig: Rig) -> None:
    process = rig.start("gpuhear:die", gpu=0)
    assert hear(process) == HI
    assert rig.log == [
        "start gpu0 TINY", "hear", "start gpu0 -", "hear", "start cpu TINY", "hear"
    ]  # fmt: skip
    assert hear(process) == HI
    assert rig.log[-1:] == ["hear"]
    assert rig.marked == ["gpu"]
    assert process.device == "vulkan0 (Toy), then cpu"
    assert process.notes == [
        "vulkan0 (Toy) failed (its process ended with code 3): the processor took over."
    ]


def test_a_gpu_without_enough_memory_leaves_the_work_to_the_processor(rig: Rig) -> None:
    process = rig.start("gpuload:memory", gpu=0)
    assert hear(process) == HI
    assert process.device == "cpu"
    assert "not enough memory" in process.notes[0]


def test_a_silent_fall_back_is_found_out(rig: Rig) -> None:
    process = rig.start("gpu:absent", gpu=0)
    assert hear(process) == HI
    assert process.device == "cpu"
    assert process.notes == ["vulkan0 (Toy) could not be used: the processor does the work."]
    assert rig.marked == ["gpu"]


@pytest.mark.parametrize("sign", ["hear:hang", "load:hang"])
def test_cancelling_takes_less_than_a_second_whatever_the_child_does(rig: Rig, sign: str) -> None:
    process = rig.start(sign)
    begun = time.monotonic()
    asked: list[float] = []

    def check() -> None:
        if time.monotonic() - begun > 0.5:
            asked.append(time.monotonic())
            raise Cancelled

    with pytest.raises(Cancelled):
        process.hear(SAMPLES, Manner(), check)
    assert time.monotonic() - asked[0] < 1.0


def test_closing_ends_a_start_that_is_still_choosing() -> None:
    def choose(check: Callable[[], None]) -> Place:
        while True:
            check()
            time.sleep(0.01)

    process = WhisperProcess(Loading("x"), "Toy", choose)
    process.close()
    process.close()


def test_a_child_that_is_killed_from_outside_is_replaced(rig: Rig) -> None:
    process = rig.start()
    hear(process)
    child = process._child
    assert child is not None
    os.kill(child.process_id, signal.SIGTERM)
    assert hear(process) == HI


def test_a_second_of_sound_is_timed_and_failures_are_none(rig: Rig) -> None:
    loading = Loading("x")
    seconds = measured(loading, 10, never, rig.command())
    assert seconds is not None
    assert 0 < seconds < 10
    assert measured(loading, 10, never, rig.command("load:die")) is None
    assert measured(loading, 10, never, rig.command("hear:die")) is None
    assert measured(loading, 0.3, never, rig.command("hear:hang")) is None
    on_gpu = Loading("x", gpu=0)
    assert measured(on_gpu, 10, never, rig.command("gpu:absent")) is None
    with pytest.raises(Cancelled):
        measured(loading, 10, _cancel, rig.command("hear:hang"))


def _cancel() -> None:
    raise Cancelled
