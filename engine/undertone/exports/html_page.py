"""A document becomes one web page that needs nothing else: timeline, transcript, search.

Nothing is loaded from elsewhere, and the content policy forbids it: only the style and the script
in the page itself may run, told by their hashes. The reader can choose the recording on their own
computer to listen along; it is not part of the page.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker, shown_text
from undertone.exports.html_parts import SCRIPT, STYLE
from undertone.exports.svg import drawing
from undertone.model import Document, Segment

SIGNS = {"negative": "−", "neutral": "·", "positive": "+"}


class Html(TextFormat):
    """HTML 5; light and dark; usable without a mouse, on paper and without the script."""

    NAME = "html"
    EXTENSION = ".html"
    TITLE = "Web page"

    def render(self, document: Document, options: ExportOptions) -> str:
        name = escape(one_line(document.media.file_name))
        rows = "\n".join(
            _row(document, segment, options) for segment in document.segments if shown_text(segment)
        )
        return PAGE.format(
            language=escape(document.language or "en"),
            policy=_policy(),
            style=STYLE,
            script=SCRIPT,
            title=name,
            about=_about(document),
            figure=drawing(document),
            rows=rows,
        )


PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p>{about}</p>
<p class="tools">
<label>Search <input id="search" type="search" autocomplete="off"></label>
<span id="found" role="status"></span>
<button id="theme" type="button">Light / dark</button>
<label>Recording <input id="file" type="file" accept="audio/*,video/*"></label>
</p>
<audio id="player" controls hidden></audio>
</header>
<figure>{figure}</figure>
<main>
<table>
<thead><tr><th scope="col">Time</th><th scope="col">Speaker</th><th scope="col">Sentiment</th>
<th scope="col">Text</th></tr></thead>
<tbody id="rows">
{rows}
</tbody>
</table>
</main>
<script>{script}</script>
</body>
</html>
"""


def _policy() -> str:
    style, script = _hash(STYLE), _hash(SCRIPT)
    return (
        f"default-src 'none'; style-src '{style}'; script-src '{script}'; img-src data:; "
        "media-src blob:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _about(document: Document) -> str:
    people = len(document.speakers)
    made = document.provenance.version
    return escape(
        f"{timecode.short(document.media.duration_ms)} · {len(document.segments)} segments · "
        f"{people} speaker{'' if people == 1 else 's'}"
        f"{f' · Undertone {made}' if made else ''}"
    )


def _row(document: Document, segment: Segment, options: ExportOptions) -> str:
    name = escape(shown_speaker(document, segment))
    time = timecode.to_second(segment.start_ms)
    note = escape(one_line(segment.note))
    text = escape(shown_text(segment)) + (f'<p class="note">{note}</p>' if note else "")
    kind, cell = "", ""
    if segment.sentiment and options.sentiment:
        kind = str(segment.sentiment.label)
        cell = f"{SIGNS[kind]} {kind} {segment.sentiment.confidence:.0%}"
    return (
        f'<tr class="{kind}" data-start="{segment.start_ms / 1000:.3f}">'
        f'<td><button type="button">{time}</button></td><td>{name}</td>'
        f'<td class="feeling">{cell}</td><td dir="auto">{text}</td></tr>'
    )
