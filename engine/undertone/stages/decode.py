"""A recording of any kind becomes 16 kHz samples in WAV files that are read in parts."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from undertone.errors import MediaError
from undertone.model import Media
from undertone.options import DecodeOptions
from undertone.pcm import Pcm
from undertone.stages.media.mixing import (
    CLIPPED_SHARE,
    ChannelStatistics,
    Plan,
    final_plan,
    first_plan,
)
from undertone.stages.media.output import check_space, open_outputs, writing
from undertone.stages.media.reader import Recording, open_recording
from undertone.stages.media.resample import Resampler
from undertone.stages.media.source import open_source
from undertone.stages.media.timeline import clock
from undertone.stages.media.wav import StoredSamples, WavWriter
from undertone.task import Task

STAGE: Final = "decode"
SHORTEST_S: Final = 0.1
PHONE_RATE: Final = 8_000
_HASH_BYTES: Final = 1 << 20
_HASH_PART: Final = 0.1  # of the progress
_FIRST_PASS: Final = 0.9
# Cut files state more than they hold; encoders' last frames and rounding make up the tolerance.
_EARLY_S: Final = 1.0
_EARLY_SHARE: Final = 0.001
# The thinnest speech coding in use (Opus at 4 kbit/s): a longer claim is a damaged header.
_FEWEST_BYTES_PER_S: Final = 500


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A recording that the other stages and the player can use.

    Attributes:
        media: what the file is; `sha256` is of its bytes.
        pcm: the sound, read from `files`.
        files: one WAV file (16 bit, 16 kHz, mono) per channel of `pcm`.
        warnings: one sentence each.
        film: whether there is a moving picture beside the sound.
    """

    media: Media
    pcm: Pcm
    files: tuple[Path, ...]
    warnings: tuple[str, ...]
    film: bool = False


def decode(path: Path, options: DecodeOptions, folder: Path, task: Task) -> Decoded:
    """Decode a recording into WAV files in `folder`; the recording itself is only read.

    Raises:
        MediaError: it cannot be decoded; one sentence with cause and next step.
        OutputError: `folder` cannot be written to or is too full.
        Cancelled: the user asked to stop. As after every error, nothing stays in `folder`.
    """
    task.report(STAGE, 0.0)
    with open_recording(path) as recording:
        warnings = [*recording.warnings, *_rate_warnings(recording)]
        channels = len(recording.channel_names)
        if options.channels == "split" and channels == 1:
            warnings.append("The recording has one channel, so there is nothing to split.")
        plan = first_plan(options.channels, recording.channel_names, not recording.lossless)
        outputs = len(plan.weights)
        check_space(folder, outputs, _plausible_s(recording, path))
        sha256 = _hash(path, task)
        with open_outputs(folder, outputs) as writers:
            heard = ChannelStatistics(channels)
            _write(recording, plan, writers, heard, _progress(task, _HASH_PART, _FIRST_PASS))
            better = final_plan(options.channels, plan, heard, recording.floating)
            _check_heard(recording, heard, path.name)
            if not np.array_equal(better.weights, plan.weights):
                _again(path, better, writers, _progress(task, _FIRST_PASS, 1.0))
            task.report(STAGE, 1.0)
        files = tuple(writer.path for writer in writers)
    pcm = Pcm(tuple(StoredSamples(file) for file in files))
    warnings += [*better.warnings, *_heard_warnings(recording, heard), *_early(recording)]
    about = _media(path, recording, sha256, pcm)
    return Decoded(about, pcm, files, tuple(warnings), recording.film)


def _write(
    recording: Recording,
    plan: Plan,
    writers: list[WavWriter],
    heard: ChannelStatistics | None,
    report: Callable[[float], None],
) -> None:
    """Mix, resample and write all blocks of a recording."""
    resampler = Resampler(writers)
    for rate, block in recording.blocks():
        if heard is not None:
            heard.add(block)
        with writing(writers, lambda: recording.fraction):
            resampler.feed(rate, plan.weights @ block)
        report(recording.fraction)
    with writing(writers, lambda: 1.0):
        resampler.finish()


def _again(
    path: Path, plan: Plan, writers: list[WavWriter], report: Callable[[float], None]
) -> None:
    """Write everything once more: only the whole recording showed which plan is right."""
    for writer in writers:
        writer.restart()
    with open_recording(path) as recording:
        _write(recording, plan, writers, None, report)


def _plausible_s(recording: Recording, path: Path) -> float:
    """The stated length, but no more than the bytes can hold."""
    return min(recording.length_s or 0, path.stat().st_size / _FEWEST_BYTES_PER_S)


def _hash(path: Path, task: Task) -> str:
    digest = hashlib.sha256()
    with open_source(path) as source:
        while part := source.read(_HASH_BYTES):
            digest.update(part)
            task.report(STAGE, _HASH_PART * source.fraction)
    return digest.hexdigest()


def _progress(task: Task, start: float, end: float) -> Callable[[float], None]:
    """A reporter for one pass; files whose index stands at the end must not make it jump back."""
    furthest = start

    def report(fraction: float) -> None:
        nonlocal furthest
        furthest = max(furthest, start + (end - start) * fraction)
        task.report(STAGE, furthest)

    return report


def _check_heard(recording: Recording, heard: ChannelStatistics, name: str) -> None:
    seconds = recording.timeline.position_s
    if not heard.samples:
        raise MediaError(
            f"The sound of {name} is damaged beyond reading: copy it again from the recorder."
        )
    if seconds < SHORTEST_S:
        raise MediaError(
            f"{name} is too short to analyse ({seconds * 1000:.0f} ms): choose a recording of at"
            " least 0.1 seconds."
        )


def _rate_warnings(recording: Recording) -> tuple[str, ...]:
    if recording.sample_rate > PHONE_RATE:
        return ()
    return ("The recording has phone quality (8 kHz), so more words may be wrong.",)


def _heard_warnings(recording: Recording, heard: ChannelStatistics) -> tuple[str, ...]:
    found = recording.timeline.warnings()
    if heard.clipped_share >= CLIPPED_SHARE:
        share = f"{heard.clipped_share:.0%}"
        return (*found, f"The recording is overdriven: {share} of its samples are clipped.")
    return found


def _early(recording: Recording) -> tuple[str, ...]:
    """The warning that a file was cut off, where its stated length can be trusted."""
    seconds = recording.timeline.position_s
    length = recording.length_s
    if length is None or not recording.trusted_length:
        return ()
    if length - seconds <= _EARLY_S + _EARLY_SHARE * length:
        return ()
    return (f"The recording ends early at {clock(seconds)}: it should last {clock(length)}.",)


def _media(path: Path, recording: Recording, sha256: str, pcm: Pcm) -> Media:
    return Media(
        file_name=_printable(path.name),
        sha256=sha256,
        duration_ms=pcm.duration_ms,
        sample_rate=recording.sample_rate,
        channels=len(recording.channel_names),
        container=recording.container,
        codec=recording.codec,
        path=_printable(str(path.absolute())),
    )


def _printable(name: str) -> str:
    """A name that can be stored as Unicode: Linux allows names that are not."""
    return os.fsencode(name).decode("utf-8", errors="replace")
