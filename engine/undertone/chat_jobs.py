"""The worker's commands that read a finished project: labels of the researcher's own, a summary."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from undertone import codec, labelling, summarizing
from undertone.codec import Json
from undertone.engines import Engines
from undertone.events import Emit, labelled_event, summary_event
from undertone.label_set import checked
from undertone.labelling import Wanted, label_project
from undertone.model import Meaning
from undertone.options import ChatOptions
from undertone.summarizing import summarize_project
from undertone.task import Task

Command = Mapping[str, Json]


class ChatJobs:
    """Carries out `label` and `summarize`; every end but a good one is an exception."""

    def __init__(self, emit: Emit, engines: Engines | None) -> None:
        self._emit, self._engines = emit, engines

    @property
    def handlers(self) -> dict[str, Callable[[Command, Task], None]]:
        """The commands by name."""
        return {"label": self._label, "summarize": self._summarize}

    def _label(self, command: Command, task: Task) -> None:
        project = Path(codec.from_plain(str, command.get("project")))
        meanings = codec.sequence_from_plain(Meaning, command.get("labels"))
        wanted = Wanted(
            checked(meanings),
            codec.from_plain(int, command.get("most", labelling.DEFAULT_MOST)),
            bool(command.get("again")),
        )
        outcome = label_project(
            project,
            wanted,
            codec.from_plain(ChatOptions, command.get("chat") or {}),
            task,
            engines=self._engines,
            told=lambda segments: self._emit(labelled_event(segments)),
        )
        self._finish(project, outcome.notes)

    def _summarize(self, command: Command, task: Task) -> None:
        project = Path(codec.from_plain(str, command.get("project")))
        outcome = summarize_project(
            project,
            codec.from_plain(ChatOptions, command.get("chat") or {}),
            task,
            most=codec.from_plain(int, command.get("sentences", summarizing.DEFAULT_MOST)),
            again=bool(command.get("again")),
            engines=self._engines,
        )
        self._emit(summary_event(outcome.document.summary or ()))
        self._finish(project, outcome.notes)

    def _finish(self, project: Path, notes: Sequence[str]) -> None:
        for note in notes:
            self._emit({"event": "warning", "message": note})
        self._emit({"event": "done", "project": str(project)})
