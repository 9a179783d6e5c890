"""Questions that only the system's own file dialogs can ask become paths."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Asker(Protocol):
    """Asks the user for files."""

    def file_to_open(self, parent: QWidget, title: str, filters: str) -> Path | None:
        """An existing file; None when the user thinks better of it."""
        ...

    def folder_to_open(self, parent: QWidget, title: str) -> Path | None:
        """An existing folder; None when the user thinks better of it."""
        ...

    def file_to_save(
        self, parent: QWidget, title: str, suggestion: Path, filters: str
    ) -> Path | None:
        """Where to write; the system has asked before something is replaced."""
        ...


class SystemDialogs:
    """The file dialogs of the system."""

    def file_to_open(self, parent: QWidget, title: str, filters: str) -> Path | None:
        path, _ = QFileDialog.getOpenFileName(parent, title, "", filters)
        return Path(path) if path else None

    def folder_to_open(self, parent: QWidget, title: str) -> Path | None:
        path = QFileDialog.getExistingDirectory(parent, title)
        return Path(path) if path else None

    def file_to_save(
        self, parent: QWidget, title: str, suggestion: Path, filters: str
    ) -> Path | None:
        path, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), filters)
        return Path(path) if path else None


class Answers:
    """Always the same answer; for tests.

    Args:
        answer: the path that the user would choose.
    """

    def __init__(self, answer: Path | None = None) -> None:
        self.answer = answer
        self.suggestion: Path | None = None

    def file_to_open(self, parent: QWidget, title: str, filters: str) -> Path | None:
        return self.answer

    def folder_to_open(self, parent: QWidget, title: str) -> Path | None:
        return self.answer

    def file_to_save(
        self, parent: QWidget, title: str, suggestion: Path, filters: str
    ) -> Path | None:
        self.suggestion = suggestion
        return self.answer
