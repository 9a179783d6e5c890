"""This machine's memory, GPUs and speed, and a language, become one recommended model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undertone.catalogue import MODELS, Kind, KnownModel
from undertone.devices import Device, known_gpus, label
from undertone.machine import Machine, memory_bytes
from undertone.models.disk import shown_size
from undertone.models.languages import LANGUAGES
from undertone.models.store import Store
from undertone.speed import PROCESSOR, Speed, SpeedBook, reached

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
        gpu: on which it is so fast; None is the processor.
    """

    language: str
    row: KnownModel | None
    speed: Speed | None = None
    installed: bool = False
    gpu: Device | None = None

    @property
    def sentence(self) -> str:
        """Such as "Best for German on this computer: small-q5_1, about 3x real time."."""
        language = LANGUAGES.get(self.language, self.language)
        best = self.row.name if self.row else "the bundled recogniser"
        if self.installed:
            best = f"{best} (installed)"
        if self.speed is None:
            return f"Best for {language} on this computer: {best}."
        return f"Best for {language} on this computer: {best}, {told(self.speed, self.gpu)}."


class Advisor:
    """Knows the machine.

    Args:
        memory: bytes of the machine; asked of the system by default.
        gpus: those that Whisper can use. One counts where a model was measured on it.
    """

    def __init__(
        self,
        store: Store,
        book: SpeedBook | None = None,
        memory: int | None = None,
        gpus: Sequence[Device] = (),
    ) -> None:
        self._store = store
        self._book = book or SpeedBook()
        self._memory = memory or memory_bytes()
        self._gpus = tuple(gpus)
        self.unmeasured = tuple(gpu for gpu in self._gpus if not self._is_known(gpu))
        """GPUs of which nothing is known, so that they are not considered."""

    @classmethod
    def here(cls, store: Store) -> Advisor:
        """An advisor who knows what was measured on this machine, and its GPUs."""
        machine = Machine()
        return cls(store, SpeedBook(measured=reached(machine)), gpus=known_gpus(machine))

    def fits(self, row: KnownModel) -> bool:
        """Whether this machine, or one of its GPUs, has the memory for a model."""
        return any(self._holds(memory, row) for _, memory in self._places())

    def fit_words(self, row: KnownModel) -> str:
        """How a model suits this machine."""
        if not self.fits(row):
            has = shown_size(self._memory)
            return f"too large: needs {shown_size(row.memory)} of memory, this computer has {has}"
        speed, gpu = self.fastest(row)
        return told(speed, gpu) if speed else f"needs {shown_size(row.memory)} of memory"

    def fastest(self, row: KnownModel) -> tuple[Speed | None, Device | None]:
        """How fast a model is where it is fastest, and the GPU that is; None is the processor."""
        found = [
            (speed, gpu)
            for gpu, memory in self._places()
            if self._holds(memory, row)
            and (speed := self._book.speed(row, label(gpu) if gpu else PROCESSOR))
        ]
        return max(found, key=lambda each: each[0].factor, default=(None, None))

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
        speed, gpu = self.fastest(row)
        return Advice(language, row, speed, bool(there and there.complete), gpu)

    def _places(self) -> Iterator[tuple[Device | None, int]]:
        """The processor and what is known of GPUs, with memory; the machine's where none tells."""
        yield None, self._memory
        known = (gpu for gpu in self._gpus if gpu not in self.unmeasured)
        yield from ((gpu, gpu.memory or self._memory) for gpu in known)

    def _is_known(self, gpu: Device) -> bool:
        some = next(row for row in MODELS if row.kind is Kind.WHISPER)
        return self._book.speed(some, label(gpu)) is not None

    @staticmethod
    def _holds(memory: int, row: KnownModel) -> bool:
        return row.memory <= USABLE * memory

    def _factor(self, row: KnownModel) -> float:
        speed, _ = self.fastest(row)
        return speed.factor if speed else PATIENCE


def told(speed: Speed, gpu: Device | None) -> str:
    """Such as "about 30x real time on Radeon RX 7600"."""
    return f"{speed.words} on {gpu.description}" if gpu else speed.words


def _merit(row: KnownModel) -> tuple[int, bool, int]:
    """More accurate first, then made for English alone, then smaller."""
    return (row.family.rank if row.family else 0, row.english_only, -row.memory)
