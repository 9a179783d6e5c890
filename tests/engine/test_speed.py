"""Speeds are remembered per machine, and estimated from one another by their operations."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.catalogue import FAMILIES, KnownModel, known
from undertone.speed import FILE, SHARE, WINDOW_S, SpeedBook, measure, operations


def row(name: str) -> KnownModel:
    found = known(name)
    assert found is not None
    return found


def book(folder: Path, machine: str = "this one", **factors: float) -> SpeedBook:
    """A book for a machine of 100 GFLOP/s on which these models have run."""
    kept = {name.replace("_", "-", 1): factor for name, factor in factors.items()}

    def measured(model: KnownModel, device: str) -> float | None:
        return kept.get(model.name) if device == "cpu" else None

    return SpeedBook(folder, machine, bench=lambda: 1e11, measured=measured)


def factor(kept: SpeedBook, name: str) -> float:
    found = kept.speed(row(name))
    assert found is not None
    return found.factor


def test_operations_grow_as_the_encoders_do() -> None:
    works = [operations(family) for family in FAMILIES.values()]
    assert works[0] < works[1] < works[2] < works[3]
    assert operations(FAMILIES["large-v3-turbo"]) < operations(FAMILIES["large-v3"])
    assert 50 < operations(FAMILIES["large-v3"]) / operations(FAMILIES["tiny"]) < 70


def test_before_any_measurement_the_matrix_speed_is_scaled(tmp_path: Path) -> None:
    speed = book(tmp_path).speed(row("small-q5_1"))
    assert speed is not None
    assert not speed.measured
    small = operations(FAMILIES["small"])
    assert speed.factor == pytest.approx(WINDOW_S * 1e11 * SHARE / small)
    assert speed.words.endswith("(estimated)")


def test_a_measurement_counts_and_scales_the_others(tmp_path: Path) -> None:
    kept = book(tmp_path, tiny_q5_1=20.0)
    measured = kept.speed(row("tiny-q5_1"))
    assert measured is not None
    assert measured.measured
    assert measured.words == "about 20x real time"
    ratio = operations(FAMILIES["tiny"]) / operations(FAMILIES["small"])
    assert factor(kept, "small-q5_1") == pytest.approx(20 * ratio)
    assert not (tmp_path / FILE).exists()


def test_the_nearest_measured_model_is_the_one_that_is_scaled(tmp_path: Path) -> None:
    kept = book(tmp_path, tiny_q5_1=20.0, base_q5_1=9.0)
    ratio = operations(FAMILIES["base"]) / operations(FAMILIES["small"])
    assert factor(kept, "small-q5_1") == pytest.approx(9 * ratio)


def test_what_is_hopeless_is_not_a_figure(tmp_path: Path) -> None:
    speed = book(tmp_path, tiny_q5_1=1.0).speed(row("large-v3"))
    assert speed is not None
    assert speed.words == "far slower than real time (estimated)"


def test_an_unknown_device_has_no_estimate(tmp_path: Path) -> None:
    assert book(tmp_path, tiny_q5_1=20.0).speed(row("small-q5_1"), "Vulkan0") is None


def test_the_test_is_run_once_per_machine(tmp_path: Path) -> None:
    runs: list[float] = []

    def bench() -> float:
        runs.append(1e11)
        return 1e11

    for machine in ("one", "one", "other"):
        SpeedBook(tmp_path, machine, bench).speed(row("small-q5_1"))
    assert len(runs) == 2


@pytest.mark.parametrize("content", ["", "[]", "{", "{}", '{"machine": "m", "matrix": -1}'])
def test_a_damaged_book_is_an_empty_one(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    speed = book(tmp_path, "m").speed(row("tiny-q5_1"))
    assert speed is not None
    assert not speed.measured


def test_a_disk_that_refuses_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert book(tmp_path / "file").speed(row("tiny-q5_1")) is not None


def test_chat_models_have_no_speed(tmp_path: Path) -> None:
    assert book(tmp_path).speed(row("qwen3-4b-q4_k_m")) is None


def test_the_bench_measures_something() -> None:
    assert 1e8 < measure() < 1e15
