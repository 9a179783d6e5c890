"""A document becomes WebVTT: one cue per segment on exactly its times, with voice and sentiment.

Cues may overlap here, as people do. The sentiment is a class on the words, so that the voice tag
stays the plain one that other programs look for; a person's label has the class `researcher` too.
Their marks and notes are comments, which players skip. There is no STYLE block:
ffmpeg 5.1 reads no cue of a file with one, and so neither do the players that are built on it.
"""

from __future__ import annotations

from undertone import timecode
from undertone.analytics.labels import verdict_of
from undertone.exports.base import (
    UNITS,
    ExportOptions,
    TextFormat,
    one_line,
    shown_speaker,
    shown_text,
)
from undertone.exports.labels import label, marked, remarks
from undertone.exports.reading import attribute_lines
from undertone.model import Document, Segment


class Vtt(TextFormat):
    """WebVTT with `<v Name>` and `<c.negative>`."""

    NAME = "vtt"
    EXTENSION = ".vtt"
    TITLE = "Web subtitles with speakers"
    UNITS = UNITS

    def render(self, document: Document, options: ExportOptions) -> str:
        shown = [s for s in document.segments if shown_text(s) and s.end_ms > s.start_ms]
        # Numbers, not segment ids: some readers take any other identifier for words.
        blocks = [
            f"{_comment(segment)}{number}\n{_cue(document, segment)}"
            for number, segment in enumerate(shown, start=1)
        ]
        return "\n\n".join(("WEBVTT", *_facts(document), *blocks)) + "\n"


def _facts(document: Document) -> list[str]:
    lines = [f"{_harmless(f'{name}: {value}')}\n" for name, value in attribute_lines(document)]
    return [f"NOTE\n{''.join(lines)}".removesuffix("\n")] if lines else []


def _comment(segment: Segment) -> str:
    """What players skip: the researcher's labels, mark and note of the cue that follows."""
    lines = [remark for remark in remarks(segment) if remark != marked(segment)]
    if segment.emotions:
        lines.append("emotions: " + ", ".join(one_line(each.label) for each in segment.emotions))
    if segment.checked:
        lines.append("checked")
    if one_line(segment.note):
        lines.append(f"note: {one_line(segment.note)}")
    return "".join(("NOTE\n", *(f"{_harmless(line)}\n" for line in lines), "\n")) if lines else ""


def _cue(document: Document, segment: Segment) -> str:
    words = _escaped(shown_text(segment))
    if label(segment):
        whose = ".researcher" if verdict_of(segment) else ""
        words = f"<c.{label(segment)}{whose}>{words}</c>"
    name = _escaped(shown_speaker(document, segment))
    times = f"{timecode.clock(segment.start_ms)} --> {timecode.clock(segment.end_ms)}"
    return f"{times}\n{f'<v {name}>{words}</v>' if name else words}"


def _harmless(line: str) -> str:
    """A line of a comment, which must not hold an arrow."""
    return line.replace("-->", "→")


def _escaped(text: str) -> str:
    """`&`, `<` and `>` as entities, which also leaves no `-->` in a text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
