"""A model comes over a real connection to a server here: whole, verified, or not at all."""

from __future__ import annotations

import hashlib
import urllib.request
from dataclasses import replace
from email.message import Message
from io import BytesIO
from pathlib import Path

import pytest

from tests.engine.models.file_server import Behaviour, serving
from tests.random_gguf import write_random_gguf
from undertone.catalogue import KnownModel, known
from undertone.errors import Cancelled, DownloadError, ModelError, OptionError, OutputError
from undertone.models.disk import FullDisk
from undertone.models.fetch import Redirects
from undertone.models.getting import address_of, get
from undertone.models.store import Store
from undertone.task import Progress, Task

ROW = known("qwen3-0.6b-q4_k_m")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("served") / "model.gguf"
    return write_random_gguf(path).read_bytes()


@pytest.fixture
def row(content: bytes) -> KnownModel:
    """A catalogue's row for a small file."""
    assert ROW is not None
    sha256 = hashlib.sha256(content).hexdigest()
    return replace(ROW, size=len(content), sha256=sha256, file="small.gguf", name="small")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def no_pause(seconds: float) -> None:
    """Do not wait in tests."""


def fetched(store: Store, row: KnownModel, mirror: str, task: Task | None = None) -> bytes:
    model = get(store, row, task or Task(), mirror, no_pause)
    assert not list(store.downloads.iterdir())
    return model.path.read_bytes()


def test_a_model_arrives_and_is_installed(store: Store, row: KnownModel, content: bytes) -> None:
    behaviour = Behaviour(content)
    shown: list[Progress] = []
    with serving(behaviour) as address:
        assert fetched(store, row, f"{address}/some/", Task(shown.append)) == content
    assert behaviour.asked == [("/some/small.gguf", None)]
    (model,) = store.installed()
    assert model.receipt.known
    assert model.receipt.source == f"{address}/some/small.gguf"
    assert shown[-1].fraction == 1
    store.verify(model, Task())


def test_what_is_installed_is_not_fetched_again(
    store: Store, row: KnownModel, content: bytes
) -> None:
    behaviour = Behaviour(content)
    with serving(behaviour) as address:
        fetched(store, row, address)
        fetched(store, row, address)
    assert len(behaviour.asked) == 1


def test_a_cut_connection_goes_on_where_it_broke(
    store: Store, row: KnownModel, content: bytes
) -> None:
    behaviour = Behaviour(content, cuts=[40_000, 30_000, 0, 0])
    with serving(behaviour) as address:
        assert fetched(store, row, address) == content
    ranges = [wanted for _, wanted in behaviour.asked]
    assert ranges == [None, "bytes=40000-", *["bytes=70000-"] * 3]


def test_a_server_that_cannot_go_on_begins_again(
    store: Store, row: KnownModel, content: bytes
) -> None:
    behaviour = Behaviour(content, cuts=[40_000], ranges=False)
    with serving(behaviour) as address:
        assert fetched(store, row, address) == content


def test_a_file_that_changed_meanwhile_begins_again(
    store: Store, row: KnownModel, content: bytes
) -> None:
    behaviour = Behaviour(bytes(len(content)), cuts=[40_000, 0, 0, 0, 0, 0, 0], tag='"old"')
    with serving(behaviour) as address:
        with pytest.raises(DownloadError, match="cannot be reached: the connection was cut"):
            get(store, row, Task(), address, no_pause)
        assert (store.downloads / "small.gguf.part").stat().st_size == 40_000
        behaviour.content, behaviour.tag, behaviour.cuts = content, '"new"', []
        assert fetched(store, row, address) == content


def test_cancel_keeps_what_came_and_the_next_time_goes_on(
    store: Store, row: KnownModel, content: bytes
) -> None:
    behaviour = Behaviour(content, cuts=[50_000])
    task = Task()
    with serving(behaviour) as address:
        with pytest.raises(Cancelled):
            get(store, row, task, address, lambda seconds: task.cancel())
        assert fetched(store, row, address) == content
    assert behaviour.asked[-1] == ("/small.gguf", "bytes=50000-")


def test_wrong_bytes_are_deleted(store: Store, row: KnownModel, content: bytes) -> None:
    with (
        serving(Behaviour(content[:-1] + b"!")) as address,
        pytest.raises(DownloadError, match=r"SHA-256 differs.*deleted"),
    ):
        get(store, row, Task(), address, no_pause)
    assert not list(store.downloads.iterdir())
    assert store.installed() == ()


def test_another_size_is_refused_before_it_is_fetched(
    store: Store, row: KnownModel, content: bytes
) -> None:
    with (
        serving(Behaviour(b"<html>Sign in to the hotel's network</html>")) as address,
        pytest.raises(DownloadError, match=r"offers 43 bytes instead of 112480"),
    ):
        get(store, row, Task(), address, no_pause)


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "does not have"), (403, "does not hand out"), (401, "an account"), (407, "The proxy"),
     (410, "no longer has"), (418, "status 418")],
)  # fmt: skip
def test_a_refusal_is_one_sentence(
    store: Store, row: KnownModel, content: bytes, status: int, words: str
) -> None:
    with (
        serving(Behaviour(content, statuses=[status])) as address,
        pytest.raises(DownloadError, match=words),
    ):
        get(store, row, Task(), address, no_pause)


