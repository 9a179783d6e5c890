"""whisper.cpp by itself: one `whisper_full` per window, as its own command line calls it.

What our way through it must equal to the token, and what its speed is measured against.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import _pywhispercpp as native
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class BareWhisper:
    """A loaded model and nothing around it.

    Args:
        flash: whisper.cpp's flash attention, which it has on unless words are aligned.
        align: the model's alignment heads: words are timed by attention; needs `flash` off.
        max_tokens: one pass of at most so many tokens for 30 s, for random weights; 0 is free.
    """

    def __init__(
        self, path: Path, *, flash: bool = True, align: str = "", max_tokens: int = 0
    ) -> None:
        parameters = native.whisper_context_default_params()
        parameters.use_gpu = False
        parameters.flash_attn = flash
        if align:
            parameters.dtw_token_timestamps = True
            parameters.dtw_aheads_preset = getattr(native, f"WHISPER_AHEADS_{align}")
        self._max_tokens = max_tokens
        native.whisper_log_set(lambda *_: None)
        self._context = native.whisper_init_from_file_with_params(str(path), parameters)
        native.whisper_log_set(None)

    def tokens(self, samples: Floats, language: str = "en", threads: int = 1) -> list[int]:
        """All text tokens of a stretch of sound, greedily."""
        code = native.whisper_full(
            self._context, self._parameters(language, threads), samples, len(samples)
        )
        assert code == 0
        end_of_text = native.whisper_token_eot(self._context)
        return [
            token
            for segment in range(native.whisper_full_n_segments(self._context))
            for at in range(native.whisper_full_n_tokens(self._context, segment))
            if (token := native.whisper_full_get_token_id(self._context, segment, at)) < end_of_text
        ]

    def contents(self, tokens: Sequence[int]) -> list[bytes]:
        """The bytes of tokens."""
        return [native.whisper_token_to_bytes(self._context, token) for token in tokens]

    def close(self) -> None:
        native.whisper_free(self._context)

    def _parameters(self, language: str, threads: int) -> Any:
        greedy = native.whisper_sampling_strategy.WHISPER_SAMPLING_GREEDY
        parameters = native.whisper_full_default_params(greedy)
        choices = {
            "n_threads": threads,
            "language": language,
            "no_context": True,
            "suppress_nst": True,
            "temperature_inc": 0.0,
            "max_tokens": self._max_tokens,
            "single_segment": self._max_tokens > 0,
            "print_progress": False,
            "print_realtime": False,
            "print_timestamps": False,
            "print_special": False,
        }
        for name, value in choices.items():
            setattr(parameters, name, value)
        return parameters
