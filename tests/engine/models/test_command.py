"""`undertone models` from the outside: what is printed, asked and returned."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pytest

from tests.engine.models.file_server import Behaviour, serving
from tests.random_gguf import write_random_gguf
from tests.random_whisper import Shape, write_random_whisper
from undertone.cli import main
from undertone.models.store import Store


class Terminal(io.StringIO):
    """A keyboard with somebody at it who has typed this."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return write_random_whisper(tmp_path / "ggml-mine.bin", Shape(width=8))


def test_import_list_info_verify_remove(
    mine: Path, own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "verify"]) == 0
    assert capsys.readouterr().out == "No model is installed.\n"
    assert main(["models", "import", str(mine), "--yes"]) == 0
    assert main(["models", "verify"]) == 0
    assert main(["models", "info", "mine"]) == 0
    assert main(["models", "dir"]) == 0
    out = capsys.readouterr().out
    assert "Installed mine: " in out
    assert "mine is as it was installed." in out
    assert hashlib.sha256(mine.read_bytes()).hexdigest() in out
    assert f"{own_models}\n" in out
    assert main(["models", "list"]) == 0
    listed = capsys.readouterr().out
    assert "mine " in listed
    assert "imported by you" in listed
    assert "Best for English on this computer" in listed
    assert main(["models", "remove", "mine", "--yes"]) == 0
    assert not Store().installed()


def test_nothing_is_done_without_a_yes(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "import", str(mine)]) == 2
    assert "Say --yes to agree" in capsys.readouterr().err
    assert main(["models", "get", "tiny-q5_1"]) == 2
    asked = capsys.readouterr().err
    assert "https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-tiny-q5_1.bin" in asked
    assert "32 MB" in asked
    assert "MIT" in asked
    assert not Store().folder.exists()


@pytest.mark.parametrize(("typed", "code"), [("n\n", 130), ("y\n", 0)])
def test_the_answer_counts(
    mine: Path, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    assert main(["models", "import", str(mine)]) == code
    assert len(Store().installed()) == (code == 0)


def test_get_from_a_mirror_refuses_what_is_not_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(Behaviour(b"x" * 32_152_673)) as address:
        assert main(["models", "get", "tiny-q5_1", "--mirror", address, "--yes"]) == 4
    assert "is not ggml-tiny-q5_1.bin as published" in capsys.readouterr().err
    assert main(["models", "get", "nope", "--yes"]) == 4
    assert "is no model that is known here" in capsys.readouterr().err


def test_a_stick_with_something_broken_installs_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    write_random_gguf(stick / "chatty.gguf")
    (stick / "broken.bin").write_bytes(b"\x80\x02x")
    assert main(["models", "import", str(stick), "--yes"]) == 4
    streams = capsys.readouterr()
    assert "Installed chatty" in streams.out
    assert "broken.bin is a pickled PyTorch model" in streams.err


def test_pack_and_import_again(
    mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["models", "import", str(mine), "--yes"])
    pack = tmp_path / "models.zip"
    assert main(["models", "pack", "mine", "-o", str(pack)]) == 0
    main(["models", "remove", "mine", "--yes"])
    assert main(["models", "import", str(pack), "--yes"]) == 0
    assert Store().get("mine").complete
    assert main(["models", "pack", "mine", "-o", str(tmp_path)]) == 2
    assert main(["models", "pack", "gone"]) == 4
    capsys.readouterr()


def test_damage_is_found(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["models", "import", str(mine), "--yes"])
    path = Store().get("mine").path
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert main(["models", "verify", "mine"]) == 4
    assert "was changed or damaged" in capsys.readouterr().err


def test_the_list_for_programs(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["models", "import", str(mine), "--yes"])
    capsys.readouterr()
    assert main(["models", "list", "--json", "--language", "de"]) == 0
    rows = json.loads(capsys.readouterr().out)
    states = {row["state"] for row in rows}
    assert states == {"bundled", "installed", "known"}
    assert len(rows) == 3 + 1 + 38


def test_analyze_takes_a_name(
    mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = tmp_path / "talk.wav"
    recording.write_bytes(b"RIFF")
    assert main(["analyze", str(recording), "--model", "nope"]) == 4
    assert "neither a file nor an installed model" in capsys.readouterr().err
    main(["models", "import", str(mine), "--yes"])
    assert main(["analyze", str(recording), "--model", "mine"]) == 3  # the recording is the fault
