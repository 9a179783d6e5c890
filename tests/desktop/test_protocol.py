"""Lines of the worker become events."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone import codec
from undertone.model import Emotion, Meaning, Probabilities, Sentiment
from undertone.options import ChatOptions, DecodeOptions, DiarizeOptions, Options
from undertone_desktop import orders, protocol
from undertone_desktop.protocol import LineBuffer, Scored, Scores, Told


@given(
    st.lists(st.binary(max_size=20).map(lambda b: b.replace(b"\n", b"x") or b"x"), max_size=8),
    st.lists(st.integers(0, 200), max_size=6),
)
def test_lines_come_out_whole_however_they_are_cut(lines: list[bytes], cuts: list[int]) -> None:
    whole = b"".join(line + b"\n" for line in lines)
    edges = [0, *sorted(cut for cut in cuts if cut < len(whole)), len(whole)]
    buffer = LineBuffer()
    found = [
        line for first, last in itertools.pairwise(edges) for line in buffer.feed(whole[first:last])
    ]
    assert found == [line for line in lines if line.strip()]


@given(st.binary())
def test_noise_is_no_event(line: bytes) -> None:
    assert protocol.parse(b"\x00" + line) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
kinds = st.sampled_from(["progress", "sound", "segments", "warning", "done", "failed", "x"])


@given(
    kinds,
    st.dictionaries(
        st.sampled_from(
            [
                "stage",
                "fraction",
                "seconds_left",
                "files",
                "duration_ms",
                "peaks",
                "film",
                "segments",
                "message",
                "project",
            ]
        ),
        json_values,
    ),
)
def test_a_damaged_event_never_raises(kind: str, fields: dict[str, object]) -> None:
    protocol.parse(json.dumps({"event": kind, **fields}).encode())


def test_each_event_is_read() -> None:
    said: list[tuple[dict[str, object], protocol.Event]] = [
        (
            {"event": "progress", "stage": "decode", "fraction": 1.5, "seconds_left": 3},
            protocol.StageProgress("decode", 1.0, 3.0),
        ),
        (
            {
                "event": "sound",
                "files": ["/a.wav"],
                "duration_ms": 20,
                "peaks": "/a.peaks",
                "film": True,
                "warnings": ["quiet"],
            },
            protocol.Sound((Path("/a.wav"),), 20, Path("/a.peaks"), True, ("quiet",)),
        ),
        ({"event": "segments", "segments": [{"id": "a"}, 3]}, protocol.Rows(({"id": "a"},))),
        ({"event": "warning", "message": "m"}, protocol.Warned("m")),
        ({"event": "done", "project": "/p"}, protocol.Done(Path("/p"))),
        ({"event": "failed", "message": "m", "details": "d"}, protocol.Failed("m", "d")),
        ({"event": "cancelled"}, protocol.Stopped()),
    ]
    for data, event in said:
        assert protocol.parse(json.dumps(data).encode()) == event


@pytest.mark.parametrize("speakers", [None, 3])
def test_the_worker_understands_the_options(speakers: int | None) -> None:
    options = Options(DecodeOptions("split"), DiarizeOptions(speakers=speakers))
    command = orders.analyze_command(Path("a.wav"), Path("a.undertone"), Path("pcm"), options)
    assert codec.from_plain(Options, command["options"]) == options


def test_scores_are_read_with_what_they_were_scored_from() -> None:
    sentiment = Sentiment.from_probabilities(Probabilities(0.1, 0.2, 0.7))
    emotions = [{"label": "joy", "score": 0.8}]
    score = {"sentiment": codec.to_plain(sentiment), "emotions": emotions, "unsure": True}
    rows = [
        {"text": "a", "context": None, "score": score},
        {"text": "", "context": "b", "score": None},
    ]
    event = protocol.parse(json.dumps({"event": "scores", "scores": rows}).encode())
    assert event == Scores(
        (Scored("a", None, sentiment, (Emotion("joy", 0.8),), True), Scored("", "b"))
    )


@pytest.mark.parametrize("rows", [None, [{}], [{"text": "a", "context": None, "score": {}}]])
def test_damaged_scores_are_noise(rows: object) -> None:
    assert protocol.parse(json.dumps({"event": "scores", "scores": rows}).encode()) is None


def test_labels_and_summaries_are_asked_for_and_told() -> None:
    chat = ChatOptions(Path("m.gguf"), "cpu")
    meanings = (Meaning("sad", "feels down"),)
    label = orders.label_command(Path("a.undertone"), meanings, 2, chat, again=True)
    assert codec.sequence_from_plain(Meaning, label["labels"]) == meanings
    assert codec.from_plain(ChatOptions, label["chat"]) == chat
    summarize = orders.summarize_command(Path("a.undertone"), 8, chat, again=False)
    assert codec.from_plain(ChatOptions, summarize["chat"]) == chat
    for name in ("labelled", "summary"):
        data: dict[str, object] = {"event": name, "segments": []}
        assert protocol.parse(json.dumps(data).encode()) == Told(name, data)
