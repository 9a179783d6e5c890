"""The files of Qt Linguist are complete, and in step with the source as the compiled ones are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from resources.translations.messages import Message
from resources.translations.ts_file import Catalogue, Entry, read, written
from resources.translations.update import LANGUAGES, in_step, ts_path

HOLE = re.compile(r"\{\w+\}|%n|%\d")
COMMAND = "python -m resources.translations.update"
OLD = Message("Page", "Old", file="page.py")
NEW = Message("Page", "Ne\"w & 'best' <b>\nof all", file="page.py")
MANY = Message("Page", "%n pages", plural=True, file="page.py")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def catalogue(language: str) -> Catalogue:
    return read(ts_path(language), language)


def living(catalogue: Catalogue) -> Iterator[Entry]:
    return (entry for entry in catalogue.entries if not entry.vanished)


def test_the_files_are_in_step_with_the_source() -> None:
    files, _ = in_step()
    late = [path.name for path, text in files.items() if path.read_text("utf-8") != text]
    assert late == [], f"run {COMMAND}"


def test_everything_is_translated(catalogue: Catalogue) -> None:
    assert [entry.message.source for entry in catalogue.unfinished] == []
    assert [e.message.source for e in living(catalogue) if not all(e.forms)] == []


def test_no_hole_is_lost(catalogue: Catalogue) -> None:
    assert [
        (entry.message.source, form)
        for entry in living(catalogue)
        for form in entry.forms
        if Counter(HOLE.findall(form)) != Counter(HOLE.findall(entry.message.source))
    ] == []


def test_sentences_end_as_they_do_in_english(catalogue: Catalogue) -> None:
    """A full stop, an ellipsis, a space at either end: what is put together relies on them."""
    assert [
        (entry.message.source, form)
        for entry in living(catalogue)
        for form in entry.forms
        if (ends(form), form[:1].isspace())
        != (ends(entry.message.source), entry.message.source[:1].isspace())
    ] == []


def ends(text: str) -> str:
    return text[-1] if text[-1] in ".…:? " else ""


def test_keys_of_menus_stay_keys(catalogue: Catalogue) -> None:
    assert [
        entry.message.source
        for entry in living(catalogue)
        if entry.message.context == "commands"
        and any(form.count("&") != entry.message.source.count("&") for form in entry.forms)
    ] == []


def test_the_compiled_file_holds_the_same(catalogue: Catalogue, language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(ts_path(language).with_suffix(".qm")))
    late = [
        entry.message.source
        for entry in living(catalogue)
        for number, form in zip((1, 2), entry.forms, strict=False)
        if compiled.translate(
            entry.message.context,
            entry.message.source,
            None,
            number if entry.message.plural else -1,
        )
        != form
    ]
    assert late == [], f"run {COMMAND}"


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    entries = (
        Entry(MANY, ("%n Seite", "%n Seiten"), finished=True, comment="so & so"),
        Entry(NEW, ("",)),
        Entry(OLD, ("Alt",), finished=True, vanished=True),
    )
    path = tmp_path / "a.ts"
    path.write_text(written(Catalogue("de", entries)), encoding="utf-8")
    assert read(path, "de") == Catalogue("de", entries)


def test_what_is_gone_is_kept_and_found_again() -> None:
    before = Catalogue("de", (Entry(OLD, ("Alt",), finished=True),))
    gone = before.following([MANY])
    assert gone.unfinished == (Entry(MANY, ("", "")),)
    assert gone.entries[-1] == Entry(OLD, ("Alt",), finished=True, vanished=True)
    assert gone.following([OLD]).entries == before.entries


def test_new_messages_get_a_proposal() -> None:
    before = Catalogue("de", (Entry(OLD, ("Alt",), finished=True),))
    other = Message("Other", "Old")
    assert before.following([OLD, other]).unfinished == (Entry(other, ("Alt",)),)


def test_a_message_that_gets_plurals_is_to_be_looked_at() -> None:
    before = Catalogue("de", (Entry(Message("Page", "%n pages"), ("%n Seiten",), finished=True),))
    assert before.following([MANY]).unfinished == (Entry(MANY, ("%n Seiten", "%n Seiten")),)
