"""How well lines in the manner of interviews are told, by what makes them hard."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from resources.training.recipe.augment import as_transcript
from resources.training.recipe.labels import SENTIMENTS
from resources.training.recipe.measure import Floats, Ints, calibration_error, macro_f1
from tests.benchmarks.table import Table
from undertone.stages.sentiment import SentimentModel

LINES = Path(__file__).with_name("interview_lines.tsv")
RESAMPLES = 1000


def read(path: Path = LINES) -> tuple[list[str], Ints, list[str]]:
    """(kinds, true classes, texts) of the lines."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    truth = np.array([SENTIMENTS.index(row["label"]) for row in rows])
    return [row["kind"] for row in rows], truth, [row["text"] for row in rows]


def chances_of(model: SentimentModel, texts: list[str]) -> Floats:
    """[n, 3] probabilities; no line is empty."""
    found = [score.sentiment.probabilities for score in model.score(texts) if score]
    return np.array([(one.negative, one.neutral, one.positive) for one in found])


def interview(model: SentimentModel) -> Table:
    """Share of right labels by kind, as written and bare, and the whole with its interval."""
    kinds, truth, texts = read()
    written = chances_of(model, texts)
    bare = chances_of(model, [as_transcript(text) or text for text in texts])
    rows = [
        [kind, *_row(np.array([one == kind for one in kinds]), truth, written, bare)]
        for kind in dict.fromkeys(kinds)
    ]
    rows.append(["**all**", *_row(np.ones(len(truth), bool), truth, written, bare)])
    note = (
        f"{len(texts)} lines written for this measurement before the training that is measured, "
        "none of them trained on; labelled by their one author, who wrote the training lines of "
        "the same manner too, so read it as a check of kinds and not as a rate to expect. "
        f"As written: accuracy {_interval(truth, written.argmax(1))}, macro F1 "
        f"{macro_f1(truth, written.argmax(1)):.3f}, calibration error "
        f"{calibration_error(truth, written):.3f}. The model before it (undertone-sentiment-1) "
        "told 144 of the 174 as written and 147 bare."
    )
    header = ["kind", "lines", "right as written", "right bare"]
    return Table("Lines in the manner of interviews", header, rows, note)


def _row(mask: np.ndarray, truth: Ints, written: Floats, bare: Floats) -> list[str]:
    rights = [f"{(one.argmax(1) == truth)[mask].mean():.0%}" for one in (written, bare)]
    return [str(int(mask.sum())), *rights]


def _interval(truth: Ints, guess: Ints) -> str:
    right = (truth == guess).astype(float)
    draws = np.random.default_rng(1).integers(0, len(right), (RESAMPLES, len(right)))
    low, high = np.percentile(right[draws].mean(1), [2.5, 97.5])
    return f"{right.mean():.3f} [{low:.3f}, {high:.3f}]"
