"""What a user has as files, folders, sticks and packs becomes installed models, whole or not."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.engine_process import environment
from tests.engine.stages.tiny_classifier import write_classifier
from tests.random_gguf import write_random_gguf
from tests.random_whisper import Shape, write_random_whisper
from undertone.catalogue import Kind
from undertone.errors import Cancelled, ModelError, OutputError
from undertone.models.disk import FullDisk
from undertone.models.installing import Unconfirmed, install, search
from undertone.models.receipt import FILE, made_safe, read_receipt
from undertone.models.store import Store
from undertone.task import Task

LABELS = ("negative", "neutral", "positive")
TABLE = {"bad": [9.0, 0.0, 0.0], "good": [0.0, 0.0, 9.0]}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A USB stick with a model of each kind, a broken one, and what else people have."""
    folder = tmp_path / "stick"
    (folder / "deep" / "er").mkdir(parents=True)
    write_random_whisper(folder / "ggml-mine.bin", Shape(width=8))
    write_random_gguf(folder / "deep" / "er" / "chatty.gguf")
    write_classifier(folder / "moods", LABELS, TABLE)
    (folder / "broken.bin").write_bytes(b"<html>")
    (folder / "notes.txt").write_text("hello", encoding="utf-8")
    (folder / ".hidden.bin").write_bytes(b"x")
    return folder


def put(store: Store, path: Path) -> list[str]:
    found = search(path, Task())
    return [install(store, each, Task(), {each.sha256}).name for each in found.offers]


def leftovers(store: Store) -> list[str]:
    return [path.name for path in store.folder.iterdir() if path.name.startswith(".")]


def test_a_stick_gives_all_its_models_and_names_what_is_broken(store: Store, stick: Path) -> None:
    found = search(stick, Task())
    assert {(each.name, each.kind) for each in found.offers} == {
        ("mine", Kind.WHISPER),
        ("chatty", Kind.CHAT),
        ("moods", Kind.SENTIMENT),
    }
    assert found.refused == ("broken.bin is a web page: the download went wrong.",)
    for each in found.offers:
        install(store, each, Task(), {each.sha256})
    assert [model.name for model in store.installed()] == ["mine", "chatty", "moods"]
    assert store.get("mine").path.name == "ggml-mine.bin"
    assert store.get("moods").path.is_dir()
    for model in store.installed():
        store.verify(model, Task())
        assert model.complete


def test_an_unknown_model_needs_a_word_of_the_user(store: Store, stick: Path) -> None:
    (offered,) = search(stick / "ggml-mine.bin", Task()).offers
    with pytest.raises(Unconfirmed, match=r"well-formed Whisper model of .* none that is known"):
        install(store, offered, Task())
    assert store.installed() == ()


def test_the_copy_is_the_users_own_file_and_survives_it(store: Store, stick: Path) -> None:
    before = (stick / "ggml-mine.bin").read_bytes()
    put(store, stick / "ggml-mine.bin")
    shutil.rmtree(stick)
    assert store.get("mine").path.read_bytes() == before


def test_a_name_of_a_published_model_with_other_bytes_is_refused(store: Store, stick: Path) -> None:
    path = stick / "ggml-mine.bin"
    fake = path.rename(stick / "ggml-small-q5_1.bin")
    with pytest.raises(ModelError, match=r"not the published file .* damaged or altered"):
        search(fake, Task())


def test_a_file_that_changes_while_it_is_copied_is_refused(store: Store, stick: Path) -> None:
    path = stick / "ggml-mine.bin"
    (offered,) = search(path, Task()).offers
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match="SHA-256"):
        install(store, offered, Task(), {offered.sha256})
    path.unlink()
    with pytest.raises(ModelError, match="can no longer be read"):
        install(store, offered, Task(), {offered.sha256})
    assert store.installed() == ()
    assert leftovers(store) == []


def test_another_model_of_the_same_name_takes_its_place(store: Store, stick: Path) -> None:
    put(store, stick / "ggml-mine.bin")
    first = store.get("mine").receipt.sha256
    write_random_whisper(stick / "ggml-mine.bin", Shape(width=8), seed=1)
    put(store, stick / "ggml-mine.bin")
    assert store.get("mine").receipt.sha256 != first
    assert leftovers(store) == []
    write_random_gguf(stick / "mine.gguf")
    with pytest.raises(ModelError, match="There is a Whisper model called mine already"):
        put(store, stick / "mine.gguf")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "You may not write to"),
        (errno.EROFS, "You may not write to"),
        (errno.EIO, "cannot be written to: "),
    ],
)
@pytest.mark.parametrize("room", [0, 200_000])
def test_a_disk_that_refuses_leaves_nothing(
    tmp_path: Path, stick: Path, number: int, words: str, room: int
) -> None:
    store = Store(tmp_path / "store", FullDisk(room, error=number))
    with pytest.raises(OutputError, match=words):
        put(store, stick / "ggml-mine.bin")
    assert store.installed() == ()
    assert leftovers(store) == []


