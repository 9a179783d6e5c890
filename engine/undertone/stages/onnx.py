"""ONNX and ORT model files become sessions that turn arrays into arrays.

The only home of onnxruntime.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from undertone.errors import ModelError

Array = npt.NDArray[Any]
CPU = "CPUExecutionProvider"
GPU_PROVIDERS = ("CUDAExecutionProvider", "DmlExecutionProvider", "CoreMLExecutionProvider")


class Session:
    """One loaded model.

    Attributes:
        inputs: the names of the model's inputs, in order.
        provider: the execution provider that really runs it.
    """

    def __init__(self, session: ort.InferenceSession, name: str) -> None:
        self._session = session
        self._name = name
        self.inputs: tuple[str, ...] = tuple(node.name for node in session.get_inputs())
        self.outputs: tuple[str, ...] = tuple(node.name for node in session.get_outputs())
        self.provider: str = session.get_providers()[0]

    def input_shape(self, name: str) -> tuple[int | str | None, ...]:
        """The declared shape of one input; symbolic dimensions as strings."""
        shapes = {node.name: tuple(node.shape) for node in self._session.get_inputs()}
        return shapes[name]

    def run(self, outputs: Sequence[str] | None, feeds: Mapping[str, Array]) -> list[Array]:
        """Run the model; `None` asks for all outputs.

        Raises:
            ModelError: the model refused its input or failed.
        """
        try:
            results = self._session.run(outputs, dict(feeds))
        except Exception as error:  # onnxruntime shares no base class
            raise ModelError(f"The model {self._name} failed: {_first_line(error)}") from error
        return [np.asarray(result) for result in results]


def available_providers() -> tuple[str, ...]:
    """The execution providers that this installation of onnxruntime offers."""
    return tuple(ort.get_available_providers())


def open_session(
    model: Path | bytes, *, threads: int | None = None, device: str = CPU, name: str = ""
) -> Session:
    """Load an ONNX or ORT model from a file or from bytes.

    Args:
        model: the file, or its content.
        threads: intra-operator threads; None uses all cores.
        device: an execution provider; the processor takes what it cannot run.
        name: how error messages call the model; by default the file's name.

    Raises:
        ModelError: the file is missing, damaged or of an unknown version.
    """
    shown = name or (model.name if isinstance(model, Path) else "model")
    if isinstance(model, Path) and not model.is_file():
        raise ModelError(f"The model file {model.name} is missing.")
    providers = [device, CPU] if device != CPU else [CPU]
    source = str(model) if isinstance(model, Path) else model
    ort.disable_telemetry_events()  # Windows builds tell the system of their use
    try:
        session = ort.InferenceSession(source, _options(threads), providers=providers)
    except Exception as error:  # onnxruntime shares no base class
        raise ModelError(f"The model {shown} cannot be loaded: {_first_line(error)}") from error
    return Session(session, shown)


def _options(threads: int | None) -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads or os.cpu_count() or 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]
