"""Finding and replacing: plain words are themselves, patterns are checked, nothing runs away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import InputError
from undertone.find import Query, find, replacements
from undertone.model import Document, Media, Segment, SegmentId

MEDIA = Media("a.wav", "", 60_000, 8000, 1, "wav", "pcm")


def transcript(*texts: str) -> Document:
    return Document(
        MEDIA,
        tuple(Segment(SegmentId(f"s{n}"), n, n + 1, text) for n, text in enumerate(texts)),
    )


def places(document: Document, query: Query) -> list[tuple[int, int, int]]:
    return [(hit.row, hit.start, hit.end) for hit in find(document, query)]


TALK = transcript("The cat sat.", "Concatenate the Cat.", "")


def test_plain_words() -> None:
    assert places(TALK, Query("cat")) == [(0, 4, 7), (1, 3, 6), (1, 16, 19)]
    assert places(TALK, Query("Cat", case=True)) == [(1, 16, 19)]
    assert places(TALK, Query("cat", whole_words=True)) == [(0, 4, 7), (1, 16, 19)]
    assert places(TALK, Query("a.")) == []
    assert places(TALK, Query("")) == []


def test_regular_expressions() -> None:
    assert places(TALK, Query(r"\bc\w+", regular=True)) == [(0, 4, 7), (1, 0, 11), (1, 16, 19)]
    assert places(TALK, Query("x*", regular=True)) == []
    assert places(transcript("b a ba"), Query("a|b", regular=True, whole_words=True)) == [
        (0, 0, 1),
        (0, 2, 3),
    ]


@pytest.mark.parametrize("pattern", ["(", "[a", "*", r"(?P<x", "a{2,1}"])
def test_a_bad_pattern_is_one_sentence(pattern: str) -> None:
    with pytest.raises(InputError, match="no regular expression"):
        find(TALK, Query(pattern, regular=True))


def test_a_pattern_that_runs_away_is_stopped() -> None:
    with pytest.raises(InputError, match="too long"):
        find(transcript("a" * 5000 + "b"), Query(r"((a+)+x?)+\1c|(a|a)+$", regular=True))


def test_replacing_some_hits_leaves_the_others() -> None:
    hits = find(TALK, Query("cat"))
    assert replacements(TALK, Query("cat"), r"\1 dog", hits[:1]) == {"s0": r"The \1 dog sat."}
    assert replacements(TALK, Query("cat"), "dog", hits[1:]) == {"s1": "Condogenate the dog."}


def test_groups_in_a_replacement() -> None:
    query = Query(r"(\w+) sat", regular=True)
    hits = find(TALK, query)
    assert replacements(TALK, query, r"sat \1", hits) == {"s0": "The sat cat."}
    with pytest.raises(InputError, match="replacement"):
        replacements(TALK, query, r"\2", hits)


@given(st.lists(st.text(max_size=20), max_size=4), st.text(min_size=1, max_size=4))
def test_plain_hits_are_the_words_themselves(texts: list[str], wanted: str) -> None:
    document = transcript(*texts)
    hits = find(document, Query(wanted, case=True))
    for hit in hits:
        assert document.segments[hit.row].text[hit.start : hit.end] == wanted
    assert len(hits) == sum(text.count(wanted) for text in texts)
    new = replacements(document, Query(wanted, case=True), "", hits)
    assert all(new[s.id] == s.text.replace(wanted, "") for s in document.segments if s.id in new)


@given(st.text(max_size=12))
def test_any_pattern_is_found_or_refused(pattern: str) -> None:
    try:
        hits = find(TALK, Query(pattern, regular=True))
    except InputError:
        hits = ()
    assert all(hit.start < hit.end for hit in hits)
