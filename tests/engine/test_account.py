"""What a run tells at its end, and what a failing stage costs."""

from __future__ import annotations

import pytest

from undertone.account import Account, as_stage
from undertone.errors import Cancelled, StageError
from undertone.observer import Observer


class Heard(Observer):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warning(self, message: str) -> None:
        self.warnings.append(message)


def test_a_stage_that_fails_costs_its_own_result_and_is_told_at_once() -> None:
    observer = Heard()
    account = Account(observer)
    assert account.guarded("speakers", lambda: 7, 0) == 7
    assert account.guarded("speakers", lambda: int("seven"), 0) == 0
    assert account.warnings == observer.warnings
    (said,) = account.warnings
    assert "seven" in said


def test_the_same_note_is_told_once() -> None:
    account = Account(Heard())
    account.warn_of(["a", "b", "a"])
    account.warn_of(("b", "c"))
    assert account.warnings == ["a", "b", "c"]


def test_stopping_is_no_failure() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Account(Heard()).guarded("speakers", stop, None)
    with pytest.raises(StageError):
        as_stage("speakers", lambda: 1 // 0)
