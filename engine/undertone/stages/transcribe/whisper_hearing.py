"""What is asked of Whisper and what it answers: the lines between this program and its child.

A request is one line of JSON; the samples, where there are any, follow as float32 in the byte
order of the machine. An answer is one line of JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from undertone.pcm import Floats
from undertone.stages.transcribe.whisper_words import Token

AUTOMATIC = "auto"


@dataclass(frozen=True, slots=True)
class Loading:
    """How a model is loaded.

    Attributes:
        gpu: which of the machine's GPUs, in the order in which ggml lists them; None is none.
        align: whisper.cpp's name for the model's alignment heads, such as "BASE_EN": words get
            their times from the decoder's attention (DTW); empty leaves it to the timestamps.
        vocabulary: words to expect.
        prompt: text as it might stand before.
    """

    path: str
    gpu: int | None = None
    align: str = ""
    vocabulary: tuple[str, ...] = ()
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of it.

    Attributes:
        backend: what really computes, by ggml's name; empty is the processor.
        omitted: words of the vocabulary that did not fit into the model's memory.
    """

    backend: str = ""
    omitted: int = 0


@dataclass(frozen=True, slots=True)
class Manner:
    """How one window is heard.

    Attributes:
        beam: hypotheses that are followed; 1 takes the likeliest token every time.
        warmth: the first temperature; above 0 tokens are drawn, and Whisper's own rules go on
            from there in steps of 0.2 while the result is poor.
        most_tokens: one pass of at most so many, for measurements with random weights; 0 is free.
    """

    language: str = AUTOMATIC
    translate: bool = False
    beam: int = 1
    warmth: float = 0.0
    threads: int = 1
    most_tokens: int = 0

    @property
    def draws(self) -> bool:
        """Whether chance takes part; whisper.cpp's beam search draws its candidates too."""
        return self.beam > 1 or self.warmth > 0


@dataclass(frozen=True, slots=True)
class Heard:
    """What the model heard in one window."""

    tokens: tuple[Token, ...] = ()
    language: str | None = None
    looped: bool = False

    @property
    def mean_log(self) -> float:
        """The mean log probability of the tokens; 0 without any."""
        return sum(token.log for token in self.tokens) / len(self.tokens) if self.tokens else 0.0


class Hearing(Protocol):
    """A loaded Whisper model, wherever it runs; a fake one makes the rest testable.

    Attributes:
        device: what really computes, as the provenance names it.
        notes: what the user should know, such as that a GPU failed.
    """

    notes: list[str]

    @property
    def device(self) -> str: ...

    def hear(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> Heard:
        """The tokens of one window; the same for the same arguments, whatever came before.

        Args:
            check: called at least five times a second; may raise to stop.

        Raises:
            LostError: the model failed on this window; others may be heard.
            ModelError: the model cannot be used.
        """
        ...

    def is_silent(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> bool:
        """Whether the model takes the window for one without speech, at Whisper's bound of 0.6."""
        ...

    def languages(
        self, samples: Floats, manner: Manner, check: Callable[[], None]
    ) -> Mapping[str, float]:
        """How likely each language is."""
        ...

    def close(self) -> None:
        """Free the model; a second time does nothing."""
        ...


class LostError(Exception):
    """The model failed on one window, also on a second try."""


@dataclass(frozen=True, slots=True)
class Request:
    """One line to the child: what to do with the samples that follow."""

    do: str
    samples: int = 0
    manner: Manner = field(default_factory=Manner)

    def plain(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def read(cls, plain: Mapping[str, Any]) -> Request:
        return cls(plain["do"], plain["samples"], Manner(**plain["manner"]))


def loading_of(plain: Mapping[str, Any]) -> Loading:
    """Read what `asdict` wrote."""
    return Loading(**{**plain, "vocabulary": tuple(plain["vocabulary"])})


def tokens_to_plain(tokens: Sequence[Token]) -> list[list[Any]]:
    """Tokens as rows of JSON; their bytes may be part of a letter."""
    return [[t.content.decode("latin-1"), t.log, t.start_ms, t.end_ms] for t in tokens]


def tokens_of(rows: Sequence[Sequence[Any]]) -> tuple[Token, ...]:
    """Read what `tokens_to_plain` wrote."""
    return tuple(Token(str(row[0]).encode("latin-1"), row[1], row[2], row[3]) for row in rows)


def alignment(header: Sequence[int], name: str) -> str:
    """whisper.cpp's alignment heads for a model, by its header; "" where it knows none.

    Args:
        header: the eleven sizes at the start of the file, in its order.
        name: of the file; large-v1 and v2 have the same sizes.
    """
    vocabulary, _, _, _, layers, _, _, heads, decoder, mels, _ = header
    size = {(4, 6): "TINY", (6, 8): "BASE", (12, 12): "SMALL", (24, 16): "MEDIUM"}.get(
        (layers, heads)
    )
    if layers != decoder or size is None:
        return _large(layers, heads, decoder, mels, name)
    return f"{size}_EN" if vocabulary == 51_864 else size


def _large(layers: int, heads: int, decoder: int, mels: int, name: str) -> str:
    if (layers, heads) != (32, 20):
        return ""
    if mels == 128:
        return {32: "LARGE_V3", 4: "LARGE_V3_TURBO"}.get(decoder, "")
    if decoder != 32:
        return ""
    return "LARGE_V1" if "v1" in Path(name).stem else "LARGE_V2"
