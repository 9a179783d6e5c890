"""The README speaks of files, options and exit codes that exist."""

from __future__ import annotations

import re

import typer.main

from installers.dev import ROOT
from undertone.cli import app
from undertone.commands.failures import EXIT_CODES

README = (ROOT / "README.md").read_text(encoding="utf-8")
# What the commands write, and the folder that only set-up makes.
MADE_LATER = {"resources/demo/interview.csv", ".venv/bin/activate"}


def test_every_path_exists() -> None:
    named = re.findall(r"`((?:engine|desktop|installers|resources|tests)/[\w./-]+)`", README)
    assert named
    assert [name for name in named if name not in MADE_LATER and not (ROOT / name).exists()] == []


def test_every_option_of_analyze_exists() -> None:
    table = README.partition("| option | meaning |")[2].partition("\n\n")[0]
    told = {option.split()[0] for option in re.findall(r"`(-[\w-]+[^`]*)`", table)}
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    known = {name for parameter in commands["analyze"].params for name in parameter.opts}
    assert len(told) > 10
    assert told <= known


def test_every_command_exists() -> None:
    told = set(re.findall(r"`undertone ([a-z]+)", README))
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    assert {"analyze", "export", "info"} <= told <= set(commands)


def test_every_exit_code_is_told() -> None:
    sentence = README.partition("Exit codes:")[2].partition("\n\n")[0]
    told = {int(code) for code in re.findall(r"\b(\d+)\b", sentence)}
    assert told == {0, 1, 6, *(code for _, code in EXIT_CODES)}
