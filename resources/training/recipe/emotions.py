"""The emotion head once more, on an encoder that stays: rare labels need more passes than it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from .augment import as_transcript
from .batches import encode, pad
from .encoder import TwoHeads
from .sources import Example


@dataclass(frozen=True)
class HeadPlan:
    """The numbers of the last step: `bare` is the share of lines shown without punctuation."""

    epochs: int = 12
    batch: int = 256
    rate: float = 2e-3
    decay: float = 1e-4
    bare: float = 0.3
    seed: int = 1


@torch.no_grad()
def pooled(model: TwoHeads, tokenizer: Tokenizer, texts: Sequence[str]) -> Tensor:
    """[n, 2 width]: what the heads see of each text."""
    seen: list[Tensor] = []
    hook = model.emotion.register_forward_pre_hook(lambda _, given: seen.append(given[0].float()))
    rows = encode(tokenizer, texts, [None] * len(texts), 64)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    found = torch.zeros(len(rows), model.emotion.in_features)
    model.eval()
    for start in range(0, len(order), 128):
        group = order[start : start + 128]
        with torch.autocast("cpu", torch.bfloat16):
            model(*pad([rows[i] for i in group]))
        found[group] = seen.pop()
    hook.remove()
    return found


def refit(
    model: TwoHeads, tokenizer: Tokenizer, examples: Sequence[Example], plan: HeadPlan
) -> None:
    """Fit the emotion head to examples with emotions, in place; everything else stays."""
    random_ = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    shown = [
        replace(one, text=as_transcript(one.text) or one.text)
        if random_.random() < plan.bare
        else one
        for one in examples
    ]
    inputs = pooled(model, tokenizer, [one.text for one in shown])
    targets = torch.zeros(len(shown), model.emotion.out_features)
    for row, one in enumerate(shown):
        targets[row, list(one.emotions or ())] = 1.0
    _descend(model.emotion, inputs, targets * 0.96 + 0.002, plan)


def _descend(head: torch.nn.Linear, inputs: Tensor, targets: Tensor, plan: HeadPlan) -> None:
    optimizer = torch.optim.AdamW(head.parameters(), lr=plan.rate, weight_decay=plan.decay)
    steps = plan.epochs * -(-len(inputs) // plan.batch)
    slope = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, steps)
    for _ in range(plan.epochs):
        for group in torch.randperm(len(inputs)).split(plan.batch):
            loss = functional.binary_cross_entropy_with_logits(
                head(inputs[group]), targets[group], reduction="none"
            )
            optimizer.zero_grad()
            loss.sum(1).mean().backward()
            optimizer.step()
            slope.step()
