"""A project file becomes what the desk needs of it; for a thread, not for the event loop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from undertone.errors import ProjectError
from undertone.history import History
from undertone.model import Document
from undertone.options import Options
from undertone.project import Project
from undertone_desktop.wording import engine_words

Write = Callable[[Project], object]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project as it was read; `refusal` says why it cannot be changed, if it cannot."""

    path: Path
    document: Document
    complete: bool
    options: Options
    history: History = field(default_factory=History)
    refusal: str = ""

    @property
    def recording(self) -> Path | None:
        """Where the recording was, or the file of that name beside the project.

        None for a transcript that was imported without one: its media names the transcript.
        """
        media = self.document.media
        if self.complete and not media.has_sound:
            return None
        candidates = (Path(media.path), self.path.with_name(media.file_name or " "))
        return next((path for path in candidates if path.is_file()), None)


def load(path: Path) -> Loaded:
    """Read a project, and let go of it.

    Raises:
        ProjectError: it is missing, damaged, newer, locked, or no project.
    """
    with Project.open(path, read_only=True) as project:
        return _loaded(path, project, "")


class ProjectFile:
    """One project file, held open while it is edited; all methods but `put` are for one thread.

    What could not be written stays in line, in order, so that nothing is lost when the disk has
    room again.
    """

    def __init__(self) -> None:
        self._project: Project | None = None
        self._waiting: deque[Write] = deque()

    @property
    def unsaved(self) -> int:
        """How many changes wait to be written."""
        return len(self._waiting)

    def open(self, path: Path) -> Loaded:
        """Read a project and keep it open for changes, where it may be changed.

        Raises:
            ProjectError: it is missing, damaged, newer, locked, or no project.
        """
        try:
            project, refusal = Project.open(path), ""
        except ProjectError as error:
            project, refusal = Project.open(path, read_only=True), engine_words(str(error))
        try:
            loaded = _loaded(path, project, refusal)
        except BaseException:
            project.close()
            raise
        self.close()
        if loaded.complete:
            self._project = project
        else:
            project.close()  # the analysis writes it
        return loaded

    def put(self, write: Write) -> None:
        """Put a change in line; `flush` writes it."""
        self._waiting.append(write)

    def flush(self) -> None:
        """Write everything that waits.

        Raises:
            ProjectError: it cannot be written now; it stays in line.
        """
        while self._waiting and self._project is not None:
            self._waiting[0](self._project)
            self._waiting.popleft()

    def close(self) -> None:
        """Let go of the file, and of what could not be written."""
        self._waiting.clear()
        if self._project is not None:
            self._project.close()
            self._project = None


def _loaded(path: Path, project: Project, refusal: str) -> Loaded:
    complete = project.status == "complete"
    document = project.document()
    try:
        history = project.history()
    except ProjectError:
        history = History()  # a damaged history costs the undo, not the interview
    return Loaded(path, document, complete, project.options, history, refusal)
