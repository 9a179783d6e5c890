"""Labels and summaries in exports: approximate ones are called so, gone segments are not cited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.exports.samples import conversation
from undertone.exports import ExportOptions, render
from undertone.imports import read
from undertone.imports.base import Source
from undertone.model import Document, Emotion, Labelling, Meaning, ModelUsed, SegmentId, Statement

SET = (Meaning("fed up", "Ben is annoyed"), Meaning("Anna's way", ""))


def found(*, approximate: bool) -> Document:
    """The conversation with labels on two segments and a summary of two sentences."""
    base = conversation()
    labels = {1: (Emotion("fed up", 0.72), Emotion("Anna's way", 0.31)), 2: ()}
    segments = tuple(replace(s, labels=labels.get(at)) for at, s in enumerate(base.segments))
    models = (*base.provenance.models, ModelUsed("summary", "chat-7b", "cd" * 32, "cpu"))
    return replace(
        base,
        segments=segments,
        labelling=Labelling(SET, 2, approximate),
        summary=(
            Statement("Ben waits for <b>heat</b>.", (SegmentId("s00002"), SegmentId("gone"))),
            Statement("Anna mocks it.", (SegmentId("s00003"), SegmentId("s00001"))),
        ),
        provenance=replace(base.provenance, models=models),
    )


def text(form: str, options: ExportOptions | None = None, *, approximate: bool = False) -> str:
    return render(found(approximate=approximate), form, options or ExportOptions("data")).decode()


@pytest.mark.parametrize(("approximate", "name"), [(False, "labels"), (True, "approximate_labels")])
def test_a_table_has_a_column_of_labels(approximate: bool, name: str) -> None:
    head, *rows = text("csv", approximate=approximate).splitlines()
    assert head.split(",")[-3] == name
    cells = [row.split(",")[-3].strip('"') for row in rows]
    assert cells == ["", "fed up:0.72; Anna's way:0.31", "none", "", "", ""]


def test_a_table_without_labels_has_no_column_of_them() -> None:
    head = render(conversation(), "csv", ExportOptions("data")).decode().splitlines()[0]
    assert "labels" not in head


@pytest.mark.parametrize("form", ["md", "html", "qdpx"])
def test_approximate_labels_are_called_so(form: str) -> None:
    contents = [render(found(approximate=each), form, ExportOptions()) for each in (False, True)]
    if form != "qdpx":  # packed
        assert b"approximate labels: fed up" in contents[1]
        assert b"approximate" not in contents[0].lower()
    assert contents[0] != contents[1]


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_summary_tells_its_times_and_who_wrote_it(form: str) -> None:
    content = text(form)
    assert "00:00:02 Ben" in content
    assert "gone" not in content
    assert "chat-7b" in content
    assert "only a reader can tell" in content
    assert "<b>heat" not in content


def test_the_methods_say_how_labels_were_given() -> None:
    for approximate, words in ((False, "by the chat model"), (True, "approximately, by likeness")):
        document = found(approximate=approximate)
        used = ModelUsed("labels", "m", "ef" * 32, "cpu")
        document = replace(document, provenance=replace(document.provenance, models=(used,)))
        assert words in render(document, "methods", ExportOptions()).decode()


@pytest.mark.parametrize(("per", "ids"), [("turn", "s00003"), ("word", "s00003.w1")])
def test_citations_follow_turns_and_words(per: str, ids: str) -> None:
    content = text("json", ExportOptions(per=per))  # type: ignore[arg-type]
    assert f'{{"text": "Anna mocks it.", "segments": ["{ids}", ' in content


def test_pseudonyms_reach_labels_and_summary() -> None:
    content = text("json", ExportOptions(pseudonyms=True))
    assert "Anna" not in content
    assert "Ben" not in content


def test_words_only_are_words_only() -> None:
    content = text("json", ExportOptions(sentiment=False))
    assert '"summary": null' in content
    assert '"labelling": null' in content
    assert "fed up" not in content


@pytest.mark.parametrize("approximate", [False, True])
@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_was_exported_is_read_back(form: str, approximate: bool) -> None:
    before = found(approximate=approximate)
    content = render(before, form, ExportOptions("data"))
    _, after = read(Source(f"a.{form}", content), None)
    assert isinstance(after, Document)
    assert [s.labels for s in after.segments] == [s.labels for s in before.segments]
    assert after.labelling is not None
    assert after.labelling.approximate == approximate
    if form == "json":
        assert (after.labelling, after.summary) == (before.labelling, before.summary)
