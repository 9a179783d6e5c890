"""The table: any CSV reader gets the document's values back, and no spreadsheet runs them."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.exports.readers import table
from tests.engine.exports.samples import MEDIA, conversation, feeling
from tests.strategies import documents, texts
from undertone.exports import DIALECTS, Dialect, ExportOptions
from undertone.exports.base import one_line
from undertone.exports.csv_table import COLUMNS, Csv
from undertone.model import Document, Emotion, Flag, Segment, SegmentId, Sentiment
from undertone.spreadsheet import guard, unguard

CSV = Csv()
DATA, EXCEL, SEMICOLON = (
    ExportOptions("data"),
    ExportOptions("excel"),
    ExportOptions("excel-semicolon"),
)
SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]


@settings(max_examples=30)
@given(documents())
def test_the_data_preset_gives_every_value_back(document: Document) -> None:
    rows = table(CSV.render(document, DATA))
    assert len(rows) == len(document.segments)
    for row, segment in zip(rows, document.segments, strict=True):
        check_text(row, document, segment)
        assert (int(row["start"]), int(row["end"])) == (segment.start_ms, segment.end_ms)
        assert round(float(row["start_s"]) * 1000) == segment.start_ms
        assert round(float(row["duration_s"]) * 1000) == segment.end_ms - segment.start_ms
        assert int(row["channel"]) == segment.channel + 1
        assert same(row["transcript_confidence"], segment.confidence)
        assert (row["overlap"] == "true") == segment.overlap
        assert (row["edited"] == "true") == segment.edited
        check_sentiment(row, segment.sentiment)


def check_text(row: dict[str, str], document: Document, segment: Segment) -> None:
    assert row["text"] == one_line(segment.text)
    assert row["notes"] == one_line(segment.note)
    assert row["speaker"] == one_line(document.speaker_name(segment.speaker))
    assert row["speaker_id"] == (segment.speaker or "")
    assert row["file_name"] == one_line(document.media.file_name)
    assert [flag for flag in row["flags"].split("; ") if flag] == list(segment.flags)
    scores = [part.rpartition(":")[2] for part in row["emotions"].split("; ") if part]
    assert [float(score) for score in scores] == [
        pytest.approx(emotion.score, abs=0.006) for emotion in segment.emotions or ()
    ]


def check_sentiment(row: dict[str, str], sentiment: Sentiment | None) -> None:
    names = ("sentiment", "confidence", "polarity", "p_negative", "p_neutral", "p_positive")
    if sentiment is None:
        assert {row[name] for name in names} == {""}
        return
    assert row["sentiment"] == sentiment.label
    assert same(row["confidence"], sentiment.confidence)
    assert same(row["polarity"], sentiment.polarity)
    assert same(row["p_negative"], sentiment.probabilities.negative)


def same(cell: str, value: float | None) -> bool:
    return cell == "" if value is None else math.isclose(float(cell), value, abs_tol=6e-5)


@settings(max_examples=30)
@given(documents())
def test_the_excel_presets_differ_in_form_only(document: Document) -> None:
    plain = table(CSV.render(document, DATA))
    excel = CSV.render(document, EXCEL)
    assert excel.startswith("\ufeff")
    assert excel.count("\r\n") == excel.count("\n") == len(plain) + 1
    comma = table(CSV.render(document, SEMICOLON), ";")
    assert [unguarded(row) for row in table(excel)] == plain
    assert [
        {name: point(name, cell) for name, cell in unguarded(row).items()} for row in comma
    ] == plain


def unguarded(row: dict[str, str]) -> dict[str, str]:
    kinds = {name: kind for name, kind, *_ in COLUMNS}
    return {
        name: unguard(cell) if kinds.get(name, "text") == "text" else cell
        for name, cell in row.items()
    }


def point(name: str, cell: str) -> str:
    kinds = {column: kind for column, kind, *_ in COLUMNS}
    return cell.replace(",", ".") if kinds.get(name) == "number" else cell


@given(texts)
def test_a_guard_can_be_taken_away_again(text: str) -> None:
    assert unguard(guard(text)) == text


@given(
    st.sampled_from(SIGNS),
    st.text(),
    st.sampled_from(["", " ", "  ", "\u00a0", "\ufeff", "\u200b"]),
)
def test_every_formula_is_guarded(sign: str, rest: str, lead: str) -> None:
    segment = Segment(SegmentId("s1"), 0, 1, lead + sign + rest, note=lead + sign + rest)
    for options, delimiter in ((EXCEL, ","), (SEMICOLON, ";")):
        for cell in table(CSV.render(Document(MEDIA, (segment,)), options), delimiter)[0].values():
            bare = cell.lstrip(" \u00a0\ufeff\u200b")
            assert not bare.startswith(tuple(SIGNS))


@pytest.mark.parametrize("text", ["\t=1", "\r=1", "\n=1", "\x00=1", "\t1", "=1\t2"])
def test_control_characters_do_not_hide_a_formula(text: str) -> None:
    row = table(CSV.render(Document(MEDIA, (Segment(SegmentId("s"), 0, 1, text),)), EXCEL))[0]
    assert not row["text"].startswith(tuple("=\t\r\n\x00"))


def test_negative_numbers_stay_numbers() -> None:
    segment = Segment(SegmentId("s1"), 0, 1, "-5", sentiment=feeling(0.9, 0.1, 0.0))
    row = table(CSV.render(Document(MEDIA, (segment,)), EXCEL))[0]
    assert row["polarity"] == "-0.9000"
    assert row["text"] == "'-5"


def test_there_is_no_negative_zero() -> None:
    segment = Segment(SegmentId("s1"), 0, 1, "", sentiment=feeling(0.30001, 0.4, 0.3))
    assert "-0.0000" not in CSV.render(Document(MEDIA, (segment,)), DATA)


def test_an_empty_document_is_its_header() -> None:
    header = ",".join(name for name, *_ in COLUMNS)
    assert CSV.render(Document(MEDIA), DATA) == header + "\n"
    assert CSV.render(Document(MEDIA), EXCEL) == "\ufeff" + header + "\r\n"


def test_the_assemblyai_names_are_there_in_its_units() -> None:
    row = table(CSV.render(conversation(), DATA))[1]
    wanted = ("start", "end", "sentiment", "confidence", "speaker")
    assert [row[name] for name in wanted] == ["2400", "9900", "negative", "0.8100", "Ben"]
    assert row["text"].startswith("So the landlord")


def test_separators_in_labels_make_no_second_label() -> None:
    segment = Segment(SegmentId("s1"), 0, 1, "", emotions=(Emotion("a; b: c", 0.5),))
    row = table(CSV.render(Document(MEDIA, (segment,)), DATA))[0]
    assert row["emotions"] == "a, b  c:0.50"


def test_words_tell_whether_times_are_estimated() -> None:
    rows = table(CSV.render(conversation(), DATA))
    assert [row["times_estimated"] for row in rows] == [
        "false",
        "false",
        "true",
        "false",
        "",
        "false",
    ]


@pytest.mark.parametrize("dialect", list(DIALECTS))
def test_the_sidecar_describes_the_table(dialect: Dialect) -> None:
    options = ExportOptions(dialect)
    told = json.loads(CSV.sidecar(conversation(), options))
    header, *rows = (
        CSV.render(conversation(), options).removeprefix("\ufeff").split(told["line_end"])
    )
    assert header.split(told["delimiter"]) == [column["name"] for column in told["columns"]]
    assert told["rows"] == len([row for row in rows if row])
    assert all(column["meaning"] for column in told["columns"])
    assert told["provenance"]["models"][0]["sha256"] == "ab" * 32
    assert told["media"]["sha256"] == MEDIA.sha256
    assert "path" not in told["media"]
    assert (told["formula_guard"] is None) == (dialect == "data")


def test_flags_are_words() -> None:
    segment = replace(conversation().segments[0], flags=(Flag.REPETITION, Flag.UNSURE))
    row = table(CSV.render(Document(MEDIA, (segment,)), DATA))[0]
    assert row["flags"] == "repetition; unsure"
