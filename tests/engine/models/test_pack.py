"""Models travel in one file to a computer without a network; a hostile file harms nobody."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.engine.stages.tiny_classifier import write_classifier
from tests.random_gguf import write_random_gguf
from undertone.errors import ModelError, OutputError
from undertone.models.disk import FullDisk
from undertone.models.installing import install, search
from undertone.models.pack import MANIFEST, read_pack, write_pack
from undertone.models.store import Store
from undertone.task import Task

Files = dict[str, bytes]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path / "store")
    stick = tmp_path / "stick"
    stick.mkdir()
    write_random_gguf(stick / "chatty.gguf")
    write_classifier(stick / "moods", ("negative", "neutral", "positive"), {"bad": [9.0, 0, 0]})
    for each in search(stick, Task()).offers:
        install(store, each, Task(), {each.sha256})
    return store


@pytest.fixture
def pack(store: Store, tmp_path: Path) -> Path:
    path = tmp_path / "models.zip"
    write_pack(path, store.installed(), Task())
    return path


def test_a_pack_arrives_as_it_left(store: Store, pack: Path, tmp_path: Path) -> None:
    other = Store(tmp_path / "other")
    for each in search(pack, Task()).offers:
        install(other, each, Task(), {each.sha256})
    assert [m.receipt.files for m in other.installed()] == [
        m.receipt.files for m in store.installed()
    ]
    for model in other.installed():
        other.verify(model, Task())


def test_a_pack_is_found_on_a_stick(pack: Path, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    pack.rename(stick / "models.zip")
    assert len(search(stick, Task()).offers) == 2


def test_strangers_models_in_a_pack_need_a_word_of_the_user(pack: Path, tmp_path: Path) -> None:
    (first, _) = search(pack, Task()).offers
    with pytest.raises(ModelError, match="only if you trust"):
        install(Store(tmp_path / "other"), first, Task())


def test_a_damaged_model_is_not_packed(store: Store, tmp_path: Path) -> None:
    path = store.get("chatty").path
    path.write_bytes(b"x" * path.stat().st_size)
    with pytest.raises(ModelError, match="is not what was installed"):
        write_pack(tmp_path / "out.zip", store.installed(), Task())
    assert not (tmp_path / "out.zip").exists()
    assert not list(tmp_path.glob(".undertone*"))


def test_a_full_disk_leaves_no_pack(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="The disk is full"):
        write_pack(tmp_path / "out.zip", store.installed(), Task(), FullDisk(1000))
    assert not (tmp_path / "out.zip").exists()


def rewritten(pack: Path, change: Callable[[dict[str, Any], Files], None]) -> Path:
    """A pack whose manifest and files somebody changed."""
    with zipfile.ZipFile(pack) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files.pop(MANIFEST))
    change(manifest, files)
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest))
        for name, content in files.items():
            archive.writestr(name, content)
    return pack


def slip(manifest: dict[str, Any], files: Files) -> None:
    files["../../evil.txt"] = b"x"


def absolute(manifest: dict[str, Any], files: Files) -> None:
    files["/etc/evil"] = b"x"


def drive(manifest: dict[str, Any], files: Files) -> None:
    files["C:evil"] = b"x"


def named_slip(manifest: dict[str, Any], files: Files) -> None:
    manifest["models"][0]["files"][0]["name"] = "../evil.gguf"


def named_folder(manifest: dict[str, Any], files: Files) -> None:
    manifest["models"][0]["name"] = ".."


def stowaway(manifest: dict[str, Any], files: Files) -> None:
    files["chatty/run.sh"] = b"x"


def missing(manifest: dict[str, Any], files: Files) -> None:
    del files["chatty/chatty.gguf"]


def lied_size(manifest: dict[str, Any], files: Files) -> None:
    files["chatty/chatty.gguf"] += b"x"


def bomb(manifest: dict[str, Any], files: Files) -> None:
    files["chatty/chatty.gguf"] = bytes(10_000_000)
    manifest["models"][0]["files"][0]["size"] = 10_000_000


def nothing(manifest: dict[str, Any], files: Files) -> None:
    manifest["models"] = []
    files.clear()


def old(manifest: dict[str, Any], files: Files) -> None:
    manifest["format"] = "other/1"


def huge(manifest: dict[str, Any], files: Files) -> None:
    manifest["padding"] = "x" * 2_000_000


def deep(manifest: dict[str, Any], files: Files) -> None:
    manifest["models"] = "nonsense"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (slip, "points outside"),
        (absolute, "points outside"),
        (drive, "points outside"),
        (named_slip, "manifest makes no sense"),
        (named_folder, "manifest makes no sense"),
        (stowaway, "not named in its manifest"),
        (missing, r"chatty/chatty\.gguf is missing"),
        (lied_size, "another size"),
        (bomb, "zip bomb"),
        (nothing, "manifest makes no sense"),
        (old, "manifest makes no sense"),
        (huge, "manifest is far too large"),
        (deep, "manifest makes no sense"),
    ],
)
def test_a_hostile_pack_is_refused_before_anything_is_written(
    pack: Path, tmp_path: Path, change: Callable[[dict[str, Any], Files], None], words: str
) -> None:
    before = {path for path in tmp_path.rglob("*") if path != pack}
    with pytest.raises(ModelError, match=words):
        read_pack(rewritten(pack, change))
    assert {path for path in tmp_path.rglob("*") if path != pack} == before


def test_a_wrong_hash_is_refused_and_leaves_nothing(pack: Path, tmp_path: Path) -> None:
    def swap(manifest: dict[str, Any], files: Files) -> None:
        files["chatty/chatty.gguf"] = files["chatty/chatty.gguf"][:-1] + b"!"

    other = Store(tmp_path / "other")
    first = read_pack(rewritten(pack, swap))[0]
    with pytest.raises(ModelError, match="does not have the SHA-256 that was promised"):
        install(other, first, Task(), {first.sha256})
    assert other.installed() == ()
    assert not list(other.folder.glob(".draft*"))


def test_a_model_in_a_pack_is_looked_at_like_any_other(pack: Path, tmp_path: Path) -> None:
    import hashlib

    def spoil(manifest: dict[str, Any], files: Files) -> None:
        content = files["chatty/chatty.gguf"] = b"<html>" + bytes(range(256)) * 40
        row = manifest["models"][0]["files"][0]
        row |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}

    first = read_pack(rewritten(pack, spoil))[0]
    with pytest.raises(ModelError, match="is a web page"):
        install(Store(tmp_path / "other"), first, Task(), {first.sha256})


def raw_zip(*entries: tuple[zipfile.ZipInfo, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return buffer.getvalue()


def test_links_and_doubles_are_refused(pack: Path) -> None:
    with zipfile.ZipFile(pack) as archive:
        rows = [(entry, archive.read(entry)) for entry in archive.infolist()]
    link = zipfile.ZipInfo("chatty/chatty.gguf")
    link.external_attr = 0o120777 << 16
    pack.write_bytes(raw_zip(*rows[:1], (link, b"/etc/passwd")))
    with pytest.raises(ModelError, match="is a link"):
        read_pack(pack)
    with pytest.warns(UserWarning, match="Duplicate name"):
        pack.write_bytes(raw_zip(*rows, rows[1]))
    with pytest.raises(ModelError, match="holds a name twice"):
        read_pack(pack)


def test_overlapping_entries_are_refused(pack: Path) -> None:
    """Two entries of the directory that share the bytes of one, as in Fifield's zip bomb."""
    with zipfile.ZipFile(pack) as archive:
        manifest = json.loads(archive.read(MANIFEST))
        entry = archive.getinfo("chatty/chatty.gguf")
        size = entry.file_size
        content = archive.read(entry)
    chatty = next(row for row in manifest["models"] if row["name"] == "chatty")
    manifest["models"] = [chatty, {**chatty, "name": "again!"[:5]}]
    own = zipfile.ZipInfo("chatty/chatty.gguf")
    other = zipfile.ZipInfo("again/chatty.gguf")
    data = raw_zip((zipfile.ZipInfo(MANIFEST), json.dumps(manifest).encode()), (own, content))
    again = raw_zip((other, content))
    entry_at = again.index(b"PK\x01\x02")
    directory = again[entry_at : again.index(b"PK\x05\x06")]
    end = data.rindex(b"PK\x05\x06")
    tail = bytearray(data[end:])
    tail[8:12] = (3).to_bytes(2, "little") * 2
    tail[12:16] = (int.from_bytes(tail[12:16], "little") + len(directory)).to_bytes(4, "little")
    pack.write_bytes(data[:end] + directory + bytes(tail))
    assert size * 2 > pack.stat().st_size
    with pytest.raises(ModelError, match="overlap"):
        read_pack(pack)


@pytest.mark.parametrize("content", [b"PK\x03\x04garbage", b"PK\x05\x06" + bytes(18)])
def test_a_damaged_archive_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "models.zip"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"models\.zip is (damaged|a zip archive without).*\.$"):
        search(path, Task())


def test_a_cut_pack_is_one_sentence(pack: Path) -> None:
    pack.write_bytes(pack.read_bytes()[:-200])
    with pytest.raises(ModelError, match="is damaged: its packing cannot be read"):
        search(pack, Task())


def test_damaged_packing_of_the_manifest_is_one_sentence(pack: Path) -> None:
    rewritten(pack, lambda manifest, files: None)
    whole = pack.read_bytes()
    with zipfile.ZipFile(pack) as archive:
        entry = archive.getinfo(MANIFEST)
    begin = entry.header_offset + 30 + len(MANIFEST)
    for at in range(begin, begin + entry.compress_size, 5):
        pack.write_bytes(whole[:at] + b"\xff\xff\xff" + whole[at + 3 :])
        with suppress(ModelError):
            read_pack(pack)
