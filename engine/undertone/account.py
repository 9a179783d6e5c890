"""What a run has to tell at its end: the models that it used, and what went wrong on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from undertone.engines import NamedModel, model_used
from undertone.errors import Cancelled, StageError
from undertone.model import ModelUsed
from undertone.observer import Observer

T = TypeVar("T")


@dataclass(slots=True)
class Account:
    """The account of one run.

    Attributes:
        observer: hears a warning at once.
        models: in the order of their use.
    """

    observer: Observer
    models: list[ModelUsed] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def use(self, task: str, model: NamedModel) -> None:
        """Name a model in the provenance."""
        self.models.append(model_used(task, model))

    def warn(self, message: str) -> None:
        """Tell the user now, and in the document."""
        self.warnings.append(message)
        self.observer.warning(message)

    def warn_of(self, notes: Iterable[str]) -> None:
        """Warn of what was not told before."""
        for note in notes:
            if note not in self.warnings:
                self.warn(note)

    def guarded(self, stage: str, work: Callable[[], T], fallback: T) -> T:
        """What the work gives; a stage that fails costs its own result only, and a warning."""
        try:
            return as_stage(stage, work)
        except StageError as error:
            self.warn(str(error))
            return fallback


def as_stage(stage: str, work: Callable[[], T]) -> T:
    """What the work gives; whatever goes wrong in it is a failure of that stage.

    Raises:
        StageError: it failed.
        Cancelled: the user asked to stop.
    """
    try:
        return work()
    except Cancelled:
        raise
    except Exception as error:
        raise StageError(stage, str(error) or type(error).__name__) from error
