"""Facts become the words that the window shows: times, stages, sentiment, flags."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from undertone.model import Flag, Label, Segment


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
        "models.check": _tr("Checking the model"),
        "models.copy": _tr("Copying the model"),
        "models.fetch": _tr("Fetching the model"),
        "models.pack": _tr("Packing the models"),
    }
    return words.get(stage, _tr("Working"))


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
    return _tr("about {n} hours left").format(n=round(seconds / 1800) / 2)


SYMBOLS = {Label.NEGATIVE: "−", Label.NEUTRAL: "•", Label.POSITIVE: "+"}
"""The second cue beside the colour."""


def sentiment_words(label: Label) -> str:
    """The name of a sentiment."""
    return {
        Label.NEGATIVE: _tr("negative"),
        Label.NEUTRAL: _tr("neutral"),
        Label.POSITIVE: _tr("positive"),
    }[label]


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


def shown_text(segment: Segment) -> str:
    """The words of a segment, or a remark where there are none."""
    return segment.text or _tr("(speech without words)")


def percent(share: float) -> str:
    """A share as a whole percentage."""
    return _tr("{n} %").format(n=round(share * 100))


def spoken_segment(segment: Segment, speaker: str) -> str:
    """A segment in one line, for tooltips and screen readers."""
    parts = [clock(segment.start_ms), speaker or _tr("unknown speaker"), shown_text(segment)]
    if segment.sentiment is not None:
        name = sentiment_words(segment.sentiment.label)
        parts.append(f"{name} {percent(segment.sentiment.confidence)}")
    return ", ".join(parts)


def speaker_words(name: str) -> str:
    """A speaker's name, or a remark where nobody knows."""
    return name or _tr("Unknown speaker")


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)
