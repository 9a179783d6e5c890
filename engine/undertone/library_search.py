"""What a person looks for becomes the segments that hold it, in the library's index.

FTS5 finds words. Scripts without spaces have none that it could tell apart: their terms are found
anywhere in a text, a note or a speaker's name, and the other terms of such a query as words.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from undertone.model import Label, SegmentId
from undertone.search_query import Query, Term, fts_query, is_unspaced, parsed

Marks = tuple[tuple[int, int], ...]
_AROUND = ("\x02", "\x03")  # around what was found; no text that is shown holds them
_FROM = (
    " FROM texts t JOIN segments s ON s.id = t.rowid JOIN projects p ON p.id = s.project"
    " WHERE (?1 IS NULL OR s.label = ?1) AND "
)
_COLUMNS = "SELECT p.path, p.name, s.segment, s.start_ms, s.end_ms, s.speaker, s.label, "
_HOLDS = "instr(lower(t.text || char(10) || t.note || char(10) || t.speaker), lower(?))"
_HAS_WORD = "t.rowid IN (SELECT rowid FROM texts WHERE texts MATCH ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """One segment that was found; `marks` are the (start, end) of what matched in its text."""

    project: Path
    name: str
    segment: SegmentId
    start_ms: int
    end_ms: int
    speaker: str
    label: Label | None
    text: str
    marks: Marks


def search(
    connection: sqlite3.Connection, text: str, label: Label | None, *, growing: bool, limit: int
) -> tuple[Hit, ...]:
    """Segments whose words, note or speaker match, best first.

    Raises:
        InputError: there is nothing to look for.
        sqlite3.Error: the index cannot be read.
    """
    query, wanted = parsed(text, growing=growing), None if label is None else str(label)
    if not is_unspaced(text):
        rows = connection.execute(
            f"{_COLUMNS} highlight(texts, 0, ?2, ?3) {_FROM} texts MATCH ?4"
            " ORDER BY rank, p.name, s.start_ms LIMIT ?5",
            (wanted, *_AROUND, fts_query(query), limit),
        )
        return tuple(_hit(row, *_unmarked(row[-1])) for row in rows)
    condition, terms = _condition(query)
    rows = connection.execute(
        f"{_COLUMNS} t.text {_FROM} {condition} ORDER BY p.name, s.start_ms LIMIT {limit:d}",
        (wanted, *terms),
    )
    pattern = _pattern(term for group in query.wanted for term in group)
    return tuple(
        _hit(row, row[-1], tuple(found.span() for found in pattern.finditer(row[-1])))
        for row in rows
    )


def _condition(query: Query) -> tuple[str, list[str]]:
    """A condition in SQL, and what stands for its question marks."""
    parts = [f"({' OR '.join(map(_test, group))})" for group in query.wanted]
    parts += [f"NOT {_test(term)}" for term in query.unwanted]
    terms = [*(term for group in query.wanted for term in group), *query.unwanted]
    values = [term.text if is_unspaced(term.text) else term.fts for term in terms]
    return " AND ".join(parts), values


def _test(term: Term) -> str:
    return _HOLDS if is_unspaced(term.text) else _HAS_WORD


def _pattern(terms: Iterable[Term]) -> re.Pattern[str]:
    """What is marked in a text: terms without spaces anywhere, others as words."""
    longest = sorted(terms, key=lambda term: len(term.text), reverse=True)
    return re.compile("|".join(map(_marked, longest)), re.IGNORECASE)


def _marked(term: Term) -> str:
    word = re.escape(term.text)
    if is_unspaced(term.text):
        return word
    return rf"(?<!\w){word}" + (r"\w*" if term.beginning else r"(?!\w)")


def _hit(row: Sequence[object], text: str, marks: Marks) -> Hit:
    path, name, segment, start, end, speaker, label, _ = row
    return Hit(
        project=Path(str(path)),
        name=str(name),
        segment=SegmentId(str(segment)),
        start_ms=int(str(start)),
        end_ms=int(str(end)),
        speaker=str(speaker),
        label=None if label is None else Label(str(label)),
        text=text,
        marks=marks,
    )


def _unmarked(marked: str) -> tuple[str, Marks]:
    text, marks = "", []
    for number, part in enumerate(marked.split(_AROUND[0])):
        found, _, rest = part.partition(_AROUND[1]) if number else ("", "", part)
        if number:
            marks.append((len(text), len(text) + len(found)))
        text += found + rest
    return text, tuple(marks)
