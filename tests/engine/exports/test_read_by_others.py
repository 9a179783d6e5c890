"""Exports opened by the programs and libraries that researchers use."""

from __future__ import annotations

import html
import io
import shutil
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from tests.engine.exports.samples import ANNA, conversation
from undertone import edit
from undertone.exports import Dialect, ExportOptions, export, render
from undertone.model import SegmentId

DOCUMENT = conversation()
TEXTS = [segment.text for segment in DOCUMENT.segments if segment.text]


@pytest.mark.parametrize("dialect", ["excel", "data"])
def test_pandas_reads_the_table(dialect: Dialect) -> None:
    options = ExportOptions(dialect)
    content = render(DOCUMENT, "csv", options)
    frame = import_module("pandas").read_csv(io.BytesIO(content), encoding="utf-8-sig")
    assert len(frame) == len(DOCUMENT.segments)
    assert frame["start"].tolist() == [segment.start_ms for segment in DOCUMENT.segments]
    assert frame["polarity"].dtype == "float64"
    assert frame["sentiment"].tolist()[:3] == ["neutral", "negative", "positive"]


@pytest.mark.parametrize("name", ["words", "speakers"])
def test_pandas_reads_the_other_tables(name: str) -> None:
    options = ExportOptions("data")
    frame = import_module("pandas").read_csv(io.BytesIO(render(DOCUMENT, name, options)))
    rows = {"words": sum(len(s.words) for s in DOCUMENT.segments), "speakers": 3}
    assert len(frame) == rows[name]


def test_pandas_reads_the_workbook() -> None:
    sheets = import_module("pandas").read_excel(
        io.BytesIO(render(DOCUMENT, "xlsx")), sheet_name=None
    )
    assert list(sheets) == ["Segments", "Words", "Speakers", "About"]
    segments = sheets["Segments"]
    assert segments["p_negative"].dtype == "float64"
    assert segments["text"][3] == "=SUM(A1) was my answer."


def test_pympi_reads_the_elan_file(tmp_path: Path) -> None:
    export(DOCUMENT, tmp_path / "talk.eaf")
    elan = import_module("pympi").Elan.Eaf(str(tmp_path / "talk.eaf"))
    names = list(elan.get_tier_names())
    assert names[:2] == ["Dr. Anna <A>", "Dr. Anna <A> (sentiment)"]
    found = elan.get_annotation_data_for_tier("Ben")
    assert [each[:2] for each in found] == [(2400, 9900), (12_500, 13_000), (15_000, 16_500)]
    assert elan.get_ref_annotation_data_for_tier("Ben (sentiment)")[0][2] == "negative"


def test_praatio_reads_the_textgrid(tmp_path: Path) -> None:
    export(DOCUMENT, tmp_path / "talk.TextGrid")
    grid = import_module("praatio.textgrid").openTextgrid(
        str(tmp_path / "talk.TextGrid"), includeEmptyIntervals=False
    )
    assert grid.tierNames[:3] == ("Dr. Anna <A>", "Ben", "unknown")
    entries = grid.getTier("Ben").entries
    assert (entries[0].start, entries[0].end) == (2.4, 9.9)
    assert entries[1].label == "=SUM(A1) was my answer."


def test_webvtt_py_and_pysubs2_read_the_subtitles(tmp_path: Path) -> None:
    for name in ("vtt", "srt"):
        export(DOCUMENT, tmp_path / f"talk.{name}")
    cues = import_module("webvtt").read(str(tmp_path / "talk.vtt")).captions
    assert html.unescape(cues[0].voice) == "Dr. Anna <A>"
    assert [cue.text for cue in cues if cue.text in TEXTS]
    lines = import_module("pysubs2").load(str(tmp_path / "talk.srt"))
    assert "So the landlord" in lines[1].text


def test_the_word_file_has_its_headings() -> None:
    word = import_module("docx").Document(io.BytesIO(render(DOCUMENT, "docx")))
    headings = [each.text for each in word.paragraphs if each.style.name in ("Title", "Heading 1")]
    assert headings == ["Anna & Ben 1.wav", "How this was made"]


def test_pandas_reads_the_parquet_table() -> None:
    frame = import_module("pandas").read_parquet(io.BytesIO(render(DOCUMENT, "parquet")))
    assert frame["text"].tolist() == [segment.text for segment in DOCUMENT.segments]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx", "rtf", "html"])
def test_libreoffice_opens_it(ending: str, tmp_path: Path) -> None:
    export(DOCUMENT, tmp_path / f"talk.{ending}")
    to = "csv" if ending in ("csv", "xlsx") else "txt:Text"
    command = ["soffice", "--headless", "--convert-to", to, "--outdir", str(tmp_path / "out")]
    subprocess.run([*command, str(tmp_path / f"talk.{ending}")], check=True, timeout=120)
    [converted] = (tmp_path / "out").iterdir()
    assert "landlord finally called back" in converted.read_text("utf-8", errors="replace")


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")
@pytest.mark.parametrize("ending", ["srt", "vtt"])
def test_ffmpeg_reads_the_subtitles(ending: str, tmp_path: Path) -> None:
    export(DOCUMENT, tmp_path / f"talk.{ending}")
    source, target = str(tmp_path / f"talk.{ending}"), str(tmp_path / "out.srt")
    subprocess.run(["ffmpeg", "-v", "error", "-i", source, target], check=True, timeout=60)
    assert "landlord" in (tmp_path / "out.srt").read_text("utf-8")


def test_turns_are_merged_people_unnamed_and_notes_left_out() -> None:
    named = edit.retext(DOCUMENT, SegmentId("s00002"), "Anna, I told Dr. Anna <A> no.")
    options = ExportOptions("data", per="turn", notes=False, pseudonyms=True)
    text = render(named, "csv", options).decode("utf-8")
    assert "Anna" not in text
    assert "ironic" not in text
    assert text.count("\n") == 6  # the two last segments of Ben are one turn
    assert "Speaker 1, I told Speaker 1 no." in text
    halves = edit.split(DOCUMENT, SegmentId("s00001"), 6)
    assert render(halves, "json", ExportOptions(per="turn")) == render(
        DOCUMENT, "json", ExportOptions(per="turn")
    )
    assert DOCUMENT.speaker_name(ANNA) in render(DOCUMENT, "txt").decode("utf-8")
