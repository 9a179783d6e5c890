"""One window is heard until it is trusted, or known not to be.

Whisper's own way out of a loop, sampling at higher temperatures, takes whatever comes at the
highest. Here a doubtful window is heard again in that way, and the better of both is kept; one that
still loops is heard in two halves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from undertone.contracts import Piece
from undertone.pcm import SAMPLE_RATE, Floats
from undertone.stages.transcribe.loudness import quietest_ms
from undertone.stages.transcribe.suspicion import is_suspect
from undertone.stages.transcribe.tokens import geometric_mean
from undertone.stages.transcribe.whisper_hearing import Heard, Hearing, Manner
from undertone.stages.transcribe.whisper_words import Token

WARMER = 0.2
# Whisper's own bound on the mean log probability (section 4.5 of its paper).
UNSURE_LOG = -1.0
LOW_CONFIDENCE = 0.5
SHORTEST_RETRY_MS = 4_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was heard in a window, and what speaks against it.

    Attributes:
        silent: the model takes the window for one without speech; asked only of doubtful ones.
    """

    heard: Heard
    silent: bool = False

    @property
    def confidence(self) -> float:
        """The geometric mean of the tokens' probabilities."""
        return geometric_mean([token.log for token in self.heard.tokens])

    @property
    def sure(self) -> bool:
        return self.confidence >= LOW_CONFIDENCE


class Listener:
    """Hears windows with one loaded model.

    Args:
        prompt: what the model was given to expect; repeated, it was not said.
    """

    def __init__(self, hearing: Hearing, prompt: str = "") -> None:
        self._hearing = hearing
        self._prompt = prompt

    def listen(
        self, samples: Floats, piece: Piece, manner: Manner, check: Callable[[], None]
    ) -> Verdict:
        """The best that the model makes of a window.

        Raises:
            LostError: it fails on this window.
        """
        verdict = Verdict(self._hear(samples, manner, check))
        texts = text_of(verdict.heard).split()
        if not is_suspect(piece, texts, sure=verdict.sure, prompt=self._prompt):
            return verdict
        return replace(verdict, silent=self._hearing.is_silent(samples, manner, check))

    def _hear(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> Heard:
        heard = self._hearing.hear(samples, manner, check)
        if _doubtful(heard):
            again = self._hearing.hear(samples, replace(manner, warmth=WARMER), check)
            heard = max(heard, again, key=_worth)
        length = len(samples) * 1000 // SAMPLE_RATE
        if not heard.looped or length < SHORTEST_RETRY_MS:
            return heard
        cut = quietest_ms(samples, length // 4, length - length // 4)
        at = cut * SAMPLE_RATE // 1000
        first = self._hear(samples[:at], manner, check)
        second = self._hear(samples[at:], manner, check)
        return Heard(
            (*first.tokens, *(_later(token, cut) for token in second.tokens)),
            first.language or second.language,
            first.looped or second.looped,
        )


def text_of(heard: Heard) -> str:
    """The text of all tokens."""
    return b"".join(token.content for token in heard.tokens).decode("utf-8", "replace")


def _doubtful(heard: Heard) -> bool:
    return heard.looped or heard.mean_log < UNSURE_LOG


def _worth(heard: Heard) -> tuple[bool, bool, float]:
    return not heard.looped, bool(heard.tokens), heard.mean_log


def _later(token: Token, by_ms: int) -> Token:
    if not token.timed:
        return token
    return replace(token, start_ms=token.start_ms + by_ms, end_ms=token.end_ms + by_ms)
