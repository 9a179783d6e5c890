"""The process in which whisper.cpp runs: requests on stdin become answers on stdout.

The first line on stdin is how to load the model; see `whisper_hearing` for what follows. When
stdin ends, whoever asked is gone: the process ends too, even in the midst of a window. Only loading
and telling the language are finished first, since the bindings hold Python's lock over them.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import sys
import threading
from dataclasses import asdict
from typing import IO, Any

import numpy as np

from undertone.children import private_stdout, tell
from undertone.pcm import Floats
from undertone.stages.transcribe.whisper_hearing import (
    Heard,
    Loading,
    Request,
    loading_of,
    tokens_to_plain,
)

DEVICES = "--devices"


def main(arguments: list[str]) -> int:
    """Serve one model, or with `--devices MODULE` print what that module's ggml finds here."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the whole group
    answers = private_stdout()
    if arguments[:1] == [DEVICES]:
        from undertone.stages.transcribe.ggml_devices import devices_of

        tell(answers, [asdict(device) for device in devices_of(arguments[1])])
        return 0
    requests = _requests(sys.stdin.buffer)
    loading = requests.get()
    if isinstance(loading, Loading):
        _serve(loading, requests, answers)
    return 0


def _serve(
    loading: Loading, requests: queue.Queue[Loading | tuple[Request, Floats]], answers: IO[bytes]
) -> None:
    from undertone.stages.transcribe.whisper_library import Library

    library = Library(loading)
    tell(answers, asdict(library.loaded))
    while True:
        asked = requests.get()
        if not isinstance(asked, tuple):
            continue
        request, samples = asked
        try:
            tell(answers, _answer(library, request, samples))
        except (RuntimeError, IndexError, ValueError, MemoryError) as error:
            tell(answers, {"error": str(error) or type(error).__name__})


def _answer(library: Any, request: Request, samples: Floats) -> Any:
    if request.do == "silent":
        return library.is_silent(samples, request.manner)
    if request.do == "languages":
        return library.languages(samples, request.manner)
    heard: Heard = library.hear(samples, request.manner)
    return {
        "tokens": tokens_to_plain(heard.tokens),
        "language": heard.language,
        "looped": heard.looped,
    }


def _requests(stream: IO[bytes]) -> queue.Queue[Loading | tuple[Request, Floats]]:
    """The requests as they come, read in a thread that notices when nobody asks any more."""
    waiting: queue.Queue[Loading | tuple[Request, Floats]] = queue.Queue()

    def read() -> None:
        first = stream.readline()
        if first:
            waiting.put(loading_of(json.loads(first)))
        for line in iter(stream.readline, b""):
            request = Request.read(json.loads(line))
            content = stream.read(4 * request.samples)
            waiting.put((request, np.frombuffer(content, np.float32)))
        os._exit(0)  # the main thread may be deep inside whisper.cpp

    threading.Thread(target=read, name="requests", daemon=True).start()
    return waiting


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
