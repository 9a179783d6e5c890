"""One child process with one loaded model: started, asked, killed."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import Any

import numpy as np

from undertone.children import child_command, child_environment
from undertone.pcm import Floats
from undertone.stages.transcribe.whisper_hearing import Loaded, Loading, Request

MODULE = "undertone.stages.transcribe.whisper_child"
CHECK_EVERY_S = 0.1
LINES_KEPT = 60
LOADING_LIMIT_S = 60.0
NO_MEMORY = ("out of memory", "failed to allocate", "bad_alloc", "not enough", "unable to allocate")
KILLED = -9  # by the system, when memory runs out


class DiedError(Exception):
    """The child ended or failed.

    Attributes:
        reason: as the end of a sentence.
        loaded: whether it had loaded the model.
    """

    def __init__(self, reason: str, *, loaded: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.loaded = loaded


class Child:
    """A process that loads a model at once and then answers, one request after the other."""

    def __init__(self, loading: Loading, command: list[str] | None = None) -> None:
        """`command` runs something else that speaks the same, in tests."""
        self.loading = loading
        self.loaded: Loaded | None = None
        self._answers: queue.Queue[bytes | None] = queue.Queue()
        self._said: deque[str] = deque(maxlen=LINES_KEPT)
        self._process = subprocess.Popen(
            command or child_command(MODULE),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._listeners = [self._listener(self._listen), self._listener(self._overhear)]
        self._send(json.dumps(asdict(loading)).encode() + b"\n")

    def wait_loaded(self, check: Callable[[], None]) -> Loaded:
        """Wait until the model is there.

        Raises:
            DiedError: it could not be loaded.
        """
        if self.loaded is None:
            self.loaded = Loaded(**self._answer(check))
        return self.loaded

    def ask(self, request: Request, samples: Floats, check: Callable[[], None]) -> Any:
        """The answer to one request; whatever `check` raises kills the child.

        Raises:
            DiedError: there is none.
        """
        self.wait_loaded(check)
        content = np.ascontiguousarray(samples, np.float32).tobytes()
        self._send(json.dumps(request.plain()).encode() + b"\n" + content)
        answer = self._answer(check)
        if isinstance(answer, dict) and "error" in answer:
            self.kill()
            raise DiedError(str(answer["error"]), loaded=True)
        return answer

    def kill(self) -> None:
        """End it at once, whatever it is doing; a second time does nothing."""
        self._process.kill()
        with suppress(OSError):
            self._process.stdin.close()  # type: ignore[union-attr]
        self._process.wait()
        for listener in self._listeners:
            listener.join()

    @property
    def process_id(self) -> int:
        """For tests that end it from outside."""
        return self._process.pid

    def _answer(self, check: Callable[[], None]) -> Any:
        while True:
            try:
                check()
            except BaseException:
                self.kill()
                raise
            try:
                line = self._answers.get(timeout=CHECK_EVERY_S)
            except queue.Empty:
                continue
            if line is None:
                self.kill()
                raise DiedError(self._reason(), loaded=self.loaded is not None)
            return json.loads(line)

    def _reason(self) -> str:
        """Why it ended, as far as it said."""
        text = "\n".join(self._said).lower()
        if self._process.returncode == KILLED or any(sign in text for sign in NO_MEMORY):
            return "there is not enough memory for it"
        return f"its process ended with code {self._process.returncode}"

    def _send(self, content: bytes) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):  # it is gone: the answer will be missing too
            self._process.stdin.write(content)
            self._process.stdin.flush()

    def _listener(self, work: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=work, name="whisper", daemon=True)
        thread.start()
        return thread

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as stream:
            for line in stream:
                self._answers.put(line)
        self._answers.put(None)

    def _overhear(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as stream:
            for line in stream:
                self._said.append(line.decode("utf-8", "replace").rstrip())


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
