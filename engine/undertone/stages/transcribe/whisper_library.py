"""whisper.cpp turns windows of sound into tokens, in a process of its own.

The only home of pywhispercpp. Its compiled module is used directly: the Python layer on top of it
hides whisper.cpp's return codes, so that a failure looks like silence, and can download. A file
that it cannot read, a GPU fault or too little memory end the process that this runs in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import _pywhispercpp as native
import numpy as np

from undertone.pcm import SAMPLE_RATE, Floats
from undertone.stages.transcribe.suspicion import is_loop
from undertone.stages.transcribe.whisper_hearing import Heard, Loaded, Loading, Manner
from undertone.stages.transcribe.whisper_words import Token, log_probability

TICK_MS = 10
STEP = 0.2  # Whisper's own step from one temperature to the next
# whisper.cpp hears nothing in less than a tenth of a second.
SHORTEST_SAMPLES = SAMPLE_RATE // 5
# Half the model's memory for text is for what came before, less one token that opens it.
ROOM_FOR_PROMPT = 222
BACKEND = re.compile(r"whisper_backend_init_gpu: using (\S+) backend")


class Library:
    """One loaded model. Not for several threads."""

    def __init__(self, loading: Loading) -> None:
        """Load a file that was checked before."""
        self._loading = loading
        self._context, self.backend = _load(loading)
        self._drawn = False
        prompt, omitted = self._fitting()
        self._prompt = prompt
        self.loaded = Loaded(self.backend, omitted)

    def hear(self, samples: Floats, manner: Manner) -> Heard:
        """The tokens of one window, shape (n,).

        Raises:
            RuntimeError: whisper.cpp failed.
        """
        if manner.draws:
            self._renew()
        parameters = self._parameters(manner)
        parameters.temperature = manner.warmth
        parameters.temperature_inc = STEP if manner.warmth else 0.0
        self._run(parameters, samples)
        return self._heard()

    def is_silent(self, samples: Floats, manner: Manner) -> bool:
        """Whether the probability of no speech is above 0.6 everywhere in the window.

        The bindings do not tell it. But whisper.cpp drops what it heard where that probability is
        above one bound and the mean log probability below another: with the second bound at 0
        only the first counts.
        """
        parameters = self._parameters(manner)
        parameters.temperature_inc = 0.0
        parameters.logprob_thold = 0.0
        parameters.single_segment = True
        parameters.max_tokens = 1
        self._run(parameters, samples)
        return int(native.whisper_full_n_segments(self._context)) == 0

    def languages(self, samples: Floats, manner: Manner) -> Mapping[str, float]:
        """How likely each language is, of the model's own."""
        padded = _long_enough(samples)
        code = native.whisper_pcm_to_mel(self._context, padded, len(padded), manner.threads)
        chances = np.zeros(native.whisper_lang_max_id() + 1, np.float32)
        if code == 0:
            code = native.whisper_lang_auto_detect(self._context, 0, manner.threads, chances)
        if code < 0:
            raise RuntimeError(f"whisper.cpp failed with code {code}")
        return {str(native.whisper_lang_str(n)): float(p) for n, p in enumerate(chances) if p > 0}

    def close(self) -> None:
        """Free the model."""
        native.whisper_free(self._context)

    def _renew(self) -> None:
        """Start over with the generator of random numbers, which lives as long as the model:
        a window must not depend on the windows before."""
        if self._drawn:
            self.close()
            self._context, _ = _load(self._loading)
        self._drawn = True

    def _fitting(self) -> tuple[str, int]:
        """The prompt with as many words of the vocabulary as the model can hold."""
        words = self._loading.vocabulary
        for count in range(len(words), 0, -1):
            prompt = f" {self._loading.prompt} {', '.join(words[:count])}."
            prompt = " " + prompt.strip()  # as OpenAI's: the first word is a word, not a beginning
            if self._length(prompt) <= ROOM_FOR_PROMPT:
                return prompt, len(words) - count
        return (f" {self._loading.prompt}" if self._loading.prompt else ""), len(words)

    def _length(self, text: str) -> int:
        """Its tokens: without room for them whisper.cpp tells how many it needs, as a negative."""
        return -int(native.whisper_tokenize(self._context, text, 0, 0))

    def _parameters(self, manner: Manner) -> Any:
        strategies = native.whisper_sampling_strategy
        greedy = manner.beam == 1 or manner.warmth > 0
        parameters = native.whisper_full_default_params(
            strategies.WHISPER_SAMPLING_GREEDY
            if greedy
            else strategies.WHISPER_SAMPLING_BEAM_SEARCH
        )
        if not greedy:
            parameters.beam_search = {"beam_size": manner.beam, "patience": -1.0}
        choices = {
            "n_threads": manner.threads,
            "language": manner.language,
            "translate": manner.translate,
            "no_context": True,
            "token_timestamps": True,
            "suppress_nst": True,
            "initial_prompt": self._prompt,
            "max_tokens": manner.most_tokens,
            "single_segment": manner.most_tokens > 0,
            "print_progress": False,
            "print_realtime": False,
            "print_timestamps": False,
            "print_special": False,
        }
        for name, value in choices.items():
            setattr(parameters, name, value)
        return parameters

    def _run(self, parameters: Any, samples: Floats) -> None:
        padded = _long_enough(samples)
        code = native.whisper_full(self._context, parameters, padded, len(padded))
        if code != 0:
            raise RuntimeError(f"whisper.cpp failed with code {code}")

    def _heard(self) -> Heard:
        end_of_text = native.whisper_token_eot(self._context)
        data = [
            datum
            for segment in range(native.whisper_full_n_segments(self._context))
            for at in range(native.whisper_full_n_tokens(self._context, segment))
            if (datum := native.whisper_full_get_token_data(self._context, segment, at)).id
            < end_of_text
        ]
        tokens = tuple(self._timed(data))
        language = native.whisper_lang_str(native.whisper_full_lang_id(self._context))
        text = b"".join(token.content for token in tokens).decode("utf-8", "replace")
        return Heard(tokens, str(language) or None, is_loop(text.split()))

    def _timed(self, data: list[Any]) -> Iterator[Token]:
        """Tokens with their times: by attention where whisper.cpp computed them.

        `t_dtw` is where the alignment leaves a token, hence where the next begins: the row before
        the first text token belongs to the token that announces it (OpenAI's `timing.py`).
        """
        before = None
        for datum in data:
            content = native.whisper_token_to_bytes(self._context, datum.id)
            start, end = datum.t0, datum.t1
            if datum.t_dtw >= 0:
                end = datum.t_dtw
                start = min(end, max(0, datum.t0) if before is None else before)
                before = end
            log = log_probability(datum.p)
            yield Token(content, log, start * TICK_MS, end * TICK_MS)


