"""A real HTTP server on this computer that serves one file, and misbehaves as it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Behaviour:
    """What the server does.

    Attributes:
        cuts: after how many bytes each of the first answers breaks off.
        statuses: the first answers are these instead of the file.
        ranges: whether it can go on in the middle.
        tag: the ETag; the file is another one when it changes.
        redirect: where it sends the client on to.
        asked: path and Range of every request.
    """

    content: bytes
    cuts: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    ranges: bool = True
    tag: str = '"one"'
    length: int | None = None
    redirect: str | None = None
    asked: list[tuple[str, str | None]] = field(default_factory=list)


@contextmanager
def serving(behaviour: Behaviour) -> Iterator[str]:
    """The address of a running server, such as http://127.0.0.1:40001."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range")
            behaviour.asked.append((self.path, wanted))
            if behaviour.statuses:
                self.send_error(behaviour.statuses.pop(0))
            elif behaviour.redirect and "moved" not in self.path:
                self.send_response(302)
                self.send_header("Location", behaviour.redirect)
                self.end_headers()
            else:
                self._send(wanted)

        def _send(self, wanted: str | None) -> None:
            same = self.headers.get("If-Range") == behaviour.tag
            start = int(wanted[6:-1]) if wanted and same and behaviour.ranges else 0
            rest = behaviour.content[start:]
            self.send_response(206 if start else 200)
            if start:
                total = len(behaviour.content)
                self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
            self.send_header("Content-Length", str(behaviour.length or len(rest)))
            self.send_header("ETag", behaviour.tag)
            self.end_headers()
            cut = behaviour.cuts.pop(0) if behaviour.cuts else len(rest)
            self.wfile.write(rest[:cut])

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
