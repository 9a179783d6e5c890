"""Questions and answers, within one interview and across several."""

from __future__ import annotations

from hypothesis import given

from tests.engine.analytics.talks import ASKS, TELLS, document, interview, said
from tests.strategies import documents
from undertone.analytics.exchanges import exchanges, guide_questions, likely_interviewer
from undertone.model import Document, SpeakerId


def test_the_interviewer_is_who_asks() -> None:
    assert likely_interviewer(interview()) == ASKS
    assert likely_interviewer(document(said(1, TELLS, 0, 1_000, "A statement."))) is None


def test_who_speaks_alone_interviews_nobody() -> None:
    assert likely_interviewer(document(said(1, TELLS, 0, 1_000, "Is this on?"))) is None


def test_a_bystander_with_one_question_is_not_the_interviewer() -> None:
    talk = [
        said(
            n,
            ASKS if n % 2 else TELLS,
            n * 1_000,
            n * 1_000 + 900,
            "And?" if n % 4 == 1 else "Yes.",
        )
        for n in range(1, 20)
    ]
    bystander = said(20, SpeakerId("S3"), 30_000, 31_000, "Does anybody want coffee?")
    assert likely_interviewer(document(*talk, bystander)) == ASKS


def test_an_aside_does_not_end_an_answer() -> None:
    first, second = exchanges(interview())
    assert (first.question, first.answered) == ("How was the move?", ("s2", "s4", "s5"))
    assert (first.labels.negative, first.labels.positive) == (2, 1)
    assert (first.answer_ms, first.answer_words) == (10_000, 13)
    assert (second.question, second.answered) == ("And what do you do now?", ("s7",))


def test_turns_before_the_first_question_belong_to_none() -> None:
    talk = document(
        said(1, TELLS, 0, 1_000, "Hello there."),
        said(2, ASKS, 2_000, 3_000, "Hi, shall we begin?"),
        said(3, TELLS, 4_000, 5_000, "Sure."),
    )
    (only,) = exchanges(talk)
    assert only.answered == ("s3",)


def test_the_same_question_is_found_in_other_words() -> None:
    other = document(
        said(1, ASKS, 0, 2_000, "So how was the move for you?"),
        said(2, TELLS, 3_000, 4_000, "Fine."),
        said(3, ASKS, 5_000, 6_000, "Where were you born?"),
        said(4, TELLS, 7_000, 8_000, "Here."),
    )
    (shared,) = guide_questions([exchanges(interview()), exchanges(other)])
    assert (shared.question, shared.found) == ("How was the move?", ((0, 1), (1, 1)))


@given(documents())
def test_no_segment_answers_twice(document: Document) -> None:
    answered = [one for each in exchanges(document) for one in each.answered]
    assert len(answered) == len(set(answered))
