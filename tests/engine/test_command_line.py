"""The command line's help, messages and exit codes, as a user meets them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine.exports.samples import MEDIA, conversation
from undertone.cli import main
from undertone.model import Document, ModelUsed, Provenance
from undertone.options import Options
from undertone.project import Project
from undertone.recording import capture


def project(folder: Path, name: str, document: Document | None = None) -> Path:
    document = document or conversation()
    path = folder / f"{name}.undertone"
    with Project.create(path, media=document.media, options=Options()) as made:
        made.save_document(document)
    return path


def unfinished(folder: Path) -> Path:
    path = folder / "half.undertone"
    with Project.create(path, media=MEDIA, options=Options()) as made:
        made.append_segments(conversation().segments[:2])
    return path


@pytest.mark.parametrize("arguments", [[], ["models"]])
def test_bare_commands_print_their_help(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert "Usage" in told.out
    assert told.err == ""


@pytest.mark.parametrize("command", [[], ["analyze"], ["export"], ["models"], ["models", "get"]])
def test_the_short_help_option_works_everywhere(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, "-h"]) == 0
    assert "Usage" in capsys.readouterr().out


def test_a_question_ends_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse"]) == 2
    assert capsys.readouterr().err.endswith("?\n")
    assert main(["export"]) == 2
    assert capsys.readouterr().err.endswith(".\n")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["search", ""], 2, "Type at least one word"),
        (["search", "word", "no/such/place"], 3, "There is no no/such/place"),
        (["models", "info", "nonsense"], 4, "“nonsense” is no model"),
        (["models", "remove", "nonsense", "--yes"], 4, "“nonsense”"),
        (["sentiment", "no/file.txt"], 3, "There is no file no/file.txt."),
        (["sentiment", "."], 3, "is a folder."),
        (["analyze"], 2, "Name a recording, a folder or a pattern."),
    ],
)
def test_exit_codes_and_sentences(
    arguments: list[str], code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_the_best_model_is_among_those_that_are_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for language in ("en", "de"):
        assert main(["models", "list", "--language", language]) == 0
        listed, _, advice = capsys.readouterr().out.rpartition("\n\nBest for ")
        best = advice.partition(": ")[2].split(",")[0].split(" ")[0].rstrip(".")
        assert best == "the" or f"  {best} " in listed


def test_info_names_nothing_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Provenance("1", (ModelUsed("speakers", "voices", "ab" * 32, "cpu"),))
    document = replace(conversation(), provenance=made)
    assert main(["info", str(project(tmp_path, "a", document))]) == 0
    lines = capsys.readouterr().out.splitlines()
    names = [line.partition(":")[0] for line in lines]
    assert len(set(names) - {"Note"}) == len([name for name in names if name != "Note"])
    assert "Speaker model" in names


def test_info_of_an_unfinished_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(unfinished(tmp_path))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Status:          stopped, 2 segments so far" in lines
    assert all(line.partition(":")[2].strip() for line in lines)


def test_info_of_several_and_for_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path, "a")
    unfinished(tmp_path)
    assert main(["info", str(tmp_path), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(row["project"]).name for row in rows] == ["a.undertone", "half.undertone"]
    assert [row["status"] for row in rows] == ["complete", "running"]
    assert rows[0]["models"][0]["task"]
    (tmp_path / "b.undertone").write_text("no project")
    assert main(["info", str(tmp_path)]) == 6
    told = capsys.readouterr()
    assert "b.undertone" in told.err
    assert told.out.count("Recording:") == 2


def test_a_transcript_in_a_pipe_is_not_wrapped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = conversation()
    long = replace(said.segments[0], text="word " * 60, words=())
    bare = replace(said, segments=(long,), provenance=Provenance("1"), warnings=())
    assert main(["info", str(project(tmp_path, "a", bare)), "--transcript"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.count("word") == 60


def test_record_says_that_there_is_nothing_to_record(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if capture.sources():
        pytest.skip("this computer has an input")
    assert main(["record", "--list"]) == 3
    assert "No microphone was found" in capsys.readouterr().err
    assert main(["record", "-o", str(tmp_path / "no" / "a.flac")]) == 5
    assert "does not exist" in capsys.readouterr().err
    (tmp_path / "a.flac").touch()
    assert main(["record", "-o", str(tmp_path / "a.flac")]) == 5


def test_a_missing_recording_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Anna: How was it?\nBen: Long and cold.\n")
    gone = str(tmp_path / "gone.wav")
    assert main(["import", str(tmp_path / "a.txt"), "--recording", gone]) == 3
    assert "gone.wav" in capsys.readouterr().err
    asked = ["export", str(project(tmp_path, "b")), "-f", "html", "--recording", gone]
    assert main(asked) == 3
    assert f"There is no recording {gone}." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("talk.wav", "1\n00:00:01,000 --> 00:00:02,000\nHi.\n", "named like a recording"),
        ("a.txt", "asdf\n", "holds one short line"),
        ("a.txt", "\x00\x01\x02\x03\x7fELF\x00", "neither text nor a Word file"),
    ],
)
def test_rubbish_is_not_imported_unasked(
    name: str, content: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(content)
    assert main(["import", str(tmp_path / name), "--no-sentiment"]) == 3
    assert told in capsys.readouterr().err
    assert not list(tmp_path.glob("*.undertone"))


def test_a_short_line_is_imported_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("asdf\n")
    place = ["--project", str(tmp_path / "two")]
    asked = ["import", str(tmp_path / "a.txt"), "--format", "text", "--no-sentiment", *place]
    assert main(asked) == 0
    assert (tmp_path / "two.undertone").is_file()
