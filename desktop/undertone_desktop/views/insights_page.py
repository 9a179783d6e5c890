"""The Insights page: sentiment over time, shares, talk, emotions, questions and agreement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from undertone.analytics.tidy import csv_text
from undertone_desktop.insight_words import (
    agreement_words,
    card_words,
    portion_words,
    talk_headings,
    talk_row,
)
from undertone_desktop.insights import Findings
from undertone_desktop.theme import Theme
from undertone_desktop.views.figures import Figures
from undertone_desktop.views.insight_card import InsightCard
from undertone_desktop.views.plot_base import Plot
from undertone_desktop.views.plots import Bar, CountPlot, StackPlot, TrajectoryPlot
from undertone_desktop.wording import speaker_words

PAGE_PX = 1040
EMOTIONS_SHOWN = 10
PICTURES = ("png", "svg", "csv")


class InsightsPage(QScrollArea):
    """Shows the findings of one interview."""

    segment_chosen = Signal(str)
    export_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setObjectName("insights")
        self.setAccessibleName(self.tr("Insights"))
        self.findings: Findings | None = None
        self.trajectory, self.shares, self.portions = TrajectoryPlot(), StackPlot(), StackPlot()
        self.emotions, self.questions = CountPlot(), StackPlot()
        self.talk = Figures(talk_headings())
        self.agreement = _plain("")
        self.cards = self._made_cards()
        self._lay_out()
        for plot in self._plots():
            plot.segment_chosen.connect(self.segment_chosen)

    def show_findings(self, findings: Findings) -> None:
        """Show the figures of an interview."""
        self.findings = findings
        self.trajectory.show_findings(
            findings.names, findings.points, findings.curve, findings.texts, findings.step_ms
        )
        self.shares.show_bars([Bar(speaker_words(row.name), row.labels) for row in findings.shares])
        self.portions.show_bars(
            [
                Bar(
                    f"{speaker_words(row.name)}, {portion_words(row)}",
                    row.labels,
                )
                for row in findings.portions
            ]
        )
        self.emotions.show_rows(self._emotion_rows(findings))
        self.questions.show_bars(
            [Bar(each.question, each.labels, each.asked[0]) for each in findings.exchanges]
        )
        self.talk.show_rows([talk_row(row) for row in findings.talk])
        self.agreement.setText(agreement_words(findings.agreement))
        self.cards["questions"].setVisible(bool(findings.exchanges))
        self.cards["emotions"].setVisible(bool(findings.emotions))

    def rows_of(self, key: str) -> str:
        """The tidy CSV behind a card."""
        found = self.findings
        assert found is not None, "there are findings before anything is exported"
        rows: dict[str, Sequence[object]] = {
            "trajectory": found.points,
            "shares": found.shares,
            "portions": found.portions,
            "talk": found.talk,
            "emotions": found.emotions,
            "questions": found.exchanges,
            "agreement": (found.agreement,),
        }
        return csv_text(rows[key])

    def plot_of(self, key: str) -> Plot:
        """The plot of a card.

        Raises:
            KeyError: the card has none.
        """
        return dict(
            zip(
                ("trajectory", "shares", "portions", "emotions", "questions"),
                self._plots(),
                strict=True,
            )
        )[key]

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        for plot in self._plots():
            plot.show_colours(theme.colours)
        for card in self.cards.values():
            card.show_theme(theme)

    def _plots(self) -> tuple[Plot, ...]:
        return (self.trajectory, self.shares, self.portions, self.emotions, self.questions)

    def _made_cards(self) -> dict[str, InsightCard]:
        bodies: dict[str, QWidget] = {
            "trajectory": self.trajectory,
            "shares": self.shares,
            "portions": self.portions,
            "talk": self.talk,
            "questions": self.questions,
            "emotions": self.emotions,
            "agreement": self.agreement,
        }
        cards = {}
        for key, body in bodies.items():
            endings = PICTURES if isinstance(body, Plot) else ("csv",)
            cards[key] = InsightCard(*card_words(key), body, endings)
            cards[key].export_requested.connect(
                lambda ending, wanted=key: self.export_requested.emit(wanted, ending)
            )
        return cards

    def _emotion_rows(self, findings: Findings) -> list[tuple[str, int]]:
        totals: dict[str, int] = {}
        for row in findings.emotions:
            totals[row.emotion] = totals.get(row.emotion, 0) + row.segments
        ordered = sorted(totals.items(), key=lambda item: (-item[1], item[0]))
        return ordered[:EMOTIONS_SHOWN]

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


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
