"""Turns examples and the pretrained encoder into a trained model."""

from __future__ import annotations

import math
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from .augment import as_transcript, augment
from .batches import Batch, batches, by_length, encode, pad
from .encoder import HEADS, TwoHeads
from .labels import hard
from .sources import TALK, Example


@dataclass(frozen=True)
class Plan:
    """The numbers of a training.

    Attributes:
        rate, layer_decay: step size of the last layer, and what each earlier one has of the next.
        averaging: decay of the running mean of the weights, which is the result.
        bare: share of steps that show each line as written and bare (lower case, no punctuation)
            and draw both answers together with weight `agree`.
        transcript: share of lines that are bare in all views.
        context, foreign_context: share of known and of borrowed lines before.
        lines: how many lines of each source a run reads; more than there are means again.
        weight: how much a line's sentiment counts, by source.
    """

    batch: int = 64
    rate: float = 1.2e-4
    layer_decay: float = 0.9
    head_rate: float = 8e-4
    warmup: float = 0.06
    averaging: float = 0.998
    emotion_loss: float = 0.35
    max_tokens: int = 48
    seed: int = 20261125
    bare: float = 0.5
    agree: float = 1.0
    transcript: float = 0.15
    context: float = 0.25
    foreign_context: float = 0.06
    lines: dict[str, int] = field(
        default_factory=lambda: {
            "meld": 22_000,
            "goemotions": 24_000,
            "sst5": 7_832,
            "tweets": 3_850,
            "amazon": 3_399,
            "interview": 20_000,
        }
    )
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


def gather(train_sets: dict[str, list[Example]], plan: Plan, share: float = 1.0) -> list[Example]:
    """`share` of each source's `plan.lines`, shuffled; a source's lines come equally often."""
    random_ = random.Random(plan.seed)
    found: list[Example] = []
    for name, examples in sorted(train_sets.items()):
        wanted = round(plan.lines[name] * share)
        for _ in range(wanted // len(examples)):
            found += examples
        found += random_.sample(list(examples), wanted % len(examples))
    random_.shuffle(found)
    return found


def class_weights(examples: Sequence[Example], power: float = 0.5) -> dict[tuple[str, int], float]:
    """Weight by (source, class) that moves each source towards equally frequent sentiments."""
    counts = Counter((e.source, hard(e.sentiment)) for e in examples if e.sentiment)
    totals = Counter(e.source for e in examples if e.sentiment)
    return {key: (totals[key[0]] / 3 / n) ** power for key, n in counts.items()}


def vary(examples: Sequence[Example], plan: Plan, random_: random.Random) -> list[Example]:
    """The examples as a transcript might render them, now and then with a line before."""
    contexts = [e.context for e in examples if e.context]
    varied = []
    for one in examples:
        context = one.context if random_.random() < plan.context else None
        # A foreign context now and then teaches that context alone decides nothing.
        if one.context is None and contexts and random_.random() < plan.foreign_context:
            context = random_.choice(contexts)
        if context and random_.random() < 0.3:
            context = augment(context, random_)
        text = augment(one.text, random_, plan.transcript)
        varied.append(replace(one, text=text, context=context))
    return varied


def _task(sentiment: Tensor, emotion: Tensor, batch: Batch, plan: Plan) -> Tensor:
    """Soft cross-entropy plus summed binary cross-entropy, each masked by source."""
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


def _joined(one: Tensor, two: Tensor) -> Tensor:
    width = max(one.shape[1], two.shape[1])
    return torch.cat([functional.pad(part, (0, width - part.shape[1])) for part in (one, two)])


class Learner:
    """The model in training, its running mean, and what the labels of each source are like.

    `prior` [sources, 3] absorbs how often a source uses each label, so that the shared head need
    not learn it.
    """

    def __init__(self, model: TwoHeads, sources: dict[str, int], plan: Plan, steps: int) -> None:
        self.model, self.plan, self.steps = model, plan, steps
        self.prior = nn.Parameter(torch.zeros(len(sources), 3))
        self.average = TwoHeads(model.shape)
        self.average.load_state_dict(model.state_dict())
        self._talk = sources.get(TALK, -1)
        # The table of words stays as it was: training meets few of them, the world all.
        model.words.weight.requires_grad_(requires_grad=False)
        self._optimizer = torch.optim.AdamW(list(self._groups()), weight_decay=0.01, fused=True)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimizer, self._slope)
        self._done = 0

    def _groups(self) -> Iterator[dict[str, object]]:
        plan, depth = self.plan, self.model.shape.layers
        heads = [p for n, p in self.model.named_parameters() if n.startswith(HEADS)]
        yield {"params": [*heads, self.prior], "lr": plan.head_rate}
        for level in range(depth + 1):
            inside = self.model.layers[level - 1].parameters() if level else self._first()
            yield {"params": list(inside), "lr": plan.rate * plan.layer_decay ** (depth - level)}

    def _first(self) -> Iterator[nn.Parameter]:
        for part in (self.model.positions, self.model.types, self.model.norm):
            yield from part.parameters()

    def _slope(self, step: int) -> float:
        start = max(1, int(self.steps * self.plan.warmup))
        return min((step + 1) / start, max(0.02, (self.steps - step) / self.steps))

    def step(self, written: Batch, bare: Batch | None) -> float:
        """Learn from one batch, and from its bare rendering too where there is one; the loss."""
        self.model.train()
        loss = self._loss(written, bare)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimizer.step()
        self._schedule.step()
        self._optimizer.zero_grad(set_to_none=True)
        self._done += 1
        average_into(
            self.average, self.model, min(self.plan.averaging, self._done / (self._done + 9))
        )
        return loss.item()

    def _loss(self, one: Batch, two: Batch | None) -> Tensor:
        ids, mask, types = one.ids, one.mask, one.types
        if two:
            ids, mask, types = (
                _joined(one.ids, two.ids),
                _joined(one.mask, two.mask),
                _joined(one.types, two.types),
            )
        with torch.autocast("cpu", torch.bfloat16):
            outputs = self.model(ids, mask, types)
        sentiment, emotion, talk = (output.float() for output in outputs)
        shift, size = self.prior[one.source], len(one.ids)
        loss = _task(sentiment[:size] + shift, emotion[:size], one, self.plan)
        if two:
            again = _task(sentiment[size:] + shift, emotion[size:], one, self.plan)
            agreed = _agreement(sentiment[:size], sentiment[size:])
            loss = (loss + again) / 2 + self.plan.agree * agreed
        target = (one.source == self._talk).float()[:, None]
        return loss + functional.binary_cross_entropy_with_logits(talk[:size], target)


