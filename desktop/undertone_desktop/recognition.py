"""What is chosen for the next analysis in words: the recogniser, the language, the device."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from undertone.options import AUTOMATIC, PER_TURN, Options, TranscribeOptions
from undertone_desktop.languages import language_words, languages
from undertone_desktop.model_rows import ModelRow

ENGLISH = "en"
PROCESSOR = "cpu"
SPEAKERS_OFFERED = 6

Rows = list[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A processor or GPU, as the worker tells it.

    Attributes:
        memory: bytes; None where nobody tells.
        users: what can run on it.
        failed: Automatic avoids it since it failed.
    """

    name: str
    description: str
    memory: int | None = None
    users: tuple[str, ...] = ()
    failed: bool = False


def device_list(data: Mapping[str, Any]) -> tuple[DeviceRow, ...]:
    """The devices in an event `devices`; rows that make no sense are left out."""
    rows = [each for each in data.get("rows", ()) if isinstance(each, dict) and each.get("name")]
    return tuple(
        DeviceRow(
            str(each["name"]),
            str(each.get("description") or each["name"]),
            each["memory"] if isinstance(each.get("memory"), int) else None,
            tuple(str(user) for user in each.get("users") or ()),
            each.get("failed") is True,
        )
        for each in rows
    )


def english_only(model: Path | None) -> bool:
    """Whether a recogniser knows English alone: the bundled one, and files that are named so."""
    return model is None or ".en" in model.name


def fitted(options: Options) -> Options:
    """The options without what the recogniser cannot do, as far as that does no harm."""
    words = options.transcribe
    if words.model is None:
        words = TranscribeOptions(language=words.language)
    elif english_only(words.model):
        words = replace(words, translate=False)
    return replace(options, transcribe=words)


def problem(options: Options) -> str:
    """Why a recording cannot be analysed so; empty where it can."""
    words = options.transcribe
    if english_only(words.model) and words.language not in (None, AUTOMATIC, ENGLISH):
        wanted = (
            _tr("More than one language")
            if words.language == PER_TURN
            else language_words(str(words.language))
        )
        text = _tr("{language} needs a Whisper model for many languages; this one is for English.")
        return text.format(language=wanted)
    if words.translate and words.model is not None and "turbo" in words.model.name:
        text = _tr("{model} did not learn to translate into English.")
        return text.format(model=model_words(words.model))
    return ""


def model_words(model: Path | None) -> str:
    """The name of a recogniser."""
    if model is None:
        return _tr("bundled recogniser")
    return model.stem.removeprefix("ggml-") or model.name


def device_words(name: str, devices: Iterable[DeviceRow] = ()) -> str:
    """The name of a device; of an unknown one as the options have it."""
    if name == AUTOMATIC:
        return _tr("Automatic")
    known = next((each.description for each in devices if each.name == name), None)
    return known or (_tr("Processor") if name == PROCESSOR else name)


def spoken_words(options: TranscribeOptions) -> str:
    """The language that a recording is taken to be in."""
    if options.language == PER_TURN:
        return _tr("Language by turn")
    if options.detects:
        found_out = _tr("Any language")
        return language_words(ENGLISH) if english_only(options.model) else found_out
    return language_words(str(options.language))


def summary(options: Options, devices: Iterable[DeviceRow] = ()) -> str:
    """The three choices in one line."""
    parts = (
        spoken_words(options.transcribe),
        model_words(options.transcribe.model),
        device_words(options.device, devices),
    )
    return "  ·  ".join(parts)


def people_rows() -> Rows:
    """What can be chosen as the number of people."""
    return [(None, _tr("Find out")), *((n, str(n)) for n in range(1, SPEAKERS_OFFERED + 1))]


def channel_rows() -> Rows:
    """What the channels of a recording can be."""
    return [("mix", _tr("Mixed")), ("split", _tr("One person each"))]