def test_a_busy_server_is_asked_again_but_not_for_ever(
    store: Store, row: KnownModel, content: bytes
) -> None:
    behaviour = Behaviour(content, statuses=[503, 429, 500, 416])
    pauses: list[float] = []
    with serving(behaviour) as address:
        get(store, row, Task(), address, pauses.append)
        assert pauses == [2, 4, 8, 8]
        behaviour.statuses = [503] * 99
        store.remove(store.get("small"))
        with pytest.raises(DownloadError, match="status 503"):
            get(store, row, Task(), address, no_pause)
    assert len(behaviour.statuses) == 94


def test_a_redirect_is_followed(store: Store, row: KnownModel, content: bytes) -> None:
    behaviour = Behaviour(content, cuts=[10_000])
    with serving(behaviour) as address:
        behaviour.redirect = f"{address}/moved/x"
        assert fetched(store, row, address) == content
    assert behaviour.asked[-1] == ("/moved/x", "bytes=10000-")


@pytest.mark.parametrize("place", ["ftp://127.0.0.1/x", "file:///etc/passwd"])
def test_a_redirect_out_of_the_web_is_refused(
    store: Store, row: KnownModel, content: bytes, place: str
) -> None:
    with (
        serving(Behaviour(content, redirect=place)) as address,
        pytest.raises(DownloadError, match="refused"),
    ):
        get(store, row, Task(), address, no_pause)


def test_a_redirect_never_loses_encryption() -> None:
    request = urllib.request.Request("https://example.org/model", headers={"Range": "bytes=5-"})
    follow = Redirects().redirect_request
    for place, fine in (("https://cdn.example.org/x", True), ("http://example.org/x", False)):
        if fine:
            sent = follow(request, BytesIO(), 302, "Found", Message(), place)
            assert sent is not None
            assert sent.get_header("Range") == "bytes=5-"
        else:
            with pytest.raises(DownloadError, match="without encryption"):
                follow(request, BytesIO(), 302, "Found", Message(), place)


def test_redirects_in_a_circle_end(store: Store, row: KnownModel, content: bytes) -> None:
    behaviour = Behaviour(content)
    with serving(behaviour) as address:
        behaviour.redirect = f"{address}/again"
        with pytest.raises(DownloadError, match="sends us on without end"):
            get(store, row, Task(), address, no_pause)


def test_a_proxy_is_used(
    store: Store, row: KnownModel, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviour = Behaviour(content)
    with serving(behaviour) as proxy:
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("no_proxy", "")
        get(store, row, Task(), "http://127.0.0.1:9/", no_pause)
    assert behaviour.asked == [("http://127.0.0.1:9/small.gguf", None)]


def test_nobody_there_is_one_sentence(store: Store, row: KnownModel) -> None:
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 cannot be reached: .*refused"):
        get(store, row, Task(), "http://127.0.0.1:9", no_pause)


@pytest.mark.parametrize("room", [0, 60_000])
def test_a_full_disk_leaves_nothing(
    tmp_path: Path, row: KnownModel, content: bytes, room: int
) -> None:
    store = Store(tmp_path / "store", FullDisk(room))
    with (
        serving(Behaviour(content)) as address,
        pytest.raises(OutputError, match="The disk is full"),
    ):
        get(store, row, Task(), address, no_pause)
    assert not list(store.downloads.iterdir())


def test_too_little_room_is_seen_before(tmp_path: Path, row: KnownModel, content: bytes) -> None:
    behaviour = Behaviour(content)
    store = Store(tmp_path / "store", FullDisk(0, said=1000))
    with serving(behaviour) as address, pytest.raises(OutputError, match="needs 112 kB, and only"):
        get(store, row, Task(), address, no_pause)
    assert behaviour.asked == []


def test_a_server_without_sizes_is_bounded_by_the_published_one(
    store: Store, row: KnownModel, content: bytes
) -> None:
    unknown = replace(row, size=None)
    with serving(Behaviour(content)) as address:
        assert fetched(store, unknown, address) == content


def test_a_folder_is_a_mirror(
    tmp_path: Path, store: Store, row: KnownModel, content: bytes
) -> None:
    base = known("tiny-q5_1")
    assert base is not None
    (tmp_path / base.file).write_bytes(content)
    with pytest.raises(ModelError, match="is a GGUF file"):
        get(store, base, Task(), str(tmp_path))
    with pytest.raises(ModelError, match="There is no model file"):
        get(store, row, Task(), str(tmp_path))


def test_mirrors_that_make_no_sense(row: KnownModel, tmp_path: Path) -> None:
    for mirror in ("ftp://example.org", str(tmp_path / "nowhere"), "file:///tmp"):
        with pytest.raises(OptionError, match="mirror"):
            address_of(row, mirror)
    assert address_of(row, "https://example.org/a/") == "https://example.org/a/small.gguf"


def test_without_a_hash_nothing_is_fetched(store: Store, row: KnownModel) -> None:
    unknown = replace(row, sha256=None)
    with pytest.raises(ModelError, match="could not be verified"):
        get(store, unknown, Task(), "http://127.0.0.1:9")
