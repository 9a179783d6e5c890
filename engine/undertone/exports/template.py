"""A document becomes whatever a user's own template makes of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from undertone import sandbox, timecode
from undertone.analytics.labels import verdict_of
from undertone.children import child_command, child_environment
from undertone.codec import Json
from undertone.errors import InputError, OptionError
from undertone.exports.base import UNITS, ExportOptions, TextFormat, shown_speaker
from undertone.exports.findings import is_approximate, told_summary
from undertone.exports.labels import label
from undertone.exports.methods import methods_paragraph
from undertone.exports.provenance import described
from undertone.model import Document, Segment

LONGEST = 2**20
SANDBOX = "undertone.sandbox"


class Template(TextFormat):
    """Jinja, without files and within limits; `document`, `segments` and `methods` are its data.

    Args:
        path: of the template; the ending before `.j2` is that of the result, and text is escaped
            where that is markup.
        seconds: after which it is stopped.

    Raises:
        InputError: the file cannot be read, or is no text.
    """

    NAME = "template"
    EXTENSION = ".txt"
    TITLE = "Own template"
    UNITS = UNITS

    def __init__(self, path: Path, seconds: float = sandbox.SECONDS) -> None:
        self._name, self._seconds = path.name, seconds
        self._source = _read(path)
        self.EXTENSION = sandbox.ending(path.name)

    def render(self, document: Document, options: ExportOptions) -> str:
        """The text.

        Raises:
            OptionError: the template is wrong, or takes too long or too much memory.
        """
        request = {"name": self._name, "source": self._source, "data": data(document)}
        try:
            done = subprocess.run(
                child_command(SANDBOX),
                env=child_environment(),
                input=json.dumps(request),
                capture_output=True,
                encoding="utf-8",
                timeout=self._seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise OptionError(
                f"The template {self._name} took longer than {self._seconds:g} s and was stopped."
            ) from None
        answer = json.loads(done.stdout) if done.returncode == 0 else {}
        if "text" in answer:
            return str(answer["text"])
        over = f"The template {self._name} needs more time or memory than it may have."
        raise OptionError(answer.get("error", over))


def data(document: Document) -> dict[str, Json]:
    """What a template knows, as plain values; times in milliseconds and as `HH:MM:SS.mmm`."""
    told = described(document)
    told["attributes"] = dict(document.attributes)
    return {
        "document": told,
        "segments": [_segment(document, segment) for segment in document.segments],
        "methods": methods_paragraph(document),
        "labels_approximate": is_approximate(document),
        "summary": [
            {"text": one.text, "segments": list(one.segments), "times": list(one.times)}
            for one in told_summary(document, "hh:mm:ss")
        ],
    }


def _segment(document: Document, segment: Segment) -> Json:
    found, judgement = segment.sentiment, segment.judgement
    return {
        "id": segment.id,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "start": timecode.clock(segment.start_ms),
        "end": timecode.clock(segment.end_ms),
        "speaker": shown_speaker(document, segment),
        "speaker_id": segment.speaker or "",
        "text": segment.text,
        "words": [
            {"text": word.text, "start_ms": word.start_ms, "end_ms": word.end_ms}
            for word in segment.words
        ],
        "sentiment": str(found.label) if found else "",
        "confidence": found.confidence if found else None,
        "polarity": found.polarity if found else None,
        "emotions": [emotion.label for emotion in segment.emotions or ()],
        "labels": [each.label for each in segment.labels or ()],
        "researcher_sentiment": verdict_of(segment) or "",
        "researcher_emotions": list((judgement.emotions if judgement else None) or ()),
        "final_sentiment": label(segment),
        "note": segment.note,
        "bookmark": segment.bookmark,
        "checked": segment.checked,
        "edited": segment.edited,
        "flags": [str(flag) for flag in segment.flags],
    }


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > LONGEST:
            raise InputError(f"The template {path.name} is larger than 1 MiB.")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"The template {path.name} cannot be read: {reason}.") from error
    except UnicodeDecodeError:
        raise InputError(f"The template {path.name} is not text in UTF-8.") from None
