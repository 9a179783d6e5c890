"""A known model, by name, becomes an installed one: from its publisher, a mirror or a folder."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from undertone.catalogue import KnownModel, known
from undertone.errors import ModelError, OptionError
from undertone.models.disk import disk_failure
from undertone.models.fetch import Download, Wanted, address_at
from undertone.models.installing import install, put_checked
from undertone.models.offer import Offer, offer
from undertone.models.receipt import StoredFile
from undertone.models.store import Installed, Store
from undertone.task import Task


def row_called(name: str) -> KnownModel:
    """The catalogue's row of that name.

    Raises:
        ModelError: there is none.
    """
    row = known(name)
    if row is None:
        raise ModelError(
            f"“{name}” is no model that is known here; `undertone models list --all` names them."
        )
    return row


def address_of(row: KnownModel, mirror: str | None = None) -> str | Path:
    """Where a model would be fetched from: an address, or a file in a mirror folder.

    Raises:
        OptionError: the mirror is neither a web address nor a folder.
        ModelError: without a known SHA-256 what comes could not be verified.
    """
    if row.sha256 is None:
        raise ModelError(
            f"The SHA-256 of {row.name} is not known here, so that a download could not be"
            f" verified: fetch it yourself from {row.address} and import the file."
        )
    if mirror is None:
        return row.address
    if "://" in mirror:
        return address_at(mirror, row.file)
    folder = Path(mirror).expanduser()
    if not folder.is_dir():
        raise OptionError(f"There is no mirror folder {mirror}.")
    return folder / row.file


def get(
    store: Store,
    row: KnownModel,
    task: Task,
    mirror: str | None = None,
    pause: Callable[[float], None] = time.sleep,
) -> Installed:
    """Install a known model; the user was asked before.

    Raises:
        OptionError: the mirror makes no sense.
        ModelError: it could not be fetched, or is not the published file.
        OutputError: the disk is full, or the folder may not be written to.
        Cancelled: the user asked to stop; what came is kept for the next time.
    """
    address = address_of(row, mirror)
    there = store.find(row.name)
    if there and there.receipt.sha256 == row.sha256 and there.complete:
        return there
    if isinstance(address, Path):
        return install(store, offer(address, task, row.kind), task)
    assert row.sha256 is not None  # `address_of` has refused it
    download = Download(store, Wanted(address, row.file, row.size, row.sha256), task, pause)
    path = download.run()
    offered = Offer(row.name, row.kind, (), row.licence, address, row)
    with store.draft() as draft:
        try:
            size = path.stat().st_size
            os.replace(path, draft / row.file)
        except OSError as error:
            raise disk_failure(error, store.folder) from error
        done = put_checked(store, draft, offered, (StoredFile(row.file, size, row.sha256),))
    download.forget()
    return done
