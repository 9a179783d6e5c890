"""Labels in a project: what is kept, what goes on, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine.talk import document_of, talk, write_talk
from undertone import edit, labelling
from undertone.engines import Engines
from undertone.errors import Cancelled, ModelError, OptionError, ProjectError
from undertone.fakes import fake_engines
from undertone.labelling import Outcome, Wanted, label_project, said
from undertone.model import Meaning, SegmentId
from undertone.options import ChatOptions, Options
from undertone.project import Project
from undertone.stages.chat.fake import FakeChat
from undertone.stages.chat.labelling import ChatLabeller
from undertone.task import Task

SET = (Meaning("sad", "feels down"), Meaning("glad", "feels well"))


def engines(chat: FakeChat) -> Engines:
    return replace(fake_engines((), ()), labeller=lambda options: ChatLabeller(chat))


def label(path: Path, chat: FakeChat | None = None, **asked: object) -> Outcome:
    wanted = replace(Wanted(SET), **asked)  # type: ignore[arg-type]
    return label_project(path, wanted, ChatOptions(), Task(), engines=engines(chat or FakeChat()))


def names(path: Path) -> list[list[str] | None]:
    found = (segment.labels for segment in document_of(path).segments)
    return [None if labels is None else [one.label for one in labels] for labels in found]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_talk(tmp_path / "talk.undertone")


def test_every_segment_with_words_gets_its_labels(path: Path) -> None:
    outcome = label(path)
    assert names(path) == [["sad"], None, ["glad"], [], ["sad", "glad"]]
    document = document_of(path)
    assert document == outcome.document
    assert document.labelling is not None
    assert document.labelling.meanings == SET
    assert not document.labelling.approximate
    assert [m.name for m in document.provenance.models if m.task == "labels"] == ["fake chat"]
    assert (outcome.labelled, outcome.counts) == (4, (("sad", 2), ("glad", 2)))


def test_the_model_is_closed_and_sees_what_was_said_before(path: Path) -> None:
    chat = FakeChat()
    label(path, chat)
    assert chat.closed
    assert (
        "Before:\nAnna: I am sad about it.\n\nLabel what Anna says here:\nIt works" in chat.asked[1]
    )
    texts = [f"text {n}" for n in range(9)]
    assert [text for _, text in said(talk(*texts), 6).before] == texts[3:6]


def test_at_most_so_many_labels_are_given(path: Path) -> None:
    label(path, most=1)
    assert names(path)[4] == ["sad"]
    for most in (0, 6):
        with pytest.raises(OptionError, match="1 to 5 labels"):
            Wanted(SET, most)


def test_all_is_one_edit_that_can_be_taken_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labelling, "KEEP_EVERY_S", 0.0)
    before = document_of(path)
    label(path)
    with Project.open(path) as project:
        assert [entry.label for entry in project.history().done] == ["Labels given"]
        assert project.undo() == before


@pytest.mark.parametrize("error", [Cancelled(), ModelError("It died.")])
def test_a_stopped_run_keeps_what_it_has_and_goes_on_there(path: Path, error: Exception) -> None:
    with pytest.raises(type(error)):
        label(path, FakeChat(fails_at=2, error=error))
    assert names(path) == [["sad"], None, ["glad"], None, None]
    chat = FakeChat()
    assert label(path, chat).labelled == len(chat.asked) == 2
    assert names(path) == [["sad"], None, ["glad"], [], ["sad", "glad"]]


def test_labels_of_another_set_are_replaced_only_when_asked(path: Path) -> None:
    label(path)
    with pytest.raises(OptionError, match="labels of another set: --again"):
        label(path, meanings=SET[:1])
    other = FakeChat()
    other.sha256 = "d" * 64
    with pytest.raises(OptionError, match="labels of another model: --again"):
        label(path, other)
    label(path, meanings=SET[:1], again=True)
    assert names(path) == [["sad"], None, [], [], ["sad"]]


def test_nothing_of_an_older_set_stays_beside_a_new_one(path: Path) -> None:
    label(path)
    with pytest.raises(Cancelled):
        label(path, FakeChat(fails_at=1, error=Cancelled()), meanings=SET[:1], again=True)
    assert names(path) == [["sad"], None, None, None, None]


def test_what_somebody_edits_meanwhile_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labelling, "KEEP_EVERY_S", 0.0)

    def correct(number: int, text: str) -> None:
        with Project.open(path) as project:
            changed = edit.retext(project.document(), SegmentId(f"s{number}"), text)
            project.save_edit(changed, "Text corrected")

    class Edited(FakeChat):
        def _ask(self, *args: object) -> None:
            super()._ask(*args)  # type: ignore[arg-type]
            if len(self.asked) == 2:
                correct(2, "It is broken.")

    label(path, Edited())
    document = document_of(path)
    assert document.segments[2].text == "It is broken."
    assert names(path) == [["sad"], None, None, [], ["sad", "glad"]]
    with Project.open(path) as project:
        done = [entry.label for entry in project.history().done]
    assert done == ["Labels given", "Text corrected", "Labels given"]


def test_projects_without_words_or_end_are_refused(tmp_path: Path) -> None:
    for texts in ((" ".strip(),), ("", "")):
        (tmp_path / "e.undertone").unlink(missing_ok=True)
        with pytest.raises(ProjectError, match="no words to label"):
            label(write_talk(tmp_path / "e.undertone", *texts))
    Project.create(tmp_path / "r.undertone", media=talk().media, options=Options()).close()
    with pytest.raises(ProjectError, match="unfinished"):
        label(tmp_path / "r.undertone")


def test_labels_that_are_kept_are_told(path: Path) -> None:
    told: list[str] = []
    hear: Callable[..., None] = lambda segments: told.extend(s.id for s in segments)  # noqa: E731
    label_project(path, Wanted(SET), ChatOptions(), Task(), engines=engines(FakeChat()), told=hear)
    assert told == ["s0", "s2", "s3", "s4"]


def test_corrected_words_have_no_labels_and_halves_have_those_of_the_whole(path: Path) -> None:
    document = label(path).document
    assert edit.retext(document, SegmentId("s0"), "I am fine.").segments[0].labels is None
    halves = edit.split(document, SegmentId("s0"), 5).segments[:2]
    assert [half.labels for half in halves] == [document.segments[0].labels] * 2
