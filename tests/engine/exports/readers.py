"""Small, strict readers of the exports, written against the formats' rules, not our writers."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

from undertone import timecode

_CLOCK = r"\d{2,}:[0-5]\d:[0-5]\d"


@dataclass(frozen=True, slots=True)
class Heard:
    """One cue or line as a reader sees it."""

    start_ms: int
    end_ms: int
    text: str


def subrip(text: str) -> list[Heard]:
    """Cues of an SRT file; numbers count from 1, nothing overlaps."""
    cues: list[Heard] = []
    for number, block in enumerate(text.split("\n\n")[:-1], start=1):
        head, times, *lines = block.split("\n")
        assert head == str(number)
        match = re.fullmatch(rf"({_CLOCK},\d{{3}}) --> ({_CLOCK},\d{{3}})", times)
        assert match, times
        start, end = timecode.parse(match[1]), timecode.parse(match[2])
        assert start < end
        assert not cues or cues[-1].end_ms <= start
        assert lines
        assert all(line.strip() and "-->" not in line for line in lines)
        cues.append(Heard(start, end, "\n".join(lines)))
    return cues


def webvtt(text: str) -> list[Heard]:
    """Cues of a WebVTT file, with their markup."""
    assert text.startswith("WEBVTT\n")
    cues: list[Heard] = []
    for block in text.removesuffix("\n").split("\n\n")[1:]:
        if block.startswith("STYLE\n"):
            assert not cues
            continue
        number, times, payload = block.split("\n")
        assert number == str(len(cues) + 1)
        match = re.fullmatch(rf"({_CLOCK}\.\d{{3}}) --> ({_CLOCK}\.\d{{3}})", times)
        assert match, times
        assert "-->" not in payload
        assert payload
        bare = re.sub(r"</?(v|c)([. ][^>]*)?>", "", payload)
        assert "<" not in bare
        assert ">" not in bare
        assert re.fullmatch(r"[^&]*(&(amp|lt|gt);[^&]*)*", bare)
        cues.append(Heard(timecode.parse(match[1]), timecode.parse(match[2]), payload))
    return cues


def unescaped(payload: str) -> str:
    """A WebVTT cue without its tags and entities."""
    bare = re.sub(r"</?(v|c)([. ][^>]*)?>", "", payload)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def table(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    """Rows of a CSV file, every one as wide as its header."""
    rows = list(
        csv.reader(
            io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=True
        )
    )
    assert all(len(row) == len(rows[0]) for row in rows)
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def rttm(text: str) -> list[tuple[str, str, Heard]]:
    """File, channel and line (its text is the speaker) of an RTTM file."""
    lines = []
    for line in text.splitlines():
        kind, file, channel, start, duration, *rest = line.split(" ")
        assert kind == "SPEAKER"
        assert rest[:2] == rest[3:] == ["<NA>", "<NA>"]
        begin = round(float(start) * 1000)
        lines.append((file, channel, Heard(begin, begin + round(float(duration) * 1000), rest[2])))
    return lines
