"""What is no recording: refused with one clear sentence, and nothing stays behind."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

from tests.decoding import refusal
from tests.media import FORMATS, WAV, Format, bursts, pcm16, sample, wav_bytes, write

M4A = Format("m4a", "ipod", "aac")
FILM = Format("mp4", "mp4", "aac", video="mpeg4")
PLAYLISTS = {
    "m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n",
    "m3u8 with a mark": "\ufeff#EXTM3U\n#EXTINF:10,\nhttp://example.org/a.ts\n",
    "pls": "[playlist]\nFile1=http://example.org/a.mp3\nNumberOfEntries=1\n",
    "ffconcat": "ffconcat version 1.0\nfile 'a.wav'\n",
    "concat": "file 'a.wav'\nfile 'b.wav'\n",
    "sdp": "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n",
    "asx": '<ASX version="3.0"><Entry><Ref href="http://example.org/a.wma"/></Entry></ASX>',
    "asf reference": "[Reference]\r\nRef1=http://example.org/a.asf\r\n",
    "dash": '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>',
    "xspf": '<?xml version="1.0"?>\n<playlist version="1"></playlist>',
    "smil": '<smil><body><audio src="a.mp3"/></body></smil>',
    "addresses": "http://example.org/a.mp3\n",
}
OTHERS = {
    "a text file": b"Interviewer: how are you?\nGuest: fine, thanks.\n" * 50,
    "a text file ": "Früher, größer, später.\n".encode("latin-1") * 50,
    "a text file  ": "Wie geht es?\n".encode("utf-16") * 50,
    "a web page": b"<!DOCTYPE html><html><body>404 Not Found</body></html>",
    "a PDF document": b"%PDF-1.7\n" + bytes(range(256)) * 20,
    "a ZIP archive or an office document": b"PK\x03\x04" + bytes(range(256)) * 20,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "a database": b"SQLite format 3\x00" + bytes(4096),
}


@pytest.mark.parametrize("suffix", ["mp3", "wav", "m3u8", "mp4"])
@pytest.mark.parametrize("content", PLAYLISTS.values(), ids=PLAYLISTS.keys())
def test_a_playlist_is_refused_whatever_its_name(content: str, suffix: str, tmp_path: Path) -> None:
    write(tmp_path / "a.wav", bursts(1.0, channels=2), WAV)  # what some of them point to
    path = tmp_path / f"list.{suffix}"
    path.write_text(content, encoding="utf-8", newline="")
    assert refusal(path) == (
        f"list.{suffix} is a playlist, which only points to recordings: open the recording itself."
    )


@pytest.mark.parametrize("kind", OTHERS)
def test_another_kind_of_file_is_named(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.write_bytes(OTHERS[kind])
    assert refusal(path) == (
        f"talk.mp3 is {kind.strip()}, not a recording: choose an audio or video file."
    )


@pytest.mark.parametrize("seed", range(20))
def test_noise_is_no_recording(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.write_bytes(np.random.default_rng(seed).bytes(2000))
    assert refusal(path) in (
        "talk.mp3 is not an audio or video file that can be read: convert it to WAV or FLAC.",
        "The sound of talk.mp3 is damaged beyond reading: copy it again from the recorder.",
    )


def test_zeros_are_no_recording(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(bytes(100_000))
    assert refusal(path) == (
        "talk.wav is not an audio or video file that can be read: convert it to WAV or FLAC."
    )


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.touch()
    assert refusal(path) == "talk.mp3 is empty: copy it again from the recorder."


def test_a_missing_file(tmp_path: Path) -> None:
    expected = "There is no file talk.mp3: check its name and place."
    assert refusal(tmp_path / "talk.mp3") == expected


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "talks").mkdir()
    assert refusal(tmp_path / "talks") == "talks is a folder: choose a recording inside it."


@pytest.mark.parametrize("name", ["a\x00b.wav", "x" * 300 + ".wav"])
def test_a_name_that_cannot_be(name: str, tmp_path: Path) -> None:
    assert refusal(tmp_path / name).startswith((f"{name} cannot be opened (", "There is no file"))


@contextmanager
def without_rights() -> Iterator[None]:
    """Be a user who owns nothing here."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_missing_rights() -> None:
    with TemporaryDirectory() as name:  # tests' own folders are closed to other users altogether
        folder = Path(name)
        path = write(folder / "talk.wav", bursts(1.0, channels=2))
        path.chmod(0)
        folder.chmod(0o755)
        with without_rights():
            sentence = refusal(path)
    assert sentence == (
        "talk.wav may not be read: ask for the right to read it, or close the program that holds"
        " it."
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe.wav"
    os.mkfifo(path)
    assert refusal(path) == "pipe.wav is not a file: choose a recording."


def test_a_film_without_sound(tmp_path: Path) -> None:
    path = write(tmp_path / "film.mp4", bursts(1.0, channels=2), FILM, tracks=0)
    assert refusal(path) == (
        "This video has no sound track (film.mp4): choose a recording with sound."
    )


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_recording_that_lost_its_index(share: float, tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.m4a", bursts(3.0, channels=2), M4A).read_bytes()
    path = tmp_path / "talk.m4a"
    path.write_bytes(whole[: int(len(whole) * share)])
    assert refusal(path) == (
        "talk.m4a was not finished or not copied completely (its index is missing): copy it again,"
        " or repair it with the program that recorded it."
    )


@pytest.mark.parametrize("tag", [b"enca", b"drms"])
def test_a_protected_file(tag: bytes, tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.m4a", bursts(1.0, channels=2), M4A).read_bytes()
    path = tmp_path / "book.m4p"
    entry = whole.index(b"mp4a", whole.index(b"stsd"))
    path.write_bytes(whole[:entry] + tag + whole[entry + 4 :])
    assert refusal(path) == (
        "book.m4p is protected against copying and cannot be opened: choose an unprotected"
        " recording."
    )


def test_a_coding_nobody_knows(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(wav_bytes(pcm16(bursts(1.0, 16_000)), tag=0x4321))
    assert refusal(path) == (
        "The sound of talk.wav is in a format that cannot be decoded: convert it to WAV or FLAC."
    )


@pytest.mark.parametrize("samples", [1, 100, 1599])
def test_too_short(samples: int, tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(wav_bytes(bytes(2 * samples)))
    assert refusal(path) == (
        f"talk.wav is too short to analyse ({samples / 16:.0f} ms): choose a recording of at least"
        " 0.1 seconds."
    )


def test_a_header_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(wav_bytes(b""))
    assert refusal(path) == (
        "The sound of talk.wav is damaged beyond reading: copy it again from the recorder."
    )


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_first_bytes_alone(form: Format, tmp_path: Path) -> None:
    """A copy that broke off at once: refused, never an empty or invented result."""
    for size in (1, 4, 12, 28):
        cut = tmp_path / f"cut.{form.suffix}"
        cut.write_bytes(sample(form)[:size])
        assert refusal(cut, "split").endswith(".")
