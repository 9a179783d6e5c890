"""The selected segment is heard anew: what else may have been said becomes a choice of words."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QObject

from undertone import codec
from undertone.errors import InputError
from undertone.model import Segment, SegmentId
from undertone.readings import Reading
from undertone_desktop import orders
from undertone_desktop.corrector import Corrector
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.protocol import Sound, Told
from undertone_desktop.views.readings import ReadingsView, Shown


class Rereading(QObject):
    """One segment at a time; choosing another one ends it."""

    def __init__(self, desk: Desk, view: ReadingsView, corrector: Corrector) -> None:
        super().__init__(view)
        self._desk, self._view, self._corrector = desk, view, corrector
        self._session = desk.session
        self._sound: Sound | None = None
        self._job: Job | None = None
        self._segment: SegmentId | None = None
        self._found: tuple[Reading, ...] | None = None
        view.wanted.connect(self.start)
        view.chosen.connect(self._use)
        desk.sound_changed.connect(self._take_sound)
        self._session.selection_changed.connect(self._show)
        self._session.document_changed.connect(self._show)
        self._show()

    def start(self) -> None:
        """Hear the selected segment anew."""
        segment, sound, document = self._selected(), self._sound, self._session.document
        if segment is None or sound is None or document is None or self._job is not None:
            return
        self._segment, self._found = segment.id, None
        language = document.language
        job = self._job = self._desk.runner.start(
            orders.readings_command(sound.files, segment, language, self._desk.options)
        )
        job.told.connect(self._take)
        job.ended.connect(self._ended)
        self._show()
        self._view.grown.emit()

    def _take_sound(self, sound: Sound | None) -> None:
        self._sound = sound
        self._forget()
        self._show()

    def _take(self, told: Told) -> None:
        if told.name != "readings" or self._job is None:
            return
        self._job.release()
        self._job = None
        try:
            self._found = codec.sequence_from_plain(Reading, told.data["readings"])
        except (InputError, KeyError):
            self._found = ()
        self._show()

    def _ended(self, end: Ended) -> None:
        self._job = None
        failed = end.outcome in (Outcome.FAILED, Outcome.CRASHED)
        self._segment = None
        self._show()
        if failed:
            self._view.show_trouble(end.message or self.tr("It could not be heard again."))

    def _use(self, text: str) -> None:
        segment = self._selected()
        if segment is not None and segment.id == self._segment:
            self._corrector.retext(segment.id, text)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._segment = self._found = None

    def _show(self) -> None:
        segment = self._selected()
        if self._segment is not None and (segment is None or segment.id != self._segment):
            self._forget()
        self._view.show_state(possible=self._sound is not None, busy=self._job is not None)
        if segment is None or self._found is None:
            self._view.show_readings(None)
        else:
            self._view.show_readings(shown(segment, self._found))

    def _selected(self) -> Segment | None:
        return self._session.selected_segment


def shown(segment: Segment, readings: Sequence[Reading]) -> tuple[Shown, ...]:
    """The readings as they are shown beside a segment's own words."""
    whole = sum(reading.heard for reading in readings)
    return tuple(
        Shown(
            tuple(marked(segment.text, reading.text)),
            reading.text,
            reading.heard,
            whole,
            reading.models,
            is_own=_bare(reading.text) == _bare(segment.text),
        )
        for reading in readings
    )


def marked(own: str, other: str) -> Sequence[tuple[str, bool]]:
    """The words of another reading, each with whether the own words lack it there."""
    words = other.split()
    matcher = SequenceMatcher(
        None, [_bare(word) for word in own.split()], [_bare(word) for word in words], autojunk=False
    )
    same = {
        at for block in matcher.get_matching_blocks() for at in range(block.b, block.b + block.size)
    }
    return [(word, number not in same) for number, word in enumerate(words)]


def _bare(text: str) -> str:
    """What counts as the same: case and punctuation do not matter."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
