"""The exported graph computes what the torch model computes."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from resources.training.recipe.graph import build
from undertone.stages.onnx import open_session

OUTPUTS = ("sentiment_logits", "emotion_logits", "talk_logits")


def small_weights() -> dict[str, np.ndarray]:
    random = np.random.default_rng(5)
    width, inner, layers = 48, 96, 2

    def matrix(*shape: int) -> np.ndarray:
        return (random.normal(size=shape) * 0.2).astype(np.float32)

    weights = {"words.weight": matrix(50, width), "positions.weight": matrix(40, width),
               "types.weight": matrix(2, width)}  # fmt: skip
    sizes = {"qkv": (3 * width, width), "out": (width, width), "up": (inner, width),
             "down": (width, inner)}  # fmt: skip
    for layer in range(layers):
        for name, shape in sizes.items():
            weights[f"layers.{layer}.{name}.weight"] = matrix(*shape)
            weights[f"layers.{layer}.{name}.bias"] = matrix(shape[0])
    for norm in ("norm", *(f"layers.{i}.norm{j}" for i in range(layers) for j in (1, 2))):
        weights[f"{norm}.weight"] = 1 + matrix(width)
        weights[f"{norm}.bias"] = matrix(width)
    for head, size in (("sentiment", 3), ("emotion", 28), ("talk", 1)):
        weights[f"{head}.weight"], weights[f"{head}.bias"] = matrix(size, 2 * width), matrix(size)
    return weights


def feeds(rows: int = 3, length: int = 9) -> dict[str, np.ndarray]:
    ids = np.random.default_rng(1).integers(0, 50, (rows, length))
    types = np.zeros_like(ids)
    types[:, 6:] = 1
    mask = np.ones_like(ids)
    mask[-1, 7:] = 0
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}


def run(*, int8: bool, given: dict[str, np.ndarray]) -> list[np.ndarray]:
    content = build(small_weights(), int8=int8).SerializeToString()
    return open_session(content, threads=1).run(OUTPUTS, given)


def test_the_graph_is_standard_onnx() -> None:
    for int8 in (False, True):
        model = build(small_weights(), int8=int8)
        onnx.checker.check_model(model, full_check=True)
        assert {opset.domain for opset in model.opset_import} == {""}


def test_eight_bits_stay_near_fp32() -> None:
    exact, quantized = run(int8=False, given=feeds()), run(int8=True, given=feeds())
    for one, two in zip(exact, quantized, strict=True):
        assert np.abs(one - two).max() < 0.3
        assert not np.array_equal(one, two)


def test_a_row_is_the_same_bit_for_bit_in_any_batch() -> None:
    given = feeds(rows=5)
    together = run(int8=True, given=given)
    for row in range(5):
        alone = run(int8=True, given={name: value[row : row + 1] for name, value in given.items()})
        for one, two in zip(together, alone, strict=True):
            assert np.array_equal(one[row], two[0])


def test_torch_agrees() -> None:
    torch = pytest.importorskip("torch", reason="torch is needed for training only")
    from resources.training.recipe.encoder import Shape, TwoHeads

    model = TwoHeads(Shape(layers=2, width=48, heads=12, inner=96, vocabulary=50, positions=40))
    model.load_state_dict({name: torch.from_numpy(w) for name, w in small_weights().items()})
    given = feeds()
    with torch.no_grad():
        expected = model.eval()(*(torch.from_numpy(value) for value in given.values()))
    for one, two in zip(run(int8=False, given=given), expected, strict=True):
        assert np.allclose(one, two.numpy(), atol=1e-4)
