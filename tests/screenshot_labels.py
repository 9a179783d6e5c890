"""The states of the page of labels and summary, for `tests.screenshots`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.desktop import interviews
from tests.desktop.model_rows import with_chat
from undertone_desktop.label_desk import LabelDesk

if TYPE_CHECKING:
    from tests.screenshots import Studio


def labels_states(studio: Studio) -> None:
    """Nothing yet, a set that is written, at work, with results, in the inspector, narrow."""
    window = studio.window
    studio.finished(interviews.interview(36))
    desk, _ = opened(studio)
    studio.shoot("labels-empty")
    desk.page.labels.table.show_meanings(interviews.MEANINGS)
    desk.page.labels.set_edited.emit()
    studio.shoot("labels")
    desk.page.labels.table.add()
    studio.shoot("labels-writing")
    desk.page.labels.remove.click()
    desk.page.labels.run.click()
    job = studio.runner.latest("label")
    job.tell(event="progress", stage="labels", fraction=0.42, seconds_left=130)
    job.drain()
    studio.shoot("labels-running")
    job.cancel()
    job.drain()
    studio.wait_for(lambda: not window.desk.editing.refusal)
    studio.shoot("labels-stopped")
    studio.finished(interviews.labelled(interviews.interview(36), approximate=True))
    opened(studio)
    studio.shoot("labels-results")
    window.resize(760, 560)
    studio.shoot("labels-narrow")
    window.resize(studio.size)
    desk.page.back.click()
    window.desk.choose(5)
    studio.shoot("labels-inspector")
    studio.insights()
    studio.scroll_down()
    studio.shoot("labels-insights")
    window.views.toggle()
    window.close_document()
    window.banner.clear()


def summary_states(studio: Studio) -> None:
    """No summary yet, at work, a summary."""
    window = studio.window
    document = interviews.labelled(interviews.interview(36))
    studio.finished(document)
    desk, model = opened(studio)
    desk.page.model.chosen.emit(str(model))
    studio.shoot("summary-empty")
    desk.page.summary.run.click()
    job = studio.runner.latest("summarize")
    job.tell(event="progress", stage="summary", fraction=0.7, seconds_left=25)
    job.drain()
    studio.shoot("summary-running")
    job.cancel()
    job.drain()
    studio.wait_for(lambda: not window.desk.editing.refusal)
    studio.finished(interviews.summed_up(document))
    opened(studio)
    studio.shoot("summary")
    window.resize(760, 560)
    studio.shoot("summary-narrow")
    window.resize(studio.size)
    window.close_document()
    window.banner.clear()


def opened(studio: Studio) -> tuple[LabelDesk, Path]:
    """The page, with what the worker tells of models; and the chat model among them."""
    studio.window.views.show_labels()
    model = studio.folder / f"{interviews.CHAT_MODEL}.gguf"
    job = studio.runner.latest("pace")
    job.tell(**with_chat(model))
    job.drain()
    desk = studio.window.views.labels
    assert desk is not None
    return desk, model
