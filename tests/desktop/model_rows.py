"""What the worker tells of models, as its event `models`; for tests and screenshots."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from undertone.models.advice import Advisor
from undertone.models.store import Store
from undertone.models.table import model_rows
from undertone.speed import SpeedBook

MEMORY = 16_000_000_000


def listed(said: str = "", path: Path | None = None) -> dict[str, Any]:
    """The event, with one installed model of each kind and the catalogue for a common laptop."""
    nowhere = Path("/nowhere")
    store = Store(nowhere)
    advisor = Advisor(store, SpeedBook(nowhere, "laptop", bench=lambda: 4e11), MEMORY)
    advice = advisor.best("de")
    assert advice is not None
    installed = _installed(path)
    names = {row["name"] for row in installed}
    rows = [*installed, *(row for row in model_rows(store, advisor) if row["name"] not in names)]
    return {
        "event": "models",
        "rows": rows,
        "advice": advice.sentence,
        "folder": "/home/ana/.local/share/undertone/models",
        "said": said,
    }


def with_chat(path: Path) -> dict[str, Any]:
    """The event, with an installed chat model as well."""
    path.touch()
    chat = {
        "name": path.stem,
        "kind": "chat",
        "state": "installed",
        "languages": "29 languages",
        "size": 986_048_768,
        "words": "for any computer",
        "path": str(path),
    }
    told = listed()
    return {**told, "rows": [chat, *told["rows"]]}


def _installed(path: Path | None) -> list[dict[str, Any]]:
    return [
        {
            "name": "base-q5_1",
            "kind": "whisper",
            "state": "installed",
            "languages": "99 languages",
            "size": 59_707_625,
            "words": "about 14x real time",
            "path": str(path or "/nowhere/base.bin"),
        },
        {
            "name": "my-moods",
            "kind": "sentiment",
            "state": "installed",
            "languages": "",
            "size": 135_000_000,
            "words": "imported by you",
        },
    ]
