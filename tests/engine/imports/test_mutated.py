"""A sample of every format with pieces of it changed: a document or one sentence, never a fault."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.imports.test_bad_input import answer, refused
from tests.engine.imports.test_samples import EAF, SHORT_TEXTGRID, WHISPER, opened, said, word_file
from undertone.imports import READERS
from undertone.imports import docx_text as word

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
DEEPGRAM = {
    "results": {
        "utterances": [
            {
                **{"start": 1.0, "end": 2.0, "transcript": "How?", "speaker": 3, "channel": 0},
                "words": [{"word": "how", "start": 1.0, "end": 2.0, "confidence": 0.9}],
            }
        ]
    }
}
WHISPER_CPP = {
    "transcription": [
        {
            "timestamps": {"from": "00:00:01,000", "to": "00:00:03,000"},
            "offsets": {"from": 1000, "to": 3000},
            "text": " How was it?",
            "tokens": [{"text": " How", "offsets": {"from": 1000, "to": 1500}, "p": 0.9}],
        }
    ]
}
WRITTEN = {
    "deepgram": json.dumps(DEEPGRAM),
    "whisper.cpp": json.dumps(WHISPER_CPP),
    "whisper": json.dumps(WHISPER),
    "eaf": EAF,
    "textgrid": SHORT_TEXTGRID,
    "noscribe": '<p><a name="ts_3000_4500_S01">[00:00:03] S01: It was fine.</a></p>',
    "zoom": "[Anna] 23:59:58\nHow was it?\n\n[Ben] 00:00:01\nIt was fine.\n",
    "meet": "Transcript\n\n00:00:00\n \nAnna: How was it?\nBen: Fine.\n\n00:05:00\n\nAnna: Ok.",
    "otter": "Anna  0:01\nHow was it?\n\nBen  0:04\nIt was fine.\n",
    "f4": "#00:00:01-5# Anna: How was it? #00:00:03-0#\nBen: It was fine. #00:00:05-0#\n",
    "text": "Anna: How was it?\nBen: It was fine.\nAnna: Good.\n",
    "docx": "[00:00:01] Anna: How was it?\n[00:00:04] Ben: It was fine.",
}
FILES = {
    **{"json": "json", "assemblyai": "assemblyai.json", "vtt": "vtt", "srt": "srt", "txt": "txt"},
    **{"rttm": "rttm", "words": "words.csv", "nvivo": "nvivo.txt", "audacity": "audacity.txt"},
    **{"ctm": "ctm", "maxqda": "maxqda.txt", "csv": "csv"},
}
PIECES = (
    *("1e400", "-1e400", "-1", "0", "9" * 30, "9" * 5_000, "²", "٣", "NaN", "null", "true", "{}"),
    *("[]", "", " ", "  ", "\t", "\n", "\r", "\u2028", "\x85", "\xa0", "\x1c", "\0", "\ufeff"),
    *('"', "'", ",", ";", ":", "]", "}", "<", ">", "&", "%", "%zz", "#", "-->", "speaker", "S1"),
    *("99:99:99", "00:00:01,000", "TEXT", "word_number", "\U0001f600", "e\u0301"),
)


def sample(name: str) -> str:
    """A whole transcript of the format; of a Word file its text."""
    if name in FILES:
        return (GOLDEN / f"conversation.{FILES[name]}").read_bytes().decode("utf-8")
    return WRITTEN[name]


def test_there_is_a_sample_of_every_format() -> None:
    assert {*FILES, *WRITTEN} == {reader.NAME for reader in READERS}
    for reader in READERS:
        assert not isinstance(
            answer("x", packed(reader.NAME, sample(reader.NAME)), reader.NAME), str
        )


def packed(name: str, text: str) -> bytes:
    return word_file(*text.split("\n")) if name == "docx" else text.encode("utf-8", "replace")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.NAME)
@settings(max_examples=60)
@given(
    changes=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.booleans(), st.sampled_from(PIECES)),
        min_size=1,
        max_size=4,
    )
)
def test_a_changed_sample(reader: object, changes: list[tuple[float, bool, str]]) -> None:
    name: str = reader.NAME  # type: ignore[attr-defined]
    pieces = re.findall(r"[^\W_]+|_|\s+|[^\w\s]", sample(name))
    for place, instead, piece in changes:
        at = int(place * len(pieces))
        pieces[at : at + instead] = [piece]
    content = packed(name, "".join(pieces))
    answer("x", content, name)
    answer("x.txt", content)


@pytest.mark.parametrize("at", range(40, 200, 3))
def test_word_files_with_damaged_packing(at: int) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            word.BODY, zipfile.ZipFile(BytesIO(word_file("Anna: hi."))).read(word.BODY)
        )
    content = bytearray(stream.getvalue())
    content[at : at + 3] = b"\xff\xff\xff"
    answer("x.docx", bytes(content), "docx")


def test_our_table_without_names_keeps_the_speakers() -> None:
    table = (
        "segment_id,start,end,speaker_id,text,sentiment\n"
        's1,0,900,S1,"Hello.",\n'
        's2,900,1800,S2,"Hi.",\n'
    )
    assert said(opened("x.csv", table, "csv")) == [("S1", "Hello."), ("S2", "Hi.")]


def test_names_of_columns_may_hold_the_separator_in_quotes() -> None:
    table = '"Remark, short","Start_s","Text"\n"none",1.0,"Hello, you."\n'
    document = opened("x.csv", table, "csv")
    assert (said(document), document.segments[0].start_ms) == ([("", "Hello, you.")], 1_000)


def test_separators_of_lines_in_a_turn() -> None:
    answer("x.rttm", "SPEAKER a\u20281 2 3 <NA> <NA> Anna <NA> <NA>\n".encode(), "rttm")


def test_numbers_without_end() -> None:
    refused("x.TextGrid", SHORT_TEXTGRID.replace("\n2\n", "\n1e400\n", 1).encode(), "middle")
    refused("x.json", json.dumps({"segments": [{"text": "x", "start": 10**400}]}).encode())
