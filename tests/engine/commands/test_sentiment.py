"""`undertone sentiment`: text and projects, with the bundled model and with one's own."""

from __future__ import annotations

import io
import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.engine.stages.tiny_classifier import write_classifier
from undertone.cli import main
from undertone.model import Document, Media, Segment, SegmentId
from undertone.options import Options
from undertone.project import Project

BAD, GOOD = "bad", "good"
THREE = {BAD: [9.0, 0, 0], "plain": [0, 9.0, 0], GOOD: [0, 0, 9.0]}


def scored(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[dict[str, Any]]:
    assert main(["sentiment", *map(str, arguments)]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("labels", "table"),
    [
        (("NEGATIVE", "POSITIVE"), {BAD: [9.0, 0], GOOD: [0, 9.0]}),
        (("LABEL_0", "LABEL_1", "LABEL_2"), THREE),
        (("1 star", "2 stars", "3 stars", "4 stars", "5 stars"),
         {BAD: [9.0, 5, 0, 0, 0], GOOD: [0, 0, 0, 5, 9.0]}),
    ],
)  # fmt: skip
def test_a_classifier_of_ones_own_is_used(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    labels: tuple[str, ...],
    table: dict[str, list[float]],
) -> None:
    folder = write_classifier(tmp_path / "own", labels, table)
    (tmp_path / "lines.txt").write_text("good\n\nbad\n", encoding="utf-8")
    rows = scored(capsys, tmp_path / "lines.txt", "--model", folder)
    assert [row["sentiment"] for row in rows] == ["positive", None, "negative"]
    assert all(row["emotions"] is None for row in rows)


def test_other_labels_are_emotions_beside_the_bundled_sentiment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_classifier(
        tmp_path / "own", ("anger", "joy"), {BAD: [9.0, -9], GOOD: [-9.0, 9]},
        problem_type="multi_label_classification",
    )  # fmt: skip
    (tmp_path / "lines.txt").write_text("good\n", encoding="utf-8")
    (row,) = scored(capsys, tmp_path / "lines.txt", "--model", folder)
    assert list(row["emotions"]) == ["joy"]
    assert row["sentiment"] == "positive"


def test_the_segments_of_a_project_are_scored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_classifier(tmp_path / "own", ("negative", "neutral", "positive"), THREE)
    media = Media("a.wav", "0" * 64, 1000, 16_000, 1, "wav", "pcm")
    segments = (Segment(SegmentId("1"), 0, 500, GOOD), Segment(SegmentId("2"), 500, 900, BAD))
    with Project.create(tmp_path / "a.undertone", media=media, options=Options()) as project:
        project.save_document(Document(media, segments))
    rows = scored(capsys, tmp_path / "a.undertone", "--model", folder)
    assert [(row["text"], row["sentiment"], row["end"]) for row in rows] == [
        (GOOD, "positive", 0.5),
        (BAD, "negative", 0.9),
    ]


SUBRIP = """1
00:00:01,000 --> 00:00:02,000
Ada: plain

2
00:00:02,500 --> 00:00:04,000
Ben: good
"""


@pytest.mark.parametrize("ending", ["srt", "vtt", "json", "eaf", "TextGrid", "csv", "docx"])
def test_the_segments_of_a_transcript_are_scored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    folder = write_classifier(tmp_path / "own", ("negative", "neutral", "positive"), THREE)
    (tmp_path / "talk.srt").write_text(SUBRIP, encoding="utf-8")
    file = tmp_path / f"talk.{ending}"
    if ending != "srt":
        assert main(["convert", str(tmp_path / "talk.srt"), str(file)]) == 0
        capsys.readouterr()
    first, second = scored(capsys, file, "--model", folder)
    assert (first["text"], first["sentiment"], first["speaker"]) == ("plain", "neutral", "Ada")
    assert (second["text"], second["sentiment"]) == (GOOD, "positive")
    assert first["start"] < first["end"] <= second["start"] < second["end"]


def test_plain_text_stays_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "talk.txt").write_text(SUBRIP, encoding="utf-8")
    rows = scored(capsys, tmp_path / "talk.txt")
    assert [row["text"] for row in rows] == SUBRIP.splitlines()


def test_what_is_no_transcript_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "talk.srt").write_text("no subtitle\n", encoding="utf-8")
    for name in ("talk.srt", "gone.srt"):
        assert main(["sentiment", str(tmp_path / name)]) == 3
        assert name in capsys.readouterr().err


def test_a_file_that_is_no_text_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lines.txt").write_bytes(bytes(range(256)) * 4)
    assert main(["sentiment", str(tmp_path / "lines.txt")]) != 0
    assert "lines.txt is no plain text: save it" in capsys.readouterr().err


