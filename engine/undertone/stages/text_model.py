"""A folder with an ONNX text classifier becomes a function from texts to logits.

The only home of the `tokenizers` library. Long texts are cut into windows; windows of equal length
share a batch, so nothing is padded and a text's logits never depend on its neighbours.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Encoding, Tokenizer

from undertone.errors import ModelError
from undertone.onnx_file import with_outputs
from undertone.stages.onnx import CPU, Session, open_session
from undertone.task import Task

Floats = npt.NDArray[np.float64]

MODEL, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "config.json"
PICKLED = (".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib")
UNKNOWN = "[UNK]"
BATCH = 32
_LOCATION = re.compile(rb"\x0a\x08location\x12(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Window:
    """One stretch of one text, ready for the model.

    Attributes:
        text: index of the text that it belongs to.
        weight: how many of the text's own tokens it holds.
    """

    text: int
    weight: int
    ids: tuple[int, ...]
    types: tuple[int, ...]


class TextClassifier:
    """A loaded classifier of texts.

    Attributes:
        name: the model's name, for the provenance.
        sha256: of `model.onnx`.
        config: the content of `config.json`.
        device: the execution provider that really runs it.
    """

    def __init__(self, session: Session, tokenizer: Tokenizer, config: dict[str, Any]) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self.config = config
        self.name = ""
        self.sha256 = ""
        self.device = session.provider
        self._limit = min(int(config.get("max_length", 128)), 512)
        self._context_limit = int(config.get("context_tokens", 0))
        # A stranger's model may quantize per tensor; alone in its batch a text cannot be disturbed.
        self._batch = BATCH if config.get("batch_invariant") else 1

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        device: str = CPU,
        threads: int | None = None,
        hidden: Sequence[str] = (),
    ) -> TextClassifier:
        """Load `model.onnx`, `tokenizer.json` and `config.json` of a folder.

        Args:
            hidden: inner results of the model that can be asked for like its outputs.

        Raises:
            ModelError: a file is missing, damaged, pickled, or points outside the folder.
        """
        check_folder(folder)
        config = _read_config(folder / CONFIG)
        try:
            tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        except Exception as error:  # tokenizers raises plain Exception
            raise ModelError(f"The file {TOKENIZER} in {folder.name} cannot be read.") from error
        tokenizer.no_truncation()
        tokenizer.no_padding()
        model = with_outputs((folder / MODEL).read_bytes(), hidden) if hidden else folder / MODEL
        session = open_session(model, threads=threads, device=device, name=folder.name)
        opened = cls(session, tokenizer, config)
        opened.name = str(config.get("name") or folder.name)
        with (folder / MODEL).open("rb") as file:
            opened.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        return opened

    def logits(
        self,
        texts: Sequence[str],
        contexts: Sequence[str | None],
        outputs: Sequence[str],
        task: Task | None = None,
    ) -> list[list[tuple[int, list[Floats]]]]:
        """For every text its windows, each as (weight, one row of logits per output).

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """
        windows = [
            window
            for index, (text, context) in enumerate(zip(texts, contexts, strict=True))
            for window in self._windows(index, text, context)
        ]
        found: list[list[Floats]] = [[] for _ in windows]
        done = 0
        for group in _equal_lengths(windows, self._batch):
            rows = self._run([windows[place] for place in group], outputs)
            for row, place in enumerate(group):
                found[place] = [output[row] for output in rows]
            done += len(group)
            if task:
                task.report("sentiment", done / len(windows))
        result: list[list[tuple[int, list[Floats]]]] = [[] for _ in texts]
        for window, logits in zip(windows, found, strict=True):
            result[window.text].append((window.weight, logits))
        return result

    def _windows(self, index: int, text: str, context: str | None) -> Iterator[Window]:
        own = self._tokenizer.encode(text, add_special_tokens=False)
        before = self._context(context)
        room = max(8, self._limit - 3)
        total = len(own.ids)
        if total > room:
            own.truncate(-(-total // -(-total // room)))  # windows of nearly equal size
        for part in [own, *own.overflowing]:
            full = self._tokenizer.post_process(part, before)
            yield Window(index, max(1, len(part.ids)), tuple(full.ids), tuple(full.type_ids))

    def _context(self, context: str | None) -> Encoding | None:
        """The last tokens of the turn before: a question stands nearest its answer."""
        if not context or not self._context_limit:
            return None
        encoded = self._tokenizer.encode(context, add_special_tokens=False)
        encoded.truncate(self._context_limit, direction="left")
        return encoded if encoded.ids else None

    def _run(self, group: Sequence[Window], outputs: Sequence[str]) -> list[Floats]:
        ids = np.array([window.ids for window in group], dtype=np.int64)
        types = np.array([window.types for window in group], dtype=np.int64)
        known = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": types}
        unknown = [name for name in self._session.inputs if name not in known]
        if unknown:
            raise ModelError(f"The model {self.name} wants an unknown input, {unknown[0]}.")
        feeds = {name: known[name] for name in self._session.inputs}
        return [
            np.asarray(output, dtype=np.float64) for output in self._session.run(outputs, feeds)
        ]

    def is_frequent(self, word: str) -> bool:
        """Whether a word in lower case is one token: a word that the model knows as a whole."""
        return self._tokenizer.token_to_id(word) is not None

    def known_share(self, text: str) -> float:
        """Which share of a text's letters and digits stands in words that are one token."""
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        pieces, unknown = Counter(encoded.word_ids), self._tokenizer.token_to_id(UNKNOWN)
        known = total = 0
        places = zip(encoded.ids, encoded.word_ids, encoded.offsets, strict=True)
        for token, word, (start, end) in places:
            size = sum(sign.isalnum() for sign in text[start:end])
            total += size
            known += size if pieces[word] == 1 and token != unknown else 0
        return known / total if total else 0.0

    def output_names(self) -> tuple[str, ...]:
        """The names of the model's outputs."""
        return self._session.outputs


