"""What an analysis tells its front end while it runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from undertone.model import Segment
from undertone.pcm import Pcm


class Observer:
    """Hears what happens; every method does nothing until a front end overrides it."""

    def sound(self, pcm: Pcm, files: Sequence[Path], *, film: bool) -> None:
        """The recording is decoded; `files` are the WAV files that can be played.

        `film` says that there is a moving picture beside the sound.
        """

    def estimate(self, seconds: float, device: str) -> None:
        """How long the analysis will take, from what earlier ones took on this device."""

    def segments(self, segments: Sequence[Segment], *, provisional: bool) -> None:
        """Segments are finished; provisional ones are a first look that will be replaced."""

    def warning(self, message: str) -> None:
        """Something the user should know; the analysis goes on."""
