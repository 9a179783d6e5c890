"""Offered models are copied into the store: hashed on the way, looked at again, put in place."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from undertone.catalogue import Kind
from undertone.errors import ModelError
from undertone.models.disk import copy_hashed, disk_failure, require_room, settle, shown_size
from undertone.models.offer import Offer, Part, check, models_in, offer
from undertone.models.pack import is_zip, read_pack
from undertone.models.receipt import Receipt, StoredFile
from undertone.models.store import Installed, Store
from undertone.task import Task

STAGE = "models.copy"


class Unconfirmed(ModelError):
    """A well-formed model that nobody vouches for; the user may."""

    def __init__(self, offered: Offer) -> None:
        super().__init__(
            f"{offered.name} is a well-formed {offered.kind.words} of"
            f" {shown_size(offered.size)}, but none that is known here (SHA-256"
            f" {offered.sha256[:12]}…): install it only if you trust where it comes from."
        )
        self.offered = offered


@dataclass(frozen=True, slots=True)
class Search:
    """What a file, folder, stick or pack holds.

    Attributes:
        refused: one sentence for each file that looked like a model and is none.
    """

    offers: tuple[Offer, ...]
    refused: tuple[str, ...] = ()


def search(path: Path, task: Task, kind: Kind | None = None) -> Search:
    """Look at what the user points to.

    Raises:
        ModelError: there is nothing that can be installed; with the reason.
        Cancelled: the user asked to stop.
    """
    if not path.is_dir():
        return Search(tuple(_offers(path, task, kind)))
    places = models_in(path)
    found: list[Offer] = []
    refused: list[str] = []
    for place in places:
        try:
            found += _offers(place, task, kind)
        except ModelError as error:
            refused.append(str(error))
    if len(places) == 1 and refused:
        raise ModelError(refused[0])
    if not found:
        raise ModelError(f"None of the {len(refused)} files in {path.name} can be used.")
    return Search(tuple({each.sha256: each for each in found}.values()), tuple(refused))


def _offers(path: Path, task: Task, kind: Kind | None) -> Sequence[Offer]:
    if path.is_file() and is_zip(path):
        return read_pack(path)
    return (offer(path, task, kind),)


def install(store: Store, offered: Offer, task: Task, accepted: Collection[str] = ()) -> Installed:
    """Copy an offered model into the store.

    Args:
        accepted: SHA-256 of models that the user vouches for.

    Raises:
        Unconfirmed: it is not known and not accepted.
        ModelError: what was copied is not what was offered.
        OutputError: the disk is full, or the folder may not be written to.
        Cancelled: the user asked to stop; nothing stays behind.
    """
    if offered.row is None and offered.sha256 not in accepted:
        raise Unconfirmed(offered)
    there = store.find(offered.name)
    if there and there.receipt.sha256 == offered.sha256 and there.complete:
        return there
    if there and there.kind is not offered.kind:
        raise ModelError(
            f"There is a {there.kind.words} called {there.name} already: rename yours."
        )
    require_room(store.disk, store.folder, offered.size)
    with store.draft() as draft:
        files = tuple(_copied(store, draft, part, task) for part in offered.parts)
        return put_checked(store, draft, offered, files)


def put_checked(
    store: Store, draft: Path, offered: Offer, files: tuple[StoredFile, ...]
) -> Installed:
    """Look once more at a filled draft, at the very bytes that will be loaded; then keep it."""
    whole = draft if offered.kind is Kind.SENTIMENT else draft / files[0].name
    check(whole, offered.kind)
    receipt = Receipt(
        offered.name, offered.kind, files, offered.licence, offered.source, offered.row is not None
    )
    try:
        return store.put(draft, receipt)
    except OSError as error:
        raise disk_failure(error, store.folder) from error


def _copied(store: Store, draft: Path, part: Part, task: Task) -> StoredFile:
    try:
        source = part.open()
    except (OSError, zipfile.BadZipFile, RuntimeError, KeyError) as error:
        raise ModelError(f"{part.name} can no longer be read.") from error
    with source:
        try:
            with (draft / part.name).open("xb") as target:
                copied = copy_hashed(source, target, part.size, store.disk, task, STAGE)
                settle(target)
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise ModelError(f"{part.name} is damaged: its packing cannot be read.") from error
        except OSError as error:
            raise disk_failure(error, store.folder) from error
    if copied != (part.size, part.sha256):
        raise ModelError(f"{part.name} does not have the SHA-256 that was promised: refused.")
    return StoredFile(part.name, *copied)


def sentences(found: Search) -> Iterator[str]:
    """What was found, for people: a line for each offer and each refusal."""
    for each in found.offers:
        trust = "known" if each.row else "not known here"
        yield f"{each.name}: {each.kind.words}, {shown_size(each.size)}, {trust}."
    yield from found.refused
