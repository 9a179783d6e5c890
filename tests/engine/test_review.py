"""The list of what to listen to again: every doubt is in it, the gravest first."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.strategies import documents
from undertone.model import (
    Document,
    Flag,
    Judgement,
    Media,
    Probabilities,
    Segment,
    SegmentId,
    Sentiment,
    SpeakerId,
    Verdict,
)
from undertone.review import Reason, review
from undertone.samples import SAMPLE_MS, voice_sample

MEDIA = Media("a.wav", "", 60_000, 8000, 1, "wav", "pcm")
ANNA, BEN = SpeakerId("S1"), SpeakerId("S2")


def segment(number: int, speaker: SpeakerId = ANNA, **more: object) -> Segment:
    plain = Segment(
        SegmentId(f"s{number}"),
        number * 5000,
        number * 5000 + 4000,
        "Some words that were said.",
        speaker=speaker,
        confidence=0.95,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def listed(*segments: Segment) -> list[tuple[str, list[Reason]]]:
    return [(i.segment, list(i.reasons)) for i in review(Document(MEDIA, segments)).items]


def tied(margin: float) -> Sentiment:
    return Sentiment.from_probabilities(Probabilities(0.4, 0.4 + margin, 0.2 - margin))


def test_a_clean_interview_has_nothing_to_review() -> None:
    assert listed(segment(0), segment(1, BEN)) == []


def test_every_doubt_is_a_reason() -> None:
    assert listed(segment(0, flags=(Flag.NO_TEXT,), text="")) == [("s0", [Reason.NO_TEXT])]
    assert listed(segment(0, flags=(Flag.REPETITION,))) == [("s0", [Reason.REPETITION])]
    assert listed(segment(0, flags=(Flag.INVENTED,))) == [("s0", [Reason.INVENTED])]
    assert listed(segment(0, flags=(Flag.LOW_CONFIDENCE,))) == [("s0", [Reason.LOW_CONFIDENCE])]
    assert listed(segment(0, confidence=0.3)) == [("s0", [Reason.LOW_CONFIDENCE])]
    assert listed(segment(0, overlap=True)) == [("s0", [Reason.OVERLAP])]
    assert listed(segment(0, sentiment=tied(0.02))) == [("s0", [Reason.NEAR_TIE])]
    assert listed(segment(0, sentiment=tied(0.15))) == []


def test_a_word_alone_between_the_turns_of_another() -> None:
    short = segment(1, BEN, end_ms=5400, text="Mhm.")
    assert listed(segment(0), short, segment(2)) == [("s1", [Reason.SHORT_TURN])]
    assert listed(segment(0), replace(short, speaker=ANNA), segment(2)) == []
    assert listed(segment(0), replace(short, edited=True), segment(2)) == []


def test_the_gravest_come_first_and_doubts_add_up() -> None:
    grave = segment(2, flags=(Flag.NO_TEXT,), text="")
    double = segment(1, overlap=True, confidence=0.2)
    light = segment(0, sentiment=tied(0.0))
    assert [name for name, _ in listed(light, double, grave)] == ["s2", "s1", "s0"]
    only = segment(3, overlap=True)
    assert [name for name, _ in listed(double, only)] == ["s1", "s3"]


def test_the_less_sure_of_two_comes_first() -> None:
    assert [n for n, _ in listed(segment(0, confidence=0.5), segment(1, confidence=0.2))] == [
        "s1",
        "s0",
    ]


def test_what_the_researcher_decided_is_no_tie() -> None:
    decided = segment(0, sentiment=tied(0), judgement=Judgement(Verdict.CANNOT_SAY))
    assert listed(decided) == []


def test_checked_segments_are_counted_only() -> None:
    found = review(
        Document(MEDIA, (segment(0, overlap=True, checked=True), segment(1, overlap=True)))
    )
    assert (found.checked, found.total, [i.segment for i in found.items]) == (1, 2, ["s1"])


@given(documents())
def test_the_list_is_ranked_and_names_each_once(document: Document) -> None:
    items = review(document).items
    assert [i.score for i in items] == sorted((i.score for i in items), reverse=True)
    assert len({i.segment for i in items}) == len(items)
    assert all(0 < i.score <= 1 and i.reasons for i in items)
    assert all(document.segments[i.row].id == i.segment for i in items)


@given(documents())
def test_a_voice_sample_is_that_voice_alone_and_short(document: Document) -> None:
    for speaker in document.speakers:
        spans = voice_sample(document, speaker.id)
        own = [s for s in document.segments if s.speaker == speaker.id]
        assert bool(spans) == bool(own)
        assert sum(span.duration_ms for span in spans) <= SAMPLE_MS
        assert all(
            any(s.start_ms <= p.start_ms and p.end_ms <= s.end_ms for s in own) for p in spans
        )
