"""The demo interview, its script and its references belong together."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from typing import Any

import av
import numpy as np
import numpy.typing as npt
import pytest

from resources.demo.make_demo import HERE, RATE, Cue, Line, place, read_script, trim


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    about: dict[str, Any] = json.loads((HERE / "reference.json").read_text(encoding="utf-8"))
    return [Line(**row) for row in about["lines"]]


@pytest.fixture(scope="module")
def sound() -> npt.NDArray[np.float64]:
    with av.open(str(HERE / "interview.flac")) as container:
        assert container.streams.audio[0].rate == RATE
        parts = [frame.to_ndarray().reshape(-1) for frame in container.decode(audio=0)]
    return np.concatenate(parts).astype(np.float64) / 32768


@pytest.fixture(scope="module")
def cues() -> list[Cue]:
    return read_script(HERE / "script.tsv")


def test_reference_says_what_the_script_says(cues: list[Cue], lines: list[Line]) -> None:
    said = [(line.id, line.speaker, line.sentiment, line.text) for line in lines]
    assert said == [(cue.id, cue.speaker, cue.sentiment, cue.text) for cue in cues]


def test_times_follow_the_pauses_of_the_script(cues: list[Cue], lines: list[Line]) -> None:
    step = RATE // 1000
    silent = [np.zeros((line.end_ms - line.start_ms) * step) for line in lines]
    assert place(cues, silent) == lines


def test_rttm_has_the_times_of_the_reference(lines: list[Line]) -> None:
    rows = [row.split() for row in (HERE / "interview.rttm").read_text().splitlines()]
    told = [(row[7], round(float(row[3]) * 1000), round(float(row[4]) * 1000)) for row in rows]
    assert told == [(line.speaker, line.start_ms, line.end_ms - line.start_ms) for line in lines]


def test_speech_is_where_the_reference_says(
    lines: list[Line], sound: npt.NDArray[np.float64]
) -> None:
    step = RATE // 1000
    for line in lines:
        assert np.abs(sound[line.start_ms * step : line.end_ms * step]).max() > 0.1, line
    for before, after in pairwise(lines):
        pause = sound[(before.end_ms + 60) * step : after.start_ms * step]
        assert pause.size == 0 or np.abs(pause).max() < 0.05, (before, after)
    assert 120 <= len(sound) / RATE <= 240


def test_the_interview_has_something_of_everything(cues: list[Cue]) -> None:
    moods = Counter(cue.sentiment for cue in cues)
    assert set(moods) == {"negative", "neutral", "positive", "mixed"}
    assert min(moods["negative"], moods["neutral"], moods["positive"]) >= 8
    assert sum(cue.pause_ms < 0 for cue in cues) == 1
    assert {cue.speaker for cue in cues} == {"interviewer", "participant"}


def test_trim_keeps_the_speech_and_whole_milliseconds() -> None:
    sound = np.zeros(5 * RATE)
    sound[2 * RATE : 3 * RATE + 7] = 0.5
    kept = trim(sound)
    assert np.count_nonzero(kept) == RATE + 7
    assert len(kept) % (RATE // 1000) == 0
    assert len(kept) < 1.1 * RATE
