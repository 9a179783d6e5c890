"""The segments of a finished project get labels out of a set of the researcher's own.

What is labelled is kept every few seconds, so that a stopped run goes on where it was. All that a
run keeps is one edit, which can be taken back, unless somebody edits the project meanwhile.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from undertone.contracts import Labeller, Said
from undertone.engines import Engines, bundled, with_model
from undertone.errors import OptionError, ProjectError
from undertone.model import Document, Emotion, Labelling, Meaning, Segment, SegmentId
from undertone.options import ChatOptions
from undertone.project import Project
from undertone.task import Task

STAGE, EDIT = "labels", "Labels given"
DEFAULT_MOST, LARGEST_MOST = 2, 5
TURNS_BEFORE = 3  # segments that are shown before the one in question
KEEP_EVERY_S = 2.0
ATTEMPTS = 3  # to keep something, where somebody else writes in the same moment
Labels = Mapping[SegmentId, tuple[str, tuple[Emotion, ...]]]  # with the text that was read


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be labelled with what.

    Attributes:
        meanings: the label set, checked.
        most: labels per segment, at most.
        again: also the segments that have labels; those of another set or model are replaced.

    Raises:
        OptionError: no such number of labels can be given.
    """

    meanings: tuple[Meaning, ...]
    most: int = DEFAULT_MOST
    again: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.most <= LARGEST_MOST:
            raise OptionError(f"A segment can get 1 to {LARGEST_MOST} labels, not {self.most}.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did.

    Attributes:
        document: as it is now.
        labelled: how many segments were read.
        notes: what the user should know of how the model ran.
    """

    document: Document
    labelled: int = 0
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """How many segments have each label, in the order of the set."""
        found = Counter(one.label for s in self.document.segments for one in s.labels or ())
        labelling = self.document.labelling
        names = [meaning.name for meaning in labelling.meanings] if labelling else []
        return tuple((name, found[name]) for name in names)


def label_project(
    path: Path,
    wanted: Wanted,
    options: ChatOptions,
    task: Task,
    *,
    engines: Engines | None = None,
    told: Callable[[Sequence[Segment]], None] = lambda segments: None,
) -> Outcome:
    """Label the segments of a project that have words and no labels yet.

    Args:
        told: hears of segments when their labels are kept.

    Raises:
        ProjectError: the analysis is unfinished, or there are no words.
        OptionError: there are labels of another set or model, and `wanted` does not replace them.
        ModelError: the model cannot be used; what was labelled before it failed is kept.
        Cancelled: the user asked to stop; what is labelled is kept.
    """
    with Project.open(path) as project:
        if project.status != "complete":
            raise ProjectError(f"{path.name} is unfinished: analyse its recording again first.")
        document = project.document()
        if not any(segment.text.strip() for segment in document.segments):
            raise ProjectError(f"{path.name} holds no words to label.")
        with closing((engines or bundled()).labeller(options)) as labeller:
            labelling = Labelling(wanted.meanings, wanted.most, labeller.approximate)
            fresh = wanted.again or not _goes_on(document, labelling, labeller, path.name)
            run = _Run(project, labelling, labeller, fresh, told)
            count = run.all(document, task)
            return Outcome(project.document(), count, tuple(labeller.notes))


class _Run:
    """One run over a project; keeps what it found from time to time."""

    def __init__(
        self,
        project: Project,
        labelling: Labelling,
        labeller: Labeller,
        fresh: bool,
        told: Callable[[Sequence[Segment]], None],
    ) -> None:
        self._project, self._labelling, self._labeller = project, labelling, labeller
        self._fresh = fresh  # what was there before goes with the first that is kept
        self._told = told
        self._found: dict[SegmentId, tuple[str, tuple[Emotion, ...]]] = {}
        self._mine = False  # whether the latest edit is of this run
        self._kept_at = time.monotonic()

    def all(self, document: Document, task: Task) -> int:
        """Label what is to be labelled; how many segments that were."""
        rows = [
            row
            for row, segment in enumerate(document.segments)
            if segment.text.strip() and (self._fresh or segment.labels is None)
        ]
        done = 0
        try:
            for row in rows:
                task.report(STAGE, done / len(rows))
                segment = document.segments[row]
                found = self._labeller.label(said(document, row), self._labelling, task)
                self._found[segment.id] = (segment.text, found)
                done += 1
                if time.monotonic() - self._kept_at >= KEEP_EVERY_S:
                    self._keep()
            task.report(STAGE, 1.0)
        finally:
            if self._found:
                self._keep()
        return done

    def _keep(self) -> None:
        """Put what was found into the project as it is now; somebody may have edited it."""
        for attempt in reversed(range(ATTEMPTS)):
            try:
                segments = self._put()
                break
            except ProjectError:
                if not attempt:
                    raise
        self._told([s for s in segments if s.text == self._found.get(s.id, (None,))[0]])
        self._fresh, self._mine, self._found = False, True, {}
        self._kept_at = time.monotonic()

    def _put(self) -> tuple[Segment, ...]:
        before = self._project.document()
        cleared = self._cleared(before) if self._fresh else before
        segments = tuple(_labelled(segment, self._found) for segment in cleared.segments)
        after = replace(cleared, segments=segments, labelling=self._labelling)
        after = with_model(after, STAGE, self._labeller)
        done = self._project.history().done
        if self._mine and done and done[-1].label == EDIT:
            self._project.amend_edit(after)
        else:
            self._project.save_edit(after, EDIT)
        return segments

    def _cleared(self, document: Document) -> Document:
        bare = tuple(replace(segment, labels=None) for segment in document.segments)
        return replace(document, segments=bare)


def said(document: Document, row: int) -> Said:
    """A segment as a labeller reads it, with the turns before it."""
    segment = document.segments[row]
    before = list(_before(document, row))[::-1]
    return Said(segment.text, document.speaker_name(segment.speaker), tuple(before))


def _before(document: Document, row: int) -> Iterator[tuple[str, str]]:
    """The latest words before a segment, the nearest first."""
    count = 0
    for segment in reversed(document.segments[:row]):
        if segment.text and count < TURNS_BEFORE:
            count += 1
            yield document.speaker_name(segment.speaker), segment.text


def _labelled(segment: Segment, found: Labels) -> Segment:
    text, labels = found.get(segment.id, ("", None))
    return replace(segment, labels=labels) if text and text == segment.text else segment


def _goes_on(document: Document, labelling: Labelling, labeller: Labeller, name: str) -> bool:
    """Whether there are labels of the same set and model; False where there are none.

    Raises:
        OptionError: there are others.
    """
    if all(segment.labels is None for segment in document.segments):
        return False
    used = {model.task: model for model in document.provenance.models}.get(STAGE)
    if document.labelling != labelling:
        what = "of another set"
    elif used is None or used.sha256 != labeller.sha256:
        what = "of another model"
    else:
        return True
    raise OptionError(f"{name} has labels {what}: --again replaces them.")
