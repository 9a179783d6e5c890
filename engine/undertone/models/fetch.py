"""A known model becomes a file in the store, over a connection: the only place that opens one.

Nothing here runs unless the user named the model and agreed to the address. The file arrives beside
the store as `.part`, a cut connection is continued with `Range` and `If-Range`, and only bytes with
the published SHA-256 are kept.
"""

from __future__ import annotations

import http.client
import json
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import IO, Any, BinaryIO, Final
from urllib.parse import quote, urlsplit

from undertone import __version__
from undertone.errors import DownloadError, OptionError
from undertone.models.disk import CHUNK, disk_failure, hash_file, require_room, settle
from undertone.models.store import Store
from undertone.task import Task

STAGE: Final = "models.fetch"
TIMEOUT_S: Final = 20
TRIES: Final = 5  # without a single new byte
PAUSES_S: Final = (1, 2, 4, 8)
REDIRECTS: Final = 8
LARGEST: Final = 50_000_000_000
BUSY: Final = (408, 425, 429, 500, 502, 503, 504)
WEB: Final = ("http", "https")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to fetch.

    Attributes:
        file: its name.
        size: its bytes; None where nobody knows.
    """

    address: str
    file: str
    size: int | None
    sha256: str


def address_at(mirror: str, file: str) -> str:
    """Where a mirror on the web has a file.

    Raises:
        OptionError: it is no address on the web.
    """
    if urlsplit(mirror).scheme not in WEB:
        raise OptionError(f"A mirror is a web address or a folder, not {mirror}.")
    return f"{mirror.rstrip('/')}/{quote(file)}"


class _Cut(Exception):
    """The connection broke; what came so far is kept."""


class Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a server to another place, but never out of the encrypted web."""

    max_redirections = REDIRECTS

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if new.scheme not in WEB or (old.scheme == "https" and new.scheme == "http"):
            raise DownloadError(
                f"{old.hostname} sends us on to an address without encryption"
                f" ({new.scheme}://{new.hostname}): refused."
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


class Download:
    """One file on its way.

    Args:
        pause: waits so many seconds between two tries.
    """

    def __init__(
        self,
        store: Store,
        wanted: Wanted,
        task: Task,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store, self._wanted, self._task, self._pause = store, wanted, task, pause
        self.part = store.downloads / f"{wanted.file}.part"
        self._notes = self.part.with_suffix(".part.json")
        self._host = urlsplit(wanted.address).hostname or wanted.address
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            Redirects(),
        ):
            self._opener.add_handler(handler)

    def run(self) -> Path:
        """Fetch the file, or go on where it stopped; the verified file.

        Raises:
            DownloadError: it could not be fetched, or is not the published file.
            OutputError: the disk is full, or the folder may not be written to.
            Cancelled: the user asked to stop; what came is kept for the next time.
        """
        self._prepare()
        useless = 0
        while True:
            before = self._have()
            try:
                self._go_on()
                break
            except _Cut as reason:
                useless = 0 if self._have() > before else useless + 1
                if useless >= TRIES:
                    raise DownloadError(f"{self._host} cannot be reached: {reason}.") from reason
                self._wait(PAUSES_S[min(useless, len(PAUSES_S) - 1)])
        self._verify()
        return self.part

    def forget(self) -> None:
        """Remove what came so far."""
        for path in (self.part, self._notes):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _prepare(self) -> None:
        try:
            self._store.downloads.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk_failure(error, self._store.folder) from error
        if self._wanted.size is not None:
            missing = max(0, self._wanted.size - self._have())
            require_room(self._store.disk, self._store.folder, missing)

    def _have(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    def _go_on(self) -> None:
        start = self._have()
        if start and start == self._wanted.size:
            return
        validator = self._validator() if start else None
        headers = {"User-Agent": f"undertone/{__version__}", "Accept-Encoding": "identity"}
        if validator:
            headers |= {"Range": f"bytes={start}-", "If-Range": validator}
        request = urllib.request.Request(self._wanted.address, headers=headers)
        try:
            response = self._opener.open(request, timeout=TIMEOUT_S)
        except urllib.error.HTTPError as error:
            with error:
                self._answer(error.code)
        except urllib.error.URLError as error:
            self._explain(error.reason)
        except (OSError, http.client.HTTPException) as error:
            self._explain(error)
        else:
            assert response is not None  # None is only for handlers that decline
            with response:
                self._receive(response, start if validator else 0)

    def _answer(self, code: int) -> None:
        """Turn a status that is no success into what to do about it."""
        if code in BUSY:
            raise _Cut(f"it answers with status {code}")
        if code == 416:  # what is here is not a beginning of what is there
            self.forget()
            raise _Cut("it does not go on with an old download")
        reasons = {
            401: f"{self._host} wants an account for {self._wanted.file}.",
            403: f"{self._host} does not hand out {self._wanted.file}.",
            404: f"{self._host} does not have {self._wanted.file}.",
            407: "The proxy wants a name and a password.",
            410: f"{self._host} no longer has {self._wanted.file}.",
        }
        if 300 <= code < 400:
            raise DownloadError(f"{self._host} sends us on without end or off the web: refused.")
        raise DownloadError(reasons.get(code, f"{self._host} answers with status {code}."))

    def _explain(self, reason: object) -> None:
        """Turn a failure to connect into a sentence; one that may pass is tried again."""
        if isinstance(reason, ssl.SSLCertVerificationError):
            raise DownloadError(
                f"The certificate of {self._host} is not trusted here: something stands between."
                " A model pack or a mirror folder needs no connection."
            )
        name = type(reason).__name__
        if name == "gaierror":
            raise DownloadError(f"{self._host} cannot be found: is this computer connected?")
        raise _Cut(str(getattr(reason, "strerror", None) or reason or name))

    def _receive(self, response: Any, start: int) -> None:
        if response.status == 206 and _first_byte(response) != start:
            self.forget()
            raise _Cut("it sends another part of the file than was asked for")
        start = start if response.status == 206 else 0
        total = self._announced(response, start)
        self._note(response)
        try:
            with self.part.open("r+b" if start else "wb") as file:
                file.seek(start)
                self._stream(response, file, start, total)
                settle(file)
        except OSError as error:
            self.forget()
            raise disk_failure(error, self._store.folder) from error
        if total is not None and self._have() < total:
            raise _Cut("the connection was cut")

    def _announced(self, response: Any, start: int) -> int | None:
        """The whole size; refuses a file that cannot be the wanted one before it is fetched."""
        length = response.headers.get("Content-Length", "")
        total = start + int(length) if length.isdecimal() else self._wanted.size
        if self._wanted.size is not None and total != self._wanted.size:
            self.forget()
            raise DownloadError(
                f"{self._host} offers {total} bytes instead of {self._wanted.size}:"
                f" that is not {self._wanted.file} as published."
            )
        if total is not None:
            require_room(self._store.disk, self._store.folder, total - start)
        return total

    def _stream(self, response: Any, file: BinaryIO, done: int, total: int | None) -> None:
        limit = total if total is not None else LARGEST
        while done < limit:
            try:
                content = response.read(min(CHUNK, limit - done))
            except (OSError, http.client.HTTPException) as error:
                settle(file)
                raise _Cut("the connection was cut") from error
            if not content:
                return
            self._store.disk.write(file, content)
            done += len(content)
            self._task.report(STAGE, done / limit)

    def _validator(self) -> str | None:
        """What tells the server whether its file is still the one that we have a part of."""
        try:
            notes = json.loads(self._notes.read_text(encoding="utf-8"))
            fits = notes["address"] == self._wanted.address
            return str(notes["validator"]) if fits and notes["validator"] else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _note(self, response: Any) -> None:
        tag = response.headers.get("ETag", "")
        strong = tag if tag.startswith('"') else ""
        validator = strong or response.headers.get("Last-Modified", "")
        notes = {"address": self._wanted.address, "validator": validator}
        with suppress(OSError):  # then a cut download begins again
            self._notes.write_text(json.dumps(notes), encoding="utf-8")

    def _wait(self, seconds: float) -> None:
        self._task.check()
        self._pause(seconds)
        self._task.check()

    def _verify(self) -> None:
        if hash_file(self.part, self._task, "models.check") != self._wanted.sha256:
            self.forget()
            raise DownloadError(
                f"What {self._host} sent is not {self._wanted.file} as published (its SHA-256"
                " differs): it was deleted."
            )


def _first_byte(response: Any) -> int | None:
    span = str(response.headers.get("Content-Range", "")).removeprefix("bytes ").partition("-")[0]
    return int(span) if span.isdecimal() else None
