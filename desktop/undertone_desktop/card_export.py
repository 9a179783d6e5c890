"""A card of figures becomes a file: its picture, or what it shows as CSV."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from undertone.files import write_whole
from undertone_desktop.notices import Level, Notice
from undertone_desktop.views.card_page import CardPage
from undertone_desktop.wording import engine_words


def export_card(page: CardPage, key: str, path: Path) -> Notice:
    """Write a card, by the path's ending; what there is to say of it."""
    try:
        if path.suffix.lower() == ".csv":
            write_whole({path: page.rows_of(key).encode("utf-8")})
        else:
            page.plot_of(key).save(path)
    except OSError as error:
        words = _tr("{name} cannot be written: {reason}.")
        reason = engine_words(error.strerror or str(error)).rstrip(".")
        return Notice(words.format(name=path.name, reason=reason), Level.ERROR)
    return Notice(_tr("Saved {name}.").format(name=path.name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)
