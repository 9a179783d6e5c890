"""WebVTT subtitles become a transcript: voice tags name the speakers."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.names import named
from undertone.imports.remarks import remarked
from undertone.imports.sentences import whole_sentences
from undertone.imports.srt import ARROW, Cue, carried_on, cue_at
from undertone.running_text import joined

_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s+(?P<name>[^>]*)>")
_TAG = re.compile(r"</?[a-z0-9:]+[^<>]*>", re.IGNORECASE)
_TEAMS = re.compile(r"(?P<utterance>[0-9a-f]{8}-[0-9a-f-]{27}/\d+)-\d+")
_REMARKS = ("note", "researcher", "emotions")
_MEDIA = re.compile(r"NOTE media:\s*(?P<path>.+)")


class Vtt(Reader):
    """WebVTT of Undertone, noScribe, Teams (`<v Name>`), Zoom (`Name: text`) and others.

    Without voice tags a cue may cut a sentence: such cues are joined, and so are the cues of one
    utterance by which Teams shows it.
    """

    NAME = "vtt"
    EXTENSIONS = (".vtt",)
    TITLE = "Web subtitles"

    def recognises(self, source: Source) -> bool:
        head = source.text.lstrip().startswith("WEBVTT")
        # Vibe leaves the first line out.
        return head or any(ARROW.fullmatch(line) and "," not in line for line in source.lines)

    def read(self, source: Source) -> Transcript:
        blocks, attributes = _blocks(source)
        cues = [part for cue in blocks for part in _voices(cue)]
        voiced = any(name for name, _, _ in cues)
        if not voiced:
            texts = [text for _, text, _ in cues]
            pairs = named(texts)
            cues = [(*pair, cue) for pair, (_, _, cue) in zip(pairs, cues, strict=True)]
        lines = [_line(name, text, cue) for name, text, cue in cues]
        if voiced:
            lines = _utterances(lines, [cue for _, _, cue in cues])
        else:
            lines = list(whole_sentences(carried_on(lines)))
        media = _MEDIA.search(source.text)
        name = re.split(r"[\\/]", media["path"])[-1].strip() if media else ""
        return Transcript(tuple(lines), file_name=name, attributes=attributes)


def _blocks(source: Source) -> tuple[list[Cue], tuple[tuple[str, str], ...]]:
    """The cues with the comments before each, and the names and values that ours begin with.

    Raises:
        InputError: there are no cues, or the time of one makes no sense.
    """
    cues: list[Cue] = []
    comments: list[str] = []
    facts: list[tuple[str, str]] = []
    edges = [-1, *(n for n, line in enumerate(source.lines) if not line), len(source.lines)]
    for before, after in pairwise(edges):
        block = source.lines[before + 1 : after]
        at = next((n for n, line in enumerate(block[:2]) if ARROW.fullmatch(line)), None)
        if at is not None:
            body = [line.strip() for line in block[at + 1 :]]
            cues.append(cue_at(source, before + 1 + at, body, comments))
            comments = []
        elif block and block[0].startswith("NOTE"):
            facts += _facts(comments) if not cues else []
            comments = list(block[1:])
    if not cues:
        raise source.damaged("it holds no cue with its times")
    return cues, tuple(facts or _facts(cues[0].comments))


def _facts(comments: Sequence[str]) -> list[tuple[str, str]]:
    pairs = [line.partition(": ") for line in comments]
    return [(name, value) for name, colon, value in pairs if colon and name not in _REMARKS]


def _line(name: str, text: str, cue: Cue) -> Line:
    line = Line(text, cue.start_ms, cue.end_ms, name, checked="checked" in cue.comments)
    for comment in cue.comments:
        line = remarked(line, comment)
    return line


def _voices(cue: Cue) -> list[tuple[str, str, Cue]]:
    """Name and text of every voice of a cue; a text without a voice has no name."""
    text = joined(cue.lines)
    edges = list(_VOICE.finditer(text))
    before = text[: edges[0].start()] if edges else text
    found = [("", before)] if before.strip() else []
    ends = [*(edge.start() for edge in edges[1:]), len(text)]
    found += [
        (edge["name"], text[edge.end() : end]) for edge, end in zip(edges, ends, strict=False)
    ]
    plain = [(_plain(name), _plain(said)) for name, said in found]
    return [(name, said, cue) for name, said in plain if said]


def _utterances(lines: list[Line], cues: list[Cue]) -> list[Line]:
    """Lines with the parts of one utterance joined, which Teams tells by its identifiers."""
    found: list[Line] = []
    key = ""
    for line, cue in zip(lines, cues, strict=True):
        match = _TEAMS.fullmatch(cue.identifier)
        this = match["utterance"] if match else ""
        if this and this == key and found[-1].speaker == line.speaker:
            text = joined((found[-1].text, line.text))
            found[-1] = replace(found[-1], text=text, end_ms=line.end_ms)
        else:
            found.append(line)
        key = this
    return found


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text)).strip()
