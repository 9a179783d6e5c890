"""Writes the smallest Hugging Face export folder that scores words: a lookup table and a mean."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers, processors

WORDS = ("[UNK]", "[CLS]", "[SEP]", "bad", "plain", "good")


def write_classifier(
    folder: Path,
    labels: Sequence[str],
    table: Mapping[str, Sequence[float]],
    *,
    external: str = "",
    **config: object,
) -> Path:
    """A folder whose model averages the table's rows (k logits) over all tokens.

    `external` names a file in which the model's table is said to lie.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows = np.array([table.get(word, [0.0] * len(labels)) for word in WORDS], np.float32)
    (folder / "model.onnx").write_bytes(_model(rows, external).SerializeToString())
    _tokenizer().save(str(folder / "tokenizer.json"))
    content = {"id2label": {str(i): label for i, label in enumerate(labels)}, **config}
    (folder / "config.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def _model(rows: np.ndarray, external: str) -> onnx.ModelProto:
    constant = numpy_helper.from_array(rows, "table")
    if external:
        constant.ClearField("raw_data")
        constant.data_location = TensorProto.EXTERNAL
        constant.external_data.add(key="location", value=external)
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("ReduceMean", ["rows", "axis"], ["logits"], keepdims=0),
    ]
    names = ("input_ids", "attention_mask")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["b", "t"]) for n in names]
    output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["b", rows.shape[1]])
    axis = numpy_helper.from_array(np.array([1], np.int64), "axis")
    graph = helper.make_graph(nodes, "tiny", inputs, [output], [constant, axis])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def _tokenizer() -> Tokenizer:
    vocabulary = {word: index for index, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", 1), ("[SEP]", 2)],
    )
    return tokenizer
