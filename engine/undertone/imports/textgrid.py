"""A Praat TextGrid becomes a transcript: a speaker per interval tier.

The long and the short text form differ in words that say nothing: what counts is the order of
quoted texts and free-standing numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from undertone.imports.base import MAX_BYTES, Line, Reader, Source, Transcript
from undertone.imports.clock import seconds_ms
from undertone.imports.remarks import judgement

_TOKEN = re.compile(
    r'"(?P<text>(?:[^"]|"")*)"|(?<![^\s=])(?P<number>-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?!\S)'
)
_OWN = re.compile(r"(?P<tier>.+) \((?:(?:researcher )?(?:sentiment|emotions)|note)\)", re.DOTALL)
Stretch = tuple[int, int]
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
        own = {name: match for name in tiers if (match := _OWN.fullmatch(name))}
        own = {name: match for name, match in own.items() if match["tier"] in tiers}
        lines = [
            _line(name, interval, tiers)
            for name in tiers
            if name not in own and name not in left_out
            for interval in tiers[name].items()
            if interval[1].strip()
        ]
        lines.sort(key=lambda line: line.start_ms or 0)
        warnings = (f"Tiers of sounds were left out: {', '.join(left_out)}.",) if left_out else ()
        return Transcript(tuple(lines), warnings=warnings)


def _line(
    name: str, interval: tuple[tuple[int, int], str], tiers: Mapping[str, Mapping[Stretch, str]]
) -> Line:
    stretch, text = interval

    def own(kind: str) -> str:
        return tiers.get(f"{name} ({kind})", {}).get(stretch, "")

    return Line(
        text,
        *stretch,
        "" if name == "unknown" else name,
        note=own("note"),
        judgement=judgement(own("researcher sentiment"), own("researcher emotions")),
    )


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

    def skip(self, *kinds: str) -> None:
        """Go past some."""
        for kind in kinds:
            self.next(kind)

    def count(self) -> int:
        """A number of things; raises `_Ended` where no file could hold so many."""
        count = float(self.next("number"))
        if count > MAX_BYTES:
            raise _Ended
        return int(count)

    def text(self) -> str:
        return self.next("text").replace('""', '"')


def _tiers(tokens: _Tokens) -> Iterator[tuple[str, dict[Stretch, str]]]:
    """Name and intervals of every tier; one that holds points has none."""
    tokens.skip("number", "number")  # where the file begins and ends
    for _ in range(tokens.count()):
        kind, name = tokens.text(), tokens.text()
        tokens.skip("number", "number")
        count = tokens.count()
        if kind == "IntervalTier":
            yield name, dict(_interval(tokens) for _ in range(count))
        else:
            for _ in range(count):
                tokens.skip("number", "text")


def _interval(tokens: _Tokens) -> tuple[Stretch, str]:
    start, end = seconds_ms(tokens.next("number")), seconds_ms(tokens.next("number"))
    return (start, end), tokens.text()
