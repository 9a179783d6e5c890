"""How far two readings of one interview agree beyond chance: Cohen's kappa.

J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement
20 (1960): kappa = (observed - expected) / (1 - expected).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from undertone.analytics.labels import label_of, verdict_of
from undertone.model import Document, Label, Segment, Verdict

SAME = 0.5  # intersection over union from which two coders' segments are the same one


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two readings compared.

    Attributes:
        pairs: segments that both labelled.
        observed: share of equal labels, 0 to 1; None without pairs.
        kappa: None without pairs, or when both used one and the same label only.
        undecided: segments that one of them could not decide; not among the pairs.
        confusion: how often each pair of labels (first's, second's) occurs.
    """

    pairs: int
    observed: float | None
    kappa: float | None
    undecided: int
    confusion: tuple[tuple[Label, Label, int], ...]

    @property
    def agreed(self) -> int:
        """Pairs with equal labels."""
        return sum(count for one, other, count in self.confusion if one == other)


def with_model(document: Document) -> Agreement:
    """The researcher's labels against the model's, on the segments that the researcher judged."""
    judged = [s for s in document.segments if verdict_of(s) is not None and s.sentiment]
    undecided = sum(verdict_of(each) is Verdict.CANNOT_SAY for each in judged)
    pairs = [
        (label, each.sentiment.label)
        for each in judged
        if each.sentiment and (label := label_of(each)) is not None
    ]
    return _agreement(pairs, undecided)


def between(first: Document, second: Document) -> Agreement:
    """Two coders' copies of one project, on the segments that both judged.

    Segments are matched by id where both are about the same time, else by time.
    """
    pairs: list[tuple[Label, Label]] = []
    undecided = 0
    for one, other in _matched(first.segments, second.segments):
        if verdict_of(one) is None or verdict_of(other) is None:
            continue
        labels = label_of(one), label_of(other)
        if labels[0] is None or labels[1] is None:
            undecided += 1
        else:
            pairs.append((labels[0], labels[1]))
    return _agreement(pairs, undecided)


def kappa(pairs: Sequence[tuple[Label, Label]]) -> float | None:
    """Cohen's kappa; None when it is not defined."""
    if not pairs:
        return None
    count = len(pairs)
    observed = sum(one == other for one, other in pairs) / count
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(firsts[label] * seconds[label] for label in Label) / count**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def _agreement(pairs: Sequence[tuple[Label, Label]], undecided: int) -> Agreement:
    counts = Counter(pairs)
    observed = sum(one == other for one, other in pairs) / len(pairs) if pairs else None
    confusion = tuple((one, other, counts[one, other]) for one in Label for other in Label)
    return Agreement(len(pairs), observed, kappa(pairs), undecided, confusion)


def _matched(
    first: Sequence[Segment], second: Sequence[Segment]
) -> Iterable[tuple[Segment, Segment]]:
    by_id = {each.id: each for each in second}
    ordered = sorted(second, key=lambda each: each.start_ms)
    start = 0
    for one in sorted(first, key=lambda each: each.start_ms):
        same = by_id.get(one.id)
        if same is not None and _overlap(one, same) >= SAME:
            yield one, same
            continue
        while start < len(ordered) and ordered[start].end_ms <= one.start_ms:
            start += 1
        near = [each for each in ordered[start:] if each.start_ms < one.end_ms]
        best = max(near, key=lambda each: _overlap(one, each), default=None)
        if best is not None and _overlap(one, best) >= SAME:
            yield one, best


def _overlap(one: Segment, other: Segment) -> float:
    """Intersection over union of their times, 0 to 1."""
    shared = one.span.overlap_ms(other)
    union = one.span.duration_ms + other.span.duration_ms - shared
    return shared / union if union else float(one.start_ms == other.start_ms)
