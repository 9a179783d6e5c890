"""Labels of emotions become words of the window, and what a researcher types becomes a label.

The labels of the bundled model are English words, in the project and in every export. The window
shows them in its own language; a label that a researcher made up is shown as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KNOWN: tuple[str, ...] = tuple(
    map(
        str,
        (
            QT_TRANSLATE_NOOP("emotions", "admiration"),
            QT_TRANSLATE_NOOP("emotions", "amusement"),
            QT_TRANSLATE_NOOP("emotions", "anger"),
            QT_TRANSLATE_NOOP("emotions", "annoyance"),
            QT_TRANSLATE_NOOP("emotions", "approval"),
            QT_TRANSLATE_NOOP("emotions", "caring"),
            QT_TRANSLATE_NOOP("emotions", "confusion"),
            QT_TRANSLATE_NOOP("emotions", "curiosity"),
            QT_TRANSLATE_NOOP("emotions", "desire"),
            QT_TRANSLATE_NOOP("emotions", "disappointment"),
            QT_TRANSLATE_NOOP("emotions", "disapproval"),
            QT_TRANSLATE_NOOP("emotions", "disgust"),
            QT_TRANSLATE_NOOP("emotions", "embarrassment"),
            QT_TRANSLATE_NOOP("emotions", "excitement"),
            QT_TRANSLATE_NOOP("emotions", "fear"),
            QT_TRANSLATE_NOOP("emotions", "gratitude"),
            QT_TRANSLATE_NOOP("emotions", "grief"),
            QT_TRANSLATE_NOOP("emotions", "joy"),
            QT_TRANSLATE_NOOP("emotions", "love"),
            QT_TRANSLATE_NOOP("emotions", "nervousness"),
            QT_TRANSLATE_NOOP("emotions", "optimism"),
            QT_TRANSLATE_NOOP("emotions", "pride"),
            QT_TRANSLATE_NOOP("emotions", "realization"),
            QT_TRANSLATE_NOOP("emotions", "relief"),
            QT_TRANSLATE_NOOP("emotions", "remorse"),
            QT_TRANSLATE_NOOP("emotions", "sadness"),
            QT_TRANSLATE_NOOP("emotions", "surprise"),
            QT_TRANSLATE_NOOP("emotions", "neutral"),
        ),
    )
)
"""The labels of the bundled model."""


def emotion_words(label: str) -> str:
    """What the window calls an emotion."""
    return QCoreApplication.translate("emotions", label) if label in KNOWN else label


def emotion_label(words: str) -> str:
    """The label that the window shows as these words; other words are a label themselves."""
    return next((each for each in KNOWN if emotion_words(each).lower() == words.lower()), words)
