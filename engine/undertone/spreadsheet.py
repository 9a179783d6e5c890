"""Text that a spreadsheet would run as a formula becomes text that it shows, and back.

The guard is a single quote in front (OWASP, CWE-1236). So that it can be taken away again without
doubt, a text that already looks guarded gets one more.
"""

from __future__ import annotations

import re

# Excel also runs full-width signs, and looks through spaces in front.
_FORMULA = re.compile(r"'*[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]")
_GUARDED = re.compile(r"'+[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]")


def guard(text: str) -> str:
    """The text, quoted in front where a spreadsheet might run it."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """What `guard` was given."""
    return text[1:] if _GUARDED.match(text) else text
