"""A document becomes Rich Transcription Time Marks: who speaks when, for scoring programs.

The lines are the segments, so that an edit shows in them; only a document without any segment
falls back on the turns that diarization found.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line
from undertone.model import Document, SpeakerId

UNKNOWN = "unknown"


class Rttm(TextFormat):
    """NIST RTTM with SPEAKER lines; spaces in names become underscores."""

    NAME = "rttm"
    EXTENSION = ".rttm"
    TITLE = "Speaker turns (RTTM)"

    def render(self, document: Document, options: ExportOptions) -> str:
        items = document.segments or document.turns
        names = _names(document, [item.speaker for item in items])
        file = _token(PurePosixPath(document.media.file_name).stem) or "recording"
        return "".join(
            f"SPEAKER {file} {item.channel + 1} {timecode.seconds(item.start_ms)} "
            f"{timecode.seconds(item.end_ms - item.start_ms)} <NA> <NA> {names[item.speaker]} "
            "<NA> <NA>\n"
            for item in items
            if item.end_ms > item.start_ms
        )


def _names(document: Document, speakers: list[SpeakerId | None]) -> dict[SpeakerId | None, str]:
    """A name per speaker without spaces; people of one name get a number."""
    names: dict[SpeakerId | None, str] = {}
    for speaker in speakers:
        if speaker in names:
            continue
        wanted = _token(document.speaker_name(speaker)) or UNKNOWN
        name, number = wanted, 2
        while name in names.values():
            name, number = f"{wanted}_{number}", number + 1
        names[speaker] = name
    return names


def _token(text: str) -> str:
    return re.sub(r"\s+", "_", one_line(text))
