"""A stage of the open interview is run again by a worker; it can be taken back like an edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject

from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.loading import Loaded
from undertone_desktop.notices import Level, Notice
from undertone_desktop.project_work import ProjectWork
from undertone_desktop.wording import engine_words


class Redoing(QObject):
    """One such run at a time. A subclass says which stage, and what the user hears of it."""

    STAGE: ClassVar[str]

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = ProjectWork(desk, runner, self)
        self._before: tuple[str, ...] = ()  # the warnings before the run
        self._done = False
        self._work.ended.connect(self._ended)
        desk.editing.opened.connect(self._tell_result)
        desk.opened.connect(self._forget)

    def cancel(self) -> None:
        """Stop it; everything stays as it was."""
        self._work.cancel()

    def _run(self, command: Callable[[Path], Mapping[str, object]]) -> None:
        """Give the worker the command for the open project, where that may be written now."""
        project, document = self._work.project(), self._desk.session.document
        if project is None or document is None:
            return
        self._before, self._done = document.warnings, False
        self._work.start(command(project), self.STAGE, self._refusal())

    def _refusal(self) -> str:
        """What somebody hears who edits meanwhile."""
        raise NotImplementedError

    def _failure(self) -> str:
        """What the user hears of a run that failed without a reason."""
        raise NotImplementedError

    def _success(self, loaded: Loaded, news: Sequence[str]) -> str:
        """What the user hears of a run that did its work; nothing where its warnings say all."""
        return ""

    def _forget(self) -> None:
        self._done = False  # another interview is open

    def _ended(self, end: Ended) -> None:
        self._done = end.outcome is Outcome.DONE
        if end.outcome in (Outcome.FAILED, Outcome.CRASHED):
            text = end.message or self._failure()
            self._desk.noticed.emit(Notice(text, Level.ERROR, end.details))

    def _tell_result(self, loaded: Loaded) -> None:
        """Say that it is done, and what it could not do, once its result is shown."""
        done, self._done = self._done, False
        if not done:
            return
        news = [engine_words(w) for w in loaded.document.warnings if w not in self._before]
        if text := self._success(loaded, news):
            self._desk.noticed.emit(Notice(text))
        for text in news:
            self._desk.noticed.emit(Notice(text, Level.WARNING))
