"""A researcher's labels without a chat model: by likeness of what was said to the descriptions.

The bundled sentiment model reads both. Compared are its inner vector of a text and its scores for
the emotions that it knows. It was made to tell feelings, so that labels of feelings come out best,
and it understands neither text nor description: what comes out is approximate, and marked so.

Measured (tests/benchmarks/bench_labels.py): of 2,956 lines of GoEmotions dev with one feeling out
of 27, the first label is right in 0.597 and one of the first three in 0.795 (by chance 0.037 and
0.111; the model's own head, trained on these labels, 0.634 and 0.850). By descriptions alone,
without the names that the head was trained on: 0.365 and 0.616. Of 639 lines of MELD dev with one
of six feelings 0.415 (the most frequent one: 0.255), and more than half of them get no label.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from undertone.contracts import Said
from undertone.model import Emotion, Labelling, Meaning
from undertone.resources import resource
from undertone.stages.onnx import CPU
from undertone.stages.sentiment import own_masks
from undertone.stages.text_model import TextClassifier
from undertone.task import Task

Floats = npt.NDArray[np.float64]
POOLED, EMOTIONS = "pooled", "emotion_logits"
DECIMALS = 4
# What no feeling is like: of GoEmotions' neutral lines 0.51 are likest to it, of the others 0.11.
PLAIN = "It is a fact."
NEARLY = 0.75  # chosen by eye, on the demo interview


class LikenessLabeller:
    """Labels by the bundled model.

    Attributes:
        approximate: True: nothing understands text or description.
    """

    approximate = True

    def __init__(self, classifier: TextClassifier) -> None:
        self.name = f"{classifier.name} (likeness)"
        self.sha256 = classifier.sha256
        self.device = classifier.device
        self.notes: list[str] = []
        self._classifier = classifier
        folder = resource("models", "sentiment")
        self._masks = own_masks(folder, classifier.config, classifier)
        self._known: dict[tuple[Meaning, ...], Floats] = {}

    @classmethod
    def open(cls, *, device: str = CPU, threads: int | None = None) -> LikenessLabeller:
        """Load the bundled model.

        Raises:
            ModelError: a file of it is missing or damaged.
        """
        folder = resource("models", "sentiment")
        return cls(TextClassifier.open(folder, device=device, threads=threads, hidden=[POOLED]))

    def label(self, said: Said, labelling: Labelling, task: Task) -> tuple[Emotion, ...]:
        """The likest labels; none where a plain fact is liker. A score is a likeness in [0, 1].

        More than one only where the others are nearly as like as the first.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """
        task.check()
        likenesses = self.likenesses([said.text], labelling.meanings)[0]
        plain, scores = likenesses[-1], likenesses[:-1]
        order = np.argsort(-scores, kind="stable")[: labelling.most]
        names = [meaning.name for meaning in labelling.meanings]
        return tuple(
            Emotion(names[at], round(float(scores[at]), DECIMALS))
            for at in order
            if scores[at] > plain and scores[at] >= NEARLY * scores.max()
        )

    def close(self) -> None:
        """Nothing to let go of."""

    def likenesses(self, texts: Sequence[str], meanings: tuple[Meaning, ...]) -> Floats:
        """[texts, meanings + 1] likenesses in [0, 1]; the last column is that to a plain fact."""
        if meanings not in self._known:
            told = [f"I feel {one.name}: {one.description}".rstrip(": ") for one in meanings]
            self._known[meanings] = self._features([*told, PLAIN])
        products = self._features(texts) @ self._known[meanings].T
        return np.clip(products, 0, 1)

    def _features(self, texts: Sequence[str]) -> Floats:
        """[texts, features]: the product of two rows is the mean of both cosines."""
        asked = [self._masked(text) for text in texts]
        found = self._classifier.logits(asked, [None] * len(asked), (POOLED, EMOTIONS))
        rows = []
        for windows in found:
            weights = [weight for weight, _ in windows]
            pooled = np.average([row[0].ravel() for _, row in windows], axis=0, weights=weights)
            chances = [1 / (1 + np.exp(-row[1])) for _, row in windows]
            emotions = np.average(chances, axis=0, weights=weights)
            mean = pooled[len(pooled) // 2 :]  # over the tokens; before it stands the first one's
            rows.append(np.concatenate([_unit(mean), _unit(emotions)]) / np.sqrt(2))
        return np.stack(rows)

    def _masked(self, text: str) -> str:
        for mask in self._masks:
            text = mask(text)
        return text.encode("utf-8", "replace").decode("utf-8")  # file systems give half characters


def _unit(vector: Floats) -> Floats:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12))