def test_plain_text_that_shows_turns_is_read_as_a_transcript(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text(
        "[00:00:00] Ana: How was it?\n\n[00:00:04] Ben: It was wonderful.\n", encoding="utf-8"
    )
    rows = scored(capsys, talk)
    assert [row["text"] for row in rows] == ["How was it?", "It was wonderful."]
    assert [row["speaker"] for row in rows] == ["Ana", "Ben"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_of_windows_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text("I like café au lait.\nI hate it.\n", encoding=encoding)
    assert [row["text"] for row in scored(capsys, lines)] == ["I like café au lait.", "I hate it."]


def test_a_file_in_the_place_of_a_model_folder_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text("good\n", encoding="utf-8")
    assert main(["sentiment", str(lines), "--model", str(lines)]) == 4
    assert capsys.readouterr().err.startswith("lines.txt is a file: give the folder")


def test_a_column_of_a_table_is_scored_beside_its_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_classifier(tmp_path / "own", ("negative", "neutral", "positive"), THREE)
    table = tmp_path / "survey.csv"
    table.write_text("Id;Answer;Age\n1;good;33\n2;bad;40\n3;;22\n", encoding="utf-8")
    rows = scored(capsys, table, "--column", "answer", "--model", folder)
    assert [(row["text"], row["sentiment"]) for row in rows] == [
        (GOOD, "positive"),
        (BAD, "negative"),
        ("", None),
    ]
    assert rows[0]["row"] == {"id": "1", "age": "33"}


def test_a_column_is_read_from_a_pipe_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    table = io.TextIOWrapper(io.BytesIO(b"Id,Answer\n1,It was wonderful.\n"))
    monkeypatch.setattr("sys.stdin", table)
    (row,) = scored(capsys, "-", "--column", "Answer")
    assert (row["sentiment"], row["row"]) == ("positive", {"id": "1"})


@pytest.mark.parametrize(
    ("content", "column", "texts"),
    [
        ('"What do you like, or fear?";Answer\nall, of it;good\n', "answer", ["good"]),
        ("Answer\ngood, very good\nbad\n", "Answer", ["good, very good", "bad"]),
        ("id;How was it, overall?\n1;good\n", "How was it, overall?", ["good"]),
        ("id\tWhat, if anything, helped?\n1\tbad\n", "what, if anything, helped?", ["bad"]),
    ],
)
def test_commas_in_questions_and_answers_are_no_delimiters(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: str,
    column: str,
    texts: list[str],
) -> None:
    (tmp_path / "a.csv").write_text(content, encoding="utf-8-sig")
    rows = scored(capsys, tmp_path / "a.csv", "--column", column)
    assert [row["text"] for row in rows] == texts


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", b"Id,Answer\n1,good\n", "a.csv has no column reply; its columns: id, answer."),
        ("a.csv", b"Reply,reply\n1,good\n", "a.csv has several columns reply; its columns"),
        ("a.csv", b'Id,Reply\n1,"good\n', "a.csv is damaged: the table is cut off"),
        ("a.csv", b"", "a.csv is empty."),
        ("a.xlsx", bytes(range(256)) * 4, "a.xlsx is no table that can be read: save it as csv."),
    ],
)
def test_a_table_that_cannot_be_scored_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["sentiment", str(tmp_path / name), "--column", "reply"]) == 3
    assert capsys.readouterr().err.startswith(told)


def test_a_table_that_is_no_transcript_asks_for_its_column(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "survey.csv").write_text("Id,Answer\n1,good\n", encoding="utf-8")
    assert main(["sentiment", str(tmp_path / "survey.csv")]) == 3
    assert "One column of a table is scored with --column." in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes with names in the file system")
def test_a_file_that_can_be_read_once_only_is_scored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("good\nbad\n",))
    writer.start()
    assert [row["text"] for row in scored(capsys, pipe)] == [GOOD, BAD]
    writer.join()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_standard_input_is_read_like_a_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    given = io.TextIOWrapper(io.BytesIO("I like café au lait.\r\nbad\r\n".encode(encoding)))
    monkeypatch.setattr("sys.stdin", given)
    assert [row["text"] for row in scored(capsys, "-")] == ["I like café au lait.", BAD]


@pytest.mark.parametrize("content", [b"PK\x03\x04" + bytes(64), b"{\\rtf1\\ansi bad}"])
def test_standard_input_that_is_no_text_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert main(["sentiment", "-"]) == 3
    assert capsys.readouterr().err.startswith("standard input is no plain text")


def test_a_sentence_in_the_place_of_a_file_says_where_it_goes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["sentiment", "I love it"]) == 3
    assert "scored from standard input" in capsys.readouterr().err