@torch.no_grad()
def average_into(average: TwoHeads, model: TwoHeads, decay: float) -> None:
    """Exponential moving average of the weights (Polyak averaging)."""
    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay)


def train(
    model: TwoHeads,
    tokenizer: Tokenizer,
    examples: Sequence[Example],
    plan: Plan,
    told: Callable[[str], object] = lambda text: print(text, file=sys.stderr, flush=True),
) -> TwoHeads:
    """The running mean of the model in training. Deterministic for one machine and seed."""
    torch.manual_seed(plan.seed)
    random_ = random.Random(plan.seed)
    sources = {name: i for i, name in enumerate(sorted({e.source for e in examples}))}
    balance = class_weights(examples)
    weights = [
        plan.weight[e.source] * balance[e.source, hard(e.sentiment)] if e.sentiment else 0.0
        for e in examples
    ]
    full = vary(examples, plan, random_)
    bare = [replace(one, text=as_transcript(one.text) or one.text) for one in full]
    contexts = [one.context for one in full]
    rows = [
        encode(tokenizer, [one.text for one in view], contexts, plan.max_tokens)
        for view in (full, bare)
    ]
    groups = by_length([len(ids) for ids, _ in rows[0]], plan.batch, random_)
    learner = Learner(model, sources, plan, math.ceil(len(examples) / plan.batch))
    pairs = zip(
        batches(rows[0], full, weights, sources, groups),
        batches(rows[1], bare, weights, sources, groups),
        strict=True,
    )
    began = time.monotonic()
    for number, (one, two) in enumerate(pairs, start=1):
        loss = learner.step(one, two if random_.random() < plan.bare else None)
        if number % 100 == 0:
            told(f"{number}/{learner.steps} loss {loss:.3f} {time.monotonic() - began:.0f}s")
    return learner.average.eval()


@torch.no_grad()
def averaged(models: Sequence[TwoHeads]) -> TwoHeads:
    """One model whose weights are the mean of several that began alike (Wortsman et al. 2022)."""
    whole = TwoHeads(models[0].shape)
    states = [model.state_dict() for model in models]
    whole.load_state_dict(
        {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}
    )
    return whole.eval()


@torch.no_grad()
def predict(
    model: TwoHeads, tokenizer: Tokenizer, examples: Sequence[Example], *, context: bool
) -> tuple[Tensor, Tensor, Tensor]:
    """([n, 3], [n, 28], [n, 1]) logits of the examples, with or without their context."""
    contexts = [e.context if context else None for e in examples]
    rows = encode(tokenizer, [e.text for e in examples], contexts, 128)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    found = tuple(torch.zeros(len(rows), size) for size in (3, 28, 1))
    model.eval()
    for start in range(0, len(order), 64):
        group = order[start : start + 64]
        with torch.autocast("cpu", torch.bfloat16):
            outputs = model(*pad([rows[i] for i in group]))
        for whole, part in zip(found, outputs, strict=True):
            whole[group] = part.float()
    return found[0], found[1], found[2]