def _equal_lengths(windows: Sequence[Window], size: int) -> Iterator[list[int]]:
    """Places of windows in batches of at most `size`, all of one length; shortest first."""
    by_length: dict[int, list[int]] = {}
    for place, window in enumerate(windows):
        by_length.setdefault(len(window.ids), []).append(place)
    for _, places in sorted(by_length.items()):
        for start in range(0, len(places), size):
            yield places[start : start + size]


def check_folder(folder: Path) -> None:
    """Refuse a folder that is incomplete or could make the program read something else.

    Raises:
        ModelError: with the reason.
    """
    if not folder.is_dir():
        if folder.exists():
            raise ModelError(f"{folder.name} is a file: give the folder that holds the model.")
        raise ModelError(f"The model folder {folder.name} does not exist.")
    names = sorted(path.name for path in folder.iterdir())
    pickled = [name for name in names if name.endswith(PICKLED)]
    if MODEL not in names and pickled:
        raise ModelError(
            f"{folder.name} holds {pickled[0]}, a pickled model, which is never loaded: "
            f"export it to {MODEL} first."
        )
    for name in (MODEL, TOKENIZER, CONFIG):
        if not (folder / name).is_file():
            raise ModelError(f"The model folder {folder.name} has no {name}.")
    content = (folder / MODEL).read_bytes()
    if content[:2] in (b"PK", b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05"):
        raise ModelError(f"{MODEL} in {folder.name} is a pickle, not an ONNX model: not loaded.")
    for location in _external_files(content):
        _check_location(folder, location)


def _external_files(content: bytes) -> Iterator[str]:
    """Locations of external tensors, found as `StringStringEntryProto` in the protobuf bytes."""
    for match in _LOCATION.finditer(content):
        size, start = match[1][0], match.end()
        if size & 0x80:
            size = (size & 0x7F) | content[start] << 7
            start += 1
        yield content[start : start + size].decode("utf-8", errors="replace")


def _check_location(folder: Path, location: str) -> None:
    inside = folder.resolve()
    target = (inside / location).resolve()
    if not target.is_relative_to(inside):
        raise ModelError(f"{MODEL} in {folder.name} refers to a file outside its folder: refused.")
    if not target.is_file():
        raise ModelError(f"The model folder {folder.name} lacks the file {target.name}.")


def _read_config(path: Path) -> dict[str, Any]:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{path.name} in {path.parent.name} is not valid JSON.") from error
    if not isinstance(config, dict):
        raise ModelError(f"{path.name} in {path.parent.name} is not a JSON object.")
    return config
