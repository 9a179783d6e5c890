"""Trains small models that each lack one source and records how they do on it: `loso.json`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from .recipe.calibrate import fit_scaling
from .recipe.encoder import TwoHeads, load_encoder
from .recipe.interview import generate
from .recipe.learn import STAGES, Plan, predict, train
from .recipe.measure import Floats, sentiment_report, truth_of
from .recipe.sources import Example, goemotions, meld, sst, training_sets
from .train import fetch_weights, thin

RUNS: dict[str, tuple[str, ...]] = {
    "meld": ("meld",),
    "goemotions": ("goemotions",),
    "sst5": ("sst5",),
    "vader": ("tweets", "amazon"),
}
LINES = {"meld": 5000, "goemotions": 5000, "sst5": 3000, "tweets": 2500, "amazon": 2500,
         "interview": 2200}  # fmt: skip
NOTE = (
    "Recorded from resources/training/loso.py on {date}, seed {seed}: small runs of the same "
    "recipe ({lines} lines, one epoch), each calibrated on held-out lines of the sources that it "
    "saw. Tweets and Amazon snippets leave together."
)


def subset(found: Sequence[Example], lines: int) -> list[Example]:
    """About `lines` examples, evenly spread."""
    step = max(1.0, len(found) / lines)
    return [found[int(i * step)] for i in range(int(len(found) / step))]


def measured_on(data: Path, left: str, train_sets: dict[str, list[Example]]) -> list[Example]:
    """What a run without `left` is measured on: dev sets, or all lines where there is no dev."""
    if left == "meld":
        return meld(data, "dev")
    if left == "goemotions":
        return goemotions(data, "dev")
    return sst(data, "dev") if left == "sst5" else train_sets[left][::2]


def recorded(path: Path) -> dict[str, dict[str, Any]]:
    """The rows of an earlier record by what was left out."""
    if not path.is_file():
        return {}
    return {row["left_out"]: row for row in json.loads(path.read_text("utf-8"))["runs"]}


def double(logits: torch.Tensor) -> Floats:
    """Logits as float64 arrays."""
    return np.asarray(logits.double().numpy())


def train_without(
    gone: Sequence[str],
    train_sets: dict[str, list[Example]],
    options: argparse.Namespace,
    folder: Path,
    tokenizer: Tokenizer,
) -> tuple[TwoHeads, int]:
    """(a model that never saw `gone`, how many lines it was trained on)."""
    examples = [
        one
        for name, found in train_sets.items()
        if name not in gone
        for one in subset(
            thin(found, 0) if name == "goemotions" else found, round(LINES[name] * options.scale)
        )
    ]
    torch.manual_seed(options.seed)
    model = TwoHeads()
    load_encoder(model, folder / "model.safetensors")
    plan = replace(STAGES[1], seed=options.seed)
    return train(model, tokenizer, examples, plan)[0], len(examples)


def scaling_without(
    gone: Sequence[str], held: dict[str, list[Example]], model: TwoHeads, tokenizer: Tokenizer
) -> tuple[float, list[float]]:
    """Temperature and bias from the held-out lines of all sources but `gone`."""
    parts = {}
    for name, found in held.items():
        if name not in gone:
            lines = subset(found, 350)
            logits, _ = predict(model, tokenizer, lines, context=False)
            parts[name] = (double(logits), truth_of(lines))
    return fit_scaling(parts, "meld")


def write_record(path: Path, rows: dict[str, dict[str, Any]], seed: int) -> None:
    """The rows and how they came about."""
    trained = [int(row["trained_on"]) for row in rows.values()]
    spread = f"{min(trained):,} to {max(trained):,}"
    note = NOTE.format(date=date.today(), seed=seed, lines=spread)
    record = {"note": note, "seed": seed, "runs": list(rows.values())}
    path.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=Path("build/minilm"))
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("loso.json"))
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", default=",".join(RUNS), help="the other rows stay as recorded")
    parser.add_argument("--scale", type=float, default=1.0, help="share of LINES to train on")
    return parser.parse_args()


def main() -> None:
    """Train, calibrate and measure every run; the record grows after each."""
    options = arguments()
    torch.set_num_threads(options.threads)
    folder = fetch_weights(options.weights)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train_sets, held = training_sets(options.data)
    train_sets["interview"] = generate(invented_names=True)
    rows = recorded(options.out)
    for run in options.only.split(","):
        gone = RUNS[run]
        model, trained_on = train_without(gone, train_sets, options, folder, tokenizer)
        temperature, bias = scaling_without(gone, held, model, tokenizer)
        for left in gone:
            lines = measured_on(options.data, left, train_sets)
            logits, _ = predict(model, tokenizer, lines, context=False)
            report = sentiment_report(double(logits) / temperature + np.array(bias), lines)
            shape = {"left_out": left, "lines": len(lines), "trained_on": trained_on}
            rows[left] = {**shape, **report}
            print(rows[left], flush=True)
        write_record(options.out, rows, options.seed)


if __name__ == "__main__":
    main()
