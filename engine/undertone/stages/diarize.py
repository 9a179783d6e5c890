"""Sound becomes speaker turns: who speaks when, overlaps included, and where there is speech."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from undertone.model import Span, SpeakerId, Turn
from undertone.options import DiarizeOptions
from undertone.pcm import SAMPLE_RATE, Pcm
from undertone.resources import resource
from undertone.stages import embedding
from undertone.stages.cluster import (
    Check,
    Clustering,
    Doubles,
    Floats,
    Labels,
    Voices,
    assign,
    unchecked,
)
from undertone.stages.onnx import CPU, Session, open_session
from undertone.stages.prints import SHORTEST_S, Pieces, mean_voices, reassign
from undertone.stages.segmentation import (
    FRAME,
    LOCAL,
    Windows,
    centre,
    merged,
    segment,
    speech_of,
    turns_of,
)
from undertone.task import Task

FILES = ("segmentation.onnx", "voice_frames.onnx", "voice_head.onnx")
SPEECH_STEP = 296  # frames from window to window, 5 s, when only speech is looked for
SEGMENTATION_SHARE = 0.35  # of the whole time, for the progress
STAGE = "speakers"
DEFAULTS = Clustering()
Interval = tuple[int, int]
Active = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Diarization:
    """Who speaks when.

    Attributes:
        turns: sorted by start; speakers named S1, S2 ... in order of first appearance; turns of
            different speakers may overlap in time.
        speech: where anyone speaks, with a little room around it; sorted, disjoint, inside the
            file.
    """

    turns: tuple[Turn, ...]
    speech: tuple[Span, ...]


class Diarizer:
    """The loaded models; use it from one thread.

    Attributes:
        name: for the provenance.
        sha256: of the concatenated model files.
        device: the execution provider that runs the models.
    """

    name = "pyannote community-1"

    def __init__(
        self,
        folder: Path,
        *,
        threads: int | None = None,
        device: str = CPU,
        tuning: Clustering = DEFAULTS,
    ) -> None:
        def load(file: str, where: str) -> Session:
            return open_session(folder / file, threads=threads, device=where)

        self._segmentation = load(FILES[0], CPU)  # recurrent: a GPU would not help
        self._frames = load(FILES[1], device)
        self._head = load(FILES[2], CPU)
        self._tuning = tuning
        self.device = self._frames.provider
        self.sha256 = hashlib.sha256(b"".join((folder / f).read_bytes() for f in FILES)).hexdigest()

    @classmethod
    def open(
        cls, *, threads: int | None = None, device: str = CPU, folder: Path | None = None
    ) -> Diarizer:
        """Load the bundled models, or those of `folder`.

        Raises:
            ModelError: a file is missing or damaged.
        """
        return cls(folder or resource("models", "speakers"), threads=threads, device=device)

    def find_speech(self, pcm: Pcm, channel: int, task: Task) -> tuple[Span, ...]:
        """Where anyone speaks, with a little room around it; sorted, disjoint, inside the file.

        Raises:
            Cancelled: the user asked to stop.
        """
        model, report = self._segmentation, lambda done: task.report(STAGE, done)
        windows = segment(pcm.channels[channel], model, report, SPEECH_STEP)
        task.report(STAGE, 1)
        return speech_of(windows, pcm.duration_ms)

    def diarize(
        self,
        pcm: Pcm,
        channel: int,
        options: DiarizeOptions,
        task: Task,
        *,
        first_speaker: int = 1,
    ) -> Diarization:
        """Tell the speakers of one channel apart; they are numbered from `first_speaker`.

        Raises:
            ModelError: a model failed.
            Cancelled: the user asked to stop.
        """
        heard = self.listen(pcm, channel, task)
        found = tell_apart(heard, options.bounds, self._tuning, task.check, first_speaker)
        task.report(STAGE, 1)
        return found

    def listen(self, pcm: Pcm, channel: int, task: Task) -> Heard:
        """The costly part: the voices of every window and of every short piece.

        Raises:
            ModelError: a model failed.
            Cancelled: the user asked to stop.
        """
        samples, share = pcm.channels[channel], SEGMENTATION_SHARE
        windows = segment(
            samples, self._segmentation, lambda done: task.report(STAGE, share * done)
        )
        found, pieces = list(windows.local_speakers()), windows.pieces()
        masks = [embedding.mask_of(centre(one.frames), one.heard) for one in found]
        everything = masks + [
            embedding.mask_of(centre(np.arange(*piece)), np.ones(piece[1] - piece[0], np.bool_))
            for piece in pieces
        ]
        order = sorted(range(len(everything)), key=lambda number: everything[number].start)
        vectors = np.empty((len(order), embedding.DIMENSION), dtype=np.float32)
        vectors[order] = embedding.embed(
            samples,
            [everything[number] for number in order],
            (self._frames, self._head),
            lambda done: task.report(STAGE, share + (0.98 - share) * done),
        )
        voices = Voices(
            vectors[: len(masks)],
            np.array([one.seconds for one in found]),
            np.array([one.window for one in found], dtype=np.int64),
        )
        local = np.array([one.local for one in found], dtype=np.int64)
        prints = vectors[len(masks) :]
        return Heard(windows, voices, local, pieces, prints, channel, pcm.duration_ms)


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """All voices of one channel.

    Attributes:
        windows: who is active when, by local speakers.
        voices: of the local speakers of all windows.
        local: which local speaker of its window each is, shape (voices,).
        pieces: short stretches in which one person speaks alone, in frames.
        prints: their embeddings, shape (pieces, 256).
        channel: the channel that was heard.
        duration_ms: the length of the recording.
    """

    windows: Windows
    voices: Voices
    local: Labels
    pieces: list[Interval]
    prints: Floats
    channel: int
    duration_ms: int

    @property
    def seconds(self) -> Doubles:
        """How long the pieces are, shape (pieces,)."""
        return np.array([stop - first for first, stop in self.pieces]) * FRAME / SAMPLE_RATE


def tell_apart(
    heard: Heard,
    bounds: tuple[int, int],
    tuning: Clustering = DEFAULTS,
    check: Check = unchecked,
    first_speaker: int = 1,
) -> Diarization:
    """The cheap part: voices become speakers, and their activity turns.

    Args:
        bounds: the smallest and the largest number of speakers wanted.
        check: called many times; what it raises stops the work.
        first_speaker: the number of the speaker who is heard first.
    """
    pieces = Pieces.of(heard.prints, heard.seconds, heard.pieces)
    means = mean_voices(heard.voices, pieces, bounds, tuning, check)
    active = _who(heard, means, tuning)
    check()
    turns = turns_of(active, heard.duration_ms, heard.channel, first_speaker)
    speech = speech_of(heard.windows, heard.duration_ms)
    if not turns:  # a word or two, too short for any voice: they are one person's
        name = SpeakerId(f"S{first_speaker}")
        turns = tuple(Turn(s.start_ms, s.end_ms, name, heard.channel) for s in speech)
    return Diarization(turns, speech)


def _who(heard: Heard, means: Doubles, tuning: Clustering) -> Active:
    """Who speaks in each frame, shape (frames, speakers).

    Windows name their local speakers; pieces that are clearly somebody else's voice are then
    given to them.
    """
    windows, shape = heard.windows, (len(heard.windows.starts), LOCAL)
    active = windows.activity(assign(heard.voices, heard.local, means, shape), len(means))
    if len(means) < 2 or not heard.pieces:
        return active
    present: Labels = np.array([active[a:b].sum(axis=0).argmax() for a, b in heard.pieces])
    better = reassign(heard.prints, present, means, tuning.margin)
    speakers = np.where(heard.seconds >= SHORTEST_S, better, present)
    for (first, stop), old, new in zip(heard.pieces, present, speakers, strict=True):
        if old != new:
            active[first:stop, old] = False
            active[first:stop, new] = True
    return active


class FakeDiarizer:
    """Gives scripted turns; their union is the speech."""

    name = "fake speakers"
    sha256 = "0" * 64
    device = CPU

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = tuple(sorted(turns, key=lambda turn: (turn.start_ms, turn.end_ms)))

    def diarize(
        self,
        pcm: Pcm,
        channel: int,
        options: DiarizeOptions,
        task: Task,
        *,
        first_speaker: int = 1,
    ) -> Diarization:
        """The scripted turns that begin inside the recording, cut at its end."""
        task.report(STAGE, 0.5)
        end = pcm.duration_ms
        inside = tuple(
            Turn(turn.start_ms, min(end, turn.end_ms), turn.speaker, channel)
            for turn in self._turns
            if turn.start_ms < end
        )
        return Diarization(inside, self.find_speech(pcm, channel, task))

    def find_speech(self, pcm: Pcm, channel: int, task: Task) -> tuple[Span, ...]:
        """The union of the scripted turns inside the recording."""
        task.report(STAGE, 1)
        end = pcm.duration_ms
        spans = ((turn.start_ms, min(end, turn.end_ms)) for turn in self._turns)
        return tuple(Span(a, b) for a, b in merged(spans) if a < b)
