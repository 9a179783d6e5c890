"""Installed, bundled and known models become rows of plain values, for lists and for the window."""

from __future__ import annotations

from collections.abc import Iterator

from undertone.catalogue import MODELS, Kind, KnownModel, known
from undertone.codec import Json
from undertone.models.advice import Advisor
from undertone.models.disk import shown_size
from undertone.models.store import Installed, Store

Row = dict[str, Json]
TIERS = {"base-q5_1": "quick", "small-q5_1": "standard", "large-v3-turbo-q5_0": "best"}
CHAT_TIERS = {"qwen3-4b-q4_k_m": "standard"}
BUNDLED: tuple[tuple[str, str, str], ...] = (
    ("Moonshine tiny", "recogniser", "English"),
    ("pyannote, WeSpeaker", "speakers", "any language"),
    ("MiniLM", "sentiment and emotions", "English"),
)


def model_rows(store: Store, advisor: Advisor) -> list[Row]:
    """Every model as name, kind, state (bundled, installed, known), size, words and trust."""
    installed = store.installed()
    names = {model.name for model in installed}
    return [
        *(_bundled(*each) for each in BUNDLED),
        *(_installed(model, advisor) for model in installed),
        *(_known(row, advisor) for row in MODELS if row.name not in names),
    ]


def _bundled(name: str, kind: str, languages: str) -> Row:
    return {"name": name, "kind": kind, "state": "bundled", "languages": languages, "size": None}


def _installed(model: Installed, advisor: Advisor) -> Row:
    row = known(model.name) if model.receipt.known else None
    words = advisor.fit_words(row) if row else "imported by you"
    return {
        "name": model.name,
        "kind": model.kind.value,
        "state": "installed",
        "languages": row.languages if row else "",
        "size": model.receipt.size,
        "words": words if model.complete else "damaged: import it again",
        "known": model.receipt.known,
        "path": str(model.path),
        "sha256": model.receipt.sha256,
    }


def _known(row: KnownModel, advisor: Advisor) -> Row:
    return {
        "name": row.name,
        "kind": row.kind.value,
        "state": "known",
        "languages": row.languages,
        "size": row.size,
        "words": advisor.fit_words(row),
        "fits": advisor.fits(row),
        "tier": TIERS.get(row.name) or CHAT_TIERS.get(row.name),
        "licence": row.licence,
        "address": row.address,
        "sha256": row.sha256,
    }


def facts_of(
    row: KnownModel | None, installed: Installed | None, advisor: Advisor
) -> Iterator[tuple[str, str]]:
    """What there is to say of one model, as names and values."""
    if row is not None:
        yield "Model", row.name
        yield "Kind", row.kind.words
        yield "Languages", row.languages
        yield "Licence", row.licence
        yield "File", f"{row.file}, {shown_size(row.size) if row.size else 'size not known'}"
        yield "SHA-256", row.sha256 or "not known"
        yield "Address", row.address
        yield "Memory", f"about {shown_size(row.memory)}"
        yield "Here", advisor.fit_words(row)
    if installed is None:
        yield "Installed", "no"
        return
    receipt = installed.receipt
    if row is None:
        yield "Model", installed.name
        yield "Kind", Kind(installed.kind).words
        yield "Licence", receipt.licence
        yield "Size", shown_size(receipt.size)
        yield "SHA-256", receipt.sha256
    yield "Installed", str(installed.path)
    yield "Came from", receipt.source
    yield "State", "complete" if installed.complete else "damaged: import it again"
