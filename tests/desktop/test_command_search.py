"""Commands are found by the beginnings of their words, in any order."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from undertone_desktop.command_search import Entry, folded, found, plain

ENTRIES = (
    Entry("open", "Open", "File", ("Ctrl+O",)),
    Entry("csv", "Export CSV – Table", "File", ("Ctrl+E",), why_not="needs an open interview"),
    Entry("note", "Write a note", "Segment"),
    Entry("bookmark", "Bookmark", "Segment", ("Ctrl+B",)),
    Entry("cafe", "Über das Café", "Ansicht"),
)
texts = st.text(alphabet="abe ßÉüñ…“+", max_size=12)


def ids(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [entry.id for entry in found(typed, ENTRIES, recent)]


def test_words_fit_in_any_order_without_accents_and_capitals() -> None:
    assert ids("note wri") == ["note"]
    assert ids("CAFE uber") == ["cafe"]
    assert ids("xyz") == []


def test_the_menu_and_the_key_count_too() -> None:
    assert ids("segment") == ["note", "bookmark"]
    assert ids("file open") == ["open"]
    assert ids("ctrl+e") == ["csv"]


def test_letters_may_be_left_out_inside_a_word() -> None:
    assert ids("bkmrk") == ["bookmark"]


def test_nothing_typed_shows_what_can_be_done_first_and_the_recent_before_it() -> None:
    assert ids("") == ["open", "note", "bookmark", "cafe", "csv"]
    assert ids("", ("bookmark", "gone", "open")) == ["bookmark", "open", "note", "cafe", "csv"]


def test_menu_words_lose_their_signs() -> None:
    assert plain("&Open…") == "Open"
    assert plain("Black && &white") == "Black & white"


@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=8), st.randoms())
def test_every_command_is_found_by_its_own_words(
    named: list[tuple[str, str]], chance: random.Random
) -> None:
    entries = [Entry(str(n), title, menu) for n, (title, menu) in enumerate(named)]
    for entry in entries:
        words = folded(entry.title).split()
        chance.shuffle(words)
        assert entry in found(" ".join(words), entries)


@given(texts, st.randoms())
def test_the_order_of_typed_words_and_their_case_do_not_matter(
    typed: str, chance: random.Random
) -> None:
    words = typed.split()
    chance.shuffle(words)
    assert found(typed, ENTRIES) == found(" ".join(words), ENTRIES) == found(folded(typed), ENTRIES)
