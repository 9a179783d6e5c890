"""The GPU build: its edits, its choices, its wheel, its sentences. Nothing is compiled here."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from installers import _gpu, _native_build, _native_source, _native_vulkan, _native_wheel
from installers._native_source import LLAMA, WHISPER, Edit, Package
from installers._report import Failed, Report
from installers._venv import Environment
from installers.dev import ROOT

SCRIPT = ROOT / "installers" / "build_native.py"
WANTED = _native_build.Wanted("1.5.1", ("vulkan",), ("x64", "haswell"), 2)


@pytest.fixture
def report(tmp_path: Path) -> Report:
    return Report(tmp_path / "log" / "build.log", total=9, out=io.StringIO())


def sources(folder: Path, edits: tuple[Edit, ...]) -> Path:
    """A source tree in which every edit finds its text."""
    for edit in edits:
        path = folder / edit.file
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"before\n{edit.old}after\n")
    return folder


def headers(folder: Path, text: str) -> Path:
    """An SDK whose include folder holds `text` as Vulkan's header, and a glslc."""
    (folder / "include" / "vulkan").mkdir(parents=True)
    (folder / "include" / "vulkan" / "vulkan_core.h").write_text(text)
    (folder / "bin").mkdir()
    glslc = folder / "bin" / ("glslc.exe" if sys.platform == "win32" else "glslc")
    glslc.write_text("")
    glslc.chmod(0o755)
    return folder


def test_the_script_explains_itself() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--help"], capture_output=True, text=True, check=True
    )
    for word in ("--gpu", "--cpu", "--jobs", "--work"):
        assert word in done.stdout


@pytest.mark.parametrize("wrong", [["--gpu", "opencl"], ["--jobs", "many"], ["--dance"]])
def test_wrong_words_are_refused(wrong: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, *wrong], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_version_is_that_of_the_lock_file(tmp_path: Path) -> None:
    lock = tmp_path / "some.lock"
    lock.write_text("pyyaml==6.0\npywhispercpp==9.8.7 \\\n    --hash=sha256:00\nrich==14.0\n")
    assert _native_source.locked_version(lock) == "9.8.7"
    assert _gpu.locked(lock) == "pywhispercpp==9.8.7 \\\n    --hash=sha256:00\n"
    lock.write_text("rich==14.0\n")
    with pytest.raises(Failed, match=r"some\.lock does not name pywhispercpp"):
        _native_source.locked_version(lock)


def test_the_real_lock_file_names_it() -> None:
    lines = _gpu.locked(ROOT / "requirements.lock").splitlines()
    assert lines[0].startswith(
        f"pywhispercpp=={_native_source.locked_version(ROOT / 'requirements.lock')}"
    )
    assert all(line.strip().startswith("--hash=sha256:") for line in lines[1:])


@pytest.mark.parametrize("package", [WHISPER, LLAMA], ids=lambda package: package.name)
@pytest.mark.parametrize("old", [False, True])
def test_edits_are_made_once(tmp_path: Path, old: bool, package: Package) -> None:
    edits = package.all_edits(old_headers=old)
    source = sources(tmp_path, edits)
    (source / "src").mkdir(exist_ok=True)
    _native_source.prepare(source, package, old_headers=old)
    first = {path: path.read_bytes() for path in source.rglob("*") if path.is_file()}
    _native_source.prepare(source, package, old_headers=old)
    assert first == {path: path.read_bytes() for path in source.rglob("*") if path.is_file()}
    for edit in edits:
        assert edit.new in (source / edit.file).read_text(encoding="utf-8")


def test_another_source_is_refused_and_named(tmp_path: Path) -> None:
    source = sources(tmp_path, WHISPER.all_edits(old_headers=False))
    (source / "src" / "main.cpp").write_text("int main() {}\n")
    with pytest.raises(Failed, match=r"src/main\.cpp .* not as expected"):
        _native_source.prepare(source, WHISPER, old_headers=False)


@pytest.mark.parametrize("content", [b"", b"<html>", b"PK\x03\x04"])
def test_a_damaged_archive_leaves_nothing(tmp_path: Path, content: bytes) -> None:
    archive = tmp_path / "pywhispercpp-1.tar.gz"
    archive.write_bytes(content)
    with pytest.raises(Failed, match=r"pywhispercpp-1\.tar\.gz could not be unpacked"):
        _native_source.unpack(archive, tmp_path / "source")
    assert os.listdir(tmp_path) == [archive.name]


