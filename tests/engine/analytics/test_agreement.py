"""Cohen's kappa against values computed by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.analytics.talks import document, interview, judged
from undertone.analytics.agreement import between, kappa, with_model
from undertone.model import Document, Label, SegmentId, Verdict

NEG, NEU, POS = Label


def test_kappa_of_a_textbook_table() -> None:
    # 20 and 15 agreed, 5 and 10 not: observed 0.7, expected 0.5, kappa 0.4
    pairs = [(NEG, NEG)] * 20 + [(NEG, POS)] * 5 + [(POS, NEG)] * 10 + [(POS, POS)] * 15
    assert kappa(pairs) == pytest.approx(0.4)


def test_kappa_is_not_defined_without_variation() -> None:
    assert kappa([]) is None
    assert kappa([(POS, POS)] * 5) is None


@given(st.lists(st.tuples(st.sampled_from(Label), st.sampled_from(Label)), max_size=30))
def test_kappa_lies_between_minus_one_and_one(pairs: list[tuple[Label, Label]]) -> None:
    found = kappa(pairs)
    assert found is None or -1.0001 <= found <= 1.0001


def test_only_what_the_researcher_judged_is_compared_with_the_model() -> None:
    found = with_model(
        coded(Verdict.NEUTRAL, Verdict.NEGATIVE, None, Verdict.POSITIVE, Verdict.CANNOT_SAY)
    )
    assert (found.pairs, found.undecided) == (3, 1)
    assert found.observed == pytest.approx(2 / 3)
    assert (NEG, POS, 0) in found.confusion
    assert (POS, NEG, 1) in found.confusion


def test_two_coders_are_matched_by_id_and_by_time() -> None:
    first = coded(Verdict.NEUTRAL, Verdict.NEGATIVE, None, Verdict.POSITIVE)
    second = coded(Verdict.NEUTRAL, Verdict.POSITIVE, None, Verdict.POSITIVE)
    found = between(first, second)
    assert found.pairs == 3
    assert found.observed == pytest.approx(2 / 3)
    renamed = replace(
        second,
        segments=tuple(replace(s, id=SegmentId(f"x{s.id}")) for s in second.segments),
    )
    assert between(first, renamed) == found


def test_segments_that_lie_apart_are_not_matched() -> None:
    first = coded(Verdict.NEUTRAL)
    moved = tuple(
        replace(s, start_ms=s.start_ms + 30_000, end_ms=s.end_ms + 30_000) for s in first.segments
    )
    assert between(first, replace(first, segments=moved)).pairs == 0


def coded(*verdicts: Verdict | None) -> Document:
    """The interview with the first segments judged."""
    plain = interview().segments
    changed = [
        judged(each, verdict) if verdict else each
        for each, verdict in zip(plain, verdicts, strict=False)
    ]
    return document(*changed, *plain[len(changed) :])
