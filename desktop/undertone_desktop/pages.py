"""The pages that are made when they are wanted: the figures of an interview, and the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from undertone.model import SegmentId
from undertone.options import Channels, DecodeOptions
from undertone_desktop.notices import Level, Notice
from undertone_desktop.protocol import Recorded

if TYPE_CHECKING:
    from undertone_desktop.compare_desk import CompareDesk
    from undertone_desktop.insight_desk import InsightDesk
    from undertone_desktop.label_desk import LabelDesk
    from undertone_desktop.library_desk import LibraryDesk
    from undertone_desktop.main_window import MainWindow
    from undertone_desktop.settings_desk import SettingsDesk
    from undertone_desktop.views.card_page import CardPage


class Pages(QObject):
    """Switches between the views of the workspace, and to the library."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.insights: InsightDesk | None = None
        self._library: LibraryDesk | None = None
        self.compared: CompareDesk | None = None
        self.settings: SettingsDesk | None = None
        self.labels: LabelDesk | None = None
        self._wanted: tuple[Path, SegmentId] | None = None
        self._for_labels = False  # whether the models are looked at for the page of labels
        window.desk.opened.connect(self._go_to_wanted)
        window.workspace.view.chosen.connect(self.show_insights)

    def toggle(self) -> None:
        """The other view."""
        views = self._window.workspace.views
        self.show_insights(views.currentIndex() == 0)

    def show_insights(self, wanted: object = True) -> None:
        """Show the figures, or the interview."""
        work = self._window.workspace
        work.view.choose(bool(wanted))
        if wanted:
            insights = self._made()
            work.views.setCurrentWidget(insights.page)
            insights.refresh()
        else:
            work.views.setCurrentIndex(0)

    def show_theme(self) -> None:
        """Draw in the colours in force."""
        if self.insights is not None:
            self.insights.page.show_theme(self._window.theme)
        if self._library is not None:
            self._library.page.show_theme(self._window.theme)
        if self.compared is not None:
            self.compared.page.show_theme(self._window.theme)

    @property
    def library(self) -> LibraryDesk:
        """The library, made at the first use."""
        if self._library is None:
            self._library = self._made_library()
        return self._library

    def show_recording(self) -> None:
        """The page on which an interview is recorded."""
        window = self._window
        window.banner.clear()
        window.pages.setCurrentWidget(window.booth.page)
        window.setWindowTitle(self.tr("Record an interview – Undertone"))
        window.booth.enter()
        window.booth.page.record.setFocus()

    def show_models(self) -> None:
        """The page of models."""
        self._for_labels = self._looks_at_labels
        self._window.pages.setCurrentWidget(self._window.models.page)
        self._window.models.enter()

    def show_labels(self) -> None:
        """The page of labels and summary."""
        window = self._window
        if self.labels is None:
            from undertone_desktop.label_desk import LabelDesk

            self.labels = LabelDesk(window)
            self.labels.page.left.connect(self.leave)
            self.labels.page.models_requested.connect(self.show_models)
            self.labels.segment_chosen.connect(self._go)
            window.pages.addWidget(self.labels.page)
        window.banner.clear()
        window.pages.setCurrentWidget(self.labels.page)
        window.setWindowTitle(self.tr("Labels and summary – Undertone"))
        self.labels.enter()
        self.labels.page.model.setFocus()

    def show_settings(self) -> None:
        """The page of settings."""
        window = self._window
        if self.settings is None:
            from undertone_desktop.settings_desk import SettingsDesk

            self.settings = SettingsDesk(window)
            self.settings.page.left.connect(self.leave)
            window.pages.addWidget(self.settings.page)
        window.banner.clear()
        window.pages.setCurrentWidget(self.settings.page)
        window.setWindowTitle(self.tr("Settings – Undertone"))
        self.settings.enter()
        self.settings.page.sections.setFocus()

    def leave(self) -> None:
        """Back to what was shown before the models, the settings or the labels."""
        back_to_labels, self._for_labels = self._for_labels, False
        if self._window.session.document is None:
            self._window.show_start()
        elif back_to_labels:
            self.show_labels()
        else:
            self._show_interview()

    def show_library(self) -> None:
        """All interviews."""
        library = self.library
        self._window.banner.clear()
        self._window.pages.setCurrentWidget(library.page)
        self._window.setWindowTitle(self.tr("Library – Undertone"))
        library.enter()
        library.page.search.setFocus()

    def analyses(self, path: Path) -> bool:
        """Whether the queue is at work on that recording or project."""
        running = self._library.queue.running if self._library is not None else None
        return running is not None and path in (running.recording, running.project)

    def take_many(self, paths: Sequence[Path]) -> None:
        """Analyse many recordings, one after the other."""
        if not self._window.choosing.allowed(*paths):
            return
        self.show_library()
        self.library.add_recordings(paths, self._window.options)

    def take_recording(self, took: Recorded) -> None:
        """Analyse what was recorded: at once, or in the queue while something else is analysed."""
        channels: Channels = "split" if took.channels > 1 else "mix"
        options = replace(self._window.options, decode=DecodeOptions(channels))
        trouble = self._window.choices.problem
        if trouble and not self._window.choosing.allowed(took.path):
            text = self.tr("{name} is recorded, but not analysed yet. {reason}")
            words = text.format(name=took.path.name, reason=trouble)
            self._window.banner.show_notice(Notice(words, Level.WARNING))
            return
        if not self._window.desk.analysing:
            self._window.desk.open(took.path, options)
            return
        self.show_library()
        self.library.queue.add([took.path], options)
        text = self.tr("Recorded {name}; it is analysed after what is running.")
        self._window.banner.show_notice(Notice(text.format(name=took.path.name)))

    def close(self) -> None:
        """Wait for what the pages still do."""
        if self.insights is not None:
            self.insights.wait()
        if self._library is not None:
            self._library.close()
        if self.compared is not None:
            self.compared.wait()

    @property
    def _looks_at_labels(self) -> bool:
        shown = self._window.pages.currentWidget()
        return self.labels is not None and shown is self.labels.page

    def _show_interview(self) -> None:
        window = self._window
        window.pages.setCurrentWidget(window.workspace)
        window.setWindowTitle(f"{window.desk.beside.stem} – Undertone")

    def _made_library(self) -> LibraryDesk:
        from undertone_desktop.batch_queue import BatchQueue
        from undertone_desktop.library_desk import LibraryDesk
        from undertone_desktop.views.library_page import LibraryPage

        window = self._window
        page = LibraryPage()
        page.show_theme(window.theme)
        window.pages.addWidget(page)
        desk = window.desk
        queue = BatchQueue(desk.runner, lambda: desk.analysing, desk.project_of, page)
        desk.analysing_changed.connect(lambda _: queue.go_on())
        library = LibraryDesk(page, queue, window.settings, window.library_index)
        library.noticed.connect(window.banner.show_notice)
        library.open_requested.connect(window.open_path)
        library.hit_chosen.connect(self._open_hit)
        page.leave_requested.connect(window.show_start)
        page.compare_requested.connect(self._compare)
        page.folder_requested.connect(self._add_folder)
        page.recordings_requested.connect(self._add_recordings)
        return library

    def _compare(self, projects: Sequence[Path]) -> None:
        if self.compared is None:
            from undertone_desktop.compare_desk import CompareDesk
            from undertone_desktop.views.compare_page import ComparePage

            window = self._window
            page = ComparePage()
            page.show_theme(window.theme)
            self.compared = CompareDesk(page)
            self.compared.noticed.connect(window.banner.show_notice)
            self.compared.left.connect(self.show_library)
            page.hit_chosen.connect(self._open_hit)
            page.export_requested.connect(self._export_comparison)
            window.pages.addWidget(self.compared.frame)
        self.compared.compare(projects)
        self._window.pages.setCurrentWidget(self.compared.frame)
        self._window.setWindowTitle(self.tr("Comparison – Undertone"))

    def _export_comparison(self, key: str, ending: str) -> None:
        if self.compared is not None:
            path = self._asked(self.compared.page, key, ending, Path.home() / "comparison")
            if path is not None:
                self.compared.export(key, path)

    def _asked(self, page: CardPage, key: str, ending: str, beside: Path) -> Path | None:
        """Where to write a card."""
        suggestion = beside.with_name(f"{beside.stem} {key}.{ending}")
        filters = f"{ending.upper()} (*.{ending})"
        title = page.cards[key].title
        return self._window.asker.file_to_save(self._window, title, suggestion, filters)

    def _open_hit(self, project: Path, segment: str) -> None:
        self._wanted = (project, SegmentId(segment))
        self._window.open_path(project)

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        window = self._window
        if wanted is not None and window.desk.project == wanted[0]:
            self.show_insights(False)
            window.session.select_id(wanted[1])
            window.workspace.transcript.follow()
            window.desk.activate(window.session.selected_row)

    def _add_folder(self) -> None:
        title = self.tr("A folder of interviews")
        folder = self._window.files.choose_folder(title, Path.home())
        if folder is not None:
            self.library.add_folder(folder)

    def _add_recordings(self) -> None:
        paths = self._window.files.choose_many()
        if paths and self._window.choosing.allowed(*paths):
            self.library.add_recordings(paths, self._window.options)

    def _made(self) -> InsightDesk:
        """The page; pyqtgraph takes a moment to load, so only when somebody asks for it."""
        if self.insights is None:
            from undertone_desktop.insight_desk import InsightDesk
            from undertone_desktop.views.insights_page import InsightsPage

            page = InsightsPage()
            page.show_theme(self._window.theme)
            self._window.workspace.views.addWidget(page)
            self.insights = InsightDesk(page, self._window.session)
            self.insights.noticed.connect(self._window.banner.show_notice)
            self.insights.segment_chosen.connect(self._go)
            page.export_requested.connect(self._export)
        return self.insights

    def _go(self, row: int) -> None:
        self._show_interview()
        self.show_insights(False)
        self._window.workspace.transcript.follow()
        self._window.desk.choose(row)

    def _export(self, key: str, ending: str) -> None:
        if self.insights is not None:
            path = self._asked(self.insights.page, key, ending, self._window.desk.beside)
            if path is not None:
                self.insights.export(key, path)
