"""The selected segment is heard anew: what else may have been said becomes a choice of words."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QObject

from undertone import codec
from undertone.errors import InputError
from undertone.model import Segment
from undertone.reading import Reading, bare
from undertone_desktop import orders
from undertone_desktop.corrector import Corrector
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.notices import Level, Notice
from undertone_desktop.protocol import Sound, StageProgress, Told
from undertone_desktop.views.readings import Ask, ReadingsView, Shown
from undertone_desktop.wording import percent

Subject = tuple[str, int, int, int]


class Rereading(QObject):
    """One segment at a time; choosing another one, or cutting it anew, ends it."""

    def __init__(self, desk: Desk, view: ReadingsView, corrector: Corrector) -> None:
        super().__init__(view)
        self._desk, self._view, self._corrector = desk, view, corrector
        self._session = desk.session
        self._sound: Sound | None = None
        self._job: Job | None = None
        self._subject: Subject | None = None
        self._found: tuple[Reading, ...] | None = None
        view.wanted.connect(self.start)
        view.stopped.connect(self._stop)
        view.chosen.connect(self._use)
        desk.sound_changed.connect(self._take_sound)
        desk.analysing_changed.connect(self._show)
        self._session.selection_changed.connect(self._show)
        self._session.document_changed.connect(self._show)
        self._show()

    def start(self) -> None:
        """Hear the selected segment anew, or show why that cannot be."""
        segment, sound, document = self._segment, self._sound, self._session.document
        self._view.grown.emit()
        if segment is None or sound is None or document is None or self._desk.analysing:
            return
        self._forget()
        self._subject = _subject(segment)
        command = orders.readings_command(
            sound.files, segment, document.language, self._desk.options
        )
        job = self._job = self._desk.runner.start(command)
        job.progressed.connect(self._show_progress)
        job.warned.connect(self._warn)
        job.told.connect(self._take)
        job.ended.connect(self._ended)
        self._show()

    def _stop(self) -> None:
        self._forget()
        self._show()

    def _use(self, text: str) -> None:
        segment = self._segment
        if segment is not None and _subject(segment) == self._subject:
            self._corrector.retext(segment.id, text)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._subject = self._found = None

    # What the worker says

    def _take_sound(self, sound: Sound | None) -> None:
        self._sound = sound
        self._forget()
        self._show()

    def _show_progress(self, progress: StageProgress) -> None:
        if self._job is None:
            return  # it came together with the answer
        words = self.tr("Listening: {n}").format(n=percent(progress.fraction))
        self._view.show_state(Ask.STOP, words)

    def _warn(self, message: str) -> None:
        self._desk.noticed.emit(Notice(message, Level.WARNING))

    def _take(self, told: Told) -> None:
        if told.name != "readings" or self._job is None:
            return
        self._job.release()
        self._job = None
        try:
            self._found = codec.sequence_from_plain(Reading, told.data["readings"])
        except (InputError, KeyError):
            self._fail("")
        self._show()
        self._view.announce()

    def _ended(self, end: Ended) -> None:
        self._job = None
        if end.outcome in (Outcome.FAILED, Outcome.CRASHED):
            self._fail(end.message, end.details)
        self._show()

    def _fail(self, message: str, details: str = "") -> None:
        self._subject = None
        text = message or self.tr("The segment could not be heard again.")
        self._desk.noticed.emit(Notice(text, Level.WARNING, details))

    # What is shown

    @property
    def _segment(self) -> Segment | None:
        return self._session.selected_segment

    def _show(self) -> None:
        segment, document = self._segment, self._session.document
        if self._subject is not None and (segment is None or _subject(segment) != self._subject):
            self._forget()
        self._view.setVisible(document is not None and document.media.has_sound)
        if self._job is not None:
            self._view.show_state(Ask.STOP, self.tr("Listening …"))
        elif segment is None or self._found is None:
            self._show_offer()
        else:
            self._view.show_readings(shown(segment, self._found))
            self._view.show_state(Ask.START, self._summary(segment, self._found))
            return
        self._view.show_readings(())

    def _show_offer(self) -> None:
        if self._sound is not None:
            able = Ask.NOT_NOW if self._desk.analysing else Ask.START
            self._view.show_state(able, "")
        elif self._desk.listening:
            self._view.show_state(Ask.NOT_NOW, self.tr("The recording is being read …"))
        else:
            self._view.show_state(Ask.NOT_NOW, self.tr("The recording is not there to be heard."))

    def _summary(self, segment: Segment, readings: Sequence[Reading]) -> str:
        """What the readings say of the segment's own words."""
        tries = sum(reading.heard for reading in readings)
        silent = sum(reading.heard for reading in readings if not reading.text)
        own = sum(reading.heard for reading in readings if _is_own(segment, reading))
        if silent == tries:
            return self.tr("Nothing was heard.")
        if own == tries:
            return self.tr("Heard the same way in all {n} tries.").format(n=tries)
        told = []
        if segment.text:
            words = self.tr("The segment’s words were heard in {n} of {all} tries.")
            told.append(words.format(n=own, all=tries))
        if silent:
            words = self.tr("Nothing was heard in {n} of {all}.")
            told.append(words.format(n=silent, all=tries))
        return " ".join(told)


def shown(segment: Segment, readings: Sequence[Reading]) -> tuple[Shown, ...]:
    """The readings that are other than a segment's own words."""
    tries = sum(reading.heard for reading in readings)
    return tuple(
        Shown(
            tuple(marked(segment.text, reading.text)),
            reading.text,
            reading.heard,
            tries,
            reading.models,
        )
        for reading in readings
        if reading.text and not _is_own(segment, reading)
    )


def marked(own: str, other: str) -> Sequence[tuple[str, bool]]:
    """The words of another reading, each with whether the own words lack it there."""
    words = other.split()
    matcher = SequenceMatcher(
        None, [bare(word) for word in own.split()], [bare(word) for word in words], autojunk=False
    )
    same = {
        at for block in matcher.get_matching_blocks() for at in range(block.b, block.b + block.size)
    }
    return [(word, number not in same) for number, word in enumerate(words)]


def _is_own(segment: Segment, reading: Reading) -> bool:
    return bool(segment.text) and bare(reading.text) == bare(segment.text)


def _subject(segment: Segment) -> Subject:
    """What was heard: the same id with other times is another stretch."""
    return segment.id, segment.start_ms, segment.end_ms, segment.channel
