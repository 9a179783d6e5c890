"""llama.cpp reads tokens and tells what may follow, in a process of its own.

The only home of llama-cpp-python, whose low-level functions are used: probabilities of whole
answers need the logits themselves. A file that llama.cpp cannot read, a GPU fault or too little
memory end the process that this runs in.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt
from llama_cpp import _ggml, _logger
from llama_cpp import llama_cpp as native

from undertone.stages.chat.asking import Loaded, Loading
from undertone.stages.chat.library import AT_ONCE, BATCH, OUTPUTS, Floats, Tokens

LONGEST_PIECE = 512  # bytes of a token
ALL_LAYERS = 9_999
Entry = tuple[int, int, int, bool]  # token, position, sequence, whether its row is wanted


class Llama:
    """One loaded model. Not for several threads.

    What it read last stays in its memory: a text that begins like the one before costs only the
    rest.
    """

    def __init__(self, loading: Loading) -> None:
        """Load a file that was checked before.

        Raises:
            RuntimeError: llama.cpp cannot load it, or there is no such device.
        """
        _logger.set_verbose(False)
        native.llama_backend_init()
        self._model = _model(loading)
        self._vocabulary = native.llama_model_get_vocab(self._model)
        self.size = int(native.llama_vocab_n_tokens(self._vocabulary))
        self._context = _context(self._model, loading)
        self.context = int(native.llama_n_ctx(self._context))
        self._memory = native.llama_get_memory(self._context)
        self._batch = native.llama_batch_init(BATCH, 0, 1)
        self._held: Tokens = []
        first = native.llama_vocab_bos(self._vocabulary)
        self.begin = first if native.llama_vocab_get_add_bos(self._vocabulary) else -1

    @property
    def loaded(self) -> Loaded:
        """What came of loading it."""
        template = native.llama_model_chat_template(self._model, None) or b""
        ends = (native.llama_vocab_bos, native.llama_vocab_eos)
        words = [self._word(end(self._vocabulary)) for end in ends]
        return Loaded(self.context, template.decode("utf-8", "replace"), *words)

    def tokens(self, text: str, *, control: bool = False) -> Tokens:
        """The tokens of a text; with `control` names of control tokens become these."""
        content = text.encode("utf-8", "replace")
        room = len(content) + 8
        found = (native.llama_token * room)()
        count = native.llama_tokenize(
            self._vocabulary, content, len(content), found, room, False, control
        )
        if count < 0:
            raise RuntimeError("a text has more tokens than bytes")
        return list(found[:count])

    def piece(self, token: int) -> bytes:
        """A token's text; nothing for a control token."""
        return self._bytes(token, control=False)

    def ends(self, token: int) -> bool:
        """Whether a token ends what the model says."""
        return bool(native.llama_vocab_is_eog(self._vocabulary, token))

    def grammar(self, text: str) -> GrammarState:
        """The beginning of a GBNF grammar.

        Raises:
            RuntimeError: it is none.
        """
        return GrammarState(self._vocabulary, self.size, text)

    def read(self, tokens: Tokens) -> Floats:
        """Have exactly these tokens in memory; the log-probabilities of the next one."""
        keep = min(_common(self._held, tokens), len(tokens) - 1)
        if keep < len(self._held) and not native.llama_memory_seq_rm(self._memory, 0, keep, -1):
            native.llama_memory_clear(self._memory, True)  # a recurrent model cannot go back
            keep = 0
        self._held = tokens[:keep]
        row: Floats = np.zeros(0)
        for begin in range(keep, len(tokens), BATCH):
            piece = tokens[begin : begin + BATCH]
            final = begin + len(piece) == len(tokens)
            rows = self._decode(
                (token, begin + at, 0, final and at == len(piece) - 1)
                for at, token in enumerate(piece)
            )
            row = rows[0] if rows else row
        self._held = list(tokens)
        return row

    def branches(self, answers: Sequence[Tokens]) -> list[list[Floats]]:
        """For each answer to what was read, the log-probabilities after each of its tokens.

        Every answer goes on in a sequence of its own; all are evaluated together.
        """
        at = len(self._held)
        for number in range(1, len(answers) + 1):
            native.llama_memory_seq_cp(self._memory, 0, number, -1, -1)
        entries = [
            (token, at + place, number, True)
            for number, tokens in enumerate(answers, start=1)
            for place, token in enumerate(tokens)
        ]
        rows = iter(self._decode(entries))
        found = [[next(rows) for _ in tokens] for tokens in answers]
        for number in range(1, len(answers) + 1):
            native.llama_memory_seq_rm(self._memory, number, -1, -1)
        return found

    def _decode(self, entries: Iterable[Entry]) -> list[Floats]:
        """Evaluate tokens; a row of log-probabilities for every one whose row is wanted."""
        batch, wanted = self._batch, []
        batch.n_tokens = 0
        for token, position, sequence, want in entries:
            at = batch.n_tokens
            batch.token[at], batch.pos[at] = token, position
            batch.n_seq_id[at], batch.seq_id[at][0] = 1, sequence
            batch.logits[at] = want
            wanted += [at] if want else []
            batch.n_tokens += 1
        code = native.llama_decode(self._context, batch)
        if code:
            raise RuntimeError(f"llama.cpp failed with code {code}")
        return [self._row(at) for at in wanted]

    def _row(self, at: int) -> Floats:
        logits = native.llama_get_logits_ith(self._context, at)
        row = np.ctypeslib.as_array(logits, (self.size,)).astype(np.float64)
        if not np.isfinite(row.max()):
            raise RuntimeError("the model gives no numbers")
        row -= row.max()
        return np.asarray(row - np.log(np.exp(row).sum()))

    def _bytes(self, token: int, *, control: bool) -> bytes:
        buffer = ctypes.create_string_buffer(LONGEST_PIECE)
        size = native.llama_token_to_piece(
            self._vocabulary, token, buffer, LONGEST_PIECE, 0, control
        )
        return buffer.raw[: max(0, size)]

    def _word(self, token: int) -> str:
        return self._bytes(token, control=True).decode("utf-8", "replace") if token >= 0 else ""


