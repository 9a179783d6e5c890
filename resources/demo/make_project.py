"""The demo interview becomes `analysed.sqlite`: a finished project that the first start shows.

Run it again whenever a bundled model or a stage changes: `python resources/demo/make_project.py`.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from undertone.options import DiarizeOptions, Options
from undertone.project import Project
from undertone.projects import analyze_into
from undertone.task import Task

HERE = Path(__file__).resolve().parent
OPTIONS = Options(diarize=DiarizeOptions(speakers=2))


def main() -> int:
    """Write the project beside the recording."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "demo.undertone"
        document = analyze_into(made, HERE / "interview.flac", OPTIONS, Task())
        with Project.open(made) as project:  # no path of the machine that made it
            nowhere = replace(document.media, path="")
            project.save_document(replace(document, media=nowhere))
        with closing(sqlite3.connect(made)) as connection:
            connection.execute("VACUUM")
        shutil.copy(made, HERE / "analysed.sqlite")
    return 0


if __name__ == "__main__":
    sys.exit(main())
