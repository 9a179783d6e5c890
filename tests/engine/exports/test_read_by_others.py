"""Exports opened by the programs and libraries that researchers use."""

from __future__ import annotations

import csv
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
from undertone.exports.zips import unpacked
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


def needs(program: str) -> pytest.MarkDecorator:
    """Skips where a program is not installed."""
    return pytest.mark.skipif(not shutil.which(program), reason=f"{program} is not installed")


def opened_by_libreoffice(path: Path, to: str, profile: Path) -> str:
    """What LibreOffice makes of a file, as text."""
    own = f"-env:UserInstallation={profile.as_uri()}"  # two at once would fight over the usual one
    out = path.parent / "out"
    # Without a window it does not ask for the encoding of a table, and does not look at its mark.
    given = ["--infilter=Text - txt - csv (StarCalc):44,34,76"] if path.suffix == ".csv" else []
    command = ["soffice", own, "--headless", *given, "--convert-to", to, "--outdir", str(out)]
    subprocess.run([*command, str(path)], check=True, timeout=300, capture_output=True)
    [converted] = out.iterdir()
    return converted.read_text("utf-8-sig")


@pytest.fixture(scope="session")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A LibreOffice profile of its own."""
    return tmp_path_factory.mktemp("libreoffice")


@needs("soffice")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_libreoffice_opens_the_tables(ending: str, tmp_path: Path, profile: Path) -> None:
    export(DOCUMENT, tmp_path / f"talk.{ending}")
    rows = list(csv.DictReader(io.StringIO(opened_by_libreoffice(
        tmp_path / f"talk.{ending}", "csv:Text - txt - csv (StarCalc):44,34,76", profile
    ))))  # fmt: skip
    assert [row["text"] for row in rows] == [
        f"'{s.text}" if s.text.startswith("=") and ending == "csv" else s.text
        for s in DOCUMENT.segments
    ]
    assert [int(row["start"]) for row in rows] == [s.start_ms for s in DOCUMENT.segments]
    assert [row["researcher_sentiment"] for row in rows][:3] == ["neutral", "", "negative"]
    assert float(rows[1]["polarity"]) == -0.77
    assert rows[0]["speaker"] == "Dr. Anna <A>"


@needs("soffice")
@pytest.mark.parametrize("ending", ["docx", "rtf", "html"])
def test_libreoffice_opens_the_texts(ending: str, tmp_path: Path, profile: Path) -> None:
    export(DOCUMENT, tmp_path / f"talk.{ending}")
    text = opened_by_libreoffice(tmp_path / f"talk.{ending}", "txt:Text (encoded):UTF8", profile)
    told = " ".join(text.split())
    for segment in DOCUMENT.segments:
        assert segment.text in told
    assert "Dr. Anna <A>" in told
    assert 'ironic; see "notes"' in told
    assert "Leipzig" in told


READ_WITH_READR = """
suppressPackageStartupMessages(library(readr))
rows <- read_csv(commandArgs(TRUE)[1], show_col_types = FALSE)
stopifnot(nrow(problems(rows)) == 0)
cat(nrow(rows), class(rows$start), class(rows$polarity), class(rows$overlap), class(rows$text),
    class(rows$researcher_sentiment), sum(rows$start), rows$text[4], sep = "|")
"""


@needs("Rscript")
def test_readr_reads_the_table(tmp_path: Path) -> None:
    export(DOCUMENT, tmp_path / "talk.csv", options=ExportOptions("data"))
    command = ["Rscript", "-e", READ_WITH_READR, str(tmp_path / "talk.csv")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    if "no package called" in done.stderr:
        pytest.skip("readr is not installed")
    total = sum(segment.start_ms for segment in DOCUMENT.segments)
    types = "numeric|numeric|logical|character|character"
    assert done.stdout == f"6|{types}|{total}|=SUM(A1) was my answer."


BROWSERS = [
    name for name in ("chromium", "chromium-browser", "google-chrome") if shutil.which(name)
]


@pytest.mark.skipif(not BROWSERS, reason="Chromium is not installed")
def test_chromium_shows_the_page_without_complaint(tmp_path: Path) -> None:
    page = render(DOCUMENT, "html").decode("utf-8")
    (tmp_path / "talk.html").write_text(page, encoding="utf-8")
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --enable-logging=stderr "
        "--v=0 --virtual-time-budget=2000 --host-resolver-rules=MAP_*_~NOTFOUND --dump-dom"
    )
    command = [BROWSERS[0], *flags.split(), f"--user-data-dir={tmp_path / 'profile'}"]

    def shown(name: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, (tmp_path / name).as_uri()],
            capture_output=True, encoding="utf-8", timeout=120, check=True,
        )  # fmt: skip

    assert "CONSOLE" not in shown("talk.html").stderr
    assert "landlord finally called back" in shown("talk.html").stdout
    # The policy holds: another script does not run, and the browser says so.
    evil = page.replace("</body>", "<script>document.title = 'run'</script></body>")
    (tmp_path / "evil.html").write_text(evil, encoding="utf-8")
    assert "CONSOLE" in shown("evil.html").stderr
    assert "<title>run" not in shown("evil.html").stdout


@needs("xmllint")
@pytest.mark.parametrize("name", ["eaf", "svg", "qdpx", "html"])
def test_xmllint_finds_nothing_wrong(name: str, tmp_path: Path) -> None:
    content = render(DOCUMENT, name)
    if name == "qdpx":
        content = unpacked(content)["project.qde"]
    (tmp_path / "file").write_bytes(content)
    command = [
        "xmllint",
        "--noout",
        *(["--html"] if name == "html" else []),
        str(tmp_path / "file"),
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    # libxml2's HTML parser is older than HTML 5 and knows neither <main> nor <figure>.
    assert [
        line for line in done.stderr.splitlines() if "error" in line and "Tag" not in line
    ] == []


@needs("ffmpeg")
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
