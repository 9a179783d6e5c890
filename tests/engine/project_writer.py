"""A child process for test_project_killed: works on a project until it is killed.

Prints a line after everything that a method promised to have saved.
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path

from undertone.model import Document, Media, Segment, SegmentId
from undertone.options import Options
from undertone.project import Project

MEDIA = Media("a.wav", "", 10**9, 8000, 1, "wav", "pcm")


def said(document: Document, text: str) -> Document:
    """The document with the same words in every segment."""
    segments = tuple(replace(segment, text=text) for segment in document.segments)
    return replace(document, segments=segments)


def work(path: Path) -> None:
    """Journal a piece, append all segments, finish, edit; again and again."""
    known = path.exists()
    with (
        Project.open(path)
        if known
        else Project.create(path, media=MEDIA, options=Options()) as project
    ):
        print("open", flush=True)
        # An unfinished round is done again, as a resumed analysis does.
        done = len(project.transcriptions()) - (project.status == "running")
        for number in itertools.count(max(0, done)):
            project.restart(Options())
            project.save_transcription(number, f"k{number}", {"number": number})
            print(f"piece {number}", flush=True)
            text = "x" * 5000  # more than a page, so that each change touches several
            project.append_segments(
                Segment(SegmentId(f"s{n}"), n * 10, n * 10 + 9, text) for n in range(number + 1)
            )
            print(f"segment {number}", flush=True)
            project.save_document(said(project.document(), f"round {number} {text}"))
            print(f"document {number}", flush=True)
            project.save_edit(said(project.document(), f"edit {number} {text}"), f"edit {number}")
            print(f"edit {number}", flush=True)


if __name__ == "__main__":
    print("ready", flush=True)
    work(Path(sys.argv[1]))
