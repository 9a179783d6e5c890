"""The weights of several runs become one model."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="torch is needed for training only")

from resources.training.recipe.encoder import Shape, TwoHeads  # noqa: E402
from resources.training.recipe.learn import averaged  # noqa: E402

SHAPE = Shape(layers=1, width=48, heads=12, inner=96, vocabulary=20, positions=10)


def test_each_weight_is_the_mean() -> None:
    models = []
    for seed in (1, 2, 3):
        torch.manual_seed(seed)
        models.append(TwoHeads(SHAPE))
    whole = averaged(models)
    for name, weight in whole.state_dict().items():
        every = torch.stack([model.state_dict()[name] for model in models])
        assert torch.allclose(weight, every.mean(0))
    assert not whole.training
    one = averaged(models[:1]).state_dict()
    assert all(one[name].equal(weight) for name, weight in models[0].state_dict().items())
