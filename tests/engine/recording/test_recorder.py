"""Recording with fake inputs: pauses, lost devices, full disks, wrong names."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.engine.recording.sounds import (
    COMPUTER,
    MICROPHONE,
    RATE,
    SECOND,
    STEREO,
    Noting,
    blocks,
    decoded,
    tone,
)
from undertone.errors import InputError, OutputError
from undertone.recording.capture import Block
from undertone.recording.fake_capture import Step, fake_inputs
from undertone.recording.levels import Trouble
from undertone.recording.marks import Cause, marks_path
from undertone.recording.recorder import Controls, record
from undertone.recording.sources import Source

SOUND = tone(1.0)


def test_what_is_heard_is_what_is_written(tmp_path: Path) -> None:
    controls, monitor = Controls(), Noting()
    inputs = fake_inputs({"m": [*blocks(SOUND), controls.stop]})
    take = record(tmp_path / "a.flac", [MICROPHONE], monitor, controls, open_capture=inputs)
    assert (take.duration_ms, take.marks, take.ended) == (1_000, (), "")
    assert np.array_equal(decoded(take.path), SOUND)
    assert np.array_equal(np.concatenate(monitor.blocks), SOUND)
    assert monitor.levels[-1][1][0].peak_db == pytest.approx(-12.2, abs=0.1)


def test_a_stereo_input_keeps_its_channels(tmp_path: Path) -> None:
    controls = Controls()
    sound = np.hstack([tone(0.5), tone(0.5, hz=880)])
    inputs = fake_inputs({"s": [*blocks(sound), controls.stop]})
    take = record(tmp_path / "a.flac", [STEREO], Noting(), controls, open_capture=inputs)
    assert np.array_equal(decoded(take.path), sound)


@pytest.mark.parametrize("other", [SECOND, COMPUTER])
def test_two_inputs_have_a_channel_each(tmp_path: Path, other: Source) -> None:
    controls = Controls()
    second = tone(1.0, hz=880, channels=other.channels)
    together = threading.Barrier(2)
    inputs = fake_inputs(
        {
            "m": in_step(SOUND, together),
            other.id: in_step(second, together),
        }
    )
    monitor = Noting(lambda ms: controls.stop() if ms >= 900 else None)
    take = record(tmp_path / "a.flac", [MICROPHONE, other], monitor, controls, open_capture=inputs)
    written = decoded(take.path)
    assert written.shape[1] == 2
    assert np.array_equal(written[:, 0], SOUND[: len(written), 0])
    assert np.array_equal(written[:, 1], second[: len(written), 0])


def test_a_pause_leaves_a_mark_and_no_sound(tmp_path: Path) -> None:
    controls = Controls()
    first, second, third = tone(0.5, hz=300), tone(0.5, hz=600), tone(0.5, hz=900)
    steps: list[Step] = [
        *blocks(first),
        controls.pause,
        *blocks(second),
        controls.resume,
        *blocks(third),
    ]
    inputs = fake_inputs({"m": [*steps, controls.stop]})
    take = record(tmp_path / "a.flac", [MICROPHONE], Noting(), controls, open_capture=inputs)
    assert np.array_equal(decoded(take.path), np.concatenate([first, third]))
    (mark,) = take.marks
    assert (mark.at_ms, mark.cause) == (500, Cause.PAUSED)
    assert marks_path(take.path).read_text(encoding="utf-8").startswith("0.500\t0.500\tpaused")


def test_lost_sound_leaves_a_mark(tmp_path: Path) -> None:
    controls = Controls()
    steps: list[Step] = [*blocks(SOUND), "gap", *blocks(SOUND), controls.stop]
    inputs = fake_inputs({"m": steps})
    take = record(tmp_path / "a.flac", [MICROPHONE], Noting(), controls, open_capture=inputs)
    assert [(mark.at_ms, mark.cause) for mark in take.marks] == [(1_000, Cause.LOST)]


def test_an_unplugged_microphone_loses_nothing(tmp_path: Path) -> None:
    inputs = fake_inputs({"m": [*blocks(SOUND), "lost"]})
    take = record(tmp_path / "a.flac", [MICROPHONE], Noting(), Controls(), open_capture=inputs)
    assert take.ended.startswith("“Desk microphone” was unplugged")
    assert np.array_equal(decoded(take.path), SOUND)


def test_a_microphone_that_falls_silent_counts_as_unplugged(tmp_path: Path) -> None:
    inputs = fake_inputs({"m": blocks(SOUND)})
    time = iter(range(0, 10_000))
    take = record(
        tmp_path / "a.flac",
        [MICROPHONE],
        Noting(),
        Controls(),
        open_capture=inputs,
        clock=lambda: float(next(time)),
    )
    assert "was unplugged" in take.ended
    assert np.array_equal(decoded(take.path), SOUND)


def test_an_input_that_never_speaks_is_told_and_leaves_no_file(tmp_path: Path) -> None:
    time = iter(range(0, 10_000, 3))
    with pytest.raises(InputError, match="gives no sound"):
        record(
            tmp_path / "a.flac",
            [MICROPHONE],
            Noting(),
            Controls(),
            open_capture=fake_inputs({"m": []}),
            clock=lambda: float(next(time)),
        )
    assert list(tmp_path.iterdir()) == []


def ticking(step: float) -> Callable[[], float]:
    """A clock that goes on with every look at it."""
    time = itertools.count()
    return lambda: next(time) * step


@pytest.mark.parametrize(("said", "words"), [(1, "unplugged"), (0, "gives no sound")])
def test_one_of_two_inputs_that_falls_silent_is_noticed(
    tmp_path: Path, said: int, words: str
) -> None:
    controls, together = Controls(), threading.Event()

    def wait() -> None:
        together.wait()

    first: list[Step] = [*blocks(SOUND)[:said], together.set]
    second: list[Step] = [wait, *blocks(tone(30.0)), controls.stop]
    inputs = fake_inputs({"n": first, "m": second})
    told = ""
    try:
        take = record(
            tmp_path / "a.flac",
            [MICROPHONE, SECOND],
            Noting(),
            controls,
            open_capture=inputs,
            clock=ticking(0.03),
        )
        told = take.ended
        assert take.duration_ms < 10_000
    except InputError as error:
        told = str(error)
    assert told.startswith("“Lapel microphone”")
    assert words in told


def test_a_recorder_that_was_held_up_takes_what_waits(tmp_path: Path) -> None:
    controls, together = Controls(), threading.Barrier(2)
    asleep = iter([*(n * 0.01 for n in range(50)), *(60 + n * 0.01 for n in range(1_000_000))])
    inputs = fake_inputs({one: in_step(tone(2.0), together) for one in ("m", "n")})
    monitor = Noting(lambda ms: controls.stop() if ms >= 1_800 else None)
    take = record(
        tmp_path / "a.flac",
        [MICROPHONE, SECOND],
        monitor,
        controls,
        open_capture=inputs,
        clock=lambda: next(asleep),
    )
    assert take.ended == ""


def test_marks_of_somebody_else_are_never_overwritten(tmp_path: Path) -> None:
    theirs = marks_path(tmp_path / "a.flac")
    theirs.write_text("theirs", encoding="utf-8")
    controls = Controls()
    inputs = fake_inputs({"m": [*blocks(SOUND), "gap", *blocks(SOUND), controls.stop]})
    with pytest.raises(OutputError, match=r"a\.marks\.txt is there already"):
        record(tmp_path / "a.flac", [MICROPHONE], Noting(), controls, open_capture=inputs)
    assert theirs.read_text(encoding="utf-8") == "theirs"
    assert [each.name for each in tmp_path.iterdir()] == ["a.marks.txt"]


def test_each_trouble_is_told_once(tmp_path: Path) -> None:
    controls, monitor = Controls(), Noting()
    loud = np.full((RATE, 1), 32_767, np.int16)
    steps: list[Step] = [*blocks(loud), *blocks(SOUND), *blocks(loud), controls.stop]
    inputs = fake_inputs({"m": steps})
    record(tmp_path / "a.flac", [MICROPHONE], monitor, controls, open_capture=inputs)
    assert monitor.troubles == [(0, Trouble.CLIPPING), (0, Trouble.CLIPPING)]


def test_no_recording_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b"kept")
    inputs = fake_inputs({"m": blocks(SOUND)})
    with pytest.raises(OutputError, match="never overwritten"):
        record(path, [MICROPHONE], Noting(), Controls(), open_capture=inputs)
    assert path.read_bytes() == b"kept"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no folder"):
        record(
            tmp_path / "no" / "a.flac",
            [MICROPHONE],
            Noting(),
            Controls(),
            open_capture=fake_inputs({"m": []}),
        )


def in_step(sound: Block, together: threading.Barrier) -> list[Step]:
    """The blocks of a sound, each when the other input is as far."""

    def wait() -> None:
        together.wait()

    return [step for block in blocks(sound) for step in (wait, block)]
