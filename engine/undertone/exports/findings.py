"""What a chat model found in an interview, as words to show: a researcher's labels, the summary.

Labels that were given by likeness alone are called approximate wherever they stand.
"""

from __future__ import annotations

from dataclasses import dataclass

from undertone.exports.base import Timecodes, one_line, shown_speaker
from undertone.exports.labels import clock_text
from undertone.exports.tables import Cell, Column
from undertone.model import Document, Segment, SegmentId

HEADING = "Summary"
CAUTION = (
    "Written by {model}. Every sentence names the passages it rests on; whether they bear it out"
    " only a reader can tell."
)
LABELS, APPROXIMATE = "labels", "approximate_labels"
NO_LABELS = "none"
MEANINGS = {
    LABELS: "labels of the researcher's set with a chat model's probabilities: label:0.72; "
    "label:0.31; none: no label applies; empty: not labelled",
    APPROXIMATE: "labels of the researcher's set by likeness to their descriptions alone, with the "
    "likeness: label:0.72; none: a plain fact is liker; empty: not labelled",
}
_SEPARATORS = str.maketrans({";": ",", ":": " "})  # with one of them in it a label would make two


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the summary, and the times and speakers of what it cites."""

    text: str
    times: tuple[str, ...]
    segments: tuple[SegmentId, ...]


def label_column(document: Document) -> tuple[Column, ...]:
    """The table's column of labels; none where there are no labels."""
    name = _column(document)
    return ((name, "text", "", MEANINGS[name]),) if name else ()


def label_cells(document: Document, segment: Segment) -> dict[str, Cell]:
    """The labels as `label_column` explains them."""
    name = _column(document)
    if not name:
        return {}
    found = (
        f"{one_line(each.label).translate(_SEPARATORS)}:{each.score:.2f}"
        for each in segment.labels or ()
    )
    return {name: "" if segment.labels is None else "; ".join(found) or NO_LABELS}


def label_words(document: Document, segment: Segment) -> str:
    """`labels: frustrated, hopeful`; empty where a segment has none."""
    names = ", ".join(one_line(each.label) for each in segment.labels or ())
    how = "approximate labels" if is_approximate(document) else "labels"
    return f"{how}: {names}" if names else ""


def is_approximate(document: Document) -> bool:
    """Whether labels were given by likeness, and no model read what was said."""
    return document.labelling is not None and document.labelling.approximate


def told_summary(document: Document, form: Timecodes) -> tuple[Told, ...]:
    """The sentences of the summary; what they cite and is no longer there is left out."""
    known = {segment.id: segment for segment in document.segments}
    clock: Timecodes = "hh:mm:ss" if form in ("none", "#hh:mm:ss-d#") else form
    found = []
    for one in document.summary or ():
        cited = [known[key] for key in one.segments if key in known]
        times = [
            " ".join(filter(None, (clock_text(s.start_ms, clock), shown_speaker(document, s))))
            for s in cited
        ]
        found.append(Told(one_line(one.text), tuple(times), tuple(s.id for s in cited)))
    return tuple(found)


def caution(document: Document) -> str:
    """Who wrote the summary, and what that means."""
    used = {model.task: model for model in document.provenance.models}.get("summary")
    return CAUTION.format(model=one_line(used.name) if used else "a chat model")


def _column(document: Document) -> str:
    if document.labelling is None:
        return ""
    return APPROXIMATE if document.labelling.approximate else LABELS
