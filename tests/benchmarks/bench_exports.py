"""How long each export of a long day takes: 12,000 segments with 100,000 words."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.table import Table
from undertone.exports import FORMATS, ExportOptions, Format, render
from undertone.model import (
    Document,
    Emotion,
    Judgement,
    Media,
    Probabilities,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Verdict,
    Word,
)

SEGMENTS, WORDS_EACH = 12_000, (8, 8, 9)  # 100,000 words
LIMIT_S, LIMIT_OFFICE_S = 3.0, 10.0
OFFICE = {"docx", "xlsx"}
SENTENCE = "well the landlord finally called back and said that heating would be repaired"
TOKENS = tuple(SENTENCE.split())


def tables(shared: Path | None = None) -> list[Table]:
    """Processor seconds and size per format, and whether it is as fast as it should be."""
    document = long_document()
    header = ["format", "seconds", "limit", "MB"]
    rows = [_row(form, document, ExportOptions()) for form in FORMATS]
    rows.append(_row(FORMATS[0], document, ExportOptions(per="word"), "csv, per word"))
    rows.append(_row(FORMATS[0], document, ExportOptions(per="turn"), "csv, per turn"))
    rows.append(_row(FORMATS[0], document, ExportOptions(pseudonyms=True), "csv, pseudonyms"))
    words = sum(len(segment.words) for segment in document.segments)
    note = f"{SEGMENTS:,} segments, {words:,} words, 4 speakers; processor time of one core."
    return [Table("Exports", header, rows, note)]


def long_document() -> Document:
    """Four people for 16 hours; a third of the segments is judged, some have notes."""
    speakers = tuple(Speaker(SpeakerId(f"S{n}"), f"Person {n}") for n in range(4))
    segments = tuple(_segment(n, speakers[n // 2 % 4].id) for n in range(SEGMENTS))
    media = Media("day.wav", "0" * 64, SEGMENTS * 4800, 16_000, 1, "wav", "pcm_s16le")
    return Document(media, segments, speakers, attributes=(("Site", "Basel"),))


def _segment(number: int, speaker: SpeakerId) -> Segment:
    start, count = number * 4800, WORDS_EACH[number % 3]
    tokens = [TOKENS[(number + at) % len(TOKENS)] for at in range(count)]
    edges = [start + 4500 * at // count for at in range(count + 1)]
    words = tuple(
        Word(token, edges[at], edges[at + 1], 0.9, True) for at, token in enumerate(tokens)
    )
    share = number % 10 / 10
    plain = Segment(
        SegmentId(f"s{number:05}"), start, start + 4500, " ".join(tokens), words, speaker
    )
    return replace(
        plain,
        confidence=0.9,
        sentiment=Sentiment.from_probabilities(Probabilities(share, 0.9 - share, 0.1)),
        emotions=(Emotion("annoyance", share),),
        judgement=Judgement(Verdict.NEUTRAL) if number % 3 == 0 else None,
        note="ask again" if number % 50 == 0 else "",
        bookmark=number % 100 == 0,
    )


def _row(form: Format, document: Document, options: ExportOptions, name: str = "") -> list[str]:
    begun = time.process_time()
    content = render(document, form, options)
    seconds = time.process_time() - begun
    limit = LIMIT_OFFICE_S if form.NAME in OFFICE else LIMIT_S
    told = f"{limit:g} s: {'kept' if seconds <= limit else 'missed'}"
    return [name or form.NAME, f"{seconds:.2f}", told, f"{len(content) / 1e6:.1f}"]


if __name__ == "__main__":
    print(tables()[0].render())
