"""Undertone's engine: recordings become transcripts with speakers and sentiment, offline.

The public surface: `analyze(path, options) -> Document`, `score(texts)`, `Document`, `Options`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undertone.model import Document as Document
    from undertone.options import Options as Options
    from undertone.pipeline import analyze as analyze
    from undertone.scoring import score as score

__version__ = "0.1.0"
__all__ = ["Document", "Options", "__version__", "analyze", "score"]
_HOMES = {
    "Document": "undertone.model",
    "Options": "undertone.options",
    "analyze": "undertone.pipeline",
    "score": "undertone.scoring",
}


def __getattr__(name: str) -> object:
    # Loaded on first use, so that the window can read the data model without loading a model.
    if name not in _HOMES:
        raise AttributeError(f"module 'undertone' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
