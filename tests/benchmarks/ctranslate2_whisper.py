"""Random weights of a Whisper architecture in CTranslate2, as faster-whisper runs them: how long?

Run by a Python that has ctranslate2 (no dependency of ours), on the windows of bench_whisper:

    python ctranslate2_whisper.py WIDTH HEADS LAYERS WINDOWS TOKENS THREADS FOLDER

Prints the seconds that all windows took, each decoded greedily to TOKENS tokens, int8 weights.
"""

# mypy: ignore-errors

from __future__ import annotations

import sys
import time
from pathlib import Path

import ctranslate2
import numpy as np

VOCABULARY, POSITIONS, TEXT, MELS = 51_865, 1500, 448, 80
END_OF_TEXT = 50_257
SPECIAL = {
    50_257: "<|endoftext|>",
    50_258: "<|startoftranscript|>",
    50_259: "<|en|>",
    50_358: "<|translate|>",
    50_359: "<|transcribe|>",
    50_360: "<|startoflm|>",
    50_361: "<|startofprev|>",
    50_362: "<|nospeech|>",
    50_363: "<|notimestamps|>",
}
PROMPT = [50_258, 50_259, 50_359, 50_363]


def main() -> None:
    width, heads, layers, windows, tokens, threads = map(int, sys.argv[1:7])
    folder = Path(sys.argv[7])
    if not (folder / "model.bin").exists():
        write(folder, width, heads, layers)
    model = ctranslate2.models.Whisper(
        str(folder), device="cpu", compute_type="int8", intra_threads=threads, inter_threads=1
    )
    rng = np.random.default_rng(0)
    mels = rng.standard_normal((1, MELS, 2 * POSITIONS), dtype=np.float32)
    features = ctranslate2.StorageView.from_array(mels)
    hear(model, features, tokens)  # warm
    begun = time.perf_counter()
    for _ in range(windows):
        hear(model, features, tokens)
    print(time.perf_counter() - begun)


def hear(model, features, tokens: int) -> None:
    states = model.encode(features)
    (result,) = model.generate(
        states,
        [PROMPT],
        beam_size=1,
        max_length=2 * tokens,  # half of it is for the prompt
        suppress_tokens=[END_OF_TEXT],
        suppress_blank=False,
    )
    assert len(result.sequences_ids[0]) == tokens, len(result.sequences_ids[0])


def write(folder: Path, width: int, heads: int, layers: int) -> None:
    """The model, quantized to int8."""
    rng = np.random.default_rng(0)
    spec = ctranslate2.specs.WhisperSpec(layers, heads, layers, heads)

    def matrix(*shape: int):
        scale = np.sqrt(np.prod(shape[1:]))
        return (rng.standard_normal(shape, dtype=np.float32) / scale).astype(np.float32)

    def linear(part, outputs: int, inputs: int) -> None:
        part.weight, part.bias = matrix(outputs, inputs), np.zeros(outputs, np.float32)

    def norm(part) -> None:
        part.gamma, part.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def block(layer, *, crossed: bool) -> None:
        linear(layer.self_attention.linear[0], 3 * width, width)
        linear(layer.self_attention.linear[1], width, width)
        norm(layer.self_attention.layer_norm)
        if crossed:
            linear(layer.attention.linear[0], width, width)
            linear(layer.attention.linear[1], 2 * width, width)
            linear(layer.attention.linear[2], width, width)
            norm(layer.attention.layer_norm)
        linear(layer.ffn.linear_0, 4 * width, width)
        linear(layer.ffn.linear_1, width, 4 * width)
        norm(layer.ffn.layer_norm)

    for part, inputs in ((spec.encoder.conv1, MELS), (spec.encoder.conv2, width)):
        part.weight, part.bias = matrix(width, inputs, 3), np.zeros(width, np.float32)
    spec.encoder.position_encodings.encodings = matrix(POSITIONS, width)
    spec.decoder.position_encodings.encodings = matrix(TEXT, width)
    spec.decoder.embeddings.weight = matrix(VOCABULARY, width)
    spec.decoder.projection.weight = spec.decoder.embeddings.weight
    for side, crossed in ((spec.encoder, False), (spec.decoder, True)):
        norm(side.layer_norm)
        for layer in side.layer:
            block(layer, crossed=crossed)
    spec.register_vocabulary([SPECIAL.get(n, f"t{n}") for n in range(VOCABULARY)])
    spec.config.suppress_ids, spec.config.suppress_ids_begin = [], []
    spec.config.lang_ids, spec.config.alignment_heads = [50_259], [(layers - 1, 0)]
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


if __name__ == "__main__":
    main()
