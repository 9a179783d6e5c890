"""What several commands share: their options' types, and choices that become options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from undertone.batch import place
from undertone.catalogue import Kind
from undertone.errors import OptionError
from undertone.exports import DIALECTS, FORMATS, format_named
from undertone.models.naming import resolve
from undertone.models.store import Store
from undertone.options import Options

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")
FORMAT_NAMES = ", ".join(known.NAME for known in FORMATS)
Out = Annotated[
    Path | None, typer.Option("--out", "-o", parser=place, help="Result file or folder.")
]
Formats = Annotated[list[str] | None, typer.Option("--format", "-f", help=f"{FORMAT_NAMES}.")]
PresetName = Annotated[str, typer.Option(help=f"CSV: {', '.join(DIALECTS)}.")]


def with_choices(base: Options, **given: Any) -> Options:
    """Options with what the user gave: values, or dicts of values for a stage; None is not given.

    Raises:
        OptionError: a value makes no sense.
    """
    stages = {
        name: changed(getattr(base, name), **values)
        for name, values in given.items()
        if isinstance(values, dict)
    }
    return changed(base, **{**given, **stages})


def changed(base: T, **given: Any) -> T:
    """A dataclass with the given values; None means not given."""
    return replace(base, **{name: value for name, value in given.items() if value is not None})


def names(formats: Sequence[str] | None, out: Path | None = None) -> tuple[str, ...]:
    """Format names as given, repeated or separated by commas.

    When none is given, that of the result file's ending, else csv.

    Raises:
        OptionError: there is no such format.
    """
    ending = out.suffix.lower() if out and not out.is_dir() else ""
    fitting = next((known.NAME for known in FORMATS if ending == known.EXTENSION), "csv")
    given = [name.strip().lower() for item in formats or [fitting] for name in item.split(",")]
    for name in given:
        format_named(name)
    return tuple(dict.fromkeys(given))


def forbid(what: str, given: object) -> None:
    """Refuse options that exclude each other.

    Raises:
        OptionError: both were given.
    """
    if given:
        raise OptionError(f"{what} contradicts the other options.")


def found(model: str | None, kind: Kind) -> Path | None:
    """The path of a model given by its name or file; None is not given.

    Raises:
        ModelError: there is no such model.
    """
    return resolve(model, kind, Store()) if model else None


def words_of(given: str) -> tuple[str, ...]:
    """The words of a vocabulary: as given, or from a text file of that name; commas or lines.

    Raises:
        OptionError: the file cannot be read.
    """
    text = given
    try:
        if Path(given).is_file():
            text = Path(given).read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:  # a long list is no file name
        if Path(given).suffix == ".txt":
            raise OptionError(f"The vocabulary {given} cannot be read.") from error
    words = (" ".join(word.split()) for word in text.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(filter(None, words)))
