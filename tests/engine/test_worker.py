"""The worker's side of the JSON lines: one event for every end, cancel from anywhere."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.engine.scenes import script, turns, write_wav
from undertone.engines import Engines
from undertone.errors import ModelError
from undertone.fakes import FakeTextModel, fake_engines
from undertone.project import Project
from undertone.pyramid import BUCKET_MS, Pyramid
from undertone.stages.transcribe.fake import FakeTranscriber
from undertone.worker import Worker, serve


class Lines:
    """A stdin that a test writes to while the worker reads."""

    def __init__(self) -> None:
        self._ready = threading.Condition()
        self._lines: list[str | None] = []

    def send(self, command: object) -> None:
        self._put(command if isinstance(command, str) else json.dumps(command))

    def close(self) -> None:
        self._put(None)

    def __iter__(self) -> Iterator[str]:
        while True:
            with self._ready:
                self._ready.wait_for(lambda: self._lines)
                line = self._lines.pop(0)
            if line is None:
                return
            yield line

    def _put(self, line: str | None) -> None:
        with self._ready:
            self._lines.append(line)
            self._ready.notify()


@pytest.fixture
def wav(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav")


def answers(*commands: object, engines: Engines | None = None) -> list[dict[str, Any]]:
    """The events of a worker that gets these commands and then the end of its input."""
    events: list[dict[str, Any]] = []
    lines = Lines()
    pending = [*commands]

    def emit(event: dict[str, Any]) -> None:
        events.append(event)
        if event["event"] in ("done", "failed", "cancelled", "sound") and not pending:
            lines.close()
        elif event["event"] in ("done", "failed", "cancelled", "sound"):
            lines.send(pending.pop(0))

    lines.send(pending.pop(0))
    serve(lines, emit, engines or fake_engines(turns(), script()))  # type: ignore[arg-type]
    return events


def named(events: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [event for event in events if event["event"] == name]


def test_analyze_tells_progress_segments_and_the_end(wav: Path, tmp_path: Path) -> None:
    project = tmp_path / "talk.undertone"
    events = answers({"command": "analyze", "path": str(wav), "project": str(project)})
    assert events[-1] == {"event": "done", "project": str(project)}
    texts = [s["text"] for event in named(events, "segments") for s in event["segments"]]
    assert "How was the journey?" in texts
    assert {event["stage"] for event in named(events, "progress")} >= {"decode", "transcribe"}
    json.dumps(events)
    with Project.open(project) as opened:
        assert opened.status == "complete"


def test_listen_gives_the_sound_and_its_peaks(wav: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pcm"
    folder.mkdir()
    events = answers({"command": "listen", "path": str(wav), "pcm_folder": str(folder)})
    sound = named(events, "sound")[0]
    assert sound["duration_ms"] == 15_000
    assert Path(sound["files"][0]).is_file()
    assert Pyramid(Path(sound["peaks"])).sizes[0] == 15_000 // BUCKET_MS
    assert sound["film"] is False


@pytest.mark.parametrize(
    "command",
    [
        "not json",
        "[1, 2]",
        {"command": "dance"},
        {"command": "analyze"},
        {"command": "analyze", "path": "gone.wav", "project": "gone.undertone"},
        {"command": "analyze", "path": "a", "project": "b", "options": {"speakers": 2}},
        {"command": "analyze", "path": "a", "project": "b",
         "options": {"diarize": {"speakers": 99}}},
    ],
)  # fmt: skip
def test_a_bad_command_is_one_failure_and_the_worker_lives(
    command: object, wav: Path, tmp_path: Path
) -> None:
    good = {"command": "analyze", "path": str(wav), "project": str(tmp_path / "p.undertone")}
    events = answers(command, good)
    failed = named(events, "failed")
    assert len(failed) == 1
    assert failed[0]["message"].endswith(".")
    assert events[-1]["event"] == "done"


def test_a_model_that_cannot_be_used_is_one_sentence(wav: Path, tmp_path: Path) -> None:
    def broken() -> FakeTranscriber:
        raise ModelError("The model is damaged.")

    engines = fake_engines(turns(), script(), transcriber=broken)
    project = tmp_path / "p.undertone"
    events = answers(
        {"command": "analyze", "path": str(wav), "project": str(project)}, engines=engines
    )
    assert events[-1]["message"] == "The model is damaged."
    assert not project.exists()


@pytest.mark.parametrize("close", [False, True])
def test_cancel_and_the_end_of_input_stop_the_job(wav: Path, tmp_path: Path, close: bool) -> None:
    events: list[dict[str, Any]] = []
    lines = Lines()
    reached, seen = threading.Event(), threading.Event()

    class Slow(FakeTranscriber):
        def transcribe(self, pcm: Any, pieces: Any, task: Any) -> Any:
            reached.set()
            seen.wait(20)
            yield from super().transcribe(pcm, pieces, task)

    def stop() -> None:
        reached.wait(20)
        if close:
            lines.close()
        else:
            lines.send({"command": "cancel"})
        threading.Timer(0.2, seen.set).start()

    def emit(event: dict[str, Any]) -> None:
        events.append(event)
        if event["event"] == "cancelled" and not close:
            lines.close()

    threading.Thread(target=stop).start()
    lines.send({"command": "analyze", "path": str(wav), "project": str(tmp_path / "p.undertone")})
    engines = fake_engines(turns(), script(), transcriber=lambda: Slow(script()))
    serve(lines, emit, engines)  # type: ignore[arg-type]
    assert events[-1] == {"event": "cancelled"}


def test_import_tells_progress_notes_and_the_end(wav: Path, tmp_path: Path) -> None:
    transcript, project = tmp_path / "talk.txt", tmp_path / "talk.undertone"
    transcript.write_text("Anna: It was great.\nBen: It was bad.\n", encoding="utf-8")
    command = {"command": "import", "path": str(transcript), "project": str(project)}
    events = answers({**command, "recording": str(wav)})
    assert {event["stage"] for event in named(events, "progress")} >= {"import", "decode"}
    assert "no times" in named(events, "warning")[0]["message"]
    assert events[-1] == {"event": "done", "project": str(project)}
    with Project.open(project) as opened:
        assert opened.media.file_name == "talk.wav"
    assert "there already" in answers(command)[-1]["message"]
    assert "lacks" in answers({"command": "import", "path": str(transcript)})[-1]["message"]


def test_score_answers_with_what_each_text_expresses() -> None:
    model = FakeTextModel()
    command = {"command": "score", "texts": ["A good day.", ""], "contexts": [None, "How?"]}
    events: list[dict[str, Any]] = []
    worker = Worker(events.append, fake_engines(turns(), script(), text_model=model))
    worker.run(command, worker.task())
    worker.run(command, worker.task())
    assert [event["event"] for event in events] == ["scores", "scores"]
    good, empty = events[0]["scores"]
    assert (good["text"], good["context"]) == ("A good day.", None)
    assert good["score"]["sentiment"]["label"] == "positive"
    assert empty["score"] is None
    assert model.asked[:2] == [("A good day.", None), ("", "How?")]


@pytest.mark.parametrize(
    "command",
    [
        {"texts": ["a"], "contexts": []},
        {"texts": "a", "contexts": ["b"]},
        {"texts": ["a"]},
        {"texts": [1], "contexts": [None]},
    ],
)
def test_texts_that_make_no_sense_are_one_sentence(command: dict[str, Any]) -> None:
    events: list[dict[str, Any]] = []
    worker = Worker(events.append, fake_engines(turns(), script()))
    worker.run({"command": "score", **command}, worker.task())
    assert [event["event"] for event in events] == ["failed"]
    assert events[0]["message"].endswith(".")


def test_redo_finds_the_speakers_again_and_can_be_taken_back(wav: Path, tmp_path: Path) -> None:
    project = tmp_path / "talk.undertone"
    answers({"command": "analyze", "path": str(wav), "project": str(project)})
    with Project.open(project) as opened:
        before = opened.document()
    command = {"command": "redo", "project": str(project), "diarize": {"speakers": 3}}
    events = answers(command)
    assert events[-1] == {"event": "done", "project": str(project)}
    with Project.open(project) as opened:
        assert opened.options.diarize.speakers == 3
        assert [entry.label for entry in opened.history().done] == ["Speakers found again"]
        assert opened.undo() == before


def test_redo_measures_the_voices_and_keeps_how_the_speakers_were_found(
    wav: Path, tmp_path: Path
) -> None:
    project = tmp_path / "talk.undertone"
    options = {"diarize": {"speakers": 2}}
    answers({"command": "analyze", "path": str(wav), "project": str(project), "options": options})
    events = answers({"command": "redo", "project": str(project), "stage": "voice"})
    assert events[-1] == {"event": "done", "project": str(project)}
    with Project.open(project) as opened:
        assert opened.options.diarize.speakers == 2
        assert opened.options.voice.enabled
        assert [entry.label for entry in opened.history().done] == ["Voices measured"]


def test_a_finished_project_is_made_known_to_searches(wav: Path, tmp_path: Path) -> None:
    known: list[Path] = []
    events: list[dict[str, Any]] = []
    worker = Worker(events.append, fake_engines(turns(), script()), known.append)
    project = tmp_path / "talk.undertone"
    order = {"command": "analyze", "path": str(wav), "project": str(project)}
    worker.run({**order, "path": str(tmp_path / "gone.wav")}, worker.task())
    assert (events[-1]["event"], known) == ("failed", [])
    worker.run(order, worker.task())
    assert (events[-1]["event"], known) == ("done", [project])
