"""Sound becomes speaker turns: who speaks when, overlaps included, and where there is speech."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from undertone.model import Span, Turn
from undertone.options import DiarizeOptions
from undertone.pcm import SAMPLE_RATE, Pcm, Samples
from undertone.resources import resource
from undertone.stages import embedding
from undertone.stages.cluster import (
    Clustering,
    Doubles,
    Floats,
    Labels,
    Voices,
    assign,
    centroids,
)
from undertone.stages.onnx import CPU, Session, open_session
from undertone.stages.prints import reassign, refined, separated
from undertone.stages.segmentation import (
    ACTIVE,
    FRAME,
    FRAMES,
    LOCAL,
    Windows,
    centre,
    segment,
    speech_of,
    turns_of,
)
from undertone.task import Task

FILES = ("segmentation.onnx", "voice_frames.onnx", "voice_head.onnx")
SHORTEST_PRINT_S = 0.5  # a shorter piece does not tell whose voice it is
SHORTEST_VOICE_S = 0.3  # below, overlapped speech is better than nothing
SPEECH_STEP = 296  # frames from window to window, 5 s, when only speech is looked for
SEGMENTATION_SHARE = 0.35  # of the whole time, for the progress
STAGE = "speakers"
DEFAULTS = Clustering()

Report = Callable[[float], None]
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
        self.sha256 = _sha256([folder / file for file in FILES])

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
        samples = pcm.channels[channel]
        windows = segment(
            samples, self._segmentation, lambda done: task.report(STAGE, done), SPEECH_STEP
        )
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
        samples = pcm.channels[channel]
        share = SEGMENTATION_SHARE
        windows = segment(
            samples, self._segmentation, lambda done: task.report(STAGE, share * done)
        )
        heard = self._listen(
            samples, windows, lambda done: task.report(STAGE, share + (0.98 - share) * done)
        )
        means = centroids(heard.voices, options.bounds, self._tuning, task.check)
        means = separated(heard.prints, heard.seconds, means, options.bounds[1], task.check)
        task.check()
        activity = _who(windows, heard, means, self._tuning)
        task.check()
        turns = turns_of(activity, pcm.duration_ms, channel, first_speaker)
        task.report(STAGE, 1)
        return Diarization(turns, speech_of(windows, pcm.duration_ms))

    def _listen(self, samples: Samples, windows: Windows, report: Report) -> _Heard:
        """The voice of every local speaker of every window, and of every short piece."""
        masks = _local_masks(windows)
        report(0)
        pieces = windows.pieces()
        everything = [mask for _, _, _, mask in masks] + [_piece_mask(*piece) for piece in pieces]
        order = sorted(range(len(everything)), key=lambda number: everything[number].start)
        vectors = np.empty((len(order), embedding.DIMENSION), dtype=np.float32)
        vectors[order] = embedding.embed(
            samples, [everything[n] for n in order], self._frames, self._head, report
        )
        voices = Voices(
            vectors[: len(masks)],
            np.array([seconds for _, _, seconds, _ in masks]),
            np.array([window for window, _, _, _ in masks], dtype=np.int64),
        )
        local = np.array([number for _, number, _, _ in masks], dtype=np.int64)
        return _Heard(voices, local, pieces, vectors[len(masks) :])


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    """All voices of a recording.

    Attributes:
        voices: of the local speakers of all windows.
        local: which local speaker of its window each is, shape (voices,).
        pieces: short stretches in which one person speaks alone, in frames.
        prints: their embeddings, shape (pieces, 256).
    """

    voices: Voices
    local: Labels
    pieces: list[Interval]
    prints: Floats

    @property
    def seconds(self) -> Doubles:
        """How long the pieces are, shape (pieces,)."""
        return np.array([stop - first for first, stop in self.pieces]) * FRAME / SAMPLE_RATE


def _local_masks(windows: Windows) -> list[tuple[int, int, float, embedding.Mask]]:
    """Window, local speaker, seconds alone, mask; overlap is left out where enough remains."""
    masks: list[tuple[int, int, float, embedding.Mask]] = []
    for number, start in enumerate(windows.starts):
        active = windows.scores[number] >= ACTIVE
        alone = active & (active.sum(axis=1, keepdims=True) == 1)
        times = centre(start + np.arange(FRAMES))
        for local in np.flatnonzero(active.any(axis=0)):
            seconds = float(alone[:, local].sum()) * FRAME / SAMPLE_RATE
            chosen = alone if seconds >= SHORTEST_VOICE_S else active
            mask = embedding.mask_of(times, chosen[:, local])
            masks.append((number, int(local), seconds, mask))
    return masks


def _piece_mask(first: int, stop: int) -> embedding.Mask:
    return embedding.mask_of(centre(np.arange(first, stop)), np.ones(stop - first, dtype=np.bool_))


def _who(windows: Windows, heard: _Heard, means: Doubles, tuning: Clustering) -> Active:
    """Who speaks in each frame, shape (frames, speakers).

    Windows name their local speakers first; the pieces then improve the mean voices, and those
    that are clearly somebody else's voice are given to them: a window that takes two similar
    voices for one is put right by that.
    """
    shape = (len(windows.starts), LOCAL)
    active = windows.activity(assign(heard.voices, heard.local, means, shape), len(means))
    if len(means) < 2 or not heard.pieces:
        return active
    speakers = _renamed(heard, active, means, tuning)[1]
    means = refined(heard.prints, heard.seconds, speakers, means)
    active = windows.activity(assign(heard.voices, heard.local, means, shape), len(means))
    present, speakers = _renamed(heard, active, means, tuning)
    for (first, stop), old, new in zip(heard.pieces, present, speakers, strict=True):
        if old != new:
            active[first:stop, old] = False
            active[first:stop, new] = True
    return active


def _renamed(
    heard: _Heard, active: Active, means: Doubles, tuning: Clustering
) -> tuple[Labels, Labels]:
    """The speaker of each piece before and after its own voice is heard."""
    present: Labels = np.array([active[a:b].sum(axis=0).argmax() for a, b in heard.pieces])
    better = reassign(heard.prints, present, means, tuning.margin)
    return present, np.where(heard.seconds >= SHORTEST_PRINT_S, better, present)


def _sha256(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


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
        spans: list[Span] = []
        for turn in self._turns:
            start, end = turn.start_ms, min(pcm.duration_ms, turn.end_ms)
            if start >= end:
                continue
            if spans and start <= spans[-1].end_ms:
                spans[-1] = Span(spans[-1].start_ms, max(end, spans[-1].end_ms))
            else:
                spans.append(Span(start, end))
        return tuple(spans)
