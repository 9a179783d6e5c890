"""Brings the translations in step with the source: `python -m resources.translations.update`.

Collects everything that the window can say, keeps what is translated in the files of Qt Linguist
(`undertone_*.ts`), marks what is new as unfinished, compiles them (`undertone_*.qm`), and prints
what is still to be translated, by context. `--check` writes nothing and fails where something
would be written or is unfinished.

Translate in Qt Linguist (`pyside6-linguist undertone_de.ts`) or in the file, where the mark
`type="unfinished"` goes when a text is done; then run this again. A new language needs its code in
`LANGUAGES` here and in `undertone_desktop/language.py`, and two forms of plurals (`ts_file.py`).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import PySide6

from resources.translations.engine_messages import engine_messages
from resources.translations.messages import window_messages
from resources.translations.ts_file import Catalogue, read, written

FOLDER = Path(__file__).resolve().parent
SENTENCES = FOLDER / "sentences.txt"
LANGUAGES = ("de", "es")


def ts_path(language: str) -> Path:
    """The file that Qt Linguist opens."""
    return FOLDER / f"undertone_{language}.ts"


def in_step() -> tuple[dict[Path, str], list[Catalogue]]:
    """What the text files must hold, and the catalogues in it."""
    engine = engine_messages()
    messages = [*window_messages(), *engine]
    catalogues = [read(ts_path(each), each).following(messages) for each in LANGUAGES]
    files = {ts_path(each.language): written(each) for each in catalogues}
    files[SENTENCES] = "".join(f"{message.source}\n" for message in engine)
    return files, catalogues


def compile_all() -> None:
    """Make the files that Qt reads; what is unfinished stays English there."""
    program = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    for language in LANGUAGES:
        source = ts_path(language)
        target = source.with_suffix(".qm")
        subprocess.run(
            [str(program), "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where it would")
    arguments = parser.parse_args()
    files, catalogues = in_step()
    old = [path for path, text in files.items() if _held(path) != text]
    if not arguments.check:
        for path, text in files.items():
            path.write_text(text, encoding="utf-8", newline="\n")
        compile_all()
    for path in old:
        print(f"{path.name} {'is out of date' if arguments.check else 'was brought in step'}")
    for catalogue in catalogues:
        _list(catalogue)
    unfinished = any(catalogue.unfinished for catalogue in catalogues)
    return 1 if unfinished or (arguments.check and old) else 0


def _list(catalogue: Catalogue) -> None:
    count = len(catalogue.unfinished)
    print(f"{catalogue.language}: {len(catalogue.entries) - count} translated, {count} to do")
    for context, entries in groupby(catalogue.unfinished, key=lambda e: e.message.context):
        print(f"  {context}")
        for entry in entries:
            print(f"    {entry.message.source!r}")


def _held(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
