"""Turns token ids into sentiment and emotion logits: a BERT encoder with its heads, in torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

HEADS = ("sentiment", "emotion", "talk")


@dataclass(frozen=True)
class Shape:
    """Sizes of all-MiniLM-L6-v2 (its config.json)."""

    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    positions: int = 512


class Layer(nn.Module):
    """One post-norm transformer layer (Devlin et al. 2019)."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.dropout = dropout
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape
        rate = self.dropout if self.training else 0.0
        q, k, v = (
            part.view(batch, length, self.heads, -1).transpose(1, 2)
            for part in self.qkv(x).split(width, dim=2)
        )
        # Spelled out: torch's fused attention is five times slower backwards on short CPU batches.
        scores = q @ k.transpose(2, 3) * (width // self.heads) ** -0.5 + bias
        mixed = scores.softmax(3).to(v.dtype) @ v
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + mixed)
        inner = self.down(functional.gelu(self.up(x)))
        return self.norm2(x + functional.dropout(inner, rate, self.training))


class TwoHeads(nn.Module):
    """Encoder, pooled over the text's own tokens (type 0), with a sentiment and an emotion head.

    Context tokens (type 1) are attended to but not pooled, so they colour the answer and are
    never scored themselves. A third head tells how much a text is like the dialogue that confidence
    is calibrated on; it only looks, and does not shape the encoder.
    """

    def __init__(self, shape: Shape | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape or Shape()
        width = self.shape.width
        self.words = nn.Embedding(self.shape.vocabulary, width)
        self.positions = nn.Embedding(self.shape.positions, width)
        self.types = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(self.shape, dropout) for _ in range(self.shape.layers))
        self.sentiment = nn.Linear(2 * width, 3)
        self.emotion = nn.Linear(2 * width, 28)
        self.talk = nn.Linear(2 * width, 1)
        self.dropout = dropout

    def forward(self, ids: Tensor, mask: Tensor, types: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[b, t] ids, mask, types -> [b, 3] sentiment, [b, 28] emotion, [b, 1] talk logits."""
        places = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.positions(places) + self.types(types))
        x = functional.dropout(x, self.dropout, self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        own = (mask * (1 - types))[:, :, None].to(x.dtype)
        mean = (x * own).sum(1) / own.sum(1)
        pooled = torch.cat([x[:, 0], mean], 1).float()
        dropped = functional.dropout(pooled, self.dropout, self.training)
        return self.sentiment(dropped), self.emotion(dropped), self.talk(pooled.detach())


def load_encoder(model: TwoHeads, weights: Path) -> None:
    """Fill the encoder (not the heads) from a Hugging Face BERT `model.safetensors`."""
    old = load_file(str(weights))
    new: dict[str, Tensor] = {}
    for mine, theirs in (
        ("words.weight", "word_embeddings.weight"),
        ("positions.weight", "position_embeddings.weight"),
        ("types.weight", "token_type_embeddings.weight"),
        ("norm.weight", "LayerNorm.weight"),
        ("norm.bias", "LayerNorm.bias"),
    ):
        new[mine] = old[f"embeddings.{theirs}"]
    for index in range(model.shape.layers):
        base = f"encoder.layer.{index}"
        for kind in ("weight", "bias"):
            qkv = [
                old[f"{base}.attention.self.{name}.{kind}"] for name in ("query", "key", "value")
            ]
            new[f"layers.{index}.qkv.{kind}"] = torch.cat(qkv)
            for mine, theirs in (
                ("out", "attention.output.dense"),
                ("norm1", "attention.output.LayerNorm"),
                ("up", "intermediate.dense"),
                ("down", "output.dense"),
                ("norm2", "output.LayerNorm"),
            ):
                new[f"layers.{index}.{mine}.{kind}"] = old[f"{base}.{theirs}.{kind}"]
    missing, unexpected = model.load_state_dict(new, strict=False)
    if unexpected or any(not name.startswith(HEADS) for name in missing):
        raise ValueError(f"The weights do not fit this encoder: {missing} {unexpected}")
