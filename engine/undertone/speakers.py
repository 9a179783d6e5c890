"""The speaker step: the channels of a recording become speech spans and turns."""

from __future__ import annotations

from collections.abc import Iterable

from undertone.contracts import Speech
from undertone.engines import SpeakerModel
from undertone.model import Speaker, SpeakerId
from undertone.options import Options
from undertone.pcm import Pcm
from undertone.stages.channels import channel_turns
from undertone.task import Task


def find_speech(model: SpeakerModel, pcm: Pcm, options: Options, task: Task) -> Speech:
    """Where there is speech in every channel, and who speaks when.

    With one talker per channel the channel is the speaker; else the model tells voices apart.
    """
    if options.decode.channels == "split" and len(pcm.channels) > 1:
        spans = tuple(model.find_speech(pcm, channel, task) for channel in range(len(pcm.channels)))
        return Speech(spans, channel_turns(pcm, spans))
    if not options.diarize.enabled:
        return Speech((model.find_speech(pcm, 0, task),))
    found = model.diarize(pcm, 0, options.diarize, task)
    return Speech((found.speech,), found.turns)


def named_speakers(ids: Iterable[SpeakerId | None]) -> tuple[Speaker, ...]:
    """Every speaker once, in the order of their numbers, called Speaker 1, Speaker 2 ..."""
    known = sorted({speaker for speaker in ids if speaker is not None}, key=_number)
    return tuple(Speaker(speaker, speaker_name(speaker)) for speaker in known)


def speaker_name(speaker: SpeakerId | None) -> str:
    """What a speaker is called until the researcher gives a name."""
    return "" if speaker is None else f"Speaker {_number(speaker)}"


def _number(speaker: SpeakerId) -> int:
    digits = speaker.removeprefix("S")
    return int(digits) if digits.isdecimal() else 0
