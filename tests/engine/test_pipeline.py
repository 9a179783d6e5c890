"""The stages in order, with scripted models: results, failures, cancel, preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine.scenes import S1, S2, script, turns, write_wav
from undertone.engines import SpeakerModel
from undertone.errors import Cancelled, MediaError, ModelError, StageError
from undertone.fakes import FakeTextModel, fake_engines
from undertone.model import Document, Label, Segment, Turn, Voice
from undertone.observer import Observer
from undertone.options import (
    DecodeOptions,
    DiarizeOptions,
    Options,
    SentimentOptions,
    VoiceOptions,
)
from undertone.pcm import Pcm
from undertone.pipeline import analyze
from undertone.stages.transcribe.fake import FakeTranscriber
from undertone.task import Progress, Task


class Recorder(Observer):
    def __init__(self) -> None:
        self.final: list[Segment] = []
        self.preview: list[Segment] = []
        self.warnings: list[str] = []

    def segments(self, segments: Sequence[Segment], *, provisional: bool) -> None:
        (self.preview if provisional else self.final).extend(segments)

    def warning(self, message: str) -> None:
        self.warnings.append(message)


@pytest.fixture
def wav(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav")


def run(wav: Path, **kwargs: object) -> Document:
    return analyze(wav, engines=fake_engines(turns(), script()), **kwargs)  # type: ignore[arg-type]


def test_a_recording_becomes_a_document(wav: Path) -> None:
    document = run(wav)
    assert [(s.speaker, s.text) for s in document.segments] == [
        (S1, "How was the journey?"),
        (S2, "It was great."),
        (S2, "I am happy to be here."),
        (S1, "And the hotel?"),
        (S2, "The hotel was bad."),
        (S2, "Really awful."),
    ]
    labels = [s.sentiment.label for s in document.segments if s.sentiment]
    assert labels == [
        Label.NEUTRAL, Label.POSITIVE, Label.POSITIVE,
        Label.NEUTRAL, Label.NEGATIVE, Label.NEGATIVE,
    ]  # fmt: skip
    assert [speaker.name for speaker in document.speakers] == ["Speaker 1", "Speaker 2"]
    assert document.language == "en"
    assert {model.task for model in document.provenance.models} == {
        "speakers",
        "transcribe",
        "sentiment",
    }
    assert not document.warnings


def test_the_observer_hears_every_segment_as_it_is_finished(wav: Path) -> None:
    recorder = Recorder()
    document = run(wav, observer=recorder)
    assert sorted(s.text for s in recorder.final) == sorted(s.text for s in document.segments)
    assert not recorder.preview


def test_a_long_recording_gets_a_first_look_without_speakers(tmp_path: Path) -> None:
    recorder = Recorder()
    long = write_wav(tmp_path / "long.wav", seconds=95)
    document = run(long, observer=recorder)
    assert recorder.preview
    assert all(segment.speaker is None for segment in recorder.preview)
    assert all(segment.speaker for segment in document.segments)


def test_an_answer_is_scored_with_the_question_before_it(wav: Path) -> None:
    model = FakeTextModel()
    analyze(wav, engines=fake_engines(turns(), script(), text_model=model))
    asked = dict(model.asked)
    assert asked["It was great."] == "How was the journey?"
    assert asked["I am happy to be here."] == "How was the journey?"
    assert asked["And the hotel?"] == "I am happy to be here."
    assert len(asked) == len(model.asked), "no text is scored twice"


def test_without_context_texts_stand_alone(wav: Path) -> None:
    model = FakeTextModel()
    options = Options(sentiment=SentimentOptions(context=False))
    analyze(wav, options, engines=fake_engines(turns(), script(), text_model=model))
    assert {context for _, context in model.asked} == {None}


def test_without_speakers_the_transcript_still_comes(wav: Path) -> None:
    engines = fake_engines(turns(), script())

    def broken(options: Options) -> SpeakerModel:
        raise ModelError("The speaker model is damaged.")

    recorder = Recorder()
    document = analyze(wav, engines=replace(engines, speakers=broken), observer=recorder)
    assert " ".join(s.text for s in document.segments).startswith("How was the journey?")
    assert not any(segment.speaker for segment in document.segments)
    assert recorder.warnings == list(document.warnings)
    assert "The speakers step failed: The speaker model is damaged." in document.warnings


def test_a_crash_inside_a_stage_costs_its_own_result_only(wav: Path) -> None:
    model = FakeTextModel(ZeroDivisionError("division by zero"))
    document = analyze(wav, engines=fake_engines(turns(), script(), text_model=model))
    assert len(document.segments) == 6
    assert not any(segment.sentiment for segment in document.segments)
    assert len(document.warnings) == 1, "one failure is told once"


def test_without_a_transcript_there_is_no_document(wav: Path) -> None:
    def broken() -> FakeTranscriber:
        return FakeTranscriber(script(), fail_at=1, error=ModelError("Out of memory."))

    engines = fake_engines(turns(), script(), transcriber=broken)
    with pytest.raises(StageError) as caught:
        analyze(wav, engines=engines)
    assert caught.value.stage == "transcribe"


def test_a_recording_without_speech_is_refused(wav: Path) -> None:
    with pytest.raises(MediaError, match="No speech"):
        analyze(wav, engines=fake_engines((), ()))


def test_speech_without_text_is_reported(wav: Path) -> None:
    silent = tuple(word for word in script() if word.start_ms < 8000)
    document = analyze(wav, engines=fake_engines(turns(), silent))
    assert document.untranscribed_ms > 0
    assert any("seconds of speech got no text" in warning for warning in document.warnings)


@pytest.mark.parametrize("stage", ["decode", "speakers", "transcribe"])
def test_cancel_is_honoured_in_every_stage_and_the_models_are_closed(wav: Path, stage: str) -> None:
    opened = FakeTranscriber(script())

    def publish(progress: Progress) -> None:
        if progress.stage == stage:
            task.cancel()

    task = Task(publish)
    engines = fake_engines(turns(), script(), transcriber=lambda: opened)
    with pytest.raises(Cancelled):
        analyze(wav, Options(), task, engines=engines)
    assert opened.closed


def test_channels_can_be_the_speakers(tmp_path: Path) -> None:
    stereo = write_wav(tmp_path / "stereo.wav", channels=2)
    speech = (Turn(400, 2000, S1), Turn(2900, 6000, S1))
    options = Options(decode=DecodeOptions("split"))
    document = analyze(stereo, options, engines=fake_engines(speech, script()))
    assert {(s.speaker, s.channel) for s in document.segments} == {(S1, 0), (S2, 1)}


def test_speakers_can_be_left_out(wav: Path) -> None:
    document = run(wav, options=Options(diarize=DiarizeOptions(enabled=False)))
    assert not document.speakers
    assert len(document.segments) >= 6


def test_the_source_is_not_touched_and_the_decoded_sound_is_removed(
    wav: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "temporary").mkdir()
    before = wav.read_bytes()
    run(wav)
    assert wav.read_bytes() == before
    assert not list((tmp_path / "temporary").iterdir())


def voiced(pcm: Pcm, segments: Sequence[Segment], task: Task) -> tuple[Segment, ...]:
    return tuple(replace(segment, voice=Voice(1.0, None, None)) for segment in segments)


def test_voices_are_measured_only_when_asked_for(wav: Path) -> None:
    engines = replace(fake_engines(turns(), script()), voice=voiced)
    plain = analyze(wav, engines=engines)
    assert not any(segment.voice for segment in plain.segments)
    asked = analyze(wav, Options(voice=VoiceOptions(enabled=True)), engines=engines)
    assert all(segment.voice for segment in asked.segments)
    assert ("voice.enabled", "true") in asked.provenance.options


def test_voices_that_cannot_be_measured_cost_nothing_else(wav: Path) -> None:
    def broken(pcm: Pcm, segments: Sequence[Segment], task: Task) -> tuple[Segment, ...]:
        raise RuntimeError("no pitch")

    engines = replace(fake_engines(turns(), script()), voice=broken)
    document = analyze(wav, Options(voice=VoiceOptions(enabled=True)), engines=engines)
    assert "The voice step failed: no pitch" in document.warnings
    assert all(segment.sentiment for segment in document.segments)