def test_an_archive_that_reaches_outside_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "a.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        file.addfile(tarfile.TarInfo("../outside"))
    with pytest.raises(Failed):
        _native_source.unpack(archive, tmp_path / "source")
    assert os.listdir(tmp_path) == [archive.name]


def test_an_unreachable_index_is_one_sentence(tmp_path: Path, report: Report) -> None:
    pip = [sys.executable, "-c", "import sys; sys.exit('NewConnectionError')"]
    with pytest.raises(Failed, match=r"could not be downloaded: .*cannot be reached"):
        _native_source.fetch(pip, "pywhispercpp", "1.5.1", tmp_path, report)


def test_new_headers_are_used_as_they_are(tmp_path: Path, report: Report) -> None:
    sdk = headers(tmp_path / "sdk", "#define VK_EXT_layer_settings 1\n")
    found = _native_vulkan.find(tmp_path, report, {"PATH": "", "VULKAN_SDK": str(sdk)}, ())
    assert found.new
    assert found.settings["Vulkan_INCLUDE_DIR"] == str(sdk / "include")
    assert Path(found.settings["Vulkan_GLSLC_EXECUTABLE"]).parent == sdk / "bin"


def test_old_headers_are_told_from_new_ones(tmp_path: Path) -> None:
    sdk = headers(tmp_path / "sdk", "#define VK_HEADER_VERSION 239\n")
    assert not _native_vulkan.is_new(sdk / "include")
    assert not _native_vulkan.is_new(tmp_path)


def test_old_headers_without_newer_ones_mean_an_edited_source(
    tmp_path: Path, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # no apt-get
    sdk = headers(tmp_path / "sdk", "#define VK_HEADER_VERSION 239\n")
    found = _native_vulkan.find(tmp_path, report, {"PATH": "", "VULKAN_SDK": str(sdk)}, ())
    assert not found.new
    assert "the source is edited" in found.origin


def test_no_shader_compiler_is_one_sentence(tmp_path: Path, report: Report) -> None:
    with pytest.raises(Failed, match="glslc: install glslc"):
        _native_vulkan.find(tmp_path, report, {"PATH": ""}, ())


def test_the_archive_of_the_system_is_found() -> None:
    listing = (
        "Somebody main https://elsewhere.invalid/\n"
        "Debian main https://debian.invalid/debian-security/\n"
        "Debian contrib https://debian.invalid/debian/\n"
        "\n"
        "Debian main https://debian.invalid/debian/\n"
    )
    assert _native_vulkan.repository(listing) == ("Debian", "https://debian.invalid/debian/")
    assert _native_vulkan.repository("Arch core https://arch.invalid/\n") is None


def test_only_known_variables_reach_cmake(tmp_path: Path) -> None:
    environ = {"PATH": "/bin", "CXX": "g++", "CMAKE_BUILD_TYPE": "Debug", "SECRET": "x"}
    settings = _native_build.cmake_settings(WANTED)
    env = _native_build.build_environment(environ, tmp_path, settings, WANTED)
    assert (env["GGML_NATIVE"], env["GGML_LLAMAFILE"]) == ("OFF", "ON")
    assert (env["GGML_VULKAN"], env["GGML_CUDA"]) == ("ON", "OFF")
    assert env["UNDERTONE_CPU"] == "x64;haswell"
    assert env["PATH"] == f"{tmp_path}{os.pathsep}/bin"
    assert env["CXX"] == "g++"
    assert not {"SECRET", "CMAKE_BUILD_TYPE"} & set(env)


@pytest.mark.parametrize(
    ("platform", "expected"), [("darwin", {"metal"}), ("linux", {"vulkan"}), ("win32", {"vulkan"})]
)
def test_every_system_has_its_gpus(platform: str, expected: set[str]) -> None:
    assert set(_native_build.usual_gpus(platform)) - {"cuda"} == expected


def test_every_processor_has_a_variant() -> None:
    assert "x64" in _native_build.usual_cpus("x86_64")
    assert _native_build.usual_cpus("AMD64") == _native_build.usual_cpus("x86_64")
    assert _native_build.usual_cpus("aarch64") == ()


def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="too little disk space"):
        _native_build.check_machine(tmp_path, WANTED, disk=1 << 60)


