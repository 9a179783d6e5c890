"""What the model found in a segment and what the researcher said of it, as words to show.

The researcher's word counts where there is one; the model's stays beside it in every format that
has a place for both.
"""

from __future__ import annotations

from undertone import timecode
from undertone.analytics.labels import verdict_of
from undertone.exports.base import Timecodes, one_line
from undertone.model import Label, Segment, Verdict

BOOKMARK = "bookmark"
NO_EMOTIONS = "none"


def verdict_words(segment: Segment) -> str:
    """The researcher's label in words; empty where they gave none."""
    found = verdict_of(segment)
    return found.replace("_", " ") if found else ""


def judged_emotions(segment: Segment) -> str:
    """The researcher's emotions, separated by "; "; `none` where they found none."""
    given = segment.judgement.emotions if segment.judgement else None
    if given is None:
        return ""
    return "; ".join(one_line(emotion).replace(";", ",") for emotion in given) or NO_EMOTIONS


def label(segment: Segment) -> str:
    """The label that counts: the researcher's, else the model's; empty where there is none."""
    found = verdict_of(segment)
    return str(found) if found else str(segment.sentiment.label) if segment.sentiment else ""


def marked(segment: Segment) -> str:
    """The model's label worth a mark: empty where it is neutral or unknown."""
    found = segment.sentiment
    return "" if found is None or found.label is Label.NEUTRAL else str(found.label)


def polarity(segment: Segment) -> float:
    """From -1 to 1: a whole number where the researcher judged; 0 where nobody knows."""
    found = verdict_of(segment)
    if found:
        return {Verdict.NEGATIVE: -1.0, Verdict.POSITIVE: 1.0}.get(found, 0.0)
    return segment.sentiment.polarity if segment.sentiment else 0.0


def remarks(segment: Segment) -> tuple[str, ...]:
    """What stands in brackets after a text: the label that counts, emotions, the bookmark."""
    found = [marked(segment)] if marked(segment) and not verdict_of(segment) else []
    judged = [words for words in (verdict_words(segment), judged_emotions(segment)) if words]
    if judged:
        found.append(f"researcher: {', '.join(judged)}")
    if segment.bookmark:
        found.append(BOOKMARK)
    return tuple(found)


def bracketed(segment: Segment, *, note: bool = False, more: str = "") -> str:
    """The remarks as ` [negative; bookmark]`, with the note if wished; empty without any.

    Args:
        more: a last remark.
    """
    found = [*remarks(segment), *([more] if more else [])]
    if note and one_line(segment.note):
        found.append(f"note: {one_line(segment.note)}")
    return f" [{'; '.join(found)}]" if found else ""


def clock_text(ms: int, form: Timecodes) -> str:
    """A time as text to be read has it; empty for "none"."""
    whole = timecode.to_second(ms)
    hours, _, rest = whole.partition(":")
    minutes, _, seconds = rest.partition(":")
    forms = {
        "none": "",
        "mm:ss": f"{int(hours) * 60 + int(minutes):02}:{seconds}",
        "hh:mm:ss": whole,
        "hh:mm:ss.mmm": timecode.clock(ms),
        "#hh:mm:ss-d#": f"#{whole}-{ms % 1000 // 100}#",
    }
    return forms[form]
