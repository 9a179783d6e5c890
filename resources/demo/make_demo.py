"""Turns script.tsv into the demo interview (interview.flac) and its exact references.

Run `python resources/demo/make_demo.py` where Debian's `flite`, numpy and PyAV are installed. The
times in the references are exact by construction: each line is trimmed to its own speech and put
down where the script's pauses say. A negative pause is an interruption.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import wave
from dataclasses import asdict, dataclass
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

HERE = Path(__file__).resolve().parent
RATE = 16_000
SEED = 20_260
TAIL_MS = 1_200

Sound = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Voice:
    """How flite speaks for one person: `gain` sets the distance from the microphone."""

    name: str
    stretch: float
    pitch: float
    gain: float


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of script.tsv; `pause_ms` is counted from the end of the line before."""

    id: int
    speaker: str
    sentiment: str
    pause_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One spoken line with its exact place in the recording."""

    id: int
    speaker: str
    text: str
    start_ms: int
    end_ms: int
    sentiment: str


VOICES = {
    "interviewer": Voice("rms", stretch=1.0, pitch=1.0, gain=0.80),
    "participant": Voice("slt", stretch=1.02, pitch=1.0, gain=1.0),
}
# People slow down and drop their voice for bad news, and the other way round.
MOODS = {"negative": (1.05, 0.97), "positive": (0.96, 1.05)}


def main(folder: Path = HERE) -> None:
    """Write interview.flac, reference.json and interview.rttm into `folder`."""
    cues = read_script(HERE / "script.tsv")
    rng = np.random.default_rng(SEED)
    spoken = [speak(cue, rng) for cue in cues]
    lines = place(cues, spoken)
    sound = mix(lines, spoken)
    write_flac(folder / "interview.flac", sound + room(len(sound), rng))
    write_reference(folder / "reference.json", lines)
    write_rttm(folder / "interview.rttm", lines)


def read_script(path: Path) -> list[Cue]:
    """The rows of the script in order."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Cue(int(r["id"]), r["speaker"], r["sentiment"], int(r["pause_ms"]), r["text"]) for r in rows
    ]


def speak(cue: Cue, rng: np.random.Generator) -> Sound:
    """The cue in its speaker's voice, trimmed to the speech, in [-1, 1], whole milliseconds."""
    voice = VOICES[cue.speaker]
    slower, higher = MOODS.get(cue.sentiment, (1.0, 1.0))
    stretch = voice.stretch * slower * (1 + rng.integers(-30, 31) / 1000)
    pitch = voice.pitch * higher * (1 + rng.integers(-30, 31) / 1000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "line.wav"
        command = ["flite", "-voice", voice.name, "-t", cue.text, "-o", str(path)]
        command += ["--setf", f"duration_stretch={stretch:.4f}", "--setf", f"f0_shift={pitch:.4f}"]
        subprocess.run(command, check=True)
        with wave.open(str(path)) as source:
            data = np.frombuffer(source.readframes(source.getnframes()), np.int16)
    return trim(data / 32768) * voice.gain


def trim(sound: Sound, floor: float = 0.005) -> Sound:
    """The sound without silence at its ends, padded to whole milliseconds."""
    loud = np.flatnonzero(np.abs(sound) > floor)
    step = RATE // 1000
    start = max(0, int(loud[0]) - 20 * step)
    stop = min(len(sound), int(loud[-1]) + 40 * step)
    part = sound[start:stop]
    return np.pad(part, (0, -len(part) % step))


def place(cues: list[Cue], spoken: list[Sound]) -> list[Line]:
    """The lines at their times, in milliseconds."""
    lines: list[Line] = []
    end = 0
    for cue, sound in zip(cues, spoken, strict=True):
        start = max(0, end + cue.pause_ms)
        end = start + len(sound) * 1000 // RATE
        lines.append(Line(cue.id, cue.speaker, cue.text, start, end, cue.sentiment))
    return lines


def mix(lines: list[Line], spoken: list[Sound]) -> Sound:
    """All lines in one recording, with the first reflections of a small room."""
    total = (max(line.end_ms for line in lines) + TAIL_MS) * RATE // 1000
    dry = np.zeros(total)
    for line, sound in zip(lines, spoken, strict=True):
        start = line.start_ms * RATE // 1000
        dry[start : start + len(sound)] += sound
    wet = dry.copy()
    for delay_ms, gain in ((7, 0.10), (13, -0.07), (23, 0.05), (37, -0.03)):
        shift = delay_ms * RATE // 1000
        wet[shift:] += gain * dry[:-shift]
    return wet * (0.7 / float(np.abs(wet).max()))


def room(length: int, rng: np.random.Generator) -> Sound:
    """Mains hum (50 Hz and odd harmonics) at about -54 dB and soft noise at about -57 dB."""
    time = np.arange(length) / RATE
    hum = sum(level * np.sin(2 * np.pi * hz * time) for hz, level in ((50, 1), (150, 0.4)))
    noise = rng.integers(-1000, 1001, length) / 1000
    soft = np.convolve(noise, np.full(6, 1 / 6), mode="same")
    return np.asarray(0.0026 * hum + 0.006 * soft, dtype=np.float64)


def write_flac(path: Path, sound: Sound) -> None:
    """The sound, 16 kHz mono 16 bit, without any trace of the encoder's version."""
    samples = np.clip(np.round(sound * 32767), -32768, 32767).astype(np.int16)
    with av.open(str(path), "w", format="flac", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("flac", rate=RATE, layout="mono")
        stream.codec_context.options = {"compression_level": "12", "flags": "+bitexact"}
        stream.codec_context.format = av.AudioFormat("s16")
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="s16", layout="mono")
        frame.sample_rate = RATE
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)


def write_reference(path: Path, lines: list[Line]) -> None:
    """What was said, by whom, when, and with what sentiment it was written."""
    about = {
        "file": "interview.flac",
        "speakers": {name: voice.name for name, voice in VOICES.items()},
        "sentiment": "as intended by the script: negative, neutral, positive, or mixed (both)",
        "lines": [asdict(line) for line in lines],
    }
    path.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8", newline="\n")


def write_rttm(path: Path, lines: list[Line]) -> None:
    """Who speaks when, one SPEAKER row per line (NIST RTTM, seconds)."""
    rows = [
        f"SPEAKER interview 1 {line.start_ms / 1000:.3f} "
        f"{(line.end_ms - line.start_ms) / 1000:.3f} <NA> <NA> {line.speaker} <NA> <NA>\n"
        for line in lines
    ]
    path.write_text("".join(rows), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