@pytest.mark.skipif(sys.platform == "win32", reason="Visual Studio's compiler is never on the PATH")
def test_missing_compilers_are_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Failed, match=r"no C\+\+ compiler"):
        _native_build.check_machine(tmp_path, WANTED)
    (tmp_path / "g++").write_text("")
    (tmp_path / "g++").chmod(0o755)
    _native_build.check_machine(tmp_path, WANTED)
    with pytest.raises(Failed, match="nvcc"):
        _native_build.check_machine(tmp_path, _native_build.Wanted("1", ("cuda",), (), 1))


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("cc1plus: fatal error: x.o: No space left on device\n", "the disk is full"),
        ("CMake Error: No CMAKE_CXX_COMPILER could be found.\n", "no C++ compiler"),
        ("Could NOT find Vulkan (missing: glslc)\n", "Vulkan"),
        ("g++: fatal error: Killed signal terminated program cc1plus\n", "memory"),
        ("a.cpp:1: error: expected ';'\nninja: build stopped.\n", "a.cpp:1: error: expected ';'"),
        ("", "stopped with an error"),
    ],
)
def test_what_compilers_say_becomes_a_clause(output: str, said: str) -> None:
    assert said in _native_build.sense(output)


@pytest.mark.parametrize(
    ("name", "is_backend"),
    [
        ("libggml-cpu-haswell.so", True),
        ("libggml-vulkan.so", True),
        ("ggml-cpu-x64.dll", True),
        ("libggml-cpu-armv8.2_1.so", True),
        ("libggml.so", False),
        ("libggml-base.so", False),
        ("libggml-base.so.0", False),
        ("libwhisper.so", False),
    ],
)
def test_backends_are_told_from_libraries(tmp_path: Path, name: str, is_backend: bool) -> None:
    (tmp_path / name).write_bytes(b"")
    assert bool(_native_wheel.backends(tmp_path)) is is_backend


def test_a_wheel_is_arranged(tmp_path: Path) -> None:
    built, binaries = tmp_path / "a.whl", tmp_path / "bin"
    module = "_pywhispercpp.cpython-311-x86_64-linux-gnu.so"
    with zipfile.ZipFile(built, "w") as archive:
        for name in (module, "libggml.so.0", "libwhisper.so.1.8.5", "libggml-base.so"):
            archive.writestr(name, name)
        archive.writestr("pywhispercpp/__init__.py", "")
    binaries.mkdir()
    for name in ("libggml-cpu-x64.so", "libggml-vulkan.so", "vulkan-shaders-gen"):
        (binaries / name).write_text(name)
    about = _native_build.about(WANTED)
    parts = _native_wheel.Arranged(built, binaries, WHISPER.backends, about)
    _native_wheel.arrange(parts, tmp_path / "work")
    tree = tmp_path / "work" / "tree"
    assert sorted(os.listdir(tree)) == [module, "pywhispercpp"]
    assert sorted(os.listdir(tree / WHISPER.backends)) == [
        "libggml-cpu-x64.so",
        "libggml-vulkan.so",
        _native_wheel.ABOUT,
    ]
    assert json.loads((tree / WHISPER.backends / _native_wheel.ABOUT).read_text()) == about
    assert about == {"version": "1.5.1+undertone.2", "gpu": "vulkan", "cpu": "x64,haswell"}
    assert len(os.listdir(tmp_path / "work" / "libraries")) == 3


def test_llama_s_libraries_are_in_its_wheel_once(tmp_path: Path) -> None:
    built = tmp_path / "a.whl"
    with zipfile.ZipFile(built, "w") as archive:
        for name in ("llama_cpp/lib/libllama.so", "lib/libllama.so", "bin/libggml-cpu-x64.so"):
            archive.writestr(name, name)
    parts = _native_wheel.Arranged(built, None, LLAMA.backends, {"version": "1"})
    _native_wheel.arrange(parts, tmp_path / "work")
    tree = tmp_path / "work" / "tree"
    assert os.listdir(tree) == ["llama_cpp"]
    assert sorted(os.listdir(tree / "llama_cpp" / "lib")) == [
        "libggml-cpu-x64.so",
        "libllama.so",
        _native_wheel.ABOUT,
    ]


