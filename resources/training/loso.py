"""Trains small models that each lack one source and records how they do on it: `loso.json`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from .recipe.calibrate import fit_scaling
from .recipe.encoder import TwoHeads, load_encoder
from .recipe.interview import generate
from .recipe.learn import Plan, predict, train
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


def double(logits: torch.Tensor) -> Floats:
    """Logits as float64 arrays."""
    return np.asarray(logits.double().numpy())


def main() -> None:
    """Train, calibrate and measure every run; the record grows after each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=Path("build/minilm"))
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("loso.json"))
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", default=",".join(RUNS))
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    folder = fetch_weights(options.weights)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train_sets, held = training_sets(options.data)
    train_sets["interview"] = generate()
    plan = replace(Plan(), epochs=1, seed=options.seed)
    rows: list[dict[str, object]] = []
    trained_on: list[int] = []
    for run in options.only.split(","):
        gone = RUNS[run]
        examples = [
            one
            for name, found in train_sets.items()
            if name not in gone
            for one in subset(thin(found, 0) if name == "goemotions" else found, LINES[name])
        ]
        trained_on.append(len(examples))
        torch.manual_seed(plan.seed)
        model = TwoHeads()
        load_encoder(model, folder / "model.safetensors")
        model, _ = train(model, tokenizer, examples, plan)
        parts = {}
        for name, found in held.items():
            if name not in gone:
                lines = subset(found, 350)
                logits, _ = predict(model, tokenizer, lines, context=False)
                parts[name] = (double(logits), truth_of(lines))
        temperature, bias = fit_scaling(parts, "meld")
        for left in gone:
            lines = measured_on(options.data, left, train_sets)
            logits, _ = predict(model, tokenizer, lines, context=False)
            report = sentiment_report(double(logits) / temperature + np.array(bias), lines)
            rows.append({"left_out": left, "lines": len(lines), **report})
            print(rows[-1], flush=True)
        record = {
            "note": NOTE.format(
                date=date.today(), seed=plan.seed, lines=f"{min(trained_on)} to {max(trained_on)}"
            ),
            "seed": plan.seed,
            "runs": rows,
        }
        options.out.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
