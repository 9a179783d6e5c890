"""Who spoke when, measured: error rates on real clips and spliced conversations, and speed.

Alone: python -m tests.benchmarks.bench_diarization [FOLDER]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tests.benchmarks.rttm import annotation, der_metric, read_rttm, whole
from tests.benchmarks.splices import conversation, in_a_room, on_the_telephone
from tests.benchmarks.table import Table
from undertone.model import Turn
from undertone.options import MAX_SPEAKERS, DecodeOptions
from undertone.pcm import Pcm, Samples
from undertone.stages.cluster import Clustering
from undertone.stages.decode import decode
from undertone.stages.diarize import Diarizer, Heard, tell_apart
from undertone.task import Task

PROTOCOL = (
    "DER by pyannote.metrics: collar 0.25 s on each side of every reference boundary, overlapped "
    "speech scored, the whole file scored."
)
COMPARED = ("falcon_test", "diarizationExample2", "trn03")
THRESHOLDS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.7)
FREE = (1, MAX_SPEAKERS)
MIXES = ((2, 11), (2, 12), (3, 13), (2, 14), (3, 15), (2, 16))  # speakers, seed
SHORT_S = 30
SHORT = tuple((number % 4 + 1, 500 + number) for number in range(24))  # speakers, seed


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One recording with its reference, heard once."""

    name: str
    reference: tuple[Turn, ...]
    heard: Heard
    seconds: float
    taken_s: float

    @property
    def speakers(self) -> int:
        return len({turn.speaker for turn in self.reference})

    def turns(self, given: bool = False, tuning: Clustering | None = None) -> tuple[Turn, ...]:
        """What is found, with or without the true number of speakers."""
        bounds = (self.speakers, self.speakers) if given else FREE
        return tell_apart(self.heard, bounds, tuning or Clustering()).turns


def tables(shared: Path) -> list[Table]:
    """All tables; `shared` is the folder that holds `data`."""
    diarizer = Diarizer.open()
    clips = list(_clips(shared / "data" / "speakers", diarizer))
    splices = list(_splices(shared / "data" / "voices", diarizer))
    return [
        _cases("Speakers: real clips", clips),
        _cases("Speakers: spliced conversations", splices),
        _short(shared / "data" / "voices", diarizer),
        _calls(shared / "data" / "calls", diarizer),
        _sensitivity(clips, splices),
        _speed(shared / "data" / "speakers", diarizer, clips),
    ]


def _clips(folder: Path, diarizer: Diarizer) -> Iterator[Case]:
    for file in sorted(folder.glob("*.rttm")):
        yield _case(file.stem, load(file.with_suffix(".wav")), read_rttm(file), diarizer)


def _splices(folder: Path, diarizer: Diarizer) -> Iterator[Case]:
    """Conversations of 5 to 10 minutes."""
    voices = _voices(folder)
    for speakers, seed in MIXES:
        rng = np.random.default_rng(seed)
        chosen = _chosen(voices, speakers, rng)
        sound, turns = conversation(chosen, float(rng.uniform(300, 600)), seed)
        yield _case(" + ".join(chosen), sound, turns, diarizer)


def _voices(folder: Path) -> dict[str, Samples]:
    """The voices with at least 5 s of speech, by name."""
    voices = {file.stem.split("-")[0]: load(file) for file in sorted(folder.glob("*.flac"))}
    return {name: voices[name] for name in sorted(voices) if len(voices[name]) >= 80_000}


def _chosen(
    voices: dict[str, Samples], speakers: int, rng: np.random.Generator
) -> dict[str, Samples]:
    names = [str(name) for name in rng.choice(list(voices), speakers, replace=False)]
    return {name: voices[name] for name in names}


