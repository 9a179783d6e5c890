"""The states of the settings and of the choices on the first page, for `tests.screenshots`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.desktop.model_rows import listed
from undertone.options import SentimentOptions, TranscribeOptions

if TYPE_CHECKING:
    from tests.screenshots import Studio

DEVICES: list[dict[str, Any]] = [
    {
        "name": "cpu",
        "description": "13th Gen Intel(R) Core(TM) i5-1345U, 12 cores",
        "kind": "cpu",
        "memory": 16_000_000_000,
        "users": ["speakers and sentiment", "Whisper", "chat models"],
    },
    {
        "name": "vulkan0",
        "description": "Intel(R) Iris(R) Xe Graphics (RPL-U)",
        "kind": "igpu",
        "memory": 12_000_000_000,
        "users": ["Whisper"],
        "failed": True,
    },
]


def settings_states(studio: Studio) -> None:
    """Every section, with the bundled recogniser and with a Whisper model; the first page."""
    window = studio.window
    window.views.show_settings()
    desk = window.views.settings
    assert desk is not None
    tell(studio, studio.folder / "ggml-large-v3-turbo-q5_0.bin")
    for row in range(desk.page.sections.count()):
        desk.page.sections.setCurrentRow(row)
        studio.shoot(f"settings-{row + 1}")
    desk.page.sections.setCurrentRow(0)
    _choose_much(studio)
    desk.transcription.more.setChecked(True)
    studio.shoot("settings-whisper")
    desk.page.sections.setCurrentRow(3)
    desk.sentiment.say("The model folder my-moods lacks tokenizer.json.")
    studio.shoot("settings-refused")
    desk.page.sections.setCurrentRow(0)
    window.resize(760, 560)
    studio.shoot("settings-narrow")
    window.resize(studio.size)
    desk.page.back.click()
    studio.shoot("start-chosen")
    window.start.recognition.change.click()
    tell(studio, studio.folder / "ggml-large-v3-turbo-q5_0.bin")
    studio.shoot("start-choices")
    window.choices.choose_model("")
    tell(studio, studio.folder / "ggml-large-v3-turbo-q5_0.bin")
    studio.shoot("start-trouble")
    window.resize(760, 560)
    studio.shoot("start-narrow")
    window.resize(studio.size)
    window.start.recognition.change.click()
    window.choices.choose_language("en")
    window.open_path(studio.recording)
    job = studio.runner.latest("analyze")
    job.tell(event="estimate", seconds=760, device="cpu")
    job.tell(event="progress", stage="speakers", fraction=0.04, seconds_left=700)
    job.drain()
    studio.shoot("estimate")
    window.close_document()


def tell(studio: Studio, model: Path) -> None:
    """Let the worker say what there is to choose from."""
    model.touch()
    job = studio.runner.latest("pace")
    job.tell(event="pace", factor=0.21, device="cpu")
    job.tell(event="devices", rows=DEVICES)
    told = listed(path=model)
    told["rows"][0]["name"] = "large-v3-turbo-q5_0"
    job.tell(**told)
    job.drain()


def _choose_much(studio: Studio) -> None:
    chosen = studio.window.choices.chosen
    words = TranscribeOptions(
        model=studio.folder / "ggml-large-v3-turbo-q5_0.bin",
        language="de",
        vocabulary=("Hohenstein-Wertheim", "Charité", "Lebenswelt"),
        prompt="Ja. Und wie war das damals für Sie?",
        beam_size=5,
    )
    sentiment = SentimentOptions(model=studio.folder)
    studio.window.choices.choose(replace(chosen, transcribe=words, sentiment=sentiment))
