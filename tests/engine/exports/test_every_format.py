"""What holds for every export format; a new one inherits these tests."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.engine.exports.golden import GOLDEN, golden_files
from tests.engine.exports.readers import readable
from tests.engine.exports.samples import ANNA, BEN, MEDIA, conversation, said
from tests.strategies import HOSTILE, documents
from undertone import edit
from undertone.exports import (
    DIALECTS,
    FORMATS,
    ExportOptions,
    Format,
    export,
    format_named,
    parquet,
    render,
)
from undertone.exports.base import NO_TEXT
from undertone.exports.shape import shaped
from undertone.model import Document, Flag, Judgement, Segment, SegmentId, Speaker, Verdict

FORMS = [
    pytest.param(
        form,
        id=form.NAME,
        marks=pytest.mark.skipif(
            form.NAME == "parquet" and not parquet.installed(), reason="pyarrow is not installed"
        ),
    )
    for form in FORMATS
]
# What holds no words, no names, no single segments, or no speech without text, by its nature.
WORDLESS = {"rttm", "speakers", "svg", "pdf", "methods", "bibtex"}
NAMELESS = {"bibtex", "methods", "ctm"}
SINGLE = {"words", "ctm"}  # a line per word
PARAGRAPHS = {"txt", "md", "docx", "rtf", "f4", "atlasti", "ctm", "bibtex", "methods", "speakers"}
SILENT = {"words", "ctm", "assemblyai", "speakers", "svg", "pdf", "methods", "bibtex"}
DATED = {"methods", "docx", "rtf", "xlsx"}  # a paper says when
EVERY = pytest.mark.parametrize("form", FORMS)


def without(*sets: set[str]) -> pytest.MarkDecorator:
    """Every format but those named."""
    left_out = set().union(*sets)
    kept = [param for param, form in zip(FORMS, FORMATS, strict=True) if form.NAME not in left_out]
    return pytest.mark.parametrize("form", kept)


WITH_TEXT = without(WORDLESS)
OPTIONS = ExportOptions()
TABLES = {"csv", "words", "speakers"}  # what a dialect matters to
S1, S2 = SegmentId("s00001"), SegmentId("s00002")


def text_of(form: Format, document: Document) -> str:
    return readable(form, form.encode(document, OPTIONS))


def looks(form: Format, document: Document) -> object:
    """What a reader can tell apart: the text, or what is drawn."""
    return form.encode(document, OPTIONS) if form.NAME == "pdf" else text_of(form, document)


@pytest.mark.skipif(not parquet.installed(), reason="pyarrow is not installed")
def test_every_file_looks_as_it_was_reviewed() -> None:
    written = golden_files()
    for name, content in written.items():
        assert content == (GOLDEN / name).read_bytes(), name
    assert set(written) == {path.name for path in GOLDEN.iterdir() if "conversation" in path.name}


@EVERY
def test_titles_and_extensions_are_for_people(form: Format) -> None:
    assert form.EXTENSION.lower().startswith(f".{form.NAME}") or form.NAME == "bibtex"
    assert form.EXTENSION.count(".") <= 2
    assert form.TITLE[0].isupper()
    assert len({each.TITLE for each in FORMATS}) == len(FORMATS)


@EVERY
@settings(max_examples=15)
@given(document=documents())
def test_any_document_can_be_written_and_gives_the_same_bytes_twice(
    form: Format, document: Document
) -> None:
    for dialect in DIALECTS if form.NAME in TABLES else DIALECTS[:1]:
        options = ExportOptions(dialect)
        content = render(document, form.NAME, options)
        assert content == render(document, form.NAME, options)
        readable(form, content)
        assert form.sidecar(document, options) == form.sidecar(document, options)


@EVERY
def test_neither_the_place_nor_the_time_is_told(form: Format) -> None:
    document, dated = conversation(), form.NAME in DATED
    moved = replace(
        document,
        media=replace(document.media, path="/elsewhere"),
        provenance=replace(
            document.provenance,
            analysed_at=document.provenance.analysed_at if dated else "2030-01-01T00:00:00+00:00",
        ),
    )
    assert text_of(form, moved) == text_of(form, document)
    assert form.sidecar(moved, OPTIONS) == form.sidecar(document, OPTIONS)
    for secret in ("private", "/home", "2026-01-02T03"):
        assert secret not in text_of(form, document)
        assert secret not in (form.sidecar(document, OPTIONS) or "")


@without(WORDLESS, SINGLE)
def test_corrected_words_show(form: Format) -> None:
    corrected = edit.retext(conversation(), S1, "Tell me everything.")
    assert "Tell me everything." in text_of(form, corrected)
    assert "how was it" not in text_of(form, corrected)


@EVERY
def test_no_name_is_left_under_pseudonyms(form: Format) -> None:
    document = replace(
        conversation(),
        speakers=(Speaker(ANNA, "Zoltan Kis"), Speaker(BEN, "Mirela")),
        warnings=("Tiers of sounds were left out: Zoltan - phones, mirela - phones.",),
        provenance=replace(
            conversation().provenance,
            options=(
                ("import.file", "Interview zoltan.eaf"),
                ("import.recording", "C:/Mirela and zoltan.wav"),
                ("import.format", "eaf"),
                ("transcribe.model", "ggml-Zoltan.bin"),
            ),
        ),
    )
    options = ExportOptions(pseudonyms=True)
    told = readable(form, render(document, form.NAME, options))
    told += form.sidecar(shaped(document, options, form), options) or ""
    assert not re.search("(?i)zoltan|mirela|anna|ben", told)


@without(NAMELESS)
def test_a_new_name_shows(form: Format) -> None:
    renamed = text_of(form, edit.rename_speaker(conversation(), BEN, "Zoltan"))
    assert "Zoltan" in renamed
    assert not re.search(r"Ben(?![ _]1|%201)", renamed)


@without(NAMELESS)
def test_a_reassigned_segment_shows(form: Format) -> None:
    reassigned = edit.reassign(conversation(), S1, BEN)
    assert looks(form, reassigned) != looks(form, conversation())
    merged = text_of(form, edit.merge_speakers(conversation(), ANNA, BEN))
    assert "Dr." not in merged


@without({"bibtex", "methods"}, SINGLE)
def test_a_split_and_a_moved_edge_show(form: Format) -> None:
    document = edit.split(conversation(), S1, 6)
    if form.NAME not in PARAGRAPHS:  # the same speaker goes on
        assert looks(form, document) != looks(form, conversation())
    last = SegmentId("s00006")
    moved = edit.move_edge(conversation(), last, "start", 3_500_000)
    moved = edit.move_edge(moved, last, "end", 3_602_000)
    assert looks(form, moved) != looks(form, conversation())


# Where else each kind of edit is seen; what holds nothing but words and turns shows none of them.
BARE = {"bibtex", "rttm", "ctm", "srt", "words"}


@without(BARE)
def test_a_judgement_shows(form: Format) -> None:
    document = relabelled(S2, judgement=Judgement(Verdict.POSITIVE))
    assert looks(form, document) != looks(form, conversation())
    told = text_of(form, document)
    if form.NAME not in {"svg", "pdf", "methods", "speakers", "qdpx", "json"}:
        assert re.search("(?i)researcher", told)
        assert re.search("(?i)positive", told)


@without(BARE, {"svg", "pdf", "speakers", "methods"})
def test_emotions_of_the_researcher_show(form: Format) -> None:
    document = relabelled(S2, judgement=Judgement(None, ("homesickness", "relief")))
    told = text_of(form, document)
    assert "homesickness" in told
    assert "relief" in told


@without(BARE, {"svg", "pdf", "speakers", "methods"})
def test_a_note_shows(form: Format) -> None:
    assert "Ask Ben again" in text_of(form, edit.annotate(conversation(), S2, "Ask Ben again"))
    bare = render(conversation(), form.NAME, ExportOptions(notes=False))
    assert "ironic" not in readable(form, bare)


@without(BARE, {"methods"})
def test_a_bookmark_shows(form: Format) -> None:
    document = relabelled(S2, bookmark=True)
    assert looks(form, document) != looks(form, conversation())
    assert re.search("(?i)bookmark|yes|★|true", text_of(form, document)) or form.NAME == "speakers"


@pytest.mark.parametrize("name", ["csv", "xlsx", "json", "parquet", "html", "vtt", "methods"])
def test_what_was_checked_shows(name: str) -> None:
    form = format_named(name)
    assert text_of(form, relabelled(S2, checked=True)) != text_of(form, conversation())


# What programs read line by line has no place for facts about the interview.
FACTLESS = {"srt", "rttm", "ctm", "maxqda", "atlasti", "nvivo", "f4", "audacity", "textgrid"}


@without(FACTLESS, {"svg", "pdf", "methods", "bibtex"})
def test_attributes_show(form: Format) -> None:
    document = replace(conversation(), attributes=(("Site", "Basel; north"),))
    assert "Basel" in text_of(form, document)
    assert "Leipzig" not in text_of(form, document)


def relabelled(segment_id: SegmentId, **changes: object) -> Document:
    """The conversation with other marks of the researcher on one segment."""
    segments = tuple(
        replace(segment, **changes) if segment.id == segment_id else segment  # type: ignore[arg-type]
        for segment in conversation().segments
    )
    return replace(conversation(), segments=segments)


@EVERY
def test_an_empty_document_is_a_valid_file(form: Format) -> None:
    text = text_of(form, Document(MEDIA))
    assert "None" not in text
    assert "NaN" not in text


@WITH_TEXT
@pytest.mark.parametrize("hostile", [text for text in HOSTILE if text.strip()])
def test_no_text_changes_the_number_of_records(form: Format, hostile: str) -> None:
    plain = replace(conversation(), speakers=(Speaker(ANNA, "A"), Speaker(BEN, "B")))
    segments = tuple(
        replace(segment, text=hostile, words=(), note=hostile, flags=())
        for segment in plain.segments
    )
    evil = replace(
        plain, segments=segments, speakers=(Speaker(ANNA, hostile), Speaker(BEN, hostile))
    )
    harmless = replace(plain, segments=tuple(replace(s, text="x", note="x") for s in segments))
    # SubRip puts long words on lines of their own; cues are what it must not change.
    count = {"srt": " --> ", "vtt": " --> ", "rtf": "\n", "qdpx": "<SyncPoint"}.get(form.NAME, "\n")
    if form.NAME in {"docx", "md", "rtf", "html", "eaf", "xlsx"}:
        harmless = replace(harmless, speakers=evil.speakers)
    assert text_of(form, evil).count(count) == text_of(form, harmless).count(count)
    assert "\r" not in text_of(form, evil).replace("\r\n", "")


@without(SILENT)
def test_speech_without_text_is_visible(form: Format) -> None:
    text = text_of(form, conversation())
    tables = dict.fromkeys(("csv", "json", "xlsx", "parquet"), "no_text")
    mark = {**tables, "rttm": "15.000 1.500"}.get(form.NAME, NO_TEXT)
    assert mark in text


@EVERY
def test_a_deleted_text_leaves_no_hole(form: Format) -> None:
    emptied = edit.retext(conversation(), S1, "")
    text = text_of(form, emptied)
    assert "how was it" not in text
    assert NO_TEXT in text or form.NAME in {"csv", "json", "rttm", "xlsx", "parquet"} | SILENT
    assert text.count(NO_TEXT) == text_of(form, conversation()).count(NO_TEXT)


@EVERY
def test_ten_thousand_characters_and_a_hundred_hours(form: Format) -> None:
    late = 360_000_000
    long = replace(said(7, late, late + 30_000, "word " * 1999 + "end.", ANNA))
    solid = Segment(SegmentId("s8"), late + 40_000, late + 50_000, "x" * 10_000, speaker=BEN)
    document = replace(conversation(), segments=(*conversation().segments, long, solid))
    text = text_of(form, document)
    if form.NAME not in {"speakers", "svg", "pdf", "methods", "bibtex"}:
        late_forms = ("100:00:", "360000.000", "360000000")
        assert any(form_of in text for form_of in late_forms)
    if form.NAME not in WORDLESS:
        assert text.count("word") >= 1999
        assert text.count("x") >= 10_000 or form.NAME in {"words", "ctm"}


@EVERY
def test_unknown_speakers_and_missing_findings(form: Format) -> None:
    bare = Segment(SegmentId("s1"), 0, 500, "Hello.")
    text = text_of(form, Document(MEDIA, (bare,)))
    assert "None" not in text
    if form.NAME not in WORDLESS | {"words", "ctm"}:  # it has no words with times
        assert "Hello." in text


@EVERY
def test_it_is_written_to_a_file(form: Format, tmp_path: Path) -> None:
    path = (
        tmp_path / f"talk{form.EXTENSION if '.TextG' in form.EXTENSION else form.EXTENSION.upper()}"
    )
    written = export(conversation(), path)
    assert written[0] == path
    assert path.read_bytes() == render(conversation(), form.NAME)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(each.name for each in written)


@EVERY
def test_flags_do_not_matter_to_time(form: Format) -> None:
    flagged = replace(
        conversation(),
        segments=tuple(
            replace(s, flags=(*s.flags, Flag.LOW_CONFIDENCE)) for s in conversation().segments
        ),
    )
    times = text_of(form, flagged).count("00:15") + text_of(form, flagged).count("15.000")
    expected = text_of(form, conversation())
    assert times == expected.count("00:15") + expected.count("15.000")
