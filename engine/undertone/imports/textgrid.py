"""A Praat TextGrid becomes a transcript: a speaker per interval tier.

The long and the short text form differ in words that say nothing: what counts is the order of
quoted texts and free-standing numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import seconds_ms

_TOKEN = re.compile(
    r'"(?P<text>(?:[^"]|"")*)"|(?<![^\s=])(?P<number>-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?!\S)'
)
_SENTIMENT = re.compile(r"(?P<tier>.+) \(sentiment\)")
_PHONES = re.compile(r"(?:^|.*[\s_-])phone(?:s|mes)?", re.IGNORECASE)


class TextGrid(Reader):
    """Interval tiers of the long or the short text form; point tiers hold no speech."""

    NAME = "textgrid"
    EXTENSIONS = (".textgrid",)
    TITLE = "Praat TextGrid"

    def recognises(self, source: Source) -> bool:
        binary = source.content.startswith(b"ooBinaryFile")
        return binary or ("ooTextFile" in source.text[:80] and "TextGrid" in source.text[:160])

    def read(self, source: Source) -> Transcript:
        if source.content.startswith(b"ooBinaryFile"):
            raise source.damaged("it is in Praat's binary form; save it as a text file in Praat")
        try:
            tiers = dict(_tiers(_Tokens(source.text)))
        except _Ended:
            raise source.damaged("it ends in the middle of a tier") from None
        left_out = [name for name in tiers if _PHONES.fullmatch(name)]
        lines = [
            Line(text, start, end, "" if name == "unknown" else name)
            for name, intervals in tiers.items()
            if name not in left_out and not _is_sentiment(name, tiers)
            for start, end, text in intervals
            if text.strip()
        ]
        lines.sort(key=lambda line: line.start_ms or 0)
        warnings = (f"Tiers of sounds were left out: {', '.join(left_out)}.",) if left_out else ()
        return Transcript(tuple(lines), warnings=warnings)


class _Ended(Exception):
    """The file is over before the tiers are."""


class _Tokens:
    """Texts and numbers, one after the other."""

    def __init__(self, text: str) -> None:
        body = text.partition("TextGrid")[2].partition("\n")[2]
        self._found = _TOKEN.finditer(body)

    def next(self, kind: str) -> str:
        """The next one; raises `_Ended` where it is of another kind or there is none."""
        match = next(self._found, None)
        if match is None or match[kind] is None:
            raise _Ended
        return match[kind]

    def number(self) -> str:
        return self.next("number")

    def text(self) -> str:
        return self.next("text").replace('""', '"')


def _tiers(tokens: _Tokens) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    tokens.number(), tokens.number()  # where the file begins and ends
    for _ in range(int(float(tokens.number()))):
        kind, name = tokens.text(), tokens.text()
        tokens.number(), tokens.number()
        count = int(float(tokens.number()))
        if kind == "IntervalTier":
            yield name, [_interval(tokens) for _ in range(count)]
        else:
            for _ in range(count):
                tokens.number(), tokens.text()


def _interval(tokens: _Tokens) -> tuple[int, int, str]:
    start, end = tokens.number(), tokens.number()
    return seconds_ms(start), seconds_ms(end), tokens.text()


def _is_sentiment(name: str, tiers: dict[str, list[tuple[int, int, str]]]) -> bool:
    match = _SENTIMENT.fullmatch(name)
    return match is not None and match["tier"] in tiers
