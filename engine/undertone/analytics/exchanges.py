"""An interview as questions and answers, and the same question found in several interviews."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from undertone.analytics.labels import Tally, tally
from undertone.analytics.talk import covered_ms, speakers_of
from undertone.analytics.turns import SpokenTurn, spoken_turns
from undertone.model import Document, SegmentId, SpeakerId

ASIDE_WORDS = 3  # "mm-hm" and "I see" do not begin a new exchange
LEAST_SHARE = 0.1  # of the segments: who says less is a bystander, whatever they ask
ALIKE = 0.6  # cosine of word counts from which two questions are the same
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question with what was answered until the next.

    Attributes:
        answered: the segments of the answer, whoever spoke them.
        answer_ms: time that they cover.
    """

    number: int
    question: str
    start_ms: int
    end_ms: int
    asked: tuple[SegmentId, ...]
    answered: tuple[SegmentId, ...]
    answer_words: int
    answer_ms: int
    labels: Tally


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """A question that several interviews share: `found` has (interview, exchange number)."""

    question: str
    found: tuple[tuple[int, int], ...]


def likely_interviewer(document: Document) -> SpeakerId | None:
    """Who asks most per segment, among those with at least `LEAST_SHARE` of the segments.

    None without questions, or where fewer than two people speak.
    """
    rates: dict[SpeakerId, float] = {}
    known = [speaker for speaker in speakers_of(document) if speaker is not None]
    for speaker in known if len(known) > 1 else ():
        texts = [each.text for each in document.segments if each.speaker == speaker]
        if len(texts) >= LEAST_SHARE * len(document.segments):
            rates[speaker] = sum(text.rstrip().endswith("?") for text in texts) / len(texts)
    best = max(rates, key=rates.__getitem__, default=None)
    return best if best is not None and rates[best] > 0 else None


def exchanges(document: Document, interviewer: SpeakerId | None = None) -> tuple[Exchange, ...]:
    """Each interviewer's turn with its answer.

    Args:
        interviewer: None takes the likely one.
    """
    asker = interviewer or likely_interviewer(document)
    if asker is None:
        return ()
    rounds: list[tuple[list[SpokenTurn], list[SpokenTurn]]] = []
    for turn in spoken_turns(document):
        if turn.speaker == asker and not (rounds and _is_aside(turn.text)):
            if rounds and not rounds[-1][1]:
                rounds[-1][0].append(turn)
            else:
                rounds.append(([turn], []))
        elif turn.speaker != asker and rounds:
            rounds[-1][1].append(turn)
    return tuple(
        _exchange(document, number, asked, answered)
        for number, (asked, answered) in enumerate(rounds, start=1)
    )


def guide_questions(interviews: Sequence[Sequence[Exchange]]) -> tuple[GuideQuestion, ...]:
    """Questions that occur in more than one interview, in the order of their first occurrence.

    Two questions are the same when the cosine of their word counts is at least `ALIKE`; each
    interview has a question once.
    """
    groups: list[tuple[str, Counter[str], dict[int, int]]] = []
    for interview, asked in enumerate(interviews):
        for exchange in asked:
            words = _words(exchange.question)
            fitting = [g for g in groups if interview not in g[2] and _cosine(words, g[1]) >= ALIKE]
            if fitting:
                best = max(fitting, key=lambda group: _cosine(words, group[1]))
                best[2][interview] = exchange.number
            else:
                groups.append((exchange.question, words, {interview: exchange.number}))
    return tuple(
        GuideQuestion(question, tuple(found.items()))
        for question, _, found in groups
        if len(found) > 1
    )


def _is_aside(text: str) -> bool:
    return "?" not in text and len(text.split()) <= ASIDE_WORDS


def _exchange(
    document: Document, number: int, asked: Sequence[SpokenTurn], answered: Sequence[SpokenTurn]
) -> Exchange:
    ids = {one for turn in answered for one in turn.segments}
    segments = [each for each in document.segments if each.id in ids]
    return Exchange(
        number=number,
        question=" ".join(turn.text for turn in asked),
        start_ms=asked[0].start_ms,
        end_ms=max(turn.end_ms for turn in (*asked, *answered)),
        asked=tuple(one for turn in asked for one in turn.segments),
        answered=tuple(one for turn in answered for one in turn.segments),
        answer_words=sum(len(each.text.split()) for each in segments),
        answer_ms=covered_ms(segments),
        labels=tally(segments),
    )


def _words(text: str) -> Counter[str]:
    return Counter(word.lower() for word in _WORD.findall(text))


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(count * other[word] for word, count in one.items())
    lengths = _norm(one.values()) * _norm(other.values())
    return shared / lengths if lengths else 0.0


def _norm(counts: Iterable[int]) -> float:
    return math.sqrt(sum(count * count for count in counts))
