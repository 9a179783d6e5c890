"""Talk per speaker, counted by hand."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.engine.analytics.talks import ASKS, TELLS, document, interview, said
from tests.strategies import documents
from undertone.analytics.talk import talk
from undertone.model import Document


def test_the_figures_of_an_interview() -> None:
    asks, tells = talk(interview())
    assert (asks.speaker, asks.name, tells.name) == (ASKS, "Ines", "Paul")
    assert (asks.talk_ms, tells.talk_ms) == (5_500, 14_000)
    assert tells.share == pytest.approx(14 / 19.5)
    assert (asks.turns, tells.turns, tells.longest_turn_ms) == (3, 3, 8_000)
    assert (tells.pauses, tells.pause_ms) == (1, 2_000)
    assert tells.response_ms == pytest.approx((1_000 + 500 + 1_000) / 3)
    assert (asks.interruptions, tells.interrupted, tells.interruptions) == (1, 1, 0)
    assert tells.words_per_minute == pytest.approx(18 * 60 / 14)


def test_speech_of_nobody_known_has_a_row_of_its_own() -> None:
    rows = talk(document(said(1, None, 0, 1_000, "Hello?"), said(2, TELLS, 2_000, 3_000, "Yes.")))
    assert [row.speaker for row in rows] == [TELLS, None]


@given(documents())
def test_shares_sum_to_one(document: Document) -> None:
    rows = talk(document)
    if any(row.talk_ms for row in rows):
        assert sum(row.share for row in rows) == pytest.approx(1)
    assert sum(row.words for row in rows) == sum(len(s.text.split()) for s in document.segments)
