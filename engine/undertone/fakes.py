"""Scripted engines: the whole pipeline in milliseconds, for tests here and in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from undertone.contracts import Transcriber
from undertone.engines import Engines
from undertone.model import Probabilities, Sentiment, Turn, Word
from undertone.options import Options
from undertone.stages.diarize import FakeDiarizer
from undertone.stages.sentiment import Score
from undertone.stages.transcribe.fake import FakeTranscriber
from undertone.task import Task

GOOD, BAD = frozenset({"good", "great", "happy"}), frozenset({"bad", "awful", "sad"})


class FakeTextModel:
    """Counts a few good and bad words.

    Attributes:
        asked: every text with its context, in order.
    """

    name = "fake sentiment"
    sha256 = "0" * 64
    device = "cpu"

    def __init__(self, error: Exception | None = None) -> None:
        """`error` is raised by every call of `score`."""
        self.asked: list[tuple[str, str | None]] = []
        self._error = error

    def score(
        self,
        texts: Sequence[str],
        contexts: Sequence[str | None] | None = None,
        task: Task | None = None,
    ) -> list[Score | None]:
        """A score for every text; None where there is no text."""
        if self._error is not None:
            raise self._error
        self.asked += zip(texts, contexts or [None] * len(texts), strict=True)
        return [self._one(text) if text.strip() else None for text in texts]

    def _one(self, text: str) -> Score:
        words = [word.strip(".,!?").lower() for word in text.split()]
        balance = sum(w in GOOD for w in words) - sum(w in BAD for w in words)
        pole = (balance > 0) - (balance < 0)
        chances = {-1: (0.8, 0.15, 0.05), 0: (0.1, 0.8, 0.1), 1: (0.05, 0.15, 0.8)}[pole]
        return Score(Sentiment.from_probabilities(Probabilities(*chances)), None, unsure=False)


def fake_engines(
    turns: Sequence[Turn],
    script: Sequence[Word],
    *,
    transcriber: Callable[[], Transcriber] | None = None,
    text_model: FakeTextModel | None = None,
) -> Engines:
    """Engines that find these turns and hear these words."""

    def open_transcriber(options: Options) -> Transcriber:
        return transcriber() if transcriber else FakeTranscriber(script)

    return Engines(
        speakers=lambda options: FakeDiarizer(turns),
        transcriber=open_transcriber,
        sentiment=lambda options: text_model or FakeTextModel(),
    )
