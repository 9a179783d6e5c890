"""A worker process that plays a part: `python fake_worker.py PART`, one JSON line in, some out."""

from __future__ import annotations

import json
import os
import sys
import time


def say(**event: object) -> None:
    print(json.dumps(event), flush=True)


def main(part: str) -> None:
    command = json.loads(sys.stdin.readline())
    print("a library prints something", flush=True)
    say(event="progress", stage="decode", fraction=0.5, seconds_left=None)
    if part == "done":
        say(event="done", project=command["project"])
        sys.stdin.read()
    elif part == "lingering":
        say(event="done", project=command["project"])
        time.sleep(600)
    elif part == "failed":
        say(event="failed", message="The file holds no sound.", details="trace")
        sys.stdin.read()
    elif part == "crash":
        print("a native stack trace", file=sys.stderr, flush=True)
        os._exit(139)
    elif part == "polite":
        asked = json.loads(sys.stdin.readline())
        say(event="cancelled" if asked["command"] == "cancel" else "failed")
        sys.stdin.read()
    elif part == "deaf":
        time.sleep(600)


if __name__ == "__main__":
    main(sys.argv[1])