class GrammarState:
    """Where a text stands in a GBNF grammar."""

    def __init__(self, vocabulary: Any, size: int, text: str) -> None:
        self._every = np.arange(size)
        self._sampler = native.llama_sampler_init_grammar(vocabulary, text.encode(), b"root")
        if not self._sampler:
            raise RuntimeError("the grammar is damaged")

    def best(self, row: Floats) -> int | None:
        """The most probable token that it allows; None when it allows none.

        The favourite alone is tried first: to ask for the whole vocabulary takes long.
        """
        for tried in (np.array([int(row.argmax())]), self._every):
            logits = self._filtered(tried, row[tried])
            best = int(logits.argmax())
            if np.isfinite(logits[best]):
                return int(tried[best])
        return None

    def accept(self, token: int) -> None:
        """Go on with a token."""
        native.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        """Let go of it."""
        native.llama_sampler_free(self._sampler)

    def _filtered(self, tokens: npt.NDArray[Any], logits: Floats) -> npt.NDArray[np.float32]:
        """The logits of tokens, minus infinity where the grammar forbids them."""
        data = np.zeros(len(tokens), np.dtype([("id", "i4"), ("logit", "f4"), ("p", "f4")]))
        data["id"], data["logit"] = tokens, logits
        pointer = ctypes.cast(data.ctypes.data, ctypes.POINTER(native.llama_token_data))
        array = native.llama_token_data_array(pointer, len(tokens), -1, False)
        native.llama_sampler_apply(self._sampler, ctypes.byref(array))
        return np.asarray(data["logit"])


def _model(loading: Loading) -> Any:
    parameters = native.llama_model_default_params()
    devices = (ctypes.c_void_p * 2)(None, None)  # without any, the processor alone
    if loading.device is not None:
        devices[0] = _device(loading.device)
    parameters.devices = ctypes.cast(devices, ctypes.c_void_p)
    parameters.n_gpu_layers = 0 if loading.device is None else ALL_LAYERS
    model = native.llama_model_load_from_file(loading.path.encode(), parameters)
    if not model:
        raise RuntimeError("llama.cpp cannot load it")
    return model


def _device(name: str) -> int:
    ggml = _ggml.libggml
    ggml.ggml_backend_dev_by_name.restype = ctypes.c_void_p
    ggml.ggml_backend_dev_by_name.argtypes = [ctypes.c_char_p]
    ggml.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    device = ggml.ggml_backend_dev_by_name(name.encode())
    if not device:  # backends as files of their own
        folder = Path(llama_cpp.__file__).parent / "lib"
        ggml.ggml_backend_load_all_from_path(str(folder).encode())
        device = ggml.ggml_backend_dev_by_name(name.encode())
    if not device:
        raise RuntimeError(f"there is no device {name}")
    return int(device)


def _context(model: Any, loading: Loading) -> Any:
    parameters = native.llama_context_default_params()
    trained = native.llama_model_n_ctx_train(model)
    parameters.n_ctx = min(loading.context, trained) if trained > 0 else loading.context
    parameters.n_batch = parameters.n_ubatch = BATCH
    parameters.n_seq_max = AT_ONCE + 1
    parameters.n_outputs_max = OUTPUTS
    parameters.kv_unified = True  # answers share what they have in common
    if loading.threads:
        parameters.n_threads = parameters.n_threads_batch = loading.threads
    context = native.llama_init_from_model(model, parameters)
    if not context:
        raise RuntimeError("llama.cpp cannot use it")
    return context


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
