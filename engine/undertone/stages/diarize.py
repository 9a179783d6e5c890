"""Sound becomes speaker turns: who speaks when, overlaps included, and where there is speech."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from undertone.model import Span, SpeakerId, Turn
from undertone.options import DiarizeOptions
from undertone.pcm import SAMPLES_PER_MS, Pcm, Samples
from undertone.resources import resource
from undertone.stages import embedding
from undertone.stages.cluster import Clustering, Plda, Voices, best_match, centroids, unit
from undertone.stages.onnx import CPU, Session, open_session
from undertone.stages.segmentation import (
    FRAME,
    FRAME_CENTRE,
    FRAMES,
    LOCAL,
    Probabilities,
    Windows,
    runs,
    segment,
)
from undertone.task import Task

FILES = ("segmentation.onnx", "voice_frames.onnx", "voice_head.onnx", "plda.npz")
ACTIVE = 128  # a score of one half
SHORTEST_VOICE_S = 0.3  # below, overlapped speech is better than nothing
SPEECH_STEP = 296  # frames from window to window, 5 s, when only speech is looked for
SPEECH_PAD_MS = 100
GAP_MS = 400
SHORTEST_TURN_MS = 120
SEGMENTATION_SHARE = 0.4  # of the whole time, for the progress
STAGE = "speakers"

Report = Callable[[float], None]
Interval = tuple[int, int]


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

    def __init__(self, folder: Path, *, threads: int | None = None, device: str = CPU) -> None:
        def load(file: str, where: str) -> Session:
            return open_session(folder / file, threads=threads, device=where)

        self._segmentation = load(FILES[0], CPU)  # recurrent: a GPU would not help
        self._frames = load(FILES[1], device)
        self._head = load(FILES[2], CPU)
        self._plda = Plda.load(folder / FILES[3])
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
        return _speech(windows, pcm.duration_ms)

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
        low, high = options.bounds
        means = centroids(heard.voices, (low, high), self._plda, Clustering())
        task.check()
        activity = _activity(windows, _assign(heard, means, len(windows.starts)), len(means))
        turns = _turns(activity, pcm.duration_ms, channel, first_speaker)
        task.report(STAGE, 1)
        return Diarization(turns, _speech(windows, pcm.duration_ms))

    def _listen(self, samples: Samples, windows: Windows, report: Report) -> _Heard:
        """The voice of every local speaker of every window."""
        masks = _masks(windows)
        wanted = np.zeros(-(-len(samples) // embedding.UNIT), dtype=np.bool_)
        for mask in masks:
            wanted[mask.start : mask.start + len(mask.weights)] |= (
                mask.weights[: len(wanted) - mask.start] > 0
            )
        vectors = _embed(samples, masks, wanted, (self._frames, self._head), report)
        seconds = np.array([mask.seconds for mask in masks])
        return _Heard(
            Voices(vectors, seconds, np.array([mask.window for mask in masks], dtype=np.int64)),
            np.array([mask.local for mask in masks], dtype=np.int64),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Mask:
    """Where one local speaker of a window is heard, in frames of the embedding network."""

    window: int
    local: int
    start: int
    weights: Probabilities
    seconds: float  # of speech without overlap


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    voices: Voices
    local: npt.NDArray[np.int64]  # shape (voices,)


def _masks(windows: Windows) -> list[_Mask]:
    """One mask for each local speaker that speaks; overlap left out where enough remains."""
    masks: list[_Mask] = []
    for number, start in enumerate(windows.starts):
        active = windows.scores[number] >= ACTIVE
        alone = active & (active.sum(axis=1, keepdims=True) == 1)
        for local in np.flatnonzero(active.any(axis=0)):
            seconds = float(alone[:, local].sum()) * FRAME / 16_000
            chosen = alone if seconds >= SHORTEST_VOICE_S else active
            unit_start, weights = _to_units(int(start), chosen[:, local])
            masks.append(_Mask(number, int(local), unit_start, weights, seconds))
    return masks


def _to_units(start: int, mask: npt.NDArray[np.bool_]) -> tuple[int, Probabilities]:
    """A mask on segmentation frames as weights of the embedding network's frames."""
    units = ((start + np.arange(FRAMES)) * FRAME + FRAME_CENTRE) // embedding.UNIT
    first = int(units[0])
    total = np.bincount(units - first)
    weights = np.bincount(units - first, weights=mask) / np.maximum(total, 1)
    return first, weights.astype(np.float32)


