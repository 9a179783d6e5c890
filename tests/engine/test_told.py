"""Every failure is one sentence and an exit code; options that exclude each other are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.batch import Place
from undertone.cli import main
from undertone.commands.common import names
from undertone.commands.failures import told
from undertone.errors import Cancelled, OptionError


@pytest.mark.parametrize(
    ("error", "sentence", "code"),
    [
        (Cancelled(), "Cancelled.", 130),
        (Cancelled("Cancelled: a is kept."), "Cancelled: a is kept.", 130),
        (MemoryError(), "There is not enough memory for this.", 1),
        (OSError(28, "No space left on device", "a.csv"), "a.csv: No space left on device.", 5),
    ],
)
def test_what_a_failure_says(error: BaseException, sentence: str, code: int) -> None:
    assert told(error) == (sentence, code)


def test_something_unforeseen_is_named() -> None:
    sentence, code = told(ZeroDivisionError("division by zero"))
    assert "ZeroDivisionError" in sentence
    assert code == 1


@pytest.mark.parametrize(
    "options",
    [
        ["--speakers", "2", "--no-speakers"],
        ["--redo", "speakers", "--no-speakers"],
        ["--redo", "sentiment", "--no-sentiment"],
        ["--recording", "b.wav"],
    ],
)
def test_contradictions(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", "a.wav", *options]) == 2
    assert "contradicts" in capsys.readouterr().err


def test_the_ending_of_the_result_chooses_the_format() -> None:
    assert names(None, file("a.srt")) == ("srt",)
    assert names(None, file("a.words.csv")) == ("words",)
    assert names(None, Place(Path("a"), folder=True)) == ("csv",)
    assert names(None) == ("csv",)
    assert names(["words"], file("a.csv")) == ("words",)
    assert names(["csv"], file("a.dat")) == ("csv",)


@pytest.mark.parametrize(
    ("formats", "name", "told"),
    [
        (None, "x.dcox", "x.dcox does not say its format by its ending"),
        (["docx"], "st.csv", "st.csv ends in .csv, but --format says docx"),
        (["txt"], "a.srt", "a.srt ends in .srt"),
    ],
)
def test_an_ending_that_does_not_fit(formats: list[str] | None, name: str, told: str) -> None:
    with pytest.raises(OptionError, match=told):
        names(formats, file(name))


def file(name: str) -> Place:
    return Place(Path(name), folder=False)
