"""A noScribe page becomes a transcript: an anchor per segment with its times and speaker."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import number_ms
from undertone.imports.names import named

_ANCHOR = re.compile(r"ts_(?P<start>\d+)_(?P<end>\d+)_(?P<speaker>.*)", re.DOTALL)
_STAMP = re.compile(r"\[\d+:\d\d:\d\d\]\s*")


class NoScribe(Reader):
    """`<a name="ts_START_END_SPEAKER">`, milliseconds; a name put in the text counts."""

    NAME = "noscribe"
    EXTENSIONS = (".html", ".htm")
    TITLE = "noScribe"

    def recognises(self, source: Source) -> bool:
        return 'name="ts_' in source.text and "<" in source.text

    def read(self, source: Source) -> Transcript:
        page = _Page()
        page.feed(source.text)
        page.close()
        if not page.found:
            raise source.damaged("it has no segments with times")
        texts = [_STAMP.sub("", " ".join(text.split())) for _, _, _, text in page.found]
        bare = [text.removeprefix("//").removesuffix("//").strip() for text in texts]
        names: dict[str, str] = {}
        lines: list[Line] = []
        for row, text, (name, said) in zip(page.found, bare, named(bare), strict=True):
            start, end, speaker, _ = row
            if name:
                names[speaker] = name
            over = texts[len(lines)].startswith("//")
            shown = names.get(speaker, speaker)
            lines.append(Line(said if name else text, start, end, shown, overlap=over))
        return Transcript(tuple(lines))


class _Page(HTMLParser):
    """Collects what stands in the anchors of segments."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, int, str, str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        match = _ANCHOR.fullmatch(dict(attrs).get("name") or "") if tag == "a" else None
        if match:
            times = number_ms(match["start"]), number_ms(match["end"])
            self.found.append((*times, match["speaker"], ""))
            self._inside = True
        elif tag in ("br", "p") and self._inside:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            start, end, speaker, text = self.found[-1]
            self.found[-1] = (start, end, speaker, text + data)
