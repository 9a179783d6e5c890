"""A recording's speech becomes the pieces that are transcribed one at a time."""

from __future__ import annotations

from undertone.contracts import Piece, Speech, Transcriber


def plan(speech: Speech, transcriber: Transcriber, duration_ms: int) -> tuple[Piece, ...]:
    """The pieces of all channels, in the order of their starts."""
    pieces = [
        piece
        for channel, spans in enumerate(speech.spans)
        for piece in transcriber.plan(
            spans,
            [turn for turn in speech.turns if turn.channel == channel],
            channel,
            duration_ms,
        )
    ]
    return tuple(sorted(pieces, key=lambda piece: (piece.start_ms, piece.end_ms, piece.channel)))


def piece_key(piece: Piece) -> str:
    """What tells a piece from all others of the recording."""
    return f"{piece.channel}:{piece.start_ms}:{piece.end_ms}:{piece.speaker or ''}"
