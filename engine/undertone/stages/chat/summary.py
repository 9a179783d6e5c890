"""A chat model sums an interview up in sentences that cite what they rest on.

What was said is numbered. A grammar lets every sentence end with numbers, of those lines only that
the model was shown. An interview that is longer than the model's memory is read in parts; the
sentences on the parts are then drawn together, again and again, with their citations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undertone.errors import ModelError
from undertone.stages.chat.asking import Part
from undertone.stages.chat.grammar import LONGEST, SHORTEST, read_summary, summary_grammar
from undertone.stages.chat.model import Chat
from undertone.task import Task

STAGE = "summary"
PER_PART = 6  # sentences on a part of a long interview
CITATION_TOKENS = 30  # of the numbers after a sentence, about
ANSWER = 3  # its part of the model's memory: a third
BYTES = 4  # of a character, at most: tokens where a model knows it by its bytes alone
CUT_SHORT = "The summary lists the parts of the interview: the model's memory is too short for all."
NOTHING = "{name} wrote no summary: another model may do better."
OPENING = (
    "You sum up a research interview for its researcher. Every line of the transcript begins with"
    " its number and the speaker."
)
NOTES = (
    "You draw together notes on the parts of one research interview, in their order. Every note"
    " ends with the numbers of the lines of the transcript that it rests on."
)
MANNER = (
    "Write at most {most} short sentences in the language of the interview, the most important"
    " things in the order of the interview. Each sentence is a line of its own that begins with a"
    " dash and ends with the numbers of the lines it rests on in square brackets, such as:\n"
    "- The work began well, but the money ran out. [2, 5]\n"
    "Say only what the lines say."
)
Sentence = tuple[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a transcript with its number, which sentences cite."""

    number: int
    text: str

    @property
    def shown(self) -> str:
        """As the model reads it."""
        return f"{self.number} {self.text}"


@dataclass(frozen=True, slots=True)
class Found:
    """A summary, and what the user should know of it."""

    sentences: tuple[Sentence, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Source:
    """A line or an earlier sentence: its text and the numbers that citing it means."""

    text: str
    numbers: tuple[int, ...]


def summarize(lines: Sequence[Line], chat: Chat, most: int, task: Task) -> Found:
    """Sum lines up in at most `most` sentences.

    More come out, with a note, where its memory is too short for the sentences on all parts.

    Raises:
        ModelError: the model failed, or wrote no sentence.
        Cancelled: the user asked to stop.
    """
    writer = _Writer(chat, most, task)
    sources = [_Source(line.shown, (line.number,)) for line in lines]
    opening = OPENING
    while True:
        parts = writer.parts(sources, opening)
        if len(parts) == 1:
            return Found(writer.whole(sources, opening))
        sentences = writer.of_parts(parts, opening)
        if not sentences:
            raise ModelError(NOTHING.format(name=chat.name))
        if opening is NOTES and len(sentences) >= len(sources):
            return Found(tuple(sentences), (CUT_SHORT,))
        sources = [_Source(f"- {text} {list(cited)}", cited) for text, cited in sentences]
        opening = NOTES


class _Writer:
    """Asks one model, and knows how much of its memory is left for what it reads."""

    def __init__(self, chat: Chat, most: int, task: Task) -> None:
        self._chat, self._most, self._task = chat, most, task
        task.report(STAGE, 0.0)
        self._context = chat.context(task)
        self._answer = self._context // ANSWER
        self._rate = 1.0  # tokens of a character in this interview
        self._asked = 0

    def parts(self, sources: Sequence[_Source], opening: str) -> list[list[_Source]]:
        """What fits into the model's memory at once, in order."""
        fixed = self._chat.fixed(self._instruction(opening, self._most), self._task)
        counts = self._chat.count([one.text for one in sources], self._task)
        room = max(1, self._context - self._answer - fixed)
        self._rate = max(0.1, sum(counts) / max(1, sum(len(one.text) for one in sources)))
        parts: list[list[_Source]] = [[]]
        used = 0
        for one, count in zip(sources, counts, strict=True):
            if parts[-1] and used + count + 1 > room:
                parts.append([])
                used = 0
            parts[-1].append(one)
            used += count + 1
        return parts

    def of_parts(self, parts: Sequence[Sequence[_Source]], opening: str) -> list[Sentence]:
        """The sentences on every part, in order; never more than a part has sources."""
        total = self._asked + len(parts) + 1  # more, if they do not fit together afterwards
        found: list[Sentence] = []
        for part in parts:
            self._task.report(STAGE, self._asked / total)
            most = max(1, min(PER_PART, self._most, len(part) // 2))
            found += self._sentences(part, opening, most)
            self._asked += 1
        self._task.report(STAGE, self._asked / total)
        return found

    def whole(self, sources: Sequence[_Source], opening: str) -> tuple[Sentence, ...]:
        """The summary of all that fits.

        Raises:
            ModelError: the model wrote no sentence.
        """
        found = tuple(self._sentences(sources, opening, self._most))
        self._task.report(STAGE, 1.0)
        if not found:
            raise ModelError(NOTHING.format(name=self._chat.name))
        return found

    def _sentences(self, sources: Sequence[_Source], opening: str, most: int) -> Iterator[Sentence]:
        allowed = {number for one in sources for number in one.numbers}
        text = self._chat.write(
            self._instruction(opening, most),
            (Part("\n".join(one.text for one in sources), cut="end"),),
            summary_grammar(allowed, most, self._longest(most)),
            self._answer,
            self._task,
        )
        for sentence, numbers in read_summary(text):
            known = tuple(number for number in numbers if number in allowed)
            if known:  # the grammar sees to it; whatever it was, nothing uncited comes out
                yield sentence, tuple(sorted(known))

    def _instruction(self, opening: str, most: int) -> str:
        return f"{opening} {MANNER.format(most=most)}"

    def _longest(self, most: int) -> int:
        """Characters of a sentence, so that all fit into the answer, and one whatever it is."""
        share = (self._answer / most - CITATION_TOKENS) / self._rate
        one = (self._answer - CITATION_TOKENS) / BYTES
        return int(max(SHORTEST + 1, min(LONGEST, share, one)))
