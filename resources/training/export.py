"""Turns trained weights into the folder that ships: `python -m resources.training.export`."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from .recipe.batches import CONTEXT_TOKENS, encode
from .recipe.calibrate import fit_scaling, fit_thresholds
from .recipe.graph import build
from .recipe.labels import EMOTIONS, SENTIMENTS
from .recipe.measure import Floats, truth_of
from .recipe.sources import Example, hashes, training_sets

FORMAT = "undertone-sentiment/1"
MAX_TOKENS = 96
OUTPUTS = ["sentiment_logits", "emotion_logits"]


class Runner:
    """The exported graph, run text by text."""

    def __init__(self, model: Path, tokenizer: Tokenizer) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self._session = onnxruntime.InferenceSession(str(model), options)
        self._tokenizer = tokenizer

    def logits(self, examples: Sequence[Example], *, context: bool) -> tuple[Floats, Floats]:
        """([n, 3], [n, 28]) logits."""
        contexts = [one.context if context else None for one in examples]
        rows = encode(self._tokenizer, [one.text for one in examples], contexts, MAX_TOKENS)
        first, second = [], []
        for ids, types in rows:
            feeds = {
                "input_ids": np.array([ids]),
                "attention_mask": np.ones((1, len(ids)), np.int64),
                "token_type_ids": np.array([types]),
            }
            one, two = self._session.run(OUTPUTS, feeds)
            first.append(one[0])
            second.append(two[0])
        return np.array(first, np.float64), np.array(second, np.float64)


def calibration(
    runner: Runner, held: dict[str, list[Example]], leave: str | None
) -> dict[str, Any]:
    """Temperature, bias and emotion thresholds, fitted on the held-out parts."""
    parts = {}
    thresholds = [0.3] * len(EMOTIONS)
    for name, examples in held.items():
        if name == leave or (leave == "vader" and name in ("tweets", "amazon")):
            continue
        logits, emotion = runner.logits(examples, context=False)
        truth = truth_of(examples)
        if name == "meld":  # read with and without the line before, as the program may
            again, _ = runner.logits(examples, context=True)
            logits, truth = np.concatenate([logits, again]), np.concatenate([truth, truth])
        if name == "goemotions":
            marks = np.zeros((len(examples), len(EMOTIONS)), bool)
            for row, one in enumerate(examples):
                marks[row, list(one.emotions or ())] = True
            thresholds = fit_thresholds(1 / (1 + np.exp(-emotion)), marks)
        parts[name] = (logits, truth)
    temperature, bias = fit_scaling(parts, "meld")
    return {
        "calibration": {"temperature": temperature, "bias": bias},
        "unsure_below": 0.5,
        "emotion_thresholds": dict(zip(EMOTIONS, thresholds, strict=True)),
    }


def write_tokenizer(source: Path, target: Path) -> Tokenizer:
    """The tokenizer without padding and truncation: texts are never cut silently."""
    content = json.loads(source.read_text("utf-8"))
    content["truncation"] = content["padding"] = None
    target.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return Tokenizer.from_file(str(target))


def config_of(fitted: dict[str, Any], about: dict[str, Any], name: str) -> dict[str, Any]:
    """Everything that the program reads, and where the weights came from."""
    return {
        "format": FORMAT,
        "name": name,
        "labels": list(SENTIMENTS),
        **fitted,
        "max_length": MAX_TOKENS,
        "context": "[CLS] text [SEP] turn before [SEP]; only the text is pooled",
        "context_tokens": CONTEXT_TOKENS,
        "batch_invariant": True,
        "training": about,
    }


def export(trained: Path, minilm: Path, data: Path, out: Path, name: str) -> None:
    """Write model.onnx, tokenizer.json and config.json, calibrated on the held-out parts."""
    out.mkdir(parents=True, exist_ok=True)
    weights = load_file(str(trained / "weights.safetensors"))
    onnx.save(build(weights, int8=True), str(out / "model.onnx"))
    tokenizer = write_tokenizer(minilm / "tokenizer.json", out / "tokenizer.json")
    about_file = trained / "training.json"
    about = json.loads(about_file.read_text("utf-8")) if about_file.is_file() else {}
    about.setdefault("data", hashes(data))
    about["encoder"] = "all-MiniLM-L6-v2"
    weights_file = trained / "weights.safetensors"
    about["weights_sha256"] = hashlib.sha256(weights_file.read_bytes()).hexdigest()
    held = training_sets(data)[1]
    fitted = calibration(Runner(out / "model.onnx", tokenizer), held, about.get("leave"))
    text = json.dumps(config_of(fitted, about, name), indent=1)
    (out / "config.json").write_text(text + "\n", "utf-8")
    print(json.dumps(fitted, indent=1))


def main() -> None:
    """Read the command line and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trained", type=Path, required=True, help="folder that train.py wrote")
    parser.add_argument("--minilm", type=Path, required=True, help="folder with tokenizer.json")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", default="undertone-sentiment-1")
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).parents[1] / "models" / "sentiment"
    )
    options = parser.parse_args()
    export(options.trained, options.minilm, options.data, options.out, options.name)


if __name__ == "__main__":
    main()
