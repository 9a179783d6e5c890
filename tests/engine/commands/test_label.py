"""`undertone label` and `undertone summarize`: what they print, refuse and keep."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.engine.talk import document_of, write_talk
from tests.random_gguf import Shape, write_random_gguf
from undertone.cli import main

ANGRY = "I am so angry that the printer never works."
LABELS = ("--label", "frustrated: annoyed that it does not work", "--label", "grateful: thanks")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_talk(tmp_path / "talk.undertone", ANGRY, "", "It is ten o'clock.")


def run(*arguments: object) -> int:
    return main([str(each) for each in arguments])


def test_labels_without_a_model_are_called_approximate(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("label", path, *LABELS, "--max", 1) == 0
    printed = capsys.readouterr()
    assert [line.split() for line in printed.out.splitlines()] == [
        ["1", "frustrated"], ["0", "grateful"],
    ]  # fmt: skip
    assert "only the tone of the words is compared" in printed.err
    document = document_of(path)
    assert document.labelling is not None
    assert document.labelling.approximate
    assert run("label", path, *LABELS, "--max", 1) == 0
    assert "Every segment has its labels" in capsys.readouterr().err
    assert run("info", path) == 0
    assert "1 segment approximately labelled" in capsys.readouterr().out


def test_file_and_command_line_are_one_set(path: Path, tmp_path: Path) -> None:
    (tmp_path / "set.toml").write_text('calm = "nothing moves the speaker"\n', encoding="utf-8")
    assert run("label", path, "--labels", tmp_path / "set.toml", *LABELS, "-q") == 0
    labelling = document_of(path).labelling
    assert labelling is not None
    assert [one.name for one in labelling.meanings] == ["calm", "frustrated", "grateful"]


def test_programs_get_lines_of_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("label", path, *LABELS, "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = [event["event"] for event in events if event["event"] != "progress"]
    assert kinds == ["started", "labelled", "done"]
    assert run("label", path, "--label", "other", "--json") == 2
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], "--again replaces them" in last["message"]) == ("failed", True)


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("label",), 2, "Give the labels"),
        (("label", "--label", "none"), 2, "choose another name"),
        (("label", *LABELS, "--max", "9"), 2, "1 to 5 labels"),
        (("label", *LABELS, "--device", "abacus"), 2, "no device called “abacus”"),
        (("label", *LABELS, "--model", "absent"), 4, "called “absent”"),
        (("summarize",), 4, "needs a chat model"),
        (("summarize", "--sentences", "0"), 2, "1 to 20 sentences"),
        (("summarize", "--out", "absent/s.txt"), 5, "does not exist"),
        (("summarize", "--out", "talk.undertone", "--force"), 2, "ends in .txt, .md, .json"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int,
    sentence: str,
) -> None:  # fmt: skip
    command, *rest = arguments
    assert run(command, path, *rest) == code
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1


@pytest.mark.skipif(find_spec("llama_cpp") is None, reason="llama-cpp-python is not installed")
def test_a_real_model_labels_and_sums_up(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = write_random_gguf(tmp_path / "m.gguf", Shape(context=2048))
    assert run("label", path, *LABELS, "--model", model, "--device", "cpu") == 0
    assert "brings no chat template" in capsys.readouterr().err
    out = tmp_path / "s.json"
    assert run("summarize", path, "--model", model, "--device", "cpu", "--out", out) == 0
    document = document_of(path)
    assert [used.task for used in document.provenance.models] == ["labels", "summary"]
    sentences = json.loads(out.read_text(encoding="utf-8"))["sentences"]
    assert len(sentences) == len(document.summary or ()) >= 1
    assert all(one["segments"] for one in sentences)
    out.write_text("mine", encoding="utf-8")
    assert run("summarize", path, "--model", model, "--again", "--out", out) == 5
