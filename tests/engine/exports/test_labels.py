"""Model and researcher side by side: agreement, the methods paragraph, units, pseudonyms."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.exports.samples import ANNA, BEN, MEDIA, conversation, feeling, said
from tests.strategies import documents
from undertone.exports import ExportOptions, format_named
from undertone.exports.labels import label, polarity
from undertone.exports.methods import methods_paragraph
from undertone.exports.shape import pseudonymised, shaped
from undertone.model import Document, Judgement, Label, Media, Segment, Speaker, Verdict, Word

FEELINGS = {
    Label.NEGATIVE: feeling(0.8, 0.1, 0.1),
    Label.NEUTRAL: feeling(0.1, 0.8, 0.1),
    Label.POSITIVE: feeling(0.1, 0.1, 0.8),
}
CSV, JSON, DOCX, WORDS = (format_named(name) for name in ("csv", "json", "docx", "words"))


def judged(pairs: list[tuple[Verdict, Label]]) -> list[Segment]:
    return [
        replace(
            said(n, n * 1000, n * 1000 + 900, "x", ANNA),
            sentiment=FEELINGS[found],
            judgement=Judgement(verdict),
        )
        for n, (verdict, found) in enumerate(pairs)
    ]


def test_the_methods_paragraph_counts_labels_and_agreement() -> None:
    told = methods_paragraph(conversation())
    assert (
        "A researcher labelled the sentiment of 2 segments, which replaced the model's label in 1"
        in told
    )
    assert "A researcher named the emotions of 1 segment." in told
    assert (
        "agreed on 1 of the 2 segments that both labelled (50%; Cohen's kappa = 0.33, n = 2)"
        in told
    )
    bare = tuple(replace(s, judgement=None) for s in conversation().segments)
    assert "labelled" not in methods_paragraph(replace(conversation(), segments=bare))
    one = replace(conversation(), segments=tuple(judged([(Verdict.NEUTRAL, Label.NEUTRAL)])))
    assert "kappa is not defined" in methods_paragraph(one)
    unsaid = replace(one, segments=tuple(judged([(Verdict.CANNOT_SAY, Label.NEUTRAL)])))
    assert "of 1 they could not say" in methods_paragraph(unsaid)


def test_an_imported_transcript_is_not_said_to_be_an_analysis() -> None:
    made = replace(conversation().provenance, models=(), options=(("import.format", "srt"),))
    silent = Media("talk.srt", "ab" * 32, 0, 0, 0, "transcript", "srt")
    alone = replace(conversation(), media=silent, provenance=made)
    told = methods_paragraph(alone)
    assert told.startswith("The transcript talk.srt (SHA-256 abababababab…) was imported into")
    assert "analysed" not in told
    attached = methods_paragraph(replace(alone, media=MEDIA))
    assert attached.startswith("A transcript of the recording Anna & Ben 1.wav (1:02:05, SHA-256")
    assert "analysed" not in attached


def test_the_researchers_label_counts() -> None:
    [segment] = judged([(Verdict.NEGATIVE, Label.POSITIVE)])
    assert (label(segment), polarity(segment)) == ("negative", -1.0)
    assert (
        label(replace(segment, judgement=None)),
        polarity(replace(segment, judgement=None)),
    ) == (
        "positive",
        segment.sentiment.polarity if segment.sentiment else None,
    )
    assert label(said(1, 0, 1, "x", None)) == ""


@given(documents(with_words=True), st.sampled_from(["word", "turn"]))
def test_units_keep_every_word_and_label(document: Document, per: str) -> None:
    options = ExportOptions(per=per)  # type: ignore[arg-type]
    cut = shaped(document, options, JSON)
    assert tokens(cut) == tokens(document)
    assert {s.judgement for s in cut.segments} == {s.judgement for s in document.segments}
    assert shaped(document, options, WORDS) == document  # it has records of its own


def tokens(document: Document) -> list[str]:
    return [word.text for segment in document.segments for word in segment.words]


def test_a_turn_ends_where_the_researchers_label_changes() -> None:
    segments = judged([(Verdict.NEUTRAL, Label.NEUTRAL)] * 2 + [(Verdict.POSITIVE, Label.NEUTRAL)])
    document = Document(MEDIA, tuple(segments))
    turns = shaped(document, ExportOptions(per="turn"), DOCX).segments
    assert [turn.text for turn in turns] == ["x x", "x"]


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        (
            "Anna Berg",
            "Anna! ANNA, Annabel and Berg.",
            "Speaker 1! Speaker 1, Annabel and Speaker 1.",
        ),
        ("anna", "anna said anna", "anna said anna"),
        ("李雷", "我是李雷。", "我是Speaker 1。"),
        ("דנה", "שלום דנה", "שלום Speaker 1"),
        ("Al", "Al is here", "Al is here"),
        ("Speaker 7", "Speaker 7 left", "Speaker 7 left"),
        ("A.*", "A.* and AB", "Speaker 1 and AB"),
    ],
)
def test_pseudonyms_stand_where_people_are_named(name: str, text: str, wanted: str) -> None:
    segment = replace(said(1, 0, 900, text, ANNA), note=text)
    document = Document(
        MEDIA, (segment,), (Speaker(ANNA, name),), attributes=(("Participant", text),)
    )
    hidden = pseudonymised(document)
    assert (hidden.segments[0].text, hidden.segments[0].note) == (wanted, wanted)
    assert hidden.attributes == (("Participant", wanted),)
    assert (hidden.media.file_name, hidden.media.path) == ("recording", "")


def test_a_word_by_word_export_keeps_what_belongs_to_the_segment_once() -> None:
    segment = replace(
        said(1, 0, 900, "one two", BEN),
        note="n",
        bookmark=True,
        words=(Word("one", 0, 4), Word("two", 4, 9)),
    )
    cut = shaped(Document(MEDIA, (segment,)), ExportOptions(per="word"), CSV).segments
    assert [(s.id, s.text, s.note, s.bookmark) for s in cut] == [
        ("s00001.w1", "one", "n", True),
        ("s00001.w2", "two", "", False),
    ]
