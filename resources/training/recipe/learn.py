"""Turns examples and the pretrained encoder into a trained two-head model."""

from __future__ import annotations

import math
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from .augment import augment
from .batches import Batch, batches, by_length, encode, pad
from .encoder import TwoHeads
from .labels import hard
from .sources import Example


@dataclass(frozen=True)
class Plan:
    """The numbers of one training stage.

    `transcript` is the share of lines shown in lower case without punctuation, `context` the share
    of known and `foreign_context` of borrowed lines before; `stop` ends the stage early.
    """

    epochs: int = 2
    batch: int = 48
    rate: float = 1e-4
    head_rate: float = 8e-4
    warmup: float = 0.06
    averaging: float = 0.998
    emotion_loss: float = 0.35
    max_tokens: int = 56
    seed: int = 20261123
    stop: int = 0
    context: float = 0.5
    foreign_context: float = 0.12
    transcript: float = 0.25
    invented_names: bool = False
    weight: dict[str, float] = field(
        default_factory=lambda: {
            "meld": 1.5,
            "goemotions": 0.4,
            "sst5": 0.8,
            "tweets": 1.0,
            "amazon": 1.0,
            "interview": 1.0,
        }
    )


STAGES = (
    Plan(stop=500),
    Plan(
        epochs=1,
        rate=9e-5,
        head_rate=5e-4,
        warmup=0.05,
        seed=20261124,
        max_tokens=48,
        context=0.25,
        foreign_context=0.06,
        transcript=0.45,
        invented_names=True,
    ),
)
"""A short first stage at a high rate; the second one shows more transcript-like text and more names
and lets the rate fall to nothing."""


def class_weights(examples: Sequence[Example], power: float = 0.5) -> dict[tuple[str, int], float]:
    """Weight by (source, class) that moves each source towards equally frequent sentiments."""
    counts = Counter((e.source, hard(e.sentiment)) for e in examples if e.sentiment)
    totals = Counter(e.source for e in examples if e.sentiment)
    return {key: (totals[key[0]] / 3 / n) ** power for key, n in counts.items()}


def vary(examples: Sequence[Example], plan: Plan, random_: random.Random) -> list[Example]:
    """One epoch's renderings: augmented text, context shown half of the time."""
    contexts = [e.context for e in examples if e.context]
    varied = []
    for one in examples:
        context = one.context if plan.context and random_.random() < plan.context else None
        # A foreign context now and then teaches that context alone decides nothing.
        if (
            plan.context
            and one.context is None
            and contexts
            and random_.random() < plan.foreign_context
        ):
            context = random_.choice(contexts)
        if context and random_.random() < 0.3:
            context = augment(context, random_)
        varied.append(
            replace(one, text=augment(one.text, random_, plan.transcript), context=context)
        )
    return varied


def loss_of(model: TwoHeads, prior: Tensor, batch: Batch, plan: Plan) -> Tensor:
    """Soft cross-entropy plus summed binary cross-entropy, each masked by source.

    `prior` [sources, 3] absorbs how often a source uses each label, so that the shared head need
    not learn it.
    """
    with torch.autocast("cpu", torch.bfloat16):
        sentiment, emotion = model(batch.ids, batch.mask, batch.types)
    logits = sentiment.float() + prior[batch.source]
    cross = -(batch.sentiment * functional.log_softmax(logits, 1)).sum(1)
    first = (cross * batch.sentiment_weight).sum() / len(cross)
    target = batch.emotion * 0.96 + 0.002
    binary = functional.binary_cross_entropy_with_logits(emotion.float(), target, reduction="none")
    second = (binary.sum(1) * batch.emotion_weight).sum() / len(cross)
    return first + plan.emotion_loss * second


@torch.no_grad()
def average_into(average: TwoHeads, model: TwoHeads, decay: float) -> None:
    """Exponential moving average of the weights (Polyak averaging)."""
    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay)


def train(
    model: TwoHeads,
    tokenizer: Tokenizer,
    examples: Sequence[Example],
    plan: Plan,
    every_500: Callable[[int, TwoHeads], None] = lambda step, average: None,
) -> tuple[TwoHeads, dict[str, list[float]]]:
    """(averaged model, learned label prior by source). Deterministic for one machine and seed."""
    torch.manual_seed(plan.seed)
    random_ = random.Random(plan.seed)
    names = sorted({e.source for e in examples})
    source_ids = {name: i for i, name in enumerate(names)}
    prior = nn.Parameter(torch.zeros(len(names), 3))
    average = TwoHeads(model.shape)
    average.load_state_dict(model.state_dict())
    heads = [*model.sentiment.parameters(), *model.emotion.parameters(), prior]
    inner = [p for n, p in model.named_parameters() if not n.startswith(("sentiment", "emotion"))]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}],
        weight_decay=0.01,
        fused=True,
    )
    per_epoch = math.ceil(len(examples) / plan.batch)
    total = per_epoch * plan.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: _slope(step, total, plan.warmup)
    )
    balance = class_weights(examples)
    weights = [
        plan.weight[e.source] * balance[e.source, hard(e.sentiment)] if e.sentiment else 0.0
        for e in examples
    ]
    step, began, running = 0, time.monotonic(), 0.0
    for _ in range(plan.epochs):
        varied = vary(examples, plan, random_)
        rows = encode(
            tokenizer, [e.text for e in varied], [e.context for e in varied], plan.max_tokens
        )
        groups = by_length([len(ids) for ids, _ in rows], plan.batch, random_)
        for batch in batches(rows, varied, weights, source_ids, groups):
            if plan.stop and step >= plan.stop:
                break
            loss = loss_of(model.train(), prior, batch, plan)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            average_into(average, model, min(plan.averaging, step / (step + 9)))
            running = 0.98 * running + 0.02 * loss.item()
            if step % 500 == 0:
                every_500(step, average)
            if step % 100 == 0:
                spent = time.monotonic() - began
                print(
                    f"{step}/{total} loss {running:.3f} {spent:.0f}s", file=sys.stderr, flush=True
                )
    centred = prior.detach() - prior.detach().mean(1, keepdim=True)
    return average.eval(), {name: centred[i].tolist() for name, i in source_ids.items()}


def _slope(step: int, total: int, warmup: float) -> float:
    start = max(1, int(total * warmup))
    return min((step + 1) / start, max(0.02, (total - step) / max(1, total - start)))


@torch.no_grad()
def predict(
    model: TwoHeads, tokenizer: Tokenizer, examples: Sequence[Example], *, context: bool
) -> tuple[Tensor, Tensor]:
    """([n, 3], [n, 28]) logits of the examples, with or without their context."""
    contexts = [e.context if context else None for e in examples]
    rows = encode(tokenizer, [e.text for e in examples], contexts, 128)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    sentiment, emotion = torch.zeros(len(rows), 3), torch.zeros(len(rows), 28)
    model.eval()
    for start in range(0, len(order), 64):
        group = order[start : start + 64]
        with torch.autocast("cpu", torch.bfloat16):
            one, two = model(*pad([rows[i] for i in group]))
        sentiment[group], emotion[group] = one.float(), two.float()
    return sentiment, emotion
