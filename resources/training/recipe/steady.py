"""The third stage: the same score with and without punctuation, and whoever a line is about."""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from .augment import as_transcript
from .batches import Batch, batches, by_length, encode, pad
from .encoder import TwoHeads
from .labels import hard
from .learn import Plan, average_into, class_weights, vary
from .sources import Example
from .swaps import about_people, fillings, swapped, templates

PLAN = Plan(
    epochs=1, batch=28, rate=6e-5, head_rate=2e-4, averaging=0.99, seed=20261125, max_tokens=48,
    stop=620, context=0.25, foreign_context=0.06, transcript=0.0, invented_names=True,
)  # fmt: skip


@dataclass(frozen=True)
class Steady:
    """The numbers of the third stage.

    `agree` weighs how far a line and its bare rendering (lower case, no punctuation) may differ,
    `people` how far polarity may move with the people in a line; `groups` sentences of `fillings`
    people each go into a step.
    """

    plan: Plan = PLAN
    agree: float = 1.0
    people: float = 12.0
    groups: int = 5
    fillings: int = 5


class People:
    """Sentences about people, each as several people would fill it."""

    def __init__(self, examples: Sequence[Example], random_: random.Random) -> None:
        self._real = about_people(examples)
        self._templates = templates()
        self._random = random_

    def texts(self, settings: Steady) -> list[str]:
        """`groups` times `fillings` lines, those of one sentence together, a third of them bare."""
        lines: list[str] = []
        for number in range(settings.groups):
            if number % 5 < 3:
                one = self._random.choice(self._templates)
                found = fillings(one, settings.fillings, self._random)
            else:
                one = self._random.choice(self._real)
                found = swapped(one, settings.fillings, self._random)
            bare = self._random.random() < 0.33
            lines += [as_transcript(line) or line for line in found] if bare else found
        return lines


def _task_loss(sentiment: Tensor, emotion: Tensor, batch: Batch, plan: Plan) -> Tensor:
    cross = -(batch.sentiment * functional.log_softmax(sentiment, 1)).sum(1)
    first = (cross * batch.sentiment_weight).sum() / len(cross)
    target = batch.emotion * 0.96 + 0.002
    binary = functional.binary_cross_entropy_with_logits(emotion, target, reduction="none")
    return first + plan.emotion_loss * (binary.sum(1) * batch.emotion_weight).sum() / len(cross)


def _agreement(one: Tensor, two: Tensor) -> Tensor:
    """Both predictions drawn towards their mean: Jensen-Shannon-like, the mean held fixed."""
    mean = ((one.softmax(1) + two.softmax(1)) / 2).detach()
    parts = [(mean * (mean.log() - logits.log_softmax(1))).sum(1).mean() for logits in (one, two)]
    return parts[0] + parts[1]


def _spread(logits: Tensor, size: int) -> Tensor:
    """Mean squared distance of the probabilities from their mean over each sentence's fillings."""
    chances = logits.softmax(1).view(-1, size, 3)
    mean = chances.mean(1, keepdim=True)
    return (chances - mean).square().sum(2).mean() + (chances - mean).square().sum(2).amax(1).mean()


def _forward(model: TwoHeads, ids: Tensor, mask: Tensor, types: Tensor) -> tuple[Tensor, Tensor]:
    with torch.autocast("cpu", torch.bfloat16):
        sentiment, emotion = model(ids, mask, types)
    return sentiment.float(), emotion.float()


def settle(
    model: TwoHeads, tokenizer: Tokenizer, examples: Sequence[Example], settings: Steady
) -> TwoHeads:
    """The averaged model after one stage. Deterministic for one machine and seed."""
    plan = settings.plan
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
    total = min(plan.stop, math.ceil(len(examples) / plan.batch))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / 30, max(0.02, (total - step) / total))
    )
    balance = class_weights(examples)
    weights = [
        plan.weight[e.source] * balance[e.source, hard(e.sentiment)] if e.sentiment else 0.0
        for e in examples
    ]
    people = People(examples, random_)
    full = vary(examples, plan, random_)
    bare = [replace(one, text=as_transcript(one.text) or one.text) for one in full]
    contexts = [e.context for e in full]
    full_rows = encode(tokenizer, [e.text for e in full], contexts, plan.max_tokens)
    bare_rows = encode(tokenizer, [e.text for e in bare], contexts, plan.max_tokens)
    groups = by_length([len(ids) for ids, _ in full_rows], plan.batch, random_)[:total]
    pairs = zip(
        batches(full_rows, full, weights, source_ids, groups),
        batches(bare_rows, bare, weights, source_ids, groups),
        strict=True,
    )
    began = time.monotonic()
    for step, (one, two) in enumerate(pairs, start=1):
        model.train()
        first, feelings = _forward(model, one.ids, one.mask, one.types)
        second, bare_feelings = _forward(model, two.ids, two.mask, two.types)
        shift = prior[one.source]
        loss = _task_loss(first + shift, feelings, one, plan) / 2
        loss = loss + _task_loss(second + shift, bare_feelings, two, plan) / 2
        loss = loss + settings.agree * _agreement(first, second)
        texts = people.texts(settings)
        rows = encode(tokenizer, texts, [None] * len(texts), plan.max_tokens)
        model.eval()  # dropout would count as a difference between people
        spread = _spread(_forward(model, *pad(rows))[0], settings.fillings)
        loss = loss + settings.people * spread
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        average_into(average, model, min(plan.averaging, step / (step + 9)))
        if step % 50 == 0:
            spent = time.monotonic() - began
            values = f"loss {loss.item():.3f} spread {spread.item():.5f} {spent:.0f}s"
            print(f"{step}/{total} {values}", file=sys.stderr, flush=True)
    return average.eval()
