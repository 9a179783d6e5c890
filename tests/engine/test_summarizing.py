"""Summaries in a project: citations, refusals, edits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine.talk import document_of, talk, write_talk
from undertone import edit
from undertone.errors import Cancelled, ModelError, OptionError, ProjectError
from undertone.fakes import fake_engines
from undertone.model import SegmentId, Statement
from undertone.options import ChatOptions
from undertone.stages.chat.fake import FakeChat
from undertone.stages.chat.summary import CUT_SHORT, Line, summarize
from undertone.summarizing import Outcome, summarize_project, summary_plain, summary_text
from undertone.task import Task


def sum_up(
    path: Path, chat: FakeChat | None = None, *, most: int = 8, again: bool = False
) -> Outcome:
    engines = replace(fake_engines((), ()), chat=lambda options: chat or FakeChat())
    return summarize_project(path, ChatOptions(), Task(), most=most, again=again, engines=engines)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_talk(tmp_path / "talk.undertone", "", "It was cold then.", "Yes.")


def test_every_sentence_cites_segments(path: Path) -> None:
    document = sum_up(path).document
    assert document == document_of(path)
    assert document.summary == (Statement("1 Anna: It was cold then.", (SegmentId("s1"),)),)
    assert summary_text(document) == "- 1 Anna: It was cold then. [00:00:02 Anna]\n"
    [sentence] = summary_plain(document)["sentences"]
    assert sentence["segments"] == [
        {"id": "s1", "start_ms": 2_000, "end_ms": 4_000, "speaker": "Anna"}
    ]


def test_a_summary_is_replaced_only_when_asked(path: Path) -> None:
    sum_up(path)
    with pytest.raises(OptionError, match="has a summary: --again"):
        sum_up(path)
    sum_up(path, again=True)


@pytest.mark.parametrize("error", [Cancelled(), ModelError("It died.")])
def test_a_stopped_run_leaves_everything_as_it_was(path: Path, error: Exception) -> None:
    before = document_of(path)
    with pytest.raises(type(error)):
        sum_up(path, FakeChat(fails_at=0, error=error))
    assert document_of(path) == before


def test_what_makes_no_sense_is_refused(path: Path, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="1 to 20 sentences"):
        sum_up(path, most=0)
    with pytest.raises(ProjectError, match="no words to sum up"):
        sum_up(write_talk(tmp_path / "e.undertone", ""))
    with pytest.raises(ModelError, match="needs a chat model"):
        summarize_project(path, ChatOptions(), Task())


def test_a_merge_hands_citations_on() -> None:
    cited = (SegmentId("s1"), SegmentId("s0"), SegmentId("s2"))
    document = replace(talk("a", "b", "c"), summary=(Statement("All.", cited),))
    merged = edit.merge(document, SegmentId("s0"), SegmentId("s1"))
    assert merged.summary == (Statement("All.", (SegmentId("s0"), SegmentId("s2"))),)
    halves = edit.split(replace(document, segments=talk("a b", "c", "d").segments), cited[1], 1)
    assert (
        edit.merge(halves, halves.segments[0].id, halves.segments[1].id).summary == document.summary
    )


def test_long_interviews_are_read_in_parts_and_drawn_together() -> None:
    lines = [Line(n, f"Anna: the story number {n} goes on and on") for n in range(1, 61)]
    chat = FakeChat(context=400)
    found = summarize(lines, chat, 8, Task())
    assert len(chat.asked) > 3
    assert not found.notes
    asked = "\n".join(chat.asked)
    assert all(line.shown in asked for line in lines)
    assert {number for _, cited in found.sentences for number in cited} <= set(range(1, 61))


def test_a_memory_too_short_to_draw_together_gives_the_parts() -> None:
    lines = [Line(n, f"Anna: the story number {n} goes on and on") for n in range(1, 13)]
    found = summarize(lines, FakeChat(context=10), 8, Task())
    assert found.notes == (CUT_SHORT,)
    assert [cited for _, cited in found.sentences] == [(n,) for n in range(1, 13)]


def test_numbers_that_were_not_shown_never_come_out() -> None:
    class Liar(FakeChat):
        def write(self, *args: object, **named: object) -> str:
            return "- It was all invented. [99]\n- It was half true. [1, 77]\n- It is cut off [1"

    found = summarize([Line(1, "Anna: a"), Line(2, "Anna: b")], Liar(), 8, Task())
    assert found.sentences == (("It was half true.", (1,)),)

    class Silent(FakeChat):
        def write(self, *args: object, **named: object) -> str:
            return "I cannot do that."

    with pytest.raises(ModelError, match="wrote no summary"):
        summarize([Line(1, "Anna: a")], Silent(), 8, Task())
