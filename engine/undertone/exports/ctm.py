"""A document becomes a NIST CTM file: one line per word, for scoring programs."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line
from undertone.model import Document, Word


class Ctm(TextFormat):
    """`file channel start duration word confidence`, seconds; sorted by time in each channel."""

    NAME = "ctm"
    EXTENSION = ".ctm"
    TITLE = "Words for scoring (CTM)"
    UNITS = ()

    def render(self, document: Document, options: ExportOptions) -> str:
        stem = PurePosixPath(document.media.file_name).stem
        file = re.sub(r"\s+", "_", one_line(stem)) or "recording"
        words = [(s.channel, word) for s in document.segments for word in s.words]
        words.sort(key=lambda found: (found[0], found[1].start_ms, found[1].end_ms))
        return "".join(
            f"{file} {channel + 1} {timecode.seconds(word.start_ms)} "
            f"{timecode.seconds(word.end_ms - word.start_ms)} {token}{_certainty(word)}\n"
            for channel, word in words
            if (token := re.sub(r"\s+", "_", one_line(word.text)))
        )


def _certainty(word: Word) -> str:
    return "" if word.confidence is None else f" {word.confidence:.4f}"
