"""The worker's `models.` commands: events out, changes in the store, one end each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.engine.models.file_server import Behaviour, serving
from tests.random_gguf import write_random_gguf
from tests.random_whisper import Shape, write_random_whisper
from undertone.models.store import Store
from undertone.task import Task
from undertone.worker import Worker


def events(**command: object) -> list[dict[str, Any]]:
    """What the worker says to one command; progress left out."""
    said: list[dict[str, Any]] = []
    worker = Worker(said.append)
    worker.run(command, Task())
    json.dumps(said)
    assert said[-1]["event"] in ("done", "failed")
    return [each for each in said if each["event"] not in ("progress", "done")]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    write_random_whisper(folder / "ggml-mine.bin", Shape(width=8))
    write_random_gguf(folder / "chatty.gguf")
    (folder / "broken.bin").write_bytes(b"<html>")
    return folder


def test_search_then_import_what_the_user_vouches_for(stick: Path) -> None:
    (found,) = events(command="models.search", path=str(stick))
    assert found["event"] == "offers"
    assert [each["known"] for each in found["offers"]] == [False, False]
    assert len(found["refused"]) == 1
    hashes = [each["sha256"] for each in found["offers"] if each["name"] == "mine"]
    (done,) = events(command="models.import", path=str(stick), accepted=hashes)
    assert done["said"] == "Installed mine."
    assert [row["name"] for row in done["rows"] if row["state"] == "installed"] == ["mine"]
    (refused,) = events(command="models.import", path=str(stick), accepted=[])
    assert refused["message"] == "Nothing was installed."


def test_list_verify_pack_remove(stick: Path, tmp_path: Path) -> None:
    (found,) = events(command="models.search", path=str(stick))
    hashes = [each["sha256"] for each in found["offers"]]
    events(command="models.import", path=str(stick), accepted=hashes)
    (listed,) = events(command="models.list", language="de")
    assert listed["advice"].startswith("Best for German on this computer: ")
    assert listed["folder"] == str(Store().folder)
    (verified,) = events(command="models.verify")
    assert verified["said"] == "mine, chatty are as installed."
    (measured,) = events(command="models.measure", name="mine")
    assert measured["said"].startswith("mine on the processor: about ")
    (one,) = events(command="models.verify", name="mine")
    assert one["said"] == "mine is as installed."
    pack = tmp_path / "models.zip"
    events(command="models.pack", names=["mine"], path=str(pack))
    assert pack.is_file()
    (removed,) = events(command="models.remove", name="mine")
    assert removed["said"] == "Removed mine."
    assert Store().find("mine") is None


def test_a_failed_get_is_one_sentence() -> None:
    with serving(Behaviour(b"<html>")) as address:
        (failed,) = events(command="models.get", name="tiny-q5_1", mirror=address)
    assert failed["event"] == "failed"
    assert "is not ggml-tiny-q5_1.bin as published" in failed["message"]


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ({"command": "models.search"}, "lacks “path”"),
        ({"command": "models.get", "name": "nope"}, "no model that is known"),
        ({"command": "models.remove", "name": "nope"}, "no installed model"),
        ({"command": "models.pack", "path": "x.zip"}, "Name the models"),
        ({"command": "models.dance"}, "There is no command"),
    ],
)
def test_a_bad_command_is_one_failure(command: dict[str, object], words: str) -> None:
    (failed,) = events(**command)
    assert words in failed["message"]


def test_nothing_installed() -> None:
    (done,) = events(command="models.verify")
    assert done["said"] == "No model is installed."


def test_the_recommendation_stays_in_the_language_that_was_asked_for() -> None:
    said: list[dict[str, Any]] = []
    worker = Worker(said.append)
    for command in (
        {"command": "models.list", "language": "de"},
        {"command": "models.verify"},
        {"command": "models.verify", "language": "fr"},
        {"command": "models.list"},
    ):
        worker.run(command, Task())
    told = [each["advice"] for each in said if each["event"] == "models"]
    assert [each.split(" on this ")[0] for each in told] == [
        "Best for German",
        "Best for German",
        "Best for French",
        "Best for French",
    ]
