"""A template such as `{project}-{date}.{format}` becomes the name of a result."""

from __future__ import annotations

import re
import string
from pathlib import Path, PurePosixPath

from undertone.errors import OptionError
from undertone.exports.base import Format
from undertone.model import Document

LONGEST = 200  # bytes; file systems allow 255 for the longest ending too
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def result_name(template: str, project: Path, document: Document, form: Format) -> str:
    """The file name of a result; its ending is the format's.

    Fields: `{project}`, `{recording}`, `{date}` of the analysis, `{language}`, `{format}` (the
    ending) and the names of the interview's attributes. What no system could have in a name becomes
    an underscore.

    Raises:
        OptionError: the template is wrong, or names something that there is not.
    """
    known = {
        **{name.strip().lower(): value for name, value in document.attributes},
        "project": project.stem,
        "recording": PurePosixPath(document.media.file_name).stem,
        "date": document.provenance.analysed_at[:10] or "undated",
        "language": document.language or "unknown",
        "format": form.EXTENSION.removeprefix("."),
    }
    name = "".join(literal + _value(field, known) for literal, field in _parts(template))
    return safe(name.removesuffix(form.EXTENSION)) + form.EXTENSION


def safe(name: str) -> str:
    """A name that every system can have, without its ending."""
    cut = _UNSAFE.sub("_", name).strip().rstrip(". ")
    while len(cut.encode("utf-8", "replace")) > LONGEST:
        cut = cut[:-1].rstrip(". ")
    return f"_{cut}" if not cut or cut.startswith(".") or _RESERVED.fullmatch(cut) else cut


def _parts(template: str) -> list[tuple[str, str | None]]:
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        raise OptionError(f"The name {template!r} is wrong: {error}.") from None
    if any(form or conversion for _, _, form, conversion in parts):
        raise OptionError(f"The name {template!r} may have fields in braces, nothing else.")
    return [(literal, field) for literal, field, _, _ in parts]


def _value(field: str | None, known: dict[str, str]) -> str:
    if field is None:
        return ""
    if field.strip().lower() not in known:
        fields = ", ".join(sorted(known))
        raise OptionError(f"A name has no field {{{field}}} here; there are {fields}.")
    return known[field.strip().lower()]
