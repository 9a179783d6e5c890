"""Turns the templates and word lists into labelled interview lines, the same for every run."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from pathlib import Path

from .interview_lines import (
    GROUPS,
    MILD_NEGATIVE,
    MILD_POSITIVE,
    MIXED_DOWN,
    MIXED_UP,
    NEGATIVE,
    NEUTRAL,
    NO,
    PEOPLE,
    POSITIVE,
    QUESTIONS,
    REPORTED_BAD,
    REPORTED_GOOD,
    YES,
)
from .interview_words import SLOTS
from .labels import EMOTIONS, Soft
from .sources import Example

_SLOT = re.compile(r"\{(\w+)\}")
SPOKEN = ("spoken.txt", "spoken_more.txt")
SPOKEN_TIMES = 4
_SPOKEN_LABELS: dict[str, Soft] = {
    "neutral": NEUTRAL,
    "mild negative": MILD_NEGATIVE,
    "negative": NEGATIVE,
    "mild positive": MILD_POSITIVE,
    "positive": POSITIVE,
}

# Sentence patterns with their label; "bad" and "good" fill as lists of adjectives.
_PATTERNS: tuple[tuple[Soft, str], ...] = (
    (POSITIVE, "{start}{thing} was {very}{good}{end}."),
    (POSITIVE, "{start}I {liked} {thing}{end}."),
    (POSITIVE, "{start}{aspect} was {very}{good}{end}."),
    (POSITIVE, "I'm glad we did {thing}, it was {very}{good}."),
    (POSITIVE, "I really {like} {thing}{end}."),
    (POSITIVE, "{fact}, and honestly it was {very}{good}."),
    (POSITIVE, "{name} was {very}{good} with us, and I {liked} {aspect}."),
    (POSITIVE, "I was afraid it would be {bad}, but it was {very}{good}."),
    (NEGATIVE, "{start}{thing} was {very}{bad}{end}."),
    (NEGATIVE, "{start}I {hated} {thing}{end}."),
    (NEGATIVE, "{start}{aspect} was {very}{bad}{end}."),
    (NEGATIVE, "{start}I {hated} {aspect}, it was {very}{bad}."),
    (NEGATIVE, "{fact}, and honestly it was {very}{bad}."),
    (NEGATIVE, "I thought it would be {good}, but it was {very}{bad}."),
    (NEGATIVE, "{start}{thing} was not {good} at all{end}."),
    (NEGATIVE, "{start}I didn't {like} {thing}{end}."),
    (NEGATIVE, "{start}I don't {like} {aspect} at all{end}."),
    (MILD_NEGATIVE, "{start}it wasn't {very}{good}{end}."),
    (MILD_NEGATIVE, "{start}I never {liked} {thing}{end}."),
    (MILD_NEGATIVE, "No, {thing} isn't {good}."),
    (MILD_NEGATIVE, "It would have been {good} if it had worked."),
    (MILD_NEGATIVE, "{thing} could have been more {good}."),
    (MILD_POSITIVE, "{start}{thing} wasn't {bad} at all{end}."),
    (MILD_POSITIVE, "{start}it was never {bad}{end}."),
    (MILD_POSITIVE, "No, {thing} isn't {bad}, not for me."),
    (MILD_POSITIVE, "{start}I never {hated} {thing}{end}."),
    (MIXED_DOWN, "I {liked} {thing}, but {aspect} was {very}{bad}."),
    (MIXED_DOWN, "{aspect} was {good}, but {aspect} was {bad}, so in the end I left."),
    (MIXED_UP, "{aspect} was {bad}, but I {liked} {thing}."),
    (MIXED_UP, "I {hated} {aspect} at first, but now I'd say it is {good}."),
    ((0.36, 0.28, 0.36), "Some days it's {good}, some days it's {bad}."),
    ((0.36, 0.28, 0.36), "{aspect} was {good} and {aspect} was {bad}."),
    (REPORTED_BAD, "{name} said {thing} was {bad}."),
    (REPORTED_BAD, "{person} told me that {they} {hated} {thing}."),
    (REPORTED_BAD, "Some {group} told us it was {bad} for them."),
    (REPORTED_GOOD, "{name} said {thing} was {good}."),
    (REPORTED_GOOD, "{person} told me that {they} {liked} {thing}."),
    (REPORTED_GOOD, "Some {group} told us it was {good} for them."),
    (NEUTRAL, "They asked whether {thing} was {good} or {bad}."),
    (NEUTRAL, "{start}I don't know if {thing} was {good}."),
    (NEUTRAL, "Would you say {thing} was {bad}?"),
    (NEUTRAL, "Was {thing} {good} for you?"),
    (NEUTRAL, "{start}{thing} was in {place}{end}."),
    (NEUTRAL, "{start}I did {thing} in {year}{end}."),
    (NEUTRAL, "{start}it was okay{end}."),
    (NEUTRAL, "{start}{thing} was neither {good} nor {bad}."),
)


def spoken(files: Sequence[str] = SPOKEN) -> list[Example]:
    """Lines written one by one in the manner of talk, each under the label of its section."""
    sections: dict[str, list[str]] = {name: [] for name in _SPOKEN_LABELS}
    for file in files:
        section = ""
        for line in Path(__file__).with_name(file).read_text("utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]")
            elif line:
                sections[section].append(line)
    return [
        Example(line, "interview", _SPOKEN_LABELS[section])
        for section, lines in sections.items()
        for line in lines
    ]


def fill(template: str, random_: random.Random) -> str:
    """The template with every slot filled (slots may nest), first letter capital."""
    while match := _SLOT.search(template):
        word = random_.choice(SLOTS[match[1]])
        template = template[: match.start()] + word + template[match.end() :]
    return template[:1].upper() + template[1:]


def _grouped(random_: random.Random, times: int) -> list[Example]:
    lines = []
    for label, emotions, templates in GROUPS:
        ids = tuple(EMOTIONS.index(name) for name in emotions) if emotions else None
        for template in templates:
            for _ in range(times if "{" in template else max(2, times // 4)):
                lines.append(Example(fill(template, random_), "interview", label, ids))
    return lines


def _answers(random_: random.Random, times: int) -> list[Example]:
    """Yes and no after questions whose kind decides what the answer means."""
    meaning: dict[tuple[str, bool], Soft] = {
        ("good", True): (0.03, 0.35, 0.62),
        ("good", False): (0.66, 0.31, 0.03),
        ("bad", True): (0.66, 0.31, 0.03),
        ("bad", False): (0.06, 0.52, 0.42),
        ("plain", True): NEUTRAL,
        ("plain", False): (0.10, 0.88, 0.02),
    }
    lines = []
    for kind, questions in QUESTIONS.items():
        for question in questions:
            for _ in range(times):
                yes = random_.random() < 0.5
                answer = random_.choice(YES if yes else NO)
                lines.append(
                    Example(
                        answer,
                        "interview",
                        meaning[kind, yes],
                        context=fill(question, random_),
                    )
                )
    return lines


def generate(
    seed: int = 7, *, invented_names: bool = False, files: Sequence[str] = SPOKEN
) -> list[Example]:
    """About fifteen thousand lines, those written one by one (in `files`) several times over.

    `invented_names` adds more than a thousand about people whose names are random syllables and
    about random groups, so that no spelling of a name comes to mean anything.
    """
    random_ = random.Random(seed)
    lines = _grouped(random_, 8) + spoken(files) * SPOKEN_TIMES
    for label, pattern in _PATTERNS:
        lines += [Example(fill(pattern, random_), "interview", label) for _ in range(60)]
    questions = GROUPS[0][2]
    with_context = []
    for line in lines + _answers(random_, 16):
        context = line.context
        if context is None and random_.random() < 0.5:
            context = fill(random_.choice(questions), random_)
        with_context.append(Example(line.text, line.source, line.sentiment, line.emotions, context))
    return with_context + (_people(random_) if invented_names else [])


def invented(random_: random.Random) -> str:
    """A pronounceable name of two or three random syllables."""
    start = random_.choice(("", *"bcdfghjklmnprstvwyz", "ch", "sh", "kh", "th", "zh", "ts", "br"))
    name = start + random_.choice(("a", "e", "i", "o", "u", "ai", "ei", "ou", "ee", "ao"))
    for _ in range(random_.randint(1, 2)):
        name += random_.choice((*"bdfgklmnprstvz", "nd", "ll", "mm", "sh", "dj", "nk", "rr", "x"))
        name += random_.choice(("a", "e", "i", "o", "u", "ia", "y", ""))
    return name.capitalize()


def _people(random_: random.Random) -> list[Example]:
    """The lines about people, many times over, each with other names, pronouns and groups."""
    slots = ("{name}", "{they}", "{group}", "{person}")
    templates = [
        (label, template)
        for label, _, group in GROUPS
        for template in group
        if any(slot in template for slot in slots)
    ] + [(label, line) for label, line in PEOPLE for _ in range(3)]
    lines = []
    for label, template in templates:
        for _ in range(9):
            text = template
            while "{name}" in text:
                known = random_.random() < 0.4
                name = random_.choice(SLOTS["name"]) if known else invented(random_)
                text = text.replace("{name}", name, 1)
            lines.append(Example(fill(text, random_), "interview", label))
    return lines
