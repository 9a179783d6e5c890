"""The lines of a transcript become the segments of a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from undertone import __version__
from undertone.exports.base import NO_TEXT, one_line
from undertone.imports.base import Line, Transcript
from undertone.imports.estimate import Timed, estimated
from undertone.imports.sentences import split_into_sentences, spread
from undertone.model import (
    Document,
    Flag,
    Media,
    Provenance,
    Segment,
    SegmentId,
    Span,
    Speaker,
    SpeakerId,
    Word,
)

TIMES = "import.times"


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording that belongs to a transcript, and where it has speech."""

    media: Media
    speech: tuple[Span, ...] = ()


def untimed(transcript: Transcript) -> bool:
    """Whether some lines lack times, so that the speech of a recording would help."""
    lines = [line for line in transcript.lines if one_line(line.text)]
    return any(line.start_ms is None or line.end_ms is None for line in lines)


def built(transcript: Transcript, media: Media, heard: Heard | None = None) -> Document:
    """The document of a transcript.

    Lines are sorted by their starts where the transcript has them all. `media` is what the document
    says of its recording when none is attached.
    """
    lines = [replace(line, text=one_line(line.text)) for line in transcript.lines]
    lines = [line for line in lines if line.text]
    if transcript.paragraphs:
        lines = [part for line in lines for part in split_into_sentences(line)]
    if all(line.start_ms is not None for line in lines):
        lines = sorted(lines, key=lambda line: line.start_ms or 0)
    lines, reversed_count = _forward(lines)
    speech = heard.speech if heard else ()
    duration = heard.media.duration_ms if heard else transcript.duration_ms
    timed = estimated(lines, speech, duration)
    people = _people(lines)
    last = max((one.end_ms for one in timed), default=0)
    known = media.duration_ms or transcript.duration_ms or 0
    return Document(
        media=heard.media if heard else replace(media, duration_ms=max(known, last)),
        segments=tuple(_segments(timed, people)),
        speakers=tuple(Speaker(key, name) for name, key in people.items()),
        speech=speech,
        warnings=(
            *transcript.warnings,
            *_about_times(timed, bool(speech)),
            *_about_ends(reversed_count, last, heard),
        ),
        language=transcript.language,
        attributes=transcript.attributes,
        provenance=Provenance(__version__, options=_origin(transcript, timed, bool(speech))),
    )


def _forward(lines: Sequence[Line]) -> tuple[list[Line], int]:
    """Lines without the ends that come before their starts, and how many those were."""
    backward = [
        line.end_ms is not None and line.start_ms is not None and line.end_ms < line.start_ms
        for line in lines
    ]
    kept = [
        replace(line, end_ms=None) if back else line
        for line, back in zip(lines, backward, strict=True)
    ]
    return kept, sum(backward)


def _people(lines: Iterable[Line]) -> dict[str, SpeakerId]:
    """Names in the order of their first lines, with ids S1, S2 ..."""
    names = dict.fromkeys(name for line in lines if (name := one_line(line.speaker)))
    return {name: SpeakerId(f"S{number}") for number, name in enumerate(names, start=1)}


def _segments(timed: Sequence[Timed], people: dict[str, SpeakerId]) -> Iterable[Segment]:
    for number, one in enumerate(timed, start=1):
        line, silent = one.line, one.line.text == NO_TEXT
        flags = (Flag.NO_TEXT,) if silent else ()
        end = max(one.end_ms, one.start_ms + 1)
        yield Segment(
            id=SegmentId(f"s{number:05d}"),
            start_ms=one.start_ms,
            end_ms=end,
            text="" if silent else line.text,
            words=() if silent else _words(line, one.start_ms, end),
            speaker=people.get(one_line(line.speaker)),
            channel=line.channel,
            confidence=line.confidence,
            overlap=line.overlap,
            flags=(*flags, Flag.OVERLAP) if line.overlap else flags,
            note=line.note,
            judgement=line.judgement,
            bookmark=line.bookmark,
            checked=line.checked,
        )


def _words(line: Line, start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """The words that the transcript has, inside the segment; else estimated ones."""
    if not line.words:
        return spread(line.text.split(), start_ms, end_ms)
    words: list[Word] = []
    floor = start_ms
    for word in line.words:
        begin = min(max(word.start_ms, floor), end_ms)
        words.append(replace(word, start_ms=begin, end_ms=min(max(word.end_ms, begin), end_ms)))
        floor = begin
    return tuple(words)


def _origin(
    transcript: Transcript, timed: Sequence[Timed], heard: bool
) -> tuple[tuple[str, str], ...]:
    """Where the times come from, and which recording the transcript says that it is of."""
    told = (("import.recording", transcript.file_name),) if transcript.file_name else ()
    return ((TIMES, _times(timed, heard)), *told)


def _times(timed: Sequence[Timed], heard: bool) -> str:
    if all(one.start_told and one.end_told for one in timed):
        return "told"
    told = any(one.start_told or one.end_told for one in timed)
    how = "estimated from the speech" if heard else "estimated from the length of the text"
    return f"told in part, else {how}" if told else how


def _about_times(timed: Sequence[Timed], heard: bool) -> list[str]:
    missing = sum(not one.start_told for one in timed)
    how = (
        "by the length of the text over the speech of the recording"
        if heard
        else "by the length of the text"
    )
    if not missing:
        return []
    if missing == len(timed) and not any(one.end_told for one in timed):
        return [f"The transcript has no times: they are estimated {how}."]
    return [f"{missing} of {len(timed)} segments have no beginning of their own: estimated {how}."]


def _about_ends(reversed_count: int, last_ms: int, heard: Heard | None) -> list[str]:
    found = []
    if reversed_count:
        lines = "1 line ends" if reversed_count == 1 else f"{reversed_count} lines end"
        found.append(f"{lines} before the beginning: the end is estimated.")
    if heard and last_ms > heard.media.duration_ms + 2000:
        found.append("The transcript is longer than the recording: is it the right one?")
    return found
