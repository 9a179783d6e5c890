"""How the window looks: light or dark, its language, and how large its words are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from undertone_desktop.theme import Appearance
from undertone_desktop.views.choice_boxes import ValueBox
from undertone_desktop.views.form import Form, hint, say
from undertone_desktop.views.start_choice import Choice

Rows = Sequence[tuple[object, str]]


class LookSection(Form):
    """What is chosen here for the language and the size counts from the next start."""

    def __init__(
        self, title: str, languages: Rows, sizes: Rows, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._languages, self._sizes = languages, sizes
        self.appearance = Choice(
            self.tr("Appearance"),
            [
                (Appearance.SYSTEM, self.tr("As the system")),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
            ],
        )
        self.language = ValueBox(self.tr("Language of the window"))
        self.text_size = ValueBox(self.tr("Size of the words"))
        self.later = hint()
        self.add(self.tr("Appearance"), self.appearance)
        self.add(self.tr("Language of the window"), self.language)
        self.add(self.tr("Size of the words"), self.text_size, self.later)

    def show_choices(
        self, appearance: Appearance, language: str, size: int, *, restart: bool
    ) -> None:
        """Show what is chosen, and whether the program must start again for it."""
        self.appearance.choose(appearance)
        self.language.show_values(self._languages, language)
        self.text_size.show_values(self._sizes, size)
        say(
            self.later,
            self.tr("The language and the size show after the next start.") if restart else "",
        )
