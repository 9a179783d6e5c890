"""Recording as the window asks for it: commands in, events out."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.engine.recording.sounds import COMPUTER, MICROPHONE, RATE, STEREO, blocks, decoded, tone
from undertone.codec import Json
from undertone.engines import bundled
from undertone.errors import InputError, OptionError
from undertone.options import DecodeOptions, Options
from undertone.recording.capture import Block
from undertone.recording.fake_capture import Step, fake_inputs
from undertone.recording.live_feed import LiveFeed, so_far
from undertone.recording.recorder import Controls
from undertone.recording_jobs import EventMonitor, follow, record_into, tell_inputs
from undertone.stages.decode import decode
from undertone.task import Task
from undertone.worker import serve

SOUND = tone(1.0, channels=2)


def test_inputs_are_told_with_their_kinds() -> None:
    events: list[dict[str, Json]] = []
    tell_inputs(events.append, lambda: (MICROPHONE, COMPUTER))
    (event,) = events
    assert [each["kind"] for each in event["inputs"]] == ["microphone", "computer"]


def test_a_recording_tells_levels_and_its_end(tmp_path: Path) -> None:
    events: list[dict[str, Json]] = []
    controls = Controls()
    steps: list[Step] = [*blocks(SOUND), controls.stop]
    record_into(
        tmp_path / "a.flac",
        ["s"],
        tmp_path,
        events.append,
        controls,
        sources=lambda: (STEREO,),
        open_capture=fake_inputs({"s": steps}),
    )
    assert events[0]["event"] == "level"
    assert events[0]["levels"][0][0] == pytest.approx(-12.2, abs=0.1)
    end = events[-1]
    assert (end["event"], end["duration_ms"], end["channels"]) == ("recorded", 1_000, 2)
    assert (end["marks"], end["message"]) == ([], "")
    assert np.array_equal(decoded(Path(end["path"])), SOUND)
    fed = so_far(tmp_path, 2)
    assert fed is not None
    assert fed.duration_ms == 1_000


class BrokenFeed:
    """A feed whose disk is full from some call on."""

    def __init__(self, heard_fails: bool) -> None:
        self._heard_fails = heard_fails

    def heard(self, block: Block) -> None:
        if self._heard_fails:
            raise OSError(28, "No space left on device")

    def close(self) -> None:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("heard_fails", [True, False])
def test_a_live_feed_that_fails_is_told_once(heard_fails: bool) -> None:
    events: list[dict[str, Json]] = []
    monitor = EventMonitor(events.append, lambda: BrokenFeed(heard_fails))
    for block in blocks(SOUND):
        monitor.heard(block)
    monitor.close()
    assert [event["event"] for event in events] == ["warning"]
    assert "No space left" in str(events[0]["message"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_feed_on_a_full_disk_lets_go_of_all_its_files(tmp_path: Path) -> None:
    events: list[dict[str, Json]] = []
    feeds: list[LiveFeed] = []

    def opened() -> LiveFeed:
        feeds.append(LiveFeed(tmp_path, RATE, 2))
        return feeds[0]

    monitor = EventMonitor(events.append, opened)
    files = [writer._file for writer in feeds[0]._writers]
    with open("/dev/full", "wb", buffering=0) as full:
        os.dup2(full.fileno(), files[0].fileno())
    for block in blocks(SOUND):
        monitor.heard(block)
    monitor.close()
    assert [event["event"] for event in events] == ["warning"]
    assert all(file.closed for file in files)


def test_a_recording_goes_on_without_its_live_transcript(tmp_path: Path) -> None:
    events: list[dict[str, Json]] = []
    controls = Controls()
    record_into(
        tmp_path / "a.flac",
        ["s"],
        tmp_path / "no such folder",
        events.append,
        controls,
        sources=lambda: (STEREO,),
        open_capture=fake_inputs({"s": [*blocks(SOUND), controls.stop]}),
    )
    assert events[0]["event"] == "warning"
    end = events[-1]
    assert (end["event"], end["duration_ms"], end["message"]) == ("recorded", 1_000, "")
    assert np.array_equal(decoded(Path(end["path"])), SOUND)


def test_an_unknown_input_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no input"):
        record_into(tmp_path / "a.flac", ["x"], None, print, Controls(), sources=lambda: (STEREO,))
    with pytest.raises(OptionError):
        record_into(tmp_path / "a.flac", [], None, print, Controls(), sources=lambda: (STEREO,))


def test_what_is_recorded_can_be_followed(demo: Path, tmp_path: Path) -> None:
    pcm = decode(demo, DecodeOptions(), tmp_path / "pcm", Task()).pcm
    feed = LiveFeed(tmp_path, 16_000, 1)
    feed.heard(pcm.channels[0][: 16_000 * 10][:, None])
    feed.close()
    events: list[dict[str, Json]] = []
    follow(tmp_path, 1, Options(), bundled(), events.append, Task(), lambda: True)
    assert [event["event"] for event in events][-1] == "done"
    texts = [row["text"] for e in events if e["event"] == "segments" for row in e["segments"]]
    assert len(texts) > 1


def test_a_feed_without_sound_is_nothing_yet(tmp_path: Path) -> None:
    assert so_far(tmp_path, 1) is None
    LiveFeed(tmp_path, 48_000, 1).close()
    assert so_far(tmp_path, 1) is None


def test_the_worker_stops_following_when_told(tmp_path: Path) -> None:
    lines = [{"command": "follow", "live_folder": str(tmp_path)}, {"command": "stop"}]
    events: list[dict[str, Any]] = []
    serve(io.StringIO("".join(json.dumps(line) + "\n" for line in lines)), events.append)
    assert events[-1]["event"] in ("done", "cancelled")
