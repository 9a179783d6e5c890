"""What can be chosen on this computer, asked of a worker: models, devices, and their speed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from undertone.options import Options
from undertone_desktop import orders
from undertone_desktop.feed import Job
from undertone_desktop.jobs import Runner
from undertone_desktop.model_rows import ModelList, model_list
from undertone_desktop.protocol import Told
from undertone_desktop.recognition import DeviceRow, device_list


class Listing(QObject):
    """Knows nothing until somebody looks; a newer look replaces one that is on its way."""

    changed = Signal()

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self.models = ModelList()
        self.devices: tuple[DeviceRow, ...] = ()
        self.pace: float | None = None

    def look(self, options: Options, language: str) -> None:
        """Ask for everything; `language` is the one that a model is recommended for."""
        self._ask(
            orders.pace_command(options),
            {"command": "devices"},
            {"command": "models.list", "language": language},
        )

    def look_again(self, options: Options, language: str) -> None:
        """Ask for what depends on the choices."""
        self._ask(orders.pace_command(options), {"command": "models.list", "language": language})

    def retry_devices(self, options: Options, language: str) -> None:
        """Give devices that failed another chance."""
        self._ask(
            {"command": "devices.retry"},
            orders.pace_command(options),
            {"command": "models.list", "language": language},
        )

    def _ask(self, first: dict[str, object], *more: dict[str, object]) -> None:
        if self._job is not None:
            self._job.release()
        job = self._job = self._runner.start(first)
        for command in more:
            job.ask(command)
        job.told.connect(self._take)

    def _take(self, event: object) -> None:
        if not isinstance(event, Told):
            return
        if event.name == "models":
            self.models = model_list(event.data)
        elif event.name == "devices":
            self.devices = device_list(event.data)
        elif event.name == "pace":
            factor = event.data.get("factor")
            self.pace = float(factor) if isinstance(factor, int | float) else None
        self.changed.emit()
