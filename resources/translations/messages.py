"""The source of the program becomes the list of everything that can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "desktop" / "undertone_desktop"


@dataclass(frozen=True, order=True)
class Message:
    """A text as the source holds it.

    Attributes:
        context: groups messages; the class, or the name that `translate` is given.
        plural: whether it has a form for each number (`%n`).
        file: where it stands, relative to the root of the project.
    """

    context: str
    source: str
    plural: bool = False
    file: str = ""


@dataclass(frozen=True)
class _Helper:
    """A function that hands its first parameter on to `translate`."""

    context: str
    plural: bool


def window_messages(root: Path = WINDOW) -> list[Message]:
    """Everything that the window translates, in the order of the source."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        for message in messages_of(path.read_text(encoding="utf-8"), name):
            found.setdefault((message.context, message.source), message)
    return list(found.values())


def messages_of(code: str, file: str = "") -> Iterator[Message]:
    """The messages of one module."""
    tree = ast.parse(code)
    helpers = dict(_helpers(tree))
    for owner, call in _calls(tree, ""):
        found = _called(call, owner, helpers)
        if found is not None:
            context, plural, argument = found
            for text in texts(argument):
                yield Message(context, text, plural, file)


def texts(node: ast.expr) -> Iterator[str]:
    """The literal texts that an expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


def _called(
    call: ast.Call, owner: str, helpers: dict[str, _Helper]
) -> tuple[str, bool, ast.expr] | None:
    """The context, whether it has plurals, and the text of a call that translates."""
    name, count = _name(call.func), len(call.args)
    if name == "tr" and count:
        return owner, count > 2, call.args[0]
    if name in ("translate", "QT_TRANSLATE_NOOP") and count > 1:
        context = next(texts(call.args[0]), "")
        return (context, count > 3, call.args[1]) if context else None
    if name in helpers and count:
        return helpers[name].context, helpers[name].plural, call.args[0]
    return None


def _helpers(tree: ast.Module) -> Iterator[tuple[str, _Helper]]:
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        for call in ast.walk(node):
            if not isinstance(call, ast.Call) or _name(call.func) != "translate":
                continue
            context = next(texts(call.args[0]), "")
            given = call.args[1] if len(call.args) > 1 else None
            if context and isinstance(given, ast.Name) and given.id == node.args.args[0].arg:
                yield node.name, _Helper(context, len(call.args) > 3)


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield inner, child
        yield from _calls(child, inner)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
