"""Media files for tests, made on the spot: every format, and every kind of damage."""

from __future__ import annotations

import functools
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import av
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

Sound = npt.NDArray[np.float32]

BURST_HZ: Final = 1000
BURST_S: Final = 0.02
FRAME_SAMPLES: Final = 4096


def bursts(
    seconds: float = 3.0, rate: int = 44_100, channels: int = 1, level: float = 0.5
) -> Sound:
    """A short tone at each half second (0.5, 1.5 ...) over faint noise, shape (channels, n)."""
    count = round(seconds * rate)
    noise = np.random.default_rng(1).standard_normal((channels, count)) * level * 1e-3
    sound = noise.astype(np.float32)
    tone = level * np.sin(2 * np.pi * BURST_HZ * np.arange(round(BURST_S * rate)) / rate)
    for start in burst_starts(seconds):
        at = round(start * rate)
        sound[:, at : at + len(tone)] += tone[: count - at].astype(np.float32)
    return sound


def burst_starts(seconds: float) -> list[float]:
    """Where `bursts` puts its tones, in seconds."""
    return [float(start) for start in np.arange(0.5, seconds - BURST_S, 1.0)]


def found_bursts(samples: npt.NDArray[np.generic], rate: int = 16_000) -> list[float]:
    """Where the tones are in decoded sound, in seconds: rises after 0.3 s of quiet."""
    size = np.abs(samples.astype(np.float64))
    loud = np.flatnonzero(size > 0.4 * size.max())
    if not len(loud):
        return []
    first = np.insert(np.diff(loud) > 0.3 * rate, 0, True)
    return [float(at) / rate for at in loud[first]]


@dataclass(frozen=True)
class Format:
    """One way to store sound.

    Attributes:
        late_ms: how much later players start this format, for lack of a note on its padding.
        tail_ms: silence that the last block adds, for the same reason.
    """

    suffix: str
    container: str
    codec: str
    rate: int = 44_100
    channels: int = 2
    bit_rate: int = 0
    late_ms: float = 0
    tail_ms: float = 0
    video: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        picture = f"-{self.video}" if self.video else ""
        return f"{self.suffix}-{self.codec}-{self.rate}-{self.channels}{picture}"


FORMATS: Final = (
    Format("wav", "wav", "pcm_s16le"),
    Format("wav", "wav", "pcm_s16le", rate=16_000, channels=1),
    Format("wav", "wav", "pcm_u8", rate=22_050),
    Format("wav", "wav", "pcm_s24le", rate=48_000),
    Format("wav", "wav", "pcm_s32le", rate=48_000),
    Format("wav", "wav", "pcm_f32le", rate=48_000),
    Format("wav", "wav", "pcm_f64le", rate=48_000),
    Format("wav", "wav", "pcm_alaw", rate=8_000, channels=1),
    Format("wav", "wav", "pcm_mulaw", rate=8_000, channels=1),
    Format("wav", "wav", "adpcm_ima_wav", rate=16_000, tail_ms=70),
    Format("wav", "wav", "pcm_s16le", rate=192_000),
    Format("wav", "wav", "pcm_s16le", rate=44_056),
    Format("wav", "wav", "pcm_s16le", rate=48_000, channels=8),
    Format("w64", "w64", "pcm_s16le"),
    Format("caf", "caf", "pcm_s16le"),
    Format("aiff", "aiff", "pcm_s16be"),
    Format("au", "au", "pcm_s16be"),
    Format("flac", "flac", "flac"),
    Format("wv", "wv", "wavpack"),
    Format("wv", "wv", "wavpack", channels=8),
    Format("wv", "wv", "wavpack", channels=16),
    Format("tta", "tta", "tta"),
    Format("mp3", "mp3", "libmp3lame"),
    Format("mp3", "mp3", "libmp3lame", rate=22_050, channels=1),
    Format("m4a", "ipod", "aac", tail_ms=25),
    Format("m4a", "ipod", "aac", channels=8, rate=48_000, tail_ms=25),
    Format("m4a", "ipod", "alac"),
    Format("aac", "adts", "aac", late_ms=23.2, tail_ms=45),
    Format("ogg", "ogg", "vorbis", options=(("strict", "-2"),), tail_ms=5),
    Format("ogg", "ogg", "flac"),
    Format("opus", "ogg", "libopus", rate=48_000),
    Format("opus", "ogg", "libopus", rate=48_000, channels=1),
    Format("ac3", "ac3", "ac3", rate=48_000, late_ms=5.3, tail_ms=35),
    Format("ac3", "ac3", "ac3", rate=48_000, channels=6, late_ms=5.3, tail_ms=35),
    Format("wma", "asf", "wmav2", bit_rate=128_000, late_ms=46.4, tail_ms=100),
    Format("amr", "amr", "libopencore_amrnb", 8_000, 1, 12_200, late_ms=5, tail_ms=25),
    Format("3gp", "3gp", "libopencore_amrnb", 8_000, 1, 12_200, late_ms=5, tail_ms=25),
    Format("mp4", "mp4", "aac", video="mpeg4", tail_ms=25),
    Format("mov", "mov", "pcm_s16le", video="mpeg4"),
    Format("mkv", "matroska", "aac", video="mpeg4", tail_ms=25),
    Format("mkv", "matroska", "flac", video="mpeg4"),
    Format("webm", "webm", "libopus", rate=48_000, video="libvpx", tail_ms=8),
    Format("avi", "avi", "libmp3lame", video="mpeg4", late_ms=25, tail_ms=50),
    Format("ts", "mpegts", "aac", video="mpeg4", late_ms=23.2, tail_ms=45),
    Format("flv", "flv", "aac", video="flv", tail_ms=45, late_ms=23.2),
)
WAV: Final = FORMATS[0]
_LAYOUTS: Final = {1: "mono", 2: "stereo", 3: "2.1", 6: "5.1", 8: "7.1", 16: "hexadecagonal"}


