"""Steps of a command become short lines on the terminal and full output in a log file."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

DETAIL_WIDTH = 12


class Failed(Exception):
    """The command cannot go on; `str()` is one sentence for the user."""


class Report:
    """Numbered progress lines: `[2/4] Installing 63 packages ... 12`.

    Attributes:
        log: where everything that the steps print goes.
    """

    def __init__(self, log: Path, total: int, out: TextIO | None = None) -> None:
        self.log = log
        self._total = total
        self._number = 0
        self._out = sys.stdout if out is None else out
        self._line_is_open = False
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("", encoding="utf-8")

    @contextmanager
    def step(self, title: str) -> Iterator[Callable[[str], None]]:
        """A line that ends with the seconds it took; yields a function that shows a detail."""
        self._number += 1
        head = f"[{self._number}/{self._total}] {title} ..."
        live = self._out.isatty()
        self._print(head, end="" if live else "\n")
        start = time.monotonic()

        def detail(text: str) -> None:
            if live:
                self._print(f"\r{head} {text:<{DETAIL_WIDTH}}", end="")

        try:
            yield detail
        except BaseException:
            self._print("", end="\n" if live else "")
            raise
        done = f"done ({time.monotonic() - start:.0f} s)"
        self._print(f"\r{head} {done:<{DETAIL_WIDTH}}" if live else f"      {done}")

    def say(self, text: str) -> None:
        """One whole line, below the line of the step."""
        self._print(f"\n{text}" if self._line_is_open else text)

    def run(
        self,
        command: Sequence[str],
        each: Callable[[str], None] | None = None,
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> str:
        """Run a command, in a folder, into the log and return what it printed.

        Raises:
            CommandFailed: it ended with another status than 0, or could not be started.
        """
        lines: list[str] = []
        with self.log.open("a", encoding="utf-8", buffering=1) as log:
            log.write(f"$ {' '.join(command)}\n")
            with _started(command, env, folder) as process:
                for line in process.stdout or ():
                    lines.append(line)
                    log.write(line)
                    if each:
                        each(line)
        if process.returncode != 0:
            raise CommandFailed(command, "".join(lines))
        return "".join(lines)

    def _print(self, text: str, end: str = "\n") -> None:
        print(text, end=end, file=self._out, flush=True)
        self._line_is_open = end == ""


class CommandFailed(Exception):
    """A command of a step failed; `output` is all that it printed."""

    def __init__(self, command: Sequence[str], output: str) -> None:
        super().__init__(f"{command[0]} failed")
        self.output = output


def _started(
    command: Sequence[str], env: Mapping[str, str] | None, folder: Path | None
) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=None if env is None else dict(env),
            cwd=folder,
        )
    except OSError as error:
        raise CommandFailed(command, str(error)) from error
