"""Half a minute of the demo interview, heard with one Whisper model on one device: how fast is it?

What comes of it is kept for the machine, for the recommendation; whole analyses count more, once
there were some.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from undertone.catalogue import Kind
from undertone.devices import PROCESSOR, Device, label
from undertone.errors import ModelError
from undertone.machine import Machine
from undertone.models.advice import told
from undertone.models.store import Installed
from undertone.options import DecodeOptions, TranscribeOptions
from undertone.pace import WINDOWS, Pace
from undertone.pcm import Floats
from undertone.resources import resource
from undertone.speed import WINDOW_S, Speed
from undertone.stages.decode import decode
from undertone.task import Task

STAGE = "measure"
LENGTH_MS = WINDOW_S * 1000


@dataclass(frozen=True, slots=True)
class Measured:
    """What a model reached on a device.

    Attributes:
        gpu: None is the processor.
        speed: None where the device could not be used.
    """

    gpu: Device | None
    speed: Speed | None

    @property
    def sentence(self) -> str:
        """Such as "processor: about 3x real time"."""
        name = f"{self.gpu.name} ({self.gpu.description})" if self.gpu else "processor"
        return f"{name}: {told(self.speed, None) if self.speed else 'could not be used'}"


def measure(
    model: Installed, gpus: Sequence[Device], task: Task, machine: Machine | None = None
) -> list[Measured]:
    """Measure a Whisper model on the processor and on every GPU, one after the other, and keep it.

    Raises:
        ModelError: it is no Whisper model, or cannot be used.
        Cancelled: the user asked to stop.
    """
    if model.kind is not Kind.WHISPER:
        raise ModelError(f"{model.name} is no Whisper model: only those are measured.")
    pace = Pace(machine or Machine(), WINDOWS)
    window, places, found = demo(task), (None, *gpus), list[Measured]()
    for number, gpu in enumerate(places):
        task.report(STAGE, number / len(places))
        found.append(Measured(gpu, _on(model.path, gpu, window, pace, task)))
    task.report(STAGE, 1.0)
    return found


def demo(task: Task) -> Floats:
    """The first half minute of the demo interview, shape (480000,)."""
    with tempfile.TemporaryDirectory() as folder:
        path = resource("demo", "interview.flac")
        pcm = decode(path, DecodeOptions(), Path(folder), task).pcm
        return pcm.floats(0, 0, LENGTH_MS).copy()


def _on(path: Path, gpu: Device | None, window: Floats, pace: Pace, task: Task) -> Speed | None:
    # Loaded on demand: the rest works where whisper.cpp's libraries do not load.
    from undertone.stages.transcribe.whisper import WhisperTranscriber

    threads = os.cpu_count() or 1
    options = TranscribeOptions(path, "en")
    name = gpu.name if gpu else PROCESSOR
    with closing(WhisperTranscriber.open(options, threads=threads, device=name)) as whisper:
        seconds = whisper.seconds(window, task)
        if seconds is None or whisper.device != (label(gpu) if gpu else PROCESSOR):
            return None
        pace.record(whisper.sha256, whisper.device, threads, LENGTH_MS, seconds)
    return Speed(WINDOW_S / seconds, measured=True)
