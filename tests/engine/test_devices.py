"""Devices are found in every runtime, and a choice means the same GPU to each of them."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.engine.stages.transcribe.test_whisper_choice import INTEGRATED, NVIDIA
from undertone import devices
from undertone.children import FLAG, MODULES, child_command, child_environment, run_if_child
from undertone.cli import main
from undertone.errors import OptionError
from undertone.stages.onnx import CPU
from undertone.stages.transcribe.ggml_devices import libraries


def test_the_processor_is_there_for_everything() -> None:
    (first, *_) = devices.everything()
    assert first.name == "cpu"
    assert {"Whisper", "speakers and sentiment"} <= set(first.users)
    assert first.memory is not None
    assert first.memory > 1 << 28


def test_ggml_that_cannot_be_asked_has_no_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "PROBE", "undertone.no_such_module")
    assert devices.ggml_devices(devices.WHISPER) == ()


def test_a_library_that_is_not_installed_has_no_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(devices.GGML_MODULES, devices.CHAT, "no_such_module")
    assert devices.ggml_devices(devices.CHAT) == ()


def test_a_choice_means_a_gpu_of_its_name_or_make() -> None:
    gpus = (INTEGRATED, NVIDIA)
    assert devices.meant("vulkan1", gpus) == NVIDIA
    assert devices.meant("directml", gpus) == INTEGRATED
    assert devices.meant("cuda", gpus) is None
    assert devices.gpus_of([*gpus, devices.available()[0]]) == gpus


def test_an_unknown_device_is_refused_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match=r"no device called “warp9” here; choose one of: auto, c"):
        devices.provider("warp9")
    assert devices.provider("auto") == devices.provider("cpu") == CPU


def test_the_command_prints_a_table_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices"]) == 0
    header, first, *_ = capsys.readouterr().out.splitlines()
    assert header.split() == ["name", "device", "memory", "for"]
    assert first.startswith("cpu ")
    assert " GB " in first
    assert main(["devices", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows[0]["name"] == "cpu"
    assert rows[0]["users"]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["a/pywhispercpp.libs/libggml-684d824a.so.0.13.1",
          "a/pywhispercpp.libs/libggml-base-319ad4fb.so.0.13.1",
          "a/pywhispercpp.libs/libggml-cpu-67036419.so.0.13.1"], (0, 1)),
        (["a/libggml.so", "a/libggml-base.so", "a/libggml-vulkan.so"], (0, 1)),
        (["a/ggml-base-0123456789abcdef.dll", "a/ggml-0123456789abcdef.dll"], (1, 0)),
        (["a/.dylibs/libggml.0.dylib", "a/.dylibs/libggml-base.0.dylib"], None),
        (["a/.dylibs/libggml.dylib", "a/.dylibs/libggml-base.dylib"], (0, 1)),
        (["a/lib/libggml-base.so", "a/lib/libggml.so", "a/lib/libllama.so"], (1, 0)),
        (["a/libggml.so"], None),
    ],
)  # fmt: skip
def test_the_libraries_are_found_by_their_names(
    tmp_path: Path, names: list[str], found: tuple[int, int] | None
) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    expected = None if found is None else tuple(tmp_path / names[at] for at in found)
    assert libraries(tmp_path / "a") == expected


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_child_of_a_frozen_program_runs_our_modules_only(
    monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    assert find_spec(module) is not None
    assert not run_if_child([])
    assert not run_if_child([FLAG, "os"])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(module, "--devices", "x") == [
        sys.executable, FLAG, module, "--devices", "x",
    ]  # fmt: skip


def test_a_frozen_program_becomes_its_child() -> None:
    script = "import sys; from undertone.children import run_if_child; run_if_child(sys.argv[1:])"
    command = [sys.executable, "-c", script, FLAG, devices.PROBE, "--devices", "none"]
    done = subprocess.run(command, env=child_environment(), capture_output=True, check=True)
    assert json.loads(done.stdout) == []
