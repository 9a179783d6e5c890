"""What a person types into a search field becomes a query of SQLite's FTS5, never a syntax error.

Words must all occur; "quotation marks" hold words together; `word*` finds beginnings; `-word`
leaves out; OR between words takes either.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from undertone.errors import OptionError

_TERM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_LETTER = re.compile(r"[^\W_]")
# Scripts without spaces: FTS5 takes a whole sentence of them for one word.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


@dataclass
class _Parts:
    wanted: list[str] = field(default_factory=list)
    unwanted: list[str] = field(default_factory=list)
    either: bool = False  # OR stands before the next term


def is_unspaced(text: str) -> bool:
    """Whether the text is of a script without spaces, in which only substrings can be found."""
    return _UNSPACED.search(text) is not None


def fts_query(text: str, *, growing: bool = False) -> str:
    """The FTS5 query.

    Args:
        growing: somebody is still typing: the last word counts as a beginning.

    Raises:
        OptionError: there is nothing to look for.
    """
    parts = _Parts()
    text = text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    terms = [match for match in _TERM.finditer(text) if _LETTER.search(match[0])]
    for match in terms:
        _take(parts, match, growing and match is terms[-1] and not text.endswith((" ", '"')))
    if not parts.wanted:
        raise OptionError("Type at least one word to look for.")
    query = " AND ".join(f"({term})" for term in parts.wanted)
    return f"({query}) NOT ({' OR '.join(parts.unwanted)})" if parts.unwanted else query


def _take(parts: _Parts, match: re.Match[str], growing: bool) -> None:
    phrase, word = match["phrase"], match["word"]
    if word == "OR" and parts.wanted and not match["minus"]:
        parts.either = True
        return
    written = phrase if phrase is not None else word.rstrip("*")
    term = '"' + written.replace('"', '""') + '"'
    if phrase is None and (growing or word.endswith("*")):
        term += "*"
    if match["minus"]:
        parts.unwanted.append(term)
    elif parts.either:
        parts.wanted[-1] += f" OR {term}"
    else:
        parts.wanted.append(term)
    parts.either = False
