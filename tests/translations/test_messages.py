"""What the source can say is found: calls that translate, helpers, plurals, templates."""

from __future__ import annotations

import ast

from resources.translations.engine_messages import engine_messages, templates_of
from resources.translations.messages import Message, messages_of, window_messages

MODULE = '''
"""Not this docstring."""

class Page(QWidget):
    def __init__(self):
        self.a = self.tr("One")
        self.b = self.tr("%n pages", "", count)
        self.c = self.tr("Go on" if paused else "Pause")
        self.d = QCoreApplication.translate("other", "Two")
        self.e = _tr("Three")
        self.f = _n("%n lines", count)
        self.g = _other(f"{name}")

NAME = QT_TRANSLATE_NOOP("edits", "split")

def _tr(text):
    return QCoreApplication.translate("module", text)

def _n(text, n):
    return QCoreApplication.translate("module", text, "", n)

def _other(text):
    return text
'''
SENTENCES = '''
"""Not this one."""
END = "could be told apart."

def fail(path, sizes, error):
    raise InputError(f"{path.name} cannot be read: {error.strerror}, {shown_size(sizes[0])}.")
    raise InputError(f"Only {len(sizes)} of {", ".join(sizes)} {END}")
    raise InputError(f"{path.name} in {folder.name} is gone.")
'''


def test_every_way_to_translate_is_found() -> None:
    assert set(messages_of(MODULE, "page.py")) == {
        Message("Page", "One", file="page.py"),
        Message("Page", "%n pages", True, "page.py"),
        Message("Page", "Go on", file="page.py"),
        Message("Page", "Pause", file="page.py"),
        Message("other", "Two", file="page.py"),
        Message("module", "Three", file="page.py"),
        Message("module", "%n lines", True, "page.py"),
        Message("edits", "split", file="page.py"),
    }


def test_sentences_become_templates_with_named_holes() -> None:
    found = set(templates_of(ast.parse(SENTENCES.replace('", ".join', "', '.join"))))
    assert {
        "{name} cannot be read: {strerror}, {sizes}.",
        "Only {sizes} of {names} could be told apart.",
        "{name} in {name2} is gone.",
    } <= found
    assert not any("Not this" in text for text in found)


def test_the_window_and_the_engine_have_their_messages() -> None:
    window = {(each.context, each.source) for each in window_messages()}
    assert {("commands", "&Open…"), ("Workspace", "%n people"), ("edits", "split")} <= window
    engine = {each.source for each in engine_messages()}
    assert {
        "{name} is empty: copy it again from the recorder.",
        "{name} is a link.",
        "Table for Excel, R or Python",
        "German",
        "about {shown}x real time{note}",
        "The {stage} step failed: {cause}",
    } <= engine
    assert not any(text.startswith(("SELECT", "INSERT", "PRAGMA")) for text in engine)


def test_messages_have_one_order() -> None:
    assert engine_messages() == engine_messages()
    assert window_messages() == window_messages()
