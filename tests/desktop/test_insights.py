"""The figures of an interview in the window: computed, shown, clicked and exported."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.model import Document, Judgement, SpeakerId, Verdict
from undertone_desktop.colours import DARK
from undertone_desktop.insight_desk import InsightDesk
from undertone_desktop.insights import find
from undertone_desktop.notices import Level
from undertone_desktop.theme import Appearance
from undertone_desktop.views.plots import StackPlot

DOCUMENT = interviews.interview(36)


def shown(stage: Stage, document: Document = DOCUMENT) -> InsightDesk:
    """The page on an interview, its figures computed."""
    stage.show(document)
    stage.window.workspace.view.button(True).click()
    insights = stage.window.views.insights
    assert insights is not None
    insights.wait()
    stage.qtbot.waitUntil(lambda: insights.page.findings is not None, timeout=5000)
    return insights


def test_the_page_shows_what_was_computed(stage: Stage) -> None:
    page = shown(stage).page
    assert stage.window.workspace.views.currentWidget() is page
    expected = find(DOCUMENT)
    assert page.findings == expected
    assert [bar.name for bar in page.shares.bars] == ["Speaker 1", "Speaker 2"]
    assert page.talk.rowCount() == 2
    talk = page.talk.item(0, 2)
    assert talk is not None
    assert talk.text().endswith(" %")
    assert len(page.questions.bars) == len(expected.exchanges)
    assert "Label some segments yourself" in page.agreement.text()


def test_the_interviewer_can_be_chosen(stage: Stage) -> None:
    insights = shown(stage)
    page, (first, second) = insights.page, (each.id for each in DOCUMENT.speakers)
    likely = find(DOCUMENT).interviewer
    other = second if likely == first else first
    assert likely is not None
    name = DOCUMENT.speaker_name(likely)
    words = [page.interviewer.itemText(row) for row in range(page.interviewer.count())]
    assert words == [f"Automatic: {name}", "Speaker 1", "Speaker 2"]
    row = 2 if other == second else 1
    page.interviewer.setCurrentIndex(row)
    page.interviewer.activated.emit(row)
    wait_for_interviewer(stage, insights, other)
    expected = find(DOCUMENT, other)
    assert [bar.name for bar in page.questions.bars] == [e.question for e in expected.exchanges]
    rows = list(csv.DictReader(io.StringIO(page.rows_of("questions"))))
    assert [row["question"] for row in rows] == [e.question for e in expected.exchanges]
    stage.window.session.show(replace(DOCUMENT, warnings=("an edit",)))
    insights.wait()
    assert page.interviewer.value == other
    page.interviewer.activated.emit(0)
    wait_for_interviewer(stage, insights, likely)


def test_who_was_merged_away_no_longer_asks(stage: Stage) -> None:
    insights = shown(stage)
    insights.page.interviewer_chosen.emit(DOCUMENT.speakers[1].id)
    wait_for_interviewer(stage, insights, DOCUMENT.speakers[1].id)
    one = replace(
        DOCUMENT,
        speakers=DOCUMENT.speakers[:1],
        segments=tuple(replace(s, speaker=DOCUMENT.speakers[0].id) for s in DOCUMENT.segments),
    )
    stage.window.session.show(one)
    wait_for_interviewer(stage, insights, None)
    assert insights.page.cards["questions"].isHidden()


def wait_for_interviewer(stage: Stage, insights: InsightDesk, speaker: SpeakerId | None) -> None:
    def is_so() -> bool:
        return insights.page.findings is not None and insights.page.findings.interviewer == speaker

    insights.wait()
    stage.qtbot.waitUntil(is_so, timeout=5000)


def test_the_figures_follow_an_edit(stage: Stage) -> None:
    insights = shown(stage)
    judged = tuple(
        replace(segment, judgement=Judgement(Verdict.POSITIVE)) for segment in DOCUMENT.segments
    )
    stage.window.session.show(replace(DOCUMENT, segments=judged))
    insights.wait()
    stage.qtbot.waitUntil(
        lambda: (
            insights.page.shares.bars[0].labels.negative == 0
            and insights.page.shares.bars[0].labels.positive > 0
        ),
        timeout=5000,
    )
    assert insights.page.agreement.text().startswith("The model agrees with you on")


def test_nothing_is_computed_while_nobody_looks(stage: Stage) -> None:
    insights = shown(stage)
    before = insights.page.findings
    stage.window.views.toggle()
    stage.window.session.show(replace(DOCUMENT, segments=DOCUMENT.segments[:5]))
    insights.wait()
    assert insights.page.findings is before
    stage.window.views.toggle()
    insights.wait()
    stage.qtbot.waitUntil(lambda: insights.page.findings is not before, timeout=5000)


def test_a_click_on_a_mark_lands_on_its_segment(stage: Stage) -> None:
    page = shown(stage).page
    marks = page.trajectory.getPlotItem().items[1]
    spot = marks.points()[3]
    marks.sigClicked.emit(marks, [spot], None)
    assert stage.window.session.selected == spot.data()
    assert stage.window.workspace.views.currentIndex() == 0
    assert (
        stage.window.player.position_ms
        == stage.window.session.segments[stage.window.session.selected_row].start_ms
    )


def test_a_click_on_an_answer_lands_on_its_question(stage: Stage) -> None:
    page = shown(stage).page
    number = 2
    click = Click(page.questions, number)
    page.questions.scene().sigMouseClicked.emit(click)
    assert stage.window.session.selected == page.questions.bars[number].segment


class Click:
    """A mouse click in the middle of a row."""

    def __init__(self, plot: StackPlot, row: int) -> None:
        self._spot: QPointF = plot.getViewBox().mapViewToScene(QPointF(0.5, row))

    def scenePos(self) -> QPointF:
        return self._spot


@pytest.mark.parametrize("key", ["trajectory", "shares", "portions", "emotions", "questions"])
def test_every_plot_exports_pictures_and_its_figures(stage: Stage, key: str) -> None:
    page = shown(stage, interviews.interview(36)).page
    for ending in ("png", "svg", "csv"):
        path = stage.folder / f"{key}.{ending}"
        stage.answers.answer = path
        page.export_requested.emit(key, ending)
        assert stage.window.banner.text == f"Saved {path.name}."
    assert not QImage(str(stage.folder / f"{key}.png")).isNull()
    assert b"<svg" in (stage.folder / f"{key}.svg").read_bytes()[:2000]
    rows = list(csv.DictReader(io.StringIO((stage.folder / f"{key}.csv").read_text("utf-8"))))
    assert rows or key == "emotions"


def test_the_labels_of_a_set_are_shown_per_speaker(stage: Stage) -> None:
    page = shown(stage, interviews.labelled(DOCUMENT)).page
    assert page.cards["labels"].isVisible()
    assert page.labels.rows == (
        ("powerless, Speaker 2", 2),
        ("at ease, Speaker 2", 2),
        ("loneliness, Speaker 2", 2),
    )
    stage.answers.answer = stage.folder / "labels.csv"
    page.export_requested.emit("labels", "csv")
    rows = list(csv.DictReader(io.StringIO((stage.folder / "labels.csv").read_text("utf-8"))))
    assert len(rows) == 6
    assert rows[1]["label"] == "powerless"
    assert rows[1]["segments"] == "2"


def test_without_a_set_there_is_no_card_of_labels(stage: Stage) -> None:
    assert not shown(stage).page.cards["labels"].isVisible()


def test_tables_export_their_figures(stage: Stage) -> None:
    page = shown(stage).page
    stage.answers.answer = stage.folder / "talk.csv"
    page.cards["talk"].menu.actions()[0].trigger()
    text = (stage.folder / "talk.csv").read_text(encoding="utf-8")
    assert text.startswith("speaker,name,talk_ms,share")


def test_a_place_that_cannot_be_written_is_told(stage: Stage) -> None:
    shown(stage)
    stage.answers.answer = stage.folder / "no" / "talk.csv"
    insights = stage.window.views.insights
    assert insights is not None
    insights.page.export_requested.emit("talk", "csv")
    assert stage.window.banner.notice is not None
    assert stage.window.banner.notice.level is Level.ERROR


def test_the_page_follows_the_appearance(stage: Stage) -> None:
    page = shown(stage).page
    stage.window.choose_appearance(Appearance.DARK)
    assert page.trajectory.colours == DARK


def test_an_interview_without_segments_has_an_empty_page(stage: Stage) -> None:
    page = shown(stage, replace(DOCUMENT, segments=())).page
    assert page.shares.bars == ()
    assert not page.cards["questions"].isVisible()


def test_a_table_has_no_picture(stage: Stage) -> None:
    with pytest.raises(KeyError):
        shown(stage).page.plot_of("talk")
