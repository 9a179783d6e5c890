"""Bytes become text: Unicode in its usual encodings, else the Western code page of Windows."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SAMPLE = 4096


def text_of(content: bytes) -> str | None:
    """The text, `\\n` at the end of each line; None where the bytes are no text.

    A byte order mark decides, then zero bytes (UTF-16), then whether the bytes are UTF-8 (whose end
    may be cut off, or a few of whose characters damaged); else it is Windows-1252.
    """
    text = _decoded(content)
    if text is None or len(_CONTROLS.findall(text[:_SAMPLE])) > 1 + len(text[:_SAMPLE]) // 100:
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes) -> str | None:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    head = content[:_SAMPLE]
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if max(odd, even) > len(head) // 5 and min(odd, even) < len(head) // 20:
        return content.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _western_or_damaged(content)


def _western_or_damaged(content: bytes) -> str | None:
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(sign > "\x7f" for sign in text) - damaged
    if damaged <= max(1, whole // 10) and whole:
        return text.rstrip("\ufffd")
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return None
