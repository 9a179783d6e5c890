"""What several commands share: their options' types, and choices that become options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast

import typer
from platformdirs import user_state_path

from undertone.batch import Place, place
from undertone.catalogue import Kind
from undertone.errors import OptionError
from undertone.exports import (
    DIALECTS,
    FORMATS,
    Dialect,
    format_for,
    format_named,
    require_fitting,
)
from undertone.exports.earlier import EarlierExports
from undertone.exports.presets import PRESETS
from undertone.models.naming import resolve
from undertone.models.store import Store
from undertone.options import Options

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")
FORMAT_NAMES = ", ".join(known.NAME for known in FORMATS)
Out = Annotated[
    Place | None,
    typer.Option(
        "--out", "-o", parser=place, metavar="PATH",
        help="Result file, or a folder: a name without an ending, or with / after it, is one.",
    ),
]  # fmt: skip
Force = Annotated[
    bool, typer.Option("--force", help="Replace files that are no unchanged earlier export.")
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


def names(formats: Sequence[str] | None, out: Place | None = None) -> tuple[str, ...]:
    """Format names as given, repeated or separated by commas.

    When none is given, that of the result file's ending; csv where there is no such file.

    Raises:
        OptionError: there is no such format, or the file's ending says none or another.
    """
    file = out.path if out and not out.folder else None
    fitting = format_for(file).NAME if file and not formats else "csv"
    given = [name.strip().lower() for item in formats or [fitting] for name in item.split(",")]
    forms = [format_named(name) for name in dict.fromkeys(given)]
    if file and len(forms) == 1:
        require_fitting(file, forms[0])
    return tuple(form.NAME for form in forms)


def dialect(preset: str) -> Dialect:
    """The kind of table that `--preset` names where results are not for one program.

    Raises:
        OptionError: it is a preset of `undertone export`.
    """
    if preset not in DIALECTS and preset in {known.name for known in PRESETS}:
        raise OptionError(
            f"{preset} is a preset of `undertone export PROJECT --preset {preset}`;"
            f" here there are {', '.join(DIALECTS)}."
        )
    return cast(Dialect, preset)


def earlier_exports() -> EarlierExports:
    """The memory of what this user's exports wrote, one for all commands."""
    return EarlierExports(user_state_path("Undertone") / "exports.json")


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
