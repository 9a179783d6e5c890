"""Where projects lie."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from undertone_desktop import places
from undertone_desktop.loading import load


def test_a_project_lies_beside_its_recording(tmp_path: Path) -> None:
    assert places.project_of(tmp_path / "a.wav") == tmp_path / "a.undertone"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_has_its_projects_elsewhere(tmp_path: Path) -> None:
    folder, data = tmp_path / "cd", tmp_path / "data"
    folder.mkdir(mode=0o500)
    assert places.project_of(folder / "a.wav", data) == data / "projects" / "a.undertone"


def test_what_is_dropped_must_be_a_file(tmp_path: Path) -> None:
    data = QMimeData()
    assert places.dropped_file(data) is None
    data.setUrls([QUrl("https://example.org/a.wav"), QUrl.fromLocalFile(str(tmp_path))])
    assert places.dropped_file(data) is None
    recording = tmp_path / "ä b.wav"
    recording.touch()
    data.setUrls([*data.urls(), QUrl.fromLocalFile(str(recording))])
    assert places.dropped_file(data) == recording


def test_the_demo_is_a_project_of_the_users_own(tmp_path: Path) -> None:
    project = places.ready_demo(tmp_path)
    assert project == tmp_path / "demo" / "interview.undertone"
    loaded = load(project)
    assert loaded.complete
    assert loaded.recording == tmp_path / "demo" / "interview.flac"
    assert len(loaded.document.segments) > 20
    project.write_bytes(b"corrected")
    places.ready_demo(tmp_path)
    assert project.read_bytes() == b"corrected"


def test_in_a_chosen_folder_recordings_of_one_name_stay_apart(tmp_path: Path) -> None:
    chosen = tmp_path / "projects"
    chosen.mkdir()
    first, second = tmp_path / "P01" / "interview.wav", tmp_path / "P02" / "interview.wav"
    projects = [places.project_of(each, None, chosen) for each in (first, second)]
    assert {project.parent for project in projects} == {chosen}
    assert projects[0] != projects[1]
    assert all(project.name.startswith("interview ") for project in projects)
    first.parent.mkdir()
    first.with_suffix(".undertone").touch()
    assert places.project_of(first, None, chosen) == first.with_suffix(".undertone")
    assert places.project_of(first, None, tmp_path / "gone").parent == first.parent
