"""The options say which recogniser hears a recording."""

from __future__ import annotations

from undertone.contracts import Transcriber
from undertone.errors import OptionError
from undertone.options import AUTOMATIC, TranscribeOptions
from undertone.stages.transcribe.moonshine import LANGUAGE, MoonshineTranscriber

BETTER = "give a multilingual Whisper model with --model"


def open_transcriber(
    options: TranscribeOptions, *, threads: int | None = None, device: str = "auto"
) -> Transcriber:
    """Load the recogniser that the options ask for; close it after use.

    Raises:
        OptionError: the bundled English model was asked for another language.
        ModelError: the model is missing, damaged or of the wrong kind.
    """
    if options.model is not None:
        # Loaded on demand: the bundled model works where whisper.cpp's libraries do not load.
        from undertone.stages.transcribe.whisper import WhisperTranscriber

        return WhisperTranscriber.open(options, threads=threads, device=device)
    if options.language not in (None, AUTOMATIC, LANGUAGE):
        raise OptionError(
            f"The bundled model understands English only, not “{options.language}”: {BETTER}."
        )
    if options.translate:
        raise OptionError(f"The bundled model cannot translate: {BETTER}.")
    if options.vocabulary or options.prompt or options.beam_size > 1:
        raise OptionError(f"The bundled model takes no vocabulary, prompt or beam size: {BETTER}.")
    return MoonshineTranscriber.open(threads=threads)
