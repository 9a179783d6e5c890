"""`undertone import` and `undertone convert`, as a user types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.exports.samples import conversation
from undertone import exports
from undertone.cli import main
from undertone.options import Options
from undertone.project import Project

SRT = "1\n00:00:01,000 --> 00:00:02,000\nAnna: How was it?\n"


@pytest.fixture
def srt(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    path.write_text(SRT, encoding="utf-8")
    return path


def test_import_makes_a_project_beside_the_transcript(
    srt: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(srt), "--language", "en"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "talk.srt (Subtitles (SubRip)): 1 segment, 1 speaker, 0.0 minutes, with sentiment." in (
        said.err
    )
    with Project.open(srt.with_suffix(".undertone")) as project:
        document = project.document()
    assert document.language == "en"
    assert document.segments[0].sentiment is not None


def test_import_says_in_one_sentence_what_is_wrong(
    srt: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "p.undertone")
    assert main(["import", str(tmp_path / "gone.srt"), "--project", place]) == 3
    assert main(["import", str(srt), "--format", "word", "--project", place]) == 2
    assert main(["import", str(srt), "--project", str(tmp_path / "no" / "p.undertone")]) == 5
    assert main(["import", str(srt), "--project", str(srt)]) == 5
    assert main(["import", str(srt), "--no-sentiment", "--sentiment-model", "x"]) == 2
    assert main(["import", str(srt), "-q", "--no-sentiment", "--project", place]) == 0
    assert main(["import", str(srt), "--project", place]) == 3
    for line in capsys.readouterr().err.strip().splitlines():
        assert line.endswith(".")
    assert srt.read_text(encoding="utf-8") == SRT


def test_convert_goes_by_the_endings(srt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vtt = srt.with_suffix(".vtt")
    assert main(["convert", str(srt), str(vtt)]) == 0
    assert capsys.readouterr().out == f"{vtt}\n"
    assert "<v Anna>How was it?</v>" in vtt.read_text(encoding="utf-8")  # nothing was scored
    assert main(["convert", str(vtt), str(srt.with_suffix(".TextGrid"))]) == 0
    assert "Anna" in srt.with_suffix(".TextGrid").read_text(encoding="utf-8")
    assert main(["convert", str(srt), str(srt.with_suffix(".x")), "--format", "json"]) == 0
    assert main(["convert", str(srt), str(srt)]) == 5
    assert main(["convert", str(srt), str(srt.with_suffix(".x"))]) == 2


def test_convert_scores_when_asked(srt: Path) -> None:
    vtt = srt.with_suffix(".vtt")
    assert main(["convert", str(srt), str(vtt), "--sentiment"]) == 0
    assert "<c.neutral>" in vtt.read_text(encoding="utf-8")


def test_convert_takes_projects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place, result = tmp_path / "p.undertone", tmp_path / "p.csv"
    document = conversation()
    with Project.create(place, media=document.media, options=Options()) as project:
        project.save_document(document)
    assert main(["convert", str(place), str(result)]) == 0
    assert result.read_bytes() == exports.render(document, "csv")
    assert str(tmp_path / "p.meta.json") in capsys.readouterr().out
