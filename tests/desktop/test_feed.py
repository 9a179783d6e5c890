"""What workers print becomes signals, in portions that cannot block the window."""

from __future__ import annotations

from tests.desktop import interviews
from undertone_desktop.fakes import FakeJob
from undertone_desktop.feed import LINES_PER_TICK, SEGMENTS_PER_TICK, Ended, Outcome


def test_segments_are_handed_on_in_bounded_portions() -> None:
    job = FakeJob({})
    portions: list[int] = []
    job.segments_found.connect(lambda found, _: portions.append(len(found)))
    job.tell_segments(interviews.segments(1234))
    job.drain()
    assert sum(portions) == 1234
    assert max(portions) <= SEGMENTS_PER_TICK


def test_of_a_flood_of_progress_only_the_latest_of_each_portion_is_told() -> None:
    job = FakeJob({})
    told: list[float] = []
    job.progressed.connect(lambda progress: told.append(progress.fraction))
    for number in range(1000):
        job.tell(event="progress", stage="transcribe", fraction=number / 1000)
    job.tell(event="done")
    ends: list[Ended] = []
    job.ended.connect(ends.append)
    job.drain()
    assert told == sorted(told)
    assert told[-1] == 0.999
    assert len(told) <= 1000 // LINES_PER_TICK + 1
    assert [end.outcome for end in ends] == [Outcome.DONE]


def test_the_end_waits_for_the_segments_before_it() -> None:
    job = FakeJob({})
    order: list[str] = []
    job.segments_found.connect(lambda *_: order.append("segments"))
    job.ended.connect(lambda _: order.append("end"))
    job.tell_segments(interviews.segments(SEGMENTS_PER_TICK * 2))
    job.crash()
    job.drain()
    assert order == ["segments", "segments", "end"]


def test_a_damaged_segment_is_a_warning() -> None:
    job = FakeJob({})
    warnings: list[str] = []
    job.warned.connect(warnings.append)
    job.tell(event="segments", segments=[{"id": 3}])
    job.drain()
    assert len(warnings) == 1
