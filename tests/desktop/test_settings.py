"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of_hypothesis

from undertone import codec
from undertone.options import (
    DecodeOptions,
    DiarizeOptions,
    Options,
    SentimentOptions,
    TranscribeOptions,
    VoiceOptions,
)
from undertone_desktop.language import LANGUAGES
from undertone_desktop.languages import CHOICES
from undertone_desktop.settings import RECENT_LIMIT, TEXT_SIZES, Settings
from undertone_desktop.theme import Appearance

NAMES = (
    *("appearance", "speakers", "channels", "model", "spoken", "translate", "vocabulary", "prompt"),
    *("beam_size", "sentiment", "context", "classifier", "voice", "device", "threads", "projects"),
    *("recordings", "language", "text_percent", "follow", "volume", "backstep_ms", "film"),
    *("recent", "folders"),
)


def test_choices_come_back(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    settings = Settings(file)
    options = Options(DecodeOptions("split"), DiarizeOptions(speakers=3))
    settings.remember_options(options)
    settings.appearance = Appearance.DARK
    assert settings.options == options
    assert settings.appearance is Appearance.DARK


def test_every_choice_comes_back(tmp_path: Path) -> None:
    settings, model = Settings(tmp_path / "s.ini"), tmp_path / "ggml-base.bin"
    model.touch()
    words = TranscribeOptions(model, "de", True, ("Ana Ruiz", "São Paulo"), "Ja, „so“; a=b\nx", 5)
    sentiment = SentimentOptions(False, tmp_path, False)
    options = Options(
        transcribe=words,
        sentiment=sentiment,
        voice=VoiceOptions(enabled=True),
        device="vulkan0",
        threads=1,
    )
    settings.remember_options(options)
    settings.projects = settings.recordings = tmp_path
    settings.language, settings.text_percent, settings.follow = "es", 120, False
    again = Settings(tmp_path / "s.ini")
    assert again.options == options
    assert (again.projects, again.recordings) == (tmp_path, tmp_path)
    assert (again.language, again.text_percent, again.follow) == ("es", 120, False)


def test_files_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    settings, gone = Settings(tmp_path / "s.ini"), tmp_path / "gone"
    words, sentiment = TranscribeOptions(model=gone), SentimentOptions(model=gone)
    settings.remember_options(Options(transcribe=words, sentiment=sentiment))
    settings.projects = gone
    assert settings.options == Options()
    assert settings.projects is None


@settings_of_hypothesis(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.sampled_from(NAMES), st.text(max_size=60) | st.just("x" * 5000)))
def test_any_damage_reads_as_something_sensible(tmp_path: Path, values: dict[str, str]) -> None:
    file = tmp_path / "s.ini"
    lines = [f"{name}={' '.join(text.splitlines())}" for name, text in values.items()]
    file.write_text("[General]\n" + "\n".join(lines), encoding="utf-8", errors="replace")
    settings = Settings(file)
    options = settings.options
    assert codec.from_plain(Options, codec.to_plain(options)) == options
    assert options.transcribe.language in (None, *CHOICES)
    assert settings.language in ("", *LANGUAGES)
    assert settings.text_percent in TEXT_SIZES
    assert 0 <= settings.backstep_ms <= 30_000
    assert 0.0 <= settings.volume <= 1.0
    assert isinstance(settings.follow, bool)
    for path in (settings.projects, settings.recordings, settings.model):
        assert path is None or path.exists()
    assert all(path.exists() for path in (*settings.recent, *settings.folders))


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
