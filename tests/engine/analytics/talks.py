"""Small conversations whose figures can be counted by hand."""

from __future__ import annotations

from dataclasses import replace

from undertone.model import (
    Document,
    Emotion,
    Judgement,
    Media,
    Probabilities,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Verdict,
)

ASKS, TELLS = SpeakerId("S1"), SpeakerId("S2")
MEDIA = Media("talk.wav", "0" * 64, 60_000, 16_000, 1, "wav", "pcm_s16le")
SCORES = {"-": (0.8, 0.15, 0.05), "0": (0.1, 0.8, 0.1), "+": (0.05, 0.15, 0.8)}


def said(
    number: int, speaker: SpeakerId | None, start_ms: int, end_ms: int, text: str, mark: str = ""
) -> Segment:
    """A segment; the mark is its sentiment: - 0 + or nothing."""
    scores = SCORES.get(mark)
    sentiment = Sentiment.from_probabilities(Probabilities(*scores)) if scores else None
    return Segment(
        SegmentId(f"s{number}"), start_ms, end_ms, text, speaker=speaker, sentiment=sentiment
    )


def document(*segments: Segment, **changed: object) -> Document:
    """Those segments, said by an interviewer and a participant."""
    speakers = (Speaker(ASKS, "Ines"), Speaker(TELLS, "Paul"))
    plain = Document(MEDIA, segments=segments, speakers=speakers)
    return replace(plain, **changed)  # type: ignore[arg-type]


def interview() -> Document:
    """Two questions, an aside, an interruption, a pause."""
    return document(
        said(1, ASKS, 0, 2_000, "How was the move?", "0"),
        said(2, TELLS, 3_000, 7_000, "It was awful.", "-"),
        said(3, ASKS, 7_500, 8_000, "Mm-hm."),
        said(4, TELLS, 8_500, 12_500, "Everything broke on the way.", "-"),
        said(5, TELLS, 14_500, 16_500, "But I like the flat.", "+"),
        said(6, ASKS, 16_000, 19_000, "And what do you do now?", "0"),
        said(7, TELLS, 20_000, 24_000, "I am happy at last.", "+"),
    )


def judged(segment: Segment, verdict: Verdict | None, *emotions: str) -> Segment:
    """The segment as a researcher labelled it."""
    return replace(segment, judgement=Judgement(verdict, emotions or None))


def felt(segment: Segment, **scores: float) -> Segment:
    """The segment with the model's emotions."""
    return replace(segment, emotions=tuple(Emotion(k, v) for k, v in scores.items()))