def _load(loading: Loading) -> tuple[Any, str]:
    """A context, and the GPU backend that whisper.cpp says it uses: it takes the processor
    without a word where the GPU that was asked for is not there."""
    parameters = native.whisper_context_default_params()
    parameters.use_gpu = loading.gpu is not None
    parameters.gpu_device = loading.gpu or 0
    if loading.align:
        parameters.flash_attn = False  # whisper.cpp has no alignment with it
        parameters.dtw_token_timestamps = True
        parameters.dtw_aheads_preset = getattr(native, f"WHISPER_AHEADS_{loading.align}")
    with _log() as lines:
        context = native.whisper_init_from_file_with_params(loading.path, parameters)
    text = "".join(lines)
    found = BACKEND.search(text)
    failed = f"failed to initialize {found[1]} backend" in text if found else True
    return context, "" if failed or found is None else found[1]


@contextmanager
def _log() -> Iterator[list[str]]:
    """What whisper.cpp logs. The callback must not outlive the interpreter, which would abort."""
    lines: list[str] = []
    native.whisper_log_set(lambda level, text: lines.append(text))
    try:
        yield lines
    finally:
        native.whisper_log_set(None)


def _long_enough(samples: Floats) -> Floats:
    missing = SHORTEST_SAMPLES - len(samples)
    return np.pad(samples, (0, missing)) if missing > 0 else samples


def languages_known() -> tuple[str, ...]:
    """The codes of all languages, in the order of their tokens."""
    count = native.whisper_lang_max_id() + 1
    return tuple(str(native.whisper_lang_str(number)) for number in range(count))