def test_too_little_room_is_seen_before(tmp_path: Path, stick: Path) -> None:
    store = Store(tmp_path / "store", FullDisk(0, said=10))
    with pytest.raises(OutputError, match="and only 1 kB are free"):
        put(store, stick / "ggml-mine.bin")
    assert not store.folder.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path, stick: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match=r"cannot be written to: .*\.$"):
        put(Store(tmp_path / "file" / "store"), stick / "ggml-mine.bin")


def test_cancel_leaves_nothing(store: Store, stick: Path) -> None:
    (offered,) = search(stick / "ggml-mine.bin", Task()).offers
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        install(store, offered, task, {offered.sha256})
    assert leftovers(store) == []


def test_verify_sees_one_changed_bit_and_a_missing_file(store: Store, stick: Path) -> None:
    put(store, stick)
    path = store.get("chatty").path
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"chatty\.gguf was changed or damaged"):
        store.verify(store.get("chatty"), Task())
    (store.get("moods").path / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match=r"tokenizer\.json is gone"):
        store.verify(store.get("moods"), Task())
    assert not store.get("moods").complete


def test_remove_deletes_the_files(store: Store, stick: Path) -> None:
    put(store, stick)
    folder = store.get("moods").folder
    store.remove(store.get("moods"))
    assert not folder.exists()
    assert leftovers(store) == []
    with pytest.raises(ModelError, match="no installed model called “moods”"):
        store.get("moods")


def test_what_a_killed_process_left_is_removed_a_day_later(store: Store, stick: Path) -> None:
    put(store, stick / "ggml-mine.bin")
    old, fresh = store.folder / ".draft-a", store.folder / ".draft-b"
    for folder in (old, fresh):
        folder.mkdir()
    os.utime(old, (0, 0))
    put(store, stick / "deep" / "er" / "chatty.gguf")
    assert not old.exists()
    assert fresh.exists()


@pytest.mark.parametrize(
    "damage",
    ["", "[]", "{", '{"format": "other"}', '{"format": "undertone-model/1", "files": 3}'],
)
def test_a_receipt_that_makes_no_sense_is_no_model(store: Store, stick: Path, damage: str) -> None:
    put(store, stick / "ggml-mine.bin")
    (store.get("mine").folder / FILE).write_text(damage, encoding="utf-8")
    assert store.installed() == ()


def test_a_receipt_cannot_point_elsewhere(store: Store, stick: Path) -> None:
    put(store, stick / "ggml-mine.bin")
    folder = store.get("mine").folder
    plain = json.loads((folder / FILE).read_text(encoding="utf-8"))
    for name in ("../../secret", "/etc/passwd", "a\\b", "", "CON", "receipt.json"):
        plain["files"][0]["name"] = name
        (folder / FILE).write_text(json.dumps(plain), encoding="utf-8")
        assert read_receipt(folder) is None


@pytest.mark.parametrize(
    ("name", "safe"),
    [("Grüße an Ana", "Gr-e-an-Ana"), ("../../x", "x"), ("", "model"), ("con", "model"),
     ("a..b", "a.b"), ("x" * 300, "x" * 60)],
)  # fmt: skip
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert made_safe(name) == safe


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk as Linux does")
def test_a_really_full_disk(tmp_path: Path, stick: Path) -> None:
    """A disk of 200 kB in a mount namespace of its own."""
    small = tmp_path / "small"
    small.mkdir()
    enter = ("unshare", "--map-root-user", "--mount", "sh", "-c")
    mount = f"mount -t tmpfs -o size=200k none {small}"
    if subprocess.run([*enter, mount], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us mount a small disk")
    write = (
        "from undertone.models.store import Store\n"
        "from undertone.models.disk import Disk\n"
        "class Boastful(Disk):\n"
        "    def free(self, folder): return 1 << 40\n"
        "from undertone.models.installing import install, search\n"
        "from undertone.task import Task\nfrom pathlib import Path\nimport sys\n"
        f"store = Store(Path({str(small)!r}) / 'store', Boastful())\n"
        f"(o,) = search(Path({str(stick / 'ggml-mine.bin')!r}), Task()).offers\n"
        "try: install(store, o, Task(), {o.sha256})\n"
        "except Exception as error: print(error, [p.name for p in store.folder.iterdir()])\n"
    )
    script = tmp_path / "write.py"
    script.write_text(write, encoding="utf-8")
    done = subprocess.run(
        [*enter, f"{mount} && {sys.executable} {script}"],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "The disk is full" in done.stdout, done.stderr
    assert done.stdout.rstrip().endswith("[]")
