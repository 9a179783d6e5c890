"""Documents and their parts become plain JSON values, and come back, strictly checked.

One pair of functions serves every frozen dataclass of the data model and the options: the types
that the fields declare are the schema. A field that has a default may be absent (older files), an
unknown one is refused (newer files), and no value is ever converted by guessing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from pathlib import PurePath
from types import UnionType
from typing import Any, Literal, NewType, TypeAlias, TypeVar, Union, cast, get_args, get_origin
from typing import get_type_hints as type_hints

from undertone.errors import InputError
from undertone.model import Document

VERSION = 1
Json: TypeAlias = Any  # None, bool, int, float, str, and lists and dicts of them
T = TypeVar("T")
_Decoder: TypeAlias = Callable[[Any], Any]


def to_plain(value: object) -> Json:
    """A dataclass, or a sequence or mapping of them, as dicts, lists, numbers and strings.

    Raises:
        TypeError: a value is of a kind that no field of the data model has.
        ValueError: a number is infinite or not a number.
    """
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} cannot be saved")
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str | PurePath):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [to_plain(item) for item in value]
    raise TypeError(f"{type(value).__name__} cannot be saved")


def from_plain(kind: type[T], plain: Json) -> T:
    """The value of type `kind` that `to_plain` made `plain` of.

    Raises:
        InputError: `plain` is not such a value; the sentence names the place.
    """
    try:
        value: T = _decoder(cast(Hashable, kind))(plain)
    except _Damage as damage:
        place = damage.place.lstrip(".") or kind.__name__
        raise InputError(f"The saved data cannot be read: {place} {damage.problem}.") from None
    return value


def sequence_from_plain(kind: type[T], plain: Json) -> tuple[T, ...]:
    """A list of `kind`, as `to_plain` wrote it.

    Raises:
        InputError: `plain` is not such a list.
    """
    if not isinstance(plain, list):
        raise InputError(f"The saved data cannot be read: {kind.__name__} is not a list.")
    return tuple(from_plain(kind, item) for item in plain)


def document_to_plain(document: Document) -> dict[str, Json]:
    """A whole document, with the version of this schema beside it."""
    return {"version": VERSION, "document": to_plain(document)}


def document_from_plain(plain: Json) -> Document:
    """The document that `document_to_plain` wrote.

    Raises:
        InputError: it is damaged, or a newer version wrote it.
    """
    if not isinstance(plain, dict) or set(plain) != {"version", "document"}:
        raise InputError("The saved data is not a document.")
    if plain["version"] != VERSION:
        raise InputError(f"The saved data has version {plain['version']}, not {VERSION}.")
    return from_plain(Document, plain["document"])


def dumps(value: object) -> str:
    """`to_plain` as one line of ASCII JSON, so that any text survives any storage."""
    return json.dumps(to_plain(value), separators=(",", ":"), allow_nan=False)


def loads(kind: type[T], text: str) -> T:
    """The value of type `kind` that `dumps` wrote.

    Raises:
        InputError: the text is not JSON, or not such a value.
    """
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        raise InputError("The saved data cannot be read: it is not JSON.") from None
    return from_plain(kind, plain)


class _Damage(Exception):
    """What is wrong; the place of it grows while the exception travels outwards."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.place = ""

    def inside(self, step: str) -> _Damage:
        self.place = step + self.place
        return self


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


@cache
def _decoder(kind: Any) -> _Decoder:
    if isinstance(kind, NewType):
        return _decoder(kind.__supertype__)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _optional(_decoder(next(each for each in arguments if each is not type(None))))
    if origin is Literal:
        return _choice(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if is_dataclass(kind) and isinstance(kind, type):
        return _record(kind)
    return _scalar(kind)


def _scalar(kind: type) -> _Decoder:
    if issubclass(kind, StrEnum):
        return _enumeration(kind)
    if issubclass(kind, PurePath):
        text = _exactly(str, "text")
        return lambda plain: kind(text(plain))
    if kind is float:
        return _number
    return _exactly(kind, {str: "text", int: "a whole number", bool: "true or false"}[kind])


def _exactly(kind: type, called: str) -> _Decoder:
    def decode(plain: Any) -> Any:
        if type(plain) is not kind:
            raise _Damage(f"is not {called}")
        return plain

    return decode


def _number(plain: Any) -> float:
    if type(plain) not in (int, float) or not math.isfinite(plain):
        raise _Damage("is not a number")
    return float(plain)


def _enumeration(kind: type[StrEnum]) -> _Decoder:
    members = {str(member): member for member in kind}

    def decode(plain: Any) -> StrEnum:
        if not isinstance(plain, str) or plain not in members:
            raise _Damage(f"is not one of {', '.join(members)}")
        return members[plain]

    return decode


def _choice(allowed: tuple[Any, ...]) -> _Decoder:
    def decode(plain: Any) -> Any:
        if not isinstance(plain, str) or plain not in allowed:
            raise _Damage(f"is not one of {', '.join(map(str, allowed))}")
        return plain

    return decode


def _optional(decode_one: _Decoder) -> _Decoder:
    return lambda plain: None if plain is None else decode_one(plain)


def _tuple(arguments: tuple[Any, ...]) -> _Decoder:
    if arguments[1:] == (...,):
        return _many(_decoder(arguments[0]))
    return _fixed(tuple(_decoder(each) for each in arguments))


def _many(decode_one: _Decoder) -> _Decoder:
    def decode(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise _Damage("is not a list")
        values: list[Any] = []
        try:
            for item in plain:
                values.append(decode_one(item))
        except _Damage as damage:
            raise damage.inside(f"[{len(values)}]") from None
        return tuple(values)

    return decode


def _fixed(decoders: tuple[_Decoder, ...]) -> _Decoder:
    def decode(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list) or len(plain) != len(decoders):
            raise _Damage(f"is not a list of {len(decoders)}")
        return tuple(each(item) for each, item in zip(decoders, plain, strict=True))

    return decode


def _record(kind: type) -> _Decoder:
    hints = type_hints(kind)
    decoders = {each.name: _decoder(hints[each.name]) for each in fields(kind)}
    required = [
        each.name
        for each in fields(kind)
        if each.default is MISSING and each.default_factory is MISSING
    ]

    def decode(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise _Damage(f"is not a {kind.__name__}")
        for name in required:
            if name not in plain:
                raise _Damage("is missing").inside(f".{name}")
        values = {}
        for name, item in plain.items():
            if name not in decoders:
                raise _Damage("is unknown to this version").inside(f".{name}")
            try:
                values[name] = decoders[name](item)
            except _Damage as damage:
                raise damage.inside(f".{name}") from None
        return kind(**values)

    return decode
