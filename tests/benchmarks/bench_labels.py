"""A researcher's labels without a chat model: how often likeness finds the right feeling.

python -m tests.benchmarks.bench_labels GOEMOTIONS_FOLDER MELD_DEV.csv
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from undertone.model import Meaning
from undertone.stages.likeness import LikenessLabeller

# The definitions of Demszky et al. (2020), shortened where they repeat the label.
GOEMOTIONS = {
    "admiration": "finding something impressive or worthy of respect",
    "amusement": "finding something funny or being entertained",
    "anger": "a strong feeling of displeasure or antagonism",
    "annoyance": "mild anger, irritation",
    "approval": "having or expressing a favorable opinion",
    "caring": "displaying kindness and concern for others",
    "confusion": "lack of understanding, uncertainty",
    "curiosity": "a strong desire to know or learn something",
    "desire": "a strong feeling of wanting something or wishing for something to happen",
    "disappointment": "sadness or displeasure caused by the nonfulfillment of one's hopes or"
    " expectations",
    "disapproval": "having or expressing an unfavorable opinion",
    "disgust": "revulsion or strong disapproval aroused by something unpleasant or offensive",
    "embarrassment": "self-consciousness, shame, or awkwardness",
    "excitement": "feeling of great enthusiasm and eagerness",
    "fear": "being afraid or worried",
    "gratitude": "a feeling of thankfulness and appreciation",
    "grief": "intense sorrow, especially caused by someone's death",
    "joy": "a feeling of pleasure and happiness",
    "love": "a strong positive emotion of regard and affection",
    "nervousness": "apprehension, worry, anxiety",
    "optimism": "hopefulness and confidence about the future or the success of something",
    "pride": "pleasure or satisfaction due to one's own achievements",
    "realization": "becoming aware of something",
    "relief": "reassurance and relaxation following release from anxiety or distress",
    "remorse": "regret or guilty feeling",
    "sadness": "emotional pain, sorrow",
    "surprise": "feeling astonished, startled by something unexpected",
}
MELD = {
    "anger": "a strong feeling of displeasure",
    "disgust": "finding something repulsive",
    "fear": "being afraid or worried",
    "joy": "being happy, pleased or amused",
    "sadness": "feeling sorrow or disappointment",
    "surprise": "being astonished by something unexpected",
}


def main(goemotions: Path, meld: Path) -> None:
    """Print a line per set."""
    names = (goemotions / "labels.txt").read_text(encoding="utf-8").split()
    rows = [
        (text, names[int(labels)])
        for text, labels, _ in csv.reader(
            (goemotions / "dev.tsv").open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE
        )
        if labels.isdecimal()
    ]
    _measure("GoEmotions dev", rows, GOEMOTIONS)
    alone = {name: "" for name in GOEMOTIONS}
    _measure("GoEmotions dev, names alone", rows, alone)
    _measure("GoEmotions dev, descriptions alone", rows, GOEMOTIONS, named=False)
    talk = csv.DictReader(meld.open(encoding="utf-8"))
    _measure("MELD dev", [(row["Utterance"], row["Emotion"]) for row in talk], MELD)


def _measure(
    title: str, rows: Sequence[tuple[str, str]], meanings: dict[str, str], *, named: bool = True
) -> None:
    labels = list(meanings)
    told = tuple(Meaning(n if named else "", meanings[n]) for n in labels)
    found = LikenessLabeller.open().likenesses([text for text, _ in rows], told)
    scores, plain = found[:, :-1], found[:, -1]
    feels = np.array([label in meanings for _, label in rows])
    right = np.array([labels.index(label) if label in meanings else -1 for _, label in rows])
    order = np.argsort(-scores, axis=1)
    first = (order[:, 0] == right)[feels].mean()
    third = (order[:, :3] == right[:, None])[feels].any(1).mean()
    none = plain > scores.max(1)
    most = np.bincount(right[feels]).max() / feels.sum()
    print(
        f"{title}: {feels.sum()} lines, {len(labels)} labels: first right {first:.3f}, one of three"
        f" {third:.3f} (chance {1 / len(labels):.3f}, most frequent {most:.3f}); no label:"
        f" {none[~feels].mean():.3f} of {(~feels).sum()} neutral ones, {none[feels].mean():.3f} of"
        " the others"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
