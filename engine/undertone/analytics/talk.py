"""How much and how each person talks, one row per speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from undertone.analytics.turns import Change, SpokenTurn, Transition, changes, spoken_turns
from undertone.model import Document, Segment, SpeakerId, union


@dataclass(frozen=True, slots=True)
class Talk:
    """One speaker's talk.

    Attributes:
        talk_ms: time that the speaker's segments cover, each moment once.
        share: of the talk time of all speakers together, 0 to 1.
        words_per_minute: in the talk time; None without any.
        response_ms: mean silence before the speaker answers another; None when there was none.
        interruptions: how often the speaker began while another spoke, and went on alone.
        interrupted: how often others did that to this speaker.
    """

    speaker: SpeakerId | None
    name: str
    talk_ms: int
    share: float
    turns: int
    mean_turn_ms: float
    longest_turn_ms: int
    words: int
    words_per_minute: float | None
    pauses: int
    pause_ms: int
    response_ms: float | None
    interruptions: int
    interrupted: int


def talk(document: Document) -> tuple[Talk, ...]:
    """One row per speaker, in the document's order; segments of nobody known come last."""
    turns, transitions = spoken_turns(document), changes(document)
    ids = speakers_of(document)
    said = {one: [s for s in document.segments if s.speaker == one] for one in ids}
    total = sum(covered_ms(segments) for segments in said.values())
    return tuple(
        _row(document, one, said[one], [t for t in turns if t.speaker == one], transitions, total)
        for one in ids
    )


def speakers_of(document: Document) -> tuple[SpeakerId | None, ...]:
    """Everybody who speaks, in the document's order; None last where nobody is known."""
    speaking = {segment.speaker for segment in document.segments}
    known: list[SpeakerId | None] = [each.id for each in document.speakers if each.id in speaking]
    rest = sorted((one for one in speaking - set(known) if one is not None), key=str)
    return (*known, *rest, *((None,) if None in speaking else ()))


def covered_ms(segments: Sequence[Segment]) -> int:
    """Time that segments cover, each moment once."""
    return sum(span.duration_ms for span in union(segment.span for segment in segments))


def _row(
    document: Document,
    speaker: SpeakerId | None,
    segments: Sequence[Segment],
    turns: Sequence[SpokenTurn],
    transitions: Sequence[Change],
    total_ms: int,
) -> Talk:
    talk_ms = covered_ms(segments)
    words = sum(len(segment.text.split()) for segment in segments)
    lengths = [turn.end_ms - turn.start_ms for turn in turns]
    pauses = _lengths(transitions, Transition.PAUSE, after=speaker)
    gaps = _lengths(transitions, Transition.GAP, after=speaker)
    between = [each for each in transitions if each.kind is Transition.OVERLAP_BETWEEN]
    return Talk(
        speaker=speaker,
        name=document.speaker_name(speaker),
        talk_ms=talk_ms,
        share=talk_ms / total_ms if total_ms else 0.0,
        turns=len(turns),
        mean_turn_ms=sum(lengths) / len(lengths) if lengths else 0.0,
        longest_turn_ms=max(lengths, default=0),
        words=words,
        words_per_minute=words * 60_000 / talk_ms if talk_ms else None,
        pauses=len(pauses),
        pause_ms=sum(pauses),
        response_ms=sum(gaps) / len(gaps) if gaps else None,
        interruptions=sum(each.after == speaker for each in between),
        interrupted=sum(each.before == speaker for each in between),
    )


def _lengths(
    transitions: Sequence[Change], kind: Transition, *, after: SpeakerId | None
) -> list[int]:
    return [each.duration_ms for each in transitions if each.kind is kind and each.after == after]
