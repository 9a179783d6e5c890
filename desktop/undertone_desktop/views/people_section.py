"""Who is expected to speak: how many people, and what the channels of a recording are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from undertone.options import Options
from undertone_desktop.views.choice_boxes import ValueBox
from undertone_desktop.views.form import Form, hint

Rows = Sequence[tuple[object, str]]


class PeopleSection(Form):
    """The same two choices as on the first page."""

    def __init__(
        self, title: str, people: Rows, channels: Rows, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._people, self._channels = people, channels
        self.people = ValueBox(self.tr("Number of people"))
        self.channels = ValueBox(self.tr("Channels"))
        self.add(
            self.tr("People speaking"),
            self.people,
            hint(self.tr("To tell the number is the biggest single gain in accuracy.")),
        )
        self.add(
            self.tr("Stereo channels"),
            self.channels,
            hint(self.tr("“One person each” is for recorders that keep everybody apart.")),
        )

    def show_options(self, options: Options) -> None:
        """Show what is chosen."""
        self.people.show_values(self._people, options.diarize.speakers)
        self.channels.show_values(self._channels, options.decode.channels)
