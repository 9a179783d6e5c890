"""Channel-per-speaker recordings: each channel's speech becomes the turns of its own speaker."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from undertone.model import Span, SpeakerId, Turn
from undertone.pcm import Pcm

BLEED_DB = 15.0
MERGE_GAP_MS = 600


def channel_turns(pcm: Pcm, speech: Sequence[Sequence[Span]]) -> tuple[Turn, ...]:
    """Turns of a recording with one talker per channel, sorted by start.

    A stretch that is `BLEED_DB` louder in another channel that speaks at that time is the other
    talker heard through this one's microphone, and is left out.

    Args:
        pcm: all channels.
        speech: the speech spans of every channel, sorted and disjoint.
    """
    turns: list[Turn] = []
    for channel, spans in enumerate(speech):
        own = [span for span in spans if not _is_bleed(pcm, speech, channel, span)]
        speaker = SpeakerId(f"S{channel + 1}")
        turns += [Turn(s.start_ms, s.end_ms, speaker, channel) for s in _merged(own)]
    return tuple(sorted(turns, key=lambda turn: (turn.start_ms, turn.end_ms, turn.channel)))


def _merged(spans: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start_ms - merged[-1].end_ms <= MERGE_GAP_MS:
            merged[-1] = Span(merged[-1].start_ms, max(span.end_ms, merged[-1].end_ms))
        else:
            merged.append(span)
    return merged


def _is_bleed(pcm: Pcm, speech: Sequence[Sequence[Span]], channel: int, span: Span) -> bool:
    own = _level_db(pcm, channel, span)
    return any(
        _level_db(pcm, other, span) - own >= BLEED_DB
        for other, spans in enumerate(speech)
        if other != channel and any(2 * span.overlap_ms(s) > span.duration_ms for s in spans)
    )


def _level_db(pcm: Pcm, channel: int, span: Span) -> float:
    samples = pcm.floats(channel, span.start_ms, span.end_ms)
    power = float(np.mean(np.square(samples))) if len(samples) else 0.0
    return 10 * float(np.log10(power + 1e-12))
