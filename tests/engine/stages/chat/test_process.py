"""A chat model's process dies, hangs or fails: the program does not."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from undertone.errors import Cancelled, ModelError
from undertone.stages.chat import process as chat_process
from undertone.stages.chat.asking import Loading
from undertone.stages.chat.process import ChatProcess, require_llama
from undertone.task import Task

CHILD = Path(__file__).with_name("scripted_child.py")
Rig = Callable[..., ChatProcess]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def rig(log: Path) -> Rig:
    def make(*signs: str, gpu: str | None = None) -> ChatProcess:
        command = [sys.executable, str(CHILD), str(log), *signs]
        return ChatProcess(Loading("m.gguf", gpu), "m.gguf", "gpu0 (A card)", command=command)

    return make


def ask(process: ChatProcess) -> object:
    try:
        return process.ask({"do": "count"}, Task().check)
    finally:
        process.close()


def test_one_child_answers_every_request(rig: Rig, log: Path) -> None:
    process = rig()
    assert process.loaded(Task().check).context == 512
    assert process.ask({"do": "count"}, Task().check) == [7]
    assert ask(process) == [7]
    assert log.read_text().split("\n")[:3] == ["start cpu", "count", "count"]
    assert process.device == "cpu"


def test_a_child_that_dies_in_mid_job_is_asked_once_more(rig: Rig, log: Path) -> None:
    assert ask(rig("ask1:die")) == [7]
    assert log.read_text().count("start") == 2


@pytest.mark.parametrize("sign", ["load:die", "ask:die"])
def test_one_that_always_dies_is_a_sentence(rig: Rig, sign: str) -> None:
    with pytest.raises(ModelError, match=r"m\.gguf does not work here: there is not enough memory"):
        ask(rig(sign))


@pytest.mark.parametrize(("sign", "reason"), [("load:error", "cannot load"), ("ask:error", "-3")])
def test_what_llama_cpp_says_is_told(rig: Rig, sign: str, reason: str) -> None:
    with pytest.raises(ModelError, match=reason):
        ask(rig(sign))


def test_what_cannot_be_answered_is_told_at_once_and_no_gpu_is_blamed(rig: Rig, log: Path) -> None:
    process = rig("ask:refuse", gpu="gpu0")
    with pytest.raises(ModelError, match=r"m\.gguf cannot answer: the question is too long\."):
        ask(process)
    assert log.read_text().count("start") == 1
    assert process.notes == []


def test_the_processor_takes_over_from_a_gpu_and_it_is_told(rig: Rig, log: Path) -> None:
    process = rig("gpu:die", gpu="gpu0")
    assert ask(process) == [7]
    assert log.read_text().split("\n")[:3] == ["start gpu0", "start gpu0", "start cpu"]
    assert process.device == "cpu"
    assert process.notes == [
        "gpu0 (A card) failed (there is not enough memory for it): the processor took over."
    ]


def test_a_gpu_that_works_is_told(rig: Rig) -> None:
    process = rig(gpu="gpu0")
    assert ask(process) == [7]
    assert (process.device, process.notes) == ("gpu0 (A card)", [])


def test_a_job_that_hangs_can_be_cancelled(rig: Rig) -> None:
    process, end = rig("ask:hang"), time.monotonic() + 0.5

    def check() -> None:
        if time.monotonic() > end:
            raise Cancelled

    with pytest.raises(Cancelled):
        process.ask({"do": "count"}, check)
    assert process._pipe is None


def test_without_llama_cpp_the_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_process, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match="llama-cpp-python, which is not installed"):
        require_llama()
