"""A researcher's label set is read from a small file or from the command line, and checked.

[labels]                                        # TOML; JSON has the same shape
frustrated = "annoyed that something does not work"
hopeful = "expects that it will get better"

Any other file is a text with a line "name: description" for each.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from undertone.contracts import NO_LABEL
from undertone.errors import OptionError
from undertone.files import write_whole
from undertone.model import Meaning

MOST_LABELS = 40
SEPARATORS = frozenset(":;")  # of labels and their figures, in a cell of a table
LONGEST_NAME, LONGEST_DESCRIPTION = 60, 400  # characters
LARGEST_FILE = 1 << 20  # bytes


def read_labels(path: Path) -> tuple[Meaning, ...]:
    """The labels of a file, checked.

    Raises:
        OptionError: it cannot be read, or holds no valid label set.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise OptionError(f"{path.name} is too large for a label set.")
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "it is no text in UTF-8").lower()
        raise OptionError(f"The label set {path.name} cannot be read: {reason}.") from error
    table = _table(path, text)
    pairs = table.get("labels", table)
    if isinstance(pairs, dict):
        pairs = list(pairs.items())
    if not isinstance(pairs, list):
        raise OptionError(f"{path.name} holds no labels: it needs names with a description each.")
    return checked(_meaning(path, pair) for pair in pairs)


def write_labels(path: Path, meanings: Sequence[Meaning]) -> None:
    """Keep a checked label set as a file that `read_labels` reads: JSON by that ending, else TOML.

    Raises:
        OSError: it cannot be written.
    """
    pairs = {one.name: one.description for one in meanings}
    if path.suffix.lower() == ".json":
        text = json.dumps({"labels": pairs}, ensure_ascii=False, indent=2) + "\n"
    else:
        # What JSON calls a string, TOML does too, as long as all of it can be printed.
        lines = (f"{_quoted(name)} = {_quoted(words)}\n" for name, words in pairs.items())
        text = "[labels]\n" + "".join(lines)
    write_whole({path: text.encode("utf-8")})


def given_labels(texts: Sequence[str]) -> tuple[Meaning, ...]:
    """Labels given as "name: description", checked.

    Raises:
        OptionError: they are no valid label set.
    """
    parts = (text.partition(":") for text in texts)
    return checked(Meaning(name, description) for name, _, description in parts)


def checked(meanings: Iterable[Meaning]) -> tuple[Meaning, ...]:
    """The labels with tidy spaces.

    Raises:
        OptionError: there are none, too many, or one is empty, too long, there twice, reserved or
            not to be told from others in a table.
    """
    found = tuple(Meaning(_tidy(one.name), _tidy(one.description)) for one in meanings)
    if not found:
        raise OptionError("A label set needs at least one label.")
    if len(found) > MOST_LABELS:
        raise OptionError(f"{len(found)} labels are too many: at most {MOST_LABELS} can be told.")
    for one in found:
        _check(one)
    name, count = Counter(one.name.casefold() for one in found).most_common(1)[0]
    if count > 1:
        raise OptionError(f"The label “{name}” is there {count} times.")
    return found


def _check(one: Meaning) -> None:
    if not one.name:
        raise OptionError("A label has no name.")
    if len(one.name) > LONGEST_NAME:
        raise OptionError(
            f"The label “{one.name[:20]}…” is too long: {LONGEST_NAME} characters at most."
        )
    if len(one.description) > LONGEST_DESCRIPTION:
        raise OptionError(
            f"The description of “{one.name}” is too long:"
            f" {LONGEST_DESCRIPTION} characters at most."
        )
    if not one.name.isprintable() or not one.description.isprintable():
        raise OptionError(f"The label {one.name!a} holds signs that cannot be shown.")
    if set(one.name) & SEPARATORS:
        raise OptionError(
            f"The label “{one.name}” holds a colon or a semicolon, which separate labels in tables."
        )
    if one.name.casefold() == NO_LABEL:
        raise OptionError(
            f"“{NO_LABEL}” is what a segment without a label gets: choose another name."
        )


def _table(path: Path, text: str) -> dict[str, Any]:
    if path.suffix.lower() not in (".toml", ".json"):
        return {"labels": _lines(text)}
    kind = "JSON" if path.suffix.lower() == ".json" else "TOML"
    try:
        if kind == "TOML":
            return tomllib.loads(text)
        plain = json.loads(text, object_pairs_hook=_unlike)
    except RecursionError:
        raise OptionError(f"{path.name} is nested too deeply for a label set.") from None
    except ValueError as error:  # of both readers
        reason = str(error).partition("\n")[0].rstrip(".")
        if kind == "TOML":
            reason += " (a name with spaces needs quotes)"
        raise OptionError(f"{path.name} is no valid {kind}: {reason}.") from error
    return plain if isinstance(plain, dict) else {"labels": plain}


def _lines(text: str) -> list[tuple[str, str]]:
    """The lines "name: description" of a text, without empty ones and those that begin with #."""
    lines = (line.strip() for line in text.splitlines())
    kept = (line.partition(":") for line in lines if line and not line.startswith("#"))
    return [(name, description) for name, _, description in kept]


def _unlike(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names differ: JSON's own reader lets the last of two win."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name is there twice")
    return found


def _meaning(path: Path, pair: Any) -> Meaning:
    """A label of a file: a name and its description, or an object with both."""
    if isinstance(pair, dict):
        pair = (pair.get("name"), pair.get("description", ""))
    if isinstance(pair, str):
        pair = (pair, "")
    if not isinstance(pair, tuple) or not all(isinstance(text, str) for text in pair):
        raise OptionError(f"{path.name}: every label needs a name and a description, as texts.")
    return Meaning(*pair)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _tidy(text: str) -> str:
    return " ".join(text.split())
