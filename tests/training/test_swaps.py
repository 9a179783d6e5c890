"""Lines about other people, and the shipped model as weights again."""

from __future__ import annotations

import random

import pytest

from undertone.resources import resource

pytest.importorskip("torch", reason="training needs PyTorch, the program does not")

from resources.training.recipe.augment import as_transcript
from resources.training.recipe.encoder import TwoHeads
from resources.training.recipe.recover import recovered
from resources.training.recipe.sources import Example
from resources.training.recipe.swaps import about_people, fillings, swapped, templates


def test_the_shipped_model_fills_the_encoder_again() -> None:
    model = TwoHeads()
    weights = recovered(resource("models", "sentiment") / "model.onnx")
    model.load_state_dict(weights)
    assert float(weights["layers.0.qkv.weight"].std()) > 0.01


def test_every_template_is_filled_and_only_people_differ() -> None:
    random_ = random.Random(1)
    for template in templates():
        lines = fillings(template, 4, random_)
        assert len(lines) == 4
        assert not any("{" in line for line in lines)
    lines = fillings("In {year} I met {name}.", 6, random_)
    assert len({line.split()[1] for line in lines}) == 1
    assert len(set(lines)) > 1


def test_a_real_line_keeps_its_words_but_the_people() -> None:
    text = "Ross said he liked the soup."
    lines = swapped(text, 5, random.Random(2))
    assert lines[0] == text
    assert all(as_transcript(line).endswith("liked the soup") for line in lines)
    assert any(" she " in line for line in lines)


def test_only_lines_about_people_are_taken() -> None:
    lines = [Example("I saw Monica.", "meld"), Example("It rained.", "meld")]
    assert about_people(lines) == ["I saw Monica."]
