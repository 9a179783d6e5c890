"""CTM becomes a transcript: words with times, joined to sentences."""

from __future__ import annotations

import re

from undertone.imports.base import Reader, Source, Transcript
from undertone.imports.clock import seconds_ms
from undertone.imports.fields import channel_of
from undertone.imports.sentences import lines_of_words
from undertone.model import Word

_LINE = re.compile(
    r"(?P<file>\S+)\s+(?P<channel>\w+)\s+(?P<start>\d+(?:\.\d+)?)\s+(?P<length>\d+(?:\.\d+)?)\s+"
    r"(?P<word>\S+)(?:\s+(?P<chance>[01](?:\.\d+)?))?(?:\s+\S+){0,2}",
    re.ASCII,
)


class Ctm(Reader):
    """NIST CTM: `file channel start duration word confidence`; it knows no speakers."""

    NAME = "ctm"
    EXTENSIONS = (".ctm",)
    TITLE = "Words for scoring (CTM)"

    def recognises(self, source: Source) -> bool:
        filled = [line for line in source.lines if line and not line.startswith(";;")]
        return bool(filled) and all(_LINE.fullmatch(line) for line in filled[:20])

    def read(self, source: Source) -> Transcript:
        words: list[tuple[Word, str, int]] = []
        for line in filter(None, source.lines):
            if line.startswith(";;"):
                continue
            match = _LINE.fullmatch(line)
            if match is None:
                raise source.damaged(f"“{line[:40]}” is no line of a word")
            start = seconds_ms(match["start"])
            chance = float(match["chance"]) if match["chance"] else None
            word = Word(match["word"], start, start + seconds_ms(match["length"]), chance)
            words.append((word, "", _channel(match["channel"])))
        return Transcript(tuple(lines_of_words(sorted(words, key=lambda found: found[2]))))


def _channel(text: str) -> int:
    return {"A": 0, "B": 1}.get(text.upper(), channel_of(text))
