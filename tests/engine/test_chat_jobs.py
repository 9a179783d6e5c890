"""The worker's commands `label` and `summarize`: their events, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.engine.talk import document_of, write_talk
from undertone.fakes import fake_engines
from undertone.stages.chat.fake import FakeChat
from undertone.stages.chat.labelling import ChatLabeller
from undertone.task import Task
from undertone.worker import Worker

LABELS = [{"name": "sad", "description": "feels down"}, {"name": "glad", "description": ""}]


def carried_out(command: dict[str, Any], chat: FakeChat, task: Task | None = None) -> list[Any]:
    """The events of one command, without progress."""
    events: list[Any] = []
    engines = replace(
        fake_engines((), ()),
        labeller=lambda options: ChatLabeller(chat),
        chat=lambda options: chat,
    )
    Worker(events.append, engines).run(command, task or Task())
    return [event for event in events if event["event"] != "progress"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_talk(tmp_path / "talk.undertone", "I am sad.", "Fine.")


def test_labels_are_told_when_they_are_kept(path: Path) -> None:
    chat = FakeChat()
    chat.notes.append("It ran slowly.")
    command = {"command": "label", "project": str(path), "labels": LABELS, "most": 1, "chat": {}}
    labelled, warning, done = carried_out(command, chat)
    assert labelled == {
        "event": "labelled",
        "segments": [
            {"id": "s0", "labels": [{"label": "sad", "score": 0.9}]},
            {"id": "s1", "labels": []},
        ],
    }
    assert warning == {"event": "warning", "message": "It ran slowly."}
    assert done == {"event": "done", "project": str(path)}
    assert document_of(path).segments[1].labels == ()


def test_the_summary_is_told(path: Path) -> None:
    events = carried_out({"command": "summarize", "project": str(path)}, FakeChat())
    assert events[0]["event"] == "summary"
    assert [one["segments"] for one in events[0]["sentences"]] == [["s0"]]
    assert events[1] == {"event": "done", "project": str(path)}


@pytest.mark.parametrize("name", ["label", "summarize"])
def test_both_can_be_cancelled(path: Path, name: str) -> None:
    task = Task()
    task.cancel()
    command = {"command": name, "project": str(path), "labels": LABELS}
    assert carried_out(command, FakeChat(), task) == [{"event": "cancelled"}]


@pytest.mark.parametrize(
    "wrong",
    [
        {"command": "label", "labels": []},
        {"command": "label", "labels": [{"name": 3}]},
        {"command": "label", "labels": LABELS, "most": "many"},
        {"command": "label", "labels": LABELS, "chat": {"model": 5}},
        {"command": "label", "labels": LABELS, "project": None},
        {"command": "summarize", "sentences": 99},
    ],
)
def test_commands_that_make_no_sense_fail_in_a_sentence(path: Path, wrong: dict[str, Any]) -> None:
    [event] = carried_out({"project": str(path), **wrong}, FakeChat())
    assert event["event"] == "failed"
    assert "unforeseen" not in event["message"]
