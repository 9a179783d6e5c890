"""The page of labels and summary and the work behind it, connected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from undertone.errors import OptionError
from undertone.label_set import checked, read_labels, write_labels
from undertone.model import Labelling, SegmentId
from undertone.options import ChatOptions
from undertone_desktop import label_words as words
from undertone_desktop import orders
from undertone_desktop.chat_choices import (
    LARGEST_MOST,
    LARGEST_SUMMARY,
    kept,
    remembered,
)
from undertone_desktop.feed import Ended, Outcome
from undertone_desktop.label_words import LABELS, SUMMARY, Start
from undertone_desktop.live_labels import LiveLabels
from undertone_desktop.notices import Level, Notice
from undertone_desktop.project_work import ProjectWork
from undertone_desktop.protocol import Told
from undertone_desktop.views.labels_page import LabelsPage
from undertone_desktop.wording import engine_words

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow

TOML = ".toml"


class LabelDesk(QObject):
    """Owns the page; `segment_chosen` has the row of a segment to be shown."""

    segment_chosen = Signal(int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk, self._session = window, window.desk, window.session
        self._choices = remembered(window.settings.chat)
        self._another = True  # an interview whose label set was not looked at yet
        self._step = ""  # what is at work: LABELS or SUMMARY
        self._live: LiveLabels | None = None
        self.work = ProjectWork(window.desk, window.desk.runner, self)
        self.page = LabelsPage(LARGEST_MOST, LARGEST_SUMMARY)
        self._connect_page()
        self._connect_work()

    def enter(self) -> None:
        """The page is looked at: show what the interview has, and ask which models there are."""
        document = self._session.document
        if document is not None and self._another:
            self._another, labelling = False, document.labelling
            if labelling is not None:
                most = min(labelling.most, LARGEST_MOST)
                self._choices = replace(self._choices, meanings=labelling.meanings, most=most)
        self._show()
        self._window.choices.look()

    def label(self) -> None:
        """Label the interview as it is chosen."""
        project, document, chosen = self.work.project(), self._session.document, self._choices
        if project is None or document is None:
            return
        again = words.start_of(document, chosen) is Start.AGAIN
        meanings = checked(chosen.meanings)  # else the button cannot be pressed
        command = orders.label_command(project, meanings, chosen.most, self._chat, again=again)
        labelling = Labelling(meanings, chosen.most, chosen.model is None)
        self._step, self._live = LABELS, LiveLabels(document, labelling, anew=again)
        refusal = self.tr("The interview is being labelled: wait, or cancel it.")
        self.work.start(command, LABELS, refusal)

    def sum_up(self) -> None:
        """Sum the interview up."""
        project, document = self.work.project(), self._session.document
        if project is None or document is None:
            return
        again = document.summary is not None
        count = self._choices.sentences
        command = orders.summarize_command(project, count, self._chat, again=again)
        self._step, self._live = SUMMARY, None
        refusal = self.tr("The interview is being summed up: wait, or cancel it.")
        self.work.start(command, SUMMARY, refusal)

    # Connections

    def _connect_page(self) -> None:
        page, labels, summary = self.page, self.page.labels, self.page.summary
        page.model.chosen.connect(lambda path: self._keep(model=Path(path) if path else None))
        labels.set_edited.connect(lambda: self._keep(meanings=labels.table.meanings))
        labels.most_chosen.connect(lambda count: self._keep(most=count))
        labels.open_requested.connect(self._open_set)
        labels.keep_requested.connect(self._keep_set)
        labels.run_requested.connect(self.label)
        summary.sentences_chosen.connect(lambda count: self._keep(sentences=count))
        summary.run_requested.connect(self.sum_up)
        summary.copy_requested.connect(self._copy)
        summary.segment_chosen.connect(self._go)

    def _connect_work(self) -> None:
        page, work = self.page, self.work
        work.busy_changed.connect(lambda busy: page.show_busy(self._step if busy else ""))
        work.progressed.connect(page.progress.show_progress)
        work.told.connect(self._take)
        work.ended.connect(self._ended)
        page.progress.cancel_requested.connect(work.cancel)
        self._window.workspace.progress.cancel_requested.connect(work.cancel)
        self._session.document_changed.connect(self._refresh)
        self._desk.opened.connect(self._expect_another)
        self._desk.editing.history_changed.connect(self._refresh)
        self._window.choices.listing.changed.connect(self._refresh)

    def _expect_another(self) -> None:
        self._another = True

    # What is shown

    def _refresh(self) -> None:
        if self.page.isVisible():
            self._show()

    def _show(self) -> None:
        document, chosen, page = self._session.document, self._choices, self.page
        if document is None:
            return
        rows = self._window.choices.listing.models.rows
        offered = words.chat_models(rows, chosen.model)
        page.show_models(offered, chosen.model, words.model_hint(chosen.model))
        page.labels.show_set(chosen.meanings, chosen.most)
        page.labels.show_result(words.counts(document), words.result_words(document))
        page.summary.show_summary(words.sentences(document), words.caution(document))
        page.summary.show_number(chosen.sentences)
        refusal = self._desk.editing.refusal
        for part, offer in (
            (page.labels, words.label_offer(document, chosen)),
            (page.summary, words.summary_offer(document, chosen)),
        ):
            waiting = replace(offer, hint=refusal, possible=False)
            part.show_offer(waiting if refusal else offer)

    # What is chosen

    @property
    def _chat(self) -> ChatOptions:
        options = self._window.choices.chosen
        return ChatOptions(self._choices.model, options.device, options.threads)

    def _keep(self, **values: object) -> None:
        self._choices = replace(self._choices, **values)  # type: ignore[arg-type]
        self._window.settings.chat = kept(self._choices)
        self._show()

    def _open_set(self) -> None:
        filters = self.tr("Label sets (*.toml *.json);;All files (*)")
        title = self.tr("Open a label set")
        path = self._window.asker.file_to_open(self._window, title, filters)
        if path is None:
            return
        try:
            self._keep(meanings=read_labels(path))
        except OptionError as error:
            self._desk.noticed.emit(Notice(engine_words(str(error)), Level.ERROR))

    def _keep_set(self) -> None:
        title, suggestion = self.tr("Keep the label set"), Path.home() / f"labels{TOML}"
        filters = self.tr("Label sets (*.toml *.json)")
        path = self._window.asker.file_to_save(self._window, title, suggestion, filters)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(TOML)
        try:
            write_labels(path, checked(self._choices.meanings))
        except OptionError as error:
            notice = Notice(engine_words(str(error)), Level.ERROR)
        except OSError as error:
            text = self.tr("{name} cannot be written: {reason}.")
            reason = engine_words(error.strerror or str(error)).rstrip(".")
            notice = Notice(text.format(name=path.name, reason=reason), Level.ERROR)
        else:
            notice = Notice(self.tr("Saved {name}.").format(name=path.name))
        self._desk.noticed.emit(notice)

    def _copy(self) -> None:
        document = self._session.document
        if document is not None:
            QGuiApplication.clipboard().setText(words.summary_text(document))
            self._desk.noticed.emit(Notice(self.tr("The summary is in the clipboard.")))

    def _go(self, segment: str) -> None:
        row = self._session.row_of(SegmentId(segment))
        if row >= 0:
            self.segment_chosen.emit(row)

    # What the worker says

    def _take(self, event: object) -> None:
        """Show what is labelled so far; the project is read again when all is done."""
        if self._live is not None and isinstance(event, Told) and event.name == "labelled":
            self._session.show(self._live.with_more(event.data))

    def _ended(self, end: Ended) -> None:
        labels = self._step == LABELS
        if end.outcome is Outcome.DONE:
            if not self.page.isVisible():
                done = self.tr("The interview is labelled.")
                self._tell(done if labels else self.tr("The summary is written."))
        elif end.outcome is Outcome.CANCELLED:
            text = self.tr("Stopped. What is labelled so far is kept, and can be gone on with.")
            self._tell(text if labels else self.tr("Stopped. Everything is as it was."))
        else:
            text = self.tr("The labelling ended unexpectedly. What is labelled so far is kept.")
            other = self.tr("Summing up ended unexpectedly. Everything is as it was.")
            notice = Notice(end.message or (text if labels else other), Level.ERROR, end.details)
            self._desk.noticed.emit(notice)

    def _tell(self, text: str) -> None:
        self._desk.noticed.emit(Notice(text))
