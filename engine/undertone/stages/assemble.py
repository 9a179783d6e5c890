"""Recognised words and speaker turns become single-speaker segments.

A segment ends where a sentence ends, the speaker changes, or a long pause falls.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from undertone.contracts import Transcription
from undertone.model import Flag, Segment, SegmentId, SpeakerId, Turn, Word
from undertone.running_text import joined

LONG_PAUSE_MS = 1000
NEAREST_TURN_MS = 1000
OVERLAP_MS = 250
MIN_UNTRANSCRIBED_MS = 500
MAX_SEGMENT_MS = 30_000
SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
CLOSERS = "\"'”’»)]"
ABBREVIATIONS = frozenset({"mr.", "mrs.", "ms.", "dr.", "prof.", "vs.", "e.g.", "i.e.", "approx."})


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word with what the segment will need to know about it."""

    word: Word
    speaker: SpeakerId | None
    channel: int
    confidence: float | None
    flags: tuple[Flag, ...]


class TurnIndex:
    """Finds the turn that covers a word, in logarithmic time."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = sorted(turns, key=lambda turn: (turn.start_ms, turn.end_ms))
        self._starts = [turn.start_ms for turn in self._turns]
        self._longest = max((turn.end_ms - turn.start_ms for turn in self._turns), default=0)

    def between(self, start_ms: int, end_ms: int) -> list[Turn]:
        """The turns that share time with a stretch."""
        first = bisect_left(self._starts, start_ms - self._longest)
        last = bisect_right(self._starts, end_ms)
        return [turn for turn in self._turns[first:last] if turn.end_ms > start_ms]

    def speaker_at(self, start_ms: int, end_ms: int, channel: int) -> SpeakerId | None:
        """Who speaks most in a stretch; the nearest turn within a second when nobody does."""
        shared: dict[SpeakerId, int] = {}
        apart: dict[SpeakerId, int] = {}
        for turn in self.between(start_ms - NEAREST_TURN_MS, end_ms + NEAREST_TURN_MS):
            if turn.channel != channel:
                continue
            common = min(turn.end_ms, end_ms) - max(turn.start_ms, start_ms)
            if common > 0:
                shared[turn.speaker] = shared.get(turn.speaker, 0) + common
            else:
                apart[turn.speaker] = max(common, apart.get(turn.speaker, common))
        known = shared or apart
        return max(known, key=known.__getitem__) if known else None

    def others_speak_ms(self, segment: Segment) -> int:
        """Milliseconds of a segment in which somebody else's turn lies."""
        return sum(
            segment.span.overlap_ms(turn)
            for turn in self.between(segment.start_ms, segment.end_ms)
            if turn.speaker != segment.speaker
        )


@dataclass(slots=True)
class Assembler:
    """Builds segments as transcriptions arrive, in the order of their pieces.

    `push` returns what is finished; `flush` the rest. Ids are provisional until `numbered`.
    """

    turns: Sequence[Turn]
    duration_ms: int
    _index: TurnIndex = field(init=False)
    _open: dict[tuple[SpeakerId | None, int], list[SpokenWord]] = field(default_factory=dict)
    _count: int = 0

    def __post_init__(self) -> None:
        self._index = TurnIndex(self.turns)

    def push(self, transcription: Transcription) -> list[Segment]:
        """Add one transcription; the segments that it finishes."""
        finished: list[Segment] = []
        if Flag.NO_TEXT in transcription.flags and not transcription.words:
            finished += self._untranscribed(transcription)
        for spoken in self._spoken(transcription):
            finished += self._add(spoken)
        return finished + self._close_stale(transcription.piece.start_ms)

    def flush(self) -> list[Segment]:
        """The segments still open."""
        finished = [self._segment(words) for words in self._open.values() if words]
        self._open.clear()
        return finished

    def _spoken(self, transcription: Transcription) -> Iterator[SpokenWord]:
        piece = transcription.piece
        for word in transcription.words:
            speaker = piece.speaker
            if speaker is None and self.turns:
                speaker = self._index.speaker_at(word.start_ms, word.end_ms, piece.channel)
            confidence = transcription.confidence if word.confidence is None else word.confidence
            yield SpokenWord(word, speaker, piece.channel, confidence, transcription.flags)

    def _add(self, spoken: SpokenWord) -> list[Segment]:
        key = (spoken.speaker, spoken.channel)
        finished = []
        words = self._open.setdefault(key, [])
        if words and self._breaks(words, spoken):
            finished.append(self._segment(words))
            words = self._open[key] = []
        words.append(spoken)
        if ends_sentence(spoken.word.text):
            finished.append(self._segment(words))
            self._open[key] = []
        return finished

    def _breaks(self, words: Sequence[SpokenWord], new: SpokenWord) -> bool:
        last = words[-1].word
        if new.word.start_ms - last.end_ms >= LONG_PAUSE_MS:
            return True
        if new.word.end_ms - words[0].word.start_ms > MAX_SEGMENT_MS:
            return True
        return any(
            turn.speaker != new.speaker and turn.start_ms >= last.end_ms
            for turn in self._index.between(last.end_ms, new.word.start_ms)
            if turn.end_ms <= new.word.start_ms
        )

    def _close_stale(self, now_ms: int) -> list[Segment]:
        finished = []
        for key, words in list(self._open.items()):
            if words and now_ms - words[-1].word.end_ms >= LONG_PAUSE_MS:
                finished.append(self._segment(words))
                self._open[key] = []
        return finished

    def _segment(self, spoken: Sequence[SpokenWord]) -> Segment:
        words = _ordered([item.word for item in spoken], self.duration_ms)
        flags = {flag for item in spoken for flag in item.flags} - {Flag.NO_TEXT}
        segment = Segment(
            id=self._next_id(),
            start_ms=words[0].start_ms,
            end_ms=max(word.end_ms for word in words),
            text=joined(word.text for word in words),
            words=words,
            speaker=spoken[0].speaker,
            channel=spoken[0].channel,
            confidence=_geometric_mean([item.confidence for item in spoken]),
            flags=tuple(flag for flag in Flag if flag in flags),
        )
        return mark_overlap(segment, self._index)

    def _untranscribed(self, transcription: Transcription) -> list[Segment]:
        piece = transcription.piece
        speech = piece.speech
        start = speech[0].start_ms if speech else piece.start_ms
        end = min(speech[-1].end_ms if speech else piece.end_ms, self.duration_ms)
        if end - start < MIN_UNTRANSCRIBED_MS:
            return []
        speaker = piece.speaker or self._index.speaker_at(start, end, piece.channel)
        flags = (Flag.NO_TEXT,)
        return [Segment(self._next_id(), start, end, "", (), speaker, piece.channel, flags=flags)]

    def _next_id(self) -> SegmentId:
        self._count += 1
        return SegmentId(f"p{self._count:05d}")


