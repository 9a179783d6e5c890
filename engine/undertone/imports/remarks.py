"""What our exports put beside a text comes off it: labels, marks and notes in brackets.

`He left. [negative; researcher: cannot say; bookmark; note: ask again]` - the model's own label is
left out, as one word does not tell its three probabilities; it is scored anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undertone.imports.base import Line
from undertone.model import Judgement, Verdict

_VERDICT = "|".join(verdict.replace("_", " ") for verdict in Verdict)
_ITEM = r"negative|positive|bookmark|researcher: [^\]]*?|note: .*?"
_MARKS = re.compile(rf"\s?\[(?P<items>(?:{_ITEM})(?:; (?:{_ITEM}))*)\](?=\s|$)")
_NOTE = re.compile(r"(?:^|; )note: (?P<note>.*)", re.DOTALL)
_JUDGED = re.compile(r"(?:^|; )researcher: (?P<judged>.*?)(?=; bookmark(?:;|$)|$)")


def without_remarks(line: Line) -> Iterator[Line]:
    """The parts of a line that brackets of ours close, each with what its brackets say.

    The first part keeps the start and what the line had, the last one its end.
    """
    found = list(_MARKS.finditer(line.text))
    edges = [0, *(match.end() for match in found)]
    parts = [
        remarked(replace(line, text=line.text[at : match.start()].strip()), match["items"])
        for at, match in zip(edges, found, strict=False)
    ]
    rest = line.text[edges[-1] :].strip()
    if rest or not parts:
        parts.append(replace(line, text=rest))
    for number, part in enumerate(parts):
        first, last = number == 0, number == len(parts) - 1
        yield replace(
            part,
            start_ms=part.start_ms if first else None,
            end_ms=part.end_ms if last else None,
            note=part.note if found[number : number + 1] or first else "",
        )


def remarked(line: Line, items: str) -> Line:
    """A line with what a list of remarks, separated by "; ", says of it."""
    note = _NOTE.search(items)
    rest = items[: note.start()] if note else items
    judged = _JUDGED.search(rest)
    return replace(
        line,
        note=note["note"].strip() if note else line.note,
        bookmark=line.bookmark or "bookmark" in rest.split("; "),
        judgement=_judgement(judged["judged"]) if judged else line.judgement,
    )


def judgement(sentiment: str, emotions: str) -> Judgement | None:
    """The researcher's labels, as words and as a list separated by "; "; `none` says that there
    is no emotion. None where both are empty or say nothing known."""
    verdict = sentiment.strip().lower().replace(" ", "_")
    known = Verdict(verdict) if verdict in list(Verdict) else None
    given = tuple(item.strip() for item in emotions.split(";") if item.strip())
    if known is None and not given:
        return None
    return Judgement(known, () if given == ("none",) else given or None)


def _judgement(words: str) -> Judgement | None:
    match = re.fullmatch(rf"(?P<verdict>{_VERDICT})?(?:, |$)?(?P<emotions>.*)", words)
    return judgement(match["verdict"] or "", match["emotions"]) if match else None
