"""The recommended model fits the memory, is fast enough and knows the language."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.random_whisper import Shape, write_random_whisper
from undertone.catalogue import MODELS, Kind, KnownModel, known
from undertone.devices import Device
from undertone.errors import ModelError
from undertone.machine import Machine
from undertone.models.advice import Advisor
from undertone.models.installing import install, search
from undertone.models.naming import best_installed, resolve
from undertone.models.store import Store
from undertone.pace import WINDOWS, Pace
from undertone.speed import SpeedBook
from undertone.task import Task

GB = 1_000_000_000


def advisor(folder: Path, memory: int, flops: float) -> Advisor:
    book = SpeedBook(folder / "cache", "here", bench=lambda: flops)
    return Advisor(Store(folder / "store"), book, memory)


@pytest.mark.parametrize(
    ("language", "memory", "flops", "name"),
    [
        ("de", 16 * GB, 1e13, "large-v3-q5_0"),
        ("de", 16 * GB, 8.2e11, "large-v3-turbo-q5_0"),
        ("de", 16 * GB, 2.4e11, "small-q5_1"),
        ("de", 2 * GB, 1e13, "medium-q5_0"),
        ("de", 1 * GB, 1e13, "small-q5_1"),
        ("en", 1 * GB, 1e13, "small.en-q5_1"),
        ("en", 16 * GB, 5e10, "base.en-q5_1"),
        ("de", 700_000_000, 1e13, "base-q5_1"),
        ("de", 16 * GB, 1e9, "small-q5_1"),
    ],
)
def test_the_best_for_a_machine(
    tmp_path: Path, language: str, memory: int, flops: float, name: str
) -> None:
    advice = advisor(tmp_path, memory, flops).best(language)
    assert advice is not None
    assert advice.row is not None
    assert advice.row.name == name


def test_it_is_one_sentence(tmp_path: Path) -> None:
    advice = advisor(tmp_path, 16 * GB, 2.4e11).best("de")
    assert advice is not None
    assert advice.sentence == (
        "Best for German on this computer: small-q5_1, about 2.6x real time (estimated)."
    )


def test_a_machine_too_small_for_anything(tmp_path: Path) -> None:
    assert advisor(tmp_path, 100_000_000, 1e11).best("de") is None


@pytest.mark.parametrize(("memory", "flops"), [(100_000_000, 1e13), (16 * GB, 1e10)])
def test_english_on_a_weak_machine_needs_no_other_model(
    tmp_path: Path, memory: int, flops: float
) -> None:
    advice = advisor(tmp_path, memory, flops).best("en")
    assert advice is not None
    assert advice.sentence == "Best for English on this computer: the bundled recogniser."


def test_what_does_not_fit_says_so(tmp_path: Path) -> None:
    large = known("large-v3")
    assert large is not None
    words = advisor(tmp_path, 4 * GB, 1e11).fit_words(large)
    assert words == "too large: needs 3.90 GB of memory, this computer has 4.00 GB"
    assert Advisor(Store(tmp_path)).fit_words(MODELS[0])


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def installed(store: Store, folder: Path, name: str, vocabulary: int = 51_865) -> Path:
    path = write_random_whisper(folder / name, Shape(width=8, vocabulary=vocabulary))
    (offered,) = search(path, Task()).offers
    return install(store, offered, Task(), {offered.sha256}).path


def test_a_name_becomes_the_installed_file(tmp_path: Path, store: Store) -> None:
    path = installed(store, tmp_path, "ggml-mine.bin")
    for name in ("mine", "MINE", "ggml-mine.bin"):
        assert resolve(name, Kind.WHISPER, store) == path
    assert resolve(str(path), Kind.WHISPER, store) == path
    assert resolve("gone/file.bin", Kind.WHISPER, store) == Path("gone/file.bin")


def test_what_cannot_be_resolved_says_what_to_do(tmp_path: Path, store: Store) -> None:
    path = installed(store, tmp_path, "ggml-mine.bin")
    with pytest.raises(ModelError, match="mine is a Whisper model, not a chat model"):
        resolve("mine", Kind.CHAT, store)
    with pytest.raises(ModelError, match=r"small-q5_1 is not installed: .*get small-q5_1.*190 MB"):
        resolve("small-q5_1", Kind.WHISPER, store)
    with pytest.raises(ModelError, match="neither a file nor an installed model called “nope”"):
        resolve("nope", Kind.WHISPER, store)
    path.unlink()
    with pytest.raises(ModelError, match="incomplete or was changed: import it again"):
        resolve("mine", Kind.WHISPER, store)


def test_the_best_that_is_installed_knows_the_language(tmp_path: Path, store: Store) -> None:
    assert best_installed(store) is None
    installed(store, tmp_path, "ggml-small.en-mine.bin", vocabulary=51_864)
    english = best_installed(store, "en")
    assert english is not None
    assert english.name == "small.en-mine"
    assert best_installed(store, "de") is None
    installed(store, tmp_path, "ggml-mine.bin")
    german = best_installed(store, "de")
    assert german is not None
    assert german.name == "mine"


def gpu(name: str, memory: int | None) -> Device:
    return Device(name, f"Card {name[-1]}", memory=memory)


def on_devices(folder: Path, *gpus: Device, **factors: float) -> Advisor:
    """On the processor of a laptop tiny-q5_1 was measured, and on GPUs by their descriptions."""
    reached = {"cpu": 20.0, **{f"{g.name} ({g.description})": factors.get(g.name) for g in gpus}}

    def measured(row: KnownModel, device: str) -> float | None:
        return reached.get(device) if row.name == "tiny-q5_1" else None

    book = SpeedBook(folder / "cache", "here", bench=lambda: 1e11, measured=measured)
    return Advisor(Store(folder / "store"), book, 16 * GB, gpus)


def test_the_fastest_measured_device_counts(tmp_path: Path) -> None:
    cards = gpu("vulkan0", 8 * GB), gpu("vulkan1", 8 * GB)
    advice = on_devices(tmp_path, *cards, vulkan0=300.0, vulkan1=900.0).best("de")
    assert advice is not None
    assert advice.gpu == cards[1]
    assert advice.sentence.endswith("real time (estimated) on Card 1.")
    assert advice.row is not None
    assert advice.row.name.startswith("large-v3")
    alone = on_devices(tmp_path).best("de")
    assert alone is not None
    assert (alone.row and alone.row.name, alone.gpu) == ("small-q5_1", None)


def test_what_a_gpu_cannot_hold_runs_on_the_processor(tmp_path: Path) -> None:
    advisor = on_devices(tmp_path, gpu("vulkan0", 1 * GB), vulkan0=900.0)
    small, large = known("small-q5_1"), known("large-v3-turbo-q5_0")
    assert small is not None
    assert large is not None
    assert advisor.fit_words(small).endswith("on Card 0")
    assert not advisor.fit_words(large).endswith("on Card 0")


def test_a_gpu_of_which_nothing_is_known_is_named(tmp_path: Path) -> None:
    cards = gpu("vulkan0", None), gpu("vulkan1", 8 * GB)
    advisor = on_devices(tmp_path, *cards, vulkan0=300.0)
    assert advisor.unmeasured == (cards[1],)
    small = known("small-q5_1")
    assert small is not None
    assert advisor.fit_words(small).endswith("on Card 0")  # it does not tell its memory


def test_the_memory_of_a_gpu_of_which_nothing_is_known_counts_for_nothing(tmp_path: Path) -> None:
    book = SpeedBook(tmp_path / "cache", "here", bench=lambda: 1e11)
    large = known("large-v3")
    assert large is not None
    advisor = Advisor(Store(tmp_path / "store"), book, 4 * GB, (gpu("vulkan0", 24 * GB),))
    assert not advisor.fits(large)


def test_what_analyses_reached_here_is_the_measurement(tmp_path: Path) -> None:
    row = known("base-q5_1")
    assert row is not None
    assert row.sha256 is not None
    Pace(Machine(), WINDOWS).record(row.sha256, "cpu", os.cpu_count() or 1, 30_000, 3.0)
    assert Advisor.here(Store(tmp_path)).fit_words(row) == "about 10x real time"
    Pace(Machine()).record(row.sha256, "cpu", os.cpu_count() or 1, 60_000, 10.0)
    assert Advisor.here(Store(tmp_path)).fit_words(row) == "about 6x real time"
