"""A document becomes WebVTT: one cue per segment on exactly its times, with voice and sentiment.

Cues may overlap here, as people do. The sentiment is a class on the words, so that the voice tag
stays the plain one that other programs look for. There is no STYLE block for it: ffmpeg 5.1 reads
no cue of a file with one, and so neither do the players that are built on it.
"""

from __future__ import annotations

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, shown_speaker, shown_text
from undertone.model import Document, Segment


class Vtt(TextFormat):
    """WebVTT with `<v Name>` and `<c.negative>`."""

    NAME = "vtt"
    EXTENSION = ".vtt"
    TITLE = "Web subtitles with speakers"

    def render(self, document: Document, options: ExportOptions) -> str:
        blocks = ["WEBVTT"]
        shown = [s for s in document.segments if shown_text(s) and s.end_ms > s.start_ms]
        # Numbers, not segment ids: some readers take any other identifier for words.
        blocks += [
            f"{number}\n{_cue(document, segment, options)}"
            for number, segment in enumerate(shown, start=1)
        ]
        return "\n\n".join(blocks) + "\n"


def _cue(document: Document, segment: Segment, options: ExportOptions) -> str:
    words = _escaped(shown_text(segment))
    if options.sentiment and segment.sentiment is not None:
        words = f"<c.{segment.sentiment.label}>{words}</c>"
    name = _escaped(shown_speaker(document, segment))
    times = f"{timecode.clock(segment.start_ms)} --> {timecode.clock(segment.end_ms)}"
    return f"{times}\n{f'<v {name}>{words}</v>' if name else words}"


def _escaped(text: str) -> str:
    """`&`, `<` and `>` as entities, which also leaves no `-->` in a text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
