"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

from undertone.options import DecodeOptions, DiarizeOptions, Options
from undertone_desktop.settings import RECENT_LIMIT, Settings
from undertone_desktop.theme import Appearance


def test_choices_come_back(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    settings = Settings(file)
    options = Options(DecodeOptions("split"), DiarizeOptions(speakers=3))
    settings.remember_options(options)
    settings.appearance = Appearance.DARK
    assert settings.options == options
    assert settings.appearance is Appearance.DARK


def test_nonsense_reads_as_the_default(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    file.write_text("[General]\nappearance=pink\nspeakers=many\nchannels=7\n")
    settings = Settings(file)
    assert settings.appearance is Appearance.SYSTEM
    assert settings.options == Options()


def test_recent_projects_are_few_existing_and_latest_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    paths = [tmp_path / f"{n}.undertone" for n in range(RECENT_LIMIT + 2)]
    for path in paths:
        path.touch()
        settings.remember(path)
    settings.remember(paths[3])
    latest = settings.recent
    assert latest[:2] == (paths[3], paths[-1])
    assert len(latest) == RECENT_LIMIT
    paths[3].unlink()
    assert paths[3] not in settings.recent
