"""The folder of installed models: one folder each, with its files and a receipt."""

from __future__ import annotations

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from undertone.catalogue import Kind
from undertone.errors import ModelError
from undertone.files import put_in_place
from undertone.models.disk import Disk, disk_failure, hash_file, settle
from undertone.models.receipt import FILE, Receipt, made_safe, read_receipt
from undertone.task import Task

FOLDER_VARIABLE = "UNDERTONE_MODELS"
DRAFT, OLD = ".draft-", ".old-"
DOWNLOADS = ".downloads"
FORGOTTEN_S = 86_400


@dataclass(frozen=True, slots=True)
class Installed:
    """A model in the store.

    Attributes:
        folder: where its files are.
    """

    receipt: Receipt
    folder: Path

    @property
    def name(self) -> str:
        return self.receipt.name

    @property
    def kind(self) -> Kind:
        return self.receipt.kind

    @property
    def path(self) -> Path:
        """What is loaded: the file, or the folder of a sentiment model."""
        if self.kind is Kind.SENTIMENT:
            return self.folder
        return self.folder / self.receipt.files[0].name

    @property
    def complete(self) -> bool:
        """Whether every file is there in its size; `Store.verify` looks at every byte."""
        try:
            return all(
                (self.folder / file.name).stat().st_size == file.size for file in self.receipt.files
            )
        except OSError:
            return False


def models_folder() -> Path:
    """Where models are kept: the user's data, unless UNDERTONE_MODELS names another folder."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    return user_data_path("undertone", appauthor=False) / "models"


class Store:
    """Installed models.

    Args:
        folder: made when something is installed.
        disk: what is written with; another one for tests.
    """

    def __init__(self, folder: Path | None = None, disk: Disk | None = None) -> None:
        self.folder = folder or models_folder()
        self.disk = disk or Disk()

    @property
    def downloads(self) -> Path:
        """Where unfinished downloads wait to be continued."""
        return self.folder / DOWNLOADS

    def installed(self, kind: Kind | None = None) -> tuple[Installed, ...]:
        """What is there, by kind and name; folders that make no sense are left out."""
        found = []
        for each in (kind,) if kind else tuple(Kind):
            for folder in _subfolders(self.folder / each.value):
                receipt = read_receipt(folder)
                if receipt and receipt.kind is each and receipt.name == folder.name:
                    found.append(Installed(receipt, folder))
        return tuple(found)

    def find(self, name: str) -> Installed | None:
        """The installed model of that name, or with a file of that name."""
        wanted = name.lower()
        return next(
            (
                each
                for each in self.installed()
                if wanted in (each.name.lower(), each.receipt.files[0].name.lower())
            ),
            None,
        )

    def get(self, name: str) -> Installed:
        """The installed model of that name.

        Raises:
            ModelError: there is none.
        """
        found = self.find(name)
        if found is None:
            raise ModelError(f"There is no installed model called “{name}”.")
        return found

    def verify(self, model: Installed, task: Task) -> None:
        """Hash every file again.

        Raises:
            ModelError: a file is missing or is not what was installed.
            Cancelled: the user asked to stop.
        """
        for file in model.receipt.files:
            path = model.folder / file.name
            try:
                same = path.stat().st_size == file.size and (
                    hash_file(path, task, "models.check") == file.sha256
                )
            except FileNotFoundError:
                raise ModelError(f"{model.name} is incomplete: {file.name} is gone.") from None
            except OSError as error:
                reason = error.strerror or "unknown error"
                raise ModelError(f"{model.name} cannot be read: {reason}.") from error
            if not same:
                raise ModelError(
                    f"{model.name} is not what was installed: {file.name} was changed or damaged."
                )

    def remove(self, model: Installed) -> None:
        """Delete a model's files.

        Raises:
            OutputError: the system refused.
        """
        gone = self._beside(OLD, model.name)
        try:
            os.rename(model.folder, gone)
            shutil.rmtree(gone)
        except OSError as error:
            raise disk_failure(error, self.folder) from error

    @contextmanager
    def draft(self) -> Iterator[Path]:
        """A folder to fill; what was not put in place is removed.

        Raises:
            OutputError: the system refused.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._remove_forgotten()
            draft = self._beside(DRAFT, "")
            draft.mkdir()
        except OSError as error:
            raise disk_failure(error, self.folder) from error
        try:
            yield draft
        finally:
            shutil.rmtree(draft, ignore_errors=True)

    def put(self, draft: Path, receipt: Receipt) -> Installed:
        """Give a filled draft its place, instead of what was there under that name.

        Raises:
            OSError: the system refused; what was there still is.
        """
        target = self.folder / receipt.kind.value / receipt.name
        target.parent.mkdir(exist_ok=True)
        with (draft / FILE).open("xb") as file:
            self.disk.write(file, receipt.content())
            settle(file)
        old = self._beside(OLD, receipt.name)
        with suppress(FileNotFoundError):
            os.rename(target, old)
        try:
            put_in_place(draft, target)
        except OSError:
            with suppress(OSError):
                os.rename(old, target)
            raise
        shutil.rmtree(old, ignore_errors=True)
        return Installed(receipt, target)

    def _beside(self, prefix: str, name: str) -> Path:
        return self.folder / f"{prefix}{made_safe(name)}-{secrets.token_hex(4)}"

    def _remove_forgotten(self) -> None:
        """Remove what a killed process left behind."""
        for folder in _subfolders(self.folder):
            with suppress(OSError):
                old = time.time() - folder.stat().st_mtime > FORGOTTEN_S
                if old and folder.name.startswith((DRAFT, OLD)):
                    shutil.rmtree(folder, ignore_errors=True)


def _subfolders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_dir() and not each.is_symlink())
    except OSError:
        return []
