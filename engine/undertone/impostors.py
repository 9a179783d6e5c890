"""The first bytes of a file that is not the expected model become what it really is.

What people take for a model comes from downloads that went wrong, from other programs' formats, and
from picking the wrong file. Each has an end for the sentence "NAME is ...".
"""

from __future__ import annotations

import stat
import struct
from pathlib import Path

from undertone.errors import ModelError

HEAD = 512
PICKLE = "is a pickled PyTorch model: it is never loaded, as opening one can run any program in it"
PACKED = "is a packed archive: unpack it first"
RECORDING = "is a recording, not a model"
PAGE = "is a web page: the download went wrong"
PROGRAM = "is a program, not a model"
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"version https://git-lfs", "is only a Git LFS pointer: download the model itself"),
    (b"PK\x03\x04", "is a zip archive or a PyTorch checkpoint, not a model that can be loaded"),
    (b"PK\x05\x06", "is an empty zip archive"),
    (b"\x80\x02", PICKLE),
    (b"\x80\x03", PICKLE),
    (b"\x80\x04", PICKLE),
    (b"\x80\x05", PICKLE),
    (b"GGUF", "is a GGUF file: a chat model, or Whisper in a form that whisper.cpp cannot read"),
    (b"lmgg", "is a Whisper model in ggml format, not a chat model"),
    (b"ggml", "has its bytes in the wrong order: it was made for another kind of computer"),
    (b"tjgg", "is a language model in llama.cpp's format of 2023, which GGUF replaced"),
    (b"fmgg", "is a language model in llama.cpp's format of 2023, which GGUF replaced"),
    (b"\x1f\x8b", PACKED),
    (b"BZh", PACKED),
    (b"\xfd7zXZ", PACKED),
    (b"7z\xbc\xaf", PACKED),
    (b"Rar!", PACKED),
    (b"(\xb5/\xfd", PACKED),
    (b"\x89HDF", "is a Keras or HDF5 model, which is not supported"),
    (b"\x93NUMPY", "is a NumPy array, not a model"),
    (b"RIFF", RECORDING),
    (b"ID3", RECORDING),
    (b"fLaC", RECORDING),
    (b"OggS", RECORDING),
    (b"\xff\xfb", RECORDING),
    (b"\x7fELF", PROGRAM),
    (b"MZ", PROGRAM),
    (b"%PDF", "is a PDF document, not a model"),
    (b"SQLite format 3", "is a database or a project of Undertone, not a model"),
)
_TEXTS: tuple[tuple[bytes, str], ...] = (
    (b"<!doctype", PAGE),
    (b"<html", PAGE),
    (b"<?xml", "is an error message of a server in XML: the download went wrong"),
    (b"{", "is a JSON text: the download went wrong, or it is a model's settings"),
    (b"[", "is a JSON text: the download went wrong, or it is a model's settings"),
    (b"entry not found", "is a server's message “not found”: the download went wrong"),
    (b"access to model", "is a server's message that it wants an account: the download went wrong"),
    (
        b"invalid username",
        "is a server's message that it wants an account: the download went wrong",
    ),
)


def impostor(opening: bytes, expected: str) -> str:
    """What a file with this opening is, as the end of a sentence.

    Args:
        opening: its first bytes, at most `HEAD`.
        expected: what it should be, such as "Whisper model in ggml format".
    """
    if not opening:
        return "is empty"
    if not opening.strip(b"\0"):
        return "holds only zeros: the download or copy did not finish"
    for start, reason in _STARTS:
        if opening.startswith(start):
            return reason
    text = opening.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for start, reason in _TEXTS:
        if text.startswith(start):
            return reason
    return _by_inside(opening) or f"is no {expected}"


def _by_inside(opening: bytes) -> str | None:
    if opening[8:10] == b'{"' and struct.unpack_from("<Q", opening)[0] < 1 << 32:
        return "is a safetensors file: convert it first"
    if opening[4:8] == b"TFL3":
        return "is a TensorFlow Lite model, which is not supported"
    if opening[4:8] == b"ftyp":
        return RECORDING
    if opening[4:8] in (b"ORTM", b"onnx") or opening[:2] in (b"\x08\x03", b"\x08\x08", b"\x08\x0a"):
        return "is an ONNX or ORT model, which belongs in a folder with its tokenizer"
    if opening[:1] in b"\x04\x05\x06" and b"WhisperSpec" in opening:
        return "is a model for CTranslate2 (faster-whisper), not for whisper.cpp"
    return None


def require_plain_file(path: Path) -> int:
    """The size of a file that can be read from end to end.

    Raises:
        ModelError: it is missing, a folder, a device or pipe, or may not be read.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise ModelError(f"There is no model file {path.name} in {path.parent}.") from None
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise ModelError(f"{path.name} cannot be read as a model: it is a folder.")
    if not stat.S_ISREG(found.st_mode):
        raise ModelError(f"{path.name} cannot be read as a model: it is a device or a pipe.")
    return found.st_size


def unreadable(path: Path, error: OSError | ValueError) -> ModelError:
    """The failure of a file that the system does not let us read."""
    reason = getattr(error, "strerror", None) or "its name makes no sense to the system"
    return ModelError(f"The model file {path.name} cannot be read: {reason}.")
