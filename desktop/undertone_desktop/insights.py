"""A document becomes the figures of the Insights page; for a thread, not for the event loop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from undertone.analytics.agreement import Agreement, with_model
from undertone.analytics.exchanges import Exchange, exchanges, likely_interviewer
from undertone.analytics.own_labels import OwnLabelShare, own_label_shares
from undertone.analytics.sentiment import (
    EmotionShare,
    Scored,
    Share,
    Smoothed,
    emotion_shares,
    points,
    shares,
    trajectory,
)
from undertone.analytics.talk import Talk, talk
from undertone.model import Document, SegmentId, SpeakerId

PORTIONS = 4
SHORTEST_STEP_MS, STEPS = 2_000, 240
BANDWIDTH_STEPS = 6


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that the page shows of one interview.

    Attributes:
        texts: the words of each segment, for what appears under the pointer.
        step_ms: between the points of the trajectory.
    """

    names: Mapping[SpeakerId | None, str]
    texts: Mapping[SegmentId, str]
    duration_ms: int
    step_ms: int
    points: tuple[Scored, ...]
    curve: tuple[Smoothed, ...]
    shares: tuple[Share, ...]
    portions: tuple[Share, ...]
    emotions: tuple[EmotionShare, ...]
    own_labels: tuple[OwnLabelShare, ...]
    talk: tuple[Talk, ...]
    interviewer: SpeakerId | None
    exchanges: tuple[Exchange, ...]
    agreement: Agreement


def find(document: Document, interviewer: SpeakerId | None = None) -> Findings:
    """The figures of a document; the interviewer is guessed where nobody says who it is."""
    duration = max((segment.end_ms for segment in document.segments), default=0)
    step = max(SHORTEST_STEP_MS, duration // STEPS)
    asker = interviewer or likely_interviewer(document)
    return Findings(
        names={row.speaker: row.name for row in talk(document)},
        texts={segment.id: segment.text for segment in document.segments},
        duration_ms=duration,
        step_ms=step,
        points=points(document),
        curve=trajectory(document, bandwidth_ms=BANDWIDTH_STEPS * step, step_ms=step),
        shares=shares(document),
        portions=shares(document, PORTIONS),
        emotions=emotion_shares(document),
        own_labels=own_label_shares(document),
        talk=talk(document),
        interviewer=asker,
        exchanges=exchanges(document, asker),
        agreement=with_model(document),
    )
