"""Every failure that a user can meet, each building its own one-sentence message.

    UndertoneError
    ├── InputError              what the user gave cannot be analysed
    │   ├── MediaError          the recording
    │   ├── OptionError         an option's value
    │   └── ProjectError        the project file
    ├── ModelError              a model file is missing, damaged or of the wrong kind
    │   └── DownloadError       a model could not be fetched
    ├── StageError              a stage of the analysis failed; the others' results stand
    └── OutputError             a result could not be written

Cancelled stands beside the tree: it is a decision, not a failure.
"""

from __future__ import annotations


class UndertoneError(Exception):
    """Base of all failures; `str()` is one sentence for the user."""


class InputError(UndertoneError):
    """What the user gave cannot be analysed."""


class MediaError(InputError):
    """The recording cannot be read."""


class OptionError(InputError):
    """An option has a value that makes no sense."""


class ProjectError(InputError):
    """The project file cannot be used."""


class ModelError(UndertoneError):
    """A model file is missing, damaged or of the wrong kind."""


class DownloadError(ModelError):
    """A model could not be fetched."""


class StageError(UndertoneError):
    """A stage of the analysis failed; what the other stages found stands."""

    def __init__(self, stage: str, cause: str) -> None:
        super().__init__(f"The {stage} step failed: {cause}")
        self.stage = stage
        self.cause = cause


def failed(stage: str, message: str) -> bool:
    """Whether a warning is what a failure of that stage left."""
    return message.startswith(f"The {stage} step failed: ")


class OutputError(UndertoneError):
    """A result could not be written; nothing half-written stays behind."""


class Cancelled(Exception):
    """The user asked to stop; raised by `Task.report`."""
