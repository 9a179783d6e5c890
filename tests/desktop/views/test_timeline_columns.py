"""Segments become arrays, and stay right through edits."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.desktop import interviews
from undertone.model import Judgement, Segment, SpeakerId, Verdict
from undertone_desktop.views.timeline_columns import (
    OWN_LEVEL,
    Columns,
    Kind,
    kind_of,
    level_of,
)

SEGMENTS = interviews.worked_on(interviews.interview(16)).segments
OTHERS = tuple(
    replace(segment, speaker=SpeakerId("S9"), bookmark=True, start_ms=segment.start_ms + 1)
    for segment in SEGMENTS
)
NAMES = (
    "starts",
    "ends",
    "kinds",
    "levels",
    "own",
    "unsure",
    "overlap",
    "bookmarks",
    "notes",
    "doubts",
)
documents = st.lists(st.sampled_from((*SEGMENTS, *OTHERS)), max_size=12).map(tuple)


@given(documents, documents)
def test_after_an_edit_they_are_as_if_made_anew(
    before: tuple[Segment, ...], after: tuple[Segment, ...]
) -> None:
    kept, anew = Columns(before).after(after), Columns(after)
    assert kept.segments == after
    for name in NAMES:
        assert getattr(kept, name).tolist() == getattr(anew, name).tolist()
    assert [kept.known[number] for number in kept.speakers] == [s.speaker for s in after]


def test_the_researchers_label_goes_before_the_models() -> None:
    positive = interviews.interview().segments[8]
    assert (kind_of(positive), level_of(positive)) == (Kind.POSITIVE, positive.sentiment.polarity)  # type: ignore[union-attr]
    for verdict, kind, level in (
        (Verdict.NEGATIVE, Kind.NEGATIVE, -OWN_LEVEL),
        (Verdict.CANNOT_SAY, Kind.CANNOT_SAY, 0.0),
    ):
        own = replace(positive, judgement=Judgement(verdict))
        assert (kind_of(own), level_of(own)) == (kind, level)
    assert kind_of(replace(positive, judgement=Judgement(emotions=("relief",)))) is Kind.POSITIVE
    assert kind_of(replace(positive, sentiment=None)) is Kind.UNSCORED


def test_doubt_about_the_models_label_ends_with_the_researchers() -> None:
    document = interviews.interview()
    own = replace(document.segments[6], judgement=Judgement(Verdict.NEGATIVE))
    for segment, unsure in ((document.segments[6], True), (own, False)):
        columns = Columns((segment,))
        assert bool(columns.unsure[0]) is unsure
        assert bool(columns.own[0]) is not unsure