def test_llama_is_told_all_in_one_variable_and_knows_its_version(tmp_path: Path) -> None:
    cpus = _native_build.usual_cpus("x86_64")
    wanted = _native_build.Wanted("0.3.36", (), cpus, 2, LLAMA)
    settings = _native_build.cmake_settings(wanted)
    env = _native_build.build_environment({}, tmp_path, settings, wanted)
    assert "'-DGGML_BACKEND_DL=ON'" in env["CMAKE_ARGS"]
    assert "sapphirerapids" in cpus
    assert "sapphirerapids" not in env["CMAKE_ARGS"]
    assert "GGML_BACKEND_DL" not in env
    (tmp_path / "llama_cpp").mkdir()
    code = tmp_path / "llama_cpp" / "__init__.py"
    code.write_text('__version__ = "0.3.36"\n')
    _native_source.label(tmp_path, wanted.version, wanted.label)
    assert code.read_text() == f'__version__ = "{wanted.label}"\n'
    for later in ("0.3.36+undertone.77", "0.3.36+undertone.77", wanted.label):
        _native_source.label(tmp_path, wanted.version, later)
        assert code.read_text() == f'__version__ = "{later}"\n'


def test_the_version_of_an_extra_is_the_least_that_is_taken() -> None:
    least = _native_source.version_of(LLAMA, ROOT)
    assert f'"llama-cpp-python>={least}' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert _native_source.version_of(WHISPER, ROOT).count(".") == 2


def fake_environment(folder: Path, program: str) -> Environment:
    """A checkout whose .venv has a shell script for a Python, which notes what it is asked."""
    environment = Environment(folder)
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text(f'#!/bin/sh\necho "$*" >> {folder}/asked\n{program}\n')
    environment.python.chmod(0o755)
    environment.lock("desktop").write_text("pywhispercpp==1.5.1 --hash=sha256:00\n")
    return environment


@pytest.mark.skipif(sys.platform == "win32", reason="the fake Python is a shell script")
def test_a_build_that_does_not_work_gives_way_to_the_package(
    tmp_path: Path, report: Report
) -> None:
    environment = fake_environment(tmp_path, 'case "$*" in *"import _pywhispercpp"*) exit 1;; esac')
    with pytest.raises(Failed, match=r"does not work here; Whisper computes on the processor"):
        _gpu.install(environment, tmp_path / "new.whl", report)
    asked = (tmp_path / "asked").read_text().splitlines()
    assert "new.whl" in asked[0]
    assert "--require-hashes" in asked[-1]
    assert (
        report.log.with_name("whisper.lock").read_text() == "pywhispercpp==1.5.1 --hash=sha256:00\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the fake Python is a shell script")
def test_nothing_left_to_whisper_is_said(tmp_path: Path, report: Report) -> None:
    environment = fake_environment(tmp_path, "exit 1")
    with pytest.raises(Failed, match=r"could not be installed again: run .*dev\.py setup"):
        _gpu.install(environment, tmp_path / "new.whl", report)


@pytest.mark.skipif(sys.platform == "win32", reason="the fake Python is a shell script")
def test_an_installed_build_says_what_it_is(tmp_path: Path) -> None:
    environment = fake_environment(tmp_path, f"echo {tmp_path}/site/_pywhispercpp.so")
    assert _gpu.about(Environment(tmp_path / "absent")) == {}
    assert _gpu.about(environment) == {}
    folder = tmp_path / "site" / WHISPER.backends
    folder.mkdir(parents=True)
    (folder / _native_wheel.ABOUT).write_text("no JSON")
    assert _gpu.about(environment) == {}
    (folder / _native_wheel.ABOUT).write_text(json.dumps(_native_build.about(WANTED)))
    assert _gpu.about(environment) == _native_build.about(WANTED)


@pytest.mark.skipif(sys.platform == "win32", reason="the fake Python is a shell script")
def test_set_up_says_when_it_took_the_build_away(tmp_path: Path) -> None:
    environment = fake_environment(tmp_path, f"echo {tmp_path}/site/_pywhispercpp.so")
    out = io.StringIO()
    report = Report(tmp_path / "log", total=1, out=out)
    _gpu.tell_if_lost({}, environment, report)
    assert out.getvalue() == ""
    _gpu.tell_if_lost(_native_build.about(WANTED), environment, report)
    assert "dev.py gpu" in out.getvalue()
