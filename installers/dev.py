#!/usr/bin/env python3
"""Set Undertone up in this folder and use it: `python3 installers/dev.py demo|test|setup|gpu`.

demo    set up, analyse the bundled interview, print the transcript, write the CSV, open the window
test    set up, then run every check
setup   only set up: a private Python environment in .venv, nothing outside this folder
        (on Debian and Ubuntu also the system libraries that are missing, after asking)
gpu     set up, then build whisper.cpp (and llama.cpp, where installed) for this machine's GPU and
        install it in .venv; takes a compiler, a connection and many minutes, once

Nothing but Python is needed. This file and `_interpreter.py` run on old versions too, so that they
can look for a suitable one.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run(arguments):  # type: (list[str]) -> int
    """The exit status of the command in `arguments`, run by a Python that Undertone works with."""
    from installers import _interpreter

    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print((__doc__ or "").strip())
        return 0
    if not _interpreter.suits(sys.version_info[:2]):
        return _interpreter.run_with_another(Path(__file__).resolve(), arguments)
    from installers import _commands

    return _commands.run(ROOT, arguments)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    try:
        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
