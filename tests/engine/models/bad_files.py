"""Files that are no model, or a damaged or hostile one, each with a word of its own refusal."""

from __future__ import annotations

import io
import json
import pickle
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tests.ggml_blocks import F32
from tests.random_gguf import Shape as GgufShape
from tests.random_gguf import _pairs as gguf_pairs
