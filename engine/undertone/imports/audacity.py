"""An Audacity label track becomes a transcript: start, end and label, separated by tabs."""

from __future__ import annotations

import re

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import seconds_ms
from undertone.imports.names import named
from undertone.imports.remarks import without_remarks

_LINE = re.compile(r"(?P<start>\d+[.,]?\d*)\t(?P<end>\d+[.,]?\d*)\t(?P<label>.*)", re.ASCII)
_WHISPERX = re.compile(r"\[\[(?P<name>[^\]]+)\]\]\s*(?P<text>.*)")
_FREQUENCIES = "\\"


class Audacity(Reader):
    """Labels with `Name: text`, and WhisperX's `[[Name]]text`."""

    NAME = "audacity"
    EXTENSIONS = (".txt", ".aud")
    TITLE = "Audacity labels"

    def recognises(self, source: Source) -> bool:
        filled = [one for one in source.lines if one and not one.startswith(_FREQUENCIES)]
        return bool(filled) and all(_LINE.fullmatch(line) for line in filled[:20])

    def read(self, source: Source) -> Transcript:
        found: list[tuple[int, int, str]] = []
        for line in source.lines:
            if not line or line.startswith(_FREQUENCIES):
                continue
            match = _LINE.fullmatch(line)
            if match is None:
                raise source.damaged(f"“{line[:40]}” is no label with its times")
            label = _WHISPERX.sub(r"\g<name>: \g<text>", match["label"])
            found.append((seconds_ms(match["start"]), seconds_ms(match["end"]), label))
        pairs = zip(found, named([label for _, _, label in found]), strict=True)
        lines = [Line(text, start, end, name) for (start, end, _), (name, text) in pairs]
        return Transcript(tuple(part for line in lines for part in without_remarks(line)))
