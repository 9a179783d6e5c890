"""An ELAN file becomes a transcript: a speaker per tier.

Read are the tiers that stand on their own, with times; of those below them only our notes, as
translations and glosses are no speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import number_ms
from undertone.imports.markup import parsed
from undertone.imports.remarks import judgement

_OWN_TIERS = frozenset(
    {"sentiment", "emotions", "researcher sentiment", "researcher emotions", "bookmark", "note"}
)
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


class Eaf(Reader):
    """ELAN Annotation Format 2 and 3."""

    NAME = "eaf"
    EXTENSIONS = (".eaf",)
    TITLE = "ELAN annotations"

    def recognises(self, source: Source) -> bool:
        return "<ANNOTATION_DOCUMENT" in source.text[:4096]

    def read(self, source: Source) -> Transcript:
        root = parsed(source.content, source.name)
        tiers = root.findall("TIER")
        slots = _Slots(root)
        top = [tier for tier in tiers if tier.get("PARENT_REF") is None]
        if not top:
            raise source.damaged("it has no tier with times")
        below = {kind: _below(tiers, kind) for kind in _OWN_TIERS}
        lines = [line for tier in top for line in _lines(tier, slots, below)]
        lines.sort(key=lambda line: line.start_ms or 0)
        others = [tier for tier in tiers if tier not in top and _kind(tier) not in _OWN_TIERS]
        names = ", ".join(tier.get("TIER_ID", "") for tier in others)
        return Transcript(
            tuple(lines),
            file_name=_file_name(root),
            attributes=_attributes(root),
            warnings=(f"Tiers that depend on others were left out: {names}.",) if names else (),
        )


@dataclass(frozen=True, slots=True)
class _Slots:
    """The times of ELAN's time slots; those without one lie evenly between their neighbours."""

    times: Mapping[str, int]

    def __init__(self, root: Element) -> None:
        slots = [
            (slot.get("TIME_SLOT_ID", ""), slot.get("TIME_VALUE"))
            for slot in root.iter("TIME_SLOT")
        ]
        times: dict[str, int] = {}
        waiting: list[str] = []
        before = 0
        for key, value in slots:
            if value is None:
                waiting.append(key)
                continue
            time = number_ms(value)
            for number, late in enumerate(waiting, start=1):
                times[late] = before + (time - before) * number // (len(waiting) + 1)
            waiting, before, times[key] = [], time, time
        times.update(dict.fromkeys(waiting, before))
        object.__setattr__(self, "times", times)


def _lines(tier: Element, slots: _Slots, below: Mapping[str, Mapping[str, str]]) -> Iterator[Line]:
    speaker = tier.get("PARTICIPANT") or tier.get("TIER_ID") or ""
    for found in tier.iter("ALIGNABLE_ANNOTATION"):
        start = slots.times.get(found.get("TIME_SLOT_REF1", ""))
        end = slots.times.get(found.get("TIME_SLOT_REF2", ""))
        key = found.get("ANNOTATION_ID", "")
        own = {kind: values.get(key, "") for kind, values in below.items()}
        yield Line(
            _value(found),
            start,
            end,
            "" if speaker == "unknown" else speaker,
            note=own["note"],
            bookmark=bool(own["bookmark"]),
            judgement=judgement(own["researcher sentiment"], own["researcher emotions"]),
        )


def _below(tiers: list[Element], kind: str) -> dict[str, str]:
    """What the tiers of a kind say of the annotations that they refer to."""
    return {
        found.get("ANNOTATION_REF", ""): _value(found)
        for tier in tiers
        if _kind(tier) == kind
        for found in tier.iter("REF_ANNOTATION")
    }


def _kind(tier: Element) -> str:
    return tier.get("LINGUISTIC_TYPE_REF", "")


def _value(annotation: Element) -> str:
    value = annotation.find("ANNOTATION_VALUE")
    return "" if value is None else value.text or ""


def _attributes(root: Element) -> tuple[tuple[str, str], ...]:
    """The researcher's names and values; the other properties are ELAN's own."""
    if root.get("AUTHOR") != "Undertone":
        return ()
    found = root.findall("HEADER/PROPERTY")
    return tuple((one.get("NAME", ""), one.text or "") for one in found)


def _file_name(root: Element) -> str:
    media = root.find("HEADER/MEDIA_DESCRIPTOR")
    address = "" if media is None else media.get("MEDIA_URL", "")
    name = re.split(r"[\\/]", address)[-1]
    return _ESCAPED.sub(
        lambda match: bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace"), name
    )
