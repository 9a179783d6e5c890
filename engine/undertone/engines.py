"""The models that an analysis needs, opened on demand; a fake one makes the pipeline testable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from undertone import devices
from undertone.contracts import Labeller, Transcriber
from undertone.errors import ModelError
from undertone.machine import Machine
from undertone.model import Document, ModelUsed, Segment, Span
from undertone.options import ChatOptions, DiarizeOptions, Options
from undertone.pace import Pace
from undertone.pcm import Pcm
from undertone.stages.chat.labelling import ChatLabeller
from undertone.stages.chat.model import Chat, ChatModel
from undertone.stages.diarize import Diarization, Diarizer
from undertone.stages.likeness import LikenessLabeller
from undertone.stages.sentiment import Score, SentimentModel
from undertone.stages.transcribe.choose import open_transcriber
from undertone.stages.voice import measure_voices
from undertone.task import Task

MODEL_ORDER = ("speakers", "transcribe", "sentiment", "labels", "summary")


class NamedModel(Protocol):
    """What every loaded model says of itself, for the provenance."""

    name: str
    sha256: str

    @property
    def device(self) -> str: ...


class SpeakerModel(NamedModel, Protocol):
    """Finds speech and speakers."""

    def diarize(
        self, pcm: Pcm, channel: int, options: DiarizeOptions, task: Task
    ) -> Diarization: ...

    def find_speech(self, pcm: Pcm, channel: int, task: Task) -> tuple[Span, ...]: ...


class TextModel(NamedModel, Protocol):
    """Scores the sentiment and emotions of texts."""

    def score(
        self,
        texts: Sequence[str],
        contexts: Sequence[str | None] | None = None,
        task: Task | None = None,
    ) -> list[Score | None]: ...


@dataclass(frozen=True, slots=True)
class Engines:
    """One function per kind of model, each may raise `ModelError`; and how fast they were here."""

    speakers: Callable[[Options], SpeakerModel]
    transcriber: Callable[[Options], Transcriber]
    sentiment: Callable[[Options], TextModel]
    pace: Pace = field(default_factory=Pace)
    labeller: Callable[[ChatOptions], Labeller] = field(default_factory=lambda: _open_labeller)
    chat: Callable[[ChatOptions], Chat] = field(default_factory=lambda: _open_chat)
    voice: Callable[[Pcm, Sequence[Segment], Task], tuple[Segment, ...]] = measure_voices


def bundled() -> Engines:
    """The real models."""
    return Engines(_open_speakers, _open_transcriber, _open_sentiment, Pace(Machine()))


def model_used(task: str, model: NamedModel) -> ModelUsed:
    """A model as the provenance names it."""
    return ModelUsed(task, model.name, model.sha256, devices.shown(model.device))


def with_model(document: Document, task: str, model: NamedModel) -> Document:
    """The document whose provenance names this model for a task, in place of an earlier one."""
    others = [known for known in document.provenance.models if known.task != task]
    used = [*others, model_used(task, model)]
    order = {name: place for place, name in enumerate(MODEL_ORDER)}
    models = tuple(sorted(used, key=lambda known: order.get(known.task, len(order))))
    return replace(document, provenance=replace(document.provenance, models=models))


def _open_speakers(options: Options) -> SpeakerModel:
    return Diarizer.open(threads=options.threads, device=devices.provider(options.device))


def _open_transcriber(options: Options) -> Transcriber:
    return open_transcriber(options.transcribe, threads=options.threads, device=options.device)


def _open_sentiment(options: Options) -> TextModel:
    return SentimentModel.open(
        options.sentiment.model,
        threads=options.threads,
        device=devices.provider(options.device),
    )


def _open_labeller(options: ChatOptions) -> Labeller:
    if options.model is not None:
        return ChatLabeller(_open_chat(options))
    return LikenessLabeller.open(threads=options.threads, device=devices.provider(options.device))


def _open_chat(options: ChatOptions) -> Chat:
    if options.model is None:
        raise ModelError(
            "A summary needs a chat model: `undertone models list` names some, and --model takes"
            " its name or GGUF file."
        )
    return ChatModel.open(options.model, device=options.device, threads=options.threads)
