"""The engine as a child process: commands as JSON lines on stdin become events on stdout.

Commands: `analyze` (path, project, options, pcm_folder), `import` (path, project, recording,
options), `listen` (path, pcm_folder, channels), `score` (texts, contexts, options), `redo`
(project, path, stage, diarize), `label` (project, labels, most, again, chat), `summarize` (project,
sentences, again, chat), `readings` (files, segment, start_ms, end_ms, channel, language, options),
`inputs`, `record` (path, inputs, live_folder), `follow` (live_folder, channels, options); while one
of the last two runs `pause`, `resume` and `stop`; `devices`, `devices.retry`, `pace` (options);
those of `models.` (`models/service.py`); `cancel`. The end of stdin cancels and quits. A native
crash costs this process only: the project holds every finished piece.
"""

from __future__ import annotations

import io
import json
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO

from undertone import codec
from undertone.chat_jobs import ChatJobs
from undertone.codec import Json
from undertone.commands.index import enter
from undertone.device_jobs import retry_devices, tell_devices, tell_pace
from undertone.engines import Engines, TextModel, bundled
from undertone.errors import Cancelled, OptionError, UndertoneError
from undertone.events import (
    Emit,
    EventObserver,
    failure_event,
    progress_event,
    scores_event,
    sound_event,
)
from undertone.importing import Request, import_into
from undertone.models.service import ModelService
from undertone.options import DecodeOptions, DiarizeOptions, Options
from undertone.projects import analyze_into
from undertone.reading_jobs import tell_readings
from undertone.recording.recorder import Controls
from undertone.recording_jobs import follow, record_into, tell_inputs
from undertone.redo import redo
from undertone.stages.decode import decode
from undertone.task import Task

Command = dict[str, Json]
CONTROLS = ("pause", "resume", "stop")


class Worker:
    """Carries out one command at a time."""

    def __init__(
        self,
        emit: Emit,
        engines: Engines | None = None,
        enter: Callable[[Path], None] = lambda project: None,
    ) -> None:
        """`enter` makes a finished project known to searches."""
        self._emit = emit
        self._enter = enter
        self._engines = engines
        self._models = ModelService(emit)
        self._chat = ChatJobs(emit, engines)
        self.controls = Controls()
        self._scorer: tuple[Options, TextModel] | None = None  # loaded once for many commands

    def task(self) -> Task:
        """A task for the next command; its progress is emitted."""
        return Task(lambda progress: self._emit(progress_event(progress)))

    def run(self, command: Command, task: Task) -> None:
        """Carry out one command; every end is one event."""
        handlers: dict[str, Callable[[Command, Task], None]] = {
            "analyze": self._analyze,
            "import": self._import,
            "listen": self._listen,
            "inputs": lambda command, task: tell_inputs(self._emit),
            "devices": lambda command, task: tell_devices(self._emit),
            "devices.retry": lambda command, task: retry_devices(self._emit),
            "pace": self._pace,
            "record": self._record,
            "follow": self._follow,
            **self._models.handlers,
            "score": self._score,
            "readings": lambda command, task: tell_readings(
                command, self._engines or bundled(), self._emit, task
            ),
            "redo": self._redo,
            **self._chat.handlers,
        }
        try:
            handler = handlers.get(str(command.get("command")))
            if handler is None:
                raise OptionError(f"There is no command “{command.get('command')}”.")
            handler(command, task)
        except Cancelled:
            self._emit({"event": "cancelled"})
        except UndertoneError as error:
            self._emit(failure_event(str(error), traceback.format_exc()))
        except MemoryError:
            self._emit(failure_event("There is not enough memory for this recording."))
        except Exception as error:  # noqa: BLE001 - the process boundary
            message = f"Something unforeseen went wrong: {type(error).__name__}."
            self._emit(failure_event(message, traceback.format_exc()))

    def _analyze(self, command: Command, task: Task) -> None:
        project = Path(_text(command, "project"))
        folder = command.get("pcm_folder")
        analyze_into(
            project,
            Path(_text(command, "path")),
            codec.from_plain(Options, command.get("options") or {}),
            task,
            observer=EventObserver(self._emit, waveform=folder is not None),
            engines=self._engines,
            folder=Path(folder) if folder else None,
        )
        self._emit({"event": "done", "project": str(project)})
        self._enter(project)

    def _import(self, command: Command, task: Task) -> None:
        project = Path(_text(command, "project"))
        recording = command.get("recording")
        import_into(
            project,
            Request(Path(_text(command, "path")), Path(recording) if recording else None),
            codec.from_plain(Options, command.get("options") or {}),
            task,
            observer=EventObserver(self._emit, waveform=False),
            engines=self._engines,
        )
        self._emit({"event": "done", "project": str(project)})
        self._enter(project)

    def _listen(self, command: Command, task: Task) -> None:
        options = codec.from_plain(DecodeOptions, {"channels": command.get("channels", "mix")})
        folder = Path(_text(command, "pcm_folder"))
        decoded = decode(Path(_text(command, "path")), options, folder, task)
        self._emit(sound_event(decoded.pcm, decoded.files, decoded.warnings, film=decoded.film))

    def _pace(self, command: Command, task: Task) -> None:
        tell_pace(codec.from_plain(Options, command.get("options") or {}), self._emit)

    def _record(self, command: Command, task: Task) -> None:
        folder = command.get("live_folder")
        record_into(
            Path(_text(command, "path")),
            [str(each) for each in command.get("inputs") or ()],
            Path(folder) if folder else None,
            self._emit,
            self.controls,
        )

    def _follow(self, command: Command, task: Task) -> None:
        follow(
            Path(_text(command, "live_folder")),
            int(command.get("channels") or 1),
            codec.from_plain(Options, command.get("options") or {}),
            self._engines or bundled(),
            self._emit,
            task,
            self.controls.stopped,
        )

    def _score(self, command: Command, task: Task) -> None:
        """Scores a few texts; the worker keeps the model for the next ones."""
        options = codec.from_plain(Options, command.get("options") or {})
        texts = codec.from_plain(tuple[str, ...], command.get("texts"))
        contexts = codec.from_plain(tuple[str | None, ...], command.get("contexts"))
        if len(texts) != len(contexts):
            raise OptionError("There must be one context for each text.")
        if self._scorer is None or self._scorer[0] != options:
            self._scorer = (options, (self._engines or bundled()).sentiment(options))
        context = contexts if options.sentiment.context else [None] * len(texts)
        self._emit(scores_event(texts, contexts, self._scorer[1].score(texts, context, task)))

    def _redo(self, command: Command, task: Task) -> None:
        """Runs the speaker step of a project again, or another stage."""
        project, path = Path(_text(command, "project")), command.get("path")
        given = command.get("diarize")
        diarize = None if given is None else codec.from_plain(DiarizeOptions, given)
        redo(
            project,
            str(command.get("stage") or "speakers"),
            lambda options: replace(options, diarize=diarize or options.diarize),
            task,
            engines=self._engines,
            recording=Path(path) if path else None,
        )
        self._emit({"event": "done", "project": str(project)})


