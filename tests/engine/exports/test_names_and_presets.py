"""What results are called, what a preset means, and which files may be replaced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.exports.samples import conversation
from undertone.errors import InputError, OptionError, OutputError
from undertone.exports import ExportOptions, format_named, render
from undertone.exports.earlier import EarlierExports
from undertone.exports.naming import LONGEST, result_name, safe
from undertone.exports.presets import PRESETS, preset_named

PROJECT, CSV = Path("/data/Interview 7.undertone"), format_named("csv")


def named(template: str, form: str = "csv") -> str:
    return result_name(template, PROJECT, conversation(), format_named(form))


def test_fields_become_a_name() -> None:
    assert named("{project}-{date}.{format}") == "Interview 7-2026-01-02.csv"
    assert named("{participant}_{language}") == "P07; pilot_en.csv"
    assert named("{recording}", "textgrid") == "Anna & Ben 1.TextGrid"
    assert named("{project}.{format}", "audacity") == "Interview 7.audacity.txt"


def test_a_name_stays_in_its_folder() -> None:
    document = replace(conversation(), attributes=(("site", "../../etc/passwd\n"),))
    assert result_name("{site}", PROJECT, document, CSV) == "_.._.._etc_passwd_.csv"
    assert result_name("a/b:c", PROJECT, document, CSV) == "a_b_c.csv"


@pytest.mark.parametrize("wrong", ["{nobody}", "{project", "{0}", "{}", "{project!r}", "{date:>9}"])
def test_wrong_templates_of_names(wrong: str) -> None:
    with pytest.raises(OptionError):
        named(wrong)


@given(st.text())
def test_every_system_can_have_the_name(text: str) -> None:
    name = safe(text)
    assert name
    assert len(name.encode("utf-8", "replace")) <= LONGEST + 1
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name == name.strip()
    assert not name.endswith(".")
    assert name.partition(".")[0].lower() not in {"con", "nul", "aux", "prn", "com1", "lpt9", ""}


@pytest.mark.parametrize("preset", PRESETS, ids=lambda each: each.name)
def test_every_preset_can_be_used(preset: object) -> None:
    assert preset in PRESETS
    found = preset_named(getattr(preset, "name", ""))
    for name in found.formats or ("csv",):
        assert render(conversation(), name, found.options)


def test_a_preset_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "lab.toml"
    path.write_text('formats = ["csv", "srt"]\ndialect = "data"\ncolumns = ["text"]\nnotes = false')
    found = preset_named(str(path))
    assert found.formats == ("csv", "srt")
    assert found.options == ExportOptions("data", columns=("text",), notes=False)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("formats = 1", "formats must be a list"),
        ('notes = "no"', "notes must be true or false"),
        ("line_width = true", "line_width must be a whole number"),
        ('dialect = "lotus"', "no kind of table 'lotus'"),
        ("shoe = 1", "unknown option 'shoe'"),
        ('recording = "a.wav"', "unknown option 'recording'"),
        ("= 1", "is not TOML"),
    ],
)
def test_presets_that_are_wrong(text: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "lab.toml").write_text(text)
    with pytest.raises((OptionError, InputError), match=problem):
        preset_named(str(tmp_path / "lab.toml"))


def test_presets_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="excel, excel-semicolon"):
        preset_named("lotus")
    with pytest.raises(InputError, match=r"gone\.toml cannot be read"):
        preset_named(str(tmp_path / "gone.toml"))


def test_only_unchanged_earlier_exports_are_replaced(tmp_path: Path) -> None:
    earlier = EarlierExports(tmp_path / "state" / "exports.json")
    mine, ours = tmp_path / "mine.csv", tmp_path / "ours.csv"
    mine.write_text("by hand")
    ours.write_text("by export")
    earlier.remember([ours])
    again = EarlierExports(tmp_path / "state" / "exports.json")
    again.require_replaceable([ours, tmp_path / "new.csv"])
    with pytest.raises(OutputError, match=r"mine.csv is there already.*--force"):
        again.require_replaceable([ours, mine])
    ours.write_text("by export, then corrected")
    with pytest.raises(OutputError, match=r"ours.csv"):
        again.require_replaceable([ours])


def test_a_damaged_memory_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "exports.json"
    for content in ("[1]", "{", "\x00"):
        path.write_text(content)
        (tmp_path / "a.csv").write_text("a")
        with pytest.raises(OutputError):
            EarlierExports(path).require_replaceable([tmp_path / "a.csv"])
    EarlierExports(path).remember([tmp_path / "a.csv"])
    EarlierExports(path).require_replaceable([tmp_path / "a.csv"])
    assert "a.csv" not in path.read_text()
