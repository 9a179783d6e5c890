"""A scripted chat model: labels and summaries without llama.cpp, for tests here and elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from undertone.stages.chat.asking import Chosen, Part
from undertone.stages.chat.grammar import SHORTEST
from undertone.task import Task


class FakeChat:
    """Chooses the answers whose names occur in the question, and cites what it can.

    Attributes:
        asked: every question, in order.
    """

    name = "fake chat"
    sha256 = "c" * 64
    device = "cpu"

    def __init__(
        self, *, context: int = 4_096, fails_at: int | None = None, error: Exception | None = None
    ) -> None:
        """The question number `fails_at`, counted from 0, raises `error`."""
        self.notes: list[str] = []
        self.asked: list[str] = []
        self.closed = False
        self._context, self._fails_at, self._error = context, fails_at, error

    def context(self, task: Task) -> int:
        """Tokens that it looks at."""
        return self._context

    def count(self, texts: Sequence[str], task: Task) -> list[int]:
        """A token is a word."""
        return [len(text.split()) for text in texts]

    def fixed(self, instruction: str, task: Task) -> int:
        """The words of the instruction, and four around it."""
        return len(instruction.split()) + 4

    def choose(
        self, instruction: str, question: Sequence[Part], answers: Sequence[str], none: str,
        most: int, task: Task,
    ) -> list[Chosen]:  # fmt: skip
        """The answers that the last part of the question holds, less sure one after the other."""
        self._ask(question, task)
        found = [at for at, answer in enumerate(answers) if answer in question[-1].text]
        return [Chosen(at, 0.9 - 0.25 * number) for number, at in enumerate(found[:most])]

    def write(
        self, instruction: str, question: Sequence[Part], grammar: str, most: int, task: Task
    ) -> str:
        """A sentence on the first line of the question, with the first number that it holds."""
        self._ask(question, task)
        lines = question[0].text.splitlines()
        numbers = [word.strip("[],") for word in lines[0].split() if word.strip("[],").isdecimal()]
        told = lines[0].translate(str.maketrans("", "", "[]")).removeprefix("- ")
        return f"- {told[:80].ljust(SHORTEST, '.')} [{numbers[0]}]\n"

    def close(self) -> None:
        """Nothing to let go of."""
        self.closed = True

    def _ask(self, question: Sequence[Part], task: Task) -> None:
        task.check()
        if self._error is not None and len(self.asked) == self._fails_at:
            raise self._error
        self.asked.append("".join(part.text for part in question))
