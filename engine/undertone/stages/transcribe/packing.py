"""Speech spans become windows without long silences, and times in a window times in the file.

Whisper invents text in silence, so a window holds speech and short pauses only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from undertone.contracts import Piece
from undertone.model import Span, Turn, union
from undertone.pcm import Floats, Pcm
from undertone.stages.transcribe.timing import clip

# Whisper hears 30 s at once, and an edge in the midst of speech may move by 0.4 s at either end.
WINDOW_MS = 29_000
# A pass takes as long for a short window as for a full one: part no window that is emptier.
FULL_ENOUGH = 0.8
PAD_MS = 200
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
    """Windows that cover all speech and every turn; each holds at most 29 s once packed."""
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
        pieces.append(Piece(first, last, channel, None, tuple(group)))
    return tuple(pieces)


def _short(span: Span) -> Iterator[Span]:
    """A span in equal parts that fit into a window."""
    count = -(-span.duration_ms // (WINDOW_MS - 2 * PAD_MS))
    edges = [span.start_ms + span.duration_ms * part // count for part in range(count + 1)]
    yield from (Span(start, end) for start, end in pairwise(edges))


def _groups(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Spans heard together: as many as fit, parted at the widest pause of the last fifth."""
    group: list[Span] = []
    for span in spans:
        if group and span.start_ms - group[-1].end_ms > FAR_MS:
            yield group
            group = []
        group.append(span)
        while _length(group) > WINDOW_MS:
            at = _parting(group)
            yield group[:at]
            group = group[at:]
    if group:
        yield group


def _length(group: Sequence[Span]) -> int:
    """How long the window of a group will be, at most."""
    whole = Span(group[0].start_ms - PAD_MS, group[-1].end_ms + PAD_MS)
    return pack(group, whole).duration_ms


def _parting(group: Sequence[Span]) -> int:
    """Where to part: before the last span, or at a wider pause where the window is full enough."""
    enough = FULL_ENOUGH * WINDOW_MS
    places = [at for at in range(1, len(group)) if _length(group[:at]) >= enough]
    places = places or [len(group) - 1]
    return max(places, key=lambda at: (group[at].start_ms - group[at - 1].end_ms, at))
