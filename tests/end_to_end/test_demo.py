"""The demo interview through the whole engine, measured on its own script."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path
from typing import Any

import jiwer
import pytest

from tests.end_to_end.engine_process import undertone
from undertone.model import Span
from undertone.project import Project

REFERENCE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "reference.json"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def results(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with everything that one analysis of the demo wrote."""
    folder = tmp_path_factory.mktemp("demo")
    done = undertone(
        "analyze", demo, "-o", folder, "-f", "csv,json", "--preset", "data",
        "--project", folder / "demo.undertone",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (folder / "transcript.txt").write_text(done.stdout, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def rows(results: Path) -> list[dict[str, str]]:
    with (results / "interview.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def lines() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(REFERENCE.read_text(encoding="utf-8"))["lines"]
    return found


def plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z' ]+", " ", text.lower().replace("-", " ")).split())


def test_the_words_are_those_of_the_script(
    rows: list[dict[str, str]], lines: list[dict[str, Any]]
) -> None:
    wanted = plain(" ".join(line["text"] for line in lines))
    assert jiwer.wer(wanted, plain(" ".join(row["text"] for row in rows))) < 0.15


def test_two_people_are_told_apart(rows: list[dict[str, str]], lines: list[dict[str, Any]]) -> None:
    shared: dict[tuple[str, str], int] = {}
    for row in rows:
        own = Span(int(row["start"]), int(row["end"]))
        for line in lines:
            pair = (row["speaker"], line["speaker"])
            said = Span(line["start_ms"], line["end_ms"])
            shared[pair] = shared.get(pair, 0) + own.overlap_ms(said)
    found = {speaker for speaker, _ in shared}
    assert len(found) == 2
    right = sum(max(ms for (own, _), ms in shared.items() if own == one) for one in found)
    assert right / sum(shared.values()) > 0.93


def test_sentiment_follows_the_script(
    rows: list[dict[str, str]], lines: list[dict[str, Any]]
) -> None:
    by_label: dict[str, list[float]] = {"negative": [], "neutral": [], "positive": []}
    for row in rows:
        own = Span(int(row["start"]), int(row["end"]))
        line = max(lines, key=lambda one: own.overlap_ms(Span(one["start_ms"], one["end_ms"])))
        if row["polarity"] and line["sentiment"] in by_label:  # "mixed" lines say both
            by_label[line["sentiment"]].append(float(row["polarity"]))
    means = {label: sum(values) / len(values) for label, values in by_label.items()}
    assert means["negative"] < means["neutral"] - 0.15
    assert means["positive"] > means["neutral"] + 0.15


def test_every_segment_is_complete_and_inside_the_file(results: Path) -> None:
    document = json.loads((results / "interview.json").read_text(encoding="utf-8"))
    end = document["media"]["duration_ms"]
    previous = 0
    for segment in document["segments"]:
        assert previous <= segment["start_ms"] < segment["end_ms"] <= end
        assert segment["speaker"]
        if segment["text"]:
            assert 0 < segment["confidence"] <= 1
            probabilities = segment["sentiment"]["probabilities"]
            assert sum(probabilities.values()) == pytest.approx(1)
        previous = segment["start_ms"]


def test_the_transcript_is_printed_with_speakers(results: Path) -> None:
    printed = (results / "transcript.txt").read_text(encoding="utf-8")
    assert "Speaker 1" in printed
    assert "Speaker 2" in printed


def test_the_project_exports_the_same_csv(results: Path, tmp_path: Path) -> None:
    done = undertone(
        "export", results / "demo.undertone", "-o", tmp_path / "again.csv", "--preset", "data"
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "again.csv").read_bytes() == (results / "interview.csv").read_bytes()


def test_redo_of_the_speakers_keeps_the_text(results: Path, tmp_path: Path) -> None:
    project = tmp_path / "copy.undertone"
    project.write_bytes((results / "demo.undertone").read_bytes())
    done = undertone("analyze", project, "--redo", "speakers", "--speakers", "1", "-o", tmp_path)
    assert done.returncode == 0, done.stderr
    info = undertone("info", project)
    assert re.search(r"Speakers: +Speaker 1$", info.stdout, re.MULTILINE)


def test_the_bundled_project_is_what_the_engine_makes_of_the_demo(
    rows: list[dict[str, str]], tmp_path: Path
) -> None:
    copy = tmp_path / "demo.undertone"
    shutil.copy(REFERENCE.with_name("analysed.sqlite"), copy)
    with Project.open(copy, read_only=True) as project:
        document = project.document()
    assert document.media.path == ""
    bundled = [(segment.text, segment.speaker) for segment in document.segments]
    fresh = [(row["text"], row["speaker_id"]) for row in rows]
    same = len({*bundled} & {*fresh})
    assert same >= 0.9 * max(len(bundled), len(fresh)), "run resources/demo/make_project.py"
