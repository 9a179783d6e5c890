"""One model on one device by whisper.cpp alone: `python native_whisper.py MODEL GPU CONTEXT TIMES`.

GPU is its number, or -1 for the processor; CONTEXT the positions that the encoder computes (0: all
1500); TIMES how often the encoder is timed. Runs with any build of pywhispercpp, without Undertone;
prints one line of JSON:

    log            what whisper.cpp said while it loaded
    tokens         ids and probabilities that it heard in three seconds of noise, greedily
    encoder_s      for each timed run of the encoder, wall and processor seconds: the latter do not
                   count what other programs took
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

import _pywhispercpp as native
import numpy as np

MOST_TOKENS = 8


def main(model: str, gpu: int, context: int, times: int) -> None:
    """Load, hear, time, print."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whisper.cpp and drivers print
    lines: list[str] = []
    native.whisper_log_set(lambda level, text: lines.append(text))
    parameters = native.whisper_context_default_params()
    parameters.use_gpu = gpu >= 0
    parameters.gpu_device = max(gpu, 0)
    loaded = native.whisper_init_from_file_with_params(model, parameters)
    native.whisper_log_set(None)
    samples = np.random.default_rng(7).normal(0, 0.1, 48_000).astype(np.float32)
    result = {
        "log": "".join(lines),
        "tokens": heard(loaded, samples, context),
        "encoder_s": [encoder_seconds(loaded, samples) for _ in range(times)],
    }
    print(json.dumps(result), file=answers, flush=True)


def heard(loaded: Any, samples: Any, context: int) -> list[tuple[int, float]]:
    """Token ids with their probabilities."""
    parameters = native.whisper_full_default_params(
        native.whisper_sampling_strategy.WHISPER_SAMPLING_GREEDY
    )
    choices = {
        "n_threads": 1,
        "audio_ctx": context,
        "language": "en",
        "no_context": True,
        "temperature_inc": 0.0,
        "max_tokens": MOST_TOKENS,
        "single_segment": True,
        "print_progress": False,
        "print_realtime": False,
        "print_timestamps": False,
        "print_special": False,
    }
    for name, value in choices.items():
        setattr(parameters, name, value)
    code = native.whisper_full(loaded, parameters, samples, len(samples))
    if code != 0:
        raise RuntimeError(f"whisper.cpp failed with code {code}")
    data = [
        native.whisper_full_get_token_data(loaded, segment, at)
        for segment in range(native.whisper_full_n_segments(loaded))
        for at in range(native.whisper_full_n_tokens(loaded, segment))
    ]
    return [(token.id, token.p) for token in data]


def encoder_seconds(loaded: Any, samples: Any) -> tuple[float, float]:
    """How long the encoder takes for 30 s of sound, on one thread."""
    native.whisper_pcm_to_mel(loaded, samples, len(samples), 1)
    wall, processor = time.perf_counter(), time.process_time()
    native.whisper_encode(loaded, 0, 1)
    return time.perf_counter() - wall, time.process_time() - processor


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
