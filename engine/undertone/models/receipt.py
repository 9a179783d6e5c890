"""What an installed model is, written beside its files as `receipt.json`."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from undertone.catalogue import Kind

FILE = "receipt.json"
FORMAT = "undertone-model/1"
LARGEST = 1 << 20
# Letters, digits and a few signs: safe on every file system, and nothing can leave the folder.
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")
HASH = re.compile(r"[0-9a-f]{64}")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.I)  # Windows devices


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file of a model."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a model is.

    Attributes:
        files: the first is the one that is loaded; its SHA-256 is the model's.
        known: whether it is the published file of a row of the catalogue; else the user took the
            responsibility.
    """

    name: str
    kind: Kind
    files: tuple[StoredFile, ...]
    licence: str
    source: str
    known: bool

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)

    @property
    def sha256(self) -> str:
        return self.files[0].sha256

    def content(self) -> bytes:
        """The receipt as JSON."""
        plain = {"format": FORMAT, **asdict(self)}
        return json.dumps(plain, indent=1, ensure_ascii=False).encode()


def safe_name(name: str) -> bool:
    """Whether a name is fit for a file or folder on every system."""
    return (
        SAFE.fullmatch(name) is not None
        and not name.endswith(".")
        and ".." not in name
        and RESERVED.fullmatch(name) is None
    )


def made_safe(name: str) -> str:
    """A name with everything replaced that is not fit for a file."""
    cleaned = re.sub(r"[^A-Za-z0-9._+-]+", "-", name).strip("-._+")
    cleaned = re.sub(r"\.{2,}", ".", cleaned)[:60].strip("-._+")
    return cleaned if safe_name(cleaned) else "model"


def read_receipt(folder: Path) -> Receipt | None:
    """The receipt in a folder; None where there is none that makes sense."""
    path = folder / FILE
    try:
        if path.stat().st_size > LARGEST:
            return None
        return receipt_from(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def receipt_from(plain: Any) -> Receipt | None:
    """A receipt from JSON that anybody may have written; None where it makes no sense."""
    try:
        files = tuple(_file(each) for each in plain["files"])
        receipt = Receipt(
            name=str(plain["name"]),
            kind=Kind(plain["kind"]),
            files=files,
            licence=str(plain.get("licence", ""))[:200],
            source=str(plain.get("source", ""))[:500],
            known=plain.get("known") is True,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    names = [file.name.lower() for file in files]
    fits = safe_name(receipt.name) and files and len(set(names)) == len(names) and FILE not in names
    return receipt if fits and plain.get("format") == FORMAT else None


def _file(plain: Any) -> StoredFile:
    file = StoredFile(str(plain["name"]), int(plain["size"]), str(plain["sha256"]))
    if not safe_name(file.name) or file.size < 0 or not HASH.fullmatch(file.sha256):
        raise ValueError(file.name)
    return file
