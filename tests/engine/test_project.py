"""The project file: what was saved is there, in one file, as one moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.strategies import documents
from undertone import codec
from undertone.errors import ProjectError
from undertone.model import (
    Document,
    Flag,
    Label,
    Media,
    Probabilities,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Turn,
)
from undertone.options import DiarizeOptions, Options
from undertone.project import Project

MEDIA = Media("talk 1.wav", "ab" * 32, 9000, 44100, 2, "wav", "pcm_s16le", "recordings/talk 1.wav")
OPTIONS = Options(diarize=DiarizeOptions(speakers=2))
ANNA = SpeakerId("speaker-1")


def segment(number: int, text: str = "Hello there.") -> Segment:
    start = number * 1000
    return Segment(SegmentId(f"s{number}"), start, start + 900, text, speaker=ANNA)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "talk 1.undertone"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path, media=MEDIA, options=OPTIONS) as made:
        yield made


def finished(count: int) -> Document:
    return Document(MEDIA, tuple(map(segment, range(count))), (Speaker(ANNA, "Anna"),))


def test_a_new_project_is_one_running_file(project: Project, path: Path) -> None:
    assert (project.status, project.media, project.options) == ("running", MEDIA, OPTIONS)
    assert project.document() == Document(MEDIA)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@settings(max_examples=15)
@given(documents())
def test_a_saved_document_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, document: Document
) -> None:
    path = tmp_path_factory.mktemp("p") / "p.undertone"
    with Project.create(path, media=MEDIA, options=OPTIONS) as project:
        project.save_document(document)
    with Project.open(path, read_only=True) as project:
        assert project.document() == document
        assert project.status == "complete"


def test_stages_and_transcriptions_are_kept(project: Project, path: Path) -> None:
    turns = [Turn(0, 5, ANNA)]
    project.save_stage("diarize", {"turns": turns})
    project.save_transcription(1, "b", {"text": "second"})
    project.save_transcription(0, "a", {"text": "first"})
    project.save_transcription(1, "b", {"text": "again"})
    with Project.open(path, read_only=True) as other:
        assert other.stage("diarize") == {"turns": codec.to_plain(turns)}
        assert other.stage("sentiment") is None
        assert list(other.transcriptions().items()) == [
            ("a", {"text": "first"}),
            ("b", {"text": "again"}),
        ]


def test_segments_are_readable_while_the_analysis_runs(project: Project, path: Path) -> None:
    project.append_segments([segment(3), segment(5)], speakers=[Speaker(ANNA, "Anna")])
    project.append_segments([segment(4)])
    project.append_segments([segment(5, "Heard again.")])
    with Project.open(path, read_only=True) as other:
        document = other.document()
    assert [s.id for s in document.segments] == ["s3", "s4", "s5"]
    assert document.segments[2].text == "Heard again."
    assert document.speaker_name(ANNA) == "Anna"


def test_the_final_document_replaces_the_growing_one(project: Project) -> None:
    project.append_segments(map(segment, range(5)))
    project.save_document(finished(2))
    assert project.document() == finished(2)


def test_restart_forgets_what_is_named_and_keeps_the_document(project: Project) -> None:
    project.save_stage("diarize", 1)
    project.save_stage("speech", 2)
    project.save_transcription(0, "a", 3)
    project.save_document(finished(2))
    project.restart(Options(), forget=["diarize"])
    assert (project.stage("diarize"), project.stage("speech")) == (None, 2)
    assert project.transcriptions() == {"a": 3}
    assert (project.status, project.options) == ("running", Options())
    assert project.document() == finished(2)
    project.restart(Options(), transcriptions=True)
    assert project.transcriptions() == {}


def test_an_edit_writes_only_the_rows_it_changed(project: Project, path: Path) -> None:
    document = finished(4)
    project.save_document(document)
    changed = replace(document.segments[2], text="New words.", edited=True)
    inserted = replace(document.segments[0], id=SegmentId("s0b"))
    first, second, _, fourth = document.segments
    edited = replace(document, segments=(first, inserted, changed, fourth))
    project.save_edit(edited, "Split and correct")
    assert project.document() == edited
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT id, last_edit FROM segments ORDER BY position")
        assert rows.fetchall() == [("s0", None), ("s0b", 1), ("s2", 1), ("s3", None)]
    connection.close()
    assert second.id == "s1"
    assert [label for label, _ in project.summary.edits] == ["Split and correct"]


def test_edits_wait_for_the_end_of_the_analysis(project: Project) -> None:
    project.append_segments([segment(0)])
    with pytest.raises(ProjectError, match="must finish"):
        project.save_edit(project.document(), "Correct")
    assert project.summary.edits == ()


def test_a_failed_write_changes_nothing(project: Project) -> None:
    project.save_document(finished(2))
    broken = replace(finished(3), warnings=("fine", object()))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        project.save_document(broken)
    assert project.document() == finished(2)
    with pytest.raises(ValueError, match="one id"):
        project.save_document(replace(finished(1), segments=(segment(1), segment(1))))
    project.save_document(finished(4))
    assert project.document() == finished(4)


def test_columns_can_be_queried(project: Project, path: Path) -> None:
    mood = Sentiment.from_probabilities(Probabilities(0.7, 0.2, 0.1))
    told = replace(segment(0, "Nul \x00 \udcff"), sentiment=mood, flags=(Flag.UNSURE, Flag.OVERLAP))
    project.save_document(Document(MEDIA, (told,)))
    connection = sqlite3.connect(path)
    row = connection.execute(
        "SELECT start_ms, end_ms, speaker, channel, text, sentiment, polarity, flags,"
        " json_extract(data, '$.sentiment.label') FROM segments"
    ).fetchone()
    connection.close()
    assert row == (
        *(0, 900, "speaker-1", 0, "Nul \x00 ?"),
        *("negative", -0.6, "unsure overlap", "negative"),
    )
    assert project.document().segments == (told,)


def test_the_summary_counts(project: Project) -> None:
    mood = Sentiment.from_probabilities(Probabilities(0.1, 0.2, 0.7))
    silent = replace(segment(1, ""), flags=(Flag.NO_TEXT,), speaker=None)
    told = replace(segment(0), sentiment=mood, edited=True)
    project.save_document(replace(finished(0), segments=(told, silent), language="en"))
    summary = project.summary
    assert (summary.status, summary.language, summary.segments) == ("complete", "en", 2)
    assert (summary.words, summary.edited, summary.untranscribed_ms) == (2, 1, 900)
    assert summary.talk_ms == (("Anna", 900), ("", 900))
    assert summary.sentiments == (
        (Label.NEGATIVE, 0),
        (Label.NEUTRAL, 0),
        (Label.POSITIVE, 1),
    )


def test_create_replaces_a_project(project: Project, path: Path) -> None:
    project.save_document(finished(3))
    project.close()
    with Project.create(path, media=MEDIA, options=Options()) as fresh:
        assert fresh.document() == Document(MEDIA)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_second_writer_is_noticed(project: Project, path: Path) -> None:
    project.save_document(finished(2))
    with Project.open(path) as other:
        other.save_edit(finished(1), "Elsewhere")
        with pytest.raises(ProjectError, match="Another program changed"):
            project.save_edit(finished(0), "Here")
        assert project.document() == finished(1)  # and now this one knows
        project.save_edit(finished(0), "Here")
        assert other.document() == finished(0)


def test_a_read_only_project_refuses_to_write(project: Project, path: Path) -> None:
    with Project.open(path, read_only=True) as other:
        with pytest.raises(ProjectError, match="write-protected"):
            other.save_stage("x", 1)
        assert other.stage("x") is None


def test_ten_thousand_segments_are_edited_quickly_enough_to_write_one_row(path: Path) -> None:
    document = finished(10_000)
    with Project.create(path, media=MEDIA, options=OPTIONS) as project:
        project.save_document(document)
        before = project._connection.total_changes
        edited = replace(segment(7), text="x")
        project.save_edit(
            replace(document, segments=(*document.segments[:7], edited, *document.segments[8:])),
            "Correct",
        )
        assert project._connection.total_changes - before <= 3
