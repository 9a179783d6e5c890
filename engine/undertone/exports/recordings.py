"""A recording becomes bytes inside a file, for formats that can carry it along."""

from __future__ import annotations

from pathlib import Path

from undertone.errors import InputError

LARGEST = 100 * 1024 * 1024  # browsers and mail programs give up on larger pages
MIME = {
    ".wav": "audio/wav",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".aac": "audio/aac",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".flac": "audio/flac",
    ".webm": "audio/webm",
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".mov": "video/quicktime",
}


def recording_bytes(path: Path) -> bytes:
    """The whole recording, as it is.

    Raises:
        InputError: it is not there, cannot be read or is larger than `LARGEST`.
    """
    try:
        if path.stat().st_size > LARGEST:
            size, most = path.stat().st_size // 2**20, LARGEST // 2**20
            raise InputError(
                f"{path.name} has {size} MiB and at most {most} fit into a file: save it as MP3 or"
                " Opus first, or leave the recording out."
            )
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"The recording {path.name} cannot be read: {reason}.") from error


def mime_type(path: Path) -> str:
    """The media type of a recording by its ending."""
    return MIME.get(path.suffix.lower(), "application/octet-stream")
