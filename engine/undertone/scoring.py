"""Texts and documents become rows of sentiment and emotions, for the shell and for Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from undertone.model import Document
from undertone.scores import contexts as turns_before
from undertone.stages.sentiment import Score, SentimentModel
from undertone.task import Task

LINES_AT_ONCE = 256


def score(
    texts: Sequence[str],
    contexts: Sequence[str | None] | None = None,
    *,
    model: Path | None = None,
    threads: int | None = None,
    task: Task | None = None,
) -> list[dict[str, Any]]:
    """Score texts; one row each, in order, ready for JSON.

    Args:
        texts: what was said, one utterance each.
        contexts: what somebody else said just before, where known.
        model: a folder with an ONNX classifier; None is the bundled model.
        threads: processor threads; None uses all cores.
        task: hears of progress and may cancel.

    Returns:
        Rows with text, sentiment, confidence, polarity, p_negative, p_neutral, p_positive, emotions
        (label to score, highest first) and unsure; all but the text are None where it is empty.

    Raises:
        ModelError: the model cannot be used.
        Cancelled: the task was cancelled.
    """
    opened = SentimentModel.open(model, threads=threads)
    found = opened.score(texts, contexts, task)
    return [row(text, result) for text, result in zip(texts, found, strict=True)]


def score_stream(lines: Iterable[str], *, model: Path | None = None) -> Iterator[dict[str, Any]]:
    """Score lines as they come, with the model loaded once; rows as `score` gives them.

    Raises:
        ModelError: the model cannot be used.
    """
    opened = SentimentModel.open(model)
    remaining = iter(lines)
    while texts := [line.rstrip("\r\n") for line in islice(remaining, LINES_AT_ONCE)]:
        yield from map(row, texts, opened.score(texts))


def score_document(document: Document, *, model: Path | None = None) -> list[dict[str, Any]]:
    """Score the segments of a document, each read with the turn before it.

    Returns:
        Rows as `score` gives them, with the speaker's name (None where unknown), start and end in
        seconds after them.

    Raises:
        ModelError: the model cannot be used.
    """
    segments = document.segments
    rows = score([one.text for one in segments], turns_before(segments), model=model)
    names = {speaker.id: speaker.name for speaker in document.speakers}
    return [
        {
            **scored,
            "speaker": names.get(one.speaker) if one.speaker else None,
            "start": one.start_ms / 1000,
            "end": one.end_ms / 1000,
        }
        for scored, one in zip(rows, segments, strict=True)
    ]


def row(text: str, found: Score | None) -> dict[str, Any]:
    """One result as plain values, in the order in which they are printed."""
    sentiment = found.sentiment if found else None
    chances = sentiment.probabilities if sentiment else None
    emotions = found.emotions if found else None
    return {
        "text": text,
        "sentiment": str(sentiment.label) if sentiment else None,
        "confidence": sentiment.confidence if sentiment else None,
        "polarity": sentiment.polarity if sentiment else None,
        "p_negative": chances.negative if chances else None,
        "p_neutral": chances.neutral if chances else None,
        "p_positive": chances.positive if chances else None,
        "emotions": None if emotions is None else {one.label: one.score for one in emotions},
        "unsure": found.unsure if found else None,
    }
