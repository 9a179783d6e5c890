"""Two documents become the change between them, which can be taken back, done again and stored.

A change holds what differs and nothing else, as the plain values of the codec: to rename a speaker
costs a line, to split a segment two rows, however long the interview is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import compress, count
from operator import attrgetter, is_not
from typing import Any, TypeAlias

from undertone import codec
from undertone.codec import Json
from undertone.errors import InputError
from undertone.model import Document, Segment, SegmentId

Patch: TypeAlias = dict[str, Json]  # fields and their plain values
_SEGMENT_FIELDS = tuple(field.name for field in fields(Segment))
_DOCUMENT_FIELDS = tuple(field.name for field in fields(Document) if field.name != "segments")
BEFORE, AFTER = 0, 1
_ID = attrgetter("id")


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit did to a document; every pair is (before, after).

    Attributes:
        segments: for each segment that differs the fields that do; a side on which the segment
            does not exist is None, and the other one then holds all its fields.
        at: the place from which on the order of segments differs.
        order: the ids that stand there.
        fields: what else differs in the document.
    """

    segments: Mapping[SegmentId, tuple[Patch | None, Patch | None]]
    at: int
    order: tuple[tuple[SegmentId, ...], tuple[SegmentId, ...]]
    fields: tuple[Patch, Patch]

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return not self.segments and not any(self.order) and not any(self.fields)

    def undone(self, document: Document) -> Document:
        """The document as it was before.

        Raises:
            InputError: the change is not of this document, or damaged.
        """
        return self._applied(document, AFTER, BEFORE)

    def redone(self, document: Document) -> Document:
        """The document as it was afterwards.

        Raises:
            InputError: the change is not of this document, or damaged.
        """
        return self._applied(document, BEFORE, AFTER)

    def _applied(self, document: Document, source: int, target: int) -> Document:
        if not any(self.order):
            return _with_fields(self._patched_in_place(document, target), self.fields[target])
        known = dict(zip(map(_ID, document.segments), document.segments, strict=True))
        ids = list(known)
        end = self.at + len(self.order[source])
        if tuple(ids[self.at : end]) != self.order[source]:
            raise InputError("The history does not belong to this state of the document.")
        ids[self.at : end] = self.order[target]
        for key, sides in self.segments.items():
            patch = sides[target]
            if patch is not None:
                known[key] = _patched(known.get(key), patch)
        if len(set(ids)) != len(ids) or not known.keys() >= set(ids):
            raise InputError("The history does not belong to this state of the document.")
        changed = replace(document, segments=tuple(map(known.__getitem__, ids)))
        return _with_fields(changed, self.fields[target])

    def _patched_in_place(self, document: Document, target: int) -> Document:
        """The document where the same segments stand in the same order."""
        changes = self.segments
        rows = [row for row, key in enumerate(map(_ID, document.segments)) if key in changes]
        if len(rows) != len(changes):
            raise InputError("The history does not belong to this state of the document.")
        segments = list(document.segments)
        for row in rows:
            patch = changes[segments[row].id][target]
            if patch is not None:
                segments[row] = _patched(segments[row], patch)
        return replace(document, segments=tuple(segments))


@dataclass(frozen=True, slots=True)
class Entry:
    """One edit: what it is called, what it did, and when (ISO 8601, UTC)."""

    label: str
    change: Change
    edited_at: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """The edits that can be taken back, oldest first, and those that can be done again, next first.

    Immutable, as the documents are.
    """

    done: tuple[Entry, ...] = ()
    undone: tuple[Entry, ...] = ()

    def with_edit(self, entry: Entry) -> History:
        """After a new edit; what was taken back is gone."""
        return History((*self.done, entry))

    def with_amended(self, change: Change) -> History:
        """After more of the latest edit."""
        return replace(self, done=(*self.done[:-1], replace(self.done[-1], change=change)))

    def back(self) -> History:
        """After the latest edit was taken back."""
        return History(self.done[:-1], (self.done[-1], *self.undone))

    def forth(self) -> History:
        """After the latest edit that was taken back was done again."""
        return History((*self.done, self.undone[0]), self.undone[1:])

    def of(self, segment: SegmentId) -> Iterator[Entry]:
        """The edits of one segment, latest first."""
        return (entry for entry in reversed(self.done) if segment in entry.change.segments)


