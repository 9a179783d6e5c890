"""A document becomes the plain text that programs for qualitative analysis import with its times.

Remarks and notes stand in brackets after what was said, where a text search finds them.

What each of them wants was gathered from their help pages and from other exporters; only NVivo's
and f4's forms are documented by their makers.
"""

from __future__ import annotations

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker, shown_text
from undertone.exports.labels import bracketed, judged_emotions, verdict_words
from undertone.exports.reading import paragraphs
from undertone.model import Document, SpeakerId

NVIVO_COLUMNS = (
    *("Timespan", "Content", "Speaker", "Note", "Bookmark"),
    *("Sentiment", "Polarity", "Researcher sentiment", "Emotions", "Researcher emotions"),
)


class Maxqda(TextFormat):
    """A line with the speaker at each change, then `[HH:MM:SS] - text` for every segment."""

    NAME = "maxqda"
    EXTENSION = ".maxqda.txt"
    TITLE = "Transcript for MAXQDA"

    def render(self, document: Document, options: ExportOptions) -> str:
        blocks: list[str] = []
        for found in paragraphs(document):
            lines = [
                f"[{timecode.to_second(segment.start_ms)}] - {shown_text(segment)}"
                f"{bracketed(segment, note=True)}"
                for segment in found.segments
            ]
            name = shown_speaker(document, found.segments[0])
            blocks.append("\n".join([*([name] if name else []), *lines]))
        return "".join(f"{block}\n\n" for block in blocks)


class F4(TextFormat):
    """A paragraph per turn, `Name: text #HH:MM:SS-d#`, the time that of its end."""

    NAME = "f4"
    EXTENSION = ".f4.txt"
    TITLE = "Transcript for f4 and EasyTranscript"

    def render(self, document: Document, options: ExportOptions) -> str:
        return "".join(
            f"{named(document, found.segments[0].speaker)}"
            f"{found.text(notes=True)} {tenths(found.end_ms, '-')}\n"
            for found in paragraphs(document)
        )


class AtlasTi(TextFormat):
    """A paragraph per turn, `#HH:MM:SS.d# Name: text`."""

    NAME = "atlasti"
    EXTENSION = ".atlasti.txt"
    TITLE = "Transcript for ATLAS.ti"

    def render(self, document: Document, options: ExportOptions) -> str:
        return "".join(
            f"{tenths(found.segments[0].start_ms, '.')} "
            f"{named(document, found.segments[0].speaker)}"
            f"{found.text(notes=True)}\n"
            for found in paragraphs(document)
        )


class Nvivo(TextFormat):
    """A table separated by tabs with a header: time span to tenths of a second, and content."""

    NAME = "nvivo"
    EXTENSION = ".nvivo.txt"
    TITLE = "Transcript for NVivo"

    def render(self, document: Document, options: ExportOptions) -> str:
        rows = [NVIVO_COLUMNS]
        for segment in document.segments:
            if not shown_text(segment):
                continue
            found = segment.sentiment
            row = (
                f"{_nvivo(segment.start_ms)}-{_nvivo(segment.end_ms)}",
                shown_text(segment),
                shown_speaker(document, segment),
                one_line(segment.note),
                "yes" if segment.bookmark else "",
                str(found.label) if found else "",
                f"{found.polarity:.4f}" if found else "",
                verdict_words(segment),
                ", ".join(one_line(emotion.label) for emotion in segment.emotions or ()),
                judged_emotions(segment),
            )
            rows.append(row)
        return "".join("\t".join(row) + "\n" for row in rows)


def named(document: Document, speaker: SpeakerId | None) -> str:
    """`Name: `, or nothing where the speaker is unknown."""
    name = one_line(document.speaker_name(speaker))
    return f"{name}: " if name else ""


def tenths(ms: int, point: str) -> str:
    """`#HH:MM:SS-d#`, the last digit tenths of a second, cut."""
    return f"#{timecode.to_second(ms)}{point}{ms % 1000 // 100}#"


def _nvivo(ms: int) -> str:
    return f"{timecode.to_second(ms)}.{ms % 1000 // 100}"
