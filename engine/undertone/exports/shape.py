"""A document as the user wants it in every format: turns joined, notes left out, people unnamed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from undertone.errors import OptionError
from undertone.exports.base import ExportOptions, Format, Unit
from undertone.merging import merged
from undertone.model import (
    Document,
    Labelling,
    Meaning,
    Segment,
    SegmentId,
    Speaker,
    SpeakerId,
    Statement,
)

SHORTEST_NAME = 3
_FILES = ("import.file", "import.recording")  # options that are files' names
_NUMBERED = re.compile(r"Speaker \d+")


def shaped(document: Document, options: ExportOptions, form: Format) -> Document:
    """The document that an exporter gets for these options.

    Raises:
        OptionError: the format cannot have a record per word.
    """
    if not options.notes:
        bare = tuple(replace(segment, note="") for segment in document.segments)
        document = replace(document, segments=bare)
    if not options.sentiment:
        plain = (
            replace(s, sentiment=None, emotions=None, labels=None, judgement=None)
            for s in document.segments
        )
        document = replace(document, segments=tuple(plain), labelling=None, summary=None)
    if options.pseudonyms:
        document = pseudonymised(document)
    if not form.UNITS or options.per == "segment":
        return document
    if options.per not in form.UNITS:
        raise OptionError(f"Word by word is for programs; {form.NAME} is for reading.")
    cut = _words if options.per == "word" else _turns
    segments = tuple(cut(document.segments))
    return replace(document, segments=segments, summary=_recited(document, options.per))


def _turns(segments: Iterable[Segment]) -> Iterator[Segment]:
    """What a speaker says until somebody else speaks."""
    return map(_joined, _spoken(segments))


def _spoken(segments: Iterable[Segment]) -> Iterator[tuple[Segment, ...]]:
    """The segments of each turn.

    Where the researcher's labels differ a new one begins: no label could stand for both.
    """
    for _, group in groupby(segments, lambda s: (s.speaker, s.channel, s.judgement)):
        yield tuple(group)


def _apart(segments: Iterable[Segment]) -> Iterator[tuple[Segment, ...]]:
    return ((segment,) for segment in segments)


def _joined(segments: Sequence[Segment]) -> Segment:
    """By halves: one after the other, the words of a long speech would be copied each time."""
    if len(segments) == 1:
        return segments[0]
    middle = len(segments) // 2
    return merged(_joined(segments[:middle]), _joined(segments[middle:]))


def _words(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Each word with its segment's findings; note and bookmark stay with the first of them."""
    for segment in segments:
        if not segment.words:
            yield segment
        for number, word in enumerate(segment.words, start=1):
            yield replace(
                segment,
                id=_word_id(segment, number),
                start_ms=word.start_ms,
                end_ms=word.end_ms,
                text=word.text,
                words=(word,),
                confidence=word.confidence,
                note=segment.note if number == 1 else "",
                bookmark=segment.bookmark and number == 1,
            )


def _word_id(segment: Segment, number: int) -> SegmentId:
    return SegmentId(f"{segment.id}.w{number}")


def _recited(document: Document, per: Unit) -> tuple[Statement, ...] | None:
    """The summary that cites a segment's turn or first word in its place."""
    heirs = {
        segment.id: _word_id(segment, 1) if per == "word" and segment.words else group[0].id
        for group in (_spoken if per == "turn" else _apart)(document.segments)
        for segment in group
    }
    return document.summary and tuple(
        replace(one, segments=tuple(dict.fromkeys(heirs[s] for s in one.segments if s in heirs)))
        for one in document.summary
    )


def pseudonymised(document: Document) -> Document:
    """Speakers by number, also where a text, note or attribute names them; the files unnamed.

    Other people, and places, stay: only a reader can find them all. What an import warned of goes:
    it may quote the transcript.
    """
    numbers = {known.id: f"Speaker {n}" for n, known in enumerate(document.speakers, start=1)}
    without = _unnamer(document.speakers, numbers)
    made = document.provenance
    options = tuple((key, without(value)) for key, value in made.options if key not in _FILES)
    imported = any(key.startswith("import.") for key, _ in made.options)
    unnamed = "recording" if document.media.has_sound else "transcript"
    return replace(
        document,
        media=replace(document.media, file_name=unnamed, path=""),
        provenance=replace(made, options=options),
        warnings=() if imported else tuple(map(without, document.warnings)),
        speakers=tuple(Speaker(known.id, numbers[known.id]) for known in document.speakers),
        segments=tuple(_unnamed(segment, without) for segment in document.segments),
        attributes=tuple((without(name), without(value)) for name, value in document.attributes),
        labelling=document.labelling and _unnamed_set(document.labelling, without),
        summary=document.summary
        and tuple(replace(one, text=without(one.text)) for one in document.summary),
    )


def _unnamer(speakers: Iterable[Speaker], numbers: Mapping[SpeakerId, str]) -> Callable[[str], str]:
    """What puts the speakers' numbers into a text in place of their names and parts of them."""
    given = {
        form: numbers[known.id]
        for known in speakers
        if not _NUMBERED.fullmatch(known.name)
        for part in (known.name, *known.name.split())
        if _is_name(part)
        for form in (part, part.upper())
    }
    if not given:
        return lambda text: text
    longest = sorted(given, key=len, reverse=True)
    pattern = re.compile("|".join(map(_bounded, longest)))
    return lambda text: pattern.sub(lambda match: given[match[0]], text)


def _is_name(part: str) -> bool:
    """Whether a part of a name stands for a person: no small word, no initial."""
    return len(part) >= (2 if _uncased(part) else SHORTEST_NAME) and not part[0].islower()


def _bounded(name: str) -> str:
    """A pattern for the name as a word of its own; some scripts put no spaces between words."""
    return re.escape(name) if _uncased(name) else rf"(?<!\w){re.escape(name)}(?!\w)"


def _uncased(text: str) -> bool:
    return any(map(str.isalpha, text)) and text.lower() == text.upper()


def _unnamed_set(labelling: Labelling, without: Callable[[str], str]) -> Labelling:
    meanings = (Meaning(without(m.name), without(m.description)) for m in labelling.meanings)
    return replace(labelling, meanings=tuple(meanings))


def _unnamed(segment: Segment, without: Callable[[str], str]) -> Segment:
    text, note = without(segment.text), without(segment.note)
    labels = segment.labels and tuple(
        replace(each, label=without(each.label)) for each in segment.labels
    )
    if (text, note, labels) == (segment.text, segment.note, segment.labels):
        return segment
    words = tuple(replace(word, text=without(word.text)) for word in segment.words)
    return replace(segment, text=text, note=note, words=words, labels=labels)
