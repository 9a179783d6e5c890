"""A finished project gets a summary of which every sentence cites segments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from undertone.codec import Json
from undertone.engines import Engines, bundled, with_model
from undertone.errors import OptionError, ProjectError
from undertone.exports.findings import told_summary
from undertone.model import Document, Segment, SegmentId, Statement
from undertone.options import ChatOptions
from undertone.project import Project
from undertone.stages.chat.summary import STAGE, Line, summarize
from undertone.task import Task

EDIT = "Summary written"
DEFAULT_MOST, LARGEST_MOST = 8, 20  # sentences
_BREAKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The document with its summary, and what the user should know of it."""

    document: Document
    notes: tuple[str, ...] = ()


def summarize_project(
    path: Path,
    options: ChatOptions,
    task: Task,
    *,
    most: int = DEFAULT_MOST,
    again: bool = False,
    engines: Engines | None = None,
) -> Outcome:
    """Write the summary of a project, unless it has one.

    Args:
        most: sentences, at most.
        again: replace the summary that there is.

    Raises:
        ProjectError: the analysis is unfinished, there are no words, or the project was changed
            meanwhile.
        OptionError: no such number of sentences, or there is a summary and `again` is False.
        ModelError: there is no model, or it cannot be used.
        Cancelled: the user asked to stop; everything is as it was.
    """
    if not 1 <= most <= LARGEST_MOST:
        raise OptionError(f"A summary has 1 to {LARGEST_MOST} sentences, not {most}.")
    with Project.open(path) as project:
        if project.status != "complete":
            raise ProjectError(f"{path.name} is unfinished: analyse its recording again first.")
        document = project.document()
        if document.summary is not None and not again:
            raise OptionError(f"{path.name} has a summary: --again replaces it.")
        lines = transcript_lines(document)
        if not lines:
            raise ProjectError(f"{path.name} holds no words to sum up.")
        with closing((engines or bundled()).chat(options)) as chat:
            found = summarize(list(lines.values()), chat, most, task)
            ids = {line.number: key for key, line in lines.items()}
            statements = [
                Statement(text, tuple(ids[number] for number in numbers))
                for text, numbers in found.sentences
            ]
            current = project.document()  # somebody may have edited it meanwhile
            summary = tuple(_founded(statements, current))
            after = with_model(replace(current, summary=summary), STAGE, chat)
            project.save_edit(after, EDIT)
            return Outcome(after, (*chat.notes, *found.notes))


def transcript_lines(document: Document) -> dict[SegmentId, Line]:
    """What a model reads: every segment with words, numbered from 1."""
    spoken = [segment for segment in document.segments if segment.text.strip()]
    return {
        segment.id: Line(number, _told(document, segment))
        for number, segment in enumerate(spoken, start=1)
    }


def summary_text(document: Document) -> str:
    """The summary as lines of text, each with the times of what it cites; empty without one."""
    lines = []
    for one in told_summary(document, "hh:mm:ss"):
        lines.append(f"- {one.text} [{'; '.join(one.times)}]" if one.times else f"- {one.text}")
    return "".join(f"{line}\n" for line in lines)


def summary_plain(document: Document) -> Json:
    """The summary as plain values: sentences with the segments that they cite, and their times."""
    known = {segment.id: segment for segment in document.segments}
    return {
        "recording": document.media.file_name,
        "sentences": [
            {
                "text": one.text,
                "segments": [
                    {
                        "id": key,
                        "start_ms": known[key].start_ms,
                        "end_ms": known[key].end_ms,
                        "speaker": document.speaker_name(known[key].speaker),
                    }
                    for key in one.segments
                    if key in known
                ],
            }
            for one in document.summary or ()
        ],
    }


def _founded(statements: Iterable[Statement], document: Document) -> Iterator[Statement]:
    """The statements as far as what they cite is in the document."""
    known = {segment.id for segment in document.segments}
    for one in statements:
        cited = tuple(key for key in one.segments if key in known)
        if cited:
            yield replace(one, segments=cited)


def _told(document: Document, segment: Segment) -> str:
    name = document.speaker_name(segment.speaker)
    return _BREAKS.sub(" ", f"{name}: {segment.text}" if name else segment.text)
