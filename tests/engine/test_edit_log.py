"""Undo and redo in the project file, also after it was closed and opened again."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.edits import edited
from tests.strategies import documents
from undertone.errors import ProjectError
from undertone.history import History
from undertone.model import Document, Media, Segment, SegmentId
from undertone.options import Options
from undertone.project import Project

MEDIA = Media("a.wav", "", 60_000, 8000, 1, "wav", "pcm")


def three(note: str = "") -> Document:
    made = [Segment(SegmentId(f"s{n}"), n * 1000, n * 1000 + 900, f"T {n}.") for n in range(3)]
    return Document(MEDIA, (replace(made[0], note=note), *made[1:]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "talk.undertone"
    with Project.create(path, media=MEDIA, options=Options()) as project:
        project.save_document(three())
    return path


def names(history: History) -> tuple[list[str], list[str]]:
    return [e.label for e in history.done], [e.label for e in history.undone]


@settings(max_examples=15)
@given(documents(with_words=True), st.data())
def test_the_file_follows_every_walk_through_the_history(
    tmp_path_factory: pytest.TempPathFactory, start: Document, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("p") / "p.undertone"
    with Project.create(path, media=start.media, options=Options()) as project:
        project.save_document(start)
    states, at = [start], 0
    for _ in range(data.draw(st.integers(0, 8))):
        step = data.draw(st.sampled_from(["edit", "amend", "undo", "redo"]))
        with Project.open(path) as project:
            if step == "undo":
                at = max(0, at - 1)
                assert project.undo() == states[at]
            elif step == "redo":
                at = min(len(states) - 1, at + 1)
                assert project.redo() == states[at]
            else:
                new = data.draw(edited(states[at]))
                if step == "amend" and at and at == len(states) - 1:
                    project.amend_edit(new)
                    states[at] = new
                else:
                    project.save_edit(new, "An edit")
                    at += 1
                    states[at:] = [new]
            history = project.history()
            assert (len(history.done), len(history.undone)) == (at, len(states) - 1 - at)
        with Project.open(path, read_only=True) as again:
            assert again.document() == states[at]


def test_undo_is_there_after_reopening(path: Path) -> None:
    with Project.open(path) as project:
        project.save_edit(three("one"), "First")
        project.save_edit(three("two"), "Second")
    with Project.open(path) as project:
        assert names(project.history()) == (["First", "Second"], [])
        assert project.undo() == three("one")
    with Project.open(path) as project:
        assert names(project.history()) == (["First"], ["Second"])
        assert [label for label, _ in project.summary.edits] == ["First"]
        assert project.redo() == three("two")
        assert project.redo() == three("two")


def test_a_new_edit_drops_the_redo_branch(path: Path) -> None:
    with Project.open(path) as project:
        for name in ("one", "two", "three"):
            project.save_edit(three(name), name)
        project.undo()
        project.undo()
        project.save_edit(three("other"), "other")
        assert names(project.history()) == (["one", "other"], [])
        assert project.undo() == three("one")
        assert project.undo() == three()
        assert project.undo() == three()


def test_amending_with_no_edit_keeps_the_document(path: Path) -> None:
    with Project.open(path) as project:
        project.amend_edit(three("scored"))
        assert (project.document(), project.history()) == (three("scored"), History())


def test_edits_of_an_older_version_cannot_be_taken_back(path: Path) -> None:
    with Project.open(path) as project:
        project.save_edit(three("one"), "One")
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE changes")
    connection.close()
    with Project.open(path, read_only=True) as project:
        assert project.history() == History()
        assert [label for label, _ in project.summary.edits] == ["One"]
    with Project.open(path) as project:
        assert project.undo() == three("one")
        project.save_edit(three("two"), "Two")
        assert names(project.history()) == (["Two"], [])
        assert project.undo() == three("one")
        assert project.undo() == three("one")


def test_another_analysis_ends_the_history_of_the_old_document(path: Path) -> None:
    with Project.open(path) as project:
        project.save_edit(three("one"), "One")
        project.save_edit(three("two"), "Two")
        project.undo()
        project.save_document(three("analysed again"))
        assert project.history() == History()
        assert [label for label, _ in project.summary.edits] == ["One"]
        assert project.undo() == three("analysed again")
        assert project.redo() == three("analysed again")


def test_a_damaged_history_costs_the_undo_only(path: Path) -> None:
    with Project.open(path) as project:
        project.save_edit(three("one"), "One")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE changes SET change = '{'")
    connection.close()
    with Project.open(path) as project:
        assert project.document() == three("one")
        with pytest.raises(ProjectError, match="damaged"):
            project.undo()
        assert project.document() == three("one")
