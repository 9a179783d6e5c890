"""Where the models run: the device, the threads, and what is known of their speed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from undertone.options import Options
from undertone_desktop.recognition import (
    DeviceRow,
    device_choices,
    device_hint,
    failed_words,
    pace_words,
)
from undertone_desktop.views.choice_boxes import CountBox, ValueBox
from undertone_desktop.views.form import Form, hint, say


class DeviceSection(Form):
    """Emits every change for itself."""

    threads_chosen = Signal(object)
    retry_requested = Signal()

    def __init__(self, title: str, cores: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.device = ValueBox(self.tr("Device"))
        self.device_hint, self.failed, self.pace = hint(), hint(), hint()
        self.retry = QPushButton(self.tr("Try again what failed"))
        self.threads = CountBox(self.tr("Processor threads"), 0, cores)
        self.threads.setSpecialValueText(self.tr("All ({n})").format(n=cores))
        self.add(self.tr("Models run on"), self.device, self.device_hint, self.failed, self.retry)
        self.add(
            self.tr("Processor threads"),
            self.threads,
            hint(self.tr("Fewer leave the computer quicker for other work meanwhile.")),
        )
        self.add(self.tr("Speed"), self.pace)
        self.retry.clicked.connect(self.retry_requested)
        self.threads.valueChanged.connect(lambda n: self.threads_chosen.emit(n or None))

    def show_options(
        self, options: Options, devices: Sequence[DeviceRow], pace: float | None
    ) -> None:
        """Show what is chosen, and what there is to choose from."""
        self.device.show_values(device_choices(devices, options.device), options.device)
        say(self.device_hint, device_hint(devices, options.device))
        failed = failed_words(devices)
        say(self.failed, failed)
        self.retry.setVisible(bool(failed))
        self.threads.setValue(options.threads or 0)
        say(self.pace, pace_words(pace))
