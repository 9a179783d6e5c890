"""Rows as tidy CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from tests.engine.analytics.talks import TELLS, interview
from undertone import edit
from undertone.analytics.comparison import by_attribute
from undertone.analytics.exchanges import exchanges
from undertone.analytics.talk import talk
from undertone.analytics.tidy import csv_text


def test_every_field_is_a_column_and_every_row_a_line() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(talk(interview())))))
    assert [row["name"] for row in rows] == ["Ines", "Paul"]
    assert (rows[1]["talk_ms"], rows[1]["share"]) == ("14000", "0.7179")


def test_what_is_nested_becomes_columns() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(exchanges(interview())))))
    assert (rows[0]["labels_negative"], rows[0]["answered"]) == ("2", "s2; s4; s5")
    assert rows[0]["labels_polarity"].startswith("-")


def test_no_text_is_run_as_a_formula() -> None:
    talkative = edit.rename_speaker(interview(), TELLS, "=1+1")
    rows = list(csv.DictReader(io.StringIO(csv_text(talk(talkative)))))
    assert [row["name"] for row in rows] == ["Ines", "'=1+1"]
    evil = replace(interview(), attributes=(("@place", "+city"),))
    [row] = csv.DictReader(io.StringIO(csv_text(by_attribute([evil], "@place"))))
    assert (row["attribute"], row["value"]) == ("'@place", "'+city")
    assert row["labels_polarity"].lstrip("-").replace(".", "").isdigit()


def test_no_rows_are_no_text() -> None:
    assert csv_text([]) == ""


def test_only_dataclasses_are_rows() -> None:
    with pytest.raises(TypeError):
        csv_text(["text"])