def write(
    path: Path,
    sound: Sound,
    form: Format = WAV,
    *,
    picture_s: float | None = None,
    tracks: int = 1,
    start_s: float = 0,
) -> Path:
    """Store sound, shape (channels, n), in a file.

    Args:
        picture_s: length of the moving picture; by default that of the sound.
        tracks: the same sound so many times; 0 for a film without sound.
        start_s: how long after the picture the sound starts.
    """
    options = dict(form.options)
    with av.open(str(path), "w", format=form.container, options=options) as container:
        layout = _LAYOUTS[len(sound)]
        audio = [_audio_stream(container, form, layout) for _ in range(tracks)]
        if form.video:
            seconds = sound.shape[1] / form.rate if picture_s is None else picture_s
            _write_picture(container, form.video, seconds)
        for stream in audio:
            _write_sound(container, stream, sound, layout, form.rate, start_s)
    return path


def write_pieces(path: Path, pieces: Sequence[tuple[float, Sound]], rate: int = 16_000) -> Path:
    """A Matroska file of mono samples, each piece one packet that starts at its own time."""
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("pcm_s16le", rate=rate, layout="mono")
        for start_s, sound in pieces:
            frame = AudioFrame.from_ndarray(
                np.rint(sound * 32767).astype(np.int16), format="s16", layout="mono"
            )
            frame.sample_rate = rate
            frame.pts = round(start_s * rate)
            frame.time_base = Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@functools.cache
def sample(form: Format, seconds: float = 1.0) -> bytes:
    """A file of bursts in one format, made once for all tests."""
    with TemporaryDirectory() as folder:
        path = write(Path(folder) / "sample", bursts(seconds, form.rate, form.channels), form)
        return path.read_bytes()


def _audio_stream(container: OutputContainer, form: Format, layout: str) -> AudioStream:
    options = dict(form.options)
    stream = container.add_stream(form.codec, rate=form.rate, layout=layout, options=options)
    assert isinstance(stream, AudioStream)
    if form.bit_rate:
        stream.bit_rate = form.bit_rate
    return stream


def _write_sound(
    container: OutputContainer,
    stream: AudioStream,
    sound: Sound,
    layout: str,
    rate: int,
    start_s: float,
) -> None:
    wanted = stream.codec_context.format.name
    convert = av.AudioResampler(format=wanted, layout=layout, rate=rate)
    for start in range(0, sound.shape[1], FRAME_SAMPLES):
        part = np.ascontiguousarray(sound[:, start : start + FRAME_SAMPLES].T).reshape(1, -1)
        frame = AudioFrame.from_ndarray(part, format="flt", layout=layout)
        frame.sample_rate = rate
        frame.pts = start + round(start_s * rate)
        frame.time_base = Fraction(1, rate)
        for ready in convert.resample(frame):
            container.mux(stream.encode(ready))
    container.mux(stream.encode(None))


def _write_picture(container: OutputContainer, codec: str, seconds: float) -> None:
    stream = container.add_stream(codec, rate=10)
    assert isinstance(stream, VideoStream)
    stream.width = stream.height = 32
    stream.pix_fmt = "yuv420p"
    for number in range(max(1, round(seconds * 10))):
        picture = np.full((32, 32, 3), number % 200, dtype=np.uint8)
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        frame.pts = number
        frame.time_base = Fraction(1, 10)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def wav_bytes(
    data: bytes,
    *,
    rate: int = 16_000,
    channels: int = 1,
    bits: int = 16,
    tag: int = 1,
    size: int | None = None,
) -> bytes:
    """A WAV file by hand; `size` is the length that its header claims."""
    block = channels * bits // 8
    form = struct.pack("<HHIIHH", tag, channels, rate, rate * block, block, bits)
    claimed = len(data) if size is None else size
    riff = min(claimed + 36, 0xFFFFFFFF)
    start = b"RIFF" + struct.pack("<I", riff) + b"WAVEfmt " + struct.pack("<I", len(form))
    return start + form + b"data" + struct.pack("<I", claimed) + data


def pcm16(sound: Sound) -> bytes:
    """Interleaved 16-bit samples of sound, shape (channels, n)."""
    return np.clip(np.rint(sound.T * 32767), -32768, 32767).astype("<i2").tobytes()


def flipped(content: bytes, seed: int, *, flips: int | None = None, keep: int = 0) -> bytes:
    """The same bytes with some (1 to 64) changed at random places from `keep` on."""
    random = np.random.default_rng(seed)
    changed = bytearray(content)
    for _ in range(flips or int(random.integers(1, 65))):
        changed[int(random.integers(keep, len(changed)))] = int(random.integers(0, 256))
    return bytes(changed)


def overwritten(content: bytes, start: float, length: int, fill: Sequence[int] = (0,)) -> bytes:
    """The same bytes with a run overwritten, from a share of the length on: a bad disk block."""
    at = int(len(content) * start)
    run = (bytes(fill) * length)[:length]
    return content[:at] + run + content[at + length :]
