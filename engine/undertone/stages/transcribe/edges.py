"""Planned pieces become the stretches of sound to hear, so that no word is cut at their edges."""

from __future__ import annotations

from undertone.contracts import Piece
from undertone.model import Span
from undertone.pcm import Pcm
from undertone.stages.transcribe.loudness import quietest_ms

# Half a second each way holds a gap between words at the slowest usual rate, two words a second.
SNAP_MS = 400


def settled(pcm: Pcm, piece: Piece) -> Span:
    """Where to hear a piece: an edge in the midst of speech goes to the quietest place near.

    The pieces on both sides of such an edge find the same place, so no word is cut or doubled.
    """
    start, end = piece.start_ms, piece.end_ms
    if piece.speech and 0 < start == piece.speech[0].start_ms:
        start = _snapped(pcm, piece.channel, start)
    if piece.speech and pcm.duration_ms > end == piece.speech[-1].end_ms:
        end = _snapped(pcm, piece.channel, end)
    return Span(start, end) if start < end else Span(piece.start_ms, piece.end_ms)


def _snapped(pcm: Pcm, channel: int, edge_ms: int) -> int:
    first, last = max(0, edge_ms - SNAP_MS), min(pcm.duration_ms, edge_ms + SNAP_MS)
    return first + quietest_ms(pcm.floats(channel, first, last), 0, last - first)
