"""A recording that still grows becomes provisional segments, a few seconds behind the speaker.

It shows that the recording is a good one and what was said; the analysis afterwards starts anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from undertone.contracts import Transcriber
from undertone.engines import Engines, SpeakerModel
from undertone.model import Segment, SegmentId, Span, SpeakerId, Word
from undertone.observer import Observer
from undertone.options import Options
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.scores import Scorer
from undertone.stages.assemble import Assembler
from undertone.task import Task

LEAST_MS = 3_000  # of new sound, before it is worth looking
SETTLED_MS = 600  # speech that ended so long ago will not go on
LONGEST_MS = 15_000  # who speaks without a pause is written down all the same
TAIL_MS = 1_000  # of silence that is looked at again, lest a word's beginning is in it


class LiveTranscript:
    """Opens the models once, then takes the growing sound again and again; close it.

    Args:
        channels: how many; with more than one each is a speaker.
    """

    def __init__(
        self, engines: Engines, options: Options, observer: Observer, channels: int
    ) -> None:
        self._transcriber: Transcriber = engines.transcriber(options)
        self._model: SpeakerModel = engines.speakers(options)
        self._scorer = Scorer(engines.sentiment(options) if options.sentiment.enabled else None)
        self._observer = observer
        self._done_ms = [0] * channels
        self._count = 0

    def close(self) -> None:
        """Free the models."""
        self._transcriber.close()

    def advance(self, pcm: Pcm, task: Task, *, last: bool = False) -> None:
        """Write down what is new and settled in the sound so far; `last` takes all of it.

        Raises:
            Cancelled: the user asked to stop.
            ModelError: a model failed.
        """
        for channel in range(len(self._done_ms)):
            begun = self._done_ms[channel]
            new_ms = pcm.duration_ms - begun
            if new_ms >= LEAST_MS or (last and new_ms > 0):
                part = Pcm((pcm.channels[channel][begun * SAMPLES_PER_MS :],))
                self._done_ms[channel] = begun + self._look(part, channel, begun, task, last=last)

    def _look(self, part: Pcm, channel: int, begun: int, task: Task, *, last: bool) -> int:
        """How far the part is done, in ms."""
        speech = self._model.find_speech(part, 0, task)
        settled = settled_speech(speech, part.duration_ms, last=last)
        if not settled:
            return max(0, part.duration_ms - TAIL_MS) if not speech else 0
        pieces = self._transcriber.plan(settled, (), 0, part.duration_ms)
        speaker = SpeakerId(f"S{channel + 1}") if len(self._done_ms) > 1 else None
        assembler = Assembler((), part.duration_ms)
        segments: list[Segment] = []
        for transcription in self._transcriber.transcribe(part, pieces, task):
            segments += assembler.push(transcription)
        segments += assembler.flush()
        self._publish([self._placed(each, begun, speaker, channel) for each in segments])
        return settled[-1].end_ms

    def _placed(
        self, segment: Segment, begun: int, speaker: SpeakerId | None, channel: int
    ) -> Segment:
        self._count += 1
        return replace(
            segment,
            id=SegmentId(f"live{self._count:05}"),
            start_ms=segment.start_ms + begun,
            end_ms=segment.end_ms + begun,
            words=tuple(_later(word, begun) for word in segment.words),
            speaker=speaker,
            channel=channel,
        )

    def _publish(self, segments: Sequence[Segment]) -> None:
        spoken = [each for each in segments if each.text]
        if spoken:
            self._observer.segments(self._scorer.add(spoken), provisional=True)


def settled_speech(speech: Sequence[Span], until_ms: int, *, last: bool) -> tuple[Span, ...]:
    """The speech that will not go on: all that ended a while ago, or everything when it must."""
    if last or until_ms >= LONGEST_MS:
        return tuple(speech)
    return tuple(span for span in speech if span.end_ms <= until_ms - SETTLED_MS)


def _later(word: Word, ms: int) -> Word:
    return replace(word, start_ms=word.start_ms + ms, end_ms=word.end_ms + ms)
