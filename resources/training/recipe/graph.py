"""Turns trained weights into the ONNX graph that ships, in fp32 or with 8-bit weights.

The graph is written out by hand: it stays small and readable, and its quantization depends on no
exporter. Weights are quantized per output column, activations per row while running, so that a
text's scores never depend on the other texts of its batch.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Weights = dict[str, NDArray[np.float32]]
OPSET = 20
HEADS = 12
WEIGHT_LIMIT = 63
"""Weights use 7 bits: products of 8-bit weights saturate on processors without VNNI."""


CLIPS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
"""Shares of a column's largest weight that its codes may reach; the rest is cut off."""


def _codes(weight: NDArray[np.float32], scale: NDArray[np.float32]) -> NDArray[np.float32]:
    """Whole numbers in place of weights."""
    return np.clip(np.round(weight / scale[:, None]), -WEIGHT_LIMIT, WEIGHT_LIMIT)


def _best_scale(weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """For each output the scale with the smallest squared error of its rounded weights."""
    peak = np.maximum(np.abs(weight).max(1), 1e-8) / WEIGHT_LIMIT
    scales = np.stack([peak * share for share in CLIPS])
    errors = [np.square(_codes(weight, one) * one[:, None] - weight).sum(1) for one in scales]
    return np.asarray(scales[np.argmin(errors, 0), np.arange(len(peak))])


class _Graph:
    """Nodes and constants under construction."""

    def __init__(self, weights: Weights, *, int8: bool) -> None:
        self.weights = weights
        self.int8 = int8
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def const(self, name: str, value: NDArray[Any]) -> str:
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, op: str, inputs: list[str], name: str, **options: Any) -> str:
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **options))
        return name

    def linear(self, x: str, name: str) -> str:
        """y = x W^T + b of the torch layer `name`."""
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        if self.int8:
            product = self._matmul8(x, name, weight)
        else:
            product = self.node("MatMul", [x, self.const(f"{name}.w", weight.T)], f"{name}.mm")
        return self.node("Add", [product, self.const(f"{name}.b", bias)], f"{name}.y")

    def _matmul8(self, x: str, name: str, weight: NDArray[np.float32]) -> str:
        """x W^T in integers: one scale per weight column, one scale per row of x.

        Standard operators only. DynamicQuantizeLinear is not used: it has one scale per tensor,
        which would make a text's scores depend on its batch.
        """
        outputs, inputs = weight.shape
        scale = _best_scale(weight)
        codes = _codes(weight, scale).astype(np.int8).T
        flat = self.node(
            "Reshape", [x, self.const(f"{name}.f", np.array([-1, inputs], np.int64))], f"{name}.2d"
        )
        axis = self.const(f"{name}.axis", np.array([1], np.int64))
        peak = self.node(
            "ReduceMax", [self.node("Abs", [flat], f"{name}.abs"), axis], f"{name}.max", keepdims=0
        )
        step = self.node(
            "Mul", [peak, self.const(f"{name}.127", np.array([1 / 127], np.float32))], f"{name}.st"
        )
        step = self.node(
            "Max", [step, self.const(f"{name}.e", np.array([1e-8], np.float32))], f"{name}.step"
        )
        middle = self.node(
            "Expand",
            [
                self.const(f"{name}.z", np.array([128], np.uint8)),
                self.node("Shape", [step], f"{name}.n"),
            ],
            f"{name}.zero",
        )
        row = self.node("QuantizeLinear", [flat, step, middle], f"{name}.row", axis=0)
        zero = self.const(f"{name}.z0", np.array(128, np.uint8))
        product = self.node(
            "MatMulInteger", [row, self.const(f"{name}.q", codes), zero], f"{name}.int"
        )
        y = self.node("Cast", [product], f"{name}.float", to=TensorProto.FLOAT)
        y = self.node("Mul", [y, self.node("Unsqueeze", [step, axis], f"{name}.col")], f"{name}.r")
        y = self.node("Mul", [y, self.const(f"{name}.s", scale.astype(np.float32))], f"{name}.c")
        lead = self.node("Shape", [x], f"{name}.lead", start=0, end=2)
        shape = [lead, self.const(f"{name}.out", np.array([outputs], np.int64))]
        return self.node(
            "Reshape", [y, self.node("Concat", shape, f"{name}.shape", axis=0)], f"{name}.mm"
        )

    def norm(self, x: str, name: str) -> str:
        scale = self.const(f"{name}.g", self.weights[f"{name}.weight"])
        bias = self.const(f"{name}.b", self.weights[f"{name}.bias"])
        return self.node("LayerNormalization", [x, scale, bias], f"{name}.y", epsilon=1e-12)

    def lookup(self, ids: str, name: str) -> str:
        """Rows of an embedding table, one scale per row when quantized."""
        table = self.weights[f"{name}.weight"]
        if not self.int8:
            return self.node("Gather", [self.const(f"{name}.t", table), ids], f"{name}.x")
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        codes = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
        rows = self.node("Gather", [self.const(f"{name}.q", codes), ids], f"{name}.rows")
        scales = self.const(f"{name}.s", scale.astype(np.float32))
        factor = self.node("Gather", [scales, ids], f"{name}.factor")
        plain = self.node("Cast", [rows], f"{name}.f", to=TensorProto.FLOAT)
        return self.node("Mul", [plain, factor], f"{name}.x")


