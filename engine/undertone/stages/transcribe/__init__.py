"""Speech becomes words, by one protocol that every recogniser keeps."""

from undertone.contracts import Piece, Transcriber, Transcription

__all__ = ["Piece", "Transcriber", "Transcription"]
