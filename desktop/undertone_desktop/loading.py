"""A project file becomes what the desk needs of it; for a thread, not for the event loop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from undertone.model import Document
from undertone.options import Options
from undertone.project import Project


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project as it was read."""

    path: Path
    document: Document
    complete: bool
    options: Options

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
    """Read a project.

    Raises:
        ProjectError: it is missing, damaged, newer, locked, or no project.
    """
    with Project.open(path, read_only=True) as project:
        return Loaded(path, project.document(), project.status == "complete", project.options)
