"""Text alone: rows of plain values for the command line and for Python."""

from __future__ import annotations

import json
from pathlib import Path

from tests.engine.stages.tiny_classifier import write_classifier
from undertone.model import Document, Media, Segment, SegmentId, Speaker, SpeakerId
from undertone.scoring import score, score_document


def test_rows_are_plain_json_in_the_order_given(tmp_path: Path) -> None:
    table = {"bad": [9.0, 0, 0], "plain": [0, 9.0, 0], "good": [0, 0, 9.0]}
    folder = write_classifier(tmp_path, ("negative", "neutral", "positive"), table)
    rows = score(["good", "", "bad"], model=folder, threads=1)
    assert [row["sentiment"] for row in rows] == ["positive", None, "negative"]
    assert list(json.loads(json.dumps(rows[0]))) == [
        "text", "sentiment", "confidence", "polarity", "p_negative", "p_neutral", "p_positive",
        "emotions", "unsure",
    ]  # fmt: skip
    assert set(rows[1].values()) == {"", None}
    assert rows[0]["polarity"] == round(rows[0]["p_positive"] - rows[0]["p_negative"], 4)


def test_the_bundled_model_names_emotions_and_reads_context() -> None:
    one, two = score(
        ["Yes, very much.", "Yes, very much."],
        ["Did you enjoy the course?", "Were you disappointed with the course?"],
        threads=2,
    )
    assert isinstance(one["emotions"], dict)
    assert one["polarity"] > two["polarity"]


def test_a_documents_segments_are_read_with_the_turn_before(tmp_path: Path) -> None:
    table = {"bad": [9.0, 0, 0], "plain": [0, 9.0, 0], "good": [0, 0, 9.0]}
    folder = write_classifier(tmp_path, ("negative", "neutral", "positive"), table)
    anna = Speaker(SpeakerId("S1"), "Anna")
    segments = (
        Segment(SegmentId("1"), 0, 1500, "good", speaker=anna.id),
        Segment(SegmentId("2"), 1500, 2000, "bad"),
    )
    media = Media("a.wav", "0" * 64, 1, 1, 1, "wav", "pcm")
    one, two = score_document(Document(media, segments, (anna,)), model=folder)
    assert (one["sentiment"], one["speaker"], one["start"], one["end"]) == (
        "positive", "Anna", 0.0, 1.5,
    )  # fmt: skip
    assert (two["sentiment"], two["speaker"]) == ("negative", None)
    assert list(one)[-3:] == ["speaker", "start", "end"]
