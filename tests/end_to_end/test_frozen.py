"""Programs that behave as frozen ones do: one file that is every child of itself, too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from undertone.children import FLAG, child_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
PROGRAM = """#!{python} -P
import sys
sys.frozen, sys.executable = True, __file__
from {module} import main
sys.exit(main())
"""
NOWHERE = {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}


def program(folder: Path, module: str) -> Path:
    path = folder / "undertone-frozen"
    path.write_text(PROGRAM.format(python=sys.executable, module=module), encoding="utf-8")
    path.chmod(0o755)
    return path


def run(*command: object, given: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**child_environment(), **NOWHERE, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        list(map(str, command)),
        input=given,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )


def test_the_command_line_asks_whisper_in_a_child_of_itself(tmp_path: Path) -> None:
    done = run(program(tmp_path, "undertone.cli"), "devices", "--json")
    processor, *_ = json.loads(done.stdout)
    assert "Whisper" in processor["users"]


def test_the_command_line_renders_a_template_in_a_child_of_itself(tmp_path: Path) -> None:
    (tmp_path / "own.txt.j2").write_text("{{ segments|length }} segments", encoding="utf-8")
    (tmp_path / "a.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nGood morning to you all\n")
    frozen = program(tmp_path, "undertone.cli")
    run(frozen, "import", tmp_path / "a.srt", "--no-sentiment")
    run(
        frozen, "export", tmp_path / "a.undertone", "--template", tmp_path / "own.txt.j2",
        "-o", tmp_path / "out.txt",
    )  # fmt: skip
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "1 segments"


@pytest.mark.parametrize("module", ["undertone.cli", "undertone_desktop.app"])
def test_both_programs_are_the_window_s_worker(tmp_path: Path, module: str) -> None:
    asked = json.dumps({"command": "models.list"}) + "\n"
    done = run(program(tmp_path, module), FLAG, "undertone.worker", given=asked)
    events = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    assert events[-2:] == ["models", "done"]
