"""A folder with a classifier of the user's own is tried in a worker before it is used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone.options import Options, SentimentOptions
from undertone_desktop import orders
from undertone_desktop.feed import Ended, Job
from undertone_desktop.jobs import Runner

SAMPLE = "I am glad that we talked about it."


class ClassifierTrial(QObject):
    """`ended` has the folder, and the sentence on why it cannot be used; empty when it can."""

    ended = Signal(object, str)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    def start(self, folder: Path) -> None:
        """Score a sentence with it."""
        if self._job is not None:
            self._job.release()
        options = Options(sentiment=SentimentOptions(model=folder))
        job = self._job = self._runner.start(orders.score_command([SAMPLE], [None], options))

        def take(scores: object) -> None:
            job.release()
            self._end(folder, "")

        def refuse(end: Ended) -> None:
            self._end(folder, end.message or self.tr("This classifier cannot be used."))

        job.scored.connect(take)
        job.ended.connect(refuse)

    def _end(self, folder: Path, refusal: str) -> None:
        self._job = None
        self.ended.emit(folder, refusal)
