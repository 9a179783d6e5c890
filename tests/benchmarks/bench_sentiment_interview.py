"""How well lines as they are said are told, by what makes them hard."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from resources.training.recipe.augment import as_transcript
from resources.training.recipe.labels import SENTIMENTS
from resources.training.recipe.measure import Floats, Ints, calibration_error, macro_f1
from tests.benchmarks.table import Table
from undertone.stages.sentiment import SentimentModel

RESAMPLES = 1000


@dataclass(frozen=True)
class Lines:
    """A file of lines with their kinds and labels, and where they come from."""

    title: str
    file: str
    origin: str


SETS = (
    Lines(
        "Lines in the manner of interviews",
        "interview_lines.tsv",
        "Written before the first model that they measured, and none of them trained on; labelled "
        "by their one author, who wrote training lines of the same manner too, so read it as a "
        "check of kinds and not as a rate to expect. undertone-sentiment-1 told 144 of the 174 as "
        "written and 147 bare, undertone-sentiment-3 154 and 153.",
    ),
    Lines(
        "Lines of sixteen kinds of talk",
        "spoken_lines.tsv",
        "Written before the training that is measured, without a look at the training lines, and "
        "labelled twice, the second time without sight of the first labels: both agree on all. "
        "Training lines that were nearly the same were taken out; a few share a phrase. Which "
        "kinds an unfinished training told badly was looked at, and more training lines of those "
        "kinds were written: the set that follows was not looked at. undertone-sentiment-3, which "
        "was trained before both, told 261 of the 320 as written and 258 bare.",
    ),
    Lines(
        "Lines of ten kinds of talk, not looked at before",
        "talk_lines.tsv",
        "Written apart from the last training lines, without a look at them or at the other sets, "
        "and labelled twice like the set before. undertone-sentiment-3 told 195 of the 240 as "
        "written and 198 bare.",
    ),
)


def read(file: str) -> tuple[list[str], Ints, list[str]]:
    """(kinds, true classes, texts) of the lines."""
    with Path(__file__).with_name(file).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    truth = np.array([SENTIMENTS.index(row["label"]) for row in rows])
    return [row["kind"] for row in rows], truth, [row["text"] for row in rows]


def chances_of(model: SentimentModel, texts: list[str]) -> Floats:
    """[n, 3] probabilities; no line is empty."""
    found = [score.sentiment.probabilities for score in model.score(texts) if score]
    return np.array([(one.negative, one.neutral, one.positive) for one in found])


def interview(model: SentimentModel) -> list[Table]:
    """A table for each set of lines."""
    return [_table(model, lines) for lines in SETS]


def _table(model: SentimentModel, lines: Lines) -> Table:
    """Share of right labels by kind, as written and bare, and the whole with its interval."""
    kinds, truth, texts = read(lines.file)
    written = chances_of(model, texts)
    bare = chances_of(model, [as_transcript(text) or text for text in texts])
    rows = [
        [kind, *_row(np.array([one == kind for one in kinds]), truth, written, bare)]
        for kind in dict.fromkeys(kinds)
    ]
    rows.append(["**all**", *_row(np.ones(len(truth), bool), truth, written, bare)])
    note = (
        f"{len(texts)} lines. {lines.origin} As written: accuracy "
        f"{_interval(truth, written.argmax(1))}, macro F1 "
        f"{macro_f1(truth, written.argmax(1)):.3f}, calibration error "
        f"{calibration_error(truth, written):.3f}."
    )
    header = ["kind", "lines", "right as written", "right bare"]
    return Table(lines.title, header, rows, note)


def _row(mask: np.ndarray, truth: Ints, written: Floats, bare: Floats) -> list[str]:
    rights = [f"{(one.argmax(1) == truth)[mask].mean():.0%}" for one in (written, bare)]
    return [str(int(mask.sum())), *rights]


def _interval(truth: Ints, guess: Ints) -> str:
    right = (truth == guess).astype(float)
    draws = np.random.default_rng(1).integers(0, len(right), (RESAMPLES, len(right)))
    low, high = np.percentile(right[draws].mean(1), [2.5, 97.5])
    return f"{right.mean():.3f} [{low:.3f}, {high:.3f}]"
