"""Speech spans and speaker turns become the pieces that a recogniser hears one at a time.

A piece has one speaker. Neighbouring turns of one speaker are heard together when the pause
between them is short and nobody else speaks in it; long ones are cut at pauses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from undertone.contracts import Piece
from undertone.model import Span, SpeakerId, Turn, union
from undertone.stages.transcribe.timing import clip

FREE = 1 << 60  # no limit


@dataclass(frozen=True, slots=True)
class Limits:
    """How pieces are cut.

    Attributes:
        target_ms: speech is joined up to this length, and cut at pauses above it.
        most_ms: no piece is longer; speech without a pause is cut there.
        pause_ms: longer pauses always end a piece.
        pad_ms: silence that is heard before and after.
        stray_ms: speech outside all turns, up to this length, joins the turn beside it.
        least_ms: a cut at a pause leaves at least so much on either side.
    """

    target_ms: int = 15_000
    most_ms: int = 60_000
    pause_ms: int = 1_500
    pad_ms: int = 200
    stray_ms: int = 500
    least_ms: int = 1_000


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Time that one speaker holds; `parts` are the speech in it."""

    start_ms: int
    end_ms: int
    speaker: SpeakerId | None
    parts: tuple[Span, ...]

    def between(self, start_ms: int, end_ms: int) -> _Stretch:
        return _Stretch(start_ms, end_ms, self.speaker, clip(self.parts, start_ms, end_ms))


def plan_pieces(
    speech: Sequence[Span],
    turns: Sequence[Turn],
    channel: int,
    duration_ms: int,
    limits: Limits,
) -> tuple[Piece, ...]:
    """Cut one channel into pieces, sorted by start; they cover all speech and every turn."""
    spans = union(clip(speech, 0, duration_ms))
    held = _claim(spans, turns, duration_ms, limits)
    joined = _join(held, limits)
    cut = [part for stretch in joined for part in _cut(stretch, limits)]
    cut.sort(key=_order)
    return tuple(sorted(_padded(cut, channel, duration_ms, limits), key=_piece_order))


def _claim(
    speech: Sequence[Span], turns: Sequence[Turn], duration_ms: int, limits: Limits
) -> list[_Stretch]:
    """Who holds which time: every turn, and speech outside all turns as nobody's."""
    owned: dict[SpeakerId, list[Span]] = {}
    for turn in turns:
        owned.setdefault(turn.speaker, []).extend(clip([turn.span], 0, duration_ms))
    covered = union(span for spans in owned.values() for span in spans)
    nobody: list[Span] = []
    for stray in _outside(speech, covered):
        host = _touching(stray, owned) if stray.duration_ms <= limits.stray_ms else None
        (nobody if host is None else owned[host]).append(stray)
    claims = [(speaker, union(spans)) for speaker, spans in owned.items()]
    return sorted(
        (
            _Stretch(span.start_ms, span.end_ms, speaker, clip(speech, span.start_ms, span.end_ms))
            for speaker, spans in [*claims, (None, tuple(nobody))]
            for span in spans
        ),
        key=_order,
    )


def _outside(speech: Sequence[Span], covered: Sequence[Span]) -> Iterator[Span]:
    """The parts of sorted speech that sorted, disjoint `covered` leaves."""
    first = 0
    for span in speech:
        start = span.start_ms
        while first < len(covered) and covered[first].end_ms <= start:
            first += 1
        for cover in covered[first:]:
            if cover.start_ms >= span.end_ms:
                break
            if cover.start_ms > start:
                yield Span(start, cover.start_ms)
            start = max(start, cover.end_ms)
        if start < span.end_ms:
            yield Span(start, span.end_ms)


def _touching(stray: Span, owned: dict[SpeakerId, list[Span]]) -> SpeakerId | None:
    """A speaker with a turn that ends where the stray begins or begins where it ends."""
    for speaker, spans in owned.items():
        for span in spans:
            if span.end_ms == stray.start_ms or span.start_ms == stray.end_ms:
                return speaker
    return None


