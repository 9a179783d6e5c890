"""A recording becomes a document: the stages in order, nothing else.

A stage that fails costs its own result only; without a transcript there is no document.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from undertone import __version__
from undertone.account import Account, as_stage
from undertone.contracts import Journal, NoJournal, Speech, Transcriber, Transcription
from undertone.engines import (
    MODEL_ORDER,
    Engines,
    SpeakerModel,
    TextModel,
    bundled,
)
from undertone.errors import MediaError, StageError
from undertone.model import Document, Media, Provenance, Segment, Span, union
from undertone.observer import Observer
from undertone.options import Options
from undertone.pace import Stopwatch
from undertone.pcm import Pcm
from undertone.pieces import piece_key, plan
from undertone.scores import Scorer
from undertone.scratch import scratch_folder
from undertone.speakers import find_speech, named_speakers, unmet_count
from undertone.stages.assemble import Assembler, numbered
from undertone.stages.decode import Decoded, decode
from undertone.stages.voice import UNMEASURED
from undertone.task import Task

PREVIEW_MS = 20_000
PREVIEW_FROM_MS = 90_000
BATCH = 4


def analyze(
    path: Path | str,
    options: Options | None = None,
    task: Task | None = None,
    *,
    journal: Callable[[Media], Journal] | None = None,
    observer: Observer | None = None,
    engines: Engines | None = None,
    folder: Path | None = None,
) -> Document:
    """Transcribe a recording, tell its speakers apart and score every segment's sentiment.

    Args:
        path: any audio or video file.
        options: what the user chose.
        task: hears the progress and can cancel.
        journal: opens, for the decoded media, what keeps the finished parts; an analysis with a
            journal that holds some goes on where that one stopped.
        observer: hears segments as they are finished.
        engines: the models; by default the bundled ones.
        folder: where the decoded sound is put; by default a temporary folder that is removed.

    Raises:
        MediaError: the recording cannot be read, or holds no speech.
        ModelError: the model for the transcript, or one that the user chose, cannot be used.
        StageError: the transcription failed.
        Cancelled: the user asked to stop.
    """
    run = Analysis(
        options or Options(),
        task or Task(),
        Account(observer or Observer()),
        engines or bundled(),
    )
    with ExitStack() as stack:
        place = folder or stack.enter_context(scratch_folder())
        transcriber = stack.enter_context(closing(run.engines.transcriber(run.options)))
        scorer = run.scorer()
        decoded = decode(Path(path), run.options.decode, place, run.task)
        run.journal = journal(decoded.media) if journal else NoJournal()
        return run.document(decoded, transcriber, scorer)


@dataclass(slots=True)
class Analysis:
    """One analysis on its way: what it was given, and what it has to tell at the end."""

    options: Options
    task: Task
    account: Account
    engines: Engines
    journal: Journal = field(default_factory=NoJournal)

    def document(self, decoded: Decoded, transcriber: Transcriber, scorer: Scorer) -> Document:
        """Run the stages after decoding, in order."""
        self.account.observer.sound(decoded.pcm, decoded.files, film=decoded.film)
        whole, duration = not self.journal.transcriptions(), decoded.pcm.duration_ms
        watch = Stopwatch(self.engines.pace, transcriber, self.options.threads)
        if whole and (seconds := watch.estimate(duration)) is not None:
            self.account.observer.estimate(seconds, transcriber.device)
        for warning in decoded.warnings:
            self.account.warn(warning)
        self._preview(decoded.pcm, transcriber, scorer)
        speech = self._speech(decoded.pcm)
        heard = self._heard(decoded.pcm, speech, transcriber)
        segments, language = self._segments(heard, speech, decoded.pcm, scorer)
        self.account.use("transcribe", transcriber)
        scored = self._score(lambda: scorer.all(segments, self.task), segments, scorer)
        final = self._voiced(decoded.pcm, scored)
        if whole:
            watch.stop(duration)
        return self._finished(decoded, speech, final, language)

    def scorer(self) -> Scorer:
        """What scores the segments; a model that the user chose must open, the bundled may fail."""

        def open_model() -> TextModel:
            model = self.engines.sentiment(self.options)
            self.account.use("sentiment", model)
            return model

        model: TextModel | None = None
        if self.options.sentiment.model is not None:
            model = open_model()
        elif self.options.sentiment.enabled:
            model = self.account.guarded("sentiment", open_model, None)
        return Scorer(model, context=self.options.sentiment.context)

    def _preview(self, pcm: Pcm, transcriber: Transcriber, scorer: Scorer) -> None:
        """A first look at the beginning, long before the speakers of a long file are known."""
        if pcm.duration_ms < PREVIEW_FROM_MS or self.journal.transcriptions():
            return
        head, quiet = pcm.until(PREVIEW_MS), self.task.silent()

        def look() -> None:
            self.task.report("preview", 0.0)
            spans = self.engines.speakers(self.options).find_speech(head, 0, quiet)
            pieces = transcriber.plan(spans, (), 0, head.duration_ms)
            transcriber.prepare(head, pieces, quiet)
            assembler = Assembler((), head.duration_ms)
            for transcription in transcriber.transcribe(head, pieces, quiet):
                found = scorer.all(assembler.push(transcription), quiet)
                self.account.observer.segments(found, provisional=True)
            self.account.observer.segments(scorer.all(assembler.flush(), quiet), provisional=True)

        with suppress(StageError):  # the analysis itself will say what is wrong
            as_stage("preview", look)

    def _speech(self, pcm: Pcm) -> Speech:
        known = self.journal.speech()
        unknown = Speech(tuple((Span(0, pcm.duration_ms),) for _ in pcm.channels))

        def find() -> Speech:
            model: SpeakerModel = self.engines.speakers(self.options)
            self.account.use("speakers", model)
            return known or find_speech(model, pcm, self.options, self.task)

        speech = self.account.guarded("speakers", find, known or unknown)
        if not any(speech.spans):
            raise MediaError("No speech was found in this recording.")
        if speech is not unknown:
            unmet = unmet_count(speech, self.options)
            if unmet:
                self.account.warn(unmet)
            if known is None:
                self.journal.save_speech(speech)
        return speech

    def _heard(self, pcm: Pcm, speech: Speech, transcriber: Transcriber) -> Iterator[Transcription]:
        """The transcription of every piece in order; finished ones come from the journal."""
        pieces = plan(speech, transcriber, pcm.duration_ms)
        known = self.journal.transcriptions()
        missing = [piece for piece in pieces if piece_key(piece) not in known]
        self.task.report("transcribe", 0.0)
        if missing:
            as_stage("transcribe", lambda: transcriber.prepare(pcm, pieces, self.task))
        fresh = transcriber.transcribe(pcm, missing, self.task)
        for count, piece in enumerate(pieces, start=1):
            found = known.get(piece_key(piece))
            if found is None:
                found = as_stage("transcribe", lambda: next(fresh))
                self.journal.save_transcription(piece_key(piece), found)
                self.account.warn_of(transcriber.notes)
            yield found
            self.task.report("transcribe", count / len(pieces))

    def _segments(
        self, heard: Iterator[Transcription], speech: Speech, pcm: Pcm, scorer: Scorer
    ) -> tuple[tuple[Segment, ...], str | None]:
        assembler = Assembler(speech.turns, pcm.duration_ms)
        languages: Counter[str] = Counter()
        segments: list[Segment] = []
        waiting: list[Segment] = []
        for transcription in heard:
            waiting += assembler.push(transcription)
            if transcription.language:
                languages[transcription.language] += len(transcription.words)
            if len(waiting) >= BATCH:
                segments += self._publish(waiting, scorer)
                waiting = []
        segments += self._publish(waiting + assembler.flush(), scorer)
        return numbered(segments), max(languages, key=languages.__getitem__, default=None)

    def _publish(self, segments: list[Segment], scorer: Scorer) -> tuple[Segment, ...]:
        scored = self._score(lambda: scorer.add(segments), tuple(segments), scorer)
        self.journal.append_segments(scored)
        self.account.observer.segments(scored, provisional=False)
        return scored

    def _score(
        self,
        work: Callable[[], tuple[Segment, ...]],
        unscored: tuple[Segment, ...],
        scorer: Scorer,
    ) -> tuple[Segment, ...]:
        scored = self.account.guarded("sentiment", work, None)
        if scored is None:
            scorer.disable()
        return unscored if scored is None else scored

    def _voiced(self, pcm: Pcm, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        if not self.options.voice.enabled:
            return segments
        measure = self.engines.voice
        found = self.account.guarded("voice", lambda: measure(pcm, segments, self.task), None)
        if found is not None and not any(segment.voice for segment in found):
            self.account.warn(UNMEASURED)
        return found or segments

    def _finished(
        self,
        decoded: Decoded,
        speech: Speech,
        segments: tuple[Segment, ...],
        language: str | None,
    ) -> Document:
        models = sorted(self.account.models, key=lambda model: MODEL_ORDER.index(model.task))
        provenance = Provenance(__version__, tuple(models), self.options.flat())
        document = Document(
            media=decoded.media,
            segments=segments,
            speakers=named_speakers(turn.speaker for turn in speech.turns),
            turns=speech.turns,
            speech=union(span for spans in speech.spans for span in spans),
            language=language,
            provenance=provenance,
        )
        if document.untranscribed_ms:
            self.account.warn(
                f"{_length(document.untranscribed_ms)} of speech got no text; they are marked."
            )
        return replace(document, warnings=tuple(self.account.warnings))


def _length(ms: int) -> str:
    """A length of time in words: seconds below a minute."""
    return f"{ms / 1000:.1f} seconds" if ms < 60_000 else f"{ms / 60_000:.1f} minutes"
