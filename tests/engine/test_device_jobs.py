"""Devices and measured speeds, as the window asks for them."""

from __future__ import annotations

import io
import json
import os
from dataclasses import replace
from pathlib import Path

from tests.engine.stages.transcribe.test_whisper_choice import INTEGRATED, NVIDIA, Bench, place
from undertone.codec import Json
from undertone.device_jobs import retry_devices, tell_devices, tell_pace
from undertone.devices import CHAT, WHISPER, Device
from undertone.machine import Machine
from undertone.models.store import Store
from undertone.options import Options, TranscribeOptions
from undertone.pace import Pace
from undertone.stages.transcribe.moonshine import MoonshineTranscriber, bundled_sha256
from undertone.worker import serve

CORES = os.cpu_count() or 1
LISTED = (
    Device("cpu", "A processor", kind="cpu", memory=8 << 30, users=(WHISPER,)),
    replace(INTEGRATED, users=(WHISPER,)),
    replace(NVIDIA, users=(WHISPER, CHAT)),
)


def told(machine: Machine, *, again: bool = False) -> list[Json]:
    events: list[dict[str, Json]] = []
    (retry_devices if again else tell_devices)(events.append, machine, lambda: LISTED)
    (event,) = events
    assert event["event"] == "devices"
    rows: list[Json] = event["rows"]
    return rows


def pace(options: Options, folder: Path) -> tuple[Json, Json]:
    events: list[dict[str, Json]] = []
    tell_pace(options, events.append, Machine(folder), Store(folder / "models"))
    return events[0]["factor"], events[0]["device"]


def test_devices_are_told_with_memory_and_users(tmp_path: Path) -> None:
    rows = told(Machine(tmp_path))
    assert [row["name"] for row in rows] == ["cpu", "vulkan0", "vulkan1"]
    assert rows[2]["users"] == [WHISPER, CHAT]
    assert rows[2]["memory"] == 12 << 30
    assert not any(row["failed"] for row in rows)
    json.dumps(rows)


def test_a_device_that_failed_is_marked_until_it_is_tried_again(tmp_path: Path) -> None:
    place(tmp_path, Bench(gpu0=None, gpu1=0.2, cpu=3.0))
    assert [row["failed"] for row in told(Machine(tmp_path))] == [False, True, False]
    assert not any(row["failed"] for row in told(Machine(tmp_path), again=True))
    bench = Bench(gpu0=0.1, gpu1=0.2, cpu=3.0)
    assert place(tmp_path, bench).gpu == 0
    assert "gpu0" in bench.asked


def test_the_bundled_recogniser_is_known_by_its_hash_without_loading_it() -> None:
    recogniser = MoonshineTranscriber.open(threads=1)
    assert recogniser.sha256 == bundled_sha256()


def test_the_pace_is_that_of_earlier_analyses_with_these_options(tmp_path: Path) -> None:
    assert pace(Options(), tmp_path) == (None, None)
    Pace(Machine(tmp_path)).record(bundled_sha256(), "cpu", CORES, 600_000, 120.0)
    assert pace(Options(), tmp_path) == (0.2, "cpu")
    assert pace(Options(device="cpu"), tmp_path) == (0.2, "cpu")
    assert pace(Options(threads=CORES + 1), tmp_path) == (None, None)
    assert pace(Options(device="vulkan0"), tmp_path) == (None, None)
    unknown = TranscribeOptions(model=tmp_path / "own.bin")
    assert pace(Options(transcribe=unknown), tmp_path) == (None, None)


def test_a_device_is_meant_by_its_name_alone(tmp_path: Path) -> None:
    kept = Pace(Machine(tmp_path))
    kept.record(bundled_sha256(), "vulkan1 (NVIDIA GeForce RTX 3060)", CORES, 600_000, 60.0)
    kept.record(bundled_sha256(), "cpu", CORES, 600_000, 300.0)
    assert pace(Options(device="vulkan1"), tmp_path)[0] == 0.1
    assert pace(Options(), tmp_path) == (0.5, "cpu")


def test_the_worker_answers_and_waits_for_more() -> None:
    events: list[dict[str, Json]] = []
    commands = ({"command": "pace", "options": {"device": "cpu"}}, {"command": "devices"})
    serve(io.StringIO("".join(json.dumps(each) + "\n" for each in commands)), events.append)
    names = [event["event"] for event in events]
    assert names[:1] == ["pace"]
    assert set(names) <= {"pace", "devices", "cancelled"}  # the end of stdin cancels what waits
