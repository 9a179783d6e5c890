"""An audio or video file becomes blocks of samples on one continuous clock.

The home of PyAV for reading. What FFmpeg may open is limited four times: playlists are refused by
content before it sees the file, it gets bytes and no name or address, only container formats that
hold sound themselves are allowed, and a request to open another file is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NoReturn

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet

from undertone.errors import MediaError
from undertone.stages.media import formats
from undertone.stages.media.riff import read_claim
from undertone.stages.media.samples import Block, Raw, to_floats
from undertone.stages.media.source import Source, mp3_length_s, open_source, why_not_opened
from undertone.stages.media.timeline import Timeline

BLOCK_SAMPLES: Final = 32_768
IO_BUFFER_BYTES: Final = 1 << 18
MAX_FAILURES: Final = 200  # packets in a row that cannot even be read
# PyAV reads planes until a null pointer; FFmpeg has room for eight and none after them.
UNSAFE_PLANES: Final = 8
RATES: Final = range(1_000, 1_500_001)


@dataclass(slots=True, eq=False)
class Recording:
    """An opened recording.

    Attributes:
        sample_rate: as the file states it, in Hz.
        channel_names: FFmpeg's name of each channel, for example FL and FR.
        lossless: stored as plain samples, so that channels are what a recorder wrote.
        floating: stored as floating-point samples.
        length_s: the length that the file states, or None.
        trusted_length: whether a shorter sound means that the file was cut off.
        warnings: what the user should know before a sample was heard.
        film: whether there is a moving picture too.
        timeline: where damage and gaps were found, after reading.
    """

    container: str
    codec: str
    sample_rate: int
    channel_names: tuple[str, ...]
    lossless: bool
    floating: bool
    length_s: float | None
    trusted_length: bool
    warnings: tuple[str, ...]
    film: bool
    timeline: Timeline
    _name: str
    _media: InputContainer = field(repr=False)
    _stream: AudioStream = field(repr=False)
    _source: Source = field(repr=False)
    _rest: list[Raw] = field(default_factory=list, repr=False)
    _decoded_bytes: int = 0

    @property
    def fraction(self) -> float:
        """How much of the file was read, in [0, 1]."""
        return self._source.fraction

    def blocks(self) -> Iterator[tuple[int, Block]]:
        """Sample rate and samples, shape (channels, n) in about [-1, 1], gaps filled with silence.

        Raises:
            MediaError: the disk failed while reading.
        """
        rate, shape, waiting, unpacker = 0, "", 0, None
        for frame in self._frames():
            form = f"{frame.sample_rate} {frame.format.name} {frame.layout.name}"
            if unpacker is None or form != shape:
                yield from self._flush(rate)
                rate, shape = frame.sample_rate, form
                unpacker = _Unpacker(frame, len(self.channel_names))
            silence, skip = self.timeline.place(frame.time, frame.samples, rate)
            if silence:
                yield from self._flush(rate)
                yield from self._silence(rate, silence)
            if skip < frame.samples:
                self._rest.append(unpacker.samples(frame)[:, skip:])
                waiting += frame.samples - skip
            if waiting >= BLOCK_SAMPLES:
                waiting = 0
                yield from self._flush(rate)
        yield from self._flush(rate)

    def _flush(self, rate: int) -> Iterator[tuple[int, Block]]:
        parts, self._rest = self._rest, []
        if parts:
            block, replaced = to_floats(np.concatenate(parts, axis=1))
            self.timeline.replaced += replaced
            yield rate, block

    def _silence(self, rate: int, samples: int) -> Iterator[tuple[int, Block]]:
        while samples > 0:
            part = min(samples, BLOCK_SAMPLES)
            yield rate, np.zeros((len(self.channel_names), part), dtype=np.float32)
            samples -= part

    def _frames(self) -> Iterator[AudioFrame]:
        for packet in self._packets():
            try:
                frames = packet.decode()
            except FFmpegError:
                self._note_damage(packet)
                continue
            self._decoded_bytes += packet.size
            for frame in frames:
                if isinstance(frame, AudioFrame) and frame.samples and frame.sample_rate in RATES:
                    yield frame

    def _note_damage(self, packet: Packet[AudioStream]) -> None:
        if self.container not in formats.BARE_STREAMS:
            self.timeline.damage()
        elif bytes(packet)[:3] not in formats.SONG_TAGS:
            done = self._decoded_bytes
            self.timeline.damage(packet.size * self.timeline.position_s / done if done else 0.0)

    def _packets(self) -> Iterator[Packet[AudioStream]]:
        failures = 0
        while failures < MAX_FAILURES:
            try:
                for packet in self._media.demux(self._stream):
                    failures = 0
                    yield packet
                return
            except (FFmpegError, OSError):
                self._source.check_drive(self._name)
                failures += 1
                self.timeline.damage()
            except IndexError:
                return  # PyAV at the end of a file in which further streams turned up


@contextmanager
def open_recording(path: Path) -> Iterator[Recording]:
    """Open the best sound track of a file; the file is neither changed nor locked.

    Raises:
        MediaError: there is nothing to decode; the message says why and what to do.
    """
    with open_source(path) as source, closing(_open_media(source, path.name)) as media:
        yield _recording(media, source, path)


def _open_media(source: Source, name: str) -> InputContainer:
    options = {"format_whitelist": formats.ALLOWED, "protocol_whitelist": "file,pipe"}
    if source.hides_sound():
        options["ignore_length"] = "1"
    try:
        return av.open(
            source,
            "r",
            options=options,
            metadata_errors="replace",
            buffer_size=IO_BUFFER_BYTES,
            io_open=_refuse_to_open,
        )
    except (FFmpegError, OSError) as error:
        source.check_drive(name)
        raise MediaError(why_not_opened(source.head, name)) from error


def _refuse_to_open(url: str, flags: int, options: dict[str, str]) -> NoReturn:
    raise PermissionError(f"a recording may not open {url!r}")


def _recording(media: InputContainer, source: Source, path: Path) -> Recording:
    stream, warnings = _choose_track(media, path.name)
    codec = stream.codec_context
    names = tuple(channel.name for channel in codec.layout.channels)
    if not names or codec.sample_rate not in RATES:
        raise MediaError(
            f"The sound of {path.name} is damaged beyond reading: copy it again from the recorder."
        )
    kind = codec.codec.canonical_name
    length, trusted = _length(media, stream, source.head)
    return Recording(
        container=formats.container_name(media.format.name, path.suffix),
        codec=kind,
        sample_rate=codec.sample_rate,
        channel_names=names,
        lossless=formats.is_lossless(kind),
        floating=formats.is_floating(kind),
        length_s=length,
        trusted_length=trusted,
        warnings=warnings,
        film=_films(media),
        timeline=Timeline(_origin(media, stream), length),
        _name=path.name,
        _media=media,
        _stream=stream,
        _source=source,
    )


def _choose_track(media: InputContainer, name: str) -> tuple[AudioStream, tuple[str, ...]]:
    tracks = [track for track in media.streams.audio if track.codec_context is not None]
    if not media.streams.audio:
        if _films(media):
            raise MediaError(
                f"This video has no sound track ({name}): choose a recording with sound."
            )
        raise MediaError(f"This file has no sound track ({name}): choose a recording with sound.")
    protected = any(key.startswith("ASF_Protection") for key in media.metadata)
    if protected or any(_tag(track) in formats.PROTECTED for track in tracks):
        raise MediaError(
            f"{name} is protected against copying and cannot be opened: choose an unprotected"
            " recording."
        )
    if not tracks:
        raise MediaError(
            f"The sound of {name} is in a format that cannot be decoded: convert it to WAV or FLAC."
        )
    best = media.streams.best("audio")
    track = best if isinstance(best, AudioStream) and best in tracks else tracks[0]
    if len(media.streams.audio) == 1:
        return track, ()
    number = media.streams.audio.index(track) + 1
    return track, (
        f"The file has {len(media.streams.audio)} sound tracks, and only track {number} is used.",
    )


def _tag(track: AudioStream) -> str:
    try:
        return track.codec_context.codec_tag
    except UnicodeDecodeError:  # PyAV's answer to a damaged one
        return ""


def _films(media: InputContainer) -> bool:
    """Whether there is a moving picture; a cover is none."""
    cover = av.stream.Disposition.attached_pic
    return any(not stream.disposition & cover for stream in media.streams.video)


def _origin(media: InputContainer, stream: AudioStream) -> float | None:
    """Where the clock starts: with a film's picture, or with the first sound."""
    if _films(media) and media.start_time is not None:
        return media.start_time / 1_000_000
    if stream.start_time is not None and stream.time_base:
        return float(stream.start_time * stream.time_base)
    return None


