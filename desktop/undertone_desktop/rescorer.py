"""Segments without a score become scored ones: a worker waits for them in the background."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from undertone.options import Options
from undertone.rescoring import context, unscored, with_scores
from undertone_desktop import orders
from undertone_desktop.editing import Editing
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.loading import Loaded
from undertone_desktop.protocol import Scored
from undertone_desktop.session import Session

AT_ONCE = 64
SETTLE_MS = 30  # edits that come together are scored together
IDLE_MS = 120_000  # then the worker gives its memory back

Basis = tuple[str, str | None]


class Rescorer(QObject):
    """Looks for unscored segments after each edit; what was scored once is never asked again."""

    failed = Signal(str, str)

    def __init__(
        self, session: Session, editing: Editing, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._editing, self._runner = session, editing, runner
        self._options = Options()
        self._known: dict[Basis, Scored] = {}
        self._asked: set[Basis] = set()
        self._job: Job | None = None
        self._broken = False
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self._look)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.rest)
        editing.opened.connect(self._begin)
        editing.edited.connect(self._soon.start)

    def _begin(self, loaded: Loaded) -> None:
        """Another interview is open; it may have segments that were not scored in time."""
        self.rest()
        self._options, self._broken = loaded.options, False
        self._known.clear()
        self._soon.start()

    def rest(self) -> None:
        """Let the worker go."""
        self._soon.stop()
        self._idle.stop()
        self._asked.clear()
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _look(self) -> None:
        document = self._session.document
        idle = document is None or self._editing.refusal or self._broken
        if document is None or idle or not self._options.sentiment.enabled:
            return
        rows = unscored(document)
        bases = {
            row: (document.segments[row].text, context(document.segments, row)) for row in rows
        }
        self._apply(bases)
        new = [b for b in dict.fromkeys(bases.values()) if b not in self._known]
        for start in range(0, len(new), AT_ONCE):
            self._ask([basis for basis in new[start : start + AT_ONCE] if basis not in self._asked])

    def _ask(self, bases: list[Basis]) -> None:
        if not bases:
            return
        self._asked.update(bases)
        texts, contexts = [text for text, _ in bases], [before for _, before in bases]
        command = orders.score_command(texts, contexts, self._options)
        if self._job is None:
            self._job = self._runner.start(command)
            self._job.scored.connect(self._take)
            self._job.ended.connect(self._ended)
        else:
            self._job.ask(command)
        self._idle.start()

    def _take(self, scores: tuple[Scored, ...]) -> None:
        for score in scores:
            self._known[score.text, score.context] = score
            self._asked.discard((score.text, score.context))
        self._look()

    def _apply(self, bases: dict[int, Basis]) -> None:
        document = self._session.document
        assert document is not None
        segments = list(document.segments)
        for row, basis in bases.items():
            score = self._known.get(basis)
            if score is not None and score.sentiment is not None:
                segments[row] = with_scores(
                    segments[row], score.sentiment, score.emotions, unsure=score.unsure
                )
        if any(new is not old for new, old in zip(segments, document.segments, strict=True)):
            self._editing.add_to_latest(replace(document, segments=tuple(segments)))

    def _ended(self, end: Ended) -> None:
        self._job, self._broken = None, True
        self._asked.clear()
        if end.outcome is not Outcome.CANCELLED:
            text = self.tr("The new words could not be scored: they have no sentiment for now.")
            self.failed.emit(end.message or text, end.details)
