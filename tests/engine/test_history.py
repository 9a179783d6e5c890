"""Every edit can be taken back and done again, from memory and from what was stored."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.edits import edit_chains
from tests.strategies import documents
from undertone import history
from undertone.errors import InputError
from undertone.history import Change, Entry, History, amended, difference, unchanged
from undertone.model import Document, Media, Segment, SegmentId

CHAINS = documents(with_words=True).flatmap(edit_chains)
MEDIA = Media("a.wav", "", 60_000, 8000, 1, "wav", "pcm")


def stored(change: Change) -> Change:
    """A change as it comes back from the file."""
    return history.from_plain(json.loads(json.dumps(history.to_plain(change))))


@settings(max_examples=60)
@given(CHAINS)
def test_undoing_everything_gives_the_first_document_and_redoing_the_last(
    chain: list[Document],
) -> None:
    changes = [stored(difference(one, other)) for one, other in pairwise(chain)]
    document = chain[-1]
    for change, expected in zip(reversed(changes), reversed(chain[:-1]), strict=True):
        document = change.undone(document)
        assert document == expected
    for change, expected in zip(changes, chain[1:], strict=True):
        document = change.redone(document)
        assert document == expected


@settings(max_examples=40)
@given(documents(), documents())
def test_the_change_between_any_two_documents_goes_both_ways(
    one: Document, other: Document
) -> None:
    change = stored(difference(one, other))
    assert change.redone(one) == other
    assert change.undone(other) == one


@settings(max_examples=40)
@given(CHAINS)
def test_amended_edits_are_one_step(chain: list[Document]) -> None:
    change = difference(chain[0], chain[0])
    for now, new in pairwise(chain):
        change = amended(change, now, new)
    assert change.undone(chain[-1]) == chain[0]
    assert change.redone(chain[0]) == chain[-1]


def three() -> Document:
    made = [Segment(SegmentId(f"s{n}"), n * 1000, n * 1000 + 900, f"Text {n}.") for n in range(3)]
    return Document(MEDIA, tuple(made))


def test_a_change_holds_what_differs_alone() -> None:
    before = three()
    noted = replace(before.segments[1], note="loud")
    after = replace(before, segments=(before.segments[0], noted, before.segments[2]))
    plain = history.to_plain(difference(before, after))
    assert plain == {
        "segments": {"s1": [{"note": ""}, {"note": "loud"}]},
        "order": [0, [], []],
        "fields": [{}, {}],
    }
    assert difference(before, before).is_empty


def test_a_change_of_another_document_is_refused() -> None:
    before = three()
    change = difference(before, replace(before, segments=before.segments[:1]))
    with pytest.raises(InputError, match="does not belong"):
        change.undone(before)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=3), st.lists, max_leaves=5))
def test_a_damaged_history_is_one_sentence(plain: object) -> None:
    with pytest.raises(InputError, match="history"):
        history.from_plain(plain)


def test_a_new_edit_drops_what_was_taken_back() -> None:
    change = difference(three(), replace(three(), language="en"))
    grown = History().with_edit(Entry("one", change)).with_edit(Entry("two", change))
    assert [entry.label for entry in grown.back().undone] == ["two"]
    assert grown.back().forth() == grown
    again = grown.back().with_edit(Entry("three", change))
    assert ([e.label for e in again.done], again.undone) == (["one", "three"], ())


def test_the_history_of_one_segment_is_latest_first() -> None:
    first = three()
    second = replace(first, segments=(replace(first.segments[0], note="a"), *first.segments[1:]))
    third = replace(second, language="en")
    fourth = replace(third, segments=(replace(third.segments[0], note="b"), *third.segments[1:]))
    told = History()
    for label, (one, other) in zip("abc", pairwise([first, second, third, fourth]), strict=True):
        told = told.with_edit(Entry(label, difference(one, other)))
    assert [entry.label for entry in told.of(SegmentId("s0"))] == ["c", "a"]
    assert list(told.of(SegmentId("s1"))) == []


items = st.lists(st.sampled_from([object() for _ in range(4)]), max_size=8)


@given(items, items, items, items)
def test_what_an_edit_leaves_alone_is_found(
    head: list[object], old: list[object], new: list[object], tail: list[object]
) -> None:
    before, after = [*head, *old, *tail], [*head, *new, *tail]
    first, last = unchanged(before, after)
    shorter = min(len(before), len(after))
    assert min(len(head) + len(tail), shorter) <= first + last <= shorter
    assert before[:first] == after[:first]
    assert before[len(before) - last :] == after[len(after) - last :]
