"""Small, strict readers of the exports, written against the formats' rules, not our writers."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import dataclass
from importlib import import_module

import docx
import openpyxl

from undertone import timecode
from undertone.exports import Format

_CLOCK = r"\d{2,}:[0-5]\d:[0-5]\d"


@dataclass(frozen=True, slots=True)
class Heard:
    """One cue or line as a reader sees it."""

    start_ms: int
    end_ms: int
    text: str


def readable(form: Format, content: bytes) -> str:
    """What a person or program sees in a file: its text, whatever it is packed in."""
    readers = {
        "docx": word,
        "xlsx": workbook,
        "rtf": rich_text,
        "qdpx": project,
        "parquet": parquet,
        "pdf": figure,
    }
    if form.NAME in readers:
        return readers[form.NAME](content)
    text = content.decode("utf-8")
    return re.sub(r"\\([^\w\s])", r"\1", text) if form.NAME == "md" else text


def word(content: bytes) -> str:
    """Paragraphs of a Word file, a line each."""
    return "".join(f"{each.text}\n" for each in docx.Document(io.BytesIO(content)).paragraphs)


def workbook(content: bytes) -> str:
    """Cells of a workbook: sheets, then rows, cells separated by tabs."""
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    lines = []
    for sheet in book.worksheets:
        lines.append(f"[{sheet.title}]")
        for row in sheet.iter_rows(values_only=True):
            lines.append("\t".join("" if cell is None else str(cell) for cell in row))
    return "".join(f"{line}\n" for line in lines)


def figure(content: bytes) -> str:
    """Texts of a PDF file of one page, a line each."""
    [page] = import_module("pypdf").PdfReader(io.BytesIO(content)).pages
    return str(page.extract_text()) + "\n"


_RTF = re.compile(r"\\u(?P<unit>-?\d+)\?|\\(?P<sign>[\\{}])|\\[a-z]+-?\d* ?|[{}]|(?P<text>[^\\{}])")


def rich_text(content: bytes) -> str:
    """Text of an RTF file without its head and control words; its braces are balanced."""
    text = content.decode("ascii")
    bare = re.sub(r"\\[\\{}]", "", text)
    assert bare.count("{") == bare.count("}")
    body = text.partition("\n")[2]
    units = b"".join(
        int(match["unit"]).to_bytes(2, "little", signed=True)
        if match["unit"]
        else (match["sign"] or match["text"] or "").encode("utf-16-le")
        for match in _RTF.finditer(body)
    )
    return units.decode("utf-16-le", "replace")


def project(content: bytes) -> str:
    """The project description and the transcript of a REFI-QDA file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        assert names[0] == "project.qde"
        return "\n".join(archive.read(name).decode("utf-8") for name in names)


def parquet(content: bytes) -> str:
    """Rows of a Parquet table as JSON lines."""
    rows = import_module("pyarrow.parquet").read_table(io.BytesIO(content)).to_pylist()
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def subrip(text: str) -> list[Heard]:
    """Cues of an SRT file; numbers count from 1, nothing overlaps."""
    cues: list[Heard] = []
    for number, block in enumerate(text.split("\n\n")[:-1], start=1):
        head, times, *lines = block.split("\n")
        assert head == str(number)
        match = re.fullmatch(rf"({_CLOCK},\d{{3}}) --> ({_CLOCK},\d{{3}})", times)
        assert match, times
        start, end = timecode.parse(match[1]), timecode.parse(match[2])
        assert start < end
        assert not cues or cues[-1].end_ms <= start
        assert lines
        assert all(line.strip() and "-->" not in line for line in lines)
        cues.append(Heard(start, end, "\n".join(lines)))
    return cues


def webvtt(text: str) -> list[Heard]:
    """Cues of a WebVTT file, with their markup."""
    assert text.startswith("WEBVTT\n")
    cues: list[Heard] = []
    for block in text.removesuffix("\n").split("\n\n")[1:]:
        if block.startswith("NOTE\n"):
            assert "-->" not in block
            continue
        number, times, payload = block.split("\n")
        assert number == str(len(cues) + 1)
        match = re.fullmatch(rf"({_CLOCK}\.\d{{3}}) --> ({_CLOCK}\.\d{{3}})", times)
        assert match, times
        assert "-->" not in payload
        assert payload
        bare = re.sub(r"</?(v|c)([. ][^>]*)?>", "", payload)
        assert "<" not in bare
        assert ">" not in bare
        assert re.fullmatch(r"[^&]*(&(amp|lt|gt);[^&]*)*", bare)
        cues.append(Heard(timecode.parse(match[1]), timecode.parse(match[2]), payload))
    return cues


def unescaped(payload: str) -> str:
    """A WebVTT cue without its tags and entities."""
    bare = re.sub(r"</?(v|c)([. ][^>]*)?>", "", payload)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def table(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    """Rows of a CSV file, every one as wide as its header."""
    rows = list(
        csv.reader(
            io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=True
        )
    )
    assert all(len(row) == len(rows[0]) for row in rows)
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def rttm(text: str) -> list[tuple[str, str, Heard]]:
    """File, channel and line (its text is the speaker) of an RTTM file."""
    lines = []
    for line in text.splitlines():
        kind, file, channel, start, duration, *rest = line.split(" ")
        assert kind == "SPEAKER"
        assert rest[:2] == rest[3:] == ["<NA>", "<NA>"]
        begin = round(float(start) * 1000)
        lines.append((file, channel, Heard(begin, begin + round(float(duration) * 1000), rest[2])))
    return lines
