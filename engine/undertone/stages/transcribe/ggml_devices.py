"""What ggml can compute on, asked from the very libraries that whisper.cpp and llama.cpp bring.

Only the functions of `ggml-backend.h` that take pointers and numbers are called. A broken graphics
driver may end the process: this runs in a child.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KINDS = ("cpu", "gpu", "igpu", "accelerator", "meta")
LIBRARY = re.compile(r"(lib)?ggml(?P<base>-base)?(-[0-9a-f]{8,})?\.(so|dll|dylib)([.\d]*)?$")
# Where wheels put the libraries that their modules need: auditwheel, delocate, delvewheel, and
# llama.cpp's own.
FOLDERS = (".", "pywhispercpp.libs", "pywhispercpp/.dylibs", ".dylibs", "lib")


@dataclass(frozen=True, slots=True)
class GgmlDevice:
    """One device as a copy of ggml lists it.

    Attributes:
        name: ggml's own, such as "Vulkan0" or "CPU".
        kind: cpu, gpu, igpu (which shares the processor's memory), accelerator or meta.
        memory: bytes in all; 0 where ggml does not know.
    """

    name: str
    description: str
    kind: str
    memory: int


def devices_of(module: str) -> list[GgmlDevice]:
    """The devices that the copy of ggml of an installed module finds; none without the module."""
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        return []
    if module == "_pywhispercpp":
        importlib.import_module(module)  # its libraries, with all that they need in turn
    return list(_listed(Path(spec.origin).parent))


def libraries(folder: Path) -> tuple[Path, Path] | None:
    """ggml and its base library beside a module."""
    places = (folder / name for name in FOLDERS)
    files = [file for place in places if place.is_dir() for file in sorted(place.iterdir())]
    matches = [(file, match) for file in files if (match := LIBRARY.fullmatch(file.name))]
    whole = next((file for file, match in matches if not match["base"]), None)
    base = next((file for file, match in matches if match["base"]), None)
    return (whole, base) if whole and base else None


def _listed(folder: Path) -> Iterator[GgmlDevice]:
    files = libraries(folder)
    if files is None:
        return
    base = ctypes.CDLL(str(files[1]), mode=getattr(ctypes, "RTLD_GLOBAL", 0))
    ggml = ctypes.CDLL(str(files[0]))
    count, get = ggml.ggml_backend_dev_count, ggml.ggml_backend_dev_get
    count.restype, get.restype, get.argtypes = ctypes.c_size_t, ctypes.c_void_p, [ctypes.c_size_t]
    if not count():  # backends as files of their own
        load = ggml.ggml_backend_load_all_from_path
        load.argtypes, load.restype = [ctypes.c_char_p], None
        load(str(files[0].parent).encode())
    for number in range(count()):
        yield _device(base, ctypes.c_void_p(get(number)))


def _device(base: ctypes.CDLL, device: ctypes.c_void_p) -> GgmlDevice:
    texts = []
    for what in ("name", "description"):
        tell = getattr(base, f"ggml_backend_dev_{what}")
        tell.restype, tell.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
        texts.append((tell(device) or b"").decode("utf-8", "replace"))
    kind = base.ggml_backend_dev_type
    kind.restype, kind.argtypes = ctypes.c_int, [ctypes.c_void_p]
    size = ctypes.POINTER(ctypes.c_size_t)
    memory = base.ggml_backend_dev_memory
    memory.restype, memory.argtypes = None, [ctypes.c_void_p, size, size]
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    memory(device, ctypes.byref(free), ctypes.byref(total))
    number = kind(device)
    name = KINDS[number] if 0 <= number < len(KINDS) else "accelerator"
    return GgmlDevice(texts[0], texts[1], name, total.value)
