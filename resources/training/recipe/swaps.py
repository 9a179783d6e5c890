"""Lines about people with other people in them: the sentiment must stay where it was."""

# ruff: noqa: E501  (tables of sentences)

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from .interview import fill, invented
from .interview_lines import GROUPS, PEOPLE
from .interview_words import SLOTS
from .sources import Example

# The names that the training dialogues are full of, beside those of the word lists.
KNOWN = (
    "Ross", "Rachel", "Monica", "Chandler", "Joey", "Phoebe", "Janice", "Richard", "Emily",
    "Susan", "Carol", "Ben", "Frank", "Mark", "Paul", "Mike", "Gunther", "David", "Sarah", "John",
    "Michael", "Tom", "James", "Anna", "Kate", "Steve", "Jack", "Mary", "Pete", "Kathy", "Joshua",
)  # fmt: skip
PRONOUNS = {"he": "she", "she": "he", "He": "She", "She": "He", "him": "her", "himself": "herself"}
MORE_GROUPS = (
    "Italians", "Koreans", "Turks", "Arabs", "Africans", "Asians", "Russians", "Iraqis", "Afghans",
    "Ukrainians", "Pakistanis", "Jews", "Sikhs", "Protestants", "Orthodox Christians", "gay men",
    "bisexual people", "blind people", "wheelchair users", "autistic people", "people in care",
    "the unemployed", "retired people", "young mothers", "nurses", "lawyers", "Romani people",
    "Irish people", "native people", "brown people", "overweight people", "deaf children",
)  # fmt: skip
PLAIN = (
    "{group} live in the next building.", "I work with {group} every day.", "My boss hired some {group}.",
    "One third of my patients are {group}.", "The survey was sent to {group}.", "I met {group} at the station.",
    "Most of us were {group}.", "A few {group} joined the choir.", "He wrote a book about {group}.",
    "{group} were there as well.", "We talked with {group} about the plan.", "The teacher asked {group}.",
    "{name} is at the door.", "I know {name} from school.", "{name} called and we talked for a while.",
    "We had coffee with {name}.", "{name} teaches the beginners.", "{name} told the others what to do.",
    "{name} sat next to me on the bus.", "It was fine with {name}.", "Yesterday {name} worked late.",
    "{they} moved here last year.", "{they} called me on Friday.", "I believe {they} had the fish.",
    "{they} repaired the car in the spring.", "{they} takes the train to work.", "{they} got there first.",
)  # fmt: skip
_NAME = re.compile(rf"\b({'|'.join(KNOWN)})\b")
_PRONOUN = re.compile(rf"\b({'|'.join(PRONOUNS)})\b")


def about_people(examples: Sequence[Example]) -> list[str]:
    """Real lines of training that name somebody or say he, she or him, at most 20 words long."""
    return [
        one.text
        for one in examples
        if len(one.text.split()) <= 20 and (_NAME.search(one.text) or _PRONOUN.search(one.text))
    ]


def templates() -> list[str]:
    """Sentences with a slot for a name, a pronoun or a group."""
    written = [line for _, _, group in GROUPS for line in group] + [line for _, line in PEOPLE]
    return [*(s for s in written if re.search(r"\{(name|they|group)\}", s)), *PLAIN * 2]


def name(random_: random.Random) -> str:
    """A name of the lists or a made-up one."""
    draw = random_.random()
    if draw < 0.35:
        return random_.choice(SLOTS["name"])
    return invented(random_) if draw < 0.8 else random_.choice(KNOWN)


def fillings(template: str, count: int, random_: random.Random) -> list[str]:
    """The same sentence about `count` people or groups; everything else in it stays."""
    rest = re.sub(r"\{(?!name|they|group)(\w+)\}", lambda m: random_.choice(SLOTS[m[1]]), template)
    groups = (*SLOTS["group"], *MORE_GROUPS)

    def somebody(match: re.Match[str]) -> str:
        if match[1] == "name":
            return name(random_)
        return random_.choice(groups if match[1] == "group" else ("he", "she", "they"))

    lines = []
    for _ in range(count):
        lines.append(fill(re.sub(r"\{(name|they|group)\}", somebody, rest), random_))
    return lines


def swapped(text: str, count: int, random_: random.Random) -> list[str]:
    """A real line with its names replaced, and he and she exchanged in every other one."""
    lines = [text]
    for number in range(1, count):
        line = _NAME.sub(lambda _: name(random_), text)
        if number % 2:
            line = _PRONOUN.sub(lambda m: PRONOUNS[m[1]], line)
        lines.append(line)
    return lines
