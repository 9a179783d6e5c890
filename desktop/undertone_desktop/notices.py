"""What the window has to say, as data: one sentence, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much it matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Remedy(StrEnum):
    """What the user can do at once."""

    RESUME = "resume"
    RETRY = "retry"
    LOCATE = "locate"
    CANCEL = "cancel"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message for the banner; `details` are for copying."""

    message: str
    level: Level = Level.INFO
    details: str = ""
    remedy: Remedy | None = None
