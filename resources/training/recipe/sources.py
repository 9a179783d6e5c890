"""Turns the downloaded text sets into training and measuring examples."""

from __future__ import annotations

import csv
import hashlib
import html
import re
from dataclasses import dataclass, replace
from pathlib import Path

from .labels import SENTIMENTS, SST, Soft, soft_from_emotions, soft_from_rating

MELD_HELD_OUT_EVERY = 10
"""Every tenth MELD training dialogue is kept out of training, for calibration and thresholds."""

TALK = "meld"
"""The set nearest to interviews: people who talk with each other."""

FILES = (
    "goemotions/dev.tsv",
    "goemotions/train.tsv",
    "meld/dev.csv",
    "meld/train.csv",
    "sst5/dev.txt",
    "sst5/train.txt",
    "tweeteval_sentiment/val_labels.txt",
    "tweeteval_sentiment/val_text.txt",
    "vader_gold/amazonReviewSnippets_GroundTruth.txt",
    "vader_gold/tweets_GroundTruth.txt",
)


@dataclass(frozen=True)
class Example:
    """One line of text with what is known about it; an unknown target is masked in the loss."""

    text: str
    source: str
    sentiment: Soft | None = None
    emotions: tuple[int, ...] | None = None
    context: str | None = None


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file that training or measuring reads, by its name under `folder`."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}


def tidy(text: str) -> str:
    """Plain quotes and spaces: what a transcript writes, whatever the set's typography was."""
    text = html.unescape(text)
    for old, new in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("…", "..."), ("—", " - ")):
        text = text.replace(old, new)
    return re.sub(r"\s+", " ", text).strip()


def detokenize(text: str) -> str:
    """Undo treebank spacing ("it 's", "do n't", " ,") so that it reads as people write."""
    text = text.replace("``", '"').replace("''", '"')
    text = text.replace("-LRB-", "(").replace("-RRB-", ")")
    text = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m|'S)\b", r"\1", text)
    text = re.sub(r"\s+([.,!?;:%)])", r"\1", text)
    return tidy(re.sub(r"([(])\s+", r"\1", text))


def goemotions(folder: Path, split: str) -> list[Example]:
    """Reddit comments with 28 emotion labels (Demszky et al. 2020)."""
    examples = []
    for line in (folder / f"goemotions/{split}.tsv").read_text("utf-8").split("\n"):
        if not line.strip():
            continue
        text, ids, _ = line.split("\t")
        labels = tuple(int(i) for i in ids.split(","))
        examples.append(Example(tidy(text), "goemotions", soft_from_emotions(labels), labels))
    return examples


def sst(folder: Path, split: str) -> list[Example]:
    """Movie-review sentences in five classes (Socher et al. 2013)."""
    examples = []
    for line in (folder / f"sst5/{split}.txt").read_text("utf-8").split("\n"):
        if line.strip():
            label, text = line.split("\t")
            examples.append(Example(detokenize(text), "sst5", SST[int(label[-1])]))
    return examples


def _rated(path: Path, source: str, edge: float) -> list[Example]:
    examples = []
    for line in path.read_text("utf-8", errors="replace").split("\n"):
        if line.strip():
            _, rating, text = line.rstrip("\r").split("\t", 2)
            soft = soft_from_rating(float(rating), edge=edge)
            examples.append(Example(detokenize(text), source, soft))
    return examples


def tweets(folder: Path) -> list[Example]:
    """Tweets with the mean of 20 human ratings (Hutto and Gilbert 2014)."""
    found = _rated(folder / "vader_gold/tweets_GroundTruth.txt", "tweets", edge=0.55)
    drop = re.compile(r"https?://\S+|@anonymous|(?<=\s)@\w+")
    return [replace(one, text=tidy(drop.sub("", one.text))) for one in found]


def amazon(folder: Path) -> list[Example]:
    """Product-review snippets with the mean of 20 human ratings (Hutto and Gilbert 2014)."""
    path = folder / "vader_gold/amazonReviewSnippets_GroundTruth.txt"
    return _rated(path, "amazon", edge=0.4)


def meld(folder: Path, split: str) -> list[Example]:
    """TV dialogue (Poria et al. 2019), each line with the line said before it as context."""
    with (folder / f"meld/{split}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    examples, before = [], ("", "")
    for row in rows:
        text = tidy(row["Utterance"])
        context = before[1] if before[0] == row["Dialogue_ID"] else None
        index = SENTIMENTS.index(row["Sentiment"])
        soft = tuple(0.88 if i == index else 0.06 for i in range(3))
        examples.append(Example(text, "meld", (soft[0], soft[1], soft[2]), context=context or None))
        before = (row["Dialogue_ID"], text)
    return examples


def meld_dialogues(folder: Path, split: str) -> list[int]:
    """Dialogue number of each line `meld` returns, in the same order."""
    with (folder / f"meld/{split}.csv").open(encoding="utf-8", newline="") as file:
        return [int(row["Dialogue_ID"]) for row in csv.DictReader(file)]


def tweeteval(folder: Path) -> list[Example]:
    """SemEval tweets in three classes: measured on, never trained on."""
    texts = (folder / "tweeteval_sentiment/val_text.txt").read_text("utf-8").split("\n")
    labels = (folder / "tweeteval_sentiment/val_labels.txt").read_text("utf-8").split()
    found = []
    for text, label in zip(texts, labels, strict=False):
        index = int(label)
        soft = (float(index == 0), float(index == 1), float(index == 2))
        clean = re.sub(r"(?<!\w)@user", "", text.replace("\\u2019", "'").replace('\\""', '"'))
        found.append(Example(tidy(clean), "tweeteval", soft))
    return found


def training_sets(folder: Path) -> tuple[dict[str, list[Example]], dict[str, list[Example]]]:
    """(train, held out) by source: held-out parts serve calibration and thresholds only."""
    train: dict[str, list[Example]] = {}
    held: dict[str, list[Example]] = {}
    dialogues = meld_dialogues(folder, "train")
    keep: list[Example] = []
    out: list[Example] = []
    for one, dialogue in zip(meld(folder, "train"), dialogues, strict=True):
        (out if dialogue % MELD_HELD_OUT_EVERY == 0 else keep).append(one)
    train["meld"], held["meld"] = keep, out
    for name, examples in (
        ("goemotions", goemotions(folder, "train")),
        ("sst5", sst(folder, "train")),
        ("tweets", tweets(folder)),
        ("amazon", amazon(folder)),
    ):
        train[name] = [one for i, one in enumerate(examples) if i % 12 != 5]
        held[name] = [one for i, one in enumerate(examples) if i % 12 == 5]
    return train, held
