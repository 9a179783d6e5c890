"""What a user can choose, as one small frozen dataclass per stage."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from undertone.errors import OptionError

Channels = Literal["mix", "split"]
MAX_SPEAKERS = 20
MAX_BEAM = 8  # whisper.cpp follows no more
AUTOMATIC, PER_TURN = "auto", "per-turn"


@dataclass(frozen=True, slots=True)
class DecodeOptions:
    """How the recording is read.

    Attributes:
        channels: "mix" adds all channels to one; "split" keeps each as a speaker of its own.
    """

    channels: Channels = "mix"


@dataclass(frozen=True, slots=True)
class DiarizeOptions:
    """How speakers are told apart.

    Attributes:
        enabled: False leaves every speaker unknown.
        speakers: the number of people, when known: the biggest single gain in accuracy.
        min_speakers: at least so many.
        max_speakers: at most so many.
    """

    enabled: bool = True
    speakers: int | None = None
    min_speakers: int | None = None
    max_speakers: int | None = None

    def __post_init__(self) -> None:
        for name in ("speakers", "min_speakers", "max_speakers"):
            value = getattr(self, name)
            if value is not None and not 1 <= value <= MAX_SPEAKERS:
                raise OptionError(
                    f"The number of speakers must be between 1 and {MAX_SPEAKERS}, not {value}."
                )
        low, high = self.bounds
        if low > high:
            raise OptionError(f"At least {low} speakers and at most {high} contradict each other.")

    @property
    def bounds(self) -> tuple[int, int]:
        """The smallest and the largest number of speakers allowed."""
        if self.speakers is not None:
            low, high = self.min_speakers, self.max_speakers
            if (low or 1) > self.speakers or (high or MAX_SPEAKERS) < self.speakers:
                raise OptionError("The number of speakers lies outside its own range.")
            return self.speakers, self.speakers
        return self.min_speakers or 1, self.max_speakers or MAX_SPEAKERS


@dataclass(frozen=True, slots=True)
class TranscribeOptions:
    """How speech becomes words. All but `language` is for Whisper models alone.

    Attributes:
        model: a Whisper ggml file; None uses the bundled English model.
        language: ISO 639-1 code; None or "auto" detects the recording's (Whisper) or assumes
            English (bundled model); "per-turn" detects it for every speaker's turn.
        translate: write English whatever was spoken.
        vocabulary: names and words to expect, as they are to be spelled.
        prompt: text as it might stand before the transcript: its style is taken up.
        beam_size: hypotheses followed at once; more is slower and a little more accurate.
    """

    model: Path | None = None
    language: str | None = None
    translate: bool = False
    vocabulary: tuple[str, ...] = ()
    prompt: str = ""
    beam_size: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.beam_size <= MAX_BEAM:
            raise OptionError(
                f"The beam size must be between 1 and {MAX_BEAM}, not {self.beam_size}."
            )

    @property
    def detects(self) -> bool:
        """Whether the language is to be found out."""
        return self.language in (None, AUTOMATIC, PER_TURN)


@dataclass(frozen=True, slots=True)
class SentimentOptions:
    """How sentiment and emotions are scored.

    Attributes:
        enabled: False leaves sentiment unknown.
        model: a folder with an ONNX classifier; None uses the bundled model.
        context: read an answer together with the turn before it.
    """

    enabled: bool = True
    model: Path | None = None
    context: bool = True


@dataclass(frozen=True, slots=True)
class VoiceOptions:
    """How it is measured in which voice things were said.

    Attributes:
        enabled: True measures pitch, loudness and rate against what is usual for the speaker.
    """

    enabled: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a user can choose for one analysis.

    Attributes:
        device: "auto", "cpu" or the name of a device as `undertone devices` lists it.
        threads: processor threads for the models; None uses all cores.
    """

    decode: DecodeOptions = field(default_factory=DecodeOptions)
    diarize: DiarizeOptions = field(default_factory=DiarizeOptions)
    transcribe: TranscribeOptions = field(default_factory=TranscribeOptions)
    sentiment: SentimentOptions = field(default_factory=SentimentOptions)
    voice: VoiceOptions = field(default_factory=VoiceOptions)
    device: str = "auto"
    threads: int | None = None

    def flat(self) -> tuple[tuple[str, str], ...]:
        """Names and values for the provenance; paths reduced to file names, no thread count."""
        rows: list[tuple[str, str]] = []
        for stage, values in asdict(self).items():
            if isinstance(values, dict):
                rows += [(f"{stage}.{name}", _shown(value)) for name, value in values.items()]
        return (*rows, ("device", self.device))


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """What reads a finished interview for labels and summaries.

    Attributes:
        model: a chat model's GGUF file; None gives approximate labels by the bundled model.
        device: as in `Options`; "auto" takes the first GPU that llama.cpp finds.
        threads: as in `Options`.
    """

    model: Path | None = None
    device: str = "auto"
    threads: int | None = None


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple | list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, bool):
        return str(value).lower()
    return value.name if isinstance(value, Path) else str(value)
