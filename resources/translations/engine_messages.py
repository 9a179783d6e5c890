"""The source of the engine becomes the templates of the sentences that the window may show.

The engine is English and knows nothing of translations. Its sentences are found by their look: a
literal or an f-string that begins like a sentence and ends like one, in a module whose sentences
can reach the window. Where sentences are put together from phrases, the phrases count too.
"""

from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from resources.translations.messages import ROOT, Message

CONTEXT = "engine"
ENGINE = ROOT / "engine" / "undertone"
COMMAND_LINE = (
    *("commands/", "cli.py", "console.py", "__main__.py", "__init__.py", "analyze_command.py"),
    *("analyze_report.py", "export_command.py", "batch.py", "facts.py", "fakes.py"),
    *("analytics/", "sandbox.py", "resources.py", "recording/fake_capture.py"),
    "recording/joining.py",
)
"""Modules whose words the window does not show."""
FILES_OF_EXPORTS = "exports/"
"""What stands in exported files stays English; titles of formats and refusals are translated."""
REFUSALS_OF_EXPORTS = ("exports/__init__.py", "exports/base.py", "exports/recordings.py")
PREDICATES = (
    *("impostors.py", "gguf.py", "onnx_file.py", "stages/transcribe/ggml.py"),
    "models/pack.py",
)
"""Modules whose phrases follow the name of a file: "is empty" makes "{name} is empty."."""
LANGUAGES = "models/languages.py"
PHRASES = (
    *(LANGUAGES, "models/advice.py", "models/table.py", "models/fetch.py", "models/disk.py"),
    *("models/installing.py", "models/pack.py", "catalogue.py", "speed.py", "speakers.py"),
    *("stages/media/source.py", "exports/__init__.py", "imports/", "pipeline.py"),
    *("recording/sources.py", "stages/transcribe/whisper_pipe.py"),
    "stages/transcribe/whisper_choice.py",
)
"""Modules of which phrases stand in the holes of sentences."""
PATTERNS = (
    *("missing ) at position {n}", "unbalanced parenthesis at position {n}"),
    *("nothing to repeat at position {n}", "multiple repeat at position {n}"),
    *("unterminated character set at position {n}", "bad escape (end of pattern) at position {n}"),
)
"""What the library of regular expressions says of what is typed most often."""
FILE_AND_REASON = "{name}: {said}"
STAGES = ("speakers", "transcribe", "sentiment", "emotion", "voice", "labels", "summary")
NOT_SHOWN = (
    *("How this was made", "researcher sentiment", "researcher emotions", "time span"),
    *("Came from", "could be told apart.", "failed to allocate", "unable to allocate"),
    *("out of memory", "not enough", "whisper on its fastest device", "Moonshine tiny"),
    *("devices that failed with whisper", "file '", "pyannote, WeSpeaker", "Nothing here."),
)
"""What looks like a phrase, but is a name, or is read and not written."""
PROMPTS = (
    *("Answer with the ", "You sum up ", "You draw together ", "It is a fact.", "I feel {name}"),
)
"""What models read, and nobody else."""
ERRORS = (
    *(errno.ENOENT, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EROFS, errno.EIO),
    *(errno.ENAMETOOLONG, errno.EISDIR, errno.ENOTDIR, errno.EBUSY, errno.EEXIST, errno.ENODEV),
)
"""What systems say; the reasons in many sentences."""

_SENTENCE = re.compile(r"[A-Z“{].*\s.*([.?]|: \{\w+\})", re.DOTALL)
_HOLE = re.compile(r"\{\w+\}")
_PHRASE = re.compile(r"[\w“”„‘’'()\-–,;:/. {}]+")
_STATEMENT = re.compile(r"(INSERT|SELECT|UPDATE|DELETE|PRAGMA|BEGIN|CREATE|FROM|WHERE)\b")


def engine_messages(root: Path = ENGINE) -> list[Message]:
    """The templates of all sentences, each once, in the order of the source."""
    found: dict[str, Message] = {}
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(COMMAND_LINE):
            continue
        for text in _of_module(path.read_text(encoding="utf-8"), name):
            file = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else name
            found.setdefault(text, Message(CONTEXT, text, file=file))
    for text in (FILE_AND_REASON, *STAGES, *PATTERNS, *map(os.strerror, ERRORS)):
        found.setdefault(text, Message(CONTEXT, text))
    return list(found.values())


def _of_module(code: str, name: str) -> Iterator[str]:
    tree = ast.parse(code)
    titles = tuple(_titles(tree))
    if name.startswith(FILES_OF_EXPORTS):
        yield from titles
        if name not in REFUSALS_OF_EXPORTS:
            return
    for text in templates_of(tree):
        if (
            text in (*NOT_SHOWN, *titles)
            or text.startswith(PROMPTS)
            or re.search(r"[\n<\\]", text)
            or _STATEMENT.match(text.strip())
        ):
            continue
        if _SENTENCE.fullmatch(text) and re.search(r"[^\W\d_]{2}|:", _HOLE.sub("", text)):
            yield text
        if name.startswith(PREDICATES) and re.match(r"(is|has|holds|does|points) ", text):
            yield f"{{name}} {text}."
        if name.startswith(PHRASES) and _is_phrase(text, name):
            yield text


def _is_phrase(text: str, name: str) -> bool:
    if name.startswith(PREDICATES) and text.startswith(("is a zip", "is refused")):
        return False
    if (
        text.endswith((".", "?", " "))
        or text.startswith("Speaker {")
        or not _PHRASE.fullmatch(text)
    ):
        return False
    words = _HOLE.sub("", text)
    spaced = " " in text and re.search(r"[^\W\d_]{3}", words) is not None
    return spaced or (name == LANGUAGES and text.istitle())


def _titles(tree: ast.Module) -> Iterator[str]:
    """What the formats are called: the constants TITLE of the classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            names = {target.id for target in node.targets if isinstance(target, ast.Name)}
            if "TITLE" in names and isinstance(node.value.value, str):
                yield node.value.value


def templates_of(tree: ast.Module) -> Iterator[str]:
    """Every literal text of a module, its f-strings with named holes; without docstrings."""
    constants = dict(_constants(tree))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            skipped.update(id(each) for each in node.values)
            skipped.update(
                id(each.format_spec) for each in node.values if isinstance(each, ast.FormattedValue)
            )
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _template(node, constants)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    yield target.id, node.value.value


def _template(node: ast.JoinedStr, constants: Mapping[str, str]) -> str:
    """An f-string with its holes named after their values; two of a name are numbered."""
    text, used = "", dict[str, int]()
    for each in node.values:
        if isinstance(each, ast.Constant):
            text += str(each.value)
        elif isinstance(each, ast.FormattedValue):
            if isinstance(each.value, ast.Name) and each.value.id in constants:
                text += constants[each.value.id]
                continue
            name = _hole(each.value)
            used[name] = used.get(name, 0) + 1
            text += f"{{{name}{used[name] if used[name] > 1 else ''}}}"
    return text


def _hole(value: ast.expr) -> str:
    """What a translator should call a value."""
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower()
        case ast.Subscript(value=inner) | ast.BoolOp(values=[inner, *_]):
            return _hole(inner)
        case ast.Call(func=ast.Attribute(attr="join")):
            return "names"
        case ast.Call(args=[inner], keywords=[]):
            return _hole(inner)
    return "n"
