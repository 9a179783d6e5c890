"""A document becomes one web page that needs nothing else: timeline, transcript, search.

Nothing is loaded from elsewhere, and the content policy forbids it: only the style and the script
in the page itself may run, told by their hashes. The recording is part of the page if the user
wants that; else the reader can choose it on their own computer to listen along.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape
from pathlib import Path

from undertone import timecode
from undertone.analytics.labels import verdict_of
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker, shown_text
from undertone.exports.figure import LEFT, RIGHT, WIDTH
from undertone.exports.findings import HEADING, caution, label_words, told_summary
from undertone.exports.html_parts import PAGE, SCRIPT, STYLE
from undertone.exports.labels import clock_text, judged_emotions, label, verdict_words
from undertone.exports.reading import attribute_lines
from undertone.exports.recordings import mime_type, recording_bytes
from undertone.exports.svg import drawing
from undertone.model import Document, Label, Segment

SIGNS = {"negative": "−", "neutral": "·", "positive": "+", "cannot_say": "?"}


class Html(TextFormat):
    """HTML 5; light and dark; usable without a mouse, on paper and without the script."""

    NAME = "html"
    EXTENSION = ".html"
    TITLE = "Web page"

    def render(self, document: Document, options: ExportOptions) -> str:
        rows = "\n".join(
            _row(document, segment, options) for segment in document.segments if shown_text(segment)
        )
        return PAGE.format(
            language=escape(document.language or "en"),
            policy=_policy(options.recording),
            style=STYLE,
            script=SCRIPT,
            title=escape(one_line(document.media.file_name)),
            about=_about(document),
            facts=_facts(document),
            player=_player(options.recording),
            figure=drawing(document),
            scale=f"{LEFT} {WIDTH - RIGHT} {WIDTH} {max(1, document.media.duration_ms)}",
            rows=rows,
            summary=_summary(document, options),
        )


def _policy(recording: Path | None) -> str:
    style, script = _hash(STYLE), _hash(SCRIPT)
    media = "data:" if recording else "blob:"
    return (
        f"default-src 'none'; style-src '{style}'; script-src '{script}'; img-src data:; "
        f"media-src {media}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _about(document: Document) -> str:
    people, made = len(document.speakers), document.provenance.version
    return escape(
        f"{timecode.short(document.media.duration_ms)} · {len(document.segments)} segments · "
        f"{people} speaker{'' if people == 1 else 's'}"
        f"{f' · Undertone {made}' if made else ''}"
    )


def _facts(document: Document) -> str:
    pairs = [
        f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
        for name, value in attribute_lines(document)
    ]
    return f"<dl>{''.join(pairs)}</dl>\n" if pairs else ""


def _player(recording: Path | None) -> str:
    if recording is None:
        return '<audio id="player" controls hidden></audio>'
    content = base64.b64encode(recording_bytes(recording)).decode("ascii")
    source = f"data:{mime_type(recording)};base64,{content}"
    return f'<audio id="player" controls preload="metadata" src="{source}"></audio>'


def _row(document: Document, segment: Segment, options: ExportOptions) -> str:
    name = escape(shown_speaker(document, segment))
    form = "hh:mm:ss" if options.timecodes == "none" else options.timecodes
    time = clock_text(segment.start_ms, form)
    note = escape(one_line(segment.note))
    text = escape(shown_text(segment)) + (f'<p class="note">{note}</p>' if note else "")
    kind = label(segment)
    star = ' <span title="bookmark">★</span>' if segment.bookmark else ""
    heard = ' <span title="heard and found right">✓</span>' if segment.checked else ""
    return (
        f'<tr class="{kind}" data-start="{segment.start_ms / 1000:.3f}">'
        f'<td><button type="button">{time}</button>{star}{heard}</td><td>{name}</td>'
        f'<td class="feeling">{_feeling(document, segment)}</td>'
        f'<td dir="auto">{text}</td></tr>'
    )


def _summary(document: Document, options: ExportOptions) -> str:
    """The summary, each sentence with the times that it cites; empty without one."""
    if not document.summary:
        return ""
    items = [
        f"<li>{escape(one.text)} <small>{escape('; '.join(one.times))}</small></li>"
        for one in told_summary(document, options.timecodes)
    ]
    told = f"<p><small>{escape(caution(document))}</small></p>"
    return f"<section><h2>{HEADING}</h2><ul>{''.join(items)}</ul>{told}</section>\n"


def _feeling(document: Document, segment: Segment) -> str:
    """The label that counts, with emotions; below it the model's, where a person gave another.

    Then the labels of the researcher's own set.
    """
    given = _small(escape(label_words(document, segment)))
    return "<br>".join(filter(None, [_sentiment(segment), given]))


def _sentiment(segment: Segment) -> str:
    found, judged = segment.sentiment, verdict_of(segment)
    model = f"{SIGNS[found.label]} {found.label} {found.confidence:.0%}" if found else ""
    emotions = ", ".join(
        escape(one_line(each.label))
        for each in segment.emotions or ()
        if each.label != Label.NEUTRAL  # the sentiment says that already
    )
    own = escape(judged_emotions(segment))
    if not judged:
        lines = [model, _small(emotions), _small(own and f"researcher: {own}")]
        return "<br>".join(filter(None, lines))
    told = f"model: {', '.join(filter(None, (model, emotions)))}" if model or emotions else ""
    whose = f"by the researcher{f': {own}' if own else ''}"
    lines = [f"{SIGNS[judged]} {verdict_words(segment)}", _small(whose), _small(told)]
    return "<br>".join(filter(None, lines))


def _small(text: str) -> str:
    return f"<small>{text}</small>" if text else ""
