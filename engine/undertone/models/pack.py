"""Installed models become one zip file for another computer, and such a file becomes offers.

A pack holds `manifest.json` and the files that it names, nothing else. It may come from anybody, so
that names, sizes and hashes are checked before and while a byte is written: names that leave the
folder, names twice, links, encrypted or overlapping entries and bombs are refused.
"""

from __future__ import annotations

import json
import stat
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, cast

from undertone.catalogue import known_by_hash
from undertone.errors import ModelError
from undertone.files import draft_beside, put_in_place
from undertone.impostors import PICKLE
from undertone.models.disk import Disk, copy_hashed, disk_failure, require_room, settle
from undertone.models.offer import NOT_STATED, Offer, Part
from undertone.models.receipt import FORMAT, Receipt, receipt_from
from undertone.models.store import Installed
from undertone.task import Task

MANIFEST = "manifest.json"
PACK_FORMAT = "undertone-model-pack/1"
LARGEST_MANIFEST = 1 << 20
MOST_MODELS = 1000
TIGHTEST = 50  # weights shrink by a few per cent; what shrinks more than this is a bomb
STAGE = "models.pack"
LINK_BITS = 16
ENCRYPTED = 0x1


def write_pack(
    path: Path, models: Sequence[Installed], task: Task, disk: Disk | None = None
) -> None:
    """Write a pack that is there whole or not at all.

    Raises:
        ModelError: a model is not what was installed.
        OutputError: the pack cannot be written.
        Cancelled: the user asked to stop.
    """
    disk = disk or Disk()
    require_room(disk, path.parent, sum(model.receipt.size for model in models))
    draft = draft_beside(path)
    try:
        with draft.open("xb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(MANIFEST, _manifest(models))
                for model in models:
                    _add(archive, model, disk, task)
            settle(file)
        put_in_place(draft, path)
    except OSError as error:
        raise disk_failure(error, path.parent) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _manifest(models: Sequence[Installed]) -> str:
    plain = {"format": PACK_FORMAT, "models": [asdict(model.receipt) for model in models]}
    return json.dumps(plain, indent=1, ensure_ascii=False)


def _add(archive: zipfile.ZipFile, model: Installed, disk: Disk, task: Task) -> None:
    for file in model.receipt.files:
        entry = zipfile.ZipInfo(f"{model.name}/{file.name}")
        entry.file_size = file.size
        try:
            source = (model.folder / file.name).open("rb")
        except OSError as error:
            raise ModelError(f"{model.name} is incomplete: {file.name} is gone.") from error
        with source, archive.open(entry, "w", force_zip64=True) as target:
            copied = copy_hashed(source, cast(BinaryIO, target), file.size, disk, task, STAGE)
        if copied != (file.size, file.sha256):
            raise ModelError(
                f"{model.name} is not what was installed: {file.name} was changed or damaged."
            )


def is_zip(path: Path) -> bool:
    """Whether a file is a zip archive by its first bytes."""
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False


def read_pack(path: Path) -> tuple[Offer, ...]:
    """What a pack offers; every file is hashed when it is installed.

    Raises:
        ModelError: it is damaged, no pack, or could do harm.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            receipts = _receipts(path, archive, entries)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
        raise ModelError(f"{path.name} is damaged: its packing cannot be read.") from error
    by_name = {entry.filename: entry for entry in entries}
    _check_entries(path, entries, receipts)
    return tuple(_offer(path, receipt, by_name) for receipt in receipts)


def _receipts(
    path: Path, archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo]
) -> tuple[Receipt, ...]:
    names = [entry.filename for entry in entries]
    if MANIFEST not in names:
        pickled = any(name.endswith(("data.pkl", ".pkl")) for name in names)
        reason = PICKLE if pickled else "is a zip archive without models for Undertone"
        raise ModelError(f"{path.name} {reason}.")
    if archive.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
        raise ModelError(f"{path.name} is refused: its manifest is far too large.")
    with archive.open(MANIFEST) as file:
        content = file.read(LARGEST_MANIFEST + 1)
    receipts = _parsed(content)
    if not receipts:
        raise ModelError(f"{path.name} is damaged: its manifest makes no sense.")
    return receipts


def _parsed(content: bytes) -> tuple[Receipt, ...]:
    try:
        plain: Any = json.loads(content)
        rows = plain["models"] if plain["format"] == PACK_FORMAT else []
        found = [receipt_from({**row, "format": FORMAT}) for row in rows[:MOST_MODELS]]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ()
    sound = tuple(each for each in found if each is not None)
    return sound if len(sound) == len(found) else ()


def _check_entries(
    path: Path, entries: Sequence[zipfile.ZipInfo], receipts: Sequence[Receipt]
) -> None:
    promised = {
        f"{receipt.name}/{file.name}": file.size for receipt in receipts for file in receipt.files
    }
    rows = [entry for entry in entries if entry.filename != MANIFEST]
    names = [entry.filename for entry in rows]
    for entry in rows:
        reason = _harm(entry, promised)
        if reason:
            shown = entry.filename[:80]
            raise ModelError(f"{path.name} is refused: {shown!r} in it {reason}.")
    if len({name.lower() for name in names}) < len(entries) - 1:
        raise ModelError(f"{path.name} is refused: it holds a name twice.")
    missing = next((name for name in promised if name not in names), None)
    if missing:
        raise ModelError(f"{path.name} is incomplete: {missing} is missing from it.")
    if sum(entry.compress_size for entry in entries) > path.stat().st_size:
        raise ModelError(f"{path.name} is refused: its entries overlap, as in a zip bomb.")


def _harm(entry: zipfile.ZipInfo, promised: dict[str, int]) -> str | None:
    """Why an entry may not be unpacked, as the end of a sentence."""
    parts = entry.filename.replace("\\", "/").split("/")
    leaves = entry.filename.startswith(("/", "\\")) or ".." in parts or ":" in entry.filename
    size = promised.get(entry.filename)
    reasons = (
        (leaves, "points outside the folder it belongs in"),
        (stat.S_ISLNK(entry.external_attr >> LINK_BITS), "is a link"),
        (entry.flag_bits & ENCRYPTED, "is encrypted"),
        (size is None, "is not named in its manifest"),
        (size != entry.file_size, "has another size than its manifest says"),
        (
            entry.file_size > TIGHTEST * entry.compress_size + 4096,
            "is packed so tightly that it must be a zip bomb",
        ),
    )
    return next((reason for harmful, reason in reasons if harmful), None)


def _offer(path: Path, receipt: Receipt, entries: dict[str, zipfile.ZipInfo]) -> Offer:
    parts = tuple(
        Part(file.name, file.size, file.sha256, _opener(path, f"{receipt.name}/{file.name}"))
        for file in receipt.files
    )
    row = known_by_hash(receipt.sha256)
    if row is not None and len(parts) == 1:
        return Offer(row.name, row.kind, parts, row.licence, str(path), row)
    stated = receipt.licence or NOT_STATED
    return Offer(receipt.name, receipt.kind, parts, stated, f"{path} ({receipt.source})")


def _opener(path: Path, name: str) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        # The entry keeps the archive's file open for as long as it needs it.
        with zipfile.ZipFile(path) as archive:
            return cast(BinaryIO, archive.open(name))

    return opened
