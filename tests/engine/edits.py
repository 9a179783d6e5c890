"""Random edits as a researcher makes them, for property tests."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from tests.strategies import judgements, texts
from undertone import edit
from undertone.errors import InputError
from undertone.model import Document, SegmentId

Edit = Callable[[st.DrawFn, Document], Document]


@st.composite
def edited(draw: st.DrawFn, document: Document) -> Document:
    """The document after one edit of any kind; the same where that edit is refused."""
    kinds = [_added, *(_ON_ROWS if document.segments else ())]
    kinds += _ON_PEOPLE if document.speakers else []
    try:
        chosen: Edit = draw(st.sampled_from(kinds))
        return chosen(draw, document)
    except (InputError, IndexError):
        return document


def _row(draw: st.DrawFn, document: Document) -> int:
    return draw(st.integers(0, len(document.segments) - 1))


def _id(draw: st.DrawFn, document: Document) -> SegmentId:
    return document.segments[_row(draw, document)].id


def _added(draw: st.DrawFn, document: Document) -> Document:
    return edit.add_speaker(document, "Somebody")[0]


def _merged(draw: st.DrawFn, document: Document) -> Document:
    row = _row(draw, document)
    return edit.merge(document, document.segments[row].id, document.segments[row + 1].id)


def _reassigned(draw: st.DrawFn, document: Document) -> Document:
    people = [speaker.id for speaker in document.speakers]
    return edit.reassign(document, _id(draw, document), draw(st.sampled_from([*people, None])))


def _moved(draw: st.DrawFn, document: Document) -> Document:
    ms = draw(st.integers(0, document.media.duration_ms))
    return edit.move_edge(document, _id(draw, document), "start", ms)


def _all_retexted(draw: st.DrawFn, document: Document) -> Document:
    chosen = document.segments[_row(draw, document) :]
    return edit.retext_all(document, {each.id: draw(texts) for each in chosen})


_ON_ROWS: list[Edit] = [
    lambda draw, document: edit.retext(document, _id(draw, document), draw(texts)),
    lambda draw, document: edit.split(document, _id(draw, document), draw(st.integers(0, 80))),
    lambda draw, document: edit.judge(document, _id(draw, document), draw(st.none() | judgements)),
    lambda draw, document: edit.mark(document, _id(draw, document), checked=draw(st.booleans())),
    lambda draw, document: edit.annotate(document, _id(draw, document), draw(texts)),
    *(_merged, _reassigned, _moved, _all_retexted),
]
_ON_PEOPLE: list[Edit] = [
    lambda draw, document: edit.rename_speaker(document, document.speakers[0].id, "Renamed"),
    lambda draw, document: edit.merge_speakers(
        document, document.speakers[0].id, document.speakers[-1].id
    ),
]


@st.composite
def edit_chains(draw: st.DrawFn, start: Document, most: int = 6) -> list[Document]:
    """A document and its states after some edits, each different from the one before."""
    chain = [start]
    for _ in range(draw(st.integers(0, most))):
        new = draw(edited(chain[-1]))
        if new != chain[-1]:
            chain.append(new)
    return chain
