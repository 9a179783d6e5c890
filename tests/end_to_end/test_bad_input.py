"""Every bad input is one clear sentence and an exit code, and nothing is written."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.media import WAV, Format, bursts, pcm16, wav_bytes, write
from undertone.cli import main

M4A = Format("m4a", "ipod", "aac")
MP4 = Format("mp4", "mp4", "aac", video="mpeg4")


def empty(folder: Path) -> Path:
    (folder / "empty.wav").touch()
    return folder / "empty.wav"


def text_as_mp3(folder: Path) -> Path:
    (folder / "notes.mp3").write_text("Interview guide: how do you feel about your work?\n" * 40)
    return folder / "notes.mp3"


def truncated_m4a(folder: Path) -> Path:
    whole = write(folder / "whole.m4a", bursts(5.0, channels=2), M4A)
    content = whole.read_bytes()
    whole.unlink()
    (folder / "cut.m4a").write_bytes(content[: len(content) // 2])
    return folder / "cut.m4a"


def film_without_sound(folder: Path) -> Path:
    return write(folder / "mute.mp4", bursts(2.0, channels=2), MP4, tracks=0)


def silence(folder: Path) -> Path:
    (folder / "silence.wav").write_bytes(wav_bytes(bytes(16_000 * 2 * 20)))
    return folder / "silence.wav"


def hum_and_noise(folder: Path) -> Path:
    time = np.arange(16_000 * 20) / 16_000
    noise = np.random.default_rng(3).normal(0, 0.01, time.size)
    sound = (0.05 * np.sin(2 * np.pi * 50 * time) + noise)[None].astype(np.float32)
    (folder / "hum.wav").write_bytes(wav_bytes(pcm16(sound)))
    return folder / "hum.wav"


def not_numbers(folder: Path) -> Path:
    data = np.full(16_000 * 3, np.nan, dtype="<f4").tobytes()
    (folder / "nan.wav").write_bytes(wav_bytes(data, bits=32, tag=3))
    return folder / "nan.wav"


def eight_channels_of_silence(folder: Path) -> Path:
    (folder / "eight.wav").write_bytes(wav_bytes(bytes(48_000 * 16 * 3), rate=48_000, channels=8))
    return folder / "eight.wav"


def playlist(folder: Path) -> Path:
    write(folder / "secret.wav", bursts(2.0, channels=2), WAV)
    (folder / "list.mp3").write_text("#EXTM3U\n#EXTINF:2,\nsecret.wav\n")
    return folder / "list.mp3"


def folder_of_texts(folder: Path) -> Path:
    (folder / "texts").mkdir()
    (folder / "texts" / "a.txt").write_text("nothing to hear")
    return folder / "texts"


def missing(folder: Path) -> Path:
    return folder / "gone.wav"


BAD_RECORDINGS = [
    empty, text_as_mp3, truncated_m4a, film_without_sound, silence, hum_and_noise, not_numbers,
    eight_channels_of_silence, playlist, folder_of_texts, missing,
]  # fmt: skip


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def one_sentence(text: str) -> str:
    lines = [line for line in text.splitlines() if line and not line.startswith("Note: ")]
    assert len(lines) == 1, lines
    assert lines[0].endswith(".")
    assert "Traceback" not in lines[0]
    return lines[0]


@pytest.mark.parametrize("make", BAD_RECORDINGS, ids=lambda make: make.__name__)
def test_a_bad_recording(
    make: Callable[[Path], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = make(tmp_path)
    before = contents(tmp_path)
    project = tmp_path / "p.undertone"
    code = main(["analyze", str(source), "-o", str(tmp_path), "--project", str(project)])
    captured = capsys.readouterr()
    assert code == 3
    one_sentence(captured.err)
    assert not captured.out
    assert contents(tmp_path) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_missing_rights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = silence(tmp_path)
    source.chmod(0)
    assert main(["analyze", str(source)]) == 3
    one_sentence(capsys.readouterr().err)


BAD_OPTIONS = [
    (["--speakers", "0"], 2),
    (["--speakers", "many"], 2),
    (["--min-speakers", "4", "--max-speakers", "2"], 2),
    (["--channels", "left"], 2),
    (["--device", "toaster"], 2),
    (["--format", "docx7"], 2),
    (["--preset", "lotus"], 2),
    (["--language", "xx"], 2),
    (["--redo", "speakers"], 2),
    (["--threads", "0"], 2),
    (["--frobnicate"], 2),
    (["--model", "missing.bin"], 4),
    (["--sentiment-model", "missing"], 4),
    (["-o", "no/such/folder/x.csv"], 5),
]


@pytest.mark.parametrize(("arguments", "expected"), BAD_OPTIONS, ids=str)
def test_a_bad_option(
    arguments: list[str],
    expected: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = tmp_path / "here"  # the cache is beside it
    here.mkdir()
    monkeypatch.chdir(here)
    source = write(here / "talk.wav", bursts(2.0, channels=2), WAV)
    before = contents(here)
    assert main(["analyze", str(source), *arguments]) == expected
    one_sentence(capsys.readouterr().err)
    assert contents(here) == before


def test_a_batch_survives_a_bad_file(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "in" / "good.flac"
    good.parent.mkdir()
    good.write_bytes(demo.read_bytes())
    text_as_mp3(good.parent)
    code = main(["analyze", str(good.parent), "-o", str(tmp_path), "--quiet"])
    assert code == 6
    assert (tmp_path / "good.csv").stat().st_size > 1000
    assert not (tmp_path / "notes.csv").exists()
    assert "notes.mp3 is a text file" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "info"])
def test_what_is_no_project_is_refused(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = tmp_path / "fake.undertone"
    fake.write_text("not a project")
    assert main([command, str(fake)]) == 3
    one_sentence(capsys.readouterr().err)
