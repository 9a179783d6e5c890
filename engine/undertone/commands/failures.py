"""Failures become one sentence and an exit code."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from undertone.errors import (
    Cancelled,
    InputError,
    ModelError,
    OptionError,
    OutputError,
    UndertoneError,
)

EXIT_CODES: tuple[tuple[type[BaseException], int], ...] = (
    (OptionError, 2),
    (InputError, 3),
    (ModelError, 4),
    (OutputError, 5),
    (Cancelled, 130),
    (KeyboardInterrupt, 130),
)


def exit_code(error: BaseException) -> int:
    """The exit code for a failure."""
    return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), 1)


def of_all(codes: Sequence[int]) -> int:
    """The exit code of several files: that of all, or 6 where only some failed."""
    failed = {code for code in codes if code}
    if not failed:
        return 0
    return failed.pop() if len(failed) == 1 and all(codes) else 6


def told(error: BaseException) -> tuple[str, int]:
    """The sentence and the exit code for a failure."""
    if isinstance(error, Cancelled | KeyboardInterrupt | typer.Abort):
        return (str(error) if isinstance(error, Cancelled) else "") or "Cancelled.", 130
    if isinstance(error, typer.TyperException):
        return _usage_message(error), 2
    if isinstance(error, UndertoneError):
        return str(error), exit_code(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory for this.", 1
    if isinstance(error, OSError):
        return f"{error.filename or 'A file'}: {error.strerror or error}.", 5
    kind = type(error).__name__
    return f"Something unforeseen went wrong ({kind}: {error}); UNDERTONE_DEBUG=1 shows where.", 1


def _usage_message(error: typer.TyperException) -> str:
    explained = getattr(error, "format_message", error.__str__)
    sentence = " ".join(str(explained()).split())
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
