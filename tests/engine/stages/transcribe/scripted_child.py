"""A stand-in for the child that runs whisper.cpp: its arguments say what goes wrong.

Usage: scripted_child.py LOG [SIGN ...]. A sign is "when:how": `load:die`, `hear1:die` (the first
child), `align:die` (while words are aligned), `gpuload:memory`, `hear:hang`, `hear:error`,
`gpu:absent`. The log gets a line for every start and request.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

LOG, SIGNS = Path(sys.argv[1]), sys.argv[2:]


def note(text: str) -> None:
    with LOG.open("a", encoding="utf-8") as log:
        log.write(text + "\n")


def happen(when: str) -> bool:
    """Do what the signs say; whether an error is to be answered."""
    if f"{when}:die" in SIGNS:
        os._exit(3)
    if f"{when}:memory" in SIGNS:
        print("ggml_backend_alloc: failed to allocate buffer", file=sys.stderr, flush=True)
        os._exit(3)
    if f"{when}:hang" in SIGNS:
        time.sleep(600)
    return f"{when}:error" in SIGNS


def tell(plain: object) -> None:
    print(json.dumps(plain), flush=True)


loading = json.loads(sys.stdin.buffer.readline())
starts = LOG.read_text(encoding="utf-8").count("start") + 1 if LOG.exists() else 1
place = "cpu" if loading["gpu"] is None else f"gpu{loading['gpu']}"
note(f"start {place} {loading['align'] or '-'}")
happen("load")
if place != "cpu":
    happen("gpuload")
tell({"backend": "Vulkan0" if place != "cpu" and "gpu:absent" not in SIGNS else "", "omitted": 0})
for line in sys.stdin.buffer:
    request = json.loads(line)
    samples = sys.stdin.buffer.read(4 * request["samples"])
    note(request["do"])
    whens = ["hear", f"hear{starts}"]
    whens += ["align"] if loading["align"] else []
    whens += ["gpuhear"] if place != "cpu" else []
    if any([happen(when) for when in whens]):
        tell({"error": "whisper.cpp failed with code -6"})
    elif request["do"] == "hear":
        tell({"tokens": [[" hi", -0.1, 0, 100]], "language": "en", "looped": False})
    else:
        tell({"en": 0.9} if request["do"] == "languages" else False)
