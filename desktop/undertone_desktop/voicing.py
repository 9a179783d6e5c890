"""How things were said is measured in the open interview, which was analysed without it."""

from __future__ import annotations

from collections.abc import Sequence

from undertone_desktop import orders
from undertone_desktop.loading import Loaded
from undertone_desktop.redoing import Redoing


class Voicing(Redoing):
    """Pitch, loudness and rate of every segment."""

    STAGE = "voice"

    def start(self) -> None:
        """Measure them."""
        self._run(lambda project: orders.voice_command(project, self._desk.recording))

    def _refusal(self) -> str:
        return self.tr("The voices are being measured: wait, or cancel it.")

    def _failure(self) -> str:
        return self.tr("The voices could not be measured.")

    def _success(self, loaded: Loaded, news: Sequence[str]) -> str:
        if news and not any(segment.voice for segment in loaded.document.segments):
            return ""
        return self.tr("The voices are measured: a chosen segment shows how it was said.")
