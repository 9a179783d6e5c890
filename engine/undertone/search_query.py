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


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or several that stand together; `beginning` also finds longer words."""

    text: str
    beginning: bool = False

    @property
    def fts(self) -> str:
        """The term as FTS5 writes it."""
        return '"' + self.text.replace('"', '""') + '"' + "*" * self.beginning


@dataclass(slots=True)
class Query:
    """What was typed: of each group in `wanted` one term must occur, of `unwanted` none may."""

    wanted: list[list[Term]] = field(default_factory=list)
    unwanted: list[Term] = field(default_factory=list)


def is_unspaced(text: str) -> bool:
    """Whether the text is of a script without spaces, in which only substrings can be found."""
    return _UNSPACED.search(text) is not None


def parsed(text: str, *, growing: bool = False) -> Query:
    """The parts of what was typed.

    Args:
        growing: somebody is still typing: the last word counts as a beginning.

    Raises:
        OptionError: there is nothing to look for.
    """
    query, either = Query(), False
    text = text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    terms = [match for match in _TERM.finditer(text) if _LETTER.search(match[0])]
    for match in terms:
        if match["word"] == "OR" and query.wanted and not match["minus"]:
            either = True
            continue
        typing = growing and match is terms[-1] and not text.endswith((" ", '"'))
        _take(query, match, typing=typing, either=either)
        either = False
    if not query.wanted:
        raise OptionError("Type at least one word to look for.")
    return query


def _take(query: Query, match: re.Match[str], *, typing: bool, either: bool) -> None:
    phrase, word = match["phrase"], match["word"]
    term = Term(phrase) if phrase is not None else Term(word.rstrip("*"), typing or word[-1] == "*")
    if match["minus"]:
        query.unwanted.append(term)
    elif either:
        query.wanted[-1].append(term)
    else:
        query.wanted.append([term])


def fts_query(query: Query) -> str:
    """The query as FTS5 writes it."""
    groups = [f"({' OR '.join(term.fts for term in group)})" for group in query.wanted]
    wanted = " AND ".join(groups)
    unwanted = " OR ".join(term.fts for term in query.unwanted)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted
