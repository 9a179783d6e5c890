"""Facts become the words that the window shows: times, stages, sentiment, flags."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from undertone.model import Emotion, Flag, Label, Segment, Verdict, Voice
from undertone.review import Reason

WORTH_TELLING_S: Final = 60


def clock(ms: int, *, tenths: bool = False) -> str:
    """Milliseconds as 0:07, 12:07 or 1:12:07, with a tenth of a second if wanted."""
    seconds, rest = divmod(max(0, ms), 1000)
    hours, minutes = divmod(seconds // 60, 60)
    text = f"{hours}:{minutes:02}" if hours else str(minutes)
    text = f"{text}:{seconds % 60:02}"
    return f"{text}.{rest // 100}" if tenths else text


def spoken_time(ms: int) -> str:
    """Milliseconds in the words that a screen reader should say."""
    return str(timedelta(milliseconds=max(0, ms))).split(".", maxsplit=1)[0]


def decimal(value: float, places: int, *, sign: bool = False) -> str:
    """A number as people write it; with `sign` a plus stands before what is not negative."""
    text = QLocale().toString(value, "f", places)
    return f"+{text}" if sign and value >= 0 else text


def engine_words(sentence: str) -> str:
    """A sentence of the engine in the language of the window."""
    return QCoreApplication.translate("engine", sentence)


def stage_words(stage: str) -> str:
    """What a stage does, as the progress strip says it."""
    words = {
        "import": _tr("Reading the transcript"),
        "decode": _tr("Reading the recording"),
        "preview": _tr("Taking a first look"),
        "speakers": _tr("Finding out who speaks when"),
        "transcribe": _tr("Writing down what is said"),
        "sentiment": _tr("Scoring the sentiment"),
        "emotion": _tr("Scoring the emotions"),
        "voice": _tr("Measuring the voices"),
        "labels": _tr("Labelling what was said"),
        "summary": _tr("Writing the summary"),
        "models.check": _tr("Checking the model"),
        "models.copy": _tr("Copying the model"),
        "models.fetch": _tr("Fetching the model"),
        "models.pack": _tr("Packing the models"),
    }
    return words.get(stage, _tr("Working"))


def progress_words(stage: str, fraction: float, seconds_left: float | None) -> str:
    """What is being done, how far it is and how long it still takes, in one line."""
    return ", ".join(filter(None, (stage_words(stage), percent(fraction), time_left(seconds_left))))


def time_left(seconds: float | None) -> str:
    """How long it still takes, roughly; empty when nobody knows."""
    if seconds is None:
        return ""
    if seconds < 10:
        return _tr("a few seconds left")
    if seconds < 90:
        return _tr("about {n} seconds left").format(n=round(seconds / 10) * 10)
    if seconds < 5400:
        return _tr("about {n} minutes left").format(n=round(seconds / 60))
    return _tr("about {n} hours left").format(n=decimal(round(seconds / 1800) / 2, 1))


def estimate_words(seconds: float, device: str, ready: datetime) -> str:
    """How long a whole analysis takes and until when; empty where that is not worth telling."""
    if seconds < WORTH_TELLING_S:
        return ""
    words = _tr("About {n} minutes on {device}, until about {time}")
    n = str(round(seconds / 60))
    if seconds >= 5400:
        words = _tr("About {n} hours on {device}, until about {time}")
        n = decimal(round(seconds / 1800) / 2, 1)
    place = _tr("the processor") if device == "cpu" else device
    return words.format(n=n, device=place, time=ready.strftime("%H:%M"))


SYMBOLS = {Label.NEGATIVE: "−", Label.NEUTRAL: "•", Label.POSITIVE: "+"}
"""The second cue beside the colour."""


def sentiment_words(label: Label) -> str:
    """The name of a sentiment."""
    return {
        Label.NEGATIVE: _tr("negative"),
        Label.NEUTRAL: _tr("neutral"),
        Label.POSITIVE: _tr("positive"),
    }[label]


VERDICT_SYMBOLS = {
    **{Verdict(label.value): symbol for label, symbol in SYMBOLS.items()},
    Verdict.CANNOT_SAY: "?",
}
"""The same for what the researcher says."""


def verdict_words(verdict: Verdict) -> str:
    """What the researcher says of a sentiment."""
    if verdict is Verdict.CANNOT_SAY:
        return _tr("can’t say")
    return sentiment_words(Label(verdict.value))


def scoring_words() -> str:
    """In the place of a sentiment that is on its way."""
    return _tr("scoring…")


def flag_words(flag: Flag) -> str:
    """Why a segment deserves a second look."""
    return {
        Flag.UNSURE: _tr("The sentiment is close to a tie."),
        Flag.REPETITION: _tr("The recogniser repeated itself."),
        Flag.LOW_CONFIDENCE: _tr("The recogniser was not sure of the words."),
        Flag.INVENTED: _tr("There are words where hardly any speech is heard."),
        Flag.NO_TEXT: _tr("There is speech here that got no words."),
        Flag.OVERLAP: _tr("Two people speak at once."),
    }[flag]


def reason_words(reason: Reason) -> str:
    """Why a segment is in the review queue."""
    return {
        Reason.NO_TEXT: _tr("speech without words"),
        Reason.REPETITION: _tr("repeats itself"),
        Reason.INVENTED: _tr("words without speech"),
        Reason.LOW_CONFIDENCE: _tr("words are unsure"),
        Reason.OVERLAP: _tr("two people at once"),
        Reason.SHORT_TURN: _tr("very short turn"),
        Reason.NEAR_TIE: _tr("sentiment nearly tied"),
    }[reason]


def talk_words(talk_ms: int, segments: int) -> str:
    """How much somebody says."""
    if not segments:
        return _tr("no segments")
    words = _tr("1 segment") if segments == 1 else _n("%n segments", segments)
    return f"{clock(talk_ms)}  ·  {words}"


def label_lines(labels: Iterable[Emotion]) -> list[str]:
    """Labels of the researcher's own set with their scores; a line each."""
    return [f"{one.label}  {percent(one.score)}" for one in labels]