def _embed(
    samples: Samples,
    masks: Sequence[_Mask],
    wanted: npt.NDArray[np.bool_],
    sessions: tuple[Session, Session],
    report: Report,
) -> npt.NDArray[np.float32]:
    """One embedding for each mask, in one pass over the sound with few masks open at a time."""
    frames, head = sessions
    vectors = np.zeros((len(masks), embedding.DIMENSION), dtype=np.float32)
    waiting = 0  # masks from here on have not begun
    open_pools: dict[int, embedding.Pool] = {}
    for stretch in embedding.stretches(samples, wanted, frames):
        report(stretch.start / max(1, len(wanted)))
        stop = stretch.start + len(stretch.values)
        while waiting < len(masks) and masks[waiting].start < stop:
            open_pools[waiting] = embedding.Pool()
            waiting += 1
        for number, pool in open_pools.items():
            _pour(masks[number], stretch, pool)
        done = [n for n in open_pools if masks[n].start + len(masks[n].weights) <= stop]
        vectors[done] = embedding.embed([open_pools.pop(n) for n in done], head)
    left = list(open_pools)
    vectors[left] = embedding.embed([open_pools[n] for n in left], head)
    return vectors


def _pour(mask: _Mask, stretch: embedding.Stretch, pool: embedding.Pool) -> None:
    first = max(mask.start, stretch.start)
    stop = min(mask.start + len(mask.weights), stretch.start + len(stretch.values))
    if first < stop:
        weights = mask.weights[first - mask.start : stop - mask.start]
        pool.add(stretch.values[first - stretch.start : stop - stretch.start], weights)


def _assign(heard: _Heard, means: npt.NDArray[np.float64], windows: int) -> npt.NDArray[np.int64]:
    """The speaker of each local speaker, shape (windows, LOCAL); -1 for none.

    Local speakers of one window are different people, so each gets a speaker of its own, the
    best in sum; those beyond the number of speakers get none.
    """
    chosen = np.full((windows, LOCAL), -1, dtype=np.int64)
    if not len(means):
        return chosen
    similarity = unit(heard.voices.vectors) @ unit(means).T
    edges = np.searchsorted(heard.voices.windows, np.arange(windows + 1))
    for window, (first, stop) in enumerate(pairwise(edges)):
        rows, columns = best_match(similarity[first:stop])
        chosen[window, heard.local[first:stop][rows]] = columns
    return chosen


def _activity(
    windows: Windows, chosen: npt.NDArray[np.int64], speakers: int
) -> npt.NDArray[np.bool_]:
    """Who speaks in each frame, shape (frames, speakers)."""
    active = np.zeros((windows.frames, speakers), dtype=np.bool_)
    if not speakers:
        return active
    heard, count = windows.overlay(chosen, speakers)
    number = np.rint(count)
    best = heard.argmax(axis=1)
    rows = np.arange(windows.frames)
    active[rows, best] = number >= 1
    if speakers > 1:
        heard[rows, best] = -1
        second = heard.argmax(axis=1)
        active[rows, second] |= (number >= 2) & (heard[rows, second] > 0.05)
    return active


def _turns(
    active: npt.NDArray[np.bool_], duration_ms: int, channel: int, first_speaker: int
) -> tuple[Turn, ...]:
    """Stretches of activity as turns: short gaps filled, clicks dropped, speakers numbered."""
    spans = [_intervals(active[:, speaker], duration_ms) for speaker in range(active.shape[1])]
    everyone = sorted((a, b, n) for n, own in enumerate(spans) for a, b in own)
    found: list[tuple[int, int, int]] = []
    for speaker, own in enumerate(spans):
        others = [(a, b) for a, b, n in everyone if n != speaker]
        joined = _join(own, others)
        found += [(a, b, speaker) for a, b in joined if b - a >= SHORTEST_TURN_MS]
    found.sort()
    order: dict[int, int] = {}
    for _, _, speaker in found:
        order.setdefault(speaker, len(order))
    return tuple(
        Turn(a, b, SpeakerId(f"S{first_speaker + order[n]}"), channel) for a, b, n in found
    )


def _intervals(active: npt.NDArray[np.bool_], duration_ms: int) -> list[Interval]:
    spans = ((_ms(first), _ms(stop)) for first, stop in runs(active))
    inside = ((max(0, a), min(duration_ms, b)) for a, b in spans)
    return [(a, b) for a, b in inside if a < b]


def _ms(frame: int) -> int:
    """The time where a frame begins."""
    return round((frame * FRAME + FRAME_CENTRE - FRAME / 2) / SAMPLES_PER_MS)


def _join(own: list[Interval], others: list[Interval]) -> list[Interval]:
    """Close one speaker's short gaps where nobody else speaks; both lists sorted by start."""
    starts = np.array([a for a, _ in others])
    ends = np.maximum.accumulate(np.array([b for _, b in others])) if others else starts
    joined: list[Interval] = []
    for start, end in own:
        gap_from = joined[-1][1] if joined else -GAP_MS - 1
        before = int(np.searchsorted(starts, start))  # others that begin before the gap ends
        busy = before > 0 and ends[before - 1] > gap_from
        if joined and start - gap_from <= GAP_MS and not busy:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _speech(windows: Windows, duration_ms: int) -> tuple[Span, ...]:
    spans: list[Interval] = []
    for first, stop in _intervals(windows.speech() >= 0.5, duration_ms):
        start, end = max(0, first - SPEECH_PAD_MS), min(duration_ms, stop + SPEECH_PAD_MS)
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(Span(start, end) for start, end in spans)


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
