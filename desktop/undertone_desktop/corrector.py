"""What a researcher wishes for the selected segment becomes one named edit each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal

from undertone import edit
from undertone.errors import InputError
from undertone.model import Document, Judgement, Segment, SegmentId, SpeakerId, Verdict
from undertone_desktop.editing import Editing
from undertone_desktop.session import Session
from undertone_desktop.wording import engine_words

RETEXT = str(QT_TRANSLATE_NOOP("edits", "correct the words"))
SPLIT = str(QT_TRANSLATE_NOOP("edits", "split"))
MERGE = str(QT_TRANSLATE_NOOP("edits", "merge"))
GIVE = str(QT_TRANSLATE_NOOP("edits", "change the speaker"))
ADD = str(QT_TRANSLATE_NOOP("edits", "add a speaker"))
RENAME = str(QT_TRANSLATE_NOOP("edits", "rename a speaker"))
MERGE_SPEAKERS = str(QT_TRANSLATE_NOOP("edits", "merge two speakers"))
JUDGE = str(QT_TRANSLATE_NOOP("edits", "label the sentiment"))
FEEL = str(QT_TRANSLATE_NOOP("edits", "label the emotions"))
CLEAR = str(QT_TRANSLATE_NOOP("edits", "take your label away"))
NOTE = str(QT_TRANSLATE_NOOP("edits", "write a note"))
BOOKMARK = str(QT_TRANSLATE_NOOP("edits", "bookmark"))
CHECK = str(QT_TRANSLATE_NOOP("edits", "check"))
REPLACE = str(QT_TRANSLATE_NOOP("edits", "replace"))
MOVE = str(QT_TRANSLATE_NOOP("edits", "move an edge"))
EDITS_OF_THE_ENGINE = (
    QT_TRANSLATE_NOOP("edits", "Speakers found again"),
    QT_TRANSLATE_NOOP("edits", "Sentiment scored again"),
    QT_TRANSLATE_NOOP("edits", "Labels given"),
    QT_TRANSLATE_NOOP("edits", "Summary written"),
    QT_TRANSLATE_NOOP("edits", "Voices measured"),
)


class Corrector(QObject):
    """Carries out edits; what is refused is told in one sentence."""

    refused = Signal(str)

    def __init__(self, session: Session, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._editing = session, editing

    # The words

    def retext(self, segment: SegmentId, text: str, token: object = None) -> bool:
        """Correct the words; with one token all that is typed is one step."""
        return self._do(RETEXT, lambda document: edit.retext(document, segment, text), token)

    def retext_all(self, texts: Mapping[SegmentId, str]) -> bool:
        """Correct many segments as one step."""
        return self._do(REPLACE, lambda document: edit.retext_all(document, texts))

    def split(self, segment: SegmentId, position: int) -> bool:
        """Cut before the word nearest to a place in the text."""
        return self._do(SPLIT, lambda document: edit.split(document, segment, position))

    def merge(self, row: int) -> bool:
        """Make one segment of a row and the one after it."""
        segments = self._session.segments
        if not 0 <= row < len(segments) - 1:
            return False
        first, second = segments[row].id, segments[row + 1].id
        return self._do(MERGE, lambda document: edit.merge(document, first, second))

    def move_edge(self, segment: SegmentId, edge: str, ms: int) -> bool:
        """Move the start or the end of a segment."""
        side = "start" if edge == "start" else "end"
        return self._do(MOVE, lambda document: edit.move_edge(document, segment, side, ms))  # type: ignore[arg-type]

    # Speakers

    def give_to(self, number: int) -> None:
        """Give the selected segment to speaker `number` of the list, from 1; 0 is nobody."""
        speakers = self._session.document.speakers if self._session.document else ()
        chosen = self._session.selected_segment
        if chosen is None or not 0 <= number <= len(speakers):
            return
        speaker = speakers[number - 1].id if number else None
        self._do(GIVE, lambda document: edit.reassign(document, chosen.id, speaker))

    def give_to_new(self) -> None:
        """Give the selected segment to somebody who had none yet."""
        chosen = self._session.selected_segment
        if chosen is None:
            return

        def given(document: Document) -> Document:
            number = len(document.speakers) + 1
            name = f"Speaker {number}"  # as the analysis names them; shown in the user's language
            grown, speaker = edit.add_speaker(document, name)
            return edit.reassign(grown, chosen.id, speaker)

        self._do(ADD, given)

    def rename(self, speaker: SpeakerId, name: str) -> None:
        """Give a speaker another name everywhere."""
        self._do(RENAME, lambda document: edit.rename_speaker(document, speaker, name))

    def merge_speakers(self, surplus: SpeakerId, into: SpeakerId) -> None:
        """Give everything of one speaker to another."""
        self._do(MERGE_SPEAKERS, lambda document: edit.merge_speakers(document, surplus, into))

    # The researcher's own labels

    def judge(self, verdict: Verdict) -> None:
        """Label the sentiment of the selected segment; the same label again takes it away."""
        chosen = self._session.selected_segment
        if chosen is not None:
            own = chosen.judgement or Judgement()
            same = own.sentiment is verdict
            new = replace(own, sentiment=None if same else verdict)
            self._judge(CLEAR if same else JUDGE, chosen, new)

    def feel(self, emotions: tuple[str, ...] | None) -> None:
        """Label the emotions of the selected segment; None gives those of the model back."""
        chosen = self._session.selected_segment
        if chosen is not None:
            own = replace(chosen.judgement or Judgement(), emotions=emotions)
            self._judge(CLEAR if emotions is None else FEEL, chosen, own)

    def clear_labels(self) -> None:
        """Give the model's labels of the selected segment back."""
        chosen = self._session.selected_segment
        if chosen is not None:
            self._judge(CLEAR, chosen, Judgement())

    def note(self, segment: SegmentId, text: str, token: object = None) -> None:
        """Write beside a segment."""
        self._do(NOTE, lambda document: edit.annotate(document, segment, text), token)

    def toggle_bookmark(self) -> None:
        """Set the bookmark of the selected segment, or take it away."""
        chosen = self._session.selected_segment
        if chosen is not None:
            wanted = not chosen.bookmark
            self._do(BOOKMARK, lambda document: edit.mark(document, chosen.id, bookmark=wanted))

    def check(self, segment: Segment, *, checked: bool) -> None:
        """Mark a segment as heard and found right, or take that back."""
        self._do(CHECK, lambda document: edit.mark(document, segment.id, checked=checked))

    def _judge(self, label: str, segment: Segment, judgement: Judgement) -> None:
        self._do(label, lambda document: edit.judge(document, segment.id, judgement))

    def _do(self, label: str, change: Callable[[Document], Document], token: object = None) -> bool:
        """Whether something changed."""
        document = self._session.document
        if document is None:
            return False
        try:
            new = change(document)
        except InputError as error:
            self.refused.emit(engine_words(str(error)))
            return False
        if new is document or new == document:
            return False
        if self._editing.refusal:
            self.refused.emit(self._editing.refusal)
            return False
        self._editing.do(new, label, token)
        return True
