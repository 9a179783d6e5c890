"""A user's own classifier folder: what opens, what it means, and what is refused."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.stages.tiny_classifier import write_classifier
from undertone.errors import ModelError
from undertone.model import Label
from undertone.stages.sentiment import SentimentModel, sentiment_columns

THREE = {"bad": [9.0, 0.0, 0.0], "plain": [0.0, 9.0, 0.0], "good": [0.0, 0.0, 9.0]}
LABELS = ("negative", "neutral", "positive")


def labels_of(folder: Path, *texts: str) -> list[Label]:
    found = SentimentModel.open(folder, threads=1).score(texts)
    return [score.sentiment.label for score in found if score]


@pytest.mark.parametrize(
    ("labels", "columns"),
    [
        (("NEGATIVE", "POSITIVE"), (0, 2)),
        (("Positive", "Negative"), (2, 0)),
        (("LABEL_0", "LABEL_1", "LABEL_2"), (0, 1, 2)),
        (("pos", "neu", "neg"), (2, 1, 0)),
        (("1 star", "2 stars", "3 stars", "4 stars", "5 stars"), (0, 0, 1, 2, 2)),
        (("very_negative", "negative", "neutral", "positive", "very_positive"), (0, 0, 1, 2, 2)),
        (("joy", "anger"), None),
        (("negative", "negative", "positive"), None),
        (("LABEL_0", "LABEL_1"), None),
        (("a", "b", "c", "d"), None),
    ],
)
def test_sentiment_labels_are_recognised(
    labels: tuple[str, ...], columns: tuple[int, ...] | None
) -> None:
    assert sentiment_columns(labels) == columns


@given(st.lists(st.text(max_size=12), max_size=7))
def test_any_labels_are_sentiments_or_not(labels: list[str]) -> None:
    columns = sentiment_columns(labels)
    assert columns is None or (len(columns) == len(labels) and {0, 2} <= set(columns))


def test_a_three_class_model_scores_and_has_no_emotions(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path / "mine", LABELS, THREE)
    model = SentimentModel.open(folder, threads=1)
    bad, nothing, good = model.score(["bad bad", "  ", "good"])
    assert bad
    assert bad.sentiment.label is Label.NEGATIVE
    assert bad.emotions is None
    assert nothing is None
    assert good
    assert good.sentiment.label is Label.POSITIVE
    assert not good.unsure
    assert model.name == "mine"
    assert len(model.sha256) == 64


def test_a_model_of_ones_own_may_know_any_language(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path / "own", LABELS, THREE)
    [score] = SentimentModel.open(folder, threads=1).score(["gut ganz wirklich sehr good"])
    assert score is not None
    assert not score.unsure
    assert score.sentiment.confidence > 0.6


def test_two_classes_leave_neutral_empty_and_a_tie_is_unsure(tmp_path: Path) -> None:
    table = {"bad": [9.0, 0.0], "good": [0.0, 9.0]}
    folder = write_classifier(tmp_path, ("negative", "positive"), table)
    clear, tie = SentimentModel.open(folder, threads=1).score(["good", "plain"])
    assert clear
    assert clear.sentiment.probabilities.neutral == 0
    assert tie
    assert tie.sentiment.confidence == 0.5
    assert tie.sentiment.polarity == 0


def test_stars_are_added_up(tmp_path: Path) -> None:
    stars = tuple(f"{n} stars" if n > 1 else "1 star" for n in range(1, 6))
    table = {"bad": [6.0, 6.0, 0, 0, 0], "plain": [0, 0, 9.0, 0, 0], "good": [0, 0, 0, 6.0, 6.0]}
    folder = write_classifier(tmp_path, stars, table)
    assert labels_of(folder, "bad", "plain", "good") == list(Label)


def test_windows_of_a_long_text_are_all_read(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE, max_length=16)
    [found] = SentimentModel.open(folder, threads=1).score(["plain " * 50 + "bad " * 200])
    assert found
    assert found.sentiment.label is Label.NEGATIVE
    assert 0.1 < found.sentiment.probabilities.neutral < 0.3


def test_other_labels_are_emotions_and_the_bundled_model_gives_the_sentiment(
    tmp_path: Path,
) -> None:
    table = {"bad": [8.0, -8.0], "good": [-8.0, 8.0]}
    folder = write_classifier(
        tmp_path / "moods", ("gloom", "glee"), table, problem_type="multi_label_classification"
    )
    model = SentimentModel.open(folder, threads=1)
    [found] = model.score(["good"])
    assert found
    assert found.emotions
    assert [e.label for e in found.emotions] == ["glee"]
    assert found.sentiment.label is Label.POSITIVE
    assert model.name.startswith("moods with ")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "config.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE)
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"has no {name}"):
        SentimentModel.open(folder)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="does not exist"):
        SentimentModel.open(tmp_path / "nowhere")


def test_pickles_are_refused(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE)
    (folder / "model.onnx").write_bytes(pickle.dumps({"weights": [1]}))
    with pytest.raises(ModelError, match="pickle"):
        SentimentModel.open(folder)
    (folder / "model.onnx").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelError, match=r"pytorch_model\.bin, a pickled model"):
        SentimentModel.open(folder)


@pytest.mark.parametrize("place", ["../secret.bin", "/etc/passwd", "a/../../secret.bin"])
def test_data_outside_the_folder_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "secret.bin").write_bytes(b"\0" * 64)
    folder = write_classifier(tmp_path / "mine", LABELS, THREE, external=place)
    with pytest.raises(ModelError, match="outside its folder"):
        SentimentModel.open(folder)


def test_a_link_that_leaves_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.bin").write_bytes(b"\0" * 72)
    folder = write_classifier(tmp_path / "mine", LABELS, THREE, external="weights.data")
    (folder / "weights.data").symlink_to(tmp_path / "secret.bin")
    with pytest.raises(ModelError, match="outside its folder"):
        SentimentModel.open(folder)


def test_data_beside_the_model_is_read(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE, external="weights.data")
    with pytest.raises(ModelError, match=r"lacks the file weights\.data"):
        SentimentModel.open(folder)
    rows = [0.0] * 9 + THREE["bad"] + THREE["plain"] + THREE["good"]
    import numpy as np

    (folder / "weights.data").write_bytes(np.array(rows, np.float32).tobytes())
    assert labels_of(folder, "bad", "good") == [Label.NEGATIVE, Label.POSITIVE]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "not valid JSON"),
        ("[1]", "not a JSON object"),
        ("{}", "names no labels"),
        ('{"id2label": {"1": "a", "2": "b"}}', "not numbered from 0"),
        ('{"id2label": {"0": "a"}}', "one label only"),
    ],
)
def test_a_config_that_makes_no_sense(tmp_path: Path, content: str, message: str) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE)
    (folder / "config.json").write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match=message):
        SentimentModel.open(folder)


def test_damaged_files_give_one_sentence(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE)
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be read"):
        SentimentModel.open(folder)
    write_classifier(tmp_path, LABELS, THREE)
    (folder / "model.onnx").write_bytes(b"no model at all")
    with pytest.raises(ModelError, match="cannot be loaded"):
        SentimentModel.open(folder)


def test_labels_that_do_not_fit_the_output(tmp_path: Path) -> None:
    folder = write_classifier(tmp_path, LABELS, THREE)
    config = {"id2label": {"0": "negative", "1": "positive"}}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(ModelError, match="does not fit its 2 labels"):
        SentimentModel.open(folder).score(["good"])
