"""A stretch is heard anew in several ways; alike readings are one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.engine.scenes import write_wav
from undertone.contracts import Piece, Transcriber, Transcription
from undertone.engines import Engines, bundled
from undertone.errors import Cancelled, ModelError
from undertone.fakes import fake_engines
from undertone.model import Span, Word
from undertone.options import PER_TURN, DecodeOptions, Options, TranscribeOptions
from undertone.pcm import SAMPLE_RATE, Pcm
from undertone.reading import Reading, bare
from undertone.readings import SPEEDS, Rereading, recognisers, spoken
from undertone.stages.decode import decode
from undertone.stages.transcribe.fake import FakeTranscriber
from undertone.stages.transcribe.planning import Limits
from undertone.task import Task
from undertone.worker import Worker


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """A recording of two seconds."""
    return write_wav(tmp_path / "tone.wav", 2.0)


DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "interview.flac"
SPAN = Span(2_000, 4_000)


class Varying(FakeTranscriber):
    """Hears one text after the other, whatever is played."""

    def __init__(self, name: str, texts: Sequence[str]) -> None:
        super().__init__()
        self.name = name
        self._texts = iter(texts)

    def transcribe(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> Iterator[Transcription]:
        for piece in pieces:
            task.check()
            self.heard.append(piece)
            words = tuple(Word(word, 0, 1) for word in next(self._texts).split())
            yield Transcription(piece, words)


def sound(seconds: int = 6) -> Pcm:
    return Pcm((np.zeros(seconds * SAMPLE_RATE, np.int16),))


def read(
    engines: Engines, chosen: Sequence[TranscribeOptions], span: Span = SPAN
) -> tuple[Reading, ...]:
    return Rereading(sound(), span, 0, Options(), engines).by(chosen, Task())


def opening(transcribers: dict[str | None, Transcriber | Exception]) -> Engines:
    """Engines that open these transcribers by the name of the model file."""

    def open_one(options: Options) -> Transcriber:
        model = options.transcribe.model
        found = transcribers[model.name if model else None]
        if isinstance(found, Exception):
            raise found
        return found

    return replace(fake_engines((), ()), transcriber=open_one)


def test_alike_readings_are_counted_as_one_and_the_commonest_comes_first() -> None:
    small = Varying("small", ["It’s fine.", "its fine", "It is wine."])
    large = Varying("large", ["Its fine!", "It is wine", "Its fine"])
    engines = opening({None: small, "large.bin": large})
    chosen = [TranscribeOptions(), TranscribeOptions(Path("large.bin"))]
    first, second = read(engines, chosen)
    assert (first.text, first.heard, first.models) == ("It’s fine.", 4, ("small", "large"))
    assert (second.text, second.heard, second.models) == ("It is wine.", 2, ("small", "large"))
    assert small.closed
    assert large.closed


def test_the_stretch_is_played_at_every_speed_with_a_margin() -> None:
    heard = Varying("one", ["a"] * len(SPEEDS))
    read(opening({None: heard}), [TranscribeOptions()])
    for piece, speed in zip(heard.heard, SPEEDS, strict=True):
        assert 0 <= piece.start_ms <= 800 / speed
        assert 2_000 / speed <= piece.end_ms <= 2_800 / speed


def test_a_long_stretch_is_cut_as_in_an_analysis() -> None:
    words = [Word("early", 1_000, 1_200), Word("late", 41_000, 41_200)]
    heard = FakeTranscriber(words, limits=Limits(target_ms=20_000, most_ms=28_000))
    rereading = Rereading(sound(60), Span(500, 45_000), 0, Options(), opening({None: heard}))
    (first, *_) = rereading.by([TranscribeOptions()], Task())
    assert "early" in first.text
    assert max(piece.end_ms - piece.start_ms for piece in heard.heard) <= 28_000


def test_a_stretch_at_the_end_stays_inside_the_sound() -> None:
    heard = Varying("one", ["a"] * len(SPEEDS))
    read(opening({None: heard}), [TranscribeOptions()], Span(5_000, 9_000))
    for piece, speed in zip(heard.heard, SPEEDS, strict=True):
        assert 1_000 / speed <= piece.end_ms <= 1_400 / speed


def test_a_recogniser_that_fails_is_left_out_unless_all_fail() -> None:
    works = Varying("works", ["yes"] * len(SPEEDS))
    broken = ModelError("It is damaged.")
    chosen = [TranscribeOptions(Path("broken.bin")), TranscribeOptions()]
    engines = opening({None: works, "broken.bin": broken})
    (reading,) = read(engines, chosen)
    assert reading.models == ("works",)
    with pytest.raises(ModelError, match="damaged"):
        read(engines, chosen[:1])


def test_it_can_be_cancelled() -> None:
    task = Task()
    task.cancel()
    engines = opening({None: Varying("one", ["a"])})
    with pytest.raises(Cancelled):
        Rereading(sound(), SPAN, 0, Options(), engines).by([TranscribeOptions()], task)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It’s fine.", "its FINE", True),
        ("a part of it", "apart of it", False),
        ("की", "कि", False),
        ("well - yes", "well yes", True),
        ("Straße", "strasse", True),
        ("", "…", True),
    ],
)
def test_what_are_the_same_words(one: str, other: str, same: bool) -> None:
    assert (bare(one) == bare(other)) is same


@pytest.mark.parametrize(
    ("options", "document", "language"),
    [
        (TranscribeOptions(), "en", "en"),
        (TranscribeOptions(language="de"), None, "de"),
        (TranscribeOptions(language="auto"), None, None),
        (TranscribeOptions(language=PER_TURN), "en", None),
    ],
)
def test_the_language_of_a_stretch(
    options: TranscribeOptions, document: str | None, language: str | None
) -> None:
    assert spoken(options, document) == language


def test_a_short_word_between_others_is_heard_whole(tmp_path: Path) -> None:
    """Noise on one side and silence on the other must not draw both edges to the silence."""
    loud, word, pause = (np.full(n * 16, level, np.int16) for n, level in
                         ((2_000, 9_000), (400, 6_000), (2_000, 0)))  # fmt: skip
    pcm = Pcm((np.concatenate([loud, word, pause]),))
    heard = Varying("one", ["yes"] * len(SPEEDS))
    engines = opening({None: heard})
    Rereading(pcm, Span(2_000, 2_400), 0, Options(), engines).by([TranscribeOptions()], Task())
    for piece, speed in zip(heard.heard, SPEEDS, strict=True):
        assert piece.start_ms <= 500 / speed
        assert piece.end_ms >= 790 / speed


def test_short_stretches_of_the_demo_are_heard(tmp_path: Path) -> None:
    pcm = decode(DEMO, DecodeOptions(), folder(tmp_path), Task()).pcm
    for span, words in (
        (Span(114_672, 115_362), "yes"),
        (Span(79_404, 80_582), "please go on"),
    ):
        readings = Rereading(pcm, span, 0, Options(), bundled()).by([TranscribeOptions()], Task())
        assert words in {bare(reading.text) for reading in readings}


@pytest.mark.parametrize(
    ("model", "language", "installed", "found"),
    [
        (None, "en", None, [None]),
        (None, "en", "small.bin", [None, "small.bin"]),
        ("base.bin", "en", None, ["base.bin", None]),
        ("base.bin", "de", None, ["base.bin"]),
        ("base.bin", "de", "small.bin", ["base.bin", "small.bin"]),
        ("small.bin", "de", "small.bin", ["small.bin"]),
    ],
)
def test_what_is_at_hand_hears_it(
    model: str | None, language: str, installed: str | None, found: list[str | None]
) -> None:
    options = TranscribeOptions(Path(model) if model else None)
    heard = recognisers(options, language, Path(installed) if installed else None)
    assert [one.model.name if one.model else None for one in heard] == found
    assert {one.language for one in heard if one.model} <= {language}


def test_the_worker_tells_the_readings_of_what_the_window_plays(tmp_path: Path, tone: Path) -> None:
    files = decode(tone, DecodeOptions(), folder(tmp_path), Task()).files
    command = {
        "command": "readings", "files": [str(file) for file in files], "segment": "s1",
        "start_ms": 0, "end_ms": 500, "language": None,
    }  # fmt: skip
    events = carried_out(command, Varying("one", ["Yes.", "yes", "Guess."]))
    assert events == [
        {
            "event": "readings",
            "segment": "s1",
            "readings": [
                {"text": "Yes.", "heard": 2, "models": ["one"]},
                {"text": "Guess.", "heard": 1, "models": ["one"]},
            ],
        }
    ]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"start_ms": 90_000_000, "end_ms": 90_000_500}, "outside of the recording"),
        ({"channel": 7}, "outside of the recording"),
        ({"files": ["gone.wav"]}, "open the interview again"),
    ],
)
def test_a_segment_that_is_not_there(
    changed: dict[str, Any], told: str, tmp_path: Path, tone: Path
) -> None:
    files = decode(tone, DecodeOptions(), folder(tmp_path), Task()).files
    command = {
        "command": "readings", "files": [str(file) for file in files], "segment": "s1",
        "start_ms": 0, "end_ms": 500, **changed,
    }  # fmt: skip
    (event,) = carried_out(command, Varying("one", []))
    assert event["event"] == "failed"
    assert told in event["message"]


def folder(tmp_path: Path) -> Path:
    """Where the decoded sound goes."""
    made = tmp_path / "sound"
    made.mkdir()
    return made


def carried_out(command: dict[str, Any], transcriber: Transcriber) -> list[Any]:
    """The events of one command, without progress."""
    events: list[Any] = []
    Worker(events.append, opening({None: transcriber})).run(command, Task())
    return [event for event in events if event["event"] != "progress"]
