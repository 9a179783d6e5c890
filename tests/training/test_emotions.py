"""The emotion head is fitted once more: it learns, and nothing else moves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

torch = pytest.importorskip("torch", reason="torch is needed for training only")

from resources.training.recipe.emotions import HeadPlan, pooled, refit  # noqa: E402
from resources.training.recipe.encoder import Shape, TwoHeads  # noqa: E402
from resources.training.recipe.labels import EMOTIONS  # noqa: E402
from resources.training.recipe.sources import Example  # noqa: E402

SHAPE = Shape(layers=1, width=48, heads=12, inner=96, vocabulary=110, positions=40)
WORDS = ("well", "what", "a", "good", "bad", "day", "it", "was")
PLAN = HeadPlan(epochs=40, batch=8, rate=2e-2, bare=0.0)
JOY, SADNESS = EMOTIONS.index("joy"), EMOTIONS.index("sadness")
EXAMPLES = [
    Example(f"{start} {word} day", "made", emotions=(emotion,))
    for word, emotion in (("good", JOY), ("bad", SADNESS))
    for start in ("well what a", "what a", "it was a", "a")
]


@pytest.fixture
def tokenizer() -> Tokenizer:
    made = Tokenizer(models.WordLevel({word: n for n, word in enumerate(WORDS)}, "it"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    return made


def fresh() -> Any:
    torch.manual_seed(3)
    return TwoHeads(SHAPE)


def test_the_head_learns_and_nothing_else_moves(tokenizer: Tokenizer) -> None:
    model, before = fresh(), fresh().state_dict()
    refit(model, tokenizer, EXAMPLES, PLAN)
    moved = {name for name, value in model.state_dict().items() if not value.equal(before[name])}
    assert moved == {"emotion.weight", "emotion.bias"}
    logits = model.emotion(pooled(model, tokenizer, [one.text for one in EXAMPLES]))
    assert logits.argmax(1).tolist() == [one.emotions[0] for one in EXAMPLES if one.emotions]


def test_the_seed_decides(tokenizer: Tokenizer) -> None:
    found = []
    for seed in (1, 1, 2):
        model = fresh()
        refit(model, tokenizer, EXAMPLES, replace(PLAN, epochs=2, seed=seed, bare=0.5))
        found.append(model.emotion.weight)
    assert found[0].equal(found[1])
    assert not found[0].equal(found[2])


def test_texts_are_pooled_each_in_its_place(tokenizer: Tokenizer) -> None:
    model, texts = fresh(), [one.text for one in EXAMPLES]
    together = pooled(model, tokenizer, texts)
    assert together.shape == (len(texts), 2 * SHAPE.width)
    for row, text in enumerate(texts):
        assert torch.allclose(together[row], pooled(model, tokenizer, [text])[0], atol=2e-2)
