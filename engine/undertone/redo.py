"""One stage of a finished project is run again; everything else, corrections included, stays."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal, get_args

from undertone import codec
from undertone.contracts import Speech
from undertone.engines import Engines, NamedModel, bundled, model_used
from undertone.errors import MediaError, OptionError, ProjectError
from undertone.model import Document, Segment, Speaker, union
from undertone.options import Options
from undertone.pipeline import MODEL_ORDER
from undertone.project import Project
from undertone.projects import SPEECH, analyze_into, comparable, require_same_recording, stamped
from undertone.scores import Scorer
from undertone.speakers import find_speech, named_speakers
from undertone.stages.assemble import reassign
from undertone.stages.decode import decode
from undertone.task import Task

Stage = Literal["speakers", "transcribe", "sentiment"]
STAGES: tuple[str, ...] = get_args(Stage)


def redo(
    path: Path,
    stage: str,
    options: Options,
    task: Task,
    *,
    engines: Engines | None = None,
    recording: Path | None = None,
) -> Document:
    """Run one stage of a finished project again, with new options for that stage.

    Args:
        path: the project.
        stage: "speakers" (keeps the text), "transcribe" (keeps the turns) or "sentiment".
        recording: where the recording is now, if it was moved.

    Raises:
        OptionError: there is no such stage, or corrections would be lost.
        ProjectError: the analysis of the project is unfinished.
        MediaError: the recording cannot be found or read.
    """
    steps = {"speakers": _speakers, "sentiment": _sentiment, "transcribe": _transcribe}
    if stage not in steps:
        raise OptionError(f"There is no stage “{stage}”; choose one of: {', '.join(STAGES)}.")
    with Project.open(path) as project:
        if project.status != "complete":
            raise ProjectError(f"{path.name} is unfinished: analyse its recording again first.")
        document = project.document()
        source = recording or Path(document.media.path)
    step: Callable[..., Document] = steps[stage]
    return step(path, document, options, task, engines or bundled(), source)


def _speakers(
    path: Path, document: Document, options: Options, task: Task, engines: Engines, source: Path
) -> Document:
    model = engines.speakers(options)
    with tempfile.TemporaryDirectory(prefix="undertone-") as folder:
        _require_recording(source)
        decoded = decode(source, options.decode, Path(folder), task)
        with Project.open(path) as project:
            require_same_recording(project, decoded.media.sha256, decoded.media.file_name)
        speech = find_speech(model, decoded.pcm, options, task)
    segments = reassign(document.segments, speech.turns, document.media.duration_ms)
    scorer = Scorer(engines.sentiment(options), context=options.sentiment.context)
    changed = replace(
        document,
        turns=speech.turns,
        speech=union(span for spans in speech.spans for span in spans),
        segments=_rescored(document.segments, segments, scorer, task),
        speakers=_kept_names(document, named_speakers(t.speaker for t in speech.turns)),
    )
    return _saved(path, _with_model(changed, "speakers", model), "Speakers found again", speech)


def _sentiment(
    path: Path, document: Document, options: Options, task: Task, engines: Engines, source: Path
) -> Document:
    model = engines.sentiment(options)
    scorer = Scorer(model, context=options.sentiment.context)
    changed = replace(document, segments=scorer.all(document.segments, task))
    return _saved(path, _with_model(changed, "sentiment", model), "Sentiment scored again", None)


def _transcribe(
    path: Path, document: Document, options: Options, task: Task, engines: Engines, source: Path
) -> Document:
    corrected = sum(segment.edited for segment in document.segments)
    if corrected:
        raise OptionError(
            f"{path.name} holds {corrected} corrected segments that a new transcription would lose."
        )
    _require_recording(source)
    with Project.open(path) as project:
        project.restart(comparable(options), transcriptions=True)
    return analyze_into(path, source, options, task, engines=engines)


def _rescored(
    before: tuple[Segment, ...], after: tuple[Segment, ...], scorer: Scorer, task: Task
) -> tuple[Segment, ...]:
    """Score again where there were scores: new speakers mean new parts and new contexts."""
    if not any(segment.sentiment for segment in before):
        return after
    return scorer.all(after, task)


def _kept_names(document: Document, speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    names = {speaker.id: speaker.name for speaker in document.speakers}
    return tuple(Speaker(s.id, names.get(s.id, s.name)) for s in speakers)


def _with_model(document: Document, task: str, model: NamedModel) -> Document:
    used = model_used(task, model)
    others = [known for known in document.provenance.models if known.task != task]
    models = tuple(sorted([*others, used], key=lambda known: MODEL_ORDER.index(known.task)))
    return replace(document, provenance=replace(document.provenance, models=models))


def _saved(path: Path, document: Document, label: str, speech: Speech | None) -> Document:
    with Project.open(path) as project:
        if speech is not None:
            project.save_stage(SPEECH, codec.to_plain(speech))
        document = stamped(document)
        project.document()
        project.save_edit(document, label)
    return document


def _require_recording(source: Path) -> None:
    if not source.is_file():
        raise MediaError(f"The recording {source.name} is not where it was; give its new place.")
