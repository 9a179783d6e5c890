"""Speech spans become windows without long silences, and times in a window times in the file.

Whisper invents text in silence, so a window holds speech and short pauses only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from undertone.contracts import Piece
from undertone.model import Span, Turn, union
from undertone.pcm import Floats, Pcm
from undertone.stages.transcribe.edges import SNAP_MS
from undertone.stages.transcribe.timing import clip

WINDOW_MS = 29_900  # Whisper hears 30 s at once
# Half of it loses 1 % more of the audible frames of spliced talk than all of it does.
PAD_MS = 200
ROOM_MS = WINDOW_MS - 2 * SNAP_MS
PART_MS = 6_000  # speech longer than a window may be cut at every such part of it
# A pass takes as long for a short window as for a full one. One more is worth it where the pauses
# at which windows part become wider by so much in all; those beyond `WIDE_MS` are equally good.
PASS_MS = 8_000
WIDE_MS = 1_500
# Talk after so long a silence is about something else: context would mislead.
FAR_MS = 20_000


@dataclass(frozen=True, slots=True)
class Packing:
    """Stretches of a file put end to end.

    Attributes:
        kept: the stretches; sorted and disjoint, at least one.
    """

    kept: tuple[Span, ...]

    @property
    def duration_ms(self) -> int:
        return sum(span.duration_ms for span in self.kept)

    def samples(self, pcm: Pcm, channel: int) -> Floats:
        """The sound of the window, shape (n,)."""
        parts = [pcm.floats(channel, span.start_ms, span.end_ms) for span in self.kept]
        return np.concatenate(parts)

    def to_file(self, window_ms: int, *, ending: bool) -> int:
        """A time in the window on the file's clock; at a seam an ending stays before it."""
        left = max(0, window_ms)
        for span in self.kept:
            if left < span.duration_ms or (ending and left == span.duration_ms):
                return span.start_ms + left
            left -= span.duration_ms
        return self.kept[-1].end_ms


def pack(speech: Sequence[Span], within: Span) -> Packing:
    """Speech with a little room around it; longer pauses are left out.

    Args:
        within: nothing outside is kept; all of it is, when there is no speech.
    """
    inside = clip(speech, within.start_ms, within.end_ms)
    roomy = [Span(span.start_ms - PAD_MS, span.end_ms + PAD_MS) for span in inside]
    return Packing(union(clip(roomy, within.start_ms, within.end_ms)) or (within,))


def plan_windows(
    speech: Sequence[Span], turns: Sequence[Turn], channel: int, duration_ms: int
) -> tuple[Piece, ...]:
    """Windows that cover all speech and every turn; each holds at most 29.9 s once packed."""
    everything = [*speech, *(turn.span for turn in turns)]
    spans = [part for span in union(clip(everything, 0, duration_ms)) for part in _short(span)]
    groups = list(_groups(spans))
    pieces: list[Piece] = []
    for number, group in enumerate(groups):
        start, end = group[0].start_ms, group[-1].end_ms
        before = groups[number - 1][-1].end_ms if number else -start
        after = groups[number + 1][0].start_ms if number + 1 < len(groups) else duration_ms * 2
        first = max(start - PAD_MS, (before + start) // 2, 0)
        last = min(end + PAD_MS, (end + after) // 2, duration_ms)
        pieces.append(Piece(first, last, channel, None, union(group)))
    return tuple(pieces)


def _short(span: Span) -> Iterator[Span]:
    """A span that fits into a window, or the equal parts of one that does not."""
    count = 1 if span.duration_ms <= ROOM_MS else -(-span.duration_ms // PART_MS)
    edges = [span.start_ms + span.duration_ms * part // count for part in range(count + 1)]
    yield from (Span(start, end) for start, end in pairwise(edges))


def _groups(spans: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """Spans heard together, in order."""
    first = 0
    for at in range(1, len(spans) + 1):
        if at == len(spans) or spans[at].start_ms - spans[at - 1].end_ms > FAR_MS:
            yield from _parted(spans[first:at])
            first = at


def _parted(spans: Sequence[Span]) -> list[Sequence[Span]]:
    """Spans in few windows that part at wide pauses: the best balance that there is.

    From the first span on, the cheapest way to hear so many follows from those to hear fewer.
    """
    gaps = [after.start_ms - before.end_ms for before, after in pairwise(spans)]
    pauses = [FAR_MS, *gaps, FAR_MS]  # before each span, and after the last
    kept = [min(pause, 2 * PAD_MS) for pause in pauses]
    lengths = (pad + span.duration_ms for pad, span in zip(kept[:-1], spans, strict=True))
    filled = [0, *accumulate(lengths)]
    costs, begins = [0], [0]
    for end in range(1, len(spans) + 1):
        ways: list[tuple[int, int]] = []
        for begin in range(end - 1, -1, -1):
            edges = _edge(pauses[begin]) + _edge(pauses[end])
            if ways and filled[end] - filled[begin] - kept[begin] + edges > WINDOW_MS:
                break
            ways.append((costs[begin] + PASS_MS - min(pauses[begin], WIDE_MS), begin))
        cost, begin = min(ways)
        costs.append(cost)
        begins.append(begin)
    return _followed(spans, begins)


def _followed(spans: Sequence[Span], begins: Sequence[int]) -> list[Sequence[Span]]:
    """The windows, from the last to the first, as each names the one before."""
    groups: list[Sequence[Span]] = []
    end = len(spans)
    while end:
        groups.append(spans[begins[end] : end])
        end = begins[end]
    return groups[::-1]


def _edge(pause_ms: int) -> int:
    """What a window may hold beyond speech at an end: it may move in the midst of speech."""
    return PAD_MS if pause_ms > 1 else SNAP_MS
