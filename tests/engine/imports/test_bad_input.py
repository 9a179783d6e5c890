"""Whatever a file holds, the answer is a sensible document or one sentence, never a fault."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.imports.test_samples import EAF, SHORT_TEXTGRID, WHISPER, opened, said, word_file
from tests.strategies import documents
from undertone.errors import InputError, OptionError
from undertone.exports import FORMATS, parquet, render
from undertone.imports import READERS, Source, document_of, read
from undertone.imports import docx_text as word
from undertone.model import Document

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
ENDINGS = (".txt", ".srt", ".vtt", ".json", ".docx", ".eaf", ".TextGrid", ".csv", ".html", ".rttm")
SRT = "1\n00:00:01,000 --> 00:00:02,000\nAnna: How was it?\n"


def answer(file: str, content: bytes, name: str | None = None) -> Document | str:
    """The document, checked, or the sentence."""
    try:
        source = Source(file, content)
        reader, found = read(source, name)
        document = document_of(source, found, reader)
    except InputError as error:
        message = str(error)
        assert message.endswith(".")
        assert "\n" not in message
        assert len(message) < 400
        return message
    check(document)
    return document


def check(document: Document) -> None:
    """A document that every stage, exporter and view can use."""
    assert len({segment.id for segment in document.segments}) == len(document.segments)
    for segment in document.segments:
        assert 0 <= segment.start_ms <= segment.end_ms
        assert segment.speaker is None or document.speaker_name(segment.speaker) is not None
        for word_ in segment.words:
            assert 0 <= word_.start_ms <= word_.end_ms
    render(document, "csv")
    render(document, "json")


def refused(file: str, content: bytes, *parts: str, name: str | None = None) -> None:
    message = answer(file, content, name)
    assert isinstance(message, str), message
    assert file in message
    assert all(part in message for part in parts), message


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("content", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe\n\x00"])
def test_an_empty_file_is_empty(ending: str, content: bytes) -> None:
    refused(f"talk{ending}", content, "empty")


@pytest.mark.parametrize("ending", ENDINGS)
def test_sound_pictures_and_programs_are_no_transcripts(ending: str) -> None:
    binary = bytes(range(256)) * 40
    for content in (binary, b"RIFF\x24\x00\x00\x00WAVEfmt " + binary, b"PK\x03\x04" + binary):
        refused(f"talk{ending}", content)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.NAME)
@settings(max_examples=5)
@given(document=documents(), cut=st.floats(0.05, 0.95))
def test_cut_off_files(form: object, document: Document, cut: float) -> None:
    name = form.NAME  # type: ignore[attr-defined]
    if name == "parquet" and not parquet.installed():
        pytest.skip("pyarrow is not installed")
    content = render(document, name)
    answer(f"talk{form.EXTENSION}", content[: int(len(content) * cut)])  # type: ignore[attr-defined]


@settings(max_examples=80)
@given(st.binary(max_size=300), st.sampled_from(ENDINGS))
def test_any_bytes(content: bytes, ending: str) -> None:
    answer(f"talk{ending}", content)


@settings(max_examples=80)
@given(
    st.lists(
        st.sampled_from(
            [
                *("00:01:02,500 --> 00:00:01,000", "99:99:99", "[00:00:05] ", "#00:00:01-9#", "5:"),
                *("Anna: ", "\t", "1\n", "WEBVTT\n\n", "\n\n", "SPEAKER x 1 2 3", "-->", "{", "["),
                *("1.5\t0.5\tx", '"IntervalTier"', "200:00:00.000 --> 200:00:01.000", "x" * 50),
                *("Anna  0:03", "[Anna] 10:00:00", "<v Ben>", "</v>", "hello.", "\u202e", "\udcff"),
            ]
        ),
        max_size=14,
    )
)
def test_anything_like_a_transcript(parts: list[str]) -> None:
    for joint in ("", "\n"):
        content = joint.join(parts).encode("utf-8", "replace")
        answer("talk.txt", content)
        for reader in READERS:
            answer("talk.txt", content, reader.NAME)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**18)
    | st.floats()
    | st.sampled_from(["", "x", "1", "A", "00:00:01,000", "Infinity"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("segments", "text", "start", "end", "words", "word", "speaker", "offsets"),
                    *("transcription", "timestamps", "from", "to", "tokens", "p", "results"),
                    *("channels", "alternatives", "utterances", "audio_duration", "schema"),
                    *("schema_version", "media", "provenance", "speakers", "language", "channel"),
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=100)
@given(JSON)
def test_any_json(plain: object) -> None:
    content = json.dumps(plain).encode()
    for name in (None, "json", "whisper", "whisper.cpp", "assemblyai", "deepgram"):
        answer("talk.json", content, name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_encodings(encoding: str) -> None:
    text = SRT.replace("How was it?", "Wie war’s, Müller? 😀 שלום")
    document = opened("x.srt", text.encode(encoding), "srt")
    assert said(document) == [("Anna", "Wie war’s, Müller? 😀 שלום")]


def test_the_western_code_page_and_damaged_unicode() -> None:
    western = SRT.replace("How was it?", "“Café” – Müller")
    assert said(opened("x.srt", western.encode("cp1252"), "srt"))[0][1] == "“Café” – Müller"
    cut = SRT.replace("How was it?", "Müller, Café, 😀").encode().rstrip()[:-2]
    assert said(opened("x.srt", cut, "srt"))[0][1] == "Müller, Café,"


def test_line_ends_of_all_systems() -> None:
    for end in ("\r\n", "\r", "\n"):
        assert said(opened("x.srt", SRT.replace("\n", end), "srt")) == [("Anna", "How was it?")]


@pytest.mark.parametrize(
    ("times", "span"),
    [
        ("00:00:01,000 --> 00:00:02,000", (1_000, 2_000)),
        ("00:00:01.000 --> 00:00:02.000", (1_000, 2_000)),
        ("0:0:1,5 --> 0:0:2", (1_500, 2_000)),
        ("123:00:00,000 --> 123:00:01,000", (442_800_000, 442_801_000)),
        ("00:00:01,000 -> 00:00:02,000", (1_000, 2_000)),
        ("00:00:01,000 --> 00:00:02,000 X1:0 Y1:5", (1_000, 2_000)),
    ],
)
def test_forms_of_times(times: str, span: tuple[int, int]) -> None:
    document = opened(
        "x.srt",
        SRT.replace("00:00:01,000 --> 00:00:02,000", times),
        "srt" if "," in times else "vtt",
    )
    assert (document.segments[0].start_ms, document.segments[0].end_ms) == span


def test_times_that_overlap_go_back_or_end_before_they_begin() -> None:
    text = (
        "1\n00:00:10,000 --> 00:00:12,000\nLater.\n\n2\n00:00:01,000 --> 00:00:05,000\nFirst.\n\n"
        "3\n00:00:04,000 --> 00:00:06,000\nOver it.\n\n4\n00:00:20,000 --> 00:00:19,000\nBack.\n"
    )
    document = opened("x.srt", text, "srt")
    assert [s.text for s in document.segments] == ["First.", "Over it.", "Later.", "Back."]
    assert document.segments[1].start_ms == 4_000
    assert document.segments[3].end_ms > 20_000
    assert "ends before" in " ".join(document.warnings)


def test_ten_thousand_characters_and_twelve_thousand_lines() -> None:
    long = opened("x.txt", f"[00:00:01] Anna: {'word ' * 2000}", "txt")
    assert len(long.segments[0].words) == 2000
    solid = opened("x.txt", f"Anna: {'x' * 10_000}", "text")
    assert solid.segments[0].end_ms > 100_000
    many = "\n\n".join(
        f"Name {n % 7}  {n // 60}:{n % 60:02}\nIt is {n}. Yes." for n in range(12_000)
    )
    document = opened("x.txt", many, "otter")
    assert len(document.segments) == 24_000
    assert len(document.speakers) == 7


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("head", [BOMB, OUTSIDE])
def test_xml_that_would_grow_or_read_files_is_left_alone(head: str) -> None:
    evil = EAF.replace("<ANNOTATION_DOCUMENT", f"{head}<ANNOTATION_DOCUMENT", 1)
    refused("x.eaf", evil.replace("How was it?", "&b;").encode(), "entities")
    document = zipfile.ZipFile(io.BytesIO(word_file("Anna: hi."))).read(word.BODY).decode()
    evil = document.replace("<w:document", f"{head}<w:document", 1)
    refused("x.docx", packed({word.BODY: evil.encode()}), "entities")


def packed(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_zip_bombs_are_not_unpacked() -> None:
    bomb = packed({word.BODY: b" " * (word.MAX_UNPACKED + 1)})
    assert len(bomb) < 1_000_000
    refused("x.docx", bomb, "unpacks to more")


def test_a_zip_that_lies_about_its_size_or_its_sums() -> None:
    content = bytearray(word_file("Anna: hi."))
    at = content.index(b"<w:body>")
    content[at : at + 8] = b"<w:BODY>"
    refused("x.docx", bytes(content))
    refused("x.docx", word_file("Anna: hi.")[:-30])
    refused("x.docx", packed({"word/other.xml": b"word/document.xml"}))
    refused("x.docx", word_file("", " "), "no text")


@pytest.mark.parametrize(
    ("file", "content", "part"),
    [
        ("x.srt", "just text", "no transcript"),
        ("x.json", '{"a": 1}', "no transcript"),
        ("x.json", '{"segments": [{"start": 0', "no transcript"),
        ("x.json", json.dumps({"segments": [{"text": "x", "start": "soon"}]}), "not a time"),
        ("x.json", json.dumps({"segments": [{"text": "x", "start": -60}]}), "outside"),
        ("x.json", '{"segments": [{"text": "x", "start": NaN}]}', "not a number"),
        ("x.json", '{"schema": "undertone-document", "schema_version": 99}', "99"),
        ("x.json", '{"schema": "undertone-document", "schema_version": 1}', "missing"),
        ("x.eaf", EAF[: len(EAF) // 2], "cut off"),
        ("x.eaf", "<ANNOTATION_DOCUMENT/>", "no tier"),
        ("x.TextGrid", SHORT_TEXTGRID[: len(SHORT_TEXTGRID) // 2], "middle"),
        ("x.TextGrid", "ooBinaryFile\x08TextGrid", "binary"),
        ("x.csv", 'start,end,text\n1,2,"never', "cut off"),
        ("x.csv", "start,end,text\n1,2,3,4\n", "more cells"),
        ("x.csv", "start,end,text\nsoon,2,x\n", "not a time"),
        ("x.vtt", "WEBVTT\n\nNOTE nothing\n", "no cue"),
        ("x.rttm", "SPEAKER talk 1 soon 1 <NA> <NA> x <NA> <NA>\n", "not a time"),
        ("x.html", '<p><a name="ts_">x</a>', "no segments"),
        ("x.txt", "Anna:\nBen:\n", "no words"),
    ],
)
def test_what_is_wrong_is_said(file: str, content: str, part: str) -> None:
    refused(file, content.encode(), part)


def test_a_format_that_does_not_fit_or_is_not_there() -> None:
    refused("x.txt", b"Anna: hello.", name="textgrid")
    refused("x.txt", b"Anna: hello.", name="docx")
    with pytest.raises(OptionError, match="no import format"):
        read(Source("x.txt", b"Anna: hello."), "word perfect")


def test_deep_json_is_no_fault() -> None:
    refused("x.json", b"[" * 100_000 + b"]" * 100_000)
    answer("x.json", json.dumps(WHISPER).encode().replace(b"1.0", b"1e400"))


@pytest.mark.parametrize("file", sorted(p.name for p in GOLDEN.iterdir() if p.suffix))
def test_golden_files_with_flipped_bytes(file: str) -> None:
    content = bytearray((GOLDEN / file).read_bytes())
    for at in range(7, len(content), max(11, len(content) // 12)):
        damaged = bytearray(content)
        damaged[at] ^= 0x15
        answer(file, bytes(damaged))
