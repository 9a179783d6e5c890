"""What is asked of a chat model and what it answers: the lines between this program and its child.

The child's first line on stdin is a `Loading`, its first answer a `Loaded`. Then each request is
one line of JSON, and so is its answer:

    count (texts)                        -> tokens of each text
    choose (prompt, answers, none, most) -> what applies: [place in `answers`, probability] each
    write (prompt, grammar, most)        -> text

An answer is {"answer": ...}, {"error": why}, or {"refused": why} where it would be the same
anywhere.

A prompt is a list of parts; only the parts of the chat template may hold a model's control tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

Cut = Literal["", "start", "end"]


class RefusedError(RuntimeError):
    """A request that cannot be answered, whatever runs the model."""


@dataclass(frozen=True, slots=True)
class Loading:
    """How a model is loaded.

    Attributes:
        device: ggml's name of a GPU; None is the processor.
        context: tokens that it looks at, at most; a model made for fewer gets those.
        threads: of the processor; None is what the machine has.
    """

    path: str
    device: str | None = None
    context: int = 4096
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of it.

    Attributes:
        context: tokens that it really looks at.
        template: its own chat template (Jinja); empty where it brings none.
        begin, end: the texts of its tokens for the beginning and the end, which templates name.
    """

    context: int
    template: str = ""
    begin: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a prompt.

    Attributes:
        control: it is of the chat template: names of control tokens in it are such tokens.
        cut: where tokens go first when the prompt is too long; "" keeps them all.
    """

    text: str
    control: bool = False
    cut: Cut = ""


Prompt = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """One answer that applies: its place among those offered, and how probable it was there."""

    place: int
    probability: float


def request(do: str, **what: Any) -> dict[str, Any]:
    """A request as plain values."""
    return {"do": do, **{name: _plain(value) for name, value in what.items()}}


def prompt_of(plain: Sequence[dict[str, Any]]) -> Prompt:
    """The prompt of a request."""
    return tuple(Part(**part) for part in plain)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [asdict(item) if isinstance(item, Part) else item for item in value]
    return value
