"""The index over many projects: what it finds, what it forgets, what it survives."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.analytics.talks import TELLS, interview, judged
from undertone import edit
from undertone.errors import Cancelled, InputError, OutputError
from undertone.library import Library, Refreshed, project_files
from undertone.library_schema import SCHEMA
from undertone.library_search import search
from undertone.model import Document, Label, SegmentId, Verdict
from undertone.options import Options
from undertone.project import Project
from undertone.task import Task


def saved(path: Path, document: Document) -> Path:
    """A finished project of that document."""
    with Project.create(path, media=document.media, options=Options()) as project:
        project.save_document(document)
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    (folder / "deeper").mkdir(parents=True)
    saved(folder / "one.undertone", interview())
    saved(folder / "deeper" / "two.undertone", renamed("second.wav", "I moved to 東京都 in May."))
    (folder / "notes.txt").write_text("awful", encoding="utf-8")
    return folder


def renamed(name: str, text: str) -> Document:
    document = interview()
    first = replace(document.segments[0], text=text, note="about Málaga")
    return replace(
        document,
        media=replace(document.media, file_name=name),
        segments=(first, *document.segments[1:]),
        attributes=(("place", "Kigali"),),
    )


def test_words_are_found_in_all_projects(library: Path, folder: Path) -> None:
    with Library(library) as index:
        assert index.refresh([folder]) == Refreshed(read=2, unchanged=0, gone=0, unreadable=0)
        hits = index.search("AWFUL")
    assert [(hit.name, hit.segment, hit.start_ms) for hit in hits] == [
        ("second.wav", "s2", 3_000),
        ("talk.wav", "s2", 3_000),
    ]
    hit = hits[0]
    assert [hit.text[start:end] for start, end in hit.marks] == ["awful"]
    assert (hit.speaker, hit.label) == ("Paul", Label.NEGATIVE)


def test_notes_and_speakers_are_found_too(library: Path, folder: Path) -> None:
    with Library(library) as index:
        index.refresh([folder])
        assert [hit.segment for hit in index.search("malaga")] == ["s1"]
        assert len(index.search("paul")) == 8


def test_scripts_without_spaces_are_found_inside_words(library: Path, folder: Path) -> None:
    with Library(library) as index:
        index.refresh([folder])
        (hit,) = index.search("東京")
    assert [hit.text[start:end] for start, end in hit.marks] == ["東京"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("東京 May", ["s1"]),
        ("may 東京", ["s1"]),
        ("東京 awful", []),
        ("東京 moved -京都", []),
        ("大阪 OR 東京", ["s1"]),
        ("-大阪 東京", ["s1"]),
        ('"京都 in"', ["s1"]),
        ("会議", ["s2"]),
        ("田中", ["s2", "s4", "s5", "s7"]),
        ("田中 -awful", ["s4", "s5", "s7"]),
        ("田中 hap*", ["s7"]),
    ],
)
def test_queries_mean_the_same_in_scripts_without_spaces(
    library: Path, tmp_path: Path, text: str, found: list[str]
) -> None:
    document = edit.rename_speaker(renamed("x.wav", "I moved to 東京都 in May."), TELLS, "田中さん")
    document = edit.annotate(document, SegmentId("s2"), "次の会議")
    saved(tmp_path / "x.undertone", document)
    with Library(library) as index:
        index.refresh([tmp_path])
        hits = index.search(text)
    assert [hit.segment for hit in hits] == found


def test_what_is_found_without_spaces_is_marked_with_the_words_beside_it(
    library: Path, folder: Path
) -> None:
    with Library(library) as index:
        index.refresh([folder])
        (hit,) = index.search("東京 may")
    assert [hit.text[start:end] for start, end in hit.marks] == ["東京", "May"]


@given(
    st.text(alphabet=st.sampled_from("京a\"*-()^:+{}?%'OR AND\\,;é\x00ก"), max_size=20),
    st.booleans(),
)
def test_no_search_is_a_fault(text: str, growing: bool) -> None:
    with closing(sqlite3.connect(":memory:")) as connection, suppress(InputError):
        connection.executescript(SCHEMA)
        search(connection, text, None, growing=growing, limit=5)


def test_hits_can_be_of_one_sentiment(library: Path, folder: Path) -> None:
    changed = interview()
    changed = replace(
        changed,
        segments=tuple(
            judged(s, Verdict.POSITIVE) if s.id == "s2" else s for s in changed.segments
        ),
    )
    saved(folder / "one.undertone", changed)
    with Library(library) as index:
        index.refresh([folder])
        assert [hit.name for hit in index.search("awful", label=Label.NEGATIVE)] == ["second.wav"]
        assert [hit.name for hit in index.search("awful", label=Label.POSITIVE)] == ["talk.wav"]


def test_only_what_changed_is_read_again(library: Path, folder: Path) -> None:
    with Library(library) as index:
        index.refresh([folder])
        saved(folder / "one.undertone", renamed("one.wav", "Something else entirely."))
        os.utime(folder / "one.undertone", ns=(1, 1))
        assert index.refresh([folder]) == Refreshed(read=1, unchanged=1, gone=0, unreadable=0)
        assert index.search("entirely")[0].name == "one.wav"


def test_a_project_that_is_gone_is_forgotten(library: Path, folder: Path) -> None:
    with Library(library) as index:
        index.refresh([folder])
        (folder / "one.undertone").unlink()
        assert index.refresh([]).gone == 1
        assert [entry.name for entry in index.entries()] == ["second.wav"]
        assert [hit.name for hit in index.search("awful")] == ["second.wav"]


def test_entries_say_what_there_is(library: Path, folder: Path) -> None:
    (folder / "broken.undertone").write_bytes(b"not a project")
    with Library(library) as index:
        assert index.refresh([folder]).unreadable == 1
        broken, second, first = index.entries()
    assert broken.problem.startswith("broken.undertone")
    assert (first.segments, first.speakers, first.status) == (7, ("Ines", "Paul"), "complete")
    assert first.polarity is not None
    assert dict(second.attributes) == {"place": "Kigali"}


def test_the_index_survives_a_restart_and_damage(library: Path, folder: Path) -> None:
    with Library(library) as index:
        index.refresh([folder])
    with Library(library) as index:
        assert len(index.search("awful")) == 2
    library.write_bytes(b"damaged" * 1000)
    with Library(library) as index:
        assert index.entries() == ()
        index.refresh([folder])
        assert len(index.search("awful")) == 2


@pytest.mark.parametrize("use", [0, 1, 2, 3])
def test_damage_behind_the_header_empties_the_index_until_it_is_refreshed(
    library: Path, folder: Path, use: int
) -> None:
    uses: list[Callable[[Library], object]] = [
        lambda index: index.search("awful"),
        lambda index: index.search("東京"),
        lambda index: index.entries(),
        lambda index: index.refresh([folder]),
    ]
    with Library(library) as index:
        index.refresh([folder])
    content = bytearray(library.read_bytes())
    content[2_000:] = b"\xa5" * (len(content) - 2_000)
    library.write_bytes(bytes(content))
    with Library(library) as index:
        uses[use](index)
        index.refresh([folder])
        assert len(index.search("awful")) == 2


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), length=st.integers(1, 3_000))
def test_no_damage_is_a_fault(library: Path, folder: Path, place: float, length: int) -> None:
    with Library(library) as index:
        index.refresh([folder])
    content = bytearray(library.read_bytes())
    at = int(place * len(content))
    content[at : at + length] = b"\xa5" * len(content[at : at + length])
    library.write_bytes(bytes(content))
    with Library(library) as index:
        index.search("awful")
        index.search("東京")
        index.entries()
        index.refresh([folder])
    library.unlink()


def test_an_index_that_another_program_holds_is_not_thrown_away(
    library: Path, folder: Path
) -> None:
    with Library(library) as index:
        index.refresh([folder])
        other = sqlite3.connect(library)
        index._connection.execute("PRAGMA busy_timeout=1")
        with closing(other):
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(OutputError, match="locked"):
                index.search("awful")
        assert len(index.search("awful")) == 2


def test_a_cancelled_refresh_keeps_what_it_read(library: Path, folder: Path) -> None:
    task = Task(lambda progress: task.cancel())
    with Library(library) as index:
        with pytest.raises(Cancelled):
            index.refresh([folder], task)
        assert index.refresh([folder]).unreadable == 0


def test_where_no_index_can_be_made_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="library cannot be opened"):
        Library(tmp_path / "file" / "library.sqlite")


def test_an_empty_search_is_told(library: Path) -> None:
    with Library(library) as index, pytest.raises(InputError):
        index.search("  ")


def test_projects_are_listed_once(folder: Path) -> None:
    found = list(project_files([folder, folder / "one.undertone", folder / "notes.txt"]))
    assert [path.name for path in found] == ["two.undertone", "one.undertone"]
