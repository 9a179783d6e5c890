"""A researcher's own labels are counted per speaker, also those that nobody got."""

from __future__ import annotations

from dataclasses import replace

from tests.engine.analytics.talks import ASKS, TELLS, interview
from undertone.analytics.own_labels import OwnLabelShare, own_label_shares
from undertone.model import Document, Emotion, Labelling, Meaning

SET = Labelling((Meaning("hopeful", ""), Meaning("tired", "")), 2, approximate=True)


def labelled(*found: tuple[Emotion, ...] | None) -> Document:
    """The interview with these labels for its first segments; the others are not labelled."""
    document = interview()
    segments = tuple(
        replace(each, labels=found[row] if row < len(found) else None)
        for row, each in enumerate(document.segments)
    )
    return replace(document, segments=segments, labelling=SET)


def test_labels_are_counted_among_what_was_labelled() -> None:
    tired, both = Emotion("tired", 0.5), (Emotion("hopeful", 0.9), Emotion("tired", 0.75))
    document = labelled((), (tired,), None, both, ())
    assert own_label_shares(document) == (
        OwnLabelShare(ASKS, "Ines", "hopeful", 0, 0.0, None, True),
        OwnLabelShare(TELLS, "Paul", "hopeful", 1, 1 / 3, 0.9, True),
        OwnLabelShare(ASKS, "Ines", "tired", 0, 0.0, None, True),
        OwnLabelShare(TELLS, "Paul", "tired", 2, 2 / 3, 0.625, True),
    )


def test_without_a_set_or_labels_there_are_no_rows() -> None:
    assert own_label_shares(interview()) == ()
    assert own_label_shares(labelled()) == ()
