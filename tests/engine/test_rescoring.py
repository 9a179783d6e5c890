"""Which scores an edit makes void: those whose words or whose context changed, no others."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from tests.engine.edits import edited
from tests.strategies import documents
from undertone import edit
from undertone.model import (
    Document,
    Flag,
    Media,
    ModelUsed,
    Probabilities,
    Provenance,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
)
from undertone.rescoring import context, is_scored, unscored, with_scores, without_outdated
from undertone.scores import contexts

MEDIA = Media("a.wav", "", 60_000, 8000, 1, "wav", "pcm")
MOOD = Sentiment.from_probabilities(Probabilities(0.1, 0.2, 0.7))
ANNA, BEN = SpeakerId("S1"), SpeakerId("S2")


def talk(*turns: tuple[SpeakerId | None, str]) -> Document:
    segments = tuple(
        Segment(SegmentId(f"s{n}"), n * 1000, n * 1000 + 900, text, speaker=who, sentiment=MOOD)
        for n, (who, text) in enumerate(turns)
    )
    return Document(MEDIA, segments, (Speaker(ANNA, "Anna"), Speaker(BEN, "Ben")))


def scores(document: Document) -> list[bool]:
    return [segment.sentiment is not None for segment in document.segments]


@settings(max_examples=60)
@given(documents())
def test_the_context_is_the_one_that_the_analysis_used(document: Document) -> None:
    rows = document.segments
    assert [context(rows, row) for row in range(len(rows))] == contexts(rows)


@settings(max_examples=80)
@given(documents(with_words=True).flatmap(lambda start: edited(start).map(lambda d: (start, d))))
def test_a_score_goes_exactly_when_its_basis_does(pair: tuple[Document, Document]) -> None:
    before, after = (
        replace(d, segments=tuple(replace(s, sentiment=MOOD) for s in d.segments)) for d in pair
    )
    cleared = without_outdated(before, after)
    was, now = basis(before), basis(after)
    for segment in cleared.segments:
        assert (segment.sentiment is not None) == (was.get(segment.id) == now[segment.id])


def basis(document: Document) -> dict[SegmentId, tuple[str, str | None]]:
    pairs = zip(document.segments, contexts(document.segments), strict=True)
    return {segment.id: (segment.text, before) for segment, before in pairs}


def test_the_answer_to_a_corrected_question_is_scored_again_too() -> None:
    before = talk((ANNA, "Why?"), (BEN, "So."), (BEN, "Well."), (ANNA, "Oh."), (BEN, "Yes."))
    after = without_outdated(before, edit.retext(before, before.segments[0].id, "When?"))
    assert scores(after) == [False, False, False, True, True]
    assert unscored(after) == (0, 1, 2)


def test_a_rename_and_a_mark_leave_every_score() -> None:
    before = talk((ANNA, "Why?"), (BEN, "So."))
    renamed = edit.mark(edit.rename_speaker(before, BEN, "B"), before.segments[0].id, checked=True)
    assert without_outdated(before, renamed) == renamed


def test_what_was_never_scored_does_not_wait_for_a_score() -> None:
    before = talk((ANNA, "Why?"))
    bare = replace(before, segments=(replace(before.segments[0], sentiment=None),))
    assert unscored(bare) == ()
    model = ModelUsed("sentiment", "m", "", "CPU")
    assert is_scored(replace(bare, provenance=Provenance("1", (model,))))


def test_scores_come_with_their_flag() -> None:
    segment = talk((ANNA, "Why?")).segments[0]
    unsure = with_scores(segment, MOOD, (), unsure=True)
    assert (unsure.sentiment, unsure.emotions, unsure.flags) == (MOOD, (), (Flag.UNSURE,))
    bare = with_scores(unsure, None, None, unsure=False)
    assert (bare.sentiment, bare.emotions, bare.flags) == (None, None, ())
