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
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from undertone_desktop import app

class Application(QApplication):
    def exec(self):
        QTimer.singleShot(0, self.look)
        return super().exec()

    def look(self):
        window = next(each for each in self.topLevelWidgets() if each.isVisible())
        for _ in range(2000):
            self.processEvents()
            if window.session.segments or len(sys.argv) > 1:
                break
            time.sleep(0.01)
        print(len(window.session.segments) > 20)
        print([type(each).__name__ for each in self.topLevelWidgets() if each.isVisible()])
        self.closeAllWindows()

app.QApplication = Application
sys.exit(app.main(["undertone-desktop"]))
"""


def test_the_first_start_shows_the_demo_interview_and_the_second_does_not(tmp_path: Path) -> None:
    assert started(tmp_path) == "True\n['MainWindow']"
    assert (tmp_path / "undertone" / "demo" / "interview.undertone").exists()
    assert started(tmp_path, "again") == "False\n['MainWindow']"


def started(tmp_path: Path, *arguments: str) -> str:
    """What the program tells that it shows."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


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
