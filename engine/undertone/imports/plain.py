"""Text without times becomes a transcript: `Name: text`, or paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.names import named
from undertone.imports.remarks import without_remarks
from undertone.running_text import joined

SHOWN = 60


class Plain(Reader):
    """Turns that begin with a name and a colon; else every paragraph is one."""

    NAME = "text"
    EXTENSIONS = (".txt", ".md", ".text")
    TITLE = "Text without times"

    def recognises(self, source: Source) -> bool:
        return bool(source.text.strip()) and not source.text.lstrip().startswith(("{", "<", "[{"))

    def read(self, source: Source) -> Transcript:
        return plain(source.lines)


def plain(lines: Sequence[str]) -> Transcript:
    """The transcript of turns without times.

    A line without a name carries on the turn before; after a blank line it is a new paragraph of
    the same speaker. What stands before the first name is no speech, and is told as left out.
    """
    pairs = named(lines)
    with_names = any(name for name, _ in pairs)
    found: list[Line] = []
    head: list[str] = []
    blank = True
    for name, text in pairs:
        if name:
            found.append(Line(text, speaker=name))
        elif text and with_names and not found:
            head.append(text)
        elif text and (blank or not found):
            found.append(Line(text, speaker=found[-1].speaker if found else ""))
        elif text:
            last = found.pop()
            found.append(Line(joined((last.text, text)), speaker=last.speaker))
        blank = not text and not name
    said = tuple(part for line in found for part in without_remarks(line))
    return Transcript(said, paragraphs=True, warnings=_left_out(head))


def _left_out(head: Sequence[str]) -> tuple[str, ...]:
    if not head:
        return ()
    text = " ".join(head)
    shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    return (f"What stands before the first speaker was left out: “{shown}”",)
