"""A loaded model weighs whole answers and writes by a grammar, on top of what llama.cpp gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from undertone.stages.chat.asking import Chosen, Prompt, RefusedError

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Tokens = list[int]
BATCH = 512  # tokens evaluated at once
AT_ONCE = 16  # answers weighed in one batch, each a sequence of its own
ROWS = 64  # tokens of such a batch: each has a row as long as the vocabulary
OUTPUTS = 256  # tokens of the longest answer
MORE = b","
ENDS = (b"\n", b".")
SMALLEST = 1e-300


class Grammar(Protocol):
    """Where a text stands in a grammar."""

    def best(self, row: Floats) -> int | None:
        """The most probable token that it allows; None when it allows none."""

    def accept(self, token: int) -> None:
        """Go on with a token."""

    def close(self) -> None: ...


class Native(Protocol):
    """A model's raw functions; `llama.Llama`, or a scripted one."""

    context: int
    size: int
    begin: int  # the token that every text begins with; -1 where there is none

    def tokens(self, text: str, *, control: bool = False) -> Tokens: ...

    def piece(self, token: int) -> bytes: ...

    def ends(self, token: int) -> bool:
        """Whether a token ends what the model says."""

    def read(self, tokens: Tokens) -> Floats:
        """Have exactly these tokens in memory; the log-probabilities of the next one."""

    def branches(self, answers: Sequence[Tokens]) -> list[list[Floats]]:
        """For each answer to what was read, the log-probabilities after each of its tokens."""

    def grammar(self, text: str) -> Grammar: ...


class Library:
    """Answers the requests of `asking`. Not for several threads."""

    def __init__(self, native: Native) -> None:
        self._native = native
        self._more, self._end = self._signs()

    def count(self, texts: Sequence[str]) -> list[int]:
        """How many tokens each text has."""
        return [len(self._native.tokens(text)) for text in texts]

    def choose(self, prompt: Prompt, answers: Sequence[str], none: str, most: int) -> list[Chosen]:
        """The answers that apply, at most `most`, in the order in which the model would give them.

        Every allowed answer is weighed as a whole: the product of its tokens' probabilities and
        that of a sign after it that ends or goes on, made to sum to 1 over all answers that are
        allowed in this place. `none` is one of them in the first place. After an answer the next
        one follows while a comma is more probable than an end; then the comma's share counts too.

        Raises:
            RuntimeError: llama.cpp failed, or the prompt is too long.
        """
        first = [self._native.tokens(answer) for answer in (*answers, none)]
        later = [self._after_comma(answer) for answer in answers]
        room = AT_ONCE * max(map(len, (*first, *later))) + sum(map(len, later)) + len(later)
        tokens = self._fitted(prompt, room)
        chances, goes_on = self._weigh(tokens, first, last=len(answers))
        found: list[Chosen] = []
        left, share = list(range(len(answers) + 1)), 1.0
        while True:
            at = int(np.argmax(chances))
            if left[at] == len(answers):
                return found
            found.append(Chosen(left[at], share * float(chances[at])))
            share = float(goes_on[at])
            tokens += first[left[at]] if len(found) == 1 else later[left[at]]
            taken = {one.place for one in found} | {len(answers)}
            left = [place for place in range(len(answers)) if place not in taken]
            if len(found) >= most or share < 0.5 or not left:
                return found
            tokens += self._native.tokens(MORE.decode())
            chances, goes_on = self._weigh(tokens, [later[place] for place in left])

    def write(self, prompt: Prompt, grammar: str, most: int) -> str:
        """The most probable text, token by token, that a GBNF grammar allows.

        Args:
            most: tokens.

        Raises:
            RuntimeError: llama.cpp failed, the grammar is none, or the prompt is too long.
        """
        tokens = self._fitted(prompt, most)
        state = self._native.grammar(grammar)
        try:
            return b"".join(self._written(tokens, state, most)).decode("utf-8", "replace")
        finally:
            state.close()

    def _written(self, tokens: Tokens, state: Grammar, most: int) -> Iterator[bytes]:
        for _ in range(most):
            token = state.best(self._native.read(tokens))
            if token is None or self._native.ends(token):
                return
            state.accept(token)
            yield self._native.piece(token)
            tokens = [*tokens, token]

    def _weigh(
        self, tokens: Tokens, answers: Sequence[Tokens], last: int = -1
    ) -> tuple[Floats, Floats]:
        """The probabilities of answers after a text, and of each that a comma follows it.

        Args:
            last: the place of the answer that nothing may follow.
        """
        begin = self._native.read(tokens)
        logs, goes_on = np.zeros(len(answers)), np.zeros(len(answers))
        for group in _groups(answers):
            rows = self._native.branches([answers[place] for place in group])
            for place, after in zip(group, rows, strict=True):
                before = [begin, *after[:-1]]
                said = sum(row[token] for row, token in zip(before, answers[place], strict=True))
                ends = float(np.exp(after[-1][self._end]).sum())
                more = float(np.exp(after[-1][self._more]).sum())
                over = ends if place == last else ends + more
                logs[place] = said + np.log(max(over, SMALLEST))
                goes_on[place] = more / max(ends + more, SMALLEST)
        chances = np.exp(logs - logs.max())
        return chances / chances.sum(), goes_on

    def _fitted(self, prompt: Prompt, room: int) -> Tokens:
        """The prompt's tokens, cut where its parts allow it, so that `room` tokens are left."""
        parts = [self._native.tokens(part.text, control=part.control) for part in prompt]
        surplus = sum(map(len, parts)) + 1 - (self._native.context - room)
        for cut in ("start", "end"):
            for at, part in enumerate(prompt):
                if part.cut == cut and surplus > 0:
                    gone = min(surplus, len(parts[at]))
                    parts[at] = parts[at][gone:] if cut == "start" else parts[at][:-gone]
                    surplus -= gone
        if surplus > 0:
            raise RefusedError("its memory of words is too short for the question")
        tokens = [token for part in parts for token in part]
        opens = self._native.begin >= 0 and tokens[:1] != [self._native.begin]
        return [self._native.begin, *tokens] if opens else tokens

    def _after_comma(self, answer: str) -> Tokens:
        """An answer's tokens after a comma, with the space between them as it is usual."""
        before, whole = self._native.tokens("x,"), self._native.tokens(f"x, {answer}")
        if whole[: len(before)] == before:
            return whole[len(before) :]
        return self._native.tokens(f" {answer}")

    def _signs(self) -> tuple[Places, Places]:
        """The tokens that go on with a list, and those that end an answer."""
        more, end = [], []
        for token in range(self._native.size):
            piece = self._native.piece(token)
            if self._native.ends(token) or piece.startswith(ENDS):
                end.append(token)
            elif piece.startswith(MORE):
                more.append(token)
        return np.array(more, np.int64), np.array(end, np.int64)


def _groups(answers: Sequence[Tokens]) -> Iterator[list[int]]:
    """Places of answers that fit into one batch together."""
    group: list[int] = []
    for place, tokens in enumerate(answers):
        size = sum(len(answers[each]) for each in group) + len(tokens)
        if group and (size > ROWS or len(group) == AT_ONCE):
            yield group
            group = []
        group.append(place)
    if group:
        yield group
