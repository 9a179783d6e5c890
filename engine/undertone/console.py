"""Segments and progress become coloured lines on a terminal.

The only home of rich.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType

from rich.console import Console
from rich.live import Live
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.text import Text

from undertone.library import Hit
from undertone.model import Document, Flag, Label, Segment, SpeakerId
from undertone.observer import Observer
from undertone.recording.levels import Level, Trouble
from undertone.speakers import speaker_name
from undertone.task import Progress as Step
from undertone.timecode import short

SENTIMENT_STYLE = {Label.NEGATIVE: "#D55E00", Label.NEUTRAL: "grey58", Label.POSITIVE: "#56B4E9"}
SENTIMENT_SYMBOL = {Label.NEGATIVE: "−", Label.NEUTRAL: "·", Label.POSITIVE: "+"}
BAR_STEPS = 10
WORTH_TELLING_S = 60
SPEAKER_STYLES = ("bold", "bold italic", "bold underline", "bold dim")
STAGE_NAMES = {
    "import": "Reading the transcript",
    "decode": "Reading the recording",
    "preview": "Having a first look",
    "speakers": "Finding who speaks when",
    "transcribe": "Writing down what is said",
    "sentiment": "Scoring the sentiment",
    "voice": "Measuring the voices",
    "labels": "Labelling what was said",
    "summary": "Summing the interview up",
    "models.check": "Checking the model",
    "models.copy": "Copying the model",
    "models.fetch": "Fetching the model",
    "models.pack": "Packing the models",
}


def segment_line(segment: Segment, name: str) -> Text:
    """One segment: time, speaker, sentiment and text; colour is never the only cue."""
    line = Text(f"{short(segment.start_ms):>8}  ", style="dim")
    line.append(f"{name or '?'}  ", style=_speaker_style(segment.speaker))
    if segment.sentiment is not None:
        label = segment.sentiment.label
        unsure = "?" if Flag.UNSURE in segment.flags else " "
        mark = f"{SENTIMENT_SYMBOL[label]}{segment.sentiment.confidence:.0%}{unsure}"
        line.append(f"{mark:<6}", style=SENTIMENT_STYLE[label])
        line.append(_text(segment), style=SENTIMENT_STYLE[label])
    else:
        line.append(_text(segment))
    return line


class TerminalObserver(Observer):
    """Prints segments as they are finished, with a progress line below them.

    Args:
        console: where progress and warnings go; segments go to `transcript`.
        transcript: None prints no segments.
    """

    def __init__(self, console: Console, transcript: Console | None) -> None:
        self._console = console
        self._transcript = transcript
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            TextColumn("{task.percentage:>3.0f} %  {task.fields[left]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._row: TaskID | None = None
        self._looked = False

    def __enter__(self) -> TerminalObserver:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def step(self, step: Step) -> None:
        """Show how far a stage is and how long it will take."""
        name = STAGE_NAMES.get(step.stage, step.stage)
        left = "" if step.seconds_left is None else f"{_duration(step.seconds_left)} left"
        if self._row is None:
            self._row = self._progress.add_task(name, total=1.0, left=left)
        self._progress.update(self._row, description=name, completed=step.fraction, left=left)

    def estimate(self, seconds: float, device: str) -> None:
        if seconds >= WORTH_TELLING_S:
            text = f"This will take about {_long(seconds)} on {device}."
            self._console.print(Text(text, "dim"), soft_wrap=True)

    def segments(self, segments: Sequence[Segment], *, provisional: bool) -> None:
        if self._transcript is None or (provisional and not self._transcript.is_terminal):
            return
        if provisional and segments and not self._looked:
            self._looked = True
            self._transcript.print(Text("A first look, before the speakers are known:", "dim"))
        for segment in segments:
            if self._transcript is None:
                return
            line = segment_line(segment, speaker_name(segment.speaker))
            if provisional:
                line.stylize("dim")
            self._print(line)

    def _print(self, line: Text) -> None:
        assert self._transcript is not None
        try:
            self._transcript.print(line, soft_wrap=not self._transcript.is_terminal)
        except (BrokenPipeError, SystemExit):  # nobody reads on: the analysis still counts
            self._transcript = None

    def warning(self, message: str) -> None:
        self._console.print(Text(f"Note: {message}", "yellow"), soft_wrap=True)


class LevelLine:
    """A line with the time and a bar per channel while something is recorded."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._line = Live(console=console, transient=True, refresh_per_second=10)

    def __enter__(self) -> LevelLine:
        if self._console.is_terminal:
            self._line.start()
        return self

    def __exit__(self, *details: object) -> None:
        self._line.stop()

    def level(self, recorded_ms: int, levels: Sequence[Level]) -> None:
        """Show how loud it is now."""
        bars = "  ".join(_bar(level.peak_db) for level in levels)
        self._line.update(Text(f"{short(recorded_ms):>8}  {bars}"))

    def trouble(self, channel: int, trouble: Trouble) -> None:
        """Say what is wrong with a channel."""
        told = {
            Trouble.CLIPPING: "too loud: turn the input down or move away",
            Trouble.SILENCE: "silent: is the right input chosen, and not muted?",
        }
        self._console.print(Text(f"Note: channel {channel + 1} is {told[trouble]}", "yellow"))

    def heard(self, block: object) -> None:
        """Nothing to show."""


def _bar(peak_db: float) -> str:
    """Ten steps of 6 dB up to full scale."""
    filled = min(BAR_STEPS, max(0, round(BAR_STEPS + peak_db / 6)))
    return "█" * filled + "░" * (BAR_STEPS - filled)


def print_transcript(console: Console, document: Document) -> None:
    """The whole coloured transcript."""
    for segment in document.segments:
        line = segment_line(segment, document.speaker_name(segment.speaker))
        console.print(line, soft_wrap=not console.is_terminal)


def print_hits(console: Console, hits: Sequence[Hit]) -> None:
    """What a search found, under the name of its recording, with what matched in bold."""
    last = None
    for hit in hits:
        if hit.project != last:
            console.print(Text(f"{hit.name}  ({hit.project})", "bold"), soft_wrap=True)
        last = hit.project
        line = Text(f"{short(hit.start_ms):>8}  {hit.speaker or '?'}  ")
        begun = len(line)
        line.append(hit.text)
        for start, end in hit.marks:
            line.stylize("bold reverse", begun + start, begun + end)
        console.print(line, soft_wrap=True)


def print_table(console: Console, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under their headings, in columns; never cut."""
    widths = [max(len(row[at]) for row in (header, *rows)) for at in range(len(header))]
    for number, row in enumerate((header, *rows)):
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        console.print(Text(line.rstrip(), "" if number else "dim"), soft_wrap=True)


def plain_console(*, stderr: bool = False) -> Console:
    """A console that never guesses at markup or highlights numbers."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def _text(segment: Segment) -> str:
    return segment.text or "[speech without text]"


def _speaker_style(speaker: SpeakerId | None) -> str:
    digits = (speaker or "").removeprefix("S")
    number = int(digits) - 1 if digits.isdecimal() else 0
    return SPEAKER_STYLES[number % len(SPEAKER_STYLES)]


def _long(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} minutes" if seconds < 5_400 else f"{seconds / 3600:.1f} hours"


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
