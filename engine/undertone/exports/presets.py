"""A name or a file becomes what is exported and how: for one program or purpose."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from undertone.errors import InputError, OptionError
from undertone.exports.base import ExportOptions

PLAIN = ExportOptions()


@dataclass(frozen=True, slots=True)
class Preset:
    """What a user wants again and again.

    Attributes:
        name: what they type; a file's name for one of their own.
        formats: names of formats; empty leaves the choice to the user.
    """

    name: str
    formats: tuple[str, ...] = ()
    options: ExportOptions = PLAIN


PRESETS: tuple[Preset, ...] = (
    Preset("excel"),
    Preset("excel-semicolon", (), ExportOptions("excel-semicolon")),
    Preset("data", (), ExportOptions("data")),
    Preset("statistics", ("csv", "words", "speakers"), ExportOptions("data")),
    Preset("maxqda", ("maxqda", "rtf"), ExportOptions(timecodes="#hh:mm:ss-d#")),
    Preset("atlasti", ("atlasti", "docx"), ExportOptions(timecodes="#hh:mm:ss-d#")),
    Preset("nvivo", ("nvivo", "docx")),
    Preset("f4", ("f4", "rtf"), ExportOptions(timecodes="#hh:mm:ss-d#")),
    Preset("elan", ("eaf",)),
    Preset("praat", ("textgrid",)),
    Preset("subtitles", ("srt", "vtt"), ExportOptions(sentiment=False, notes=False)),
    Preset("paper", ("methods", "bibtex", "svg", "pdf")),
    Preset("participant", ("docx",), ExportOptions(sentiment=False, notes=False, per="turn")),
    Preset("anonymous", ("docx", "csv"), ExportOptions(pseudonyms=True, notes=False)),
    Preset("archive", ("json", "csv", "txt", "methods"), ExportOptions("data")),
)


def preset_named(name: str) -> Preset:
    """The preset of that name, or of that TOML file: `formats` and the options' names.

    Raises:
        OptionError: there is no such preset, or an option in the file makes no sense.
        InputError: the file cannot be read or is no TOML.
    """
    for known in PRESETS:
        if name == known.name:
            return known
    if name.lower().endswith(".toml"):
        return _of_file(Path(name))
    names = ", ".join(known.name for known in PRESETS)
    raise OptionError(f"There is no preset {name!r}; there are {names}, or a .toml file.")


def _of_file(path: Path) -> Preset:
    try:
        plain = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"The preset {path.name} cannot be read: {reason}.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"The preset {path.name} is not TOML: {error}.") from None
    formats = _texts(path, "formats", plain.pop("formats", []))
    return Preset(path.name, formats, ExportOptions(**_options(path, plain)))


def _options(path: Path, plain: Mapping[str, Any]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    known = {each.name: getattr(PLAIN, each.name) for each in fields(PLAIN)}
    for name, value in plain.items():
        if name not in known or name == "recording":
            raise OptionError(f"The preset {path.name} has an unknown option {name!r}.")
        if name == "columns":
            given[name] = _texts(path, name, value)
        elif type(value) is not type(known[name]):
            kind = {bool: "true or false", int: "a whole number", str: "a text"}[type(known[name])]
            raise OptionError(f"The preset {path.name}: {name} must be {kind}.")
        else:
            given[name] = value
    return given


def _texts(path: Path, name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise OptionError(f"The preset {path.name}: {name} must be a list of texts.")
    return tuple(value)
