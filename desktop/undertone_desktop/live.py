"""Segments that arrive in batches become the document that is shown while the analysis runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from undertone.model import Document, Media, Segment, SegmentId, Speaker, SpeakerId


class LiveTranscript:
    """Finished segments by id; provisional ones give way as the finished ones reach them."""

    def __init__(self, file_name: str, known: Document | None = None) -> None:
        self._media = Media(file_name, "", 0, 0, 0, "", "")
        self._finished: dict[SegmentId, Segment] = {}
        self._provisional: list[Segment] = []
        self._names: tuple[Speaker, ...] = ()
        if known is not None:
            self._media, self._names = known.media, known.speakers
            self._finished = {segment.id: segment for segment in known.segments}

    def measure(self, duration_ms: int) -> None:
        """The recording is so long."""
        media = self._media
        self._media = Media(
            media.file_name,
            media.sha256,
            duration_ms,
            media.sample_rate,
            media.channels,
            media.container,
            media.codec,
            media.path,
        )

    def add(self, segments: Sequence[Segment], *, provisional: bool) -> None:
        """Take in a batch; a segment of a known id replaces that one."""
        if provisional:
            self._provisional += segments
            return
        self._finished.update((segment.id, segment) for segment in segments)
        reached = max((segment.end_ms for segment in segments), default=0)
        self._provisional = [s for s in self._provisional if s.start_ms >= reached]

    def document(self) -> Document:
        """What is known so far, in the order of time."""
        segments = sorted(
            (*self._finished.values(), *self._provisional), key=lambda s: (s.start_ms, s.end_ms)
        )
        return Document(self._media, tuple(segments), named(segments, self._names))


def named(segments: Iterable[Segment], known: Sequence[Speaker] = ()) -> tuple[Speaker, ...]:
    """A speaker for every id that occurs: the known ones first, then in order of appearance."""
    seen = {speaker.id: speaker for speaker in known}
    for segment in segments:
        if segment.speaker is not None and segment.speaker not in seen:
            seen[segment.speaker] = Speaker(segment.speaker, _name(segment.speaker))
    return tuple(seen.values())


def _name(speaker: SpeakerId) -> str:
    """The name that the finished analysis will give: S1 is "Speaker 1"."""
    digits = speaker.removeprefix("S")
    return f"Speaker {digits}" if digits.isdecimal() else speaker
