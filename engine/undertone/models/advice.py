"""This machine's memory and speed, and a language, become one recommended model."""

from __future__ import annotations

from dataclasses import dataclass

from undertone.catalogue import MODELS, Kind, KnownModel
from undertone.machine import memory_bytes
from undertone.models.disk import shown_size
from undertone.models.languages import LANGUAGES
from undertone.models.store import Store
from undertone.speed import PROCESSOR, Speed, SpeedBook

USABLE = 0.6  # of the memory; the rest is for the system and the other steps
PATIENCE = 1.5  # real time that an analysis should be faster than
ENGLISH = "en"
NOTHING = (0, False, 0)
# The bundled recogniser makes 22.8 % word errors on AMI: between Whisper's tiny.en and base.en.
BUNDLED_MERIT = (2, False, -(1 << 60))


@dataclass(frozen=True, slots=True)
class Advice:
    """The model to take.

    Attributes:
        row: None is the bundled recogniser.
        speed: None where nothing is known of it.
    """

    language: str
    row: KnownModel | None
    speed: Speed | None = None
    installed: bool = False

    @property
    def sentence(self) -> str:
        """Such as "Best for German on this computer: small-q5_1, about 3x real time."."""
        language = LANGUAGES.get(self.language, self.language)
        best = self.row.name if self.row else "the bundled recogniser"
        if self.installed:
            best = f"{best} (installed)"
        if self.speed is None:
            return f"Best for {language} on this computer: {best}."
        return f"Best for {language} on this computer: {best}, {self.speed.words}."


class Advisor:
    """Knows the machine.

    Args:
        memory: bytes of the machine; asked of the system by default.
        device: where models will run.
    """

    def __init__(
        self,
        store: Store,
        book: SpeedBook | None = None,
        memory: int | None = None,
        device: str = PROCESSOR,
    ) -> None:
        self._store = store
        self._book = book or SpeedBook()
        self._memory = memory or memory_bytes()
        self._device = device

    def fits(self, row: KnownModel) -> bool:
        """Whether this machine has the memory for a model."""
        return row.memory <= USABLE * self._memory

    def fit_words(self, row: KnownModel) -> str:
        """How a model suits this machine."""
        if not self.fits(row):
            has = shown_size(self._memory)
            return f"too large: needs {shown_size(row.memory)} of memory, this computer has {has}"
        speed = self.speed(row)
        return speed.words if speed else f"needs {shown_size(row.memory)} of memory"

    def speed(self, row: KnownModel) -> Speed | None:
        """How fast a model is here."""
        return self._book.speed(row, self._device)

    def best(self, language: str = ENGLISH) -> Advice | None:
        """The most accurate Whisper model that fits and is fast enough, if it beats the bundled
        recogniser; outside English the fastest if none is fast enough."""
        rows = [row for row in MODELS if row.kind is Kind.WHISPER and self.fits(row)]
        rows = [row for row in rows if language == ENGLISH or not row.english_only]
        if language != ENGLISH:  # the smallest ones make too many errors there
            rows = [row for row in rows if row.family and not row.family.careful] or rows
        quick = [row for row in rows if self._factor(row) >= PATIENCE]
        if language == ENGLISH and max(map(_merit, quick), default=NOTHING) < BUNDLED_MERIT:
            return Advice(language, None)
        if not rows:
            return None
        row = (
            max(quick, key=_merit)
            if quick
            else max(rows, key=lambda r: (self._factor(r), -r.memory))
        )
        there = self._store.find(row.name)
        return Advice(language, row, self.speed(row), bool(there and there.complete))

    def _factor(self, row: KnownModel) -> float:
        speed = self.speed(row)
        return speed.factor if speed else PATIENCE


def _merit(row: KnownModel) -> tuple[int, bool, int]:
    """More accurate first, then made for English alone, then smaller."""
    return (row.family.rank if row.family else 0, row.english_only, -row.memory)
