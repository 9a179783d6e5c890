"""A path becomes an opened file without a name, or the reason why it is no recording."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from undertone.errors import MediaError
from undertone.stages.media.riff import is_chunk, read_claim

HEAD_BYTES: Final = 65_536

# Each of them names other files or addresses to read, so it is refused before a decoder sees it.
_PLAYLIST_STARTS: Final = (
    "#extm3u",
    "[playlist]",
    "[reference]",
    "ffconcat",
    "file '",
    "file ",
    "<asx",
    "<smil",
    "<mpd",
    "<playlist",
    "<?wpl",
    "rtsptext",
    "http://",
    "https://",
    "rtsp://",
)
_PLAYLIST_TAGS: Final = ("<playlist", "<asx", "<smil", "<mpd", "<smoothstreamingmedia")
_SDP: Final = re.compile(r"v=0\r?\n(?:[a-z]=.*\r?\n)*m=", re.IGNORECASE)
_KINDS: Final = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "a text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"Rar!", "an archive"),
    (b"\x1f\x8b", "a compressed file"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_TEXT_BYTES: Final = 4096
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")


class Source:
    """The bytes of a file without its name, so that FFmpeg judges by content alone.

    Attributes:
        head: the first bytes.
        size: the file's length in bytes.
        error: what the drive failed with, if it did.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = os.fstat(file.fileno()).st_size
        self.head = file.read(HEAD_BYTES)
        self.error: OSError | None = None
        file.seek(0)

    @property
    def fraction(self) -> float:
        """How far the file was read, in [0, 1]."""
        return min(1.0, self._file.tell() / max(1, self.size))

    def read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            self.error = error  # FFmpeg may hide it behind an error of its own
            raise

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        try:
            return self._file.seek(offset, whence)
        except OSError:
            return -1  # a damaged file points outside of itself; FFmpeg knows what to do

    def tell(self) -> int:
        return self._file.tell()

    def hides_sound(self) -> bool:
        """Whether a WAV header claims less than there is: a recorder that died before its end."""
        claim = read_claim(self.head)
        if claim is None or not claim.size:
            return False
        end = claim.start + claim.size + claim.size % 2
        self._file.seek(end)
        following = self._file.read(8)
        self._file.seek(0)
        return end < self.size and not is_chunk(following, self.size - end)

    def check_drive(self, name: str) -> None:
        """Raise `MediaError` if a read failed."""
        if self.error:
            raise MediaError(
                f"{name} could not be read to its end ({self.error.strerror}): check the drive or"
                " copy the file again."
            )


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open a file for reading alone.

    Raises:
        MediaError: it cannot be opened, is empty, or only points to recordings.
    """
    with _open_file(path) as file:
        source = Source(file)
        if not source.head:
            raise MediaError(f"{path.name} is empty: copy it again from the recorder.")
        if is_playlist(source.head):
            raise MediaError(
                f"{path.name} is a playlist, which only points to recordings: open the recording"
                " itself."
            )
        yield source


def _open_file(path: Path) -> BinaryIO:
    name = path.name
    try:
        if path.is_dir():
            raise MediaError(f"{name} is a folder: choose a recording inside it.")
        if path.exists() and not path.is_file():
            raise MediaError(f"{name} is not a file: choose a recording.")
        return path.open("rb")
    except FileNotFoundError:
        raise MediaError(f"There is no file {name}: check its name and place.") from None
    except PermissionError:
        raise MediaError(
            f"{name} may not be read: ask for the right to read it, or close the program that"
            " holds it."
        ) from None
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else "its name is not valid"
        raise MediaError(f"{name} cannot be opened ({cause}): copy it to a local folder.") from None


def why_not_opened(head: bytes, name: str) -> str:
    """The sentence for a file that FFmpeg refused."""
    if kind := other_kind(head):
        return f"{name} is {kind}, not a recording: choose an audio or video file."
    if lacks_index(head):
        return (
            f"{name} was not finished or not copied completely (its index is missing): copy it"
            " again, or repair it with the program that recorded it."
        )
    return f"{name} is not an audio or video file that can be read: convert it to WAV or FLAC."


def is_playlist(head: bytes) -> bool:
    """Whether the file only points to other files (m3u8, pls, asx, concat, sdp, xspf, dash ...)."""
    text = _text(head)
    if text is None:
        return False
    start = text.lstrip().lower()
    if start.startswith(_PLAYLIST_STARTS) or _SDP.match(start):
        return True
    return start.startswith("<?xml") and any(tag in start for tag in _PLAYLIST_TAGS)


def other_kind(head: bytes) -> str | None:
    """What the file is when it is certainly no recording, with its article; else None."""
    for magic, kind in _KINDS:
        if head.startswith(magic):
            return kind
    text = _text(head)
    if text is None:
        return None
    start = text.lstrip().lower()
    return "a web page" if start.startswith(("<!doctype html", "<html")) else "a text file"


def lacks_index(head: bytes) -> bool:
    """Whether this is an MP4, M4A or MOV file: unreadable, it lacks the index written last."""
    return head[4:8] in (b"ftyp", b"mdat", b"wide", b"free", b"skip", b"moov")


def mp3_frames(head: bytes) -> int | None:
    """How many frames an MP3 file says it has (Xing, Info or VBRI header in its first frame)."""
    start = 0
    if head.startswith(b"ID3") and len(head) >= 10:
        a, b, c, d = head[6:10]
        start = 10 + (a << 21 | b << 14 | c << 7 | d)
    frame = head[start : start + 2048]
    for magic, offset in ((b"Xing", 8), (b"Info", 8), (b"VBRI", 14)):
        at = frame.find(magic)
        if at < 0 or len(frame) < at + offset + 4:
            continue
        if magic == b"VBRI" or frame[at + 7] & 1:  # a flag says whether frames were counted
            return int.from_bytes(frame[at + offset : at + offset + 4], "big")
    return None


def mp3_length_s(head: bytes, rate: int) -> float | None:
    """How long an MP3 file says it is, from its frames of 1152 (MPEG-1) or 576 samples."""
    frames = mp3_frames(head)
    return frames * (1152 if rate >= 32_000 else 576) / rate if frames else None


def _text(head: bytes) -> str | None:
    part = head[:_TEXT_BYTES]
    if part.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = part.decode("utf-16", errors="ignore")
    elif b"\x00" in part:
        return None
    else:
        text = part.decode("utf-8", errors="surrogateescape")
        odd = sum("\udc80" <= char <= "\udcff" for char in text)
        if odd > len(text) // 4:  # Latin-1 text has a few such bytes, sound has many
            return None
    text = text.lstrip("\ufeff")
    return None if _CONTROLS.search(text) else text
