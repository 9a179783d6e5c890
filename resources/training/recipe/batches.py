"""Turns examples into padded tensors in batches of similar length."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from .sources import Example

CLS, SEP, PAD = 101, 102, 0
CONTEXT_TOKENS = 32
"""At most this many tokens of the turn before, its end kept: the question is nearest the answer."""


@dataclass(frozen=True)
class Batch:
    """One padded batch; `sentiment_weight` and `emotion_weight` are 0 where a target is unknown."""

    ids: Tensor
    mask: Tensor
    types: Tensor
    sentiment: Tensor
    sentiment_weight: Tensor
    emotion: Tensor
    emotion_weight: Tensor
    source: Tensor


def encode(
    tokenizer: Tokenizer, texts: Sequence[str], contexts: Sequence[str | None], limit: int
) -> list[tuple[list[int], list[int]]]:
    """(ids, types) of `[CLS] text [SEP] context [SEP]`; a missing context adds nothing."""
    own = [one.ids for one in tokenizer.encode_batch(list(texts), add_special_tokens=False)]
    before = [
        one.ids
        for one in tokenizer.encode_batch([c or "" for c in contexts], add_special_tokens=False)
    ]
    rows = []
    for text, context in zip(own, before, strict=True):
        ids = [CLS, *text[: limit - 2], SEP]
        tail = context[-CONTEXT_TOKENS:]
        more = [*tail, SEP] if tail else []
        rows.append((ids + more, [0] * len(ids) + [1] * len(more)))
    return rows


def pad(rows: Sequence[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """(ids, mask, types), each [b, longest]."""
    longest = max(len(ids) for ids, _ in rows)
    ids = torch.tensor([r[0] + [PAD] * (longest - len(r[0])) for r in rows])
    types = torch.tensor([r[1] + [0] * (longest - len(r[1])) for r in rows])
    mask = torch.tensor([[1] * len(r[0]) + [0] * (longest - len(r[0])) for r in rows])
    return ids, mask, types


def by_length(lengths: Sequence[int], size: int, random_: random.Random) -> list[list[int]]:
    """Indices in shuffled batches whose members have nearly the same length."""
    order = list(range(len(lengths)))
    random_.shuffle(order)
    batches: list[list[int]] = []
    for start in range(0, len(order), size * 40):
        pool = sorted(order[start : start + size * 40], key=lambda i: lengths[i])
        batches += [pool[i : i + size] for i in range(0, len(pool), size)]
    random_.shuffle(batches)
    return batches


def batches(
    rows: Sequence[tuple[list[int], list[int]]],
    examples: Sequence[Example],
    weights: Sequence[float],
    source_ids: dict[str, int],
    groups: Sequence[Sequence[int]],
) -> Iterator[Batch]:
    """Padded tensors of each group of indices, with targets and masks."""
    for group in groups:
        ids, mask, types = pad([rows[i] for i in group])
        part = [examples[i] for i in group]
        emotion = torch.zeros(len(part), 28)
        for row, one in enumerate(part):
            emotion[row, list(one.emotions or ())] = 1.0
        yield Batch(
            ids,
            mask,
            types,
            torch.tensor([one.sentiment or (0.0, 0.0, 0.0) for one in part]),
            torch.tensor([weights[i] if examples[i].sentiment else 0.0 for i in group]),
            emotion,
            torch.tensor([float(one.emotions is not None) for one in part]),
            torch.tensor([source_ids[one.source] for one in part]),
        )
