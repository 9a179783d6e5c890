"""Whisper model files are accepted when whole and refused in one sentence otherwise."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.random_whisper import Shape, write_random_whisper
from undertone.errors import ModelError
from undertone.stages.transcribe.ggml import GgmlModel, check_model


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("ggml") / "nano.bin"
    return write_random_whisper(path, Shape(width=8)).read_bytes()


def test_a_whole_file_is_accepted(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "nano.bin"
    path.write_bytes(whole)
    assert check_model(path) == GgmlModel(51_865, 4, 167)
    assert check_model(path).multilingual
    english = write_random_whisper(path, Shape(width=8, vocabulary=51_864))
    assert not check_model(english).multilingual


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_file_cut_anywhere_is_refused(tmp_path: Path, whole: bytes, data: st.DataObject) -> None:
    path = tmp_path / "cut.bin"
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(ModelError, match=r"cut\.bin is .*\.$"):
        check_model(path)


@given(st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "noise.bin"
    for opening in (b"", struct.pack("<I", 0x67676D6C)):
        path.write_bytes(opening + content)
        with pytest.raises(ModelError, match=r"noise\.bin (is|has|holds) .*\.$"):
            check_model(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"GGUF\x03\0\0\0" + bytes(99), "GGUF"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS pointer"),
        (b"PK\x03\x04" + bytes(99), "zip archive"),
        (b"\x80\x02}q\x00" + bytes(99), "pickled"),
        (b"\n <!DOCTYPE html><html>", "web page"),
        (b"<HTML>404", "web page"),
        (b'{"error":"Not found"}', "JSON"),
        (b"RIFF....WAVE", "recording"),
        (b"anything else", "no Whisper model"),
    ],
)
def test_what_people_take_for_a_model_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=reason):
        check_model(path)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no model file gone\.bin"):
        check_model(tmp_path / "gone.bin")
    with pytest.raises(ModelError, match="is a folder"):
        check_model(tmp_path)


def test_extra_and_foreign_tensors_are_refused(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "extra.bin"
    tensor = struct.pack("<3i1i", 1, 1, 0, 1) + b"x" + bytes(4)
    path.write_bytes(whole + tensor)
    with pytest.raises(ModelError, match="makes no sense"):
        check_model(path)
    path.write_bytes(whole + struct.pack("<3i1i", 1, 1, 99, 1) + b"x" + bytes(4))
    with pytest.raises(ModelError, match="makes no sense"):
        check_model(path)
    name = b"decoder.ln.bias"  # the last tensor once more
    path.write_bytes(whole + struct.pack("<3i1i", 1, len(name), 0, 8) + name + bytes(32))
    with pytest.raises(ModelError, match="twice"):
        check_model(path)