def _embed(g: _Graph) -> str:
    shape = g.node("Shape", ["input_ids"], "length", start=1, end=2)
    length = g.node("Squeeze", [shape], "length0")
    zero, one = g.const("zero", np.array(0, np.int64)), g.const("one", np.array(1, np.int64))
    places = g.node("Range", [zero, length, one], "places")
    summed = g.node("Add", [g.lookup("input_ids", "words"), g.lookup(places, "positions")], "we")
    kinds = g.lookup("token_type_ids", "types")
    return g.norm(g.node("Add", [summed, kinds], "wet"), "norm")


def _bias(g: _Graph) -> str:
    """[b, 1, 1, t] additive mask: 0 on tokens, -1e4 on padding."""
    mask = g.node("Cast", ["attention_mask"], "mask", to=TensorProto.FLOAT)
    gone = g.node("Sub", [g.const("one_f", np.array([1], np.float32)), mask], "gone")
    low = g.node("Mul", [gone, g.const("low", np.array([-1e4], np.float32))], "low_gone")
    return g.node("Unsqueeze", [low, g.const("axes12", np.array([1, 2], np.int64))], "bias")


def _layer(g: _Graph, x: str, bias: str, name: str, width: int) -> str:
    qkv = g.linear(x, f"{name}.qkv")
    size = width // HEADS
    shape = g.const(f"{name}.heads", np.array([0, 0, 3, HEADS, size], np.int64))
    split = g.node("Reshape", [qkv, shape], f"{name}.split")
    parts = []
    for index, order in enumerate(([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])):
        pick = g.const(f"{name}.i{index}", np.array(index, np.int64))
        one = g.node("Gather", [split, pick], f"{name}.part{index}", axis=2)
        parts.append(g.node("Transpose", [one], f"{name}.p{index}", perm=order))
    scaled = g.node(
        "Mul", [parts[0], g.const(f"{name}.k", np.array([size**-0.5], np.float32))], f"{name}.qs"
    )
    scores = g.node("MatMul", [scaled, parts[1]], f"{name}.scores")
    chance = g.node("Softmax", [g.node("Add", [scores, bias], f"{name}.sb")], f"{name}.a", axis=-1)
    mixed = g.node("Transpose", [g.node("MatMul", [chance, parts[2]], f"{name}.av")], f"{name}.t",
                   perm=[0, 2, 1, 3])  # fmt: skip
    flat = g.node(
        "Reshape", [mixed, g.const(f"{name}.flat", np.array([0, 0, width], np.int64))], f"{name}.m"
    )
    x = g.norm(g.node("Add", [x, g.linear(flat, f"{name}.out")], f"{name}.r1"), f"{name}.norm1")
    inner = g.node("Gelu", [g.linear(x, f"{name}.up")], f"{name}.gelu")
    return g.norm(
        g.node("Add", [x, g.linear(inner, f"{name}.down")], f"{name}.r2"), f"{name}.norm2"
    )


def _pool(g: _Graph, x: str) -> str:
    """CLS vector beside the mean over the text's own tokens (mask 1, type 0): [b, 1, 2 width].

    A product per text, not a reduction over the batch: bit for bit the same in any batch.
    """
    kind = g.node("Cast", ["token_type_ids"], "kind", to=TensorProto.FLOAT)
    own = g.node("Mul", ["mask", g.node("Sub", ["one_f", kind], "text")], "own")
    axis = g.const("axis1", np.array([1], np.int64))
    row = g.node("Unsqueeze", [own, axis], "own_row")
    last = g.const("axis2", np.array([2], np.int64))
    count = g.node("ReduceSum", [row, last], "count", keepdims=1)
    mean = g.node("Div", [g.node("MatMul", [row, x], "total"), count], "mean")
    first = g.node("Gather", [x, g.const("first_place", np.array([0], np.int64))], "first", axis=1)
    return g.node("Concat", [first, mean], "pooled", axis=2)


def _head(g: _Graph, pooled: str, name: str) -> None:
    """Exact logits of one head, again independent of the batch."""
    weight, bias = g.weights[f"{name}.weight"], g.weights[f"{name}.bias"]
    product = g.node("Mul", [pooled, g.const(f"{name}.w", weight[None])], f"{name}.product")
    total = g.node("ReduceSum", [product, "axis2"], f"{name}.total", keepdims=0)
    g.node("Add", [total, g.const(f"{name}.b", bias)], f"{name}_logits")


def build(weights: Weights, *, int8: bool) -> onnx.ModelProto:
    """The whole model: ids, mask, types [b, t] to [b, 3], [b, 28] and [b, 1] logits."""
    g = _Graph(weights, int8=int8)
    width = weights["norm.weight"].shape[0]
    x, bias = _embed(g), _bias(g)
    layers = 1 + max(int(n.split(".")[1]) for n in weights if n.startswith("layers."))
    for index in range(layers):
        x = _layer(g, x, bias, f"layers.{index}", width)
    pooled = _pool(g, x)
    outputs = []
    for head, size in (("sentiment", 3), ("emotion", 28), ("talk", 1)):
        _head(g, pooled, head)
        outputs.append(
            helper.make_tensor_value_info(f"{head}_logits", TensorProto.FLOAT, ["b", size])
        )
    names = ("input_ids", "attention_mask", "token_type_ids")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["b", "t"]) for n in names]
    graph = helper.make_graph(g.nodes, "undertone-sentiment", inputs, outputs, g.constants)
    opsets = [helper.make_opsetid("", OPSET)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="undertone")
