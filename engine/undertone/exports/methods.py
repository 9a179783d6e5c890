"""A document becomes the methods paragraph of a paper."""

from __future__ import annotations

from undertone import timecode
from undertone.analytics.agreement import Agreement, with_model
from undertone.analytics.labels import verdict_of
from undertone.exports.base import ExportOptions, TextFormat, one_line
from undertone.exports.findings import is_approximate
from undertone.exports.labels import judged_emotions
from undertone.model import Document, Flag, ModelUsed, Verdict

HOW_MADE = "How this was made"
TASKS = {
    "transcribe": "Speech was recognised with {model}",
    "speakers": "Speakers were told apart with {model}",
    "sentiment": "Sentiment (negative, neutral, positive) and emotions were scored from the text "
    "of each segment with {model}",
    "labels": "Labels of the researcher's own set were given to segments {how} {model}",
    "summary": "The summary was written by {model}; a program saw to it that every sentence cites "
    "segments, not that they bear it out",
}
HOW_LABELLED = {
    False: "by the chat model",
    True: "approximately, by likeness in tone of text and description as measured with",
}


class Methods(TextFormat):
    """Plain text to paste: program, models with hashes, devices, options, corrections."""

    NAME = "methods"
    EXTENSION = ".methods.txt"
    TITLE = "Methods paragraph for a paper"
    UNITS = ()

    def render(self, document: Document, options: ExportOptions) -> str:
        return methods_paragraph(document) + "\n"


def methods_paragraph(document: Document) -> str:
    """How the document was made, in one paragraph."""
    parts = [_origin(document), *_models(document), _label_set(document), _voices(document)]
    parts.append(_options(document))
    parts += [_edits(document), _labels(document)]
    missing = document.untranscribed_ms
    if missing:
        parts.append(f"{timecode.short(missing)} (m:ss) of speech got no text and are marked.")
    return " ".join(filter(None, parts))


def _origin(document: Document) -> str:
    """What was analysed or imported; a transcript is never said to be a recording's analysis."""
    media, made = document.media, document.provenance
    day = made.analysed_at[:10]
    people = len(document.speakers)
    name, sha256 = one_line(media.file_name), f"SHA-256 {media.sha256[:12] or 'unknown'}…"
    if not media.has_sound:
        told = f"The transcript {name} ({sha256}) was imported into"
    else:
        recording = f"{name} ({timecode.short(media.duration_ms)}, {sha256})"
        told = (
            f"A transcript of the recording {recording} was imported into"
            if _is_imported(document)
            else f"The recording {recording} was analysed offline with"
        )
    return (
        f"{told} Undertone {made.version}{f' on {day}' if day else ''}: "
        f"{_segments(len(document.segments))}, {people} speaker{'' if people == 1 else 's'}."
    )


def _is_imported(document: Document) -> bool:
    """Whether the words come from elsewhere, and no model of ours wrote them."""
    made = document.provenance
    imported = any(name.startswith("import.") for name, _ in made.options)
    return imported and all(model.task != "transcribe" for model in made.models)


def _models(document: Document) -> list[str]:
    used = {model.task: model for model in document.provenance.models}
    how = HOW_LABELLED[is_approximate(document)]
    return [
        f"{sentence.format(model=_model(used[task]), how=how)}."
        for task, sentence in TASKS.items()
        if task in used
    ]


def _model(model: ModelUsed) -> str:
    return f"{one_line(model.name)} (SHA-256 {model.sha256[:12]}…, on {model.device})"


def _label_set(document: Document) -> str:
    """What the labels mean, so that a reader knows what "cost" meant."""
    if document.labelling is None:
        return ""
    told = (
        f"{one_line(one.name)} ({one_line(one.description)})"
        if one.description
        else one_line(one.name)
        for one in document.labelling.meanings
    )
    return f"The labels and their meanings: {'; '.join(told)}."


def _voices(document: Document) -> str:
    if not any(segment.voice for segment in document.segments):
        return ""
    return (
        "Pitch (Praat, autocorrelation), loudness and rate of speech of each segment were measured"
        " as differences from the speaker's median."
    )


def _options(document: Document) -> str:
    chosen = [f"{name} = {one_line(value)}" for name, value in document.provenance.options if value]
    return f"Options: {', '.join(chosen)}." if chosen else ""


def _edits(document: Document) -> str:
    segments = document.segments
    edited = sum(segment.edited for segment in segments)
    checked = sum(segment.checked for segment in segments)
    unsure = sum(Flag.UNSURE in segment.flags for segment in segments)
    heard = f" and marked {checked} as heard and right" if checked else ""
    return (
        f"A researcher corrected {edited} of {len(segments)} segments{heard}; the sentiment of "
        f"{unsure} was flagged as uncertain."
    )


def _labels(document: Document) -> str:
    """What the researcher said of the labels; empty where they said nothing."""
    segments = document.segments
    judged = [segment for segment in segments if verdict_of(segment)]
    emotional = sum(bool(judged_emotions(segment)) for segment in segments)
    parts = []
    if judged:
        overridden = sum(
            verdict_of(segment) != str(segment.sentiment.label)
            for segment in judged
            if segment.sentiment
        )
        unsaid = sum(verdict_of(segment) is Verdict.CANNOT_SAY for segment in judged)
        parts.append(
            f"A researcher labelled the sentiment of {_segments(len(judged))}, which replaced the "
            f"model's label in {overridden}{f'; of {unsaid} they could not say' if unsaid else ''}."
        )
    if emotional:
        parts.append(f"A researcher named the emotions of {_segments(emotional)}.")
    found = with_model(document)
    if found.pairs:
        parts.append(_agreement(found))
    return " ".join(parts)


def _segments(count: int) -> str:
    return f"{count} segment{'' if count == 1 else 's'}"


def _agreement(found: Agreement) -> str:
    kappa = (
        "Cohen's kappa is not defined, as both used one label only"
        if found.kappa is None
        else f"Cohen's kappa = {found.kappa:.2f}"
    )
    return (
        f"Model and researcher agreed on {found.agreed} of the {found.pairs} segments that both "
        f"labelled ({found.agreed / found.pairs:.0%}; {kappa}, n = {found.pairs})."
    )
