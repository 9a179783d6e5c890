"""The speaker step is run again on the open interview, with another number of people."""

from __future__ import annotations

from undertone.options import DiarizeOptions
from undertone_desktop import orders
from undertone_desktop.redoing import Redoing


class Respeaking(Redoing):
    """Who speaks when; corrections stay."""

    STAGE = "speakers"

    def start(self, speakers: int | None) -> None:
        """Find so many people; None leaves the number to the program."""
        options = DiarizeOptions(speakers=speakers)
        self._run(lambda project: orders.redo_command(project, self._desk.recording, options))

    def _refusal(self) -> str:
        return self.tr("The speakers are being found again: wait, or cancel it.")

    def _failure(self) -> str:
        return self.tr("The speakers could not be found again.")
