"""The catalogue's rows are unique, complete, and agree with the layout of the files."""

from __future__ import annotations

from math import prod

import pytest

from undertone.catalogue import MODELS, Kind, KnownModel, known, known_by_hash
from undertone.models.receipt import HASH, safe_name
from undertone.stages.transcribe.ggml import BLOCKS, ENGLISH_ONLY, WEIGHTS
from undertone.stages.transcribe.ggml_tensors import expected_tensors

WHISPER = [row for row in MODELS if row.kind is Kind.WHISPER]
FTYPES = {"": 1, "q5_0": 8, "q5_1": 9, "q8_0": 7}
# Bytes of the published word lists, with their lengths; the same in every file of the kind.
WORDS = {True: 521_855, False: 508_085}


def test_names_files_and_hashes_are_unique() -> None:
    for values in ({r.name for r in MODELS}, {r.file for r in MODELS}, {r.sha256 for r in MODELS}):
        assert len(values) == len(MODELS)
    assert len(WHISPER) == 29


@pytest.mark.parametrize("row", MODELS, ids=lambda row: row.name)
def test_a_row_is_complete(row: KnownModel) -> None:
    assert safe_name(row.name)
    assert safe_name(row.file)
    assert row.sha256 is None or HASH.fullmatch(row.sha256)
    assert row.address.startswith("https://")
    assert row.address.endswith(f"/{row.file}")
    assert row.memory > (row.size or 0)
    assert row.licence
    assert known(row.name) is row
    assert known(row.file.upper()) is row
    assert row.sha256 is None or known_by_hash(row.sha256) is row


@pytest.mark.parametrize("row", WHISPER, ids=lambda row: row.name)
def test_the_published_size_is_that_of_the_layout_that_is_checked(row: KnownModel) -> None:
    """So the check's names, shapes and types are those of every published file, to the byte."""
    family = row.family
    assert family is not None
    large = family.name.startswith("large")
    vocabulary = ENGLISH_ONLY if row.english_only else 51_866 if large else 51_865
    mels = 128 if large else 80
    quantization = row.name.partition("-q")[2]
    ftype = FTYPES[f"q{quantization}" if quantization else ""]
    stack = (family.width, family.width // 64)
    sizes = (vocabulary, 1500, *stack, family.encoder_layers, 448, *stack, family.decoder_layers)
    size = 48 + 8 + 4 * mels * 201 + 4 + WORDS[row.english_only]
    for name, (shape, kind) in expected_tensors((*sizes, mels, ftype), WEIGHTS[ftype]).items():
        width, values = BLOCKS[kind]
        size += 12 + 4 * len(shape) + len(name) + prod(shape) // values * width
    assert row.size == size


def test_what_is_not_known() -> None:
    assert known("small-q4_0") is None
    assert known_by_hash("0" * 64) is None
