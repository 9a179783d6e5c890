"""One stage of a finished project is run again; everything else, corrections included, stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from undertone import codec
from undertone.codec import Json
from undertone.engines import Engines, bundled, with_model
from undertone.errors import MediaError, OptionError, ProjectError, failed
from undertone.merging import cited_anew
from undertone.model import Document, Segment, Speaker, Turn, union
from undertone.options import Options, VoiceOptions
from undertone.pcm import Pcm
from undertone.project import Project
from undertone.projects import (
    SPEECH,
    analyze_into,
    comparable,
    is_corrected,
    require_same_recording,
    sha256_of,
    stamped,
)
from undertone.scores import Scorer
from undertone.scratch import scratch_folder
from undertone.speakers import (
    about_speakers,
    find_speech,
    named_speakers,
    same_voices,
    speaker_name,
    unmet_count,
)
from undertone.stages.assemble import reassign
from undertone.stages.decode import decode
from undertone.stages.voice import UNMEASURED
from undertone.task import Task

Stage = Literal["speakers", "transcribe", "sentiment", "voice"]
STAGES: tuple[str, ...] = get_args(Stage)


def redo(
    path: Path,
    stage: str,
    choose: Callable[[Options], Options],
    task: Task,
    *,
    engines: Engines | None = None,
    recording: Path | None = None,
) -> Document:
    """Run one stage of a finished project again.

    Args:
        path: the project.
        stage: "speakers" (keeps the text), "transcribe" (keeps the turns), "sentiment" or "voice".
        choose: changes the options of the first analysis.
        recording: where the recording is now, if it was moved.

    Raises:
        OptionError: there is no such stage, or corrections would be lost.
        ProjectError: the analysis of the project is unfinished, or somebody edited it meanwhile.
        MediaError: the recording cannot be found or read.
    """
    if stage not in STAGES:
        raise OptionError(f"There is no stage “{stage}”; choose one of: {', '.join(STAGES)}.")
    if recording is not None and not recording.is_file():
        raise MediaError(f"There is no recording {recording}.")
    with Project.open(path) as project:
        if project.status != "complete":
            raise ProjectError(f"{path.name} is unfinished: analyse its recording again first.")
        document = project.document()
        source = recording or Path(document.media.path)
        again = _Redo(project, document, choose(project.options), task, engines or bundled())
        if stage != "sentiment" and not document.media.has_sound:
            raise ProjectError(
                f"{path.name} was imported without a recording: only its sentiment can be redone."
            )
        if stage == "speakers":
            return again.speakers(source)
        if stage == "sentiment":
            return again.sentiment()
        if stage == "voice":
            return again.voice(source)
        again.forget_transcript(source)
    return analyze_into(path, source, again.options, task, engines=again.engines)


@dataclass(frozen=True, slots=True)
class _Redo:
    project: Project  # stays open, so that it refuses to overwrite somebody's edit
    document: Document
    options: Options
    task: Task
    engines: Engines

    def speakers(self, source: Path) -> Document:
        model, before = self.engines.speakers(self.options), self.document
        with self._sound(source) as pcm:
            speech = find_speech(model, pcm, self.options, self.task)
            segments, heirs = reassign(before.segments, speech.turns, before.media.duration_ms)
            if any(segment.voice for segment in before.segments):
                segments = self.engines.voice(pcm, segments, self.task)
        changed = replace(
            before,
            turns=speech.turns,
            speech=union(span for spans in speech.spans for span in spans),
            segments=self._rescored(segments),
            summary=cited_anew(before.summary, heirs),
            speakers=_kept_names(before, speech.turns),
        )
        warnings = [w for w in before.warnings if not about_speakers(w)]
        unmet = unmet_count(speech, self.options)
        changed = replace(changed, warnings=(*warnings, *([unmet] if unmet else ())))
        changed = with_model(changed, "speakers", model)
        return self._saved(changed, "Speakers found again", stages={SPEECH: codec.to_plain(speech)})

    def sentiment(self) -> Document:
        model = self.engines.sentiment(self.options)
        scorer = Scorer(model, context=self.options.sentiment.context)
        changed = replace(
            self.document,
            segments=scorer.all(self.document.segments, self.task),
            warnings=tuple(w for w in self.document.warnings if not failed("sentiment", w)),
        )
        return self._saved(with_model(changed, "sentiment", model), "Sentiment scored again")

    def voice(self, source: Path) -> Document:
        with self._sound(source) as pcm:
            segments = self.engines.voice(pcm, self.document.segments, self.task)
        old = self.document.warnings
        warnings = [w for w in old if w != UNMEASURED and not failed("voice", w)]
        if not any(segment.voice for segment in segments):
            warnings.append(UNMEASURED)
        again = replace(self, options=replace(self.options, voice=VoiceOptions(enabled=True)))
        changed = replace(self.document, segments=segments, warnings=tuple(warnings))
        return again._saved(changed, "Voices measured")

    @contextmanager
    def _sound(self, source: Path) -> Iterator[Pcm]:
        """The decoded recording, if it is that of the project."""
        with scratch_folder() as folder:
            _require_recording(source)
            decoded = decode(source, self.options.decode, folder, self.task)
            require_same_recording(self.project, decoded.media.sha256, source.name)
            yield decoded.pcm

    def forget_transcript(self, source: Path) -> None:
        name = self.project.path.name
        if is_corrected(self.document):
            raise OptionError(
                f"{name} holds corrections, labels or a summary: a new transcription would lose"
                " them. Analyse the recording into another project instead."
            )
        _require_recording(source)
        require_same_recording(self.project, sha256_of(source), source.name)
        self.engines.transcriber(self.options).close()  # a model that fails must cost nothing
        self.project.restart(comparable(self.options), transcriptions=True)

    def _rescored(self, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        """Scored again where there were scores: other speakers mean other parts and contexts."""
        if not any(segment.sentiment for segment in self.document.segments):
            return segments
        scorer = Scorer(
            self.engines.sentiment(self.options), context=self.options.sentiment.context
        )
        return scorer.all(segments, self.task)

    def _saved(
        self, document: Document, label: str, *, stages: Mapping[str, Json] | None = None
    ) -> Document:
        provenance = replace(document.provenance, options=self.options.flat())
        document = stamped(replace(document, provenance=provenance))
        self.project.save_edit(document, label, options=comparable(self.options), stages=stages)
        return document


def _kept_names(document: Document, turns: Sequence[Turn]) -> tuple[Speaker, ...]:
    """The new speakers; whoever has the voice of a person with a given name keeps that name."""
    given = {s.id: s.name for s in document.speakers if s.name != speaker_name(s.id)}
    same = same_voices([turn for turn in document.turns if turn.speaker in given], turns)
    return tuple(
        replace(found, name=given[same[found.id]]) if found.id in same else found
        for found in named_speakers(turn.speaker for turn in turns)
    )


def _require_recording(source: Path) -> None:
    if not source.is_file():
        raise MediaError(
            f"The recording {source.name} is not where it was: give its place with --recording."
        )
