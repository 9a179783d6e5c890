"""The two views of an interview, its text and its figures; the second is made when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from undertone_desktop.insight_desk import InsightDesk
    from undertone_desktop.main_window import MainWindow


class Pages(QObject):
    """Switches between the views of the workspace."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.insights: InsightDesk | None = None
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
        self.show_insights(False)
        self._window.workspace.transcript.follow()
        self._window.desk.choose(row)

    def _export(self, key: str, ending: str) -> None:
        if self.insights is None:
            return
        beside = self._window.desk.beside
        suggestion = beside.with_name(f"{beside.stem} {key}.{ending}")
        title = self.insights.page.cards[key].title
        path = self._window.asker.file_to_save(
            self._window, title, suggestion, f"{ending.upper()} (*.{ending})"
        )
        if path is not None:
            self.insights.export(key, path)
