"""The comparison of several interviews: side by side, by attribute, by question, two coders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from undertone_desktop.comparing import Comparison
from undertone_desktop.insight_words import coders_words
from undertone_desktop.views.card_page import CardPage
from undertone_desktop.views.insights_page import plain_label
from undertone_desktop.views.plots import Bar, StackPlot
from undertone_desktop.wording import speaker_words


class ComparePage(CardPage):
    """Shows a comparison; `hit_chosen` has the project and the segment of what was clicked."""

    hit_chosen = Signal(object, str)

    def __init__(self) -> None:
        self.comparison: Comparison | None = None
        self.interviews, self.groups, self.answers = StackPlot(), StackPlot(), StackPlot()
        self.coders = plain_label()
        bodies: dict[str, QWidget] = {
            "interviews": self.interviews,
            "groups": self.groups,
            "answers": self.answers,
            "coders": self.coders,
        }
        super().__init__(QCoreApplication.translate("ComparePage", "Comparison"), bodies)
        self.answers.segment_chosen.connect(self._go)

    def show_comparison(self, found: Comparison) -> None:
        """Show what was compared."""
        self.comparison = found
        self.interviews.show_bars(
            [
                Bar(f"{found.names[row.interview]}: {speaker_words(row.name)}", row.labels)
                for row in found.rows
            ]
        )
        self.groups.show_bars(
            [
                Bar(f"{name}: {group.value or '–'} ({group.interviews})", group.labels)
                for name, groups in found.groups
                for group in groups
            ]
        )
        self.answers.show_bars(
            [
                Bar(
                    f"{each.file_name}: {each.question}",
                    each.exchange.labels,
                    each.exchange.asked[0],
                )
                for each in found.answers
            ]
        )
        self.cards["groups"].setVisible(bool(found.groups))
        self.cards["answers"].setVisible(bool(found.answers))
        self.cards["coders"].setVisible(found.agreement is not None)
        if found.agreement is not None:
            self.coders.setText(coders_words(found.agreement))

    def rows(self, key: str) -> Sequence[object]:
        found = self.comparison
        assert found is not None, "there is a comparison before anything is exported"
        rows: dict[str, Sequence[object]] = {
            "interviews": found.rows,
            "groups": [group for _, groups in found.groups for group in groups],
            "answers": found.answers,
            "coders": () if found.agreement is None else (found.agreement,),
        }
        return rows[key]

    def _go(self, segment: str) -> None:
        if self.comparison is None:
            return
        for row in self.answers.clicked_rows(segment):
            self.hit_chosen.emit(
                self.comparison.paths[self.comparison.answers[row].interview], segment
            )
            return
