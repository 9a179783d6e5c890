"""What a user calls a model becomes the file or folder to load."""

from __future__ import annotations

from pathlib import Path

from undertone.catalogue import FAMILIES, Kind, known
from undertone.errors import ModelError
from undertone.models.disk import shown_size
from undertone.models.store import Installed, Store


def resolve(name: str, kind: Kind, store: Store) -> Path:
    """The path of a model that is given as a file or by its name.

    Raises:
        ModelError: there is neither; says what can be done about it.
    """
    path = Path(name).expanduser()
    found = None if path.exists() else store.find(name)
    if found is not None:
        if found.kind is not kind:
            raise ModelError(f"{found.name} is a {found.kind.words}, not a {kind.words}.")
        if not found.complete:
            raise ModelError(f"{found.name} is incomplete or was changed: import it again.")
        return found.path
    row = known(name)
    if path.exists() or (row is None and _is_path(name)):
        return path
    if row is not None:
        size = f" ({shown_size(row.size)})" if row.size else ""
        raise ModelError(
            f"{row.name} is not installed: `undertone models get {row.name}` fetches it{size},"
            " `undertone models import` takes the file from a disk or stick."
        )
    raise ModelError(
        f"There is neither a file nor an installed model called “{name}”:"
        " `undertone models list` names them."
    )


def best_installed(store: Store, language: str | None = None) -> Installed | None:
    """The most accurate Whisper model that is installed and knows the language."""
    fitting = [
        model
        for model in store.installed(Kind.WHISPER)
        if model.complete and (language in (None, "en") or not _english_only(model))
    ]
    return max(fitting, key=_rank, default=None)


def _rank(model: Installed) -> tuple[int, int]:
    row = known(model.name) if model.receipt.known else None
    return (row.family.rank if row and row.family else 0, model.receipt.size)


def _english_only(model: Installed) -> bool:
    row = known(model.name) if model.receipt.known else None
    return row.english_only if row else any(f"{name}.en" in model.name for name in FAMILIES)


def _is_path(name: str) -> bool:
    return "/" in name or "\\" in name or name.lower().endswith((".bin", ".gguf", ".ggml"))
