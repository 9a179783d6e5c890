"""Rows as tidy CSV."""

from __future__ import annotations

import csv
import io

import pytest

from tests.engine.analytics.talks import interview
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


def test_no_rows_are_no_text() -> None:
    assert csv_text([]) == ""


def test_only_dataclasses_are_rows() -> None:
    with pytest.raises(TypeError):
        csv_text(["text"])
