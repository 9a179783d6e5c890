"""Words and sentences become running text, in scripts with and without spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Chinese and Japanese with their punctuation, and Thai, Lao and Khmer.
_UNSPACED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\u0e00-\u0eff\u1780-\u17ff]")


def joined(parts: Iterable[str]) -> str:
    """Words or sentences as running text: spaces between them, except in unspaced scripts."""
    text = ""
    for part in filter(None, parts):
        unspaced = text and _UNSPACED.fullmatch(text[-1]) and _UNSPACED.fullmatch(part[0])
        text += part if unspaced or not text else f" {part}"
    return text
