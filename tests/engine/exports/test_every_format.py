"""What holds for every export format; a new one inherits these tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.engine.exports.samples import ANNA, BEN, MEDIA, conversation, said
from tests.strategies import HOSTILE, documents
from undertone import edit
from undertone.exports import FORMATS, PRESETS, ExportOptions, Format, export, render
from undertone.exports.base import NO_TEXT
from undertone.model import Document, Flag, Segment, SegmentId, Speaker

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
EVERY = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.NAME)
WITH_TEXT = pytest.mark.parametrize(
    "form", [form for form in FORMATS if form.NAME != "rttm"], ids=lambda form: form.NAME
)
OPTIONS = ExportOptions()
S1 = SegmentId("s00001")


def text_of(form: Format, document: Document) -> str:
    return form.render(document, OPTIONS)


@EVERY
def test_it_looks_as_it_was_reviewed(form: Format) -> None:
    golden = GOLDEN / f"conversation{form.EXTENSION}"
    assert render(conversation(), form.NAME) == golden.read_bytes()


@pytest.mark.parametrize("preset", ["excel-semicolon", "data"])
def test_the_other_presets_look_as_they_were_reviewed(preset: str) -> None:
    options = ExportOptions(preset)  # type: ignore[arg-type]
    golden = GOLDEN / f"conversation.{preset}.csv"
    assert render(conversation(), "csv", options) == golden.read_bytes()


def test_the_sidecar_looks_as_it_was_reviewed() -> None:
    golden = GOLDEN / "conversation.meta.json"
    assert FORMATS[0].sidecar(conversation(), OPTIONS) == golden.read_text(encoding="utf-8")


@EVERY
def test_titles_and_extensions_are_for_people(form: Format) -> None:
    assert f".{form.NAME}" == form.EXTENSION
    assert form.TITLE[0].isupper()
    assert len({each.TITLE for each in FORMATS}) == len(FORMATS)


@EVERY
@settings(max_examples=15)
@given(document=documents())
def test_any_document_can_be_written_and_gives_the_same_bytes_twice(
    form: Format, document: Document
) -> None:
    for preset in PRESETS:
        options = ExportOptions(preset)  # type: ignore[arg-type]
        assert render(document, form.NAME, options) == render(document, form.NAME, options)
        assert form.sidecar(document, options) == form.sidecar(document, options)


@EVERY
def test_neither_the_place_nor_the_time_is_told(form: Format) -> None:
    document = conversation()
    moved = replace(
        document,
        media=replace(document.media, path="/elsewhere"),
        provenance=replace(document.provenance, analysed_at="2030-01-01T00:00:00+00:00"),
    )
    assert text_of(form, moved) == text_of(form, document)
    assert form.sidecar(moved, OPTIONS) == form.sidecar(document, OPTIONS)
    for secret in ("private", "/home", "2026-01-02"):
        assert secret not in text_of(form, document)
        assert secret not in (form.sidecar(document, OPTIONS) or "")


@WITH_TEXT
def test_corrected_words_show(form: Format) -> None:
    corrected = edit.retext(conversation(), S1, "Tell me everything.")
    assert "Tell me everything." in text_of(form, corrected)
    assert "how was it" not in text_of(form, corrected)


@EVERY
def test_a_new_name_shows(form: Format) -> None:
    renamed = text_of(form, edit.rename_speaker(conversation(), BEN, "Zoltan"))
    assert "Zoltan" in renamed
    assert "Ben" not in renamed.replace("Anna & Ben 1", "").replace("Anna_&_Ben_1", "")


@EVERY
def test_a_reassigned_segment_shows(form: Format) -> None:
    reassigned = edit.reassign(conversation(), S1, BEN)
    assert text_of(form, reassigned) != text_of(form, conversation())
    merged = text_of(form, edit.merge_speakers(conversation(), ANNA, BEN))
    assert "Dr." not in merged


@EVERY
def test_a_split_and_a_moved_edge_show(form: Format) -> None:
    document = edit.split(conversation(), S1, 6)
    if form.NAME != "txt":  # the same speaker goes on: the same paragraph
        assert text_of(form, document) != text_of(form, conversation())
    moved = edit.move_edge(conversation(), SegmentId("s00006"), "start", 3_500_000)
    assert text_of(form, moved) != text_of(form, conversation())


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
    count = {"srt": " --> ", "vtt": " --> "}.get(form.NAME, "\n")
    assert text_of(form, evil).count(count) == text_of(form, harmless).count(count)
    assert "\r" not in text_of(form, evil).replace("\r\n", "")


@EVERY
def test_speech_without_text_is_visible(form: Format) -> None:
    text = text_of(form, conversation())
    mark = {"csv": "no_text", "json": "no_text", "rttm": "15.000 1.500"}.get(form.NAME, NO_TEXT)
    assert mark in text


@EVERY
def test_a_deleted_text_leaves_no_hole(form: Format) -> None:
    emptied = edit.retext(conversation(), S1, "")
    text = text_of(form, emptied)
    assert "how was it" not in text
    assert NO_TEXT in text or form.NAME in {"csv", "json", "rttm"}
    assert text.count(NO_TEXT) == text_of(form, conversation()).count(NO_TEXT)


@EVERY
def test_ten_thousand_characters_and_a_hundred_hours(form: Format) -> None:
    late = 360_000_000
    long = replace(said(7, late, late + 30_000, "word " * 1999 + "end.", ANNA))
    solid = Segment(SegmentId("s8"), late + 40_000, late + 50_000, "x" * 10_000, speaker=BEN)
    document = replace(conversation(), segments=(*conversation().segments, long, solid))
    text = text_of(form, document)
    assert any(form_of in text for form_of in ("100:00:00", "360000.000", "360000000"))
    if form.NAME != "rttm":
        assert text.count("word") >= 1999
        assert text.count("x") >= 10_000


@EVERY
def test_unknown_speakers_and_missing_findings(form: Format) -> None:
    bare = Segment(SegmentId("s1"), 0, 500, "Hello.")
    text = text_of(form, Document(MEDIA, (bare,)))
    assert "None" not in text
    if form.NAME not in {"rttm"}:
        assert "Hello." in text


@EVERY
def test_it_is_written_to_a_file(form: Format, tmp_path: Path) -> None:
    path = tmp_path / f"talk{form.EXTENSION.upper()}"
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
