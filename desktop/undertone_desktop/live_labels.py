"""Labels that a worker tells of while it is at work become a document to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from undertone import codec
from undertone.errors import InputError
from undertone.model import Document, Emotion, Labelling, SegmentId


class LiveLabels:
    """The document that is labelled, as far as that has come; nothing of it is kept here.

    Args:
        anew: the labels that are there are replaced, all of them with the first new ones.
    """

    def __init__(self, document: Document, labelling: Labelling, *, anew: bool) -> None:
        self._document, self._labelling, self._anew = document, labelling, anew

    def with_more(self, data: Mapping[str, Any]) -> Document:
        """The document with what an event `labelled` tells; rows that make no sense count not."""
        found = {}
        for row in data.get("segments", ()):
            try:
                labels = codec.sequence_from_plain(Emotion, row["labels"])
                found[SegmentId(str(row["id"]))] = labels
            except (InputError, KeyError, TypeError):
                continue
        before, self._anew = self._anew, False
        segments = tuple(
            replace(each, labels=found.get(each.id, None if before else each.labels))
            for each in self._document.segments
        )
        self._document = replace(self._document, segments=segments, labelling=self._labelling)
        return self._document
