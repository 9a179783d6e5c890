"""Sound becomes tokens: the bundled recogniser's encoder and its decoder, step by step.

The models are Moonshine tiny (https://arxiv.org/abs/2410.15608), as the `moonshine-voice` wheel
bundles them; their inputs follow `core/moonshine-model.cpp` of its repository.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from undertone.pcm import SAMPLE_RATE, Floats
from undertone.stages.onnx import Array, Session
from undertone.stages.transcribe.tokens import END, START

# The authors stop at 6.5 tokens a second; hurried speakers of spontaneous English reach about
# 6 words, that is 9 tokens, so the bound is there for loops only.
TOKENS_PER_SECOND = 10.0
MIN_TOKENS = 8
HEADS = 8
HEAD_SIZE = 36


@dataclass(frozen=True, slots=True)
class Heard:
    """What the model heard in one stretch of sound.

    Attributes:
        tokens: without start and end.
        logs: natural logarithm of each token's probability.
        complete: False when the model had to be stopped.
    """

    tokens: tuple[int, ...]
    logs: tuple[float, ...]
    complete: bool


class GreedyDecoder:
    """Encoder and decoder sessions; safe to use from several threads."""

    def __init__(self, encoder: Session, decoder: Session) -> None:
        self._encoder = encoder
        self._decoder = decoder
        self._pasts = tuple(name for name in decoder.inputs if name.startswith("past_key_values"))
        self._presents = tuple(name.replace("past_key_values", "present") for name in self._pasts)
        self._growing = tuple(name for name in self._presents if ".decoder." in name)

    def hear(self, samples: Floats, check: Callable[[], None]) -> Heard:
        """Transcribe one stretch, shape (n,), 16 kHz.

        Args:
            check: called between the steps; may raise to stop.

        Raises:
            ModelError: the model failed.
        """
        feeds = self._encode(samples)
        tokens: list[int] = []
        logs: list[float] = []
        token = START
        for step in range(self._limit(samples)):
            check()
            token, log = self._step(feeds, token, first=step == 0)
            if token == END:
                return Heard(tuple(tokens), tuple(logs), complete=True)
            tokens.append(token)
            logs.append(log)
        return Heard(tuple(tokens), tuple(logs), complete=False)

    def _encode(self, samples: Floats) -> dict[str, Array]:
        mask = np.ones((1, len(samples)), dtype=np.int64)
        inputs: dict[str, Array] = {"input_values": samples[np.newaxis], "attention_mask": mask}
        (states,) = self._encoder.run(None, inputs)
        empty = np.zeros((1, HEADS, 1, HEAD_SIZE), dtype=np.float32)
        feeds: dict[str, Array] = dict.fromkeys(self._pasts, empty)
        return feeds | {"encoder_attention_mask": mask, "encoder_hidden_states": states}

    def _step(self, feeds: dict[str, Array], token: int, *, first: bool) -> tuple[int, float]:
        """One token more; the caches in `feeds` grow. The encoder's part is computed once."""
        wanted = self._presents if first else self._growing
        inputs = feeds | {
            "input_ids": np.array([[token]], dtype=np.int64),
            "use_cache_branch": np.array([not first]),
        }
        logits, *caches = self._decoder.run(("logits", *wanted), inputs)
        for name, cache in zip(wanted, caches, strict=True):
            feeds[name.replace("present", "past_key_values")] = cache
        scores = logits[0, -1]
        best = int(scores.argmax())
        return best, -math.log(float(np.exp(scores - scores[best]).sum()))

    @staticmethod
    def _limit(samples: Floats) -> int:
        return MIN_TOKENS + math.ceil(len(samples) / SAMPLE_RATE * TOKENS_PER_SECOND)
