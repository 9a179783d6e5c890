"""Turns the model that ships back into weights that can be trained further."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

HEADS = ("sentiment", "emotion")


def recovered(model: Path) -> dict[str, Tensor]:
    """The weights of an int8 graph that `graph.build` wrote, by their names in `TwoHeads`.

    What rounding took stays lost: at most half a step of each column's (or table row's) scale.
    """
    stored = {
        one.name: np.array(numpy_helper.to_array(one))
        for one in onnx.load(str(model)).graph.initializer
    }
    found: dict[str, NDArray[np.float32]] = {}
    for name, codes in stored.items():
        base, _, kind = name.rpartition(".")
        if kind == "q" and f"{base}.b" in stored:  # a linear layer, stored [inputs, outputs]
            found[f"{base}.weight"] = (codes * stored[f"{base}.s"]).T
            found[f"{base}.bias"] = stored[f"{base}.b"]
        elif kind == "q":  # an embedding table, one scale per row
            found[f"{base}.weight"] = codes * stored[f"{base}.s"]
        elif kind == "g":
            found[f"{base}.weight"], found[f"{base}.bias"] = codes, stored[f"{base}.b"]
        elif kind == "w" and base in HEADS:
            found[f"{base}.weight"], found[f"{base}.bias"] = codes[0], stored[f"{base}.b"]
    return {name: torch.tensor(value.astype(np.float32)) for name, value in found.items()}
