"""Findings become the words of the Insights page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from undertone.analytics.agreement import Agreement
from undertone.analytics.sentiment import Share
from undertone.analytics.talk import Talk
from undertone_desktop.wording import clock, decimal, percent, speaker_words


def card_words(key: str) -> tuple[str, str]:
    """The title of a card, and what it shows in one sentence."""
    return {
        "trajectory": (
            _tr("Sentiment over time"),
            _tr("Each mark is a segment, the line their smoothed mean. Click one to go there."),
        ),
        "shares": (
            _tr("Sentiment per speaker"),
            _tr("Share of the segments with each label; yours count before the model's."),
        ),
        "portions": (
            _tr("Sentiment in the course of the interview"),
            _tr("The same in equal quarters of the time."),
        ),
        "talk": (
            _tr("Talk"),
            _tr("Pauses are silences inside a turn; answers come after the silence shown."),
        ),
        "questions": (
            _tr("By question"),
            _tr("How the answer to each question was labelled. Click one to go there."),
        ),
        "emotions": (
            _tr("Emotions"),
            _tr("How many segments show each; neutral is not counted."),
        ),
        "labels": (
            _tr("Your labels"),
            _tr("How many segments of each person got each label of your set."),
        ),
        "agreement": (
            _tr("Agreement with the model"),
            _tr("Cohen's kappa between your labels and the model's."),
        ),
        "interviews": (
            _tr("Interviews side by side"),
            _tr("Share of the segments with each label, without whoever asks the questions."),
        ),
        "groups": (
            _tr("By attribute"),
            _tr("The same for all interviews that share a value; how many in brackets."),
        ),
        "answers": (
            _tr("The same question in several interviews"),
            _tr("How each answered it. Click one to go there."),
        ),
        "coders": (
            _tr("Agreement of two coders"),
            _tr("Cohen's kappa between the labels in these two copies of one recording."),
        ),
    }[key]


def talk_headings() -> tuple[str, ...]:
    """The columns of the table of talk."""
    return (
        _tr("Speaker"),
        _tr("Talk"),
        _tr("Share"),
        _tr("Turns"),
        _tr("Longest"),
        _tr("Words/min"),
        _tr("Pauses"),
        _tr("Answers after"),
        _tr("Interrupts"),
        _tr("Interrupted"),
    )


def talk_row(row: Talk) -> tuple[str, ...]:
    """One speaker's cells in that table."""
    after = None if row.response_ms is None else decimal(row.response_ms / 1000, 1)
    return (
        speaker_words(row.name),
        clock(row.talk_ms),
        percent(row.share),
        str(row.turns),
        clock(row.longest_turn_ms),
        "–" if row.words_per_minute is None else decimal(row.words_per_minute, 0),
        str(row.pauses),
        "–" if after is None else _tr("{n} s").format(n=after),
        str(row.interruptions),
        str(row.interrupted),
    )


def portion_words(row: Share) -> str:
    """From when to when a portion lasts."""
    return f"{clock(row.start_ms)} – {clock(row.end_ms)}"


def agreement_words(agreement: Agreement) -> str:
    """How far the model agrees with the researcher."""
    if agreement.observed is None:
        return _tr("Label some segments yourself to see how far the model agrees with you.")
    words = _n("The model agrees with you on {share} of %n labelled segments", agreement.pairs)
    told = words.format(share=percent(agreement.observed))
    return f"{told}." if agreement.kappa is None else f"{told}; κ = {decimal(agreement.kappa, 2)}."


def coders_words(agreement: Agreement) -> str:
    """How far two coders agree."""
    if agreement.observed is None:
        return _tr("The two copies have no segments that both labelled.")
    words = _n("They agree on {share} of %n segments that both labelled", agreement.pairs)
    told = words.format(share=percent(agreement.observed))
    return f"{told}." if agreement.kappa is None else f"{told}; κ = {decimal(agreement.kappa, 2)}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)


def _n(text: str, n: int) -> str:
    return QCoreApplication.translate("insights", text, "", n)
