"""What the worker tells of models becomes rows, questions and the words of the models' page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from undertone.models.disk import shown_size
from undertone_desktop.wording import engine_words


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model.

    Attributes:
        state: "bundled", "installed" or "known".
        words: how it suits this computer.
        path: the file of an installed one.
        tier: "quick", "standard" or "best" for those that are offered first; else empty.
    """

    name: str
    kind: str
    state: str
    languages: str
    size: int | None = None
    words: str = ""
    fits: bool = True
    tier: str = ""
    licence: str = ""
    address: str = ""
    path: str = ""

    @property
    def recogniser(self) -> bool:
        """Whether it can be chosen for transcription."""
        return self.kind == "recogniser" or (self.kind == "whisper" and self.state == "installed")

    @property
    def facts(self) -> str:
        """What stands under the name."""
        size = size_words(self.size) if self.size else ""
        said = (engine_words(self.languages), engine_words(self.words))
        parts = [kind_words(self.kind), size, *said]
        return "  ·  ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ModelList:
    """Everything that the page shows."""

    rows: tuple[ModelRow, ...] = ()
    advice: str = ""
    folder: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """A model that a file or folder holds."""

    name: str
    kind: str
    size: int
    sha256: str
    known: bool


class Purpose(Enum):
    """What a question is about."""

    FETCH = auto()
    REMOVE = auto()
    INSTALL = auto()


@dataclass(frozen=True, slots=True)
class Question:
    """What the page asks before something is done.

    Attributes:
        about: the model's name, or the path of what is installed.
        accepted: SHA-256 of the models that a yes vouches for.
    """

    purpose: Purpose
    about: str
    text: str
    yes: str
    no: str
    accepted: tuple[str, ...] = ()


def model_list(data: Mapping[str, Any]) -> ModelList:
    """The list in an event `models`; rows that make no sense are left out."""
    rows = [_row(each) for each in data.get("rows", ()) if isinstance(each, dict)]
    return ModelList(
        tuple(row for row in rows if row.name and row.state),
        engine_words(str(data.get("advice") or "")),
        str(data.get("folder") or ""),
        str(data.get("said") or ""),
    )


def offers(data: Mapping[str, Any]) -> tuple[tuple[Offered, ...], tuple[str, ...]]:
    """The models in an event `offers`, and the sentences on what cannot be used."""
    found = tuple(
        Offered(
            str(each.get("name")),
            str(each.get("kind")),
            int(each.get("size") or 0),
            str(each.get("sha256")),
            each.get("known") is True,
        )
        for each in data.get("offers", ())
        if isinstance(each, dict)
    )
    return found, tuple(engine_words(str(each)) for each in data.get("refused", ()))


def _row(data: Mapping[str, Any]) -> ModelRow:
    size = data.get("size")
    return ModelRow(
        name=str(data.get("name") or ""),
        kind=str(data.get("kind") or ""),
        state=str(data.get("state") or ""),
        languages=str(data.get("languages") or ""),
        size=size if isinstance(size, int) else None,
        words=str(data.get("words") or ""),
        fits=data.get("fits") is not False,
        tier=str(data.get("tier") or ""),
        licence=str(data.get("licence") or ""),
        address=str(data.get("address") or ""),
        path=str(data.get("path") or ""),
    )


def fetch_question(row: ModelRow) -> Question:
    """Before a connection is opened: what, how large, from where."""
    text = _tr(
        "Fetch {name} ({size}, licence {licence}) from\n{address}\n"
        "This opens a connection. What comes is used only if its SHA-256 is the published one."
    ).format(
        name=row.name,
        size=size_words(row.size) if row.size else _tr("size not known"),
        licence=row.licence,
        address=row.address,
    )
    return Question(Purpose.FETCH, row.name, text, _tr("Fetch"), _tr("Not now"))


def remove_question(row: ModelRow) -> Question:
    """Before files are deleted."""
    text = _tr("Remove {name} from this computer? {size} become free.").format(
        name=row.name, size=size_words(row.size or 0)
    )
    return Question(Purpose.REMOVE, row.name, text, _tr("Remove"), _tr("Keep"))


def install_question(
    path: Path, found: tuple[Offered, ...], refused: tuple[str, ...]
) -> Question | None:
    """Before a model that nobody vouches for is installed; None where there is nothing to ask."""
    unknown = [each for each in found if not each.known]
    if not unknown:
        return None
    lines = [
        _tr("{name}: {kind}, {size}, SHA-256 {hash}…").format(
            name=each.name,
            kind=kind_words(each.kind),
            size=size_words(each.size),
            hash=each.sha256[:12],
        )
        for each in unknown
    ]
    intro = _tr("Well-formed, but not known here. Install only if you trust where it comes from.")
    text = "\n".join([intro, *lines, *refused])
    accepted = tuple(each.sha256 for each in unknown)
    return Question(
        Purpose.INSTALL, str(path), text, _tr("Install"), _tr("Do not install"), accepted
    )


def size_words(size: int) -> str:
    """Bytes in a unit that suits them."""
    return shown_size(size).replace(".", QLocale().decimalPoint())


def kind_words(kind: str) -> str:
    """What a model is for."""
    return {
        "whisper": _tr("Whisper: transcription"),
        "chat": _tr("Chat model: labels and summaries"),
        "sentiment": _tr("Sentiment"),
        "recogniser": _tr("Transcription"),
        "speakers": _tr("Speakers"),
        "sentiment and emotions": _tr("Sentiment and emotions"),
    }.get(kind, kind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)
