"""A model of random weights is measured where it runs, and what does not run says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.random_gguf import write_random_gguf
from tests.random_whisper import Shape, write_random_whisper
from undertone.cli import main
from undertone.devices import Device
from undertone.errors import ModelError
from undertone.machine import Machine
from undertone.models.installing import install, search
from undertone.models.measuring import measure
from undertone.models.store import Installed, Store
from undertone.pace import TABLE, WINDOWS
from undertone.task import Task

SMALLEST = Shape(width=8)


def installed(path: Path) -> Installed:
    (offered,) = search(path, Task()).offers
    return install(Store(), offered, Task(), {offered.sha256})


def test_every_device_is_measured_and_kept(tmp_path: Path) -> None:
    model = installed(write_random_whisper(tmp_path / "ggml-mine.bin", SMALLEST))
    gone = Device("vulkan7", "Card 7")
    machine = Machine(tmp_path / "kept")
    processor, lost = measure(model, [gone], Task(), machine)
    assert processor.gpu is None
    assert processor.speed is not None
    assert processor.speed.measured
    assert processor.sentence.startswith("processor: about ")
    assert (lost.gpu, lost.sentence) == (gone, "vulkan7 (Card 7): could not be used")
    ((key, seconds),) = machine.table(WINDOWS).items()
    assert key.startswith(f"{model.receipt.sha256[:16]} cpu ")
    assert seconds == pytest.approx(1 / processor.speed.factor, rel=0.01)
    assert not machine.table(TABLE)


def test_the_command_prints_a_line_for_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed(write_random_whisper(tmp_path / "ggml-mine.bin", SMALLEST))
    assert main(["models", "measure", "mine"]) == 0
    assert "processor: about " in capsys.readouterr().out


def test_a_chat_model_is_not_measured(tmp_path: Path) -> None:
    write_random_gguf(tmp_path / "chatty.gguf")
    with pytest.raises(ModelError, match="chatty is no Whisper model"):
        measure(installed(tmp_path / "chatty.gguf"), (), Task())
