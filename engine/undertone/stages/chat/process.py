"""A chat model in a child process that may crash, be killed or run out of memory without harm.

A request whose process dies is asked once more of a new one; then, where a GPU was at work, the
processor takes over for good. What fails there too fails for the user, in one sentence.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from importlib.util import find_spec
from typing import Any, TypeVar

from undertone.child_pipe import ChildPipe, DiedError
from undertone.children import child_command
from undertone.errors import ModelError
from undertone.stages.chat.asking import Loaded, Loading

MODULE = "undertone.stages.chat.child"
PROCESSOR = "cpu"
Check = Callable[[], None]
T = TypeVar("T")
MISSING = (
    "Chat models need the package llama-cpp-python, which is not installed: README.md says how,"
    " under “A chat model”."
)


def require_llama() -> None:
    """Refuse where llama-cpp-python is not installed.

    Raises:
        ModelError: it is not.
    """
    if find_spec("llama_cpp") is None:
        raise ModelError(MISSING)


class ChatProcess:
    """One loaded model that lives elsewhere; close it.

    Args:
        name: of the model, for messages.
        device: what the provenance calls the GPU of `loading`; "cpu" where there is none.
        command: what to run as the child, in tests.
    """

    def __init__(
        self,
        loading: Loading,
        name: str,
        device: str = PROCESSOR,
        *,
        command: list[str] | None = None,
    ) -> None:
        self.notes: list[str] = []
        self._loading, self._name, self._gpu = loading, name, device
        self._command = command
        self._pipe: ChildPipe | None = None
        self._loaded: Loaded | None = None
        self._used: list[str] = []

    @property
    def device(self) -> str:
        """What really computed, so far."""
        return ", then ".join(self._used) or PROCESSOR

    def loaded(self, check: Check) -> Loaded:
        """Wait until the model is there.

        Raises:
            ModelError: it cannot be used.
        """
        return self._tried(check, self._ready)

    def ask(self, request: dict[str, Any], check: Check) -> Any:
        """The answer to one request; whatever `check` raises ends the process.

        Raises:
            ModelError: there is none.
        """

        def once(inner: Check) -> Any:
            self._ready(inner)
            assert self._pipe is not None
            self._pipe.send(json.dumps(request).encode() + b"\n")
            answer = self._pipe.answer(inner, loaded=True)
            if "refused" in answer:  # it would be the same anywhere
                raise ModelError(f"{self._name} cannot answer: {answer['refused']}.")
            if "error" in answer:
                raise DiedError(str(answer["error"]), loaded=True)
            return answer["answer"]

        return self._tried(check, once)

    def close(self) -> None:
        """End the process."""
        if self._pipe is not None:
            self._pipe.kill()
        self._pipe = self._loaded = None

    def _tried(self, check: Check, work: Callable[[Check], T]) -> T:
        attempts = [self._loading] * 2
        attempts += [replace(self._loading, device=None)] if self._loading.device else []
        reason = ""
        for loading in attempts:
            if loading != self._loading:
                self.notes.append(f"{self._gpu} failed ({reason}): the processor took over.")
                self._loading = loading
            try:
                return work(check)
            except DiedError as died:
                reason = died.reason
            except BaseException:  # cancelled
                self.close()
                raise
            self.close()
        raise ModelError(f"{self._name} does not work here: {reason}.")

    def _ready(self, check: Check) -> Loaded:
        if self._loaded is None:
            self._pipe = ChildPipe(self._command or child_command(MODULE))
            self._pipe.send(json.dumps(asdict(self._loading)).encode() + b"\n")
            answer = self._pipe.answer(check, loaded=False)
            if "error" in answer:
                raise DiedError(str(answer["error"]), loaded=False)
            self._loaded = Loaded(**answer)
            device = PROCESSOR if self._loading.device is None else self._gpu
            if device not in self._used:
                self._used.append(device)
        return self._loaded
