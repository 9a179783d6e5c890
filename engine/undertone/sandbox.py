"""A user's template and plain data become text, in a process of its own with limits.

A template may come from anywhere. Jinja's sandbox keeps it from files and from Python's insides;
the process keeps it from using the machine up: the caller ends it when its time is over, and where
the system knows limits of memory it has those too. The only home of Jinja.

Reads one JSON object from standard input, `name`, `source`, `data`, and writes one to standard
output: `text`, or `error`, a sentence for the user. With `chat` the template is a chat model's own,
which expects what Transformers gives such templates: silent unknowns and `raise_exception`.
"""

from __future__ import annotations

import json
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from typing import Any

from jinja2 import ChainableUndefined, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from undertone import timecode

MEMORY = 2 * 2**30
SECONDS = 60
MARKUP = (".html", ".htm", ".xhtml", ".xml", ".svg", ".eaf", ".rss")
OWN_ENDINGS = (".j2", ".jinja", ".jinja2")
# What a template can raise by its own fault; Jinja lets Python's errors through.
_FAULTS = (
    *(TemplateError, RecursionError, ArithmeticError, AttributeError),
    *(LookupError, TypeError, ValueError),
)
FILTERS = {
    "clock": timecode.clock,
    "srt_time": timecode.subrip,
    "time": timecode.to_second,
    "short_time": timecode.short,
    "seconds": timecode.seconds,
}


def main() -> int:
    """Answer one request; 0 also when the template is at fault."""
    request = json.load(sys.stdin)
    _limit()
    chat = bool(request.get("chat"))
    json.dump(answer(request["name"], request["source"], request["data"], chat=chat), sys.stdout)
    return 0


def answer(name: str, source: str, data: dict[str, Any], *, chat: bool = False) -> dict[str, str]:
    """The text that a template makes of data, or what is wrong with it."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=ending(name) in MARKUP,
        undefined=ChainableUndefined if chat else StrictUndefined,
        keep_trailing_newline=not chat,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.loopcontrols"] if chat else [],
    )
    environment.filters.update({"tojson": _json} if chat else FILTERS)
    environment.globals.update({"raise_exception": _refuse} if chat else {})
    try:
        return {"text": environment.from_string(source).render(data)}
    except MemoryError:
        return {"error": f"The template {name} needs more memory than it may have."}
    except _FAULTS as error:
        return {"error": _sentence(name, error)}


def _refuse(reason: object) -> None:
    """What a chat template calls when it cannot write a conversation down."""
    raise ValueError(str(reason))


def _json(value: object, **options: Any) -> str:
    """JSON as Transformers writes it; Jinja's own is made safe for HTML."""
    return json.dumps(value, ensure_ascii=False, indent=options.get("indent"))


def ending(name: str) -> str:
    """The ending of what a template makes: `.html` of `report.html.j2`; ".txt" without one."""
    stem = name.lower()
    for own in OWN_ENDINGS:
        stem = stem.removesuffix(own)
    _, point, last = stem.rpartition(".")
    return f".{last}" if point and last.isalnum() else ".txt"


def _sentence(name: str, error: Exception) -> str:
    line = error.lineno if isinstance(error, TemplateSyntaxError) else _line(error)
    problem = "it calls itself without end" if isinstance(error, RecursionError) else str(error)
    place = f", line {line}" if line else ""
    words = " ".join((problem or type(error).__name__).split())
    return f"The template {name}{place}: {words.rstrip('.')}."


def _line(error: Exception) -> int | None:
    """The template's line: Jinja gives its frames this file name."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == "<template>"]
    return lines[-1] if lines else None


def _limit() -> None:
    """Limit memory and processor time where the system can."""
    if sys.platform != "win32":
        limit(import_module("resource"))


def limit(resource: Any) -> None:
    """Set each limit that can be set: macOS has none of memory, and some are lower already.

    Args:
        resource: the module of that name, or a fake.
    """
    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main())