def _short(folder: Path, diarizer: Diarizer) -> Table:
    """Half-minute conversations, as they are, from across a room and on the telephone."""
    voices = _voices(folder)
    cases: dict[str, list[Case]] = {"as they are": [], "in a room": [], "telephone": []}
    for number, (speakers, seed) in enumerate(SHORT):
        rng = np.random.default_rng(seed)
        sound, turns = conversation(_chosen(voices, speakers, rng), SHORT_S, seed)
        kind = list(cases)[number // 4 % 3]
        if kind != "as they are":
            sound = (in_a_room if kind == "in a room" else on_the_telephone)(sound, rng)
        cases[kind].append(_case(str(seed), sound, turns, diarizer))
    cases["together"] = [case for kind in list(cases) for case in cases[kind]]
    rows = [
        [kind, _counted(own), *(f"{_score(own, given):.1f} %" for given in (False, True))]
        for kind, own in cases.items()
    ]
    header = ["conversations", "count right", "DER", "DER, count given"]
    note = f"{len(SHORT)} conversations of {SHORT_S} s and 1 to 4 speakers. {PROTOCOL}"
    return Table("Speakers: short spliced conversations", header, rows, note)


def load(file: Path) -> Samples:
    """A recording, decoded as the program does, mixed to one channel, in memory."""
    with tempfile.TemporaryDirectory() as folder:
        return decode(file, DecodeOptions(), Path(folder), Task()).pcm.channels[0][:]


def _case(name: str, sound: Samples, turns: tuple[Turn, ...], diarizer: Diarizer) -> Case:
    began = time.perf_counter()
    heard = diarizer.listen(Pcm((sound,)), 0, Task())
    case = Case(name, turns, heard, len(sound) / 16_000, 0.0)
    case.turns()
    return replace(case, taken_s=time.perf_counter() - began)


def _score(cases: Sequence[Case], given: bool, tuning: Clustering | None = None) -> float:
    """DER in percent over all cases together."""
    metric = der_metric()
    for case in cases:
        found = annotation(case.turns(given, tuning))
        metric(annotation(case.reference), found, uem=whole(case.heard.duration_ms))
    return 100 * float(abs(metric))


def _counted(cases: Sequence[Case], tuning: Clustering | None = None) -> str:
    right = sum(len({t.speaker for t in c.turns(tuning=tuning)}) == c.speakers for c in cases)
    return f"{right} of {len(cases)}"


def _cases(title: str, cases: Sequence[Case]) -> Table:
    rows = [_row(case) for case in cases]
    seconds, taken = sum(c.seconds for c in cases), sum(c.taken_s for c in cases)
    rows.append(
        [
            "together",
            f"{seconds:.0f}",
            "",
            _counted(cases),
            *(f"{_score(cases, given):.1f} %" for given in (False, True)),
            f"{seconds / taken:.0f}x",
        ]
    )
    header = ["recording", "s", "speakers", "found", "DER", "DER, count given", "speed"]
    return Table(title, header, rows, PROTOCOL + " Speed: times real time, decoding not counted.")


def _row(case: Case) -> list[str]:
    return [
        case.name,
        f"{case.seconds:.0f}",
        str(case.speakers),
        str(len({turn.speaker for turn in case.turns()})),
        *(f"{_score([case], given):.1f} %" for given in (False, True)),
        f"{case.seconds / case.taken_s:.0f}x",
    ]


def _calls(folder: Path, diarizer: Diarizer) -> Table:
    rows = []
    for name in ("katiesteve", "agent_call_8khz", "commercial_mono"):
        case = _case(name, load(folder / f"{name}.wav"), (), diarizer)
        talk: dict[str, int] = {}
        for turn in case.turns():
            talk[turn.speaker] = talk.get(turn.speaker, 0) + turn.end_ms - turn.start_ms
        shares = ", ".join(f"{speaker} {ms / 1000:.0f} s" for speaker, ms in talk.items())
        rows.append([name, f"{case.seconds:.0f}", str(len(talk)), shares])
    note = "Two people each; no reference."
    return Table("Speakers: calls", ["recording", "s", "found", "talk"], rows, note)


def _sensitivity(clips: Sequence[Case], splices: Sequence[Case]) -> Table:
    rows = []
    for threshold in THRESHOLDS:
        tuning = Clustering(threshold=threshold)
        cells = [f"{_score(cases, False, tuning):.1f} %" for cases in (clips, splices)]
        rows.append([f"{threshold:.2f}", *cells, _counted(splices, tuning)])
    header = ["threshold", "DER, clips", "DER, spliced", "count right, spliced"]
    note = f"The default is {Clustering().threshold}. Count not given. {PROTOCOL}"
    return Table("Speakers: sensitivity to the threshold", header, rows, note)


def _speed(folder: Path, diarizer: Diarizer, clips: Sequence[Case]) -> Table:
    """Against the diarizer inside moonshine-voice, in the same run."""
    cases = {case.name: case for case in clips}
    rows = []
    ours, theirs = der_metric(), der_metric()
    for name in COMPARED:
        sound, case = load(folder / f"{name}.wav"), cases[name]
        began = time.perf_counter()
        own = tell_apart(diarizer.listen(Pcm((sound,)), 0, Task()), FREE).turns
        own_s = time.perf_counter() - began
        with_s, turns = _moonshine(sound, speakers=True)
        other_s = with_s - _moonshine(sound, speakers=False)[0]
        for metric, found in ((ours, own), (theirs, turns)):
            reference = annotation(case.reference)
            metric(reference, annotation(found), uem=whole(case.heard.duration_ms))
        speeds = [f"{case.seconds / taken:.1f}x" for taken in (own_s, other_s)]
        rows.append([name, *speeds, f"{other_s / own_s:.1f}"])
    rows.append(["DER together", f"{100 * abs(ours):.1f} %", f"{100 * abs(theirs):.1f} %", ""])
    note = (
        "moonshine-voice 0.0.73 with `identify_speakers`, less its own time for the same words "
        f"without; ratio: how many times faster this program is. {PROTOCOL}"
    )
    header = ["recording", "Undertone", "moonshine-voice", "ratio"]
    return Table("Speakers: speed", header, rows, note)


def _moonshine(sound: Samples, speakers: bool) -> tuple[float, list[Turn]]:
    from moonshine_voice import ModelArch, get_model_path
    from moonshine_voice.transcriber import Transcriber

    from undertone.model import SpeakerId

    options = {"word_timestamps": "true"} | ({"identify_speakers": "true"} if speakers else {})
    with Transcriber(get_model_path("tiny-en"), ModelArch.TINY, options=options) as transcriber:
        values = (sound.astype(np.float32) / 32768).tolist()
        began = time.perf_counter()
        transcript = transcriber.transcribe_without_streaming(values)
        taken = time.perf_counter() - began
    spans = [span for line in transcript.lines for span in line.speaker_spans or []]
    turns = [
        Turn(
            round(1000 * span.start_time),
            round(1000 * (span.start_time + span.duration)),
            SpeakerId(str(span.speaker_index)),
        )
        for span in spans
    ]
    return taken, turns


if __name__ == "__main__":
    default = Path(__file__).resolve().parents[3] / "shared"
    for table in tables(Path(sys.argv[1]) if len(sys.argv) > 1 else default):
        print(table.render())
