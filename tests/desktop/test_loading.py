"""A project file held open for editing: what cannot be written waits in line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop import interviews
from undertone.errors import ProjectError
from undertone.project import Project
from undertone_desktop.loading import ProjectFile

DOCUMENT = interviews.interview()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    interviews.save(tmp_path / "a.undertone", DOCUMENT)
    return tmp_path / "a.undertone"


def test_what_cannot_be_written_is_written_later_in_order(path: Path) -> None:
    file, room = ProjectFile(), [False]
    first, second = replace(DOCUMENT, language="en"), replace(DOCUMENT, language="de")

    def full_disk(project: Project) -> None:
        if not room[0]:
            raise ProjectError("The disk is full.")
        project.save_edit(first, "first")

    file.open(path)
    file.put(full_disk)
    file.put(lambda project: project.save_edit(second, "second"))
    with pytest.raises(ProjectError):
        file.flush()
    assert file.unsaved == 2
    room[0] = True
    file.flush()
    assert file.unsaved == 0
    file.close()
    loaded = ProjectFile().open(path)
    assert loaded.document == second
    assert [entry.label for entry in loaded.history.done] == ["first", "second"]


def test_a_project_that_cannot_be_opened_leaves_the_one_that_is(path: Path) -> None:
    file = ProjectFile()
    file.open(path)
    with pytest.raises(ProjectError):
        file.open(path.with_name("gone.undertone"))
    file.put(lambda project: project.save_edit(replace(DOCUMENT, language="en"), "still"))
    file.flush()
    assert file.open(path).document.language == "en"


def test_an_unfinished_project_is_left_to_the_analysis(tmp_path: Path) -> None:
    path = tmp_path / "a.undertone"
    interviews.save(path, DOCUMENT, complete=False)
    file = ProjectFile()
    assert not file.open(path).complete
    file.put(lambda project: pytest.fail("it is not ours"))
    file.flush()
