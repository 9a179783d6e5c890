"""A user's template: it gets the data, no more, and whatever it does is one sentence."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.engine.exports.samples import conversation
from undertone import sandbox
from undertone.errors import InputError, OptionError
from undertone.exports import ExportOptions, render
from undertone.exports.template import Template

LIST = """{{ document.media.file_name }} ({{ document.attributes.Participant }})
{% for s in segments if s.text %}
{{ s.start_ms | time }} {{ s.speaker }}: {{ s.text }} [{{ s.final_sentiment }}]
{% endfor %}
"""


def made(folder: Path, source: str, name: str = "list.txt.j2", **options: object) -> str:
    (folder / name).write_text(source, encoding="utf-8")
    chosen = ExportOptions(**options)  # type: ignore[arg-type]
    return render(conversation(), Template(folder / name), chosen).decode("utf-8")


def refusal(folder: Path, source: str, seconds: float = 20) -> str:
    (folder / "bad.txt").write_text(source, encoding="utf-8")
    with pytest.raises(OptionError) as caught:
        render(conversation(), Template(folder / "bad.txt", seconds))
    sentence = str(caught.value)
    assert sentence.startswith("The template bad.txt")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_template_gets_the_interview(tmp_path: Path) -> None:
    text = made(tmp_path, LIST)
    assert text.startswith(
        "Anna & Ben 1.wav (P07; pilot)\n00:00:00 Dr. Anna <A>: Well, how was it?"
    )
    assert "“Great” — 50% <b>off</b>! [negative]" in text
    assert text.count("\n") == 6


def test_options_shape_what_it_gets(tmp_path: Path) -> None:
    text = made(tmp_path, LIST, pseudonyms=True, per="word")
    assert "Anna" not in text
    assert "Speaker 1: Well, [neutral]\n" in text


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("a.html.j2", ".html"),
        ("A.XML", ".xml"),
        ("a.csv.jinja2", ".csv"),
        ("notes", ".txt"),
        ("a.j2", ".txt"),
        ("a.b c", ".txt"),
    ],
)
def test_the_ending_is_the_results(name: str, ending: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("x")
    assert ending == Template(tmp_path / name).EXTENSION


def test_markup_is_escaped_where_the_ending_says_so(tmp_path: Path) -> None:
    source = "{{ segments[2].text }}"
    assert made(tmp_path, source, "a.html.j2") == "“Great” — 50% &lt;b&gt;off&lt;/b&gt;!"
    assert made(tmp_path, source, "a.txt.j2") == "“Great” — 50% <b>off</b>!"


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("a\n{% for %}", "line 2: "),
        ("a\n\n{{ segmets }}", "line 3: 'segmets' is undefined"),
        ("{{ segments[0].nonsense }}", "has no attribute 'nonsense'"),
        ("{% include '/etc/passwd' %}", "no loader"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ cycler.__init__.__globals__ }}", "unsafe"),
        ("{{ segments.append(1) }}", "is unsafe"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{% for i in range(10 ** 9) %}{% endfor %}", "Range too big"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "calls itself without end"),
    ],
)
def test_what_is_wrong_is_said(source: str, problem: str, tmp_path: Path) -> None:
    assert problem in refusal(tmp_path, source)


def test_a_template_without_end_is_stopped(tmp_path: Path) -> None:
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}"
    source = f"{loops}{{% endfor %}}{{% endfor %}}"
    assert "took longer than 2 s and was stopped" in refusal(tmp_path, source, seconds=2)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are Linux's")
@pytest.mark.parametrize(
    "source",
    [
        "{{ 'x' * 10 ** 11 }}",
        "{% set n = namespace(x='x' * 1000) %}"
        "{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}{{ n.x }}",
    ],
)
def test_a_template_that_eats_memory_is_stopped(source: str, tmp_path: Path) -> None:
    assert "memory" in refusal(tmp_path, source)


def test_files_that_are_no_templates(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large.txt").write_bytes(b"x" * (2**20 + 1))
    for name in ("gone.txt", "binary.txt", "large.txt"):
        with pytest.raises(InputError, match=name):
            Template(tmp_path / name)


def test_hostile_texts_are_data_not_template() -> None:
    data = {"text": "{{ 1 / 0 }}{% raw %}"}
    assert sandbox.answer("a.txt", "{{ text }}", data) == {"text": data["text"]}


class Refusing:
    """A system's limits, of which it refuses some."""

    RLIMIT_AS, RLIMIT_CPU = 1, 2

    def __init__(self, refused: int, error: Exception) -> None:
        self._refused, self._error = refused, error
        self.limits: dict[int, tuple[int, int]] = {}

    def setrlimit(self, kind: int, most: tuple[int, int]) -> None:
        if kind == self._refused:
            raise self._error
        self.limits[kind] = most


@pytest.mark.parametrize("error", [ValueError("exceeds maximum"), OSError(22, "Invalid argument")])
def test_a_limit_that_cannot_be_set_does_not_cost_the_others(error: Exception) -> None:
    system = Refusing(Refusing.RLIMIT_AS, error)
    sandbox.limit(system)
    assert system.limits == {Refusing.RLIMIT_CPU: (sandbox.SECONDS, sandbox.SECONDS)}
