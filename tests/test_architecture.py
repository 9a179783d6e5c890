"""The dependency rules of the design, each one an assertion over the source."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ENGINE = ROOT / "engine" / "undertone"
DESKTOP = ROOT / "desktop" / "undertone_desktop"

QT = ("PySide6", "shiboken6", "PyQt6")
HOMES = {
    "onnxruntime": {"stages/onnx.py"},
    "av": {"stages/media/reader.py", "recording/flac_file.py"},
    "sounddevice": {"recording/capture.py"},
    "pulsectl": {"recording/pulse.py"},
    "soxr": {"stages/media/resample.py"},
    "pywhispercpp": {"stages/transcribe/whisper.py", "stages/transcribe/whisper_library.py"},
    "tokenizers": {"stages/text_model.py"},
    "llama_cpp": {"stages/chat/llama.py"},
    "rich": {"console.py"},
    "defusedxml": {"imports/markup.py"},
    "typer": {"cli.py", "commands"},
    "scipy": {"stages/cluster.py"},
    "parselmouth": {"stages/voice.py"},
    "psutil": {"machine.py"},
    "docx": {"exports/docx_text.py"},
    "openpyxl": {"exports/xlsx.py"},
    "fpdf": {"exports/pdf_figure.py"},
    "fontTools": {"exports/pdf_figure.py"},
    "jinja2": {"sandbox.py"},
    "regex": {"find.py"},
}
NETWORK = ("socket", "ssl", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "asyncio")
FETCHES = "models/fetch.py"  # on the user's word only
MODEL_RUNTIMES = {"onnxruntime", "pywhispercpp", "llama_cpp", "tokenizers", "scipy", "soxr"}
LAYERS = (
    {
        "__main__",
        "cli",
        "commands",
        "worker",
        "analyze_command",
        "analyze_report",
        "export_command",
    },
    {
        "chat_jobs",
        "importing",
        "labelling",
        "library",
        "live",
        "recording",
        "reading_jobs",
        "readings",
        "recording_jobs",
        "device_jobs",
        "redo",
        "projects",
        "events",
        "scoring",
        "summarizing",
        "console",
        "batch",
        "fakes",
    },
    {"pipeline"},
    {"account", "scores", "speakers"},
    {"engines", "models"},
    {"stages", "exports", "imports", "edit", "project"},
)


def python_files(root: Path) -> list[Path]:
    return sorted(root.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def top(module: str) -> str:
    return module.partition(".")[0]


def top_folder(path: str) -> str:
    return path.partition("/")[0]


def relative(path: Path) -> str:
    return path.relative_to(ENGINE).as_posix()


def layer(name: str) -> int | None:
    return next((number for number, names in enumerate(LAYERS) if name in names), None)


@pytest.mark.parametrize("path", python_files(ENGINE), ids=relative)
def test_the_engine_knows_neither_qt_nor_the_window(path: Path) -> None:
    assert not {top(module) for module in imports(path)} & {*QT, "undertone_desktop"}


@pytest.mark.parametrize("path", python_files(ENGINE) + python_files(DESKTOP), ids=lambda p: p.name)
def test_nothing_opens_a_connection(path: Path) -> None:
    if path == ENGINE / FETCHES:
        return
    assert not {top(module) for module in imports(path)} & set(NETWORK)
    assert not any(module.startswith("PySide6.QtNetwork") for module in imports(path))


def test_the_model_needs_the_standard_library_alone() -> None:
    assert {top(module) for module in imports(ENGINE / "model.py")} <= sys.stdlib_module_names


@pytest.mark.parametrize("library", HOMES)
def test_every_library_has_one_home(library: str) -> None:
    users = {
        relative(path)
        for path in python_files(ENGINE)
        if library in {top(module) for module in imports(path)}
    }
    homes = HOMES[library]
    assert all(homes & {user, top_folder(user)} for user in users)


@pytest.mark.parametrize("path", python_files(ENGINE / "stages"), ids=relative)
def test_stages_do_not_import_each_other(path: Path) -> None:
    shared = {"onnx"}
    package = path.relative_to(ENGINE / "stages").parts[0].removesuffix(".py")
    for module in imports(path):
        parts = module.split(".")
        if parts[:2] == ["undertone", "stages"] and len(parts) > 2:
            allowed = shared | FAMILIES.get(package, {package})
            assert parts[2] in allowed, f"{relative(path)} imports {module}"


FAMILIES = {
    "diarize": {"diarize", "cluster", "prints", "segmentation", "embedding"},
    "prints": {"cluster"},
    "segmentation": {"segmentation"},
    "embedding": {"embedding"},
    "decode": {"decode", "media"},
    "sentiment": {"sentiment", "text_model", "emotion", "people", "groups"},
    "emotion": {"emotion", "text_model"},
    "likeness": {"sentiment", "text_model"},
}


@pytest.mark.parametrize("path", python_files(ENGINE), ids=relative)
def test_imports_point_downward(path: Path) -> None:
    name = path.relative_to(ENGINE).parts[0].removesuffix(".py")
    own = layer(name)
    for module in imports(path):
        parts = module.split(".")
        if parts[0] != "undertone" or len(parts) < 2 or name == "__init__":
            continue
        if name == "devices" and parts[1:3] == ["stages", "onnx"]:
            continue
        other = layer(parts[1])
        if other is not None:
            assert own is not None, f"{relative(path)} imports {module}"
            assert own <= other, f"{relative(path)} imports {module}"


@pytest.mark.parametrize("name", ["model", "errors", "options", "task", "pcm", "contracts"])
def test_the_contracts_stand_below_everything(name: str) -> None:
    below = {"model", "errors", "options", "task", "pcm", "contracts"}
    used = {m.split(".")[1] for m in imports(ENGINE / f"{name}.py") if m.startswith("undertone.")}
    assert used <= below


def test_exports_and_edits_see_the_document_alone() -> None:
    allowed = {"model", "errors", "timecode", "codec", "files", "exports", "resources"}
    allowed |= {"analytics", "merging", "retiming", "running_text"}  # parts of edit
    allowed |= {"sandbox", "children", "spreadsheet"}  # what runs a template; what guards cells
    for path in [*python_files(ENGINE / "exports"), ENGINE / "edit.py"]:
        used = {m.split(".")[1] for m in imports(path) if m.startswith("undertone.")}
        assert used <= allowed, relative(path)


def test_analytics_see_the_document_alone() -> None:
    for path in python_files(ENGINE / "analytics"):
        used = {m.split(".")[1] for m in imports(path) if m.startswith("undertone.")}
        assert used <= {"model", "analytics", "spreadsheet"}, relative(path)


def test_imports_know_documents_and_how_we_write_them() -> None:
    allowed = {
        "model",
        "errors",
        "codec",
        "exports",
        "imports",
        "stages",
        "spreadsheet",
        "running_text",
        "__version__",
    }
    for path in python_files(ENGINE / "imports"):
        used = {m.split(".")[1] for m in imports(path) if m.startswith("undertone.")}
        assert used <= allowed, relative(path)
        steps = {m for m in imports(path) if m.startswith("undertone.stages.")}
        assert all(m.startswith("undertone.stages.assemble") for m in steps), relative(path)


def test_threads_processes_and_settings_have_one_home_in_the_window() -> None:
    for word, home in {
        "QProcess": "jobs.py",
        "QThread": "jobs.py",
        "QThreadPool": "jobs.py",
        "ThreadPoolExecutor": "jobs.py",
        "QSettings": "settings.py",
    }.items():
        users = {p.name for p in python_files(DESKTOP) if word in names_used(p)}
        assert users <= {home}, word


def names_used(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


@pytest.mark.parametrize("path", python_files(DESKTOP), ids=lambda p: p.name)
def test_the_window_neither_decodes_nor_loads_models(path: Path) -> None:
    banned = {"pipeline", "engines", "stages", "projects", "redo", "worker", "scoring", "scores"}
    banned |= {"importing"}
    used = {m.split(".")[1] for m in imports(path) if m.startswith("undertone.")}
    assert not used & banned


@pytest.mark.parametrize("path", python_files(DESKTOP / "views"), ids=lambda p: p.name)
def test_views_know_neither_the_session_nor_the_jobs(path: Path) -> None:
    for module in imports(path):
        if module.startswith("undertone_desktop."):
            assert module.split(".")[1] not in {"session", "jobs", "main_window", "app"}


def test_files_and_functions_stay_small() -> None:
    for path in python_files(ENGINE) + python_files(DESKTOP):
        source = path.read_text(encoding="utf-8")
        assert source.count("\n") <= 300, path.name
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno + 1 <= 60, f"{path.name}:{node.name}"


def test_the_window_starts_without_loading_what_runs_models() -> None:
    """Models live in the worker: the window neither waits for their libraries nor holds them."""
    program = (
        "import sys, undertone_desktop.main_window\n"
        f"print(*sorted(set(sys.modules) & {MODEL_RUNTIMES!r}))"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": f"{ENGINE.parent}{os.pathsep}{DESKTOP.parent}",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == ""