def difference(before: Document, after: Document) -> Change:
    """What leads from one document to another."""
    first, last = unchanged(before.segments, after.segments)
    old = {s.id: s for s in before.segments[first : len(before.segments) - last]}
    new = {s.id: s for s in after.segments[first : len(after.segments) - last]}
    at, order = _order(tuple(old), tuple(new))
    segments = {
        key: _sides(old.get(key), new.get(key))
        for key in {**old, **new}
        if old.get(key) is not new.get(key) and old.get(key) != new.get(key)
    }
    place = first + at if any(order) else 0
    return Change(segments, place, order, _differing(before, after, _DOCUMENT_FIELDS))


def unchanged(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many items are the very same at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    first = next(compress(count(), map(is_not, old, new)), shorter)
    ends = map(is_not, reversed(old), reversed(new))
    return first, min(next(compress(count(), ends), shorter), shorter - first)


def amended(change: Change, now: Document, new: Document) -> Change:
    """A change and what followed it as one; `now` is the document that the change led to."""
    return difference(change.undone(now), new)


def to_plain(change: Change) -> Json:
    """A change as JSON values."""
    return {
        "segments": {key: list(sides) for key, sides in change.segments.items()},
        "order": [change.at, *map(list, change.order)],
        "fields": list(change.fields),
    }


def from_plain(plain: Json) -> Change:
    """The change that `to_plain` made `plain` of.

    Raises:
        InputError: it is damaged.
    """
    try:
        at, before, after = plain["order"]
        segments = {
            SegmentId(key): (_patch(one), _patch(other))
            for key, (one, other) in plain["segments"].items()
        }
        first, second = (dict(side) for side in plain["fields"])
        ids = (tuple(map(SegmentId, before)), tuple(map(SegmentId, after)))
        return Change(segments, int(at), ids, (first, second))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError("The saved history cannot be read.") from error


def _patch(plain: Json) -> Patch | None:
    return None if plain is None else dict(plain)


def _order(
    old: tuple[SegmentId, ...], new: tuple[SegmentId, ...]
) -> tuple[int, tuple[tuple[SegmentId, ...], tuple[SegmentId, ...]]]:
    """Where two orders begin to differ, and what stands there in each."""
    if old == new:
        return 0, ((), ())
    shorter = min(len(old), len(new))
    at = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    same = next((n for n in range(shorter - at) if old[-1 - n] != new[-1 - n]), shorter - at)
    return at, (old[at : len(old) - same], new[at : len(new) - same])


def _sides(old: Segment | None, new: Segment | None) -> tuple[Patch | None, Patch | None]:
    if old is None or new is None:
        one, other = (None if side is None else codec.to_plain(side) for side in (old, new))
        return one, other
    return _differing(old, new, _SEGMENT_FIELDS)


def _differing(old: object, new: object, names: tuple[str, ...]) -> tuple[Patch, Patch]:
    differ = [name for name in names if getattr(old, name) != getattr(new, name)]
    one, other = (
        {name: codec.to_plain(getattr(side, name)) for name in differ} for side in (old, new)
    )
    return one, other


def _patched(segment: Segment | None, patch: Patch) -> Segment:
    if segment is None:
        return codec.from_plain(Segment, patch)
    required = {"id": segment.id, "start_ms": 0, "end_ms": 0, "text": ""}
    read = codec.from_plain(Segment, {**required, **patch})
    return replace(segment, **_chosen(read, patch))


def _with_fields(document: Document, patch: Patch) -> Document:
    if not patch:
        return document
    read = codec.from_plain(Document, {"media": codec.to_plain(document.media), **patch})
    return replace(document, **_chosen(read, patch))


def _chosen(read: object, patch: Patch) -> dict[str, Any]:
    return {name: getattr(read, name) for name in patch}
