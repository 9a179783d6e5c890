"""The sizes of a Whisper model become the name, shape and type of every tensor it must hold.

As whisper.cpp's `whisper_model_load` creates them: a tensor that is missing, of another shape or of
another type ends its loading. Shapes are in ggml's order, fastest first.
"""

from __future__ import annotations

from collections.abc import Iterator

Shape = tuple[int, ...]
F32, F16 = 0, 1
KERNEL = 3


def expected_tensors(sizes: tuple[int, ...], weights: int) -> dict[str, tuple[Shape, int]]:
    """Names with shapes and ggml tensor types.

    Args:
        sizes: the eleven numbers of the file's header.
        weights: the ggml tensor type of the matrices.
    """
    vocabulary, audio, width, _, encoder, text, _, _, decoder, mels, _ = sizes
    kernels = F32 if weights == F32 else F16
    found: dict[str, tuple[Shape, int]] = {
        "encoder.positional_embedding": ((width, audio), F32),
        "encoder.conv1.weight": ((KERNEL, mels, width), kernels),
        "encoder.conv1.bias": ((1, width), F32),
        "encoder.conv2.weight": ((KERNEL, width, width), kernels),
        "encoder.conv2.bias": ((1, width), F32),
        **dict(_norm("encoder.ln_post", width)),
        "decoder.positional_embedding": ((width, text), F32),
        "decoder.token_embedding.weight": ((width, vocabulary), weights),
        **dict(_norm("decoder.ln", width)),
    }
    for layer in range(encoder):
        found |= dict(_block(f"encoder.blocks.{layer}", ("attn",), width, weights))
    for layer in range(decoder):
        found |= dict(_block(f"decoder.blocks.{layer}", ("attn", "cross_attn"), width, weights))
    return found


def _block(
    name: str, attentions: tuple[str, ...], width: int, weights: int
) -> Iterator[tuple[str, tuple[Shape, int]]]:
    for attention in attentions:
        for part in ("query", "key", "value", "out"):
            yield f"{name}.{attention}.{part}.weight", ((width, width), weights)
            if part != "key":
                yield f"{name}.{attention}.{part}.bias", ((width,), F32)
        yield from _norm(f"{name}.{attention}_ln", width)
    yield f"{name}.mlp.0.weight", ((width, 4 * width), weights)
    yield f"{name}.mlp.0.bias", ((4 * width,), F32)
    yield f"{name}.mlp.2.weight", ((4 * width, width), weights)
    yield f"{name}.mlp.2.bias", ((width,), F32)
    yield from _norm(f"{name}.mlp_ln", width)


def _norm(name: str, width: int) -> Iterator[tuple[str, tuple[Shape, int]]]:
    yield f"{name}.weight", ((width,), F32)
    yield f"{name}.bias", ((width,), F32)
