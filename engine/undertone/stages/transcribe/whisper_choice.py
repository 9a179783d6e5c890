"""The user's choice of a device becomes the place where Whisper runs.

Automatic measures: the GPUs and the processor each hear a second of noise with this very model, in
a child process with a time limit. What was fastest is remembered for the machine.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import metadata

from undertone.devices import AUTOMATIC, PROCESSOR, Device, label, meant, whisper_gpus
from undertone.machine import Machine
from undertone.stages.transcribe.whisper_hearing import Loading
from undertone.stages.transcribe.whisper_pipe import measured
from undertone.stages.transcribe.whisper_process import Check, Place

FASTEST, FAILED = "whisper on its fastest device", "devices that failed with whisper"
LIMIT_S = 60.0
Measure = Callable[[Loading, float, Check], float | None]


def failed_before(gpu: Device, machine: Machine) -> bool:
    """Whether Automatic avoids a GPU because it failed."""
    return _key(gpu) in machine.table(FAILED)


def forget_failures(machine: Machine) -> None:
    """Give every GPU another chance; which one is the fastest is measured anew."""
    for table in (FAILED, FASTEST):
        machine.put(table, dict.fromkeys(machine.table(table)))


class Chooser:
    """Decides where one model runs.

    Args:
        device: "auto", "cpu" or a name of `undertone devices`.
        sha256: of the model.
        gpus: tells the GPUs; replaced in tests, as is `measure`.
    """

    def __init__(
        self,
        device: str,
        loading: Loading,
        sha256: str,
        *,
        machine: Machine | None = None,
        gpus: Callable[[], Sequence[Device]] = whisper_gpus,
        measure: Measure = measured,
    ) -> None:
        self._device = device
        self._loading = loading
        self._sha256 = sha256
        self._machine = machine or Machine()
        self._gpus = gpus
        self._measure = measure

    def place(self, check: Check) -> Place:
        """The place; calls `check` while it measures."""
        if self._device == PROCESSOR:
            return Place()
        gpus = tuple(self._gpus())
        if self._device == AUTOMATIC:
            return self._automatic(gpus, check)
        chosen = meant(self._device, gpus)
        if chosen is None:
            return Place(
                notes=(f"Whisper cannot use {self._device}: the processor does the work.",)
            )
        return self._on(chosen, gpus)

    def _automatic(self, gpus: Sequence[Device], check: Check) -> Place:
        if not gpus:
            return Place()
        sound = self._sound(gpus)
        if not sound:
            names = ", ".join(gpu.description for gpu in gpus)
            again = f"--device {gpus[0].name} tries again"
            return Place(notes=(f"{names} failed before: the processor does the work; {again}.",))
        known = self._machine.table(FASTEST).get(self._key(sound))
        named = {gpu.name: gpu for gpu in sound}
        fastest = known if known in (PROCESSOR, *named) else self._fastest(sound, gpus, check)
        if fastest != PROCESSOR:
            return self._on(named[fastest], gpus)
        lost = ", ".join(gpu.description for gpu in sound if gpu not in self._sound(gpus))
        return Place(notes=(f"{lost} failed a test: the processor does the work.",) if lost else ())

    def _sound(self, gpus: Sequence[Device]) -> tuple[Device, ...]:
        return tuple(gpu for gpu in gpus if not failed_before(gpu, self._machine))

    def _fastest(self, sound: Sequence[Device], gpus: Sequence[Device], check: Check) -> str:
        """Measure all; the processor gets only as much time as the best GPU needed."""
        best, limit = PROCESSOR, LIMIT_S
        for gpu in sound:
            seconds = self._measure(
                replace(self._loading, gpu=gpus.index(gpu), align=""), LIMIT_S, check
            )
            if seconds is None:
                self._mark(gpu)
            elif best == PROCESSOR or seconds < limit:
                best, limit = gpu.name, seconds
        if best != PROCESSOR:
            processor = self._measure(replace(self._loading, gpu=None, align=""), LIMIT_S, check)
            if processor is not None and processor < limit:
                best = PROCESSOR
        self._machine.put(FASTEST, {self._key(sound): best})
        return best

    def _on(self, gpu: Device, gpus: Sequence[Device]) -> Place:
        number = list(gpus).index(gpu)
        return Place(number, label(gpu), (), lambda: self._mark(gpu))

    def _mark(self, gpu: Device) -> None:
        self._machine.put(FAILED, {_key(gpu): True})

    def _key(self, gpus: Sequence[Device]) -> str:
        return "; ".join([self._sha256[:16], *(_key(gpu) for gpu in gpus)])


def _key(gpu: Device) -> str:
    """A device with what may change how it works: its memory, whisper.cpp and the system."""
    version = metadata.version("pywhispercpp")
    return f"{gpu.name} {gpu.description} {gpu.memory} {version} {platform.release()}"
