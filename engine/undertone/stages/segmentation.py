"""Sound becomes the activity of up to three local speakers in overlapping ten-second windows.

The model is pyannote's segmentation of community-1 (Plaquet and Bredin, "Powerset multi-class
cross entropy loss for neural speaker diarization", Interspeech 2023). Its time grid, 270 samples
a frame, is the clock of everything inside the diarization.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from undertone.model import Span, SpeakerId, Turn
from undertone.pcm import SAMPLE_RATE, SAMPLES_PER_MS, Channel
from undertone.stages.onnx import Session

WINDOW = 10 * SAMPLE_RATE
FRAME = 270  # samples from one frame to the next; times are those of receptive_field.json
FRAME_CENTRE = 495  # samples from a window's start to the middle of its first frame
FRAMES = 589  # frames in a window
STEP = 177  # frames from one window to the next, 3.0 s
PIECE = 74  # frames that a piece is about long, 1.25 s
CHANGE_REACH = 3  # frames on both sides of a change that belong to no piece
SPEECH = 0.5  # the probability, or number of people, from which there is speech; noise: 0.16,
SPEECH_AROUND = 0.4  # and from which what lies beside it belongs to a turn; pauses stay wider
FAINT_SPEECH = 0.25  # both in a recording where nothing is clearer
OVERLAP = 1.4  # the expected number of people from which two speak
SPEECH_PAD_MS = 100
GAP_MS = 400  # a speaker's shorter pauses belong to the turn
SHORTEST_TURN_MS = 120
SHORTEST_VOICE_S = 0.3  # below, overlapped speech is better than nothing
LOCAL = 3  # speakers that one window can tell apart
BATCH = 4
ACTIVE = 128  # a score of one half
FAINT = 0.05  # a less probable second speaker is nobody known
CERTAIN = 255  # the score of a probability of one
# which of the local speakers are active in each of the model's seven classes
POWERSET = np.array(
    [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]], dtype=np.float32
)

Interval = tuple[int, int]
Scores = npt.NDArray[np.uint8]
Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class LocalSpeaker:
    """One of the people whom a window hears.

    Attributes:
        window: number of the window.
        local: which of its local speakers.
        seconds: speech without overlap.
        start: the window's first frame.
        heard: where the voice is, shape (FRAMES,).
    """

    window: int
    local: int
    seconds: float
    start: int
    heard: npt.NDArray[np.bool_]

    @property
    def frames(self) -> npt.NDArray[np.int64]:
        """The window's frames, counted from the start of the recording, shape (FRAMES,)."""
        return np.arange(self.start, self.start + FRAMES)


@dataclass(frozen=True, slots=True, eq=False)
class Windows:
    """Who is active in each window.

    Attributes:
        scores: probability of each local speaker, shape (windows, FRAMES, LOCAL), 255 is certain.
        starts: first frame of each window, shape (windows,), rising.
        frames: length of the recording in frames.
    """

    scores: Scores
    starts: npt.NDArray[np.int64]
    frames: int

    def speech(self) -> Probabilities:
        """Probability that anyone speaks, per frame of the recording, shape (frames,)."""
        total, weight = np.zeros((2, self.frames), dtype=np.float32)
        for start, scores in zip(self.starts, self.scores, strict=True):
            part = slice(start, min(self.frames, start + FRAMES))
            size = part.stop - part.start
            anyone = np.minimum(CERTAIN, scores[:size].sum(axis=1, dtype=np.float32))
            total[part] += TAPER[:size] * anyone
            weight[part] += TAPER[:size]
        return np.asarray(total / (CERTAIN * np.maximum(weight, 1e-6)))

    def overlay(
        self, chosen: npt.NDArray[np.int64], speakers: int
    ) -> tuple[Probabilities, Probabilities]:
        """Mean over the windows once each local speaker has a name.

        Args:
            chosen: the speaker of each local speaker, shape (windows, LOCAL); -1 for none.
            speakers: how many there are.

        Returns:
            The probability of each speaker, shape (frames, speakers), and the expected number of
            people speaking, named or not, shape (frames,).
        """
        heard = np.zeros((self.frames, speakers), dtype=np.float32)
        count, weight = np.zeros((2, self.frames), dtype=np.float32)
        for start, scores, names in zip(self.starts, self.scores, chosen, strict=True):
            part = slice(start, min(self.frames, start + FRAMES))
            size = part.stop - part.start
            tapered = TAPER[:size, None] * scores[:size]
            for local in np.flatnonzero(names >= 0):
                heard[part, names[local]] += tapered[:, local]
            count[part] += tapered.sum(axis=1)
            weight[part] += TAPER[:size]
        weight = CERTAIN * np.maximum(weight, 1e-6)
        heard /= weight[:, None]
        return heard, count / weight

    def activity(self, chosen: npt.NDArray[np.int64], speakers: int) -> npt.NDArray[np.bool_]:
        """Who speaks in each frame, shape (frames, speakers); arguments as for `overlay`.

        As many speak as the windows expect on average, the most probable first.
        """
        active = np.zeros((self.frames, speakers), dtype=np.bool_)
        if not speakers:
            return active
        heard, count = self.overlay(chosen, speakers)
        rows = np.arange(self.frames)
        best = heard.argmax(axis=1)
        active[rows, best] = _clear(count, SPEECH_AROUND)
        heard[rows, best] = -1
        second = heard.argmax(axis=1)
        active[rows, second] |= (count >= OVERLAP) & (heard[rows, second] > FAINT)
        return active

    def local_speakers(self) -> Iterator[LocalSpeaker]:
        """Everyone whom a window hears; overlap is left out where enough speech remains."""
        for number, start in enumerate(self.starts):
            active = self.scores[number] >= ACTIVE
            alone = active & (active.sum(axis=1, keepdims=True) == 1)
            for local in np.flatnonzero(active.any(axis=0)):
                seconds = float(alone[:, local].sum()) * FRAME / SAMPLE_RATE
                heard = alone if seconds >= SHORTEST_VOICE_S else active
                yield LocalSpeaker(number, int(local), seconds, int(start), heard[:, local].copy())

    def pieces(self) -> list[tuple[int, int]]:
        """Short stretches in which one person speaks alone, as first and past-the-last frame.

        Speech is cut where it pauses, where most windows see the speaker change, and where it
        would be long: so short a stretch holds one voice.
        """
        changes, count, weight = np.zeros((3, self.frames), dtype=np.float32)
        for start, scores in zip(self.starts, self.scores, strict=True):
            part = slice(start, min(self.frames, start + FRAMES))
            size = part.stop - part.start
            changes[part] += TAPER[:size] * _changes(scores)[:size]
            count[part] += TAPER[:size] * scores[:size].sum(axis=1)
            weight[part] += TAPER[:size]
        weight = np.maximum(weight, 1e-6)
        alone = (np.rint(count / (CERTAIN * weight)) == 1) & (changes / weight <= 0.5)
        return [piece for first, stop in runs(alone) for piece in _divided(first, stop)]