def _join(stretches: Sequence[_Stretch], limits: Limits) -> list[_Stretch]:
    """Join each speaker's neighbours over short pauses in which nobody else speaks."""
    latest: dict[SpeakerId | None, _Stretch] = {}
    done: list[_Stretch] = []
    for stretch in stretches:
        last = latest.get(stretch.speaker)
        others = (other for speaker, other in latest.items() if speaker != stretch.speaker)
        if last is not None and _belong(last, stretch, others, limits):
            parts = last.parts + stretch.parts
            latest[stretch.speaker] = _Stretch(
                last.start_ms, stretch.end_ms, stretch.speaker, parts
            )
            continue
        if last is not None:
            done.append(last)
        latest[stretch.speaker] = stretch
    return [*done, *latest.values()]


def _belong(last: _Stretch, stretch: _Stretch, others: Iterable[_Stretch], limits: Limits) -> bool:
    """Whether two stretches of one speaker are heard together.

    Stretches come in the order of their starts, so that of another speaker's only the end can
    reach into the pause.
    """
    return (
        stretch.start_ms - last.end_ms <= limits.pause_ms
        and stretch.end_ms - last.start_ms <= limits.target_ms
        and all(other.end_ms <= last.end_ms for other in others)
    )


def _cut(stretch: _Stretch, limits: Limits) -> list[_Stretch]:
    """Halve what is too long at its widest pause, until it fits or has no pause left."""
    pending, fitting = [stretch], []
    while pending:
        long = pending.pop()
        length = long.end_ms - long.start_ms
        pause = _widest_pause(long, limits) if length > limits.target_ms else None
        if pause is not None:
            pending += [
                long.between(pause.end_ms, long.end_ms),
                long.between(long.start_ms, pause.start_ms),
            ]
        elif length > limits.most_ms:
            middle = (long.start_ms + long.end_ms) // 2
            pending += [
                long.between(middle, long.end_ms),
                long.between(long.start_ms, middle),
            ]
        else:
            fitting.append(long)
    return fitting


def _widest_pause(stretch: _Stretch, limits: Limits) -> Span | None:
    first, last = stretch.start_ms + limits.least_ms, stretch.end_ms - limits.least_ms
    pauses = [Span(before.end_ms, after.start_ms) for before, after in pairwise(stretch.parts)]
    inner = [pause for pause in pauses if first <= pause.start_ms and pause.end_ms <= last]
    return max(inner, key=lambda pause: pause.duration_ms, default=None)


def _padded(
    stretches: Sequence[_Stretch], channel: int, duration_ms: int, limits: Limits
) -> Iterator[Piece]:
    """Pieces with silence around them: half a pause at most, and nothing that others say."""
    starts = [stretch.start_ms for stretch in stretches]
    longest = max((stretch.end_ms - stretch.start_ms for stretch in stretches), default=0)
    for stretch in stretches:
        first = bisect_left(starts, stretch.start_ms - 2 * limits.pad_ms - longest)
        last = bisect_right(starts, stretch.end_ms + 2 * limits.pad_ms)
        near = [other for other in stretches[first:last] if other is not stretch]
        before = (_room_before(stretch, other) for other in near)
        after = (_room_after(stretch, other) for other in near)
        start = stretch.start_ms - min([limits.pad_ms, stretch.start_ms, *before])
        end = stretch.end_ms + min([limits.pad_ms, duration_ms - stretch.end_ms, *after])
        yield Piece(start, end, channel, stretch.speaker, stretch.parts)


def _room_before(stretch: _Stretch, other: _Stretch) -> int:
    """Milliseconds before a stretch that another one leaves for padding."""
    room = stretch.start_ms - other.end_ms
    if stretch.speaker == other.speaker:
        return room // 2 if room >= 0 else FREE
    return max(0, room) if other.start_ms < stretch.start_ms else FREE


def _room_after(stretch: _Stretch, other: _Stretch) -> int:
    """Milliseconds after a stretch that another one leaves for padding."""
    room = other.start_ms - stretch.end_ms
    if stretch.speaker == other.speaker:
        return room // 2 if room >= 0 else FREE
    return max(0, room) if other.end_ms > stretch.end_ms else FREE


def _order(stretch: _Stretch) -> tuple[int, int, str]:
    return stretch.start_ms, stretch.end_ms, stretch.speaker or ""


def _piece_order(piece: Piece) -> tuple[int, int, str]:
    return piece.start_ms, piece.end_ms, piece.speaker or ""
