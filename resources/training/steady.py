"""Trains the third stage on the shipped model: `python -m resources.training.steady --data DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import asdict, replace
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from .recipe.augment import as_transcript
from .recipe.encoder import TwoHeads
from .recipe.interview import generate
from .recipe.learn import predict
from .recipe.masking import masked
from .recipe.measure import sentiment_report
from .recipe.recover import recovered
from .recipe.sources import Example, hashes, training_sets
from .recipe.steady import Steady, settle
from .train import REPEATS, thin

SHIPPED = Path(__file__).parents[1] / "models" / "sentiment"
GOEMOTIONS_LINES = 12_000


def report(what: str, model: TwoHeads, tokenizer: Tokenizer, held: list[Example]) -> None:
    """Print how held-out dialogue is told, as written and bare."""
    bare = [replace(one, text=as_transcript(one.text) or one.text) for one in held]
    for kind, lines in (("written", held), ("bare", bare)):
        logits, _ = predict(model, tokenizer, lines, context=False)
        print(what, kind, sentiment_report(logits.double().numpy(), lines), flush=True)


def main() -> None:
    """Read the command line, train, save the weights and what they came from."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the text sets")
    parser.add_argument("--shipped", type=Path, default=SHIPPED, help="the model to start from")
    parser.add_argument("--weights", type=Path, help="weights of stage 2, instead of --shipped")
    parser.add_argument("--out", type=Path, default=Path("build/steady"))
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(options.shipped / "tokenizer.json"))
    model, graph = TwoHeads(), options.shipped / "model.onnx"
    model.load_state_dict(load_file(str(options.weights)) if options.weights else recovered(graph))
    train_sets, held = training_sets(options.data)
    train_sets["interview"] = generate(invented_names=True)
    train_sets["goemotions"] = thin(train_sets["goemotions"], GOEMOTIONS_LINES)
    lines = {name: masked(found, tokenizer) for name, found in train_sets.items()}
    examples = [one for name, found in lines.items() for one in found * REPEATS[name]]
    talk = masked(held["meld"], tokenizer)
    report("before", model, tokenizer, talk)
    settings = Steady()
    model = settle(model, tokenizer, examples, settings)
    report("after", model, tokenizer, talk)
    save_file(model.state_dict(), options.out / "weights.safetensors")
    before = json.loads((options.shipped / "config.json").read_text("utf-8"))["training"]
    stage = {
        "settings": asdict(settings),
        "lines": len(examples),
        "began_from": hashlib.sha256(graph.read_bytes()).hexdigest(),
    }
    about = {**before, "data": hashes(options.data), "stage3": stage}
    (options.out / "training.json").write_text(json.dumps(about, indent=1))


if __name__ == "__main__":
    main()
