"""What is known of FFmpeg's container formats and codings, by their names."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

# The demuxers that hold sound themselves; none of them opens another file.
ALLOWED: Final = (
    "aa,aac,aax,ac3,ac4,act,aiff,amr,amrnb,amrwb,ape,asf,asf_o,au,avi,caf,dsf,dss,dts,dtshd,eac3,"
    "flac,flv,g729,gsm,iff,ircam,iss,loas,matroska,mlp,mov,mp3,mp4,mpc,mpc8,mpeg,mpegts,mpegvideo,"
    "mxf,nistsphere,nsv,nut,ogg,oma,pvf,qcp,rm,rso,shn,sox,spdif,tak,truehd,tta,voc,vqf,w64,wav,"
    "wtv,wv,xwma"
)
# Frames one after another without time stamps: FFmpeg counts what it finds.
BARE_STREAMS: Final = frozenset({"mp3", "aac", "ac3", "eac3", "loas", "dts"})
# Tags of songs that were joined: bytes without sound.
SONG_TAGS: Final = (b"ID3", b"TAG", b"APE")
PROTECTED: Final = frozenset({"enca", "drms", "aavd"})
_TRUSTED_LENGTH: Final = frozenset({"mov", "flac", "wav", "w64", "caf", "aiff", "asf"})
_LOSSLESS: Final = frozenset({"flac", "alac", "wavpack", "tta", "ape"})


def is_lossless(codec: str) -> bool:
    """Whether samples are stored as they were, as recorders do."""
    return codec.startswith("pcm_") or codec in _LOSSLESS


def is_floating(codec: str) -> bool:
    """Whether samples may exceed full scale without being clipped."""
    return codec.startswith(("pcm_f32", "pcm_f64"))


def trusts_length(containers: Collection[str], pictures: bool) -> bool:
    """Whether a stated length is a fact about the sound, and not an estimate or the picture's."""
    if "matroska" in containers:
        return not pictures
    return not _TRUSTED_LENGTH.isdisjoint(containers)


def container_name(names: str, suffix: str) -> str:
    """One of FFmpeg's names with commas between them: the file's suffix if it is one."""
    known = names.split(",")
    own = suffix.lower().lstrip(".")
    return own if own in known else known[0]
