"""The speaker step: the channels of a recording become speech spans and turns."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate

from undertone.contracts import Speech
from undertone.engines import SpeakerModel
from undertone.errors import failed
from undertone.model import Span, Speaker, SpeakerId, Turn
from undertone.options import Options
from undertone.pcm import Pcm
from undertone.stages.channels import channel_turns
from undertone.task import Task

UNMET = "could be told apart."


def find_speech(model: SpeakerModel, pcm: Pcm, options: Options, task: Task) -> Speech:
    """Where there is speech in every channel, and who speaks when.

    With one talker per channel the channel is the speaker; else the model tells voices apart.
    """
    if options.decode.channels == "split" and len(pcm.channels) > 1:
        spans = tuple(model.find_speech(pcm, channel, task) for channel in range(len(pcm.channels)))
        turns = channel_turns(pcm, spans)
        return Speech(tuple(_own(turns, n, found) for n, found in enumerate(spans)), turns)
    if not options.diarize.enabled:
        return Speech((model.find_speech(pcm, 0, task),))
    found = model.diarize(pcm, 0, options.diarize, task)
    return Speech((found.speech,), found.turns)


def unmet_count(speech: Speech, options: Options) -> str | None:
    """What to say where another number of voices was found than the user asked for."""
    asked, found = options.diarize.speakers, len({turn.speaker for turn in speech.turns})
    told_apart = options.diarize.enabled and options.decode.channels == "mix"
    if not asked or not told_apart or found == asked:
        return None
    voices = "one voice" if found == 1 else f"{found} voices"
    return f"{asked} speakers were asked for, but only {voices} {UNMET}"


def about_speakers(warning: str) -> bool:
    """Whether a warning is of the speaker step, so that another run of it makes it void."""
    return failed("speakers", warning) or warning.endswith(UNMET)


def _own(turns: Sequence[Turn], channel: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The speech of a channel's own talker: what has no turn is another talker's sound in it."""
    mine = [Span(turn.start_ms, turn.end_ms) for turn in turns if turn.channel == channel]
    return tuple(span for span in spans if any(span.overlap_ms(turn) for turn in mine))


def same_voices(before: Sequence[Turn], after: Sequence[Turn]) -> dict[SpeakerId, SpeakerId]:
    """For new speakers, the old one whose turns they share most; each old one once.

    Pairs are taken by falling time in common; a new speaker without any is left out.
    """
    common: Counter[tuple[SpeakerId, SpeakerId]] = Counter()
    old = sorted(before, key=lambda turn: turn.start_ms)
    latest = list(accumulate((turn.end_ms for turn in old), max))  # rising: where to begin
    for turn in after:
        for known in old[bisect_right(latest, turn.start_ms) :]:
            if known.start_ms >= turn.end_ms:
                break
            shared = min(turn.end_ms, known.end_ms) - max(turn.start_ms, known.start_ms)
            common[turn.speaker, known.speaker] += max(0, shared)
    found: dict[SpeakerId, SpeakerId] = {}
    for (new, known_id), shared in sorted(common.items(), key=lambda item: (-item[1], item[0])):
        if shared and new not in found and known_id not in found.values():
            found[new] = known_id
    return found


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