def assemble(
    transcriptions: Iterable[Transcription], turns: Sequence[Turn], duration_ms: int
) -> tuple[Segment, ...]:
    """All segments of a recording, sorted by start and numbered."""
    assembler = Assembler(turns, duration_ms)
    segments = [segment for item in transcriptions for segment in assembler.push(item)]
    return numbered(segments + assembler.flush())


def numbered(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Segments sorted by time, with their final ids s00001, s00002 ..."""
    return tuple(
        replace(segment, id=SegmentId(f"s{number:05d}"))
        for number, segment in enumerate(_in_order(segments), start=1)
    )


def _in_order(segments: Iterable[Segment]) -> list[Segment]:
    return sorted(segments, key=lambda s: (s.start_ms, s.end_ms, s.channel, s.speaker or ""))


def mark_overlap(segment: Segment, index: TurnIndex) -> Segment:
    """The segment with its overlap flag set as the turns say."""
    overlap = index.others_speak_ms(segment) >= OVERLAP_MS
    flags = [flag for flag in segment.flags if flag is not Flag.OVERLAP]
    return replace(
        segment, overlap=overlap, flags=(*flags, Flag.OVERLAP) if overlap else tuple(flags)
    )


def reassign(
    segments: Sequence[Segment], turns: Sequence[Turn], duration_ms: int
) -> tuple[tuple[Segment, ...], dict[SegmentId, tuple[SegmentId, ...]]]:
    """Existing segments under new turns, for running the speaker step again.

    A segment is split where the speaker changes between its words; one that was corrected by hand
    stays whole and goes to whoever speaks most in it. Also returns what became of every old id.
    """
    index = TurnIndex(turns)
    result: list[Segment] = []
    for segment in segments:
        parts = [segment] if segment.edited else _split_by_speaker(segment, index)
        for part in parts:
            speaker = index.speaker_at(part.start_ms, part.end_ms, part.channel)
            result.append(mark_overlap(replace(part, speaker=speaker, voice=None), index))
    found = numbered(result)
    heirs: dict[SegmentId, tuple[SegmentId, ...]] = {}
    for before, after in zip(_in_order(result), found, strict=True):
        heirs[before.id] = (*heirs.get(before.id, ()), after.id)
    return found, heirs


def _split_by_speaker(segment: Segment, index: TurnIndex) -> list[Segment]:
    runs: list[tuple[SpeakerId | None, list[Word]]] = []
    for word in segment.words:
        speaker = index.speaker_at(word.start_ms, word.end_ms, segment.channel)
        if not runs or runs[-1][0] != speaker:
            runs.append((speaker, []))
        runs[-1][1].append(word)
    if len(runs) < 2:
        return [segment]
    return [
        replace(
            segment,
            start_ms=words[0].start_ms,
            end_ms=words[-1].end_ms,
            text=joined(word.text for word in words),
            words=tuple(words),
            sentiment=None,
            emotions=None,
            labels=None,
        )
        for _, words in runs
    ]


def ends_sentence(text: str) -> bool:
    """Whether a word closes a sentence."""
    bare = text.rstrip(CLOSERS)
    return bare.endswith(SENTENCE_END) and bare.lower() not in ABBREVIATIONS


def _ordered(words: Sequence[Word], duration_ms: int) -> tuple[Word, ...]:
    result: list[Word] = []
    previous = 0
    for word in words:
        start = min(max(word.start_ms, previous), max(0, duration_ms - 1))
        end = min(max(word.end_ms, start + 1), max(duration_ms, start + 1))
        result.append(replace(word, start_ms=start, end_ms=end))
        previous = start
    return tuple(result)


def _geometric_mean(values: Sequence[float | None]) -> float | None:
    known = [max(value, 1e-6) for value in values if value is not None]
    if not known:
        return None
    return round(math.exp(sum(math.log(value) for value in known) / len(known)), 4)
