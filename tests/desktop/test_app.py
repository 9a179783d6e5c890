"""The entry point, in a process of its own as users start it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from undertone_desktop import app

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from undertone_desktop import app

class Application(QApplication):
    def exec(self):
        QTimer.singleShot(0, self.look)
        return super().exec()

    def look(self):
        print([type(each).__name__ for each in self.topLevelWidgets() if each.isVisible()])
        self.closeAllWindows()

app.QApplication = Application
sys.exit(app.main(["undertone-desktop"]))
"""


def test_the_program_opens_its_window_and_ends_with_it(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "['MainWindow']"), done.stderr


def test_help_needs_no_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["undertone-desktop", "--help"]) == 0
    assert "Usage: undertone-desktop" in capsys.readouterr().out


def test_without_a_screen_there_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert app.main(["undertone-desktop"]) == 1
    assert "needs a screen" in capsys.readouterr().err
