"""A GGUF file becomes a chat model that can be asked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from undertone.devices import AUTOMATIC, CHAT, PROCESSOR, Device, ggml_devices, gpus_of, meant
from undertone.gguf import check_gguf
from undertone.stages.chat.asking import Chosen, Loading, Part, Prompt, request
from undertone.stages.chat.frame import Frame, frame_of
from undertone.stages.chat.process import ChatProcess, require_llama
from undertone.task import Task

CONTEXT = 8_192  # tokens, at most; more costs memory, and most of an interview's parts need less


class Chat(Protocol):
    """What weighs answers and writes; a `ChatModel`, or a fake one.

    Attributes:
        name, sha256: for the provenance.
        notes: what the user should know of how it ran.
    """

    name: str
    sha256: str

    @property
    def notes(self) -> list[str]: ...

    @property
    def device(self) -> str: ...

    def context(self, task: Task) -> int:
        """Tokens that it looks at, with its answer."""

    def count(self, texts: Sequence[str], task: Task) -> list[int]:
        """How many tokens each text has."""

    def fixed(self, instruction: str, task: Task) -> int:
        """How many tokens a question needs beside its own, at most."""

    def choose(
        self, instruction: str, question: Sequence[Part], answers: Sequence[str], none: str,
        most: int, task: Task,
    ) -> list[Chosen]:  # fmt: skip
        """Which of the answers apply, most probable first; none of them where `none` does."""

    def write(
        self, instruction: str, question: Sequence[Part], grammar: str, most: int, task: Task
    ) -> str:
        """The text that it writes within a grammar, of at most `most` tokens."""

    def close(self) -> None: ...


class ChatModel:
    """A loaded GGUF model. Use it from one thread and close it."""

    def __init__(self, process: ChatProcess, name: str, sha256: str) -> None:
        self.name, self.sha256 = name, sha256
        self._process = process
        self._frame: Frame | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        device: str = AUTOMATIC,
        threads: int | None = None,
        gpus: Callable[[], Sequence[Device]] = lambda: gpus_of(ggml_devices(CHAT)),
    ) -> ChatModel:
        """Check the file and get ready to load it.

        Args:
            device: "auto" (the first GPU that llama.cpp finds, else the processor), "cpu" or a name
                of `undertone devices`.
            gpus: tells the GPUs; replaced in tests.

        Raises:
            ModelError: llama-cpp-python is not installed; the file is missing, damaged or no chat
                model.
        """
        require_llama()
        check_gguf(path)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        found = () if device == PROCESSOR else tuple(gpus())
        chosen = meant(device, found) if device != AUTOMATIC else next(iter(found), None)
        loading = Loading(str(path), chosen.name if chosen else None, CONTEXT, threads)
        called = f"{chosen.name} ({chosen.description})" if chosen else PROCESSOR
        process = ChatProcess(loading, path.name, called)
        if chosen is None and device not in (AUTOMATIC, PROCESSOR):
            process.notes.append(f"Chat models cannot use {device}: the processor does the work.")
        return cls(process, path.stem, sha256)

    @property
    def device(self) -> str:
        """What really computed, so far."""
        return self._process.device

    @property
    def notes(self) -> list[str]:
        """What the user should know of how it ran."""
        return self._process.notes

    def context(self, task: Task) -> int:
        return self._process.loaded(task.waiting).context

    def count(self, texts: Sequence[str], task: Task) -> list[int]:
        found: list[int] = self._process.ask(request("count", texts=list(texts)), task.waiting)
        return found

    def fixed(self, instruction: str, task: Task) -> int:
        around = self._prompt(instruction, (), task)
        return sum(self.count([part.text for part in around], task)) + 1  # and the first token

    def choose(
        self, instruction: str, question: Sequence[Part], answers: Sequence[str], none: str,
        most: int, task: Task,
    ) -> list[Chosen]:  # fmt: skip
        asked = request(
            "choose",
            prompt=self._prompt(instruction, question, task),
            answers=list(answers),
            none=none,
            most=most,
        )
        return [Chosen(int(at), float(p)) for at, p in self._process.ask(asked, task.waiting)]

    def write(
        self, instruction: str, question: Sequence[Part], grammar: str, most: int, task: Task
    ) -> str:
        prompt = self._prompt(instruction, question, task)
        asked = request("write", prompt=prompt, grammar=grammar, most=most)
        return str(self._process.ask(asked, task.waiting))

    def close(self) -> None:
        """End its process."""
        self._process.close()

    def _prompt(self, instruction: str, question: Sequence[Part], task: Task) -> Prompt:
        if self._frame is None:
            self._frame, problem = frame_of(self._process.loaded(task.waiting), task.waiting)
            if problem:
                self.notes.append(f"{self.name}: {problem}; it is asked in a plain form.")
        return self._frame.prompt(instruction, *question)
