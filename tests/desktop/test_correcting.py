"""The transcript corrected as a researcher does it: in place, by keyboard, undo for everything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.history import Change
from undertone.model import Document, Flag, Judgement, ModelUsed, Provenance, Verdict, Word
from undertone.project import Project
from undertone_desktop.views.side_panel import Page
from undertone_desktop.views.transcript_editor import RowEditor

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
DOCUMENT = interviews.interview()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_stage(stage: Stage) -> Stage:
    """A finished interview with the focus in the transcript."""
    stage.show(DOCUMENT)
    stage.window.activateWindow()
    stage.window.workspace.transcript.setFocus()
    return stage


def editing(stage: Stage, row: int, place: int = 0) -> RowEditor:
    """The editor on a row, with the caret at a place."""
    stage.window.session.select(row)
    stage.window.commands.actions["edit-words"].trigger()
    editor = stage.window.workspace.transcript.editing.editor
    editor.move_to(place)
    return editor


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """A key in the transcript."""
    view = stage.window.workspace.transcript
    stage.window.activateWindow()
    view.setFocus()
    QTest.keyClick(view, key, modifiers or Qt.KeyboardModifier.NoModifier)


def labels(stage: Stage) -> list[str]:
    return [entry.label for entry in stage.desk.editing.history.done]


def steps(stage: Stage) -> list[tuple[str, Change]]:
    return [(entry.label, entry.change) for entry in stage.desk.editing.history.done]


def action(stage: Stage, id: str) -> str:
    return stage.window.commands.actions[id].text()


def test_a_click_on_the_words_edits_them_there(open_stage: Stage) -> None:
    view = open_stage.window.workspace.transcript
    words = view.words_area(2)
    QTest.mouseClick(view.viewport(), LEFT, pos=words.topLeft() + QPoint(0, 6))
    assert view.editing.row == 2
    assert view.editing.editor.place == 0
    assert open_stage.window.session.selected_row == 2
    assert not open_stage.window.player.playing
    assert view.editing.editor.toPlainText() == open_stage.row(2).text


def test_ctrl_and_a_click_plays_from_the_word(open_stage: Stage) -> None:
    view, player = open_stage.window.workspace.transcript, open_stage.window.player
    ctrl = Qt.KeyboardModifier.ControlModifier
    third = open_stage.row(2).words[2]
    before = open_stage.row(2).text.index(third.text)
    width = QFontMetricsF(view.painter.text_font).horizontalAdvance(open_stage.row(2).text[:before])
    spot = view.words_area(2).topLeft() + QPoint(round(width) + 4, 6)
    QTest.mouseClick(view.viewport(), LEFT, ctrl, spot)
    assert view.editing.row == -1
    assert open_stage.window.session.selected_row == 2
    assert player.playing
    assert 0 <= player.position_ms - third.start_ms < 1000
    player.pause()
    view.editing.begin(2, 0)
    QTest.mouseClick(view.editing.editor.viewport(), LEFT, ctrl, QPoint(10, 8))
    assert player.playing
    assert 0 <= player.position_ms - open_stage.row(2).start_ms < 1000
    assert view.editing.row == 2


def test_what_is_typed_is_kept_on_leaving(open_stage: Stage) -> None:
    view = open_stage.window.workspace.transcript
    press(open_stage, KEY.Key_Down)
    press(open_stage, KEY.Key_F2)
    editor = view.editing.editor
    QTest.keyClicks(editor, "Really? ")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert view.editing.row == -1
    assert view.hasFocus()
    assert open_stage.row(0).text == "Really? " + DOCUMENT.segments[0].text
    assert open_stage.row(0).words[2:] == DOCUMENT.segments[0].words[1:]
    assert open_stage.stored() == open_stage.window.session.document
    assert action(open_stage, "undo") == "&Undo: correct the words"


def test_a_pause_in_typing_keeps_it_and_one_stay_is_one_step(open_stage: Stage) -> None:
    editor = editing(open_stage, 1)
    QTest.keyClicks(editor, "So, ")
    editor.paused.emit()
    assert open_stage.stored().segments[1].text.startswith("So, Could")
    QTest.keyClicks(editor, "well, ")
    editor.paused.emit()
    QTest.keyClick(editor, KEY.Key_Escape)
    assert open_stage.row(1).text.startswith("So, well, Could")
    assert labels(open_stage) == ["correct the words"]
    open_stage.desk.editing.undo()
    assert open_stage.window.session.document == DOCUMENT
    assert open_stage.stored() == DOCUMENT


def test_enter_splits_at_the_cursor_and_the_time_at_the_word(open_stage: Stage) -> None:
    text = DOCUMENT.segments[0].text
    editor = editing(open_stage, 0, text.index("This"))
    QTest.keyClick(editor, KEY.Key_Return)
    first, second = open_stage.row(0), open_stage.row(1)
    assert (first.text, second.text) == (text[: text.index(" This")], text[text.index("This") :])
    assert first.end_ms == second.start_ms == second.words[0].start_ms
    view = open_stage.window.workspace.transcript
    assert (view.editing.row, editor.place, editor.toPlainText()) == (1, 0, second.text)
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert open_stage.row(0).text == text
    assert (view.editing.row, editor.place) == (0, text.index(" This"))
    assert open_stage.stored().segments[0].text == text


def test_delete_at_the_end_merges_with_the_next(open_stage: Stage) -> None:
    one, two = DOCUMENT.segments[0].text, DOCUMENT.segments[1].text
    editor = editing(open_stage, 0, len(one))
    QTest.keyClick(editor, KEY.Key_Delete)
    assert open_stage.row(0).text == f"{one} {two}"
    assert editor.place == len(one)


def test_enter_at_the_end_and_the_arrows_go_to_the_neighbours(open_stage: Stage) -> None:
    view = open_stage.window.workspace.transcript
    editor = editing(open_stage, 2, 1000)
    QTest.keyClick(editor, KEY.Key_Return)
    assert (view.editing.row, editor.place) == (3, 0)
    QTest.keyClick(editor, KEY.Key_Up)
    assert (view.editing.row, editor.place) == (2, len(DOCUMENT.segments[2].text))
    QTest.keyClick(editor, KEY.Key_Down)
    assert view.editing.row == 3
    assert open_stage.window.session.document == DOCUMENT


def test_undo_in_the_editor_is_typing_first_and_then_the_history(open_stage: Stage) -> None:
    open_stage.window.session.select(5)
    press(open_stage, KEY.Key_1)
    editor = editing(open_stage, 0)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, KEY.Key_Z, CTRL)
    assert editor.toPlainText() == DOCUMENT.segments[0].text
    assert open_stage.row(5).speaker == "S1"
    QTest.keyClick(editor, KEY.Key_Z, CTRL)
    assert open_stage.window.session.document == DOCUMENT


def test_one_key_gives_a_segment_to_a_speaker(open_stage: Stage) -> None:
    open_stage.window.session.select(2)
    press(open_stage, KEY.Key_1)
    assert open_stage.row(2).speaker == "S1"
    press(open_stage, KEY.Key_0)
    assert open_stage.row(2).speaker is None
    press(open_stage, KEY.Key_9)
    assert open_stage.row(2).speaker is None
    press(open_stage, KEY.Key_N)
    assert open_stage.row(2).speaker == "S3"
    assert [s.name for s in open_stage.stored().speakers] == ["Speaker 1", "Speaker 2", "Speaker 3"]
    assert labels(open_stage) == ["change the speaker", "change the speaker", "add a speaker"]


def test_the_researchers_label_stands_beside_the_models(open_stage: Stage) -> None:
    view, detail = open_stage.window.workspace.transcript, open_stage.window.workspace.detail
    open_stage.window.session.select(5)
    press(open_stage, KEY.Key_Plus)
    assert open_stage.row(5).judgement == Judgement(Verdict.POSITIVE)
    assert open_stage.row(5).sentiment == DOCUMENT.segments[5].sentiment
    assert detail.verdicts.buttons[Verdict.POSITIVE].isChecked()
    QTest.mouseClick(detail.verdicts.buttons[Verdict.CANNOT_SAY], LEFT)
    assert open_stage.row(5).judgement == Judgement(Verdict.CANNOT_SAY)
    said = view.rows.index(5, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "can’t say says the researcher" in said
    press(open_stage, KEY.Key_Backspace)
    assert open_stage.row(5) == DOCUMENT.segments[5]


def test_emotions_are_added_and_taken_away(open_stage: Stage) -> None:
    detail = open_stage.window.workspace.detail
    open_stage.window.session.select(5)
    QTest.keyClicks(detail.emotions.field, "Anger")
    QTest.keyClick(detail.emotions.field, KEY.Key_Return)
    assert open_stage.row(5).judgement == Judgement(None, ("anger",))
    QTest.mouseClick(detail.emotions.chips[0], LEFT)
    assert open_stage.row(5).judgement == Judgement(None, ())
    QTest.mouseClick(detail.emotions.restore, LEFT)
    assert open_stage.row(5).judgement is None


def test_notes_bookmarks_and_checks(open_stage: Stage) -> None:
    window, detail = open_stage.window, open_stage.window.workspace.detail
    window.session.select(1)
    press(open_stage, KEY.Key_B, CTRL)
    press(open_stage, KEY.Key_N, CTRL | SHIFT)
    assert detail.note.hasFocus()
    QTest.keyClicks(detail.note, "ask again")
    window.session.select(2)
    assert detail.note.toPlainText() == ""
    window.session.select(0)
    window.commands.actions["next-bookmark"].trigger()
    assert window.session.selected_row == 1
    press(open_stage, KEY.Key_C)
    stored = open_stage.stored().segments[1]
    assert (stored.note, stored.bookmark, stored.checked) == ("ask again", True, True)
    said = window.workspace.transcript.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("bookmarked, with a note, checked")


def test_find_counts_steps_and_replaces_as_one_step(open_stage: Stage) -> None:
    window, bar = open_stage.window, open_stage.window.workspace.find_bar
    press(open_stage, KEY.Key_H, CTRL)
    assert bar.isVisible()
    QTest.keyClicks(bar.wanted, "the")
    QTest.keyClick(bar.wanted, KEY.Key_Return)
    texts = [s.text.lower() for s in DOCUMENT.segments]
    count = sum(text.count("the") for text in texts)
    assert bar.told.text() == f"2 of {count}"
    assert len(window.session.hits) == count
    QTest.mouseClick(bar.words, LEFT)
    open_stage.qtbot.waitUntil(lambda: len(window.session.hits) < count, timeout=2000)
    QTest.keyClicks(bar.instead, "THE")
    QTest.mouseClick(bar.all, LEFT)
    assert "THE accounts" in open_stage.row(2).text
    assert labels(open_stage) == ["replace"]
    assert "replaced" in bar.told.text()
    open_stage.desk.editing.undo()
    assert open_stage.window.session.document == DOCUMENT
    QTest.keyClick(bar.wanted, KEY.Key_Escape)
    assert not bar.isVisible()
    assert window.session.hits == ()
    assert window.workspace.transcript.hasFocus()


def test_replacing_one_goes_to_the_next(open_stage: Stage) -> None:
    window, bar = open_stage.window, open_stage.window.workspace.find_bar
    window.commands.actions["replace"].trigger()
    bar.wanted.setText("you")
    bar.instead.setText("ye")
    window.correcting.finder.step(0)
    first = window.session.hits[0]
    count = len(window.session.hits)
    bar.instead.setFocus()
    QTest.keyClick(bar.instead, KEY.Key_Return)
    assert open_stage.row(first.row).text.startswith("Thank ye")
    assert len(window.session.hits) == count - 1
    assert window.session.current_hit == 0


def test_a_bad_pattern_is_told_in_the_bar(open_stage: Stage) -> None:
    bar = open_stage.window.workspace.find_bar
    open_stage.window.commands.actions["find"].trigger()
    bar.regular.setChecked(True)
    bar.wanted.setText("(")
    QTest.keyClick(bar.wanted, KEY.Key_Return)
    assert "no regular expression" in bar.told.text()
    assert open_stage.window.banner.text == ""


def doubtful() -> Document:
    segments = list(DOCUMENT.segments)
    segments[3] = replace(segments[3], flags=(Flag.REPETITION,))
    segments[9] = replace(segments[9], confidence=0.3)
    for row in (6, 11):
        segments[row] = replace(segments[row], flags=(), sentiment=interviews.sentiment(-0.85))
    segments[7] = replace(segments[7], flags=(), overlap=False)
    return replace(DOCUMENT, segments=tuple(segments))


def test_the_review_queue_leads_through_the_doubts(stage: Stage) -> None:
    stage.show(doubtful())
    window, panel = stage.window, stage.window.workspace.side.review
    window.workspace.show_page(Page.REVIEW)
    assert [item.row for item in panel.model.queue.items] == [3, 9]
    assert panel.told.text() == "0 of 2 checked"
    panel.list.setFocus()
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=QPoint(60, 20))
    assert window.session.selected_row == 3
    start = stage.row(3).start_ms - 2000
    assert start <= window.player.position_ms < start + 1500
    assert window.player.playing
    QTest.keyClick(panel.list, KEY.Key_Return, CTRL)
    assert stage.row(3).checked
    assert window.session.selected_row == 9
    assert panel.told.text() == "1 of 2 checked"
    QTest.mouseClick(panel.check, LEFT)
    assert panel.empty.isVisible()
    assert panel.empty.text() == "All 2 are checked. Well done."
    assert not panel.list.isVisible()


def test_speakers_are_renamed_and_merged_with_their_voices_heard(open_stage: Stage) -> None:
    window, panel = open_stage.window, open_stage.window.workspace.side.speakers
    window.workspace.show_page(Page.SPEAKERS)
    first, second = panel.rows
    first.name.setText("Ana")
    QTest.keyClick(first.name, KEY.Key_Return)
    assert window.session.document is not None
    assert window.session.document.speakers[0].name == "Ana"
    first, second = panel.rows
    QTest.mouseClick(first.sample, LEFT)
    assert window.player.playing
    QTest.mouseClick(first.merge, LEFT)
    assert second.merge.text() == "Merge here"
    assert second.merge.accessibleName() == "Merge Ana into Speaker 2"
    QTest.mouseClick(second.sample, LEFT)
    QTest.mouseClick(second.merge, LEFT)
    assert [row.person.name for row in panel.rows] == ["Speaker 2"]
    assert {s.speaker for s in open_stage.stored().segments} == {"S2"}
    assert labels(open_stage) == ["rename a speaker", "merge two speakers"]


def test_the_speakers_are_found_again_with_another_number(open_stage: Stage) -> None:
    window, panel = open_stage.window, open_stage.window.workspace.side.speakers
    window.workspace.show_page(Page.SPEAKERS)
    QTest.mouseClick(panel.counts[3], LEFT)
    job = open_stage.runner.latest("redo")
    assert job.command["diarize"] == {
        "enabled": True, "speakers": 3, "min_speakers": None, "max_speakers": None
    }  # fmt: skip
    assert window.workspace.progress.isVisible()
    open_stage.window.session.select(0)
    press(open_stage, KEY.Key_2)
    assert "being found again" in window.banner.text
    with Project.open(open_stage.folder / "interview.undertone") as project:
        found = replace(DOCUMENT, speakers=DOCUMENT.speakers[:1], warnings=("Only one voice.",))
        project.save_edit(found, "Speakers found again")
    job.tell(event="done", project=str(job.command["project"]))
    job.drain()
    open_stage.qtbot.waitUntil(lambda: window.session.document == found, timeout=5000)
    assert not window.workspace.progress.isVisible()
    assert window.banner.text == "Only one voice."
    assert action(open_stage, "undo") == "&Undo: Speakers found again"
    open_stage.desk.editing.undo()
    assert window.session.document == DOCUMENT


def scored_document() -> Document:
    model = ModelUsed("sentiment", "m", "", "CPU")
    return replace(DOCUMENT, provenance=Provenance("0.1.0", (model,)))


def test_an_edited_segment_is_scored_again_and_undo_gives_the_old_score(stage: Stage) -> None:
    stage.show(scored_document())
    stage.window.correcting.corrector.retext(stage.row(9).id, "The mornings are awful.")
    assert stage.row(9).sentiment is None
    stage.qtbot.waitUntil(lambda: stage.runner.jobs[-1].command["command"] == "score", timeout=5000)
    job = stage.runner.latest("score")
    context = DOCUMENT.segments[7].text
    assert job.command["texts"] == ["The mornings are awful.", DOCUMENT.segments[10].text]
    assert job.command["contexts"] == [context, "The mornings are awful."]
    rows = [
        found_negative("The mornings are awful.", context),
        found_negative(DOCUMENT.segments[10].text, "The mornings are awful."),
    ]
    job.tell(event="scores", scores=rows)
    job.drain()
    scored = stage.row(9).sentiment
    assert scored is not None
    assert scored.polarity == -0.85
    assert stage.stored() == stage.window.session.document
    assert labels(stage) == ["correct the words"]
    stage.desk.editing.undo()
    assert stage.window.session.document == scored_document()
    stage.desk.editing.redo()
    assert stage.row(9).sentiment == scored
    assert stage.stored() == stage.window.session.document


def found_negative(text: str, context: str | None) -> dict[str, object]:
    """A text that is found very negative."""
    sentiment = {
        "label": "negative", "confidence": 0.9, "polarity": -0.85,
        "probabilities": {"negative": 0.9, "neutral": 0.05, "positive": 0.05},
    }  # fmt: skip
    score = {"sentiment": sentiment, "emotions": [], "unsure": False}
    return {"text": text, "context": context, "score": score}


def test_a_score_that_arrives_leaves_alone_what_is_being_typed(stage: Stage) -> None:
    stage.show(scored_document())
    editor = editing(stage, 9, 0)
    QTest.keyClicks(editor, "Oh. ")
    stage.window.workspace.transcript.editing.keep()
    stage.qtbot.waitUntil(lambda: stage.runner.jobs[-1].command["command"] == "score", timeout=5000)
    QTest.keyClicks(editor, "And ")  # while the score is on its way
    text = stage.row(9).text
    stage.runner.latest("score").tell(
        event="scores", scores=[found_negative(text, DOCUMENT.segments[7].text)]
    )
    stage.runner.latest("score").drain()
    assert stage.row(9).sentiment is not None
    assert editor.toPlainText().startswith("Oh. And ")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert stage.row(9).text.startswith("Oh. And ")


def test_what_was_not_scored_in_time_is_scored_when_it_is_opened_again(stage: Stage) -> None:
    stage.show(scored_document())
    stage.window.correcting.corrector.retext(stage.row(9).id, "Changed.")
    stage.reopen()
    stage.qtbot.waitUntil(
        lambda: any(job.command["command"] == "score" for job in stage.runner.jobs), timeout=5000
    )
    assert "Changed." in stage.runner.latest("score").command["texts"]  # type: ignore[operator]


def test_a_scorer_that_fails_costs_one_sentence(stage: Stage) -> None:
    stage.show(scored_document())
    stage.window.correcting.corrector.retext(stage.row(9).id, "Changed.")
    stage.qtbot.waitUntil(lambda: stage.runner.jobs[-1].command["command"] == "score", timeout=5000)
    stage.runner.latest("score").crash()
    stage.runner.latest("score").drain()
    assert "could not be scored" in stage.window.banner.text
    count = len(stage.runner.jobs)
    stage.window.correcting.corrector.retext(stage.row(8).id, "Changed too.")
    stage.qtbot.wait(100)
    assert len(stage.runner.jobs) == count


def test_everything_is_as_left_after_reopening(open_stage: Stage) -> None:
    """The walk: edit, split, merge, rename, override, undo, redo, find, replace, reopen."""
    window = open_stage.window
    editor = editing(open_stage, 3, 0)
    QTest.keyClicks(editor, "Yes. ")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClick(editor, KEY.Key_Escape)
    window.session.select(0)
    press(open_stage, KEY.Key_M, CTRL)
    press(open_stage, KEY.Key_Minus)
    press(open_stage, KEY.Key_2)
    window.correcting.corrector.rename(DOCUMENT.speakers[1].id, "Ben")
    press(open_stage, KEY.Key_Z, CTRL)
    press(open_stage, KEY.Key_Z, CTRL)
    press(open_stage, KEY.Key_Z, CTRL | SHIFT)
    window.commands.actions["replace"].trigger()
    bar = window.workspace.find_bar
    bar.regular.setChecked(True)
    bar.wanted.setText(r"\bI (\w+)")
    bar.instead.setText(r"we \1")
    QTest.mouseClick(bar.all, LEFT)
    before, history = window.session.document, steps(open_stage)
    assert before is not None
    assert labels(open_stage) == [
        "correct the words", "split", "merge", "label the sentiment", "change the speaker",
        "replace",
    ]  # fmt: skip
    open_stage.reopen()
    assert window.session.document == before
    assert steps(open_stage) == history
    assert action(open_stage, "undo") == "&Undo: replace"
    while open_stage.desk.editing.undo_label:
        window.commands.actions["undo"].trigger()
    assert window.session.document == DOCUMENT
    assert open_stage.stored() == DOCUMENT
    open_stage.reopen()
    while open_stage.desk.editing.redo_label:
        window.commands.actions["redo"].trigger()
    assert window.session.document == before


def test_closing_the_window_keeps_what_is_being_typed(open_stage: Stage) -> None:
    editor = editing(open_stage, 0)
    QTest.keyClicks(editor, "Last words. ")
    open_stage.window.close()
    with Project.open(open_stage.folder / "interview.undertone", read_only=True) as project:
        assert project.document().segments[0].text.startswith("Last words. Thank you")


def test_nothing_is_edited_while_the_analysis_runs(stage: Stage) -> None:
    job = stage.start_analysis()
    job.tell_segments(DOCUMENT.segments)
    job.drain()
    stage.qtbot.waitUntil(lambda: bool(stage.window.session.segments), timeout=5000)
    stage.window.session.select(0)
    press(stage, KEY.Key_Plus)
    assert "must finish" in stage.window.banner.text
    assert stage.row(0) == DOCUMENT.segments[0]


def test_a_change_by_another_program_is_told_and_closing_asks_once(open_stage: Stage) -> None:
    with Project.open(open_stage.folder / "interview.undertone") as project:
        project.save_edit(replace(DOCUMENT, language="en"), "Elsewhere")
    open_stage.window.session.select(0)
    press(open_stage, KEY.Key_Plus)
    open_stage.qtbot.waitUntil(
        lambda: "Another program" in open_stage.window.banner.text, timeout=9000
    )
    open_stage.window.close_document()
    assert open_stage.window.session.document is not None
    assert open_stage.window.banner.text == "1 change is not saved: close again to lose it."
    open_stage.window.close_document()
    assert open_stage.window.session.document is None


def test_scrolling_away_ends_the_following_and_a_button_brings_it_back(stage: Stage) -> None:
    document = interviews.interview(200)
    stage.show(document)
    window, view = stage.window, stage.window.workspace.transcript
    window.toggle()
    view.verticalScrollBar().sliderPressed.emit()
    window.player.seek(document.segments[150].start_ms + 10)
    assert view.follow_button.isVisible()
    assert view.verticalScrollBar().value() == 0
    QTest.mouseClick(view.follow_button, LEFT)
    shown = view.visualRect(view.rows.index(150, 0))
    assert view.viewport().rect().contains(shown.center())
    assert not view.follow_button.isVisible()


def test_unsure_words_are_underlined_only_when_asked(stage: Stage) -> None:
    first = DOCUMENT.segments[0]
    weak = (Word(first.words[0].text, 600, 900, 0.2), *first.words[1:])
    segments = (replace(first, words=weak), *DOCUMENT.segments[1:])
    stage.show(replace(DOCUMENT, segments=segments))
    view = stage.window.workspace.transcript
    assert not view.row_state(0).doubt
    before = view.grab().toImage()
    stage.window.commands.actions["doubt"].trigger()
    assert view.row_state(0).doubt
    assert view.grab().toImage() != before


def test_playing_from_the_word_at_the_cursor(open_stage: Stage) -> None:
    editing(open_stage, 2, DOCUMENT.segments[2].text.index("hospital") + 3)
    open_stage.window.commands.actions["play-word"].trigger()
    word = next(w for w in DOCUMENT.segments[2].words if w.text.startswith("hospital"))
    assert word.start_ms <= open_stage.window.player.position_ms < word.end_ms


def test_a_long_interview_is_edited_row_by_row(stage: Stage) -> None:
    document = interviews.interview(3000, speakers=3)
    stage.show(document)
    editor = editing(stage, 1500, 4)
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "Ah ")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert len(stage.window.session.segments) == 3001
    assert stage.stored() == stage.window.session.document
    view = stage.window.workspace.transcript
    assert view.viewport().rect().contains(view.visualRect(view.rows.index(1501, 0)).center())
