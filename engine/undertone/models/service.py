"""Commands of a front end become changes of the store and events: the worker's `models.` commands.

    models.list                          what there is
    models.search  path                  what a file, folder, stick or pack holds
    models.import  path, accepted        installs what is known, and what the user vouches for
    models.get     name, [mirror]        fetches; the front end has asked
    models.verify  [name]                hashes again, one or all
    models.measure name                  finds out how fast it is on each device here
    models.remove  name
    models.pack    names, path

Each may have a `language` (ISO 639-1) for the recommendation, which stays until another is named;
it is English at first. Each but `search` tells an event `models`: all rows, the recommendation,
and one sentence on what was done; `search` an event `offers`. Then comes `done`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from undertone.codec import Json
from undertone.devices import whisper_gpus
from undertone.errors import ModelError, OptionError
from undertone.models.advice import ENGLISH, Advisor
from undertone.models.getting import get, row_called
from undertone.models.installing import install, search
from undertone.models.measuring import measure
from undertone.models.offer import Offer
from undertone.models.pack import write_pack
from undertone.models.store import Store
from undertone.models.table import Row, model_rows
from undertone.task import Task

Command = Mapping[str, Any]
Emit = Callable[[dict[str, Json]], None]


class ModelService:
    """Carries out the commands.

    Args:
        emit: takes the events.
        store: another one for tests.
    """

    def __init__(self, emit: Emit, store: Store | None = None) -> None:
        self._emit = emit
        self._store = store or Store()
        self._language = ENGLISH
        handlers: dict[str, Callable[[Command, Task], None]] = {
            "models.list": self._list,
            "models.search": self._search,
            "models.import": self._import,
            "models.get": self._get,
            "models.verify": self._verify,
            "models.measure": self._measure,
            "models.remove": self._remove,
            "models.pack": self._pack,
        }
        self.handlers = {name: self._in_language(each) for name, each in handlers.items()}

    def _in_language(
        self, handler: Callable[[Command, Task], None]
    ) -> Callable[[Command, Task], None]:
        """The handler, which recommends for the language of its command or of an earlier one."""

        def handled(command: Command, task: Task) -> None:
            self._language = str(command.get("language") or self._language)
            handler(command, task)

        return handled

    def _list(self, command: Command, task: Task) -> None:
        self._tell("")

    def _search(self, command: Command, task: Task) -> None:
        found = search(Path(_text(command, "path")), task)
        rows: list[Json] = [_plain(each) for each in found.offers]
        self._emit({"event": "offers", "offers": rows, "refused": list(found.refused)})
        self._emit({"event": "done"})

    def _import(self, command: Command, task: Task) -> None:
        accepted = {str(each) for each in command.get("accepted") or ()}
        found = search(Path(_text(command, "path")), task)
        taken = [each for each in found.offers if each.row or each.sha256 in accepted]
        if not taken:
            raise ModelError("Nothing was installed.")
        for each in taken:
            install(self._store, each, task, accepted)
        self._tell(f"Installed {', '.join(each.name for each in taken)}.")

    def _get(self, command: Command, task: Task) -> None:
        mirror = command.get("mirror")
        model = get(self._store, row_called(_text(command, "name")), task, mirror or None)
        self._tell(f"Installed {model.name}.")

    def _verify(self, command: Command, task: Task) -> None:
        name = command.get("name")
        models = (self._store.get(str(name)),) if name else self._store.installed()
        for model in models:
            self._store.verify(model, task)
        names = ", ".join(model.name for model in models)
        if not models:
            self._tell("No model is installed.")
        elif len(models) == 1:
            self._tell(f"{names} is as installed.")
        else:
            self._tell(f"{names} are as installed.")

    def _measure(self, command: Command, task: Task) -> None:
        model = self._store.get(_text(command, "name"))
        found = measure(model, whisper_gpus(), task)
        self._tell(f"{model.name} on the {'; '.join(each.sentence for each in found)}.")

    def _remove(self, command: Command, task: Task) -> None:
        model = self._store.get(_text(command, "name"))
        self._store.remove(model)
        self._tell(f"Removed {model.name}.")

    def _pack(self, command: Command, task: Task) -> None:
        path = Path(_text(command, "path"))
        models = [self._store.get(str(name)) for name in command.get("names") or ()]
        if not models:
            raise OptionError("Name the models for the pack.")
        write_pack(path, models, task, self._store.disk)
        self._tell(f"Packed {len(models)} models into {path.name}.")

    def _tell(self, said: str) -> None:
        advisor = Advisor.here(self._store)
        advice = advisor.best(self._language)
        self._emit(
            {
                "event": "models",
                "rows": list[Json](model_rows(self._store, advisor)),
                "advice": advice.sentence if advice else "",
                "folder": str(self._store.folder),
                "said": said,
            }
        )
        self._emit({"event": "done"})


def _plain(offered: Offer) -> Row:
    return {
        "name": offered.name,
        "kind": offered.kind.value,
        "size": offered.size,
        "sha256": offered.sha256,
        "known": offered.row is not None,
        "source": offered.source,
    }


def _text(command: Command, key: str) -> str:
    value = command.get(key)
    if not isinstance(value, str) or not value:
        raise OptionError(f"The command lacks “{key}”.")
    return value
