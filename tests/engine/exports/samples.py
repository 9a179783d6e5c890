"""One conversation with everything that an export can meet, as golden files hold it."""

from __future__ import annotations

from dataclasses import replace

from undertone.model import (
    Document,
    Emotion,
    Flag,
    Judgement,
    Media,
    ModelUsed,
    Probabilities,
    Provenance,
    Segment,
    SegmentId,
    Sentiment,
    Span,
    Speaker,
    SpeakerId,
    Turn,
    Verdict,
    Voice,
    Word,
)

ANNA, BEN = SpeakerId("S1"), SpeakerId("S2")
MEDIA = Media(
    file_name="Anna & Ben 1.wav",
    sha256="0123456789abcdef" * 4,
    duration_ms=3_725_000,
    sample_rate=44_100,
    channels=2,
    container="wav",
    codec="pcm_s16le",
    path="/home/anna/private/Anna & Ben 1.wav",
)


def feeling(negative: float, neutral: float, positive: float) -> Sentiment:
    return Sentiment.from_probabilities(Probabilities(negative, neutral, positive))


def said(number: int, start: int, end: int, text: str, speaker: SpeakerId | None) -> Segment:
    """A segment whose words share its time evenly."""
    tokens = text.split()
    edges = [start + (end - start) * at // max(1, len(tokens)) for at in range(len(tokens) + 1)]
    words = tuple(Word(t, edges[i], edges[i + 1], 0.9) for i, t in enumerate(tokens))
    return Segment(SegmentId(f"s{number:05}"), start, end, text, words, speaker)


def conversation() -> Document:
    """Two people: all sentiments, an interruption, odd texts, speech without words."""
    long = (
        "So the landlord finally called back, and he said the heating would be repaired on Monday, "
        "which is what he had told us in October, in November and again just before Christmas."
    )
    estimated = said(3, 10_000, 14_000, "“Great” — 50% <b>off</b>!", ANNA)
    segments = (
        replace(
            said(1, 250, 1_980, "Well, how was it?", ANNA),
            confidence=0.91234,
            checked=True,
            judgement=Judgement(Verdict.NEUTRAL),
            sentiment=feeling(0.05, 0.9, 0.05),
            voice=Voice(1.25, -0.5, None),
        ),
        replace(
            said(2, 2_400, 9_900, long, BEN),
            confidence=0.8,
            sentiment=feeling(0.81, 0.15, 0.04),
            emotions=(Emotion("annoyance", 0.72), Emotion("disappointment", 0.31)),
        ),
        replace(
            estimated,
            words=tuple(replace(w, estimated=True) for w in estimated.words),
            sentiment=feeling(0.1, 0.2, 0.7),
            edited=True,
            note='ironic;\nsee "notes"',
            judgement=Judgement(Verdict.NEGATIVE, ("sarcasm",)),
            bookmark=True,
        ),
        replace(
            said(4, 12_500, 13_000, "=SUM(A1) was my answer.", BEN),
            overlap=True,
            sentiment=feeling(0.33, 0.34, 0.33),
            emotions=(),
            flags=(Flag.UNSURE, Flag.OVERLAP),
        ),
        Segment(SegmentId("s00005"), 15_000, 16_500, "", speaker=BEN, flags=(Flag.NO_TEXT,)),
        said(6, 3_600_000, 3_601_500, "שלום, סוף 😀", None),
    )
    return Document(
        MEDIA,
        segments,
        (Speaker(ANNA, "Dr. Anna <A>"), Speaker(BEN, "Ben")),
        (Turn(200, 2_000, ANNA), Turn(2_400, 9_900, BEN)),
        (Span(200, 9_900),),
        ("2 s of speech have no text.",),
        "en",
        Provenance(
            "0.1.0",
            (ModelUsed("transcribe", "moonshine-tiny-en", "ab" * 32, "cpu"),),
            (("diarize.speakers", "2"), ("device", "auto")),
            "2026-01-02T03:04:05+00:00",
        ),
        (("Participant", "P07; pilot"), ("Place", "Leipzig")),
    )