def _length(media: InputContainer, stream: AudioStream, head: bytes) -> tuple[float | None, bool]:
    """The stated length in seconds, and whether it is a fact and not an estimate."""
    names = media.format.name.split(",")
    trusted = formats.trusts_length(names, bool(media.streams.video))
    claim = read_claim(head)
    if claim is not None and claim.length_s:
        return claim.length_s, True
    if "mp3" in names and (counted := mp3_length_s(head, stream.codec_context.sample_rate)):
        return counted, True
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base), trusted
    return (media.duration / 1_000_000 if media.duration else None), trusted


class _Unpacker:
    """Frames become raw samples; one for each run of frames that are alike."""

    def __init__(self, frame: AudioFrame, channels: int) -> None:
        self._channels = channels
        self._packer: av.AudioResampler | None = None
        if frame.format.is_planar and len(frame.layout.channels) >= UNSAFE_PLANES:
            self._packer = av.AudioResampler(frame.format.packed, frame.layout, frame.sample_rate)

    def samples(self, frame: AudioFrame) -> Raw:
        """Shape (channels, n), whatever number of channels the frame has."""
        frames = [frame] if self._packer is None else self._packer.resample(frame)
        if not frames:
            return np.zeros((self._channels, frame.samples), dtype=np.float32)
        array = np.concatenate([_matrix(part) for part in frames], axis=1)
        if array.shape[0] < self._channels:
            array = np.resize(array, (self._channels, array.shape[1]))
        return array[: self._channels]


def _matrix(frame: AudioFrame) -> Raw:
    array: Raw = frame.to_ndarray()
    return array if frame.format.is_planar else array.reshape(frame.samples, -1).T
