"""A child process that answers in JSON lines: started, asked, killed."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from undertone.children import child_environment

CHECK_EVERY_S = 0.1
LINES_KEPT = 60
NO_MEMORY = ("out of memory", "failed to allocate", "bad_alloc", "not enough", "unable to allocate")
KILLED = -9  # by the system, when memory runs out


class DiedError(Exception):
    """The child ended or failed.

    Attributes:
        reason: as the end of a sentence.
        loaded: whether it had loaded its model.
    """

    def __init__(self, reason: str, *, loaded: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.loaded = loaded


class ChildPipe:
    """The process and its streams; what native libraries print is kept for the reason of an end."""

    def __init__(self, command: Sequence[str]) -> None:
        self._answers: queue.Queue[bytes | None] = queue.Queue()
        self._said: deque[str] = deque(maxlen=LINES_KEPT)
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._listeners = [_listener(self._listen), _listener(self._overhear)]

    def send(self, content: bytes) -> None:
        """Write to its stdin."""
        assert self._process.stdin is not None
        with suppress(OSError):  # it is gone: the answer will be missing too
            self._process.stdin.write(content)
            self._process.stdin.flush()

    def answer(self, check: Callable[[], None], *, loaded: bool) -> Any:
        """Its next line; whatever `check` raises kills it.

        Args:
            loaded: whether its model is loaded, for the error.

        Raises:
            DiedError: it ended.
        """
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
                raise DiedError(self._reason(), loaded=loaded)
            return json.loads(line)

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

    def _reason(self) -> str:
        """Why it ended, as far as it said."""
        text = "\n".join(self._said).lower()
        if self._process.returncode == KILLED or any(sign in text for sign in NO_MEMORY):
            return "there is not enough memory for it"
        return f"its process ended with code {self._process.returncode}"

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


def _listener(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, name="child", daemon=True)
    thread.start()
    return thread
