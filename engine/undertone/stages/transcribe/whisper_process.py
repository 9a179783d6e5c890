"""Whisper in a child process that may crash, be killed or run out of memory without harm.

A window whose process dies is heard once more by a new one, without the alignment of words; then,
where a GPU was at work, the processor takes over for good. What fails there too is lost; the rest
of the recording is not.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from typing import Any

from undertone.child_pipe import CHECK_EVERY_S, DiedError
from undertone.errors import Cancelled, ModelError
from undertone.pcm import Floats
from undertone.stages.transcribe.whisper_hearing import (
    Heard,
    Loading,
    LostError,
    Manner,
    Request,
    tokens_of,
)
from undertone.stages.transcribe.whisper_pipe import Child

PROCESSOR = "cpu"
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model is to run.

    Attributes:
        gpu: its number among the GPUs; None is the processor.
        device: what the provenance calls it.
        notes: why it was chosen, where that is not what the user expects.
        failed: called when the GPU is given up.
    """

    gpu: int | None = None
    device: str = PROCESSOR
    notes: tuple[str, ...] = ()
    failed: Callable[[], None] = lambda: None


class WhisperProcess:
    """A `Hearing` that lives elsewhere; it is started at once and in the background.

    Args:
        loading: the model; the place decides on the GPU.
        name: of the model, for messages.
        choose: decides where it runs; may take its time, calls its argument to be stopped.
        command: what to run as the child, in tests.
    """

    def __init__(
        self,
        loading: Loading,
        name: str,
        choose: Callable[[Check], Place],
        command: list[str] | None = None,
    ) -> None:
        self.notes: list[str] = []
        self._name = name
        self._loading = loading
        self._command = command
        self._choose = choose
        self._place = Place()
        self._child: Child | None = None
        self._used: list[str] = []
        self._lost = 0
        self._closed = threading.Event()
        self._starter = ThreadPoolExecutor(1)
        self._starting: Future[None] | None = self._starter.submit(self._start)

    @property
    def device(self) -> str:
        """What really computed, so far."""
        return ", then ".join(self._used) or self._place.device

    def hear(self, samples: Floats, manner: Manner, check: Check) -> Heard:
        answer = self._ask(Request("hear", len(samples), manner), samples, check)
        return Heard(tokens_of(answer["tokens"]), answer["language"], bool(answer["looped"]))

    def is_silent(self, samples: Floats, manner: Manner, check: Check) -> bool:
        return bool(self._ask(Request("silent", len(samples), manner), samples, check))

    def languages(self, samples: Floats, manner: Manner, check: Check) -> Mapping[str, float]:
        request = Request("languages", len(samples), manner)
        return {str(k): float(v) for k, v in self._ask(request, samples, check).items()}

    def close(self) -> None:
        self._closed.set()
        self._starter.shutdown(wait=True)
        self._drop()

    def _start(self) -> None:
        place = self._choose(self._check_open)
        self._place = place
        self.notes += place.notes
        self._child = Child(replace(self._loading, gpu=place.gpu), self._command)

    def _check_open(self) -> None:
        if self._closed.is_set():
            raise Cancelled

    def _ready(self, check: Check) -> None:
        """Wait for the start."""
        while self._starting is not None:
            check()
            try:
                self._starting.result(timeout=CHECK_EVERY_S)
            except NotYet:
                continue
            self._starting = None

    def _ask(self, request: Request, samples: Floats, check: Check) -> Any:
        self._ready(check)
        failures: list[DiedError] = []
        for loading in self._attempts():
            try:
                answer = self._loaded(loading, check).ask(request, samples, check)
            except DiedError as died:
                self._drop()
                failures.append(died)
                continue
            except BaseException:  # cancelled
                self._drop()
                raise
            if loading.gpu is None and self._place.gpu is not None:
                self._give_up_gpu(failures[-1].reason)
            self._lost = 0
            return answer
        self._lost += 1
        if self._lost > 1 or not any(died.loaded for died in failures):
            raise ModelError(f"{self._name} does not work here: {failures[-1].reason}.")
        raise LostError

    def _attempts(self) -> list[Loading]:
        wanted = replace(self._loading, gpu=self._place.gpu)
        again = replace(wanted, align="")
        processor = [] if wanted.gpu is None else [replace(wanted, gpu=None)]
        return [wanted, again, *processor]

    def _loaded(self, loading: Loading, check: Check) -> Child:
        if self._child is not None and self._child.loading != loading:
            self._drop()
        child = self._child = self._child or Child(loading, self._command)
        if child.loaded is None:
            loaded = child.wait_loaded(check)
            self._tell(loading, loaded.backend, loaded.omitted)
        return child

    def _drop(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._child = None

    def _tell(self, loading: Loading, backend: str, omitted: int) -> None:
        """Keep what the child really uses."""
        on_gpu = loading.gpu is not None and backend != ""
        device = self._place.device if on_gpu else PROCESSOR
        if loading.gpu is not None and not on_gpu:
            self._place.failed()
            self._note(f"{self._place.device} could not be used: the processor does the work.")
        if device not in self._used:
            self._used.append(device)
        if omitted:
            self._note(f"{omitted} words of the vocabulary are more than Whisper can remember.")

    def _give_up_gpu(self, reason: str) -> None:
        self._place.failed()
        self._note(f"{self._place.device} failed ({reason}): the processor took over.")
        self._place = Place()

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)
