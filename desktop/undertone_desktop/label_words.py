"""A document and what is chosen become what the page of labels and summary says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from undertone.errors import OptionError
from undertone.exports.findings import told_summary
from undertone.label_set import checked
from undertone.model import Document, Labelling, Segment
from undertone_desktop.chat_choices import ChatChoices
from undertone_desktop.model_rows import ModelRow, size_words
from undertone_desktop.wording import clock, engine_words, spoken_segment

LABELS, SUMMARY = "labels", "summary"  # the engine's names of the two steps


class Start(Enum):
    """What labelling would begin with."""

    FRESH = auto()
    GO_ON = auto()
    AGAIN = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a button of the page would do; `possible` is whether it can be pressed."""

    words: str
    hint: str
    possible: bool = True


@dataclass(frozen=True, slots=True)
class Cited:
    """A segment that a sentence rests on: its id, its time, and the whole of it in one line."""

    id: str
    time: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the summary."""

    text: str
    cited: tuple[Cited, ...]


def start_of(document: Document, choices: ChatChoices) -> Start:
    """Whether nothing is labelled yet, some of it as is wanted now, or all has to be done anew."""
    if all(segment.labels is None for segment in document.segments):
        return Start.FRESH
    same = document.labelling == _labelling(choices) and (
        choices.model is None or model_used(document, LABELS) == choices.model.stem
    )
    return Start.GO_ON if same and _left(document) else Start.AGAIN


def label_offer(document: Document, choices: ChatChoices) -> Offer:
    """What labelling would do."""
    spoken = len(_spoken(document))
    start = start_of(document, choices)
    if start is Start.FRESH:
        words, hint = _tr("Label the segments"), _n("%n segments with words get labels.", spoken)
    elif start is Start.GO_ON:
        words, hint = _tr("Go on labelling"), _tr("{n} of {all} segments have their labels.")
    else:
        words = _tr("Label again")
        hint = _tr("The labels that are there are replaced; Undo brings them back.")
    hint = hint.format(n=spoken - _left(document), all=spoken)
    try:
        checked(choices.meanings)
    except OptionError as error:
        return Offer(words, engine_words(str(error)), possible=False)
    return Offer(words, hint, possible=bool(spoken))


def summary_offer(document: Document, choices: ChatChoices) -> Offer:
    """What summing up would do."""
    again = document.summary is not None
    words = _tr("Sum up again") if again else _tr("Sum up")
    if choices.model is None:
        return Offer(words, _tr("A summary needs a chat model."), possible=False)
    hint = _tr("This summary is replaced; Undo brings it back.") if again else ""
    return Offer(words, hint, possible=bool(_spoken(document)))


def counts(document: Document) -> Mapping[str, int]:
    """How many segments have each label, by its name; empty where nothing is labelled."""
    if document.labelling is None:
        return {}
    found = Counter(one.label for segment in document.segments for one in segment.labels or ())
    return {meaning.name: found[meaning.name] for meaning in document.labelling.meanings}


def result_words(document: Document) -> str:
    """How what is labelled came about; empty where nothing is."""
    labelled = [segment for segment in document.segments if segment.labels is not None]
    if document.labelling is None or not labelled:
        return ""
    none = sum(not segment.labels for segment in labelled)
    name = model_used(document, LABELS)
    by_model = _tr("Labelled by {model}.").format(model=name) if name else ""
    parts = [
        _tr("Labelled approximately, without a chat model.")
        if document.labelling.approximate
        else by_model,
        _n("No label applies to %n segments.", none) if none else "",
    ]
    return " ".join(filter(None, parts))


def sentences(document: Document) -> tuple[Sentence, ...]:
    """The summary, with what it cites as far as that is still there."""
    known = {segment.id: segment for segment in document.segments}
    return tuple(
        Sentence(
            one.text,
            tuple(
                Cited(key, clock(known[key].start_ms), _in_one_line(document, known[key]))
                for key in one.segments
            ),
        )
        for one in told_summary(document, "hh:mm:ss")
    )


def summary_text(document: Document) -> str:
    """The summary as lines, each with the times and the people that it cites."""
    told = told_summary(document, "hh:mm:ss")
    return "".join(f"- {one.text} [{'; '.join(one.times)}]\n" for one in told)


def caution(document: Document) -> str:
    """Who wrote the summary, and what that means."""
    words = _tr(
        "Written by {model}. Every sentence names the passages it rests on; whether they bear it "
        "out only you can tell."
    )
    return words.format(model=model_used(document, SUMMARY) or _tr("a chat model"))


def chat_models(rows: Sequence[ModelRow], chosen: Path | None) -> list[tuple[object, str]]:
    """What can be chosen: paths as text, empty for labels without a chat model."""
    installed = [row for row in rows if row.kind == "chat" and row.path]
    found: list[tuple[object, str]] = [("", _tr("Approximate, without a chat model"))]
    found += [(row.path, _described(row)) for row in installed]
    if chosen is not None and str(chosen) not in (row.path for row in installed):
        found.append((str(chosen), chosen.stem))
    return found


def model_hint(chosen: Path | None) -> str:
    """What the choice of a model means."""
    if chosen is None:
        return _tr(
            "Nothing reads what was said: it is compared with your descriptions, by a small model "
            "made for feelings. Labels of feelings come out best; take all of them as a first "
            "guess. Summaries need a chat model."
        )
    return _tr(
        "It reads the interview on this computer, a few turns at a time: with a large model this "
        "takes many minutes. It errs too: check what you build on."
    )


def model_used(document: Document, task: str) -> str:
    """The name of the model that did a step; empty where none is known."""
    return next((each.name for each in document.provenance.models if each.task == task), "")


def _labelling(choices: ChatChoices) -> Labelling | None:
    try:
        return Labelling(checked(choices.meanings), choices.most, choices.model is None)
    except OptionError:
        return None


def _spoken(document: Document) -> list[Segment]:
    return [segment for segment in document.segments if segment.text.strip()]


def _left(document: Document) -> int:
    """How many segments have words, but no labels."""
    return sum(segment.labels is None for segment in _spoken(document))


def _in_one_line(document: Document, segment: Segment) -> str:
    return spoken_segment(segment, document.speaker_name(segment.speaker))


def _described(row: ModelRow) -> str:
    return f"{row.name}  ·  {size_words(row.size)}" if row.size else row.name


def _tr(text: str) -> str:
    return QCoreApplication.translate("labels", text)


def _n(text: str, n: int) -> str:
    return QCoreApplication.translate("labels", text, "", n)
