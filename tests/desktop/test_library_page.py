"""Many interviews in the window: listed, searched, described, analysed one after the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.project import Project
from undertone_desktop.fakes import FakeJob
from undertone_desktop.library_desk import LibraryDesk
from undertone_desktop.notices import Level

DOCUMENT = interviews.interview()


def library_of(stage: Stage, *names: str) -> LibraryDesk:
    """The library page over a folder with projects of those names."""
    folder = stage.folder / "study"
    folder.mkdir(exist_ok=True)
    for name in names:
        interviews.save(folder / f"{name}.undertone", DOCUMENT)
    stage.window.library_index = stage.folder / "index.sqlite"
    stage.answers.answer = folder
    stage.window.start.library.click()
    library = stage.window.views.library
    library.page.folder.click()
    settle(stage, library)
    return library


def settle(stage: Stage, library: LibraryDesk) -> None:
    library.wait()
    stage.qtbot.wait(10)


def recordings(stage: Stage, *names: str) -> list[Path]:
    return [interviews.write_wav(stage.folder / f"{name}.wav") for name in names]


def drop(stage: Stage, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    stage.window.dropEvent(event)


def finish(stage: Stage) -> FakeJob:
    """Let the running analysis of the queue end well."""
    job = stage.runner.latest("analyze")
    project = Path(str(job.command["project"]))
    interviews.save(project, DOCUMENT)
    job.tell(event="done", project=str(project))
    job.drain()
    return job


def test_the_projects_of_a_folder_are_listed_and_opened(stage: Stage) -> None:
    library = library_of(stage, "ana", "ben")
    page = library.page
    assert stage.window.pages.currentWidget() is page
    assert [entry.path.stem for entry in page.entries] == ["ana", "ben"]
    assert page.table.rowCount() == 2
    page.table.cellActivated.emit(1, 0)
    stage.qtbot.waitUntil(lambda: stage.window.session.document is not None, timeout=5000)
    assert stage.window.desk.project == stage.folder / "study" / "ben.undertone"


def test_a_search_lands_on_the_segment_and_plays_it(stage: Stage) -> None:
    library = library_of(stage, "ana")
    target = DOCUMENT.segments[4]
    word = max(target.text.split(), key=len).strip(".,?!")
    QTest.keyClicks(library.page.search, word[:-1])
    library.search()
    settle(stage, library)
    hits = library.page.hits
    assert library.page.lists.currentWidget() is hits
    assert hits.count() > 0
    rows = range(hits.count())
    item = next(
        hits.item(row)
        for row in rows
        if hits.item(row).data(Qt.ItemDataRole.UserRole).segment == target.id
    )
    hits.itemActivated.emit(item)
    stage.qtbot.waitUntil(lambda: stage.window.session.selected == target.id, timeout=5000)
    assert stage.window.pages.currentWidget() is stage.window.workspace
    stage.qtbot.waitUntil(lambda: stage.window.player.position_ms >= target.start_ms, timeout=5000)


def test_nothing_found_is_said_and_an_empty_search_shows_the_list(stage: Stage) -> None:
    library = library_of(stage, "ana")
    library.page.search.setText("xylophone")
    library.search()
    settle(stage, library)
    assert library.page.hits.count() == 0
    library.page.search.clear()
    library.search()
    assert library.page.lists.currentWidget() is library.page.table


def test_attributes_are_kept_in_the_project(stage: Stage) -> None:
    library = library_of(stage, "ana")
    page = library.page
    page.table.selectRow(0)
    form = page.form
    assert form.isVisible()
    QTest.keyClicks(form.fields["place"], "Kigali")
    QTest.keyClick(form.fields["place"], Qt.Key.Key_Return)
    settle(stage, library)
    QTest.keyClicks(form.new_name, "round")
    QTest.keyClick(form.new_name, Qt.Key.Key_Return)
    QTest.keyClicks(form.fields["round"], "2")
    QTest.keyClick(form.fields["round"], Qt.Key.Key_Return)
    settle(stage, library)
    with Project.open(page.entries[0].path, read_only=True) as project:
        assert project.document().attributes == (("place", "Kigali"), ("round", "2"))


def test_many_dropped_recordings_are_analysed_one_after_the_other(stage: Stage) -> None:
    stage.window.library_index = stage.folder / "index.sqlite"
    paths = recordings(stage, "a", "b", "c")
    drop(stage, paths)
    library = stage.window.views.library
    settle(stage, library)
    queue = library.queue
    assert [item.status.value for item in queue.items] == ["running", "waiting", "waiting"]
    assert stage.runner.latest("analyze").command["path"] == str(paths[0])
    queue.move(paths[2], -1)
    assert finish(stage).command["path"] == str(paths[0])
    assert stage.runner.latest("analyze").command["path"] == str(paths[2])
    job = stage.runner.latest("analyze")
    job.tell(event="progress", stage="transcribe", fraction=0.25, seconds_left=200)
    job.drain()
    running = library.page.queue_view.lines[1].state.text()
    assert running == "Writing down what is said, 25 %, about 3 minutes left"
    job.tell(event="failed", message="The recording is damaged.", details="")
    job.drain()
    finish(stage)
    settle(stage, library)
    assert stage.window.banner.text == "The queue is finished: 2 analysed, 1 failed."
    assert library.page.queue_view.summary == "2 of 3 analysed, 1 failed"
    queue.retry(paths[2])
    assert stage.runner.latest("analyze").command["path"] == str(paths[2])
    finish(stage)
    library.page.queue_view.clear.click()
    assert queue.items == ()
    assert not library.page.queue_view.isVisible()


def test_a_paused_queue_begins_nothing(stage: Stage) -> None:
    stage.window.library_index = stage.folder / "index.sqlite"
    first, second = recordings(stage, "a", "b")
    drop(stage, [first, second])
    library = stage.window.views.library
    settle(stage, library)
    library.page.queue_view.pause.click()
    finish(stage)
    assert library.queue.running is None
    assert library.page.queue_view.pause.text() == "Go on"
    library.page.queue_view.pause.click()
    assert library.queue.running is not None
    library.queue.remove(second)
    assert stage.runner.latest("analyze").abandoned
    settle(stage, library)


def test_a_folder_is_searched_for_recordings(stage: Stage) -> None:
    stage.window.library_index = stage.folder / "index.sqlite"
    (stage.folder / "set").mkdir()
    path = interviews.write_wav(stage.folder / "set" / "x.wav")
    (stage.folder / "set" / "notes.txt").write_text("no sound", encoding="utf-8")
    drop(stage, [stage.folder / "set"])
    (stage.folder / "set" / "._x.wav").write_bytes(b"resource fork")
    library = stage.window.views.library
    settle(stage, library)
    assert [item.recording for item in library.queue.items] == [path]
    assert stage.window.settings.folders == (stage.folder / "set",)


def test_files_without_sound_are_told(stage: Stage) -> None:
    stage.window.library_index = stage.folder / "index.sqlite"
    for name in ("a.txt", "b.txt"):
        (stage.folder / name).write_text("no sound", encoding="utf-8")
    drop(stage, [stage.folder / "a.txt", stage.folder / "b.txt"])
    settle(stage, stage.window.views.library)
    assert stage.window.banner.notice is not None
    assert stage.window.banner.notice.level is Level.WARNING
    settle(stage, stage.window.views.library)


def test_a_project_that_cannot_be_read_says_why(stage: Stage) -> None:
    (stage.folder / "study").mkdir()
    (stage.folder / "study" / "broken.undertone").write_bytes(b"nothing")
    page = library_of(stage).page
    item = page.table.item(0, 0)
    assert item is not None
    assert "broken.undertone is not an Undertone project" in item.text()
    page.table.selectRow(0)
    assert not page.form.isVisible()


def test_selected_interviews_are_compared(stage: Stage) -> None:
    library = library_of(stage, "ana", "ben")
    page = library.page
    assert not page.compare.isEnabled()
    page.table.selectAll()
    assert page.compare.isEnabled()
    page.compare.click()
    compared = stage.window.views.compared
    assert compared is not None
    compared.wait()
    stage.qtbot.waitUntil(lambda: compared.page.comparison is not None, timeout=5000)
    bars = [bar.name for bar in compared.page.interviews.bars]
    assert bars == ["ana: Speaker 2", "ben: Speaker 2"]
    assert compared.page.coders.text().startswith("The two copies have no segments")
    assert len(compared.page.answers.bars) >= 2
    stage.answers.answer = stage.folder / "c.csv"
    compared.page.export_requested.emit("interviews", "csv")
    assert (stage.folder / "c.csv").read_text(encoding="utf-8").startswith("interview,file_name")
    compared.back.click()
    settle(stage, library)
    assert stage.window.pages.currentWidget() is page


def test_attributes_are_never_written_into_another_project(stage: Stage) -> None:
    library = library_of(stage, "ana", "ben", "chidi")
    page = library.page
    page.table.selectRow(1)
    form = page.form
    QTest.keyClicks(form.fields["place"], "Ki")
    page.show_entries([entry for entry in page.entries if entry.path.stem != "ana"])
    QTest.keyClicks(form.fields["place"], "el")
    QTest.keyClick(form.fields["place"], Qt.Key.Key_Return)
    settle(stage, library)
    with Project.open(stage.folder / "study" / "ben.undertone", read_only=True) as project:
        assert project.document().attributes == (("place", "Kiel"),)
    page.show_entries([entry for entry in page.entries if entry.path.stem != "ben"])
    assert not form.isVisible()


def test_recordings_of_one_name_have_projects_of_their_own(stage: Stage) -> None:
    stage.window.library_index = stage.folder / "index.sqlite"
    first = interviews.write_wav(stage.folder / "a.wav")
    second = interviews.write_wav(stage.folder / "a.flac")
    drop(stage, [first, second])
    library = stage.window.views.library
    settle(stage, library)
    names = {item.project.name for item in library.queue.items}
    assert len(names) == 2
    assert stage.window.views.analyses(library.queue.items[0].recording)
    stage.window.open_path(library.queue.items[0].recording)
    assert "is being analysed in the queue" in stage.window.banner.text


def test_hits_of_what_was_typed_before_are_not_shown(stage: Stage) -> None:
    library = library_of(stage, "ana")
    library.page.search.setText("xylophone")
    library.search()
    library.page.search.clear()
    settle(stage, library)
    library.search()
    assert library.page.lists.currentWidget() is library.page.table