def serve(
    commands: IO[str],
    emit: Emit,
    engines: Engines | None = None,
    enter: Callable[[Path], None] = lambda project: None,
) -> None:
    """Carry out the commands of a stream until it ends."""
    worker = Worker(emit, engines, enter)
    waiting: queue.Queue[tuple[Command, Task] | None] = queue.Queue()

    def read() -> None:
        given: list[Task] = []  # cancelling a finished one does nothing
        for line in commands:
            command = _parsed(line)
            name = command.get("command")
            if name == "cancel":
                _cancel(given)
            elif name in CONTROLS:
                getattr(worker.controls, str(name))()
            else:
                given.append(worker.task())
                waiting.put((command, given[-1]))
        waiting.put(None)
        _cancel(given)
        worker.controls.stop()

    threading.Thread(target=read, name="commands", daemon=True).start()
    while (job := waiting.get()) is not None:
        worker.run(*job)


def _cancel(tasks: list[Task]) -> None:
    """Stop the running command and those that wait."""
    while tasks:
        tasks.pop().cancel()


def main() -> int:
    """The entry point of the child process."""
    stream = _private_stdout()
    if isinstance(sys.stdin, io.TextIOWrapper):  # a stray byte must not end the reader
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")

    def emit(event: Command) -> None:
        stream.write(json.dumps(event, separators=(",", ":")) + "\n")
        stream.flush()

    try:
        serve(sys.stdin, emit, enter=enter)
    except BrokenPipeError:
        return 1  # the window is gone
    return 0


def _private_stdout() -> IO[str]:
    """The real stdout for events alone; what native libraries print goes to stderr instead."""
    private = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return private


def _text(command: Command, key: str) -> str:
    value = command.get(key)
    if not isinstance(value, str) or not value:
        raise OptionError(f"The command lacks “{key}”.")
    return value


def _parsed(line: str) -> Command:
    try:
        command = json.loads(line)
    except ValueError:
        return {"command": "unreadable"}
    return command if isinstance(command, dict) else {"command": "unreadable"}


if __name__ == "__main__":
    sys.exit(main())
