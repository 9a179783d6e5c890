"""The script itself: standard library only, one sentence on failure, progress that can be read."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
from pathlib import Path

import pytest

from installers import _checks, _demo
from installers._report import CommandFailed, Report
from installers.dev import ROOT

SCRIPTS = sorted((ROOT / "installers").glob("*.py"))
SAYS_OLD = "import sys; sys.version_info = (3, 10, 1); sys.argv = ['dev.py', 'setup']; "


class Terminal(io.StringIO):
    """Output that claims to be a terminal."""

    def isatty(self) -> bool:
        return True


def imported(path: Path) -> set[str]:
    """Top-level names of the modules that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_only_the_standard_library_is_imported(path: Path) -> None:
    assert imported(path) <= sys.stdlib_module_names | {"installers"}


@pytest.mark.parametrize("name", ["dev.py", "_interpreter.py"])
def test_old_pythons_can_read_what_they_start(name: str) -> None:
    text = (ROOT / "installers" / name).read_text(encoding="utf-8")
    tree = ast.parse(text, feature_version=(3, 7))
    banned = (ast.JoinedStr, ast.NamedExpr, ast.AnnAssign)
    assert not [node for node in ast.walk(tree) if isinstance(node, banned)]
    assert "from __future__" not in text


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_help_names_the_commands(arguments: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "installers" / "dev.py", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    for command in ("demo", "test", "setup", "gpu"):
        assert f"\n{command} " in done.stdout


def test_an_unknown_command_is_refused() -> None:
    script = ROOT / "installers" / "dev.py"
    done = subprocess.run([sys.executable, script, "dance"], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_no_suitable_python_is_one_sentence() -> None:
    program = f"{SAYS_OLD} import runpy; runpy.run_path('installers/dev.py', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={"PATH": ""},
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "has only 3.10" in done.stderr


def test_steps_are_lines_in_a_log(tmp_path: Path) -> None:
    out = io.StringIO()
    report = Report(tmp_path / "log", total=2, out=out)
    with report.step("First") as detail:
        detail("never shown without a terminal")
    with report.step("Second"):
        report.say("      a remark")
    lines = out.getvalue().splitlines()
    assert [lines[0], *lines[2:4]] == ["[1/2] First ...", "[2/2] Second ...", "      a remark"]


def test_a_terminal_sees_details_on_the_line_of_the_step(tmp_path: Path) -> None:
    out = Terminal()
    report = Report(tmp_path / "log", total=1, out=out)
    with report.step("Step") as detail:
        detail("3")
        report.say("remark")
    assert "\r[1/1] Step ... 3" in out.getvalue()
    assert "\nremark\n" in out.getvalue()


def test_commands_are_logged_and_their_failure_raised(tmp_path: Path) -> None:
    report = Report(tmp_path / "log", total=1, out=io.StringIO())
    said = report.run([sys.executable, "-c", "print('hello')"])
    assert said == "hello\n"
    with pytest.raises(CommandFailed) as failure:
        report.run([sys.executable, "-c", "import sys; sys.exit('no luck')"])
    assert "no luck" in failure.value.output
    with pytest.raises(CommandFailed):
        report.run([str(tmp_path / "absent")])
    assert "hello" in report.log.read_text()
    assert "no luck" in report.log.read_text()


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "true"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
        ("darwin", {"CI": "1"}, False),
    ],
)
def test_a_window_needs_a_screen(platform: str, environ: dict[str, str], expected: bool) -> None:
    assert _demo.has_screen(platform, environ) is expected


def test_the_demo_writes_where_it_may(tmp_path: Path) -> None:
    assert _demo.writable(tmp_path) == tmp_path
    assert _demo.writable(tmp_path / "absent") == Path.cwd()


def test_the_last_demo_is_set_aside_with_its_journal(tmp_path: Path) -> None:
    project = tmp_path / "interview.undertone"
    for text in ("first", "second"):
        project.write_text(text)
        Path(f"{project}-journal").write_text(f"{text} journal")
        kept = _demo.set_aside(project)
        assert kept.read_text() == text
        assert Path(f"{kept}-journal").read_text() == f"{text} journal"
    project.write_text("third")
    _demo.set_aside(project)
    assert {path.name for path in tmp_path.iterdir()} == {kept.name}


def test_the_summary_names_what_failed() -> None:
    assert _checks.summary([]) == "All checks passed."
    assert _checks.summary(["types", "tests"]) == "Failed: types, tests."