def language_rows() -> Rows:
    """What can be chosen as the language."""
    return [
        (AUTOMATIC, _tr("Automatic")),
        (PER_TURN, _tr("Automatic, for every speaker’s turn")),
        *languages(),
    ]


def model_choices(rows: Sequence[ModelRow], chosen: Path | None) -> Rows:
    """What can be chosen as the recogniser: paths as text, empty for the bundled one."""
    installed = [row for row in rows if row.recogniser and row.path]
    found: Rows = [("", _tr("Bundled recogniser (English)"))]
    found += [(row.path, f"{row.name} ({row.languages or _tr('your own')})") for row in installed]
    if chosen is not None and str(chosen) not in (row.path for row in installed):
        found.append((str(chosen), model_words(chosen)))
    return found


def model_hint(rows: Sequence[ModelRow], chosen: Path | None) -> str:
    """How a recogniser suits this computer."""
    if chosen is None:
        return _tr("Part of Undertone: quick, small, English only.")
    row = next((each for each in rows if each.path == str(chosen)), None)
    return row.facts if row else str(chosen)


def language_hint(options: Options, advice: str) -> str:
    """What is to be known of the language with the recogniser that is chosen."""
    trouble = problem(options)
    if trouble:
        return f"{trouble} {advice}".strip()
    if english_only(options.transcribe.model):
        return _tr("This recogniser understands English only.")
    return ""


def expected_words(text: str) -> tuple[str, ...]:
    """A vocabulary as it was written: one word a line, or with commas between."""
    words = (" ".join(word.split()) for word in text.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(filter(None, words)))


def device_choices(devices: Sequence[DeviceRow], chosen: str) -> Rows:
    """What can be chosen as the device."""
    found: Rows = [(AUTOMATIC, _tr("Automatic"))]
    found += [(each.name, _described(each)) for each in devices]
    if chosen not in (value for value, _ in found):
        gone = _tr("{name} (not found)") if devices else "{name}"
        found.append((chosen, gone.format(name=device_words(chosen))))
    return found


def failed_words(devices: Iterable[DeviceRow]) -> str:
    """Which devices Automatic avoids; empty when there are none."""
    names = ", ".join(each.description for each in devices if each.failed)
    text = _tr("{names} failed before: Automatic goes without.")
    return text.format(names=names) if names else ""


def device_hint(devices: Sequence[DeviceRow], chosen: str) -> str:
    """What runs on a device."""
    if chosen == AUTOMATIC:
        return _tr(
            "Measures what is fastest with the model, once, and goes on with the processor if a "
            "graphics card fails."
        )
    row = next((each for each in devices if each.name == chosen), None)
    if row is None:
        return ""
    text = _tr("For {uses}.").format(uses=", ".join(_use_words(each) for each in row.users))
    failed = _tr("It failed before.")
    return f"{text} {failed}" if row.failed else text


def pace_words(factor: float | None) -> str:
    """How long an analysis takes, from seconds of work per second of sound."""
    if factor is None:
        return _tr("How long this takes is known after the first analysis of its kind.")
    if factor < 1 / 60:
        return _tr("An hour of interview takes less than a minute here.")
    minutes = round(factor * 60)
    if minutes < 90:
        words = _tr("An hour of interview takes about {n} min here, as measured.")
        return words.format(n=minutes)
    words = _tr("An hour of interview takes about {n} h here, as measured.")
    return words.format(n=round(factor * 2) / 2)


def _use_words(user: str) -> str:
    return {
        "Whisper": _tr("Whisper models"),
        "chat models": _tr("chat models"),
        "speakers and sentiment": _tr("speakers and sentiment"),
    }.get(user, user)


def _described(device: DeviceRow) -> str:
    memory = "" if device.memory is None else f", {device.memory / 1e9:.1f} GB"
    name = "" if device.name == PROCESSOR else f" ({device.name})"
    return f"{device.description}{memory}{name}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("recognition", text)
