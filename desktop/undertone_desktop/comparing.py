"""Several interviews become the figures of the comparison; for a thread, not for the event loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from undertone.analytics.agreement import Agreement, between
from undertone.analytics.comparison import Compared, Group, by_attribute, compared
from undertone.analytics.exchanges import (
    Exchange,
    GuideQuestion,
    exchanges,
    guide_questions,
    likely_interviewer,
)
from undertone.model import Document
from undertone_desktop.loading import load


@dataclass(frozen=True, slots=True)
class Answer:
    """How one interview answered a question that several share."""

    question: str
    interview: int
    file_name: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Comparison:
    """What several interviews have in common, and where they differ; interviewers are left out.

    Attributes:
        groups: per attribute that at least one interview has, the interviews by its values.
        agreement: between two coders' copies of one recording; None for anything else.
    """

    paths: tuple[Path, ...]
    names: tuple[str, ...]
    rows: tuple[Compared, ...]
    groups: tuple[tuple[str, tuple[Group, ...]], ...]
    answers: tuple[Answer, ...]
    agreement: Agreement | None


def compare(paths: Sequence[Path]) -> Comparison:
    """Read projects and compare them.

    Raises:
        ProjectError: one of them cannot be read.
    """
    documents = [load(path).document for path in paths]
    askers = [likely_interviewer(document) for document in documents]
    asked = [exchanges(document, asker) for document, asker in zip(documents, askers, strict=True)]
    named = dict.fromkeys(name for document in documents for name, _ in document.attributes)
    return Comparison(
        paths=tuple(paths),
        names=tuple(path.stem for path in paths),
        rows=compared(documents, without=askers),
        groups=tuple((name, by_attribute(documents, name, without=askers)) for name in named),
        answers=_answers(guide_questions(asked), asked, paths),
        agreement=_agreement(documents),
    )


def _answers(
    shared: Sequence[GuideQuestion],
    asked: Sequence[Sequence[Exchange]],
    paths: Sequence[Path],
) -> tuple[Answer, ...]:
    return tuple(
        Answer(each.question, interview, paths[interview].stem, asked[interview][number - 1])
        for each in shared
        for interview, number in each.found
    )


def _agreement(documents: Sequence[Document]) -> Agreement | None:
    same = all(one.media.sha256 == other.media.sha256 for one, other in pairwise(documents))
    if len(documents) != 2 or not same:
        return None
    return between(documents[0], documents[1])
