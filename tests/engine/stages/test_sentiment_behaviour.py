"""What the bundled model must keep of its behaviour: floors under the measured pass rates."""

from __future__ import annotations

import pytest

from tests.benchmarks.bench_sentiment_behaviour import Outcome, outcomes
from undertone.stages.sentiment import SentimentModel

FLOORS = {
    "names, any gender and origin": 1.0,
    "rarer names in other sentences": 0.95,
    "he, she, they": 1.0,
    "groups of people": 1.0,
    "more groups in other sentences": 0.9,
    "described people": 0.95,
    "relatives, either gender": 1.0,
    "negation flips": 0.9,
    "intensifiers do not flip": 0.85,
    "neutral questions stay neutral": 0.95,
}


@pytest.fixture(scope="module")
def measured() -> dict[str, Outcome]:
    return {one.kind: one for one in outcomes(SentimentModel.open(threads=2))}


@pytest.mark.parametrize("kind", FLOORS)
def test_behaviour_is_kept(measured: dict[str, Outcome], kind: str) -> None:
    assert measured[kind].passed >= FLOORS[kind] * measured[kind].total


def test_every_kind_has_a_floor(measured: dict[str, Outcome]) -> None:
    assert set(measured) == set(FLOORS)
