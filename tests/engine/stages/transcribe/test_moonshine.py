"""The bundled model hears English, piece by piece, and nothing in silence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from undertone.contracts import Piece, Transcription
from undertone.errors import Cancelled, OptionError
from undertone.model import Flag, Span, SpeakerId, Turn
from undertone.options import DecodeOptions, TranscribeOptions
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.resources import resource
from undertone.stages.decode import decode
from undertone.stages.transcribe.choose import open_transcriber
from undertone.stages.transcribe.moonshine import MoonshineTranscriber
from undertone.task import Task

PHRASES = ("third interview", "a small hospital", "nine years", "my kitchen table")


@pytest.fixture(scope="module")
def moonshine() -> Iterator[MoonshineTranscriber]:
    transcriber = MoonshineTranscriber.open(threads=2)
    yield transcriber
    transcriber.close()


@pytest.fixture(scope="module")
def interview(tmp_path_factory: pytest.TempPathFactory, turns: tuple[Turn, ...]) -> Pcm:
    """The first four lines of the bundled interview."""
    folder = tmp_path_factory.mktemp("pcm")
    whole = decode(resource("demo", "interview.flac"), DecodeOptions(), folder, Task()).pcm
    return Pcm((whole.until(turns[-1].end_ms + 300).channels[0][:],))


@pytest.fixture(scope="module")
def turns() -> tuple[Turn, ...]:
    content = json.loads(resource("demo", "reference.json").read_text(encoding="utf-8"))
    return tuple(
        Turn(line["start_ms"], line["end_ms"], SpeakerId(line["speaker"]))
        for line in content["lines"][:4]
    )


@pytest.fixture(scope="module")
def heard(
    moonshine: MoonshineTranscriber, interview: Pcm, turns: tuple[Turn, ...]
) -> list[Transcription]:
    speech = [turn.span for turn in turns]
    pieces = moonshine.plan(speech, turns, 0, interview.duration_ms)
    return list(moonshine.transcribe(interview, pieces, Task()))


def text(results: list[Transcription]) -> str:
    words = (word.text for result in results for word in result.words)
    return "".join(c for c in " ".join(words).lower() if c.isalnum() or c == " ")


def test_the_interview_is_understood(heard: list[Transcription]) -> None:
    assert [result.piece.speaker for result in heard] == ["interviewer", "participant"]
    said = text(heard)
    for phrase in PHRASES:
        assert phrase in said
    assert all(result.flags == () for result in heard)
    assert all(result.confidence is not None and result.confidence > 0.6 for result in heard)
    assert {result.language for result in heard} == {"en"}


def test_words_lie_in_order_inside_their_piece(heard: list[Transcription]) -> None:
    for result in heard:
        edges = [time for word in result.words for time in (word.start_ms, word.end_ms)]
        assert edges == sorted(edges)
        assert result.piece.start_ms <= edges[0] < edges[-1] <= result.piece.end_ms
        assert all(word.estimated and word.confidence for word in result.words)


def test_a_piece_depends_on_nothing_but_itself(
    heard: list[Transcription], interview: Pcm, moonshine: MoonshineTranscriber
) -> None:
    alone = list(moonshine.transcribe(interview, [heard[1].piece], Task()))
    assert alone == [heard[1]]


def test_the_number_of_threads_changes_nothing(heard: list[Transcription], interview: Pcm) -> None:
    single = MoonshineTranscriber.open(threads=1)
    pieces = [result.piece for result in heard]
    assert list(single.transcribe(interview, pieces, Task())) == heard


def test_speech_longer_than_the_model_hears_at_once_is_cut_without_loss(
    heard: list[Transcription], interview: Pcm, moonshine: MoonshineTranscriber
) -> None:
    whole = Piece(0, interview.duration_ms, speech=(Span(600, interview.duration_ms - 300),))
    (result,) = moonshine.transcribe(interview, [whole], Task())
    for phrase in PHRASES:
        assert phrase in text([result])
    assert abs(len(result.words) - sum(len(part.words) for part in heard)) <= 3


@pytest.mark.parametrize("amplitude", [0, 1])
def test_silence_has_no_words(moonshine: MoonshineTranscriber, amplitude: int) -> None:
    samples = np.random.default_rng(0).integers(-amplitude, amplitude + 1, 4_000 * SAMPLES_PER_MS)
    pcm = Pcm((samples.astype(np.int16),))
    pieces = [Piece(0, 4_000, speech=(Span(0, 4_000),)), Piece(0, 1)]
    for result in moonshine.transcribe(pcm, pieces, Task()):
        assert (result.words, result.confidence, result.language) == ((), None, None)


def test_noise_has_no_trusted_words(moonshine: MoonshineTranscriber) -> None:
    samples = np.random.default_rng(0).normal(0, 2_000, 6_000 * SAMPLES_PER_MS)
    pcm = Pcm((samples.astype(np.int16),))
    (result,) = moonshine.transcribe(pcm, [Piece(0, 6_000, speech=(Span(0, 6_000),))], Task())
    assert set(result.flags) & {Flag.LOW_CONFIDENCE, Flag.REPETITION, Flag.NO_TEXT}


def test_a_cancelled_task_stops(moonshine: MoonshineTranscriber, interview: Pcm) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        list(moonshine.transcribe(interview, [Piece(0, 20_000)], task))


def test_it_says_what_it_is(moonshine: MoonshineTranscriber) -> None:
    assert moonshine.name == "Moonshine tiny (English)"
    assert len(moonshine.sha256) == 64
    assert moonshine.device == "cpu"


def test_other_languages_are_refused_with_the_way_out() -> None:
    with pytest.raises(OptionError, match=r"English only, not “de”.*--model"):
        open_transcriber(TranscribeOptions(language="de"))
    with pytest.raises(OptionError, match=r"cannot translate.*--model"):
        open_transcriber(TranscribeOptions(translate=True))
    assert open_transcriber(TranscribeOptions(language="en")).name == "Moonshine tiny (English)"


@pytest.mark.slow
def test_glued_utterances_keep_their_words(
    shared_data: Path, moonshine: MoonshineTranscriber
) -> None:
    """The words of two utterances are the same glued at odd offsets as each alone."""
    from tests.benchmarks.utterances import Errors, english, glue

    ours = [u for u in english(shared_data.parent) if u.group == "hifitts_6097"][:20]
    (recording,) = glue(ours)
    pieces = moonshine.plan(recording.spans, (), 0, recording.pcm.duration_ms)
    errors = Errors()
    results = list(moonshine.transcribe(recording.pcm, pieces, Task()))
    errors.add(recording.reference, text(results))
    assert errors.rate <= 0.1
    assert errors.missing <= 0.03 * errors.words
