"""`undertone models`: what is installed, known, best here and how fast; import, get, pack ..."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from undertone.catalogue import Kind, KnownModel, known
from undertone.console import TerminalObserver, plain_console
from undertone.devices import whisper_gpus
from undertone.errors import ModelError, OptionError
from undertone.models.advice import Advisor
from undertone.models.disk import shown_size
from undertone.models.getting import address_of, get, row_called
from undertone.models.installing import install, search
from undertone.models.measuring import measure
from undertone.models.offer import Offer
from undertone.models.pack import write_pack
from undertone.models.store import Installed, Store
from undertone.models.table import Row, facts_of, model_rows
from undertone.task import Task

app = typer.Typer(help="List, import, fetch, verify and remove models.")
Names = Annotated[list[str], typer.Argument(help="Names of installed models.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
Language = Annotated[str, typer.Option(help="For the recommendation, such as de.")]


@app.callback(invoke_without_command=True)
def root(context: typer.Context) -> None:
    """List, import, fetch, verify and remove models."""
    if context.invoked_subcommand is None:
        print(context.get_help())


@app.command("list")
def list_command(
    show_all: Annotated[bool, typer.Option("--all", help="Every model that is known.")] = False,
    language: Language = "en",
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> int:
    """List the models that are bundled, installed and known, and the best for this computer."""
    store = Store()
    advisor = Advisor.here(store)
    rows = model_rows(store, advisor)
    if as_json:
        print(json.dumps(rows, indent=1, ensure_ascii=False))
        return 0
    for state, title in (("bundled", "Bundled"), ("installed", f"Installed in {store.folder}")):
        _print_rows(title, [row for row in rows if row["state"] == state])
    advice = advisor.best(language)
    best = advice.row.name if advice and advice.row else ""
    offered = [
        row
        for row in rows
        if row["state"] == "known" and (show_all or row["tier"] or row["name"] == best)
    ]
    _print_rows("Known: `undertone models get NAME` fetches one", offered)
    if not show_all:
        print("More: undertone models list --all")
    if advice is not None:
        print(f"\n{advice.sentence}")
    for gpu in advisor.unmeasured:
        print(f"{gpu.description} was not measured yet: undertone models measure NAME")
    return 0


@app.command("info")
def info_command(name: Annotated[str, typer.Argument(help="A model.")]) -> int:
    """Say what a model is, what it needs and where it comes from."""
    store = Store()
    installed = store.find(name)
    row = known(name)
    if row is None and installed is None:
        row = row_called(name)
    for label, value in facts_of(row, installed, Advisor.here(store)):
        print(f"{label + ':':<14}{value}")
    return 0


@app.command("measure")
def measure_command(name: Annotated[str, typer.Argument(help="A Whisper model.")]) -> int:
    """Measure how fast an installed Whisper model is on this computer's processor and GPUs."""
    model = Store().get(name)
    with _task() as task:
        found = measure(model, whisper_gpus(), task)
    for each in found:
        print(each.sentence)
    return 0


@app.command("import")
def import_command(
    paths: Annotated[list[Path], typer.Argument(help="Files, folders, sticks or model packs.")],
    kind: Annotated[Kind | None, typer.Option(help="What it is, if it is not plain.")] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Vouch for models that are not known here.")
    ] = False,
) -> int:
    """Check models that you have as files, and copy them to the installed ones."""
    store, refused = Store(), 0
    for path in paths:
        with _task() as task:
            found = search(path, task, kind)
        for sentence in found.refused:
            print(sentence, file=sys.stderr)
        refused += len(found.refused)
        for offered in found.offers:
            _vouch(offered, yes)
            with _task() as task:
                model = install(store, offered, task, {offered.sha256})
            print(f"Installed {model.name}: {model.path}")
    return 4 if refused else 0


def _vouch(offered: Offer, yes: bool) -> None:
    if offered.row is not None or yes:
        return
    _ask(
        f"{offered.name} from {offered.source} is a well-formed {offered.kind.words} of"
        f" {shown_size(offered.size)}, but none that is known here.\n"
        f"SHA-256 {offered.sha256}\nInstall it? Only if you trust where it comes from.",
        "--yes",
    )


@app.command("get")
def get_command(
    name: Annotated[str, typer.Argument(help="A known model.")],
    mirror: Annotated[
        str | None, typer.Option(help="A web address or folder instead of the publisher's.")
    ] = None,
    yes: Yes = False,
) -> int:
    """Fetch a known model: names the address and the size, asks, verifies what comes."""
    store, row = Store(), row_called(name)
    address = address_of(row, mirror)
    there = store.find(row.name)
    if there and there.complete:
        print(f"{row.name} is installed: {there.path}")
        return 0
    if not yes:
        _ask(f"{_announced(row)} from\n{address}\nFetch it?", "--yes")
    with _task() as task:
        model = get(store, row, task, mirror)
    print(f"Installed {model.name}: {model.path}")
    return 0


def _announced(row: KnownModel) -> str:
    size = shown_size(row.size) if row.size else "size unknown"
    return f"{row.file} ({size}, licence {row.licence})"


@app.command("verify")
def verify_command(
    names: Annotated[list[str] | None, typer.Argument(help="Models; all when not given.")] = None,
) -> int:
    """Hash installed models again."""
    store, failed = Store(), False
    models = _named(store, names) if names else store.installed()
    if not models:
        print("No model is installed.")
    for model in models:
        try:
            with _task() as task:
                store.verify(model, task)
        except ModelError as error:
            failed = True
            print(error, file=sys.stderr)
        else:
            print(f"{model.name} is as it was installed.")
    return 4 if failed else 0


@app.command("remove")
def remove_command(names: Names, yes: Yes = False) -> int:
    """Delete installed models."""
    store = Store()
    for model in _named(store, names):
        if not yes:
            _ask(f"Remove {model.name} ({shown_size(model.receipt.size)})?", "--yes")
        store.remove(model)
        print(f"Removed {model.name}.")
    return 0


@app.command("dir")
def dir_command() -> int:
    """Print the folder of the installed models."""
    print(Store().folder)
    return 0


@app.command("pack")
def pack_command(
    names: Names,
    out: Annotated[Path, typer.Option("--out", "-o", help="The pack.")] = Path("models.zip"),
) -> int:
    """Write installed models into one file for a computer without a network."""
    if out.is_dir():
        raise OptionError(f"{out} is a folder: name the pack, such as {out / 'models.zip'}.")
    store = Store()
    with _task() as task:
        write_pack(out, _named(store, names), task)
    print(f"Written: {out}")
    return 0


def _named(store: Store, names: Sequence[str]) -> list[Installed]:
    return [store.get(name) for name in names]


def _ask(question: str, option: str) -> None:
    """Go on only with a yes; who cannot be asked must say so before.

    Raises:
        OptionError: there is nobody to ask.
        typer.Abort: the answer is no.
    """
    if not sys.stdin.isatty():
        raise OptionError(f"{question} Say {option} to agree.")
    if not typer.confirm(question, err=True):
        raise typer.Abort


@contextmanager
def _task() -> Iterator[Task]:
    """A task whose progress is a line on the terminal."""
    with TerminalObserver(plain_console(stderr=True), None) as observer:
        yield Task(observer.step)


def _print_rows(title: str, rows: Sequence[Row]) -> None:
    if not rows:
        return
    print(title)
    for row in rows:
        size = row["size"]
        shown = shown_size(size) if isinstance(size, int) else ""
        line = f"  {row['name']:<22}{row['kind']:<24}{shown:>8}  {row['languages']:<16}"
        print(f"{line}{row.get('words') or ''}".rstrip())
    print()
