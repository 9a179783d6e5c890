"""Turns trained weights into the folder that ships: `python -m resources.training.export`."""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from .recipe.augment import calm
from .recipe.batches import CONTEXT_TOKENS, encode
from .recipe.calibrate import Part, fit_scaling, fit_thresholds
from .recipe.graph import Weights, build
from .recipe.labels import EMOTIONS, SENTIMENTS
from .recipe.masking import masked
from .recipe.measure import Floats, macro_f1, truth_of
from .recipe.sources import TALK, Example, hashes, meld, training_sets

FORMAT = "undertone-sentiment/1"
NAME = "undertone-sentiment-4"
MAX_TOKENS = 96
CONTEXT_COST = 0.005
"""Macro F1 that the turn before may cost: less than a held-out part can tell apart."""
OUTPUTS = ["sentiment_logits", "emotion_logits", "talk_logits"]
LEFT_OUT = Path(__file__).with_name("loso.json")


class Runner:
    """The exported graph, run text by text."""

    def __init__(self, model: Path, tokenizer: Tokenizer) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self._session = onnxruntime.InferenceSession(str(model), options)
        self._tokenizer = tokenizer

    def logits(
        self, examples: Sequence[Example], *, context: bool
    ) -> tuple[Floats, Floats, Floats]:
        """([n, 3], [n, 28], [n, 1]) logits."""
        contexts = [one.context if context else None for one in examples]
        rows = encode(self._tokenizer, [one.text for one in examples], contexts, MAX_TOKENS)
        found: list[list[Floats]] = [[], [], []]
        for ids, types in rows:
            feeds = {
                "input_ids": np.array([ids]),
                "attention_mask": np.ones((1, len(ids)), np.int64),
                "token_type_ids": np.array([types]),
            }
            for whole, output in zip(found, self._session.run(OUTPUTS, feeds), strict=True):
                whole.append(output[0])
        first, second, third = (np.array(whole, np.float64) for whole in found)
        return first, second, third


def marks_of(examples: Sequence[Example]) -> NDArray[np.bool_]:
    """[n, 28] which emotions are true."""
    marks = np.zeros((len(examples), len(EMOTIONS)), bool)
    for row, one in enumerate(examples):
        marks[row, list(one.emotions or ())] = True
    return marks


def calibration(runner: Runner, held: dict[str, list[Example]], farther: float) -> dict[str, Any]:
    """Temperatures, bias and emotion thresholds, fitted on the held-out parts.

    The turn before is used unless held-out dialogue is told worse with it by more than
    `CONTEXT_COST`: a short answer says nothing without its question. `farther` is what
    leave-one-source-out runs found for text of unseen kinds. Dialogue counts as written, and twice
    without exclamation marks: a recognizer writes few, and most of what the program reads is its.
    """
    logits = {name: runner.logits(examples, context=False) for name, examples in held.items()}
    parts = {name: _part(logits[name], examples) for name, examples in held.items()}
    thresholds = fit_thresholds(_sigmoid(logits["goemotions"][1]), marks_of(held["goemotions"]))
    alone = parts[TALK]
    together = _part(runner.logits(held[TALK], context=True), held[TALK])
    scores = [macro_f1(part.truth, part.logits.argmax(1)) for part in (alone, together)]
    helps = scores[1] > scores[0] - CONTEXT_COST
    written = [alone, together] if helps else [alone]
    parts[TALK] = reduce(Part.and_also, [*written, *_heard(runner, held[TALK], context=helps) * 2])
    found = fit_scaling(parts, TALK, farther)
    return {
        "calibration": {
            "bias": list(found.bias),
            "temperature": found.talk,
            "elsewhere": found.elsewhere,
        },
        "unsure_below": 0.5,
        "emotion_thresholds": dict(zip(EMOTIONS, thresholds, strict=True)),
        "context_tokens": CONTEXT_TOKENS if helps else 0,
        "context_ablation": {
            "held_out_meld_macro_f1_alone": round(scores[0], 4),
            "held_out_meld_macro_f1_with_turn_before": round(scores[1], 4),
        },
    }


def _part(logits: tuple[Floats, Floats, Floats], examples: Sequence[Example]) -> Part:
    return Part(logits[0], truth_of(examples), _sigmoid(logits[2][:, 0]))


def _heard(runner: Runner, examples: Sequence[Example], *, context: bool) -> list[Part]:
    """Dialogue as a recognizer writes it, alone and, where that helps, with the turn before."""
    calmed = [
        replace(one, text=calm(one.text), context=calm(one.context) if one.context else None)
        for one in examples
    ]
    ways = (False, True) if context else (False,)
    return [_part(runner.logits(calmed, context=way), examples) for way in ways]


def _sigmoid(logits: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-logits)))


def farther() -> float:
    """How much less sure to be of unseen kinds of text, from the leave-one-source-out record."""
    return float(json.loads(LEFT_OUT.read_text("utf-8"))["farther"])


def quantization(
    weights: Weights, tokenizer: Tokenizer, out: Path, examples: Sequence[Example]
) -> dict[str, Any]:
    """Macro F1 of the fp32 and the int8 graph on the same lines (uncalibrated, each alone)."""
    truth, rows = truth_of(examples), []
    with tempfile.TemporaryDirectory() as temporary:
        exact = Path(temporary) / "exact.onnx"
        onnx.save(build(weights, int8=False), str(exact))
        for what, model in (("fp32", exact), ("int8", out / "model.onnx")):
            logits = Runner(model, tokenizer).logits(examples, context=False)[0]
            score = macro_f1(truth, logits.argmax(1))
            size = model.stat().st_size / 1e6
            rows.append(
                {
                    "what": f"{what}: macro F1 on MELD dev, size",
                    "value": f"{score:.4f}, {size:.1f} MB",
                }
            )
    return {"rows": rows}


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
        "batch_invariant": True,
        "people": "names.txt",
        "groups": "groups.txt",
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
    held = {name: masked(found, tokenizer) for name, found in training_sets(data)[1].items()}
    fitted = calibration(Runner(out / "model.onnx", tokenizer), held, farther())
    text = json.dumps(config_of(fitted, about, name), indent=1)
    (out / "config.json").write_text(text + "\n", "utf-8")
    record = quantization(weights, tokenizer, out, masked(meld(data, "dev"), tokenizer))
    Path(__file__).with_name("quantization.json").write_text(json.dumps(record, indent=1) + "\n")
    print(json.dumps({**fitted, **record}, indent=1))


def recalibrate(data: Path, folder: Path) -> None:
    """Fit calibration and thresholds of a model that is there, and write them to its config."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    held = {name: masked(found, tokenizer) for name, found in training_sets(data)[1].items()}
    fitted = calibration(Runner(folder / "model.onnx", tokenizer), held, farther())
    file = folder / "config.json"
    known = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**known, **fitted}, indent=1) + "\n", "utf-8")
    print(json.dumps(fitted, indent=1))


def main() -> None:
    """Read the command line and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--trained", type=Path, help="folder that train.py wrote; else calibrate only"
    )
    parser.add_argument("--minilm", type=Path, help="folder with tokenizer.json")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", default=NAME)
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).parents[1] / "models" / "sentiment"
    )
    options = parser.parse_args()
    if options.trained is None or options.minilm is None:
        recalibrate(options.data, options.out)
        return
    export(options.trained, options.minilm, options.data, options.out, options.name)


if __name__ == "__main__":
    main()
