"""Time becomes pixels and back: the part of the recording that the timeline shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

FINEST_MS_PER_PX = 0.5
TICKS_MS = (
    *(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000),
    *(600_000, 900_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000, 28_800_000, 86_400_000),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A window of `width` pixels on a recording of `duration_ms`, beginning at `start_ms`."""

    duration_ms: int = 0
    width: int = 1
    ms_per_px: float = 1.0
    start_ms: float = 0.0

    @property
    def coarsest(self) -> float:
        """Milliseconds a pixel when everything fits."""
        return max(FINEST_MS_PER_PX, self.duration_ms / max(1, self.width))

    @property
    def end_ms(self) -> float:
        return self.start_ms + self.width * self.ms_per_px

    @property
    def shows_all(self) -> bool:
        return self.ms_per_px >= self.coarsest

    def x(self, ms: float) -> float:
        """The pixel of a time."""
        return (ms - self.start_ms) / self.ms_per_px

    def ms(self, x: float) -> int:
        """The time of a pixel, inside the recording."""
        return int(max(0, min(self.duration_ms, self.start_ms + x * self.ms_per_px)))

    def fitted(self) -> Scale:
        """Show everything."""
        return replace(self, ms_per_px=self.coarsest, start_ms=0.0)

    def resized(self, width: int, duration_ms: int) -> Scale:
        """Another width or length; what showed everything still does."""
        other = replace(self, width=max(1, width), duration_ms=duration_ms)
        return other.fitted() if self.shows_all else other._inside()

    def zoomed(self, factor: float, x: float) -> Scale:
        """`factor` times as large about a pixel, which keeps its time."""
        finer = max(FINEST_MS_PER_PX, min(self.coarsest, self.ms_per_px / factor))
        anchor = self.start_ms + x * self.ms_per_px
        return replace(self, ms_per_px=finer, start_ms=anchor - x * finer)._inside()

    def moved(self, start_ms: float) -> Scale:
        """Begin at another time."""
        return replace(self, start_ms=start_ms)._inside()

    def panned(self, pixels: float) -> Scale:
        """Moved so that what was `pixels` further right comes to the left edge."""
        return self.moved(self.start_ms + pixels * self.ms_per_px)

    def spanning(self, start_ms: float, end_ms: float) -> Scale:
        """From one time to another, as far as the limits of the zoom allow."""
        finer = max(FINEST_MS_PER_PX, min(self.coarsest, (end_ms - start_ms) / self.width))
        return replace(self, ms_per_px=finer, start_ms=start_ms)._inside()

    def showing(self, ms: float, margin: float = 0.1) -> Scale:
        """The same, or moved so that a time is in view, near the left."""
        inside = self.x(ms)
        if margin * self.width * 0.2 <= inside <= self.width * (1 - margin) or self.shows_all:
            return self
        return self.moved(ms - self.width * self.ms_per_px * margin)

    def ticks(self, least_px: int) -> Iterator[tuple[int, float]]:
        """Round times in view with their pixels, at least so many pixels apart."""
        step = next((t for t in TICKS_MS if t / self.ms_per_px >= least_px), TICKS_MS[-1])
        time = int(self.start_ms // step) * step
        while time <= min(self.end_ms, self.duration_ms):
            if time >= self.start_ms:
                yield time, self.x(time)
            time += step

    def _inside(self) -> Scale:
        latest = max(0.0, self.duration_ms - self.width * self.ms_per_px)
        return replace(self, start_ms=max(0.0, min(latest, self.start_ms)))
