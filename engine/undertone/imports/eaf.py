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

_OWN_TIERS = frozenset({"sentiment", "emotions", "note"})


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
        notes = _notes(tiers)
        lines = [line for tier in top for line in _lines(tier, slots, notes)]
        lines.sort(key=lambda line: line.start_ms or 0)
        below = [tier for tier in tiers if tier not in top and _kind(tier) not in _OWN_TIERS]
        names = ", ".join(tier.get("TIER_ID", "") for tier in below)
        return Transcript(
            tuple(lines),
            file_name=_file_name(root),
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


def _lines(tier: Element, slots: _Slots, notes: Mapping[str, str]) -> Iterator[Line]:
    speaker = tier.get("PARTICIPANT") or tier.get("TIER_ID") or ""
    for found in tier.iter("ALIGNABLE_ANNOTATION"):
        start = slots.times.get(found.get("TIME_SLOT_REF1", ""))
        end = slots.times.get(found.get("TIME_SLOT_REF2", ""))
        note = notes.get(found.get("ANNOTATION_ID", ""), "")
        yield Line(_value(found), start, end, "" if speaker == "unknown" else speaker, note=note)


def _notes(tiers: list[Element]) -> dict[str, str]:
    return {
        found.get("ANNOTATION_REF", ""): _value(found)
        for tier in tiers
        if _kind(tier) == "note"
        for found in tier.iter("REF_ANNOTATION")
    }


def _kind(tier: Element) -> str:
    return tier.get("LINGUISTIC_TYPE_REF", "")


def _value(annotation: Element) -> str:
    value = annotation.find("ANNOTATION_VALUE")
    return "" if value is None else value.text or ""


def _file_name(root: Element) -> str:
    media = root.find("HEADER/MEDIA_DESCRIPTOR")
    address = "" if media is None else media.get("MEDIA_URL", "")
    return re.split(r"[\\/]", address)[-1]
