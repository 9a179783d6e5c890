"""A file of Qt Linguist (.ts): read, brought in step with the source, written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from resources.translations.messages import Message

FORMS = 2  # of a plural, in German as in Spanish
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True)
class Entry:
    """A message with its translation.

    Attributes:
        forms: one text, or one for each number where the message has plurals.
        finished: a person approved it.
        vanished: the source no longer has the message.
        comment: the translator's own remark.
    """

    message: Message
    forms: tuple[str, ...]
    finished: bool = False
    vanished: bool = False
    comment: str = ""


@dataclass(frozen=True)
class Catalogue:
    """All entries of one language."""

    language: str
    entries: tuple[Entry, ...] = field(default=())

    @property
    def unfinished(self) -> tuple[Entry, ...]:
        """What is still to be translated."""
        return tuple(each for each in self.entries if not each.finished and not each.vanished)

    def following(self, messages: Iterable[Message]) -> Catalogue:
        """The same translations for these messages.

        New messages are unfinished, with what the same text is called elsewhere as a proposal;
        messages that are gone are kept as vanished, and found again if they come back.
        """
        known = {(e.message.context, e.message.source): e for e in self.entries}
        texts = {e.message.source: e.forms for e in self.entries if e.finished}
        found = []
        for message in messages:
            old = known.pop((message.context, message.source), None)
            found.append(_carried(message, old, texts))
        gone = [replace(e, vanished=True) for e in known.values() if any(e.forms)]
        entries = sorted((*found, *gone), key=lambda e: (e.message.context.lower(), e.vanished))
        return Catalogue(self.language, tuple(entries))


def _carried(message: Message, old: Entry | None, texts: dict[str, tuple[str, ...]]) -> Entry:
    count = FORMS if message.plural else 1
    if old is not None and len(old.forms) == count:
        return replace(old, message=message, vanished=False)
    proposal = old.forms if old is not None else texts.get(message.source, ())
    fitting = proposal if len(proposal) == count else (*proposal[:1] * count,)
    return Entry(message, fitting or ("",) * count)


def read(path: Path, language: str) -> Catalogue:
    """The entries of a file; none where there is no file."""
    if not path.exists():
        return Catalogue(language)
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            found.append(_entry(context.findtext("name") or "", node))
    return Catalogue(language, tuple(found))


def _entry(context: str, node: ElementTree.Element) -> Entry:
    place, told = node.find("location"), node.find("translation")
    assert told is not None, "a message has a translation"
    plural = node.get("numerus") == "yes"
    file = place.get("filename", "").removeprefix("../../") if place is not None else ""
    message = Message(context, node.findtext("source") or "", plural, file)
    forms = [each.text or "" for each in told.iter("numerusform")] if plural else [told.text or ""]
    state = told.get("type")
    return Entry(
        message,
        tuple(forms),
        state in (None, "vanished"),
        state == "vanished",
        node.findtext("translatorcomment") or "",
    )


def written(catalogue: Catalogue) -> str:
    """The text of the file, as Qt Linguist writes it; the files are named without lines."""
    lines = [f'{HEAD}<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">\n']
    for context, entries in groupby(catalogue.entries, key=lambda e: e.message.context):
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        lines += map(_message, entries)
        lines.append("</context>\n")
    return "".join([*lines, "</TS>\n"])


def _message(entry: Entry) -> str:
    plural = ' numerus="yes"' if entry.message.plural else ""
    kind = "vanished" if entry.vanished else "" if entry.finished else "unfinished"
    state = f' type="{kind}"' if kind else ""
    rows = [f"    <message{plural}>\n"]
    if entry.message.file:
        rows.append(f'        <location filename="../../{escape(entry.message.file)}"/>\n')
    rows.append(f"        <source>{_text(entry.message.source)}</source>\n")
    if entry.comment:
        rows.append(f"        <translatorcomment>{_text(entry.comment)}</translatorcomment>\n")
    if entry.message.plural:
        forms = "".join(
            f"            <numerusform>{_text(each)}</numerusform>\n" for each in entry.forms
        )
        rows.append(f"        <translation{state}>\n{forms}        </translation>\n")
    else:
        rows.append(f"        <translation{state}>{_text(entry.forms[0])}</translation>\n")
    return "".join([*rows, "    </message>\n"])


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
