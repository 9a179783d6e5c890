"""One child process with one loaded model: started, asked, killed."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import numpy as np

from undertone.child_pipe import ChildPipe, DiedError
from undertone.children import child_command
from undertone.pcm import Floats
from undertone.stages.transcribe.whisper_hearing import Loaded, Loading, Request

MODULE = "undertone.stages.transcribe.whisper_child"
LOADING_LIMIT_S = 60.0


class Child:
    """A process that loads a model at once and then answers, one request after the other."""

    def __init__(self, loading: Loading, command: list[str] | None = None) -> None:
        """`command` runs something else that speaks the same, in tests."""
        self.loading = loading
        self.loaded: Loaded | None = None
        self._pipe = ChildPipe(command or child_command(MODULE))
        self._pipe.send(json.dumps(asdict(loading)).encode() + b"\n")

    def wait_loaded(self, check: Callable[[], None]) -> Loaded:
        """Wait until the model is there.

        Raises:
            DiedError: it could not be loaded.
        """
        if self.loaded is None:
            self.loaded = Loaded(**self._pipe.answer(check, loaded=False))
        return self.loaded

    def ask(self, request: Request, samples: Floats, check: Callable[[], None]) -> Any:
        """The answer to one request; whatever `check` raises kills the child.

        Raises:
            DiedError: there is none.
        """
        self.wait_loaded(check)
        content = np.ascontiguousarray(samples, np.float32).tobytes()
        self._pipe.send(json.dumps(request.plain()).encode() + b"\n" + content)
        answer = self._pipe.answer(check, loaded=True)
        if isinstance(answer, dict) and "error" in answer:
            self.kill()
            raise DiedError(str(answer["error"]), loaded=True)
        return answer

    def kill(self) -> None:
        """End it at once, whatever it is doing; a second time does nothing."""
        self._pipe.kill()

    @property
    def process_id(self) -> int:
        """For tests that end it from outside."""
        return self._pipe.process_id


def measured(
    loading: Loading, limit_s: float, check: Callable[[], None], command: list[str] | None = None
) -> float | None:
    """Seconds that a second of sound takes once the model is loaded; None when it does not work.

    Args:
        limit_s: for hearing it; loading may take a minute.
    """
    end = time.monotonic() + LOADING_LIMIT_S

    def within() -> None:
        check()
        if time.monotonic() > end:
            raise TimeoutError

    child = Child(loading, command)
    second = np.random.default_rng(0).normal(0, 0.1, 16_000).astype(np.float32)
    try:
        loaded = child.wait_loaded(within)
        if loading.gpu is not None and not loaded.backend:
            return None
        begun = time.monotonic()
        end = begun + limit_s
        child.ask(Request("silent", len(second)), second, within)
        return time.monotonic() - begun
    except (DiedError, TimeoutError):
        return None
    finally:
        child.kill()
