"""The process in which llama.cpp runs: requests on stdin become answers on stdout.

See `asking` for the lines. When stdin ends, whoever asked is gone: the process ends too, whatever
it is doing.
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

from undertone.children import private_stdout, tell
from undertone.stages.chat.asking import Loading, RefusedError, prompt_of
from undertone.stages.chat.library import Library


def main() -> int:
    """Serve one model."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the whole group
    answers = private_stdout()
    requests = _requests(sys.stdin.buffer)
    loading = Loading(**requests.get())
    from undertone.stages.chat.llama import Llama

    try:
        native = Llama(loading)
        library = Library(native)
    except RuntimeError as error:
        tell(answers, {"error": str(error)})
        return 1
    tell(answers, asdict(native.loaded))
    while True:
        try:
            tell(answers, {"answer": answer(library, requests.get())})
        except RefusedError as error:
            tell(answers, {"refused": str(error)})
        except (RuntimeError, IndexError, ValueError, MemoryError) as error:
            tell(answers, {"error": str(error) or type(error).__name__})


def answer(library: Library, request: dict[str, Any]) -> Any:
    """The answer to one request, as plain values."""
    do = request["do"]
    if do == "count":
        return library.count(request["texts"])
    prompt = prompt_of(request["prompt"])
    if do == "choose":
        found = library.choose(prompt, request["answers"], request["none"], request["most"])
        return [[one.place, one.probability] for one in found]
    return library.write(prompt, request["grammar"], request["most"])


def _requests(stream: IO[bytes]) -> queue.Queue[dict[str, Any]]:
    """The requests as they come, read in a thread that notices when nobody asks any more."""
    waiting: queue.Queue[dict[str, Any]] = queue.Queue()

    def read() -> None:
        for line in iter(stream.readline, b""):
            waiting.put(json.loads(line))
        os._exit(0)  # the main thread may be deep inside llama.cpp

    threading.Thread(target=read, name="requests", daemon=True).start()
    return waiting


if __name__ == "__main__":
    sys.exit(main())
