"""A stand-in for the child that runs llama.cpp: its arguments say what goes wrong.

Usage: scripted_child.py LOG [SIGN ...]. A sign is "when:how": `load:die`, `ask1:die` (the first
child), `gpu:die` (on a GPU), `ask:hang`, `ask:error`, `ask:refuse`, `load:error`. The log gets a
line for every start and request.
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


def happen(when: str) -> None:
    """Do what the signs say."""
    if f"{when}:die" in SIGNS:
        print("ggml: failed to allocate buffer", file=sys.stderr, flush=True)
        os._exit(3)
    if f"{when}:hang" in SIGNS:
        time.sleep(600)


def tell(plain: object) -> None:
    print(json.dumps(plain), flush=True)


loading = json.loads(sys.stdin.readline())
starts = LOG.read_text(encoding="utf-8").count("start") + 1 if LOG.exists() else 1
note(f"start {loading['device'] or 'cpu'}")
happen("load")
if loading["device"]:
    happen("gpu")
if "load:error" in SIGNS:
    tell({"error": "llama.cpp cannot load it"})
    sys.exit(1)
tell({"context": 512, "template": "", "begin": "", "end": ""})
for line in sys.stdin:
    note(json.loads(line)["do"])
    happen("ask")
    happen(f"ask{starts}")
    if "ask:refuse" in SIGNS:
        tell({"refused": "the question is too long"})
        continue
    tell({"error": "code -3"} if "ask:error" in SIGNS else {"answer": [7]})
