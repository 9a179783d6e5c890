"""Every damaged or hostile file is refused with a sentence of its own, before any native code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.end_to_end.engine_process import environment
from tests.engine.models.bad_files import BadFile, bad_files
from tests.random_gguf import write_random_gguf
from undertone.errors import ModelError
from undertone.gguf import check_gguf
from undertone.models.installing import search
from undertone.models.store import Store
from undertone.stages.transcribe.ggml import check_model
from undertone.task import Task

# In a process of its own: refuse each file named on stdin, and show that no native code was loaded.
CHILD = """
import sys
from undertone.cli import main
for name in sys.stdin.read().split("\\0"):
    print(main(["models", "import", "--yes", name]), file=sys.stderr)
native = {"_pywhispercpp", "pywhispercpp", "llama_cpp"} & set(sys.modules)
print("native:", *native)
"""


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, BadFile]]:
    folder = tmp_path_factory.mktemp("bad")
    scratch = tmp_path_factory.mktemp("scratch")
    found = [(folder / each.name, each) for each in bad_files(scratch)]
    for path, each in found:
        path.write_bytes(each.content)
    return found


def test_each_is_refused_in_its_own_words(bad: list[tuple[Path, BadFile]]) -> None:
    assert len(bad) >= 50
    for path, each in bad:
        with pytest.raises(ModelError) as refusal:
            search(path, Task())
        sentence = str(refusal.value)
        assert each.words in sentence, f"{each.name}: {sentence}"
        assert sentence.startswith(path.name)
        assert sentence.endswith(".")
        assert "\n" not in sentence


def test_the_sentences_tell_the_files_apart(bad: list[tuple[Path, BadFile]]) -> None:
    """What differs in cause differs in words; only damage of one kind shares them."""
    words = Counter(each.words for _, each in bad)
    shared = {"is cut short", "header makes no sense", "word list", "tensor in it makes"}
    shared |= {"its head makes", "pickled PyTorch model"}
    assert {word for word, count in words.items() if count > 1} <= shared
    assert len(words) >= 30


def test_the_program_survives_and_loads_nothing(bad: list[tuple[Path, BadFile]]) -> None:
    names = "\0".join(str(path) for path, _ in bad)
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        input=names,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "native:"
    lines = done.stderr.splitlines()
    assert lines[1::2] == ["4"] * len(bad)  # a sentence, then the exit code for a bad model
    for (_, each), line in zip(bad, lines[::2], strict=True):
        assert each.words in line


def test_analyze_refuses_them_too(bad: list[tuple[Path, BadFile]]) -> None:
    for path, _each in bad:
        if path.suffix == ".bin":
            with pytest.raises(ModelError, match=r".*\.$"):
                check_model(path)


def test_nothing_was_installed(bad: list[tuple[Path, BadFile]], own_models: Path) -> None:
    for path, _ in bad[:5]:
        with pytest.raises(ModelError):
            search(path, Task())
    assert Store().installed() == ()
    assert not own_models.exists()


def test_places_that_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no model file gone"):
        search(tmp_path / "gone.bin", Task())
    with pytest.raises(ModelError, match="There is no model in"):
        search(tmp_path, Task())
    with pytest.raises(ModelError, match="device or a pipe"):
        search(Path("/dev/zero"), Task())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other pipes")
def test_a_pipe_does_not_stop_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.bin")
    with pytest.raises(ModelError, match="device or a pipe"):
        search(tmp_path / "pipe.bin", Task())


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_chat_model_changed_anywhere_is_refused_or_sound(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = write_random_gguf(tmp_path / "whole.gguf").read_bytes()
    path = tmp_path / "changed.gguf"
    at = data.draw(st.integers(0, 8_000))
    path.write_bytes(whole[:at] + data.draw(st.binary(min_size=1, max_size=8)) + whole[at + 8 :])
    with pytest.raises(ModelError, match=r"^changed\.gguf ") if _refused(path) else nullcontext():
        assert check_gguf(path).tensors


def _refused(path: Path) -> bool:
    try:
        check_gguf(path)
    except ModelError:
        return True
    return False


@given(st.integers(0, 112_479))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_chat_model_cut_anywhere_is_refused(tmp_path: Path, length: int) -> None:
    whole = write_random_gguf(tmp_path / "whole.gguf").read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(whole[:length])
    with pytest.raises(ModelError, match=r"^cut\.gguf (is|has|holds) .*\.$"):
        check_gguf(path)
