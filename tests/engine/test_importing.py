"""Transcripts become projects: aligned to a recording, scored, and full without one."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.engine.exports.samples import conversation
from tests.engine.scenes import script, turns, write_wav
from undertone import exports
from undertone.edit import retext
from undertone.engines import Engines
from undertone.errors import Cancelled, InputError, ModelError, ProjectError
from undertone.fakes import FakeTextModel, fake_engines
from undertone.importing import Request, import_into, imported
from undertone.model import Document, Label
from undertone.observer import Observer
from undertone.options import Options, SentimentOptions, TranscribeOptions
from undertone.project import Project
from undertone.redo import redo
from undertone.task import Task

PLAIN = (
    "Anna: How was the journey?\n\nBen: It was great. I am happy to be here.\n\n"
    "Anna: And the hotel?\n\nBen: The hotel was bad. Really awful.\n"
)
STAMPED = "[00:00:01] Anna: How was it?\n[00:00:04] Ben: It was bad.\n"


def engines(text_model: FakeTextModel | None = None) -> Engines:
    return fake_engines(turns(), script(), text_model=text_model)


def written(folder: Path, text: str, name: str = "talk.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_transcript_without_a_recording_is_a_full_project(tmp_path: Path) -> None:
    path = written(tmp_path, PLAIN)
    place = tmp_path / "talk.undertone"
    document = import_into(place, Request(path), Options(), Task(), engines=engines())
    with Project.open(place) as project:
        assert project.status == "complete"
        assert project.document() == document
        edited = retext(document, document.segments[0].id, "How was your journey?")
        project.save_edit(edited, "Text")
        assert project.document() == edited
    media = document.media
    assert not media.has_sound
    assert media.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (media.file_name, media.path, media.channels) == ("talk.txt", "", 0)
    assert media.duration_ms == document.segments[-1].end_ms
    labels = [s.sentiment.label for s in document.segments if s.sentiment]
    assert labels[:3] == [Label.NEUTRAL, Label.POSITIVE, Label.POSITIVE]
    assert labels[-2:] == [Label.NEGATIVE, Label.NEGATIVE]
    assert dict(document.provenance.options)["import.format"] == "text"
    assert [model.task for model in document.provenance.models] == ["sentiment"]
    assert "no times" in document.warnings[0]
    for form in exports.FORMATS:
        if form.NAME != "parquet" or exports.parquet.installed():
            assert exports.render(document, form.NAME)
    again = redo(place, "sentiment", lambda options: options, Task(), engines=engines())
    assert again.segments[1].sentiment == document.segments[1].sentiment
    with pytest.raises(ProjectError, match="without a recording"):
        redo(place, "speakers", lambda options: options, Task(), engines=engines())


def test_a_recording_gives_its_speech_and_its_facts(tmp_path: Path) -> None:
    path, wav = written(tmp_path, PLAIN), write_wav(tmp_path / "talk.wav")
    document = imported(Request(path, wav), Options(), Task(), engines=engines())
    assert document.media.file_name == "talk.wav"
    assert document.media.has_sound
    assert document.media.path == str(wav)
    assert document.speech
    for segment in document.segments:
        assert any(span.start_ms <= segment.start_ms < span.end_ms for span in document.speech)
    assert [model.task for model in document.provenance.models] == ["speakers", "sentiment"]
    assert dict(document.provenance.options)["import.times"] == "estimated from the speech"


def test_speech_is_looked_for_only_where_times_are_missing(tmp_path: Path) -> None:
    path = written(tmp_path, "1\n00:00:01,000 --> 00:00:02,000\nAnna: Yes.\n", "talk.srt")
    wav = write_wav(tmp_path / "talk.wav")
    document = imported(Request(path, wav), Options(), Task(), engines=engines())
    assert [model.task for model in document.provenance.models] == ["sentiment"]
    assert document.segments[0].span.start_ms == 1_000


def test_the_speaker_model_may_fail(tmp_path: Path) -> None:
    def broken(options: Options) -> None:
        raise ModelError("The model is damaged.")

    path, wav = written(tmp_path, PLAIN), write_wav(tmp_path / "talk.wav")
    lame = Engines(broken, engines().transcriber, engines().sentiment)  # type: ignore[arg-type]
    document = imported(Request(path, wav), Options(), Task(), engines=lame)
    assert document.warnings[-1] == "The speakers step failed: The model is damaged."
    assert document.segments


def test_sentiment_may_be_left_out_or_fail(tmp_path: Path) -> None:
    path = written(tmp_path, STAMPED)
    off = Options(sentiment=SentimentOptions(enabled=False))
    assert not any(
        s.sentiment for s in imported(Request(path), off, Task(), engines=engines()).segments
    )
    model = FakeTextModel(RuntimeError("out of memory"))
    document = imported(Request(path), Options(), Task(), engines=engines(model))
    assert document.warnings[-1] == "The sentiment step failed: out of memory"
    chosen = Options(sentiment=SentimentOptions(model=tmp_path))
    with pytest.raises(RuntimeError):
        imported(Request(path), chosen, Task(), engines=engines(model))


def test_each_segment_is_scored_after_what_somebody_else_said(tmp_path: Path) -> None:
    model = FakeTextModel()
    imported(Request(written(tmp_path, STAMPED)), Options(), Task(), engines=engines(model))
    assert model.asked == [("How was it?", None), ("It was bad.", "How was it?")]


def test_what_undertone_found_and_people_corrected_stays(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    exports.export(conversation(), path, "json")
    model = FakeTextModel()
    document = imported(Request(path), Options(), Task(), engines=engines(model))
    assert model.asked == []
    assert document.segments[2].edited
    assert document.media.file_name == conversation().media.file_name
    assert document.media.has_sound
    wav = write_wav(tmp_path / "other.wav")
    other = imported(Request(path, wav), Options(), Task(), engines=engines(model))
    assert "another recording" in other.warnings[-1]


def test_the_language_is_the_users(tmp_path: Path) -> None:
    options = Options(transcribe=TranscribeOptions(language="de"))
    document = imported(Request(written(tmp_path, STAMPED)), options, Task(), engines=engines())
    assert document.language == "de"


def test_the_user_hears_of_notes_once(tmp_path: Path) -> None:
    heard: list[str] = []

    class Ears(Observer):
        def warning(self, message: str) -> None:
            heard.append(message)

    document = imported(
        Request(written(tmp_path, PLAIN)), Options(), Task(), observer=Ears(), engines=engines()
    )
    assert heard == list(document.warnings)


def test_nothing_is_overwritten_and_a_stopped_import_leaves_nothing(tmp_path: Path) -> None:
    path, place = written(tmp_path, PLAIN), tmp_path / "talk.undertone"
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        import_into(place, Request(path), Options(), task, engines=engines())
    assert not place.exists()
    import_into(place, Request(path), Options(), Task(), engines=engines())
    before = place.read_bytes()
    with pytest.raises(ProjectError, match="there already"):
        import_into(place, Request(path), Options(), Task(), engines=engines())
    assert place.read_bytes() == before


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    def refused(path: Path, recording: Path | None = None) -> str:
        with pytest.raises(InputError) as caught:
            imported(Request(path, recording), Options(), Task(), engines=engines())
        return str(caught.value)

    assert "gone.txt" in refused(tmp_path / "gone.txt")
    assert refused(tmp_path)
    assert "name" in refused(Path("a\0b"))
    path = written(tmp_path, PLAIN)
    assert "gone.wav" in refused(path, tmp_path / "gone.wav")
    assert refused(path, path)  # a transcript is no recording


def test_the_same_file_gives_the_same_document(tmp_path: Path) -> None:
    def once() -> Document:
        return imported(Request(path), Options(), Task(), engines=engines())

    path = written(tmp_path, PLAIN)
    assert once() == once()
