"""The Insights page: sentiment over time, shares, talk, emotions, questions and agreement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from undertone.model import SpeakerId
from undertone_desktop.emotions import emotion_words
from undertone_desktop.insight_words import (
    agreement_words,
    portion_words,
    talk_headings,
    talk_row,
)
from undertone_desktop.insights import Findings
from undertone_desktop.views.card_page import CardPage
from undertone_desktop.views.choice_boxes import ValueBox
from undertone_desktop.views.figures import Figures
from undertone_desktop.views.plots import Bar, CountPlot, StackPlot, TrajectoryPlot
from undertone_desktop.wording import speaker_words

EMOTIONS_SHOWN, LABELS_SHOWN = 10, 24


class InsightsPage(CardPage):
    """Shows the findings of one interview."""

    segment_chosen = Signal(str)
    interviewer_chosen = Signal(object)

    def __init__(self) -> None:
        self.findings: Findings | None = None
        self.trajectory, self.shares, self.portions = TrajectoryPlot(), StackPlot(), StackPlot()
        self.emotions, self.labels, self.questions = CountPlot(), CountPlot(), StackPlot()
        self.talk, self.agreement = Figures(talk_headings()), plain_label()
        bodies: dict[str, QWidget] = {
            "trajectory": self.trajectory,
            "shares": self.shares,
            "portions": self.portions,
            "talk": self.talk,
            "questions": self.questions,
            "emotions": self.emotions,
            "labels": self.labels,
            "agreement": self.agreement,
        }
        super().__init__(QCoreApplication.translate("InsightsPage", "Insights"), bodies)
        self.interviewer = ValueBox(self.tr("Who asks the questions"))
        self.interviewer.chosen.connect(self.interviewer_chosen)
        self.cards["questions"].add_choice(self.tr("Who asks:"), self.interviewer)
        for plot in (self.trajectory, self.shares, self.portions, self.questions):
            plot.segment_chosen.connect(self.segment_chosen)

    def show_findings(self, findings: Findings, interviewer: SpeakerId | None = None) -> None:
        """Show the figures of an interview, whose interviewer was chosen so."""
        self.findings = findings
        self.interviewer.show_values(interviewer_rows(findings, interviewer), interviewer)
        self.trajectory.show_findings(
            findings.names, findings.points, findings.curve, findings.texts, findings.step_ms
        )
        self.shares.show_bars([Bar(speaker_words(row.name), row.labels) for row in findings.shares])
        self.portions.show_bars(
            [
                Bar(f"{speaker_words(row.name)}, {portion_words(row)}", row.labels)
                for row in findings.portions
            ]
        )
        self.emotions.show_rows(emotion_rows(findings))
        self.labels.show_rows(label_rows(findings))
        self.questions.show_bars(
            [Bar(each.question, each.labels, each.asked[0]) for each in findings.exchanges]
        )
        self.talk.show_rows([talk_row(row) for row in findings.talk])
        self.agreement.setText(agreement_words(findings.agreement))
        self.questions.setVisible(bool(findings.exchanges))
        several = len(set(findings.names) - {None}) > 1
        self.cards["questions"].setVisible(several or bool(findings.exchanges))
        self.cards["emotions"].setVisible(bool(findings.emotions))
        self.cards["labels"].setVisible(bool(findings.own_labels))

    def rows(self, key: str) -> Sequence[object]:
        found = self.findings
        assert found is not None, "there are findings before anything is exported"
        rows: dict[str, Sequence[object]] = {
            "trajectory": found.points,
            "shares": found.shares,
            "portions": found.portions,
            "talk": found.talk,
            "emotions": found.emotions,
            "labels": found.own_labels,
            "questions": found.exchanges,
            "agreement": (found.agreement,),
        }
        return rows[key]


def interviewer_rows(findings: Findings, chosen: SpeakerId | None) -> list[tuple[object, str]]:
    """Who can be the interviewer: everybody with a name, or whoever seems to be."""
    likely = "" if chosen is not None else findings.names.get(findings.interviewer, "")
    words = (
        QCoreApplication.translate("InsightsPage", "Automatic: {name}")
        if likely
        else QCoreApplication.translate("InsightsPage", "Automatic")
    )
    people = [(one, speaker_words(name)) for one, name in findings.names.items() if one is not None]
    return [(None, words.format(name=likely)), *people]


def emotion_rows(findings: Findings) -> list[tuple[str, int]]:
    """The most frequent emotions of everybody with the number of segments that show them."""
    totals: dict[str, int] = {}
    for row in findings.emotions:
        name = emotion_words(row.emotion)
        totals[name] = totals.get(name, 0) + row.segments
    ordered = sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    return ordered[:EMOTIONS_SHOWN]


def label_rows(findings: Findings) -> list[tuple[str, int]]:
    """Who got which label of the set how often, in the order of the set; the most frequent ones."""
    given = [row for row in findings.own_labels if row.segments]
    frequent = sorted(given, key=lambda row: -row.segments)[:LABELS_SHOWN]
    return [
        (f"{row.label}, {speaker_words(row.name)}", row.segments)
        for row in given
        if row in frequent
    ]


def plain_label() -> QLabel:
    """An empty label that never reads its text as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