def _clear(people: Probabilities, around: float) -> npt.NDArray[np.bool_]:
    """Where somebody is heard; in padded windows faint noise stands out, so less is trusted."""
    faint = len(people) >= FRAMES and people.max() < SPEECH
    least = FAINT_SPEECH if faint else SPEECH
    clear = people >= min(least, around)
    for first, stop in runs(clear):
        clear[first:stop] = people[first:stop].max() >= least
    return clear


def _changes(scores: Scores) -> npt.NDArray[np.bool_]:
    """Frames around a change from one local speaker straight to another, shape (FRAMES,)."""
    loudest, speech = scores.argmax(axis=1), scores.max(axis=1) >= ACTIVE
    change = np.zeros(len(scores), dtype=np.bool_)
    change[1:] = (loudest[1:] != loudest[:-1]) & speech[1:] & speech[:-1]
    return np.convolve(change, np.ones(2 * CHANGE_REACH + 1), "same") > 0


def _divided(first: int, stop: int) -> list[tuple[int, int]]:
    parts = max(1, round((stop - first) / PIECE))
    edges = np.linspace(first, stop, parts + 1).astype(int).tolist()
    return list(pairwise(edges))


def centre(frames: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The samples in the middle of frames, counted like them from the start of the recording."""
    return frames * FRAME + FRAME_CENTRE


_EDGE = np.minimum(np.arange(FRAMES) + 1, FRAMES - np.arange(FRAMES))
TAPER = np.minimum(1, _EDGE / 60).astype(np.float32)  # a window is less sure of itself at its ends


def segment(
    samples: Channel, session: Session, report: Callable[[float], None], step: int = STEP
) -> Windows:
    """Run the model over a whole recording; `report` is told the fraction done, many times."""
    frames = max(1, -(-max(0, len(samples) - FRAME_CENTRE) // FRAME))
    starts = _starts(frames, step)
    scores = np.empty((len(starts), FRAMES, LOCAL), dtype=np.uint8)
    for first in range(0, len(starts), BATCH):
        report(first / len(starts))
        batch = np.stack([_window(samples, start) for start in starts[first : first + BATCH]])
        (logs,) = session.run(None, {"waveforms": batch[:, None, :]})
        scores[first : first + BATCH] = np.rint(np.exp(logs) @ POWERSET * CERTAIN)
    return Windows(scores, starts, frames)


def _starts(frames: int, step: int) -> npt.NDArray[np.int64]:
    last = max(0, frames - FRAMES)
    return np.array([*range(0, last, step), last], dtype=np.int64)


def _window(samples: Channel, start: int) -> npt.NDArray[np.float32]:
    part = samples[start * FRAME : start * FRAME + WINDOW].astype(np.float32) / np.float32(32768)
    return np.pad(part, (0, WINDOW - len(part)))


def runs(active: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """First and past-the-last index of every stretch of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], active, [False])).astype(np.int8)))
    for first, stop in zip(edges[::2], edges[1::2], strict=True):
        yield int(first), int(stop)


def turns_of(
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


def speech_of(windows: Windows, duration_ms: int) -> tuple[Span, ...]:
    """Where anyone speaks, with a little room around it; sorted, disjoint, inside the file."""
    heard = _intervals(_clear(windows.speech(), SPEECH), duration_ms)
    pad = SPEECH_PAD_MS
    roomy = ((max(0, first - pad), min(duration_ms, stop + pad)) for first, stop in heard)
    return tuple(Span(start, end) for start, end in merged(roomy))


def merged(spans: Iterable[Interval]) -> list[Interval]:
    """The union of intervals that come sorted by start."""
    union: list[Interval] = []
    for start, end in spans:
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return union
