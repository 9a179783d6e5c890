"""Trains small models that each lack one source and records how they do on it: `loso.json`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from .recipe.calibrate import Part, farther_by_worst, fit_scaling
from .recipe.encoder import TwoHeads
from .recipe.learn import Plan, gather, predict, train
from .recipe.masking import masked
from .recipe.measure import calibration_error, macro_f1, truth_of, weighted_f1
from .recipe.sources import TALK, Example, goemotions, meld, sst
from .train import begin, fetch_weights, plain_tokenizer, prepared

RUNS: dict[str, tuple[str, ...]] = {
    "meld": ("meld",),
    "goemotions": ("goemotions",),
    "sst5": ("sst5",),
    "vader": ("tweets", "amazon"),
}
HELD = 350
NOTE = (
    "Recorded from resources/training/loso.py on {date}, seed {seed}: small runs of the recipe "
    "that ships ({lines} lines). Each is scaled on held-out lines of the sources that it saw; how "
    "much less sure it must be of a source that it did not see ({low} to {high} times the "
    "temperature) was found on the other left-out sources, never on the one that is measured; "
    "as shipped: with the one factor found on all of them ({all}). Tweets and Amazon snippets "
    "leave together."
)


@dataclass(frozen=True)
class Run:
    """What a model that never saw `gone` says of held-out lines it saw and of the sources gone."""

    gone: tuple[str, ...]
    trained_on: int
    seen: dict[str, Part]
    left: dict[str, Part]


def subset(found: Sequence[Example], lines: int) -> list[Example]:
    """About `lines` examples, evenly spread."""
    step = max(1.0, len(found) / lines)
    return [found[int(i * step)] for i in range(int(len(found) / step))]


def measured_on(data: Path, left: str, train_sets: dict[str, list[Example]]) -> list[Example]:
    """What a run without `left` is measured on: dev sets, or half of the lines where there is no
    dev."""
    readers = {"meld": meld, "goemotions": goemotions, "sst5": sst}
    return readers[left](data, "dev") if left in readers else train_sets[left][::2]


def part_of(model: TwoHeads, tokenizer: Tokenizer, examples: Sequence[Example]) -> Part:
    """The model's logits of the examples beside what is true."""
    sentiment, _, talk = predict(model, tokenizer, examples, context=False)
    return Part(
        np.asarray(sentiment.double().numpy()),
        truth_of(examples),
        np.asarray(talk.double().sigmoid().numpy()[:, 0]),
    )


def train_without(gone: tuple[str, ...], options: argparse.Namespace) -> Run:
    """Train a small model without some sources."""
    folder = fetch_weights(options.weights)
    tokenizer = plain_tokenizer(folder)
    train_sets, held = prepared(options.data, tokenizer)
    plan = replace(Plan(), seed=options.seed)
    kept = {name: found for name, found in train_sets.items() if name not in gone}
    examples = gather(kept, plan, options.scale)
    model = train(begin(folder, plan.seed), tokenizer, examples, plan)
    seen = {
        name: part_of(model, tokenizer, subset(found, HELD))
        for name, found in held.items()
        if name not in gone
    }
    left = {}
    for name in gone:
        lines = measured_on(options.data, name, train_sets)
        hidden = lines if name in ("tweets", "amazon") else masked(lines, tokenizer)
        left[name] = part_of(model, tokenizer, hidden)
    return Run(gone, len(examples), seen, left)


def rows_of(runs: Sequence[Run]) -> tuple[list[dict[str, Any]], float]:
    """(a row for every source left out, the factor that all of them together ask for).

    The factor used for a source comes from the runs that left out others.
    """
    rows = []
    pairs = [(run, name) for run in runs for name in run.left]
    factor_of_all = farther_by_worst([(run.seen, run.left[name]) for run, name in pairs], TALK)
    for run, name in pairs:
        others = [(one.seen, one.left[n]) for one, n in pairs if one is not run]
        factor = farther_by_worst(others, TALK) if others else 1.0
        part = run.left[name]
        before, after, shipped = (
            part.chances(fit_scaling(run.seen, TALK, f)) for f in (1.0, factor, factor_of_all)
        )
        guess = after.argmax(1)
        rows.append(
            {
                "left_out": name,
                "lines": len(part.truth),
                "trained_on": run.trained_on,
                "macro_f1": round(macro_f1(part.truth, guess), 4),
                "weighted_f1": round(weighted_f1(part.truth, guess), 4),
                "ece": round(calibration_error(part.truth, after), 4),
                "ece_one_temperature": round(calibration_error(part.truth, before), 4),
                "ece_as_shipped": round(calibration_error(part.truth, shipped), 4),
                "farther": factor,
            }
        )
    return rows, factor_of_all


def write_record(path: Path, runs: Sequence[Run], seed: int) -> None:
    """The rows and how they came about."""
    rows, farther = rows_of(runs)
    trained, factors = [run.trained_on for run in runs], [row["farther"] for row in rows]
    note = NOTE.format(
        date=date.today(),
        seed=seed,
        lines=f"{min(trained):,} to {max(trained):,}",
        low=min(factors),
        high=max(factors),
        all=farther,
    )
    record = {"note": note, "seed": seed, "farther": farther, "runs": rows}
    path.write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    print(json.dumps(record, indent=1))


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=Path("build/minilm"))
    parser.add_argument("--keep", type=Path, default=Path("build/loso"), help="runs that are done")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("loso.json"))
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--scale", type=float, default=0.35, help="share of the plan's lines")
    return parser.parse_args()


def main() -> None:
    """Train every run that is not there yet, and record all."""
    options = arguments()
    torch.set_num_threads(options.threads)
    options.keep.mkdir(parents=True, exist_ok=True)
    runs = []
    for name, gone in RUNS.items():
        kept = options.keep / f"{name}.pt"
        if not kept.is_file():
            torch.save(asdict(train_without(gone, options)), kept)
        runs.append(loaded(kept))
    write_record(options.out, runs, options.seed)


def loaded(path: Path) -> Run:
    """A run that was kept."""
    content = torch.load(path, weights_only=False)
    seen, left = ({n: Part(**p) for n, p in content[k].items()} for k in ("seen", "left"))
    return Run(tuple(content["gone"]), content["trained_on"], seen, left)


if __name__ == "__main__":
    main()
