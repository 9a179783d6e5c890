"""Whatever is wrong with a project file is one sentence, and nothing is destroyed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from undertone import database
from undertone.errors import ProjectError
from undertone.files import put_in_place, write_whole
from undertone.model import Document, Media, Segment, SegmentId
from undertone.options import Options
from undertone.project import Project

MEDIA = Media("a.wav", "", 1000, 8000, 1, "wav", "pcm")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.undertone"
    segments = tuple(Segment(SegmentId(f"s{i}"), i, i + 1, "word " * 20) for i in range(200))
    with Project.create(path, media=MEDIA, options=Options()) as project:
        project.save_document(Document(MEDIA, segments))
    return path


def execute(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


def refusal(path: Path, **options: bool | float) -> str:
    with pytest.raises(ProjectError) as caught:
        Project.open(path, **options).close()  # type: ignore[arg-type]
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_missing_file(tmp_path: Path) -> None:
    assert "no project none.undertone" in refusal(tmp_path / "none.undertone")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "e.undertone").touch()
    assert "empty" in refusal(tmp_path / "e.undertone")


def test_a_folder(tmp_path: Path) -> None:
    assert "not a file" in refusal(tmp_path)


def test_a_name_with_a_nul(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / "a\0b")


@pytest.mark.parametrize("content", [b"RIFF....WAVEfmt " * 99, b"x", b"SQLite format 3\0" * 99])
def test_another_kind_of_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "song.undertone"
    path.write_bytes(content)
    assert "not an Undertone project" in refusal(path)
    with pytest.raises(ProjectError, match="not an Undertone project"):
        Project.create(path, media=MEDIA, options=Options())
    assert path.read_bytes() == content


def test_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "other.undertone"
    execute(path, "CREATE TABLE notes(a); INSERT INTO notes VALUES (1);")
    before = path.read_bytes()
    assert "not an Undertone project" in refusal(path)
    with pytest.raises(ProjectError, match="not an Undertone project"):
        Project.create(path, media=MEDIA, options=Options())
    assert path.read_bytes() == before


def test_a_newer_project(path: Path) -> None:
    execute(path, f"PRAGMA user_version={database.FORMAT_VERSION + 1}")
    before = path.read_bytes()
    assert "newer version of Undertone" in refusal(path)
    assert path.read_bytes() == before


def test_a_truncated_project(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "damaged" in refusal(path)


def test_every_overwritten_page_is_noticed_or_harmless(path: Path) -> None:
    whole = path.read_bytes()
    document = opened(path)
    for start in range(4096, len(whole), 4096):
        path.write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        assert opened(path) in (document, "The project p.undertone is damaged.")


def opened(path: Path) -> Document | str:
    try:
        with Project.open(path) as project:
            return project.document()
    except ProjectError as error:
        return str(error)


@pytest.mark.parametrize(
    "script",
    [
        "UPDATE meta SET value = '\"done\"' WHERE key = 'status'",
        "UPDATE meta SET value = '{' WHERE key = 'media'",
        "DELETE FROM meta WHERE key = 'options'",
        "DROP TABLE meta",
    ],
)
def test_damaged_contents_are_noticed_at_once(path: Path, script: str) -> None:
    execute(path, script)
    assert "damaged" in refusal(path)


@pytest.mark.parametrize(
    "script", ["UPDATE segments SET data = '{}' WHERE id = 's3'", "DROP TABLE segments"]
)
def test_damaged_segments_are_noticed_when_read(path: Path, script: str) -> None:
    execute(path, script)
    with Project.open(path) as project, pytest.raises(ProjectError, match="damaged"):
        project.document()


def test_a_damaged_stage_is_noticed_when_read(path: Path) -> None:
    execute(path, "INSERT INTO stages VALUES ('speech', '[1,')")
    with Project.open(path) as project, pytest.raises(ProjectError, match="damaged"):
        project.stage("speech")


def test_a_locked_project(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "already open" in refusal(path, wait_s=0.01)
        assert "already open" in refusal(path, wait_s=0.01, read_only=True)
    Project.open(path).close()


def test_a_reader_does_not_stop_the_writer(path: Path) -> None:
    with Project.open(path, read_only=True) as reader, Project.open(path) as writer:
        reader.document()
        writer.save_stage("x", 1)
        assert reader.stage("x") == 1


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX rights")
def test_no_rights(path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the administrator has every right")
    path.chmod(0o400)
    assert "write-protected" in refusal(path)
    with Project.open(path, read_only=True) as project:
        assert len(project.document().segments) == 200
    path.chmod(0)
    assert "cannot be opened" in refusal(path)


def test_a_full_disk(path: Path) -> None:
    with Project.open(path) as project:
        before = project.document()
        pages = project._connection.execute("PRAGMA page_count").fetchone()[0]
        project._connection.execute(f"PRAGMA max_page_count={pages}")
        with pytest.raises(ProjectError, match="disk is full"):
            project.save_stage("big", "x" * 1_000_000)
        assert project.document() == before
        assert project.stage("big") is None
        project.save_document(Document(MEDIA))
    assert "p.undertone" in os.listdir(path.parent)


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no folder"):
        Project.create(tmp_path / "gone" / "p.undertone", media=MEDIA, options=Options())


@pytest.mark.skipif(os.name != "posix", reason="file names of 255 bytes in the system's encoding")
@pytest.mark.parametrize("name", ["x" * 237 + ".undertone", "\udcff’ שלום 😀?.undertone", "-x"])
def test_odd_names(tmp_path: Path, name: str) -> None:
    with Project.create(tmp_path / name, media=MEDIA, options=Options()) as project:
        project.save_stage("x", 1)
    with Project.open(tmp_path / name) as project:
        assert project.stage("x") == 1


def test_a_name_without_room_for_the_journal(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="shorter name"):
        Project.create(tmp_path / ("x" * 248), media=MEDIA, options=Options())
    assert os.listdir(tmp_path) == []


def test_a_foreign_journal_is_rolled_back_before_a_project_is_replaced(path: Path) -> None:
    journal = path.with_name(path.name + "-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE segments SET data = data || 'zzz'")
        hot = (path.read_bytes(), journal.read_bytes())
        other.execute("ROLLBACK")
    path.write_bytes(hot[0])
    journal.write_bytes(hot[1])
    Project.create(path, media=MEDIA, options=Options()).close()
    assert not journal.exists()
    with Project.open(path) as project:
        assert project.document() == Document(MEDIA)


def test_write_whole_leaves_the_old_file_when_it_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_whole({path: b"old"})

    def refuse(draft: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_whole({path: b"new", path.with_name("b"): b"new"}, refuse)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]
    write_whole({path: b"new"}, put_in_place)
    assert path.read_bytes() == b"new"
