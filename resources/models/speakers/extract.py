"""The moonshine-voice wheel becomes the speaker models: segmentation and voice embedding.

The wheel's shared library carries pyannote's community-1 models in ORT format as exported symbols.
This script finds them by name, turns them into ONNX and cuts them where the program needs it:

    segmentation.onnx  waveforms[b,1,160000] -> scores[b,589,7], log-probabilities of the powerset
                       of three local speakers, before the arg max that the original ends with
    voice_frames.onnx  fbank[b,t,80] -> frames[b,256,10,t/8], the ResNet34 before its pooling, so
                       that one pass serves every speaker of a stretch
    voice_head.onnx    statistics[b,5120] -> embedding[b,256], the layer after the pooling

Run once, with the packages `onnx` and `onnxruntime` installed:

    python resources/models/speakers/extract.py [libmoonshine.so]
"""

from __future__ import annotations

import hashlib
import struct
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import onnx
import onnxruntime as ort
from onnx import helper

NAMESPACE = "_ZN9cppannote19embedded_community1"
SOURCES = {  # SHA-256 of the two embedded models in moonshine-voice 0.0.73
    "segmentation": "9715e3996ef181252aa1cc0c9398060f42b2c984c2fb65e3604262555e2efb1a",
    "embedding": "6e4af7d49562e6e7042672e444d6394935cb2c23c3a7dd4919da45922b91735b",
}
SECTION_LOADED, SECTION_DYNAMIC_SYMBOLS = 1, 11


class Cut(NamedTuple):
    """Which part of a graph goes into which file, and how its ends are renamed."""

    model: str
    file: str
    start: tuple[str, str]
    end: tuple[str, str]


CUTS = (
    Cut(
        "segmentation",
        "segmentation.onnx",
        ("waveforms", "waveforms"),
        ("/inner/activation/LogSoftmax_output_0", "scores"),
    ),
    Cut(
        "embedding",
        "voice_frames.onnx",
        ("fbank", "fbank"),
        ("/resnet/layer4/layer4.2/Relu_1_output_0", "frames"),
    ),
    Cut(
        "embedding",
        "voice_head.onnx",
        ("/resnet/pool/stats_pool/Squeeze_output_0", "statistics"),
        ("embedding", "embedding"),
    ),
)
SHAPES = {
    "scores": ("batch", 589, 7),
    "frames": ("batch", 256, 10, "time"),
    "statistics": ("batch", 5120),
}


def symbols(library: bytes) -> dict[str, bytes]:
    """The embedded data of a 64-bit little-endian ELF library, by short symbol name."""
    table = struct.unpack_from("<Q", library, 0x28)[0]
    entry, count = struct.unpack_from("<HH", library, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", library, table + entry * i) for i in range(count)]
    dynamic = next(s for s in sections if s[1] == SECTION_DYNAMIC_SYMBOLS)
    names = sections[dynamic[6]][4]
    found: dict[str, bytes] = {}
    for at in range(dynamic[4], dynamic[4] + dynamic[5], 24):
        name_at, _, _, _, address, size = struct.unpack_from("<IBBHQQ", library, at)
        name = library[names + name_at : library.index(b"\0", names + name_at)].decode()
        if name.startswith(NAMESPACE) and size:
            offset = _file_offset(sections, address)
            short = name.removeprefix(NAMESPACE).lstrip("0123456789").removesuffix("E")
            found[short] = library[offset : offset + size]
    return found


def _file_offset(sections: list[tuple[int, ...]], address: int) -> int:
    for section in sections:
        if section[1] == SECTION_LOADED and section[3] <= address < section[3] + section[5]:
            return address - section[3] + section[4]
    raise SystemExit("The library does not hold the data of its symbols.")


def to_onnx(model: bytes) -> onnx.ModelProto:
    """An ORT-format model as ONNX, not optimised, written by onnxruntime itself."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "model.onnx")
        options = ort.SessionOptions()
        options.optimized_model_filepath = str(target)
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.add_session_config_entry("session.save_model_format", "ONNX")
        ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        return onnx.load(str(target))


def cut_graph(model: onnx.ModelProto, cut: Cut) -> onnx.ModelProto:
    """The part of a model between two of its values."""
    needed = _needed(model.graph, cut)
    nodes = [n for n in model.graph.node if needed.intersection(n.output)]
    for node in nodes:
        _name_branches(node)
        node.input[:] = [cut.start[1] if name == cut.start[0] else name for name in node.input]
        node.output[:] = [cut.end[1] if name == cut.end[0] else name for name in node.output]
    weights = [w for w in model.graph.initializer if w.name in needed]
    ends = [_describe(model.graph, *cut.start), _describe(model.graph, *cut.end)]
    graph = helper.make_graph(nodes, Path(cut.file).stem, ends[:1], ends[1:], weights)
    result = helper.make_model(graph, opset_imports=model.opset_import, ir_version=9)
    result.producer_name = "pyannote community-1, cut"
    return result


def _needed(graph: Any, cut: Cut) -> set[str]:
    makers = {output: node for node in graph.node for output in node.output}
    needed: set[str] = set()
    open_names = [cut.end[0]]
    while open_names:
        name = open_names.pop()
        if name in needed or name == cut.start[0]:
            continue
        needed.add(name)
        if name in makers:
            open_names += _inputs(makers[name])
    return needed


def _inputs(node: Any) -> list[str]:
    branches = [a.g for a in node.attribute if a.type == onnx.AttributeProto.GRAPH]
    inner = [name for branch in branches for child in branch.node for name in child.input]
    return [name for name in [*node.input, *inner] if name]


def _name_branches(node: Any) -> None:
    for attribute in node.attribute:  # the checker wants a name, ORT format keeps none
        if attribute.type == onnx.AttributeProto.GRAPH and not attribute.g.name:
            attribute.g.name = "branch"


def _describe(graph: Any, old: str, new: str) -> Any:
    for known in (*graph.input, *graph.output):
        if known.name == old:
            described = onnx.ValueInfoProto()
            described.CopyFrom(known)
            described.name = new
            return described
    return helper.make_tensor_value_info(new, onnx.TensorProto.FLOAT, SHAPES[new])


def main(arguments: list[str]) -> None:
    """Write the three files beside this script and print their SHA-256."""
    if arguments:
        library = Path(arguments[0])
    else:
        spec = find_spec("moonshine_voice")
        if spec is None or spec.origin is None:
            raise SystemExit("Install moonshine-voice or name its libmoonshine.so.")
        library = Path(spec.origin).with_name("libmoonshine.so")
    found = symbols(library.read_bytes())
    here = Path(__file__).parent
    for name, expected in SOURCES.items():
        if hashlib.sha256(found[f"{name}_ort_data"]).hexdigest() != expected:
            raise SystemExit(f"The library holds another {name} model than the one expected.")
    for cut in CUTS:
        model = cut_graph(to_onnx(found[f"{cut.model}_ort_data"]), cut)
        onnx.checker.check_model(model)
        here.joinpath(cut.file).write_bytes(model.SerializeToString(deterministic=True))
    for cut in CUTS:
        print(hashlib.sha256(here.joinpath(cut.file).read_bytes()).hexdigest(), cut.file)


if __name__ == "__main__":
    main(sys.argv[1:])
