"""The researcher's and the model's labels become a measure of their agreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from undertone.exports.labels import verdict
from undertone.model import Segment, Verdict


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two raters agree.

    Attributes:
        count: segments that both labelled; at least 1.
        agreed: those to which both gave the same label.
        kappa: agreement beyond chance, 1 at most; None where both used one and the same label
            throughout, for which it is not defined.
    """

    count: int
    agreed: int
    kappa: float | None


def agreement(segments: Iterable[Segment]) -> Agreement | None:
    """Of model and researcher over the three classes; None where no segment has both labels.

    Segments of which the researcher cannot say are left out. Kappa is unweighted: Cohen, "A
    coefficient of agreement for nominal scales", Educational and Psychological Measurement 20
    (1960), 37-46.
    """
    pairs = [
        (str(found), str(segment.sentiment.label))
        for segment in segments
        if segment.sentiment and (found := verdict(segment)) and found is not Verdict.CANNOT_SAY
    ]
    return None if not pairs else _of(pairs)


def _of(pairs: list[tuple[str, str]]) -> Agreement:
    count, agreed = len(pairs), sum(one == other for one, other in pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    # In whole numbers: `chance` / count squared is the agreement expected by chance.
    chance = sum(first[label] * second[label] for label in first)
    scope = count * count - chance
    return Agreement(count, agreed, (agreed * count - chance) / scope if scope else None)
