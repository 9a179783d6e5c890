"""The header of a WAV file becomes what it claims, checked against the bytes that are there."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

# Programs that write into a pipe leave 0, the largest number, or a round one just below 2 GB.
_UNKNOWN_SIZES: Final = range(0x7FFF0000, 0x80000000)
_LARGEST_SIZES: Final = range(0xFFFFFF00, 0x100000000)


@dataclass(frozen=True, slots=True)
class WavClaim:
    """What a WAV header says of the samples.

    Attributes:
        start: where the samples begin, in bytes.
        size: how many bytes of them there should be; 0 where the header does not know.
        bytes_per_s: bytes in a second of sound.
    """

    start: int
    size: int
    bytes_per_s: int

    @property
    def length_s(self) -> float | None:
        """The claimed length, or None where the header does not know."""
        return self.size / self.bytes_per_s if self.size and self.bytes_per_s else None


def read_claim(head: bytes) -> WavClaim | None:
    """Find the samples in the first bytes of a file; None where it is no plain WAV file."""
    if head[:4] != b"RIFF" or head[8:12] != b"WAVE":
        return None
    at, bytes_per_s = 12, 0
    while at + 8 <= len(head):
        kind, size = head[at : at + 4], struct.unpack_from("<I", head, at + 4)[0]
        at += 8
        if kind == b"data":
            unknown = size in _UNKNOWN_SIZES or size in _LARGEST_SIZES
            return WavClaim(at, 0 if unknown else size, bytes_per_s)
        if kind == b"fmt " and at + 12 <= len(head):
            bytes_per_s = struct.unpack_from("<I", head, at + 8)[0]
        at += size + size % 2
    return None


def is_chunk(following: bytes, room: int) -> bool:
    """Whether bytes after the samples look like another chunk that fits into `room` bytes."""
    if len(following) < 8:
        return True  # a few bytes of padding
    kind, size = following[:4], struct.unpack_from("<I", following, 4)[0]
    return all(0x20 <= byte < 0x7F for byte in kind) and size <= room
