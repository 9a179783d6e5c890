"""Receipts, manifests and sentiment folders from strangers: anything is read or refused."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.stages.tiny_classifier import write_classifier
from undertone.catalogue import Kind
from undertone.errors import ModelError
from undertone.models.installing import search
from undertone.models.pack import MANIFEST, read_pack
from undertone.models.receipt import Receipt, StoredFile, made_safe, receipt_from, safe_name
from undertone.onnx_file import check_onnx
from undertone.task import Task

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
KEYS = st.sampled_from(["format", "name", "kind", "files", "licence", "source", "known"])
NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,12}[a-z0-9]", fullmatch=True).filter(safe_name)


@given(JSON | st.dictionaries(KEYS, JSON))
def test_any_json_is_a_receipt_or_none(plain: object) -> None:
    receipt = receipt_from(plain)
    assert receipt is None or safe_name(receipt.name)


@given(NAMES, st.sampled_from(list(Kind)), st.integers(0, 1 << 40), st.text(max_size=50))
def test_a_receipt_is_read_as_it_was_written(name: str, kind: Kind, size: int, text: str) -> None:
    import json

    receipt = Receipt(name, kind, (StoredFile("a.bin", size, "0" * 64),), text, text, known=True)
    assert receipt_from(json.loads(receipt.content())) == receipt


@given(st.text(max_size=80))
def test_every_name_can_be_made_safe(name: str) -> None:
    assert safe_name(made_safe(name))
    assert made_safe(made_safe(name)) == made_safe(name)


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_no_pack(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "models.zip"
    path.write_bytes(b"PK\x03\x04" + content + MANIFEST.encode())
    with pytest.raises(ModelError, match=r"^models\.zip is .*\.$"):
        read_pack(path)


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_no_onnx_model(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"^model\.onnx (is|has|holds) .*\.$"):
        check_onnx(path)


def cut(folder: Path) -> None:
    path = folder / "model.onnx"
    path.write_bytes(path.read_bytes()[:-20])


def pickled(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(pickle.dumps([1]))


def page(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"<html>" + bytes(range(200)))


def ort(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"\x10\x00\x00\x00ORTM" + bytes(range(200)))


def empty(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"")


def graphless(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"\x08\x08\x12\x01x")


def no_words(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (cut, "cut short"),
        (pickled, "pickle"),
        (page, "is a web page"),
        (ort, "ORT model"),
        (empty, "is empty"),
        (graphless, "holds no model"),
        (no_words, r"has no tokenizer\.json"),
    ],
)
def test_a_damaged_sentiment_folder_is_refused(
    tmp_path: Path, damage: Callable[[Path], None], words: str
) -> None:
    folder = write_classifier(tmp_path / "moods", ("a", "b"), {"bad": [9.0, 0.0]})
    assert search(folder, Task()).offers[0].kind is Kind.SENTIMENT
    damage(folder)
    with pytest.raises(ModelError, match=words):
        search(folder, Task())