def voice_words(voice: Voice) -> list[str]:
    """How a segment was said, against the same person's usual; a line each."""
    lines = []
    if voice.pitch_semitones is not None:
        lines.append(
            _tr("Pitch {n} semitones").format(n=decimal(voice.pitch_semitones, 1, sign=True))
        )
    if voice.loudness_db is not None:
        lines.append(_tr("Loudness {n} dB").format(n=decimal(voice.loudness_db, 1, sign=True)))
    if voice.words_per_minute is not None:
        lines.append(_tr("{n} words a minute").format(n=f"{voice.words_per_minute:+.0f}"))
    return lines


def edit_words(label: str) -> str:
    """The name of an edit, as the history keeps it, in the language of the window."""
    return QCoreApplication.translate("edits", label)


def shown_text(segment: Segment) -> str:
    """The words of a segment, or a remark where there are none."""
    return segment.text or _tr("(speech without words)")


def percent(share: float) -> str:
    """A share as a whole percentage."""
    return _tr("{n} %").format(n=round(share * 100))


def spoken_segment(segment: Segment, speaker: str) -> str:
    """A segment in one line, for tooltips and screen readers."""
    parts = [clock(segment.start_ms), _spoken_name(speaker), shown_text(segment)]
    own = segment.judgement.sentiment if segment.judgement else None
    if own is not None:
        parts.append(_tr("{label} says the researcher").format(label=verdict_words(own)))
    elif segment.sentiment is not None:
        name = sentiment_words(segment.sentiment.label)
        parts.append(f"{name} {percent(segment.sentiment.confidence)}")
    marks = {
        _tr("bookmarked"): segment.bookmark,
        _tr("with a note"): bool(segment.note),
        _tr("checked"): segment.checked,
    }
    return ", ".join([*parts, *(words for words, present in marks.items() if present)])


def speaker_words(name: str) -> str:
    """A speaker's name, or a remark where nobody knows; names that nobody chose are translated."""
    unnamed = re.fullmatch(r"Speaker (\d+)", name)
    if unnamed:
        return _tr("Speaker {n}").format(n=unnamed[1])
    return name or _tr("Unknown speaker")


def _spoken_name(speaker: str) -> str:
    return speaker_words(speaker) if speaker else _tr("unknown speaker")


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def _n(text: str, n: int) -> str:
    return QCoreApplication.translate("wording", text, "", n)
