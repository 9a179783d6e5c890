"""Analyses kept in a project: resumed, returned when done, redone stage by stage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.engine.scenes import S1, S2, script, turns, write_wav
from undertone import codec
from undertone.contracts import Piece, Transcription
from undertone.engines import Engines
from undertone.errors import MediaError, ModelError, OptionError, ProjectError, StageError
from undertone.fakes import FakeTextModel, fake_engines
from undertone.model import Document, Emotion, Segment, Speaker, Statement, Turn, Voice
from undertone.observer import Observer
from undertone.options import (
    DiarizeOptions,
    Options,
    SentimentOptions,
    TranscribeOptions,
    VoiceOptions,
)
from undertone.pcm import Pcm
from undertone.project import Project
from undertone.projects import analyze_into, comparable
from undertone.redo import redo
from undertone.stages.transcribe.fake import FakeTranscriber
from undertone.task import Task


@pytest.fixture
def wav(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "talk.undertone"


def run(project: Path, wav: Path, engines: Engines | None = None, **options: object) -> Document:
    chosen = Options(**options)  # type: ignore[arg-type]
    return analyze_into(
        project, wav, chosen, Task(), engines=engines or fake_engines(turns(), script())
    )


def stored(project: Path) -> Document:
    with Project.open(project, read_only=True) as opened:
        return opened.document()


def same(left: Document, right: Document) -> bool:
    return codec.dumps(timeless(left)) == codec.dumps(timeless(right))


def timeless(document: Document) -> Document:
    return replace(document, provenance=replace(document.provenance, analysed_at=""))


def unchanged(options: Options) -> Options:
    return options


def failing_at(piece: int) -> Engines:
    return fake_engines(
        turns(),
        script(),
        transcriber=lambda: FakeTranscriber(script(), fail_at=piece, error=MemoryError()),
    )


def test_the_document_is_in_the_project(wav: Path, project: Path) -> None:
    assert same(run(project, wav), stored(project))
    assert stored(project).provenance.analysed_at


def test_a_finished_project_needs_no_second_analysis(wav: Path, project: Path) -> None:
    first = run(project, wav)
    heard = FakeTranscriber(script())
    again = run(project, wav, fake_engines(turns(), script(), transcriber=lambda: heard))
    assert same(first, again)
    assert not heard.heard


@pytest.mark.parametrize("piece", range(4))
def test_an_analysis_that_stopped_goes_on_and_ends_the_same(
    wav: Path, tmp_path: Path, piece: int
) -> None:
    whole = run(tmp_path / "whole.undertone", wav)
    broken = tmp_path / "broken.undertone"
    with pytest.raises(StageError):
        run(broken, wav, failing_at(piece))
    heard = FakeTranscriber(script())
    resumed = run(broken, wav, fake_engines(turns(), script(), transcriber=lambda: heard))
    assert len(heard.heard) == 4 - piece, "finished pieces are not heard again"
    assert same(whole, resumed)


def test_finished_segments_are_in_a_project_that_stopped(wav: Path, project: Path) -> None:
    with pytest.raises(StageError):
        run(project, wav, failing_at(3))
    texts = [segment.text for segment in stored(project).segments]
    assert "How was the journey?" in texts


def test_other_options_start_again(wav: Path, project: Path) -> None:
    run(project, wav)
    document = run(project, wav, diarize=DiarizeOptions(enabled=False))
    assert not document.speakers


def test_a_new_analysis_never_shows_old_and_new_segments_together(wav: Path, project: Path) -> None:
    before = run(project, wav)
    with pytest.raises(StageError):
        run(project, wav, failing_at(0), diarize=DiarizeOptions(speakers=1))
    assert stored(project).segments == before.segments  # nothing new yet, nothing lost
    with pytest.raises(StageError):
        run(project, wav, failing_at(3), diarize=DiarizeOptions(speakers=1))
    assert not {s.id for s in before.segments} & {s.id for s in stored(project).segments}


def test_redo_keeps_the_options_it_was_given(wav: Path, project: Path) -> None:
    run(project, wav)

    def two(options: Options) -> Options:
        return replace(options, diarize=DiarizeOptions(speakers=2))

    again = redo(project, "speakers", two, Task(), engines=fake_engines(turns(), script()))
    assert dict(again.provenance.options)["diarize.speakers"] == "2"
    with Project.open(project) as opened:
        assert opened.options.diarize.speakers == 2


def test_the_same_model_by_another_path_is_the_same_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    near, far = (
        Options(transcribe=TranscribeOptions(model=path))
        for path in (Path("m.bin"), tmp_path / "m.bin")
    )
    assert comparable(near) == comparable(far)


def test_other_options_do_not_throw_corrections_away(wav: Path, project: Path) -> None:
    correct_first_segment(project, run(project, wav))
    with pytest.raises(ProjectError, match="corrections"):
        run(project, wav, diarize=DiarizeOptions(enabled=False))
    assert stored(project).segments[0].text == "Corrected."


def test_voices_and_scores_chosen_later_cost_no_finished_piece(wav: Path, project: Path) -> None:
    with pytest.raises(StageError):
        run(project, wav, failing_at(3))
    heard: list[Piece] = []

    class Counting(FakeTranscriber):
        def transcribe(
            self, pcm: Pcm, pieces: Sequence[Piece], task: Task
        ) -> Iterator[Transcription]:
            heard.extend(pieces)
            return super().transcribe(pcm, pieces, task)

    engines = fake_engines(turns(), script(), transcriber=lambda: Counting(script()))
    document = run(
        project,
        wav,
        engines,
        voice=VoiceOptions(enabled=True),
        sentiment=SentimentOptions(context=False),
    )
    assert 0 < len(heard) < len(document.turns)
    assert dict(document.provenance.options)["voice.enabled"] == "true"


def test_a_project_of_another_recording_is_refused(
    wav: Path, project: Path, tmp_path: Path
) -> None:
    with pytest.raises(StageError):
        run(project, wav, failing_at(1))
    other = write_wav(tmp_path / "other.wav", seed=2)
    with pytest.raises(ProjectError, match="another recording"):
        run(project, other)


def test_a_finished_project_of_another_recording_is_refused_too(
    wav: Path, project: Path, tmp_path: Path
) -> None:
    run(project, wav)
    other = write_wav(tmp_path / "other.wav", seed=2)
    with pytest.raises(ProjectError, match="another recording"):
        run(project, other)


def test_nothing_is_written_for_a_recording_that_cannot_be_read(
    tmp_path: Path, project: Path
) -> None:
    (tmp_path / "text.mp3").write_text("not a recording at all")
    with pytest.raises(MediaError):
        run(project, tmp_path / "text.mp3")
    assert not project.exists()


def test_nothing_is_written_for_a_recording_without_speech(wav: Path, project: Path) -> None:
    with pytest.raises(MediaError, match="No speech"):
        run(project, wav, fake_engines((), ()))
    assert not project.exists()


def test_redo_speakers_keeps_texts_names_and_corrections(wav: Path, project: Path) -> None:
    document = correct_first_segment(project, run(project, wav))
    rename(project, document)
    one = (Turn(0, 15_000, S1),)
    again = redo(project, "speakers", unchanged, Task(), engines=fake_engines(one, script()))
    assert {segment.speaker for segment in again.segments} == {S1}
    assert again.speakers == (Speaker(S1, "Ada"),)
    assert again.segments[0].text == "Corrected."
    assert same(again, stored(project))


def test_redo_sentiment_scores_everything_again(wav: Path, project: Path) -> None:
    before = run(project, wav)
    model = FakeTextModel()
    engines = fake_engines(turns(), script(), text_model=model)
    again = redo(project, "sentiment", unchanged, Task(), engines=engines)
    assert same(before, again)
    assert len(model.asked) == len(before.segments)


def test_redo_voice_measures_and_the_speaker_step_measures_again(wav: Path, project: Path) -> None:
    def measured(pcm: Pcm, segments: Sequence[Segment], task: Task) -> tuple[Segment, ...]:
        return tuple(replace(s, voice=Voice(1.0, float(len(segments)), None)) for s in segments)

    before = run(project, wav)
    engines = replace(fake_engines((Turn(0, 15_000, S1),), script()), voice=measured)
    voiced = redo(project, "voice", unchanged, Task(), engines=engines)
    assert {segment.voice for segment in voiced.segments} == {Voice(1.0, 6.0, None)}
    assert [s.text for s in voiced.segments] == [s.text for s in before.segments]
    assert dict(voiced.provenance.options)["voice.enabled"] == "true"
    again = redo(project, "speakers", unchanged, Task(), engines=engines)
    assert all(segment.voice for segment in again.segments)


def test_a_summary_cites_the_same_words_after_the_speaker_step(wav: Path, project: Path) -> None:
    document = run(project, wav)
    cited = document.segments[-1]
    labelled = replace(document.segments[2], labels=(Emotion("glad", 0.9),))
    segments = (*document.segments[:2], labelled, *document.segments[3:])
    summary = (Statement("It was bad.", (document.segments[2].id, cited.id)),)
    with Project.open(project) as opened:
        opened.document()
        opened.save_edit(replace(document, segments=segments, summary=summary), "Summary written")
    middle = labelled.words[2].start_ms
    cut = (Turn(0, middle, S1), Turn(middle, 15_000, S2))
    again = redo(project, "speakers", unchanged, Task(), engines=fake_engines(cut, script()))
    assert len(again.segments) == len(document.segments) + 1
    assert again.summary is not None
    texts = {segment.id: segment.text for segment in again.segments}
    *halves, last = (texts[key] for key in again.summary[0].segments)
    assert (" ".join(halves), last) == (labelled.text, cited.text)
    assert all(segment.labels is None for segment in again.segments)  # the halves were not read


def test_a_new_transcription_does_not_throw_a_summary_away(wav: Path, project: Path) -> None:
    document = run(project, wav)
    with Project.open(project) as opened:
        opened.document()
        summary = (Statement("All.", (document.segments[0].id,)),)
        opened.save_edit(replace(document, summary=summary), "Summary written")
    with pytest.raises(OptionError, match="a summary"):
        redo(project, "transcribe", unchanged, Task(), engines=fake_engines((), ()))


def test_redo_transcribe_keeps_the_turns(wav: Path, project: Path) -> None:
    before = run(project, wav)
    words = tuple(replace(word, text=word.text.upper()) for word in script())
    engines = fake_engines((), words)
    again = redo(project, "transcribe", unchanged, Task(), engines=engines)
    assert again.turns == before.turns
    assert again.segments[0].text == "HOW WAS THE JOURNEY?"
    assert {segment.speaker for segment in again.segments} == {S1, S2}


def test_redo_transcribe_does_not_throw_corrections_away(wav: Path, project: Path) -> None:
    correct_first_segment(project, run(project, wav))
    with pytest.raises(OptionError, match="corrections"):
        redo(project, "transcribe", unchanged, Task(), engines=fake_engines((), ()))


def test_redo_refuses_unknown_stages_unfinished_projects_and_lost_recordings(
    wav: Path, project: Path
) -> None:
    with pytest.raises(StageError):
        run(project, wav, failing_at(1))
    with pytest.raises(ProjectError, match="unfinished"):
        redo(project, "speakers", unchanged, Task())
    run(project, wav)
    with pytest.raises(OptionError, match="no stage"):
        redo(project, "spelling", unchanged, Task())
    wav.unlink()
    with pytest.raises(MediaError, match="not where it was"):
        redo(project, "speakers", unchanged, Task(), engines=fake_engines(turns(), script()))


def correct_first_segment(project: Path, document: Document) -> Document:
    first = replace(document.segments[0], text="Corrected.", edited=True)
    changed = replace(document, segments=(first, *document.segments[1:]))
    with Project.open(project) as opened:
        opened.document()
        opened.save_edit(changed, "Corrected")
    return changed


def rename(project: Path, document: Document) -> None:
    speakers = (Speaker(S1, "Ada"), *document.speakers[1:])
    with Project.open(project) as opened:
        opened.document()
        opened.save_edit(replace(document, speakers=speakers), "Renamed")


def test_redo_does_not_overwrite_an_edit_made_meanwhile(wav: Path, project: Path) -> None:
    document = run(project, wav)

    class Meddling(FakeTextModel):
        def score(self, *arguments: Any, **named: Any) -> Any:
            if not self.asked:
                correct_first_segment(project, document)
            return super().score(*arguments, **named)

    engines = fake_engines(turns(), script(), text_model=Meddling())
    with pytest.raises(ProjectError, match="Another program"):
        redo(project, "sentiment", unchanged, Task(), engines=engines)
    assert stored(project).segments[0].text == "Corrected."


def test_redo_transcribe_that_cannot_begin_costs_nothing(wav: Path, project: Path) -> None:
    before = run(project, wav)

    def broken() -> FakeTranscriber:
        raise ModelError("The model is damaged.")

    engines = fake_engines(turns(), script(), transcriber=broken)
    with pytest.raises(ModelError):
        redo(project, "transcribe", unchanged, Task(), engines=engines)
    other = write_wav(wav.parent / "other.wav", seed=2)
    with pytest.raises(ProjectError, match="another recording"):
        redo(
            project, "transcribe", unchanged, Task(),
            engines=fake_engines(turns(), script()), recording=other,
        )  # fmt: skip
    assert same(stored(project), before)
    with Project.open(project) as opened:
        assert opened.status == "complete"


def test_a_new_name_is_a_correction_too(wav: Path, project: Path) -> None:
    rename(project, run(project, wav))
    with pytest.raises(OptionError, match="corrections"):
        redo(project, "transcribe", unchanged, Task(), engines=fake_engines((), ()))
    with pytest.raises(ProjectError, match="corrections"):
        run(project, wav, diarize=DiarizeOptions(enabled=False))


def test_a_speaker_step_that_works_takes_back_its_warning(wav: Path, project: Path) -> None:
    run(project, wav, diarize=DiarizeOptions(speakers=5))
    assert any("could be told apart" in warning for warning in stored(project).warnings)
    document = redo(
        project,
        "speakers",
        lambda options: replace(options, diarize=DiarizeOptions(speakers=2)),
        Task(),
        engines=fake_engines(turns(), script()),
    )
    assert document.warnings == stored(project).warnings == ()


def test_a_refused_edit_leaves_the_stage_as_it_was(wav: Path, project: Path) -> None:
    run(project, wav)
    with Project.open(project) as first, Project.open(project) as second:
        before = first.stage("speech")
        second.save_edit(second.document(), "an edit")
        with pytest.raises(ProjectError, match="Another program changed"):
            first.save_edit(stored(project), "late", stages={"speech": {}})
        assert second.stage("speech") == before


def test_other_options_for_an_unfinished_project_are_told(wav: Path, project: Path) -> None:
    with pytest.raises(StageError):
        run(project, wav, engines=failing_at(2))
    told: list[str] = []

    class Hearing(Observer):
        def warning(self, message: str) -> None:
            told.append(message)

    engines = fake_engines(turns(), script())
    other = Options(diarize=DiarizeOptions(enabled=False))
    analyze_into(project, wav, other, Task(), engines=engines, observer=Hearing())
    assert "begun with other options" in told[0]
