"""A page of cards, each a plot or a table that can be exported; scrolls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from undertone.analytics.tidy import csv_text
from undertone_desktop.insight_words import card_words
from undertone_desktop.theme import Theme
from undertone_desktop.views.insight_card import InsightCard
from undertone_desktop.views.plot_base import Plot

PAGE_PX = 1040
PICTURES = ("png", "svg", "csv")


class CardPage(QScrollArea):
    """`export_requested` has the card's key and the ending that is wanted."""

    export_requested = Signal(object, str)

    def __init__(self, name: str, bodies: Mapping[str, QWidget]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setObjectName("insights")
        self.setAccessibleName(name)
        self.cards = {key: self._made_card(key, body) for key, body in bodies.items()}
        self._lay_out()

    def rows(self, key: str) -> Sequence[object]:
        """The rows behind a card."""
        raise NotImplementedError

    def rows_of(self, key: str) -> str:
        """The tidy CSV behind a card."""
        return csv_text(self.rows(key))

    def plot_of(self, key: str) -> Plot:
        """The plot of a card.

        Raises:
            KeyError: the card has none.
        """
        body = self.cards[key].body
        if not isinstance(body, Plot):
            raise KeyError(key)
        return body

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        for card in self.cards.values():
            card.show_theme(theme)
            if isinstance(card.body, Plot):
                card.body.show_colours(theme.colours)

    def _made_card(self, key: str, body: QWidget) -> InsightCard:
        endings = PICTURES if isinstance(body, Plot) else ("csv",)
        card = InsightCard(*card_words(key), body, endings)
        card.export_requested.connect(lambda ending: self.export_requested.emit(key, ending))
        return card

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(PAGE_PX)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(16, 12, 16, 24)
        rows.setSpacing(14)
        for card in self.cards.values():
            rows.addWidget(card)
        rows.addStretch(1)
        inside = QWidget()
        inside.setObjectName("page")
        outer = QHBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        self.setWidget(inside)
