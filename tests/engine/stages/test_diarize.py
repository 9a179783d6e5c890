"""The diarizer with the bundled models, on sound made here and on real recordings."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tests.benchmarks.bench_diarization import load
from tests.benchmarks.rttm import annotation, der_metric, read_rttm, whole
from tests.benchmarks.splices import conversation
from undertone.errors import Cancelled, ModelError
from undertone.model import Span, SpeakerId, Turn
from undertone.options import DiarizeOptions
from undertone.pcm import Pcm
from undertone.stages.cluster import Voices
from undertone.stages.diarize import Diarization, Diarizer, FakeDiarizer, Heard, tell_apart
from undertone.stages.segmentation import FRAMES, LOCAL, Windows
from undertone.task import Progress, Task

Sound = npt.NDArray[np.int16]


@pytest.fixture(scope="module")
def diarizer() -> Diarizer:
    return Diarizer.open(threads=2)


def noise(seconds: float, amplitude: float) -> Sound:
    values = np.random.default_rng(0).normal(size=int(seconds * 16_000)) * amplitude
    return np.asarray(np.rint(values), dtype=np.int16)


def diarize(diarizer: Diarizer, sound: Sound, options: DiarizeOptions | None = None) -> Diarization:
    return diarizer.diarize(Pcm((sound,)), 0, options or DiarizeOptions(), Task())


@pytest.mark.parametrize("seconds", [0.0, 0.01, 0.1, 3.0, 12.3])
@pytest.mark.parametrize("amplitude", [0, 5, 300])
def test_nobody_speaks_in_silence_or_noise(
    diarizer: Diarizer, seconds: float, amplitude: float
) -> None:
    sound = noise(seconds, amplitude)
    assert diarize(diarizer, sound) == Diarization((), ())
    assert diarizer.find_speech(Pcm((sound,)), 0, Task()) == ()


def test_progress_rises_to_the_end(diarizer: Diarizer) -> None:
    seen: list[Progress] = []
    task = Task(seen.append, clock=iter(range(10_000)).__next__)
    diarizer.diarize(Pcm((noise(30, 5),)), 0, DiarizeOptions(), task)
    fractions = [progress.fraction for progress in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert {progress.stage for progress in seen} == {"speakers"}


def test_a_cancelled_task_stops_at_once(diarizer: Diarizer) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        diarizer.diarize(Pcm((noise(1, 5),)), 0, DiarizeOptions(), task)
    with pytest.raises(Cancelled):
        diarizer.find_speech(Pcm((noise(1, 5),)), 0, task)


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"segmentation\.onnx"):
        Diarizer.open(folder=tmp_path)


def test_the_models_are_those_of_the_licence(diarizer: Diarizer) -> None:
    assert len(diarizer.sha256) == 64
    assert diarizer.device == "CPUExecutionProvider"


def test_the_fake_speaks_its_script_inside_the_recording() -> None:
    turns = (
        Turn(500, 1500, SpeakerId("S2")),
        Turn(0, 600, SpeakerId("S1")),
        Turn(1900, 3000, SpeakerId("S1")),
        Turn(5000, 6000, SpeakerId("S1")),
    )
    found = FakeDiarizer(turns).diarize(
        Pcm((noise(2, 0), noise(2, 0))), 1, DiarizeOptions(), Task()
    )
    assert [(t.start_ms, t.end_ms, t.channel) for t in found.turns] == [
        (0, 600, 1),
        (500, 1500, 1),
        (1900, 2000, 1),
    ]
    assert found.speech == (Span(0, 1500), Span(1900, 2000))


@pytest.mark.slow
def test_a_spliced_conversation_is_told_apart(diarizer: Diarizer, shared_data: Path) -> None:
    files = sorted((shared_data / "voices").glob("*.flac"))[5:7]
    voices = {file.stem: load(file) for file in files}
    sound, reference = conversation(voices, 90, seed=5)
    for options in (DiarizeOptions(), DiarizeOptions(speakers=2)):
        found = diarize(diarizer, sound, options)
        assert {turn.speaker for turn in found.turns} == {"S1", "S2"}
        metric = der_metric()
        error = metric(annotation(reference), annotation(found.turns), uem=whole(len(sound) // 16))
        assert error <= 0.05
        check_shape(found, len(sound) // 16)


@pytest.mark.slow
def test_one_voice_is_one_speaker_and_numbers_can_go_on(
    diarizer: Diarizer, shared_data: Path
) -> None:
    sound = load(sorted((shared_data / "voices").glob("*.flac"))[8])
    found = diarizer.diarize(Pcm((sound, sound)), 1, DiarizeOptions(), Task(), first_speaker=4)
    assert {(turn.speaker, turn.channel) for turn in found.turns} == {("S4", 1)}


@pytest.mark.slow
def test_threads_do_not_change_the_result(diarizer: Diarizer, shared_data: Path) -> None:
    sound = load(shared_data / "speakers" / "falcon_test.wav")
    assert diarize(Diarizer.open(threads=1), sound) == diarize(diarizer, sound)


@pytest.mark.slow
def test_speech_is_found_around_every_word(diarizer: Diarizer, shared_data: Path) -> None:
    """The recogniser hears nothing outside these spans, so none may begin late."""
    sound = load(shared_data / "speakers" / "falcon_test.wav")
    spans = diarizer.find_speech(Pcm((sound,)), 0, Task())
    for turn in read_rttm(shared_data / "speakers" / "falcon_test.rttm"):
        assert sum(span.overlap_ms(turn) for span in spans) >= 0.9 * (turn.end_ms - turn.start_ms)


def check_shape(found: Diarization, duration_ms: int) -> None:
    starts = [turn.start_ms for turn in found.turns]
    assert starts == sorted(starts)
    assert all(0 <= turn.start_ms < turn.end_ms <= duration_ms for turn in found.turns)
    assert all(a.end_ms < b.start_ms for a, b in pairwise(found.speech))
    assert all(0 <= s.start_ms < s.end_ms <= duration_ms for s in found.speech)


def test_a_given_number_is_first_looked_for_in_the_pieces() -> None:
    """Where every window mixes two voices, cutting the windows' group would give noise."""
    rng = np.random.default_rng(0)
    people = rng.normal(size=(2, 256))
    pieces = [(60 * number, 60 * number + 60) for number in range(26)]
    order = np.arange(26) % 2
    prints = (people[order] + 0.3 * rng.normal(size=(26, 256))).astype(np.float32)
    mixed = (people.sum(axis=0) + 0.5 * rng.normal(size=(6, 256))).astype(np.float32)
    scores = np.zeros((6, FRAMES, LOCAL), dtype=np.uint8)
    scores[:, :, 0] = 255
    heard = Heard(
        Windows(scores, 200 * np.arange(6), 1600),
        Voices(mixed, np.full(6, 9.0), np.arange(6)),
        np.zeros(6, np.int64),
        pieces,
        prints,
        0,
        27_000,
    )
    for bounds in ((1, 20), (2, 2)):
        turns = tell_apart(heard, bounds).turns
        first = {turn.speaker for turn in turns if any(_inside(turn, pieces[n]) for n in (0, 2))}
        other = {turn.speaker for turn in turns if any(_inside(turn, pieces[n]) for n in (1, 3))}
        assert len(first) == len(other) == 1
        assert first != other


def _inside(turn: Turn, piece: tuple[int, int]) -> bool:
    middle = round((piece[0] + piece[1]) / 2 * 270 / 16 + 23)
    return turn.start_ms <= middle < turn.end_ms


def test_a_word_too_short_for_a_voice_is_still_somebodys() -> None:
    scores = np.zeros((1, FRAMES, LOCAL), dtype=np.uint8)
    scores[0, 100:112, 0] = 255
    none = np.zeros(0, dtype=np.int64)
    heard = Heard(
        Windows(scores, np.zeros(1, dtype=np.int64), FRAMES),
        Voices(np.zeros((0, 256), dtype=np.float32), np.zeros(0), none),
        none,
        [],
        np.zeros((0, 256), dtype=np.float32),
        channel=0,
        duration_ms=10_000,
    )
    found = tell_apart(heard, (1, 20), first_speaker=3)
    assert [turn.speaker for turn in found.turns] == [SpeakerId("S3")]
    assert [(t.start_ms, t.end_ms) for t in found.turns] == [
        (s.start_ms, s.end_ms) for s in found.speech
    ]
