"""Measured figures become a Markdown table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A table of results; `note` states the protocol."""

    title: str
    header: list[str]
    rows: list[list[str]]
    note: str = ""

    def render(self) -> str:
        """The table as Markdown."""
        lines = [f"### {self.title}", "", _row(self.header), _row(["---"] * len(self.header))]
        lines += [_row(row) for row in self.rows]
        return "\n".join(lines + (["", self.note] if self.note else [])) + "\n"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
