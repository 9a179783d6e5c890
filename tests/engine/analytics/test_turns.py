"""Turns, pauses, gaps and overlaps."""

from __future__ import annotations

import itertools

from hypothesis import given

from tests.engine.analytics.talks import ASKS, TELLS, document, interview, said
from tests.strategies import documents
from undertone.analytics.turns import Transition, changes, spoken_turns
from undertone.model import Document


def test_neighbouring_segments_are_one_turn() -> None:
    turns = spoken_turns(interview())
    assert [turn.speaker for turn in turns] == [ASKS, TELLS, ASKS, TELLS, ASKS, TELLS]
    assert turns[3].text == "Everything broke on the way. But I like the flat."
    assert (turns[3].start_ms, turns[3].end_ms) == (8_500, 16_500)


def test_transitions_have_their_kinds_and_lengths() -> None:
    found = [(each.kind, each.after, each.duration_ms) for each in changes(interview())]
    assert found == [
        (Transition.GAP, TELLS, 1_000),
        (Transition.GAP, ASKS, 500),
        (Transition.GAP, TELLS, 500),
        (Transition.PAUSE, TELLS, 2_000),
        (Transition.OVERLAP_BETWEEN, ASKS, 500),
        (Transition.GAP, TELLS, 1_000),
    ]


def test_somebody_who_stops_first_has_not_interrupted() -> None:
    talk = document(
        said(1, TELLS, 0, 10_000, "A long story."),
        said(2, ASKS, 4_000, 4_600, "Oh."),
        said(3, TELLS, 10_100, 11_000, "And so on."),
    )
    assert [each.kind for each in changes(talk)] == [Transition.OVERLAP_WITHIN]


def test_what_nobody_hears_is_no_transition() -> None:
    talk = document(said(1, TELLS, 0, 1_000, "One."), said(2, ASKS, 1_150, 2_000, "Two."))
    assert changes(talk) == ()


@given(documents())
def test_every_segment_is_in_one_turn(document: Document) -> None:
    turns = spoken_turns(document)
    inside = [one for turn in turns for one in turn.segments]
    assert sorted(inside) == sorted(segment.id for segment in document.segments)
    assert all(one.speaker != other.speaker for one, other in itertools.pairwise(turns))
    assert all(change.duration_ms > 0 for change in changes(document))
