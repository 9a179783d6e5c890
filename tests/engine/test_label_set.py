"""A researcher's label set: what is read, and the sentence for what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import OptionError
from undertone.label_set import MOST_LABELS, checked, given_labels, read_labels, write_labels
from undertone.model import Meaning

TWO = (Meaning("frustrated", "annoyed: it fails"), Meaning("hopeful", ""))
READABLE = {
    "a.toml": '[labels]\nfrustrated = "annoyed:  it\\nfails"\nhopeful = ""\n',
    "b.toml": 'frustrated = "annoyed: it fails"\nhopeful = ""\n',
    "c.json": '\ufeff{"labels": {"frustrated": "annoyed: it fails", "hopeful": ""}}',
    "d.json": '[{"name": "frustrated", "description": "annoyed: it fails"}, "hopeful"]',
    "e.txt": "# mine\nfrustrated: annoyed: it fails\n\nhopeful\n",
}
REFUSED = {
    "x.toml": ("[labels]\n", "at least one label"),
    "y.toml": ("labels = 3\n", "holds no labels"),
    "z.toml": ("a = 3\n", "a name and a description"),
    "damaged.toml": ("a = ", "no valid TOML"),
    "twice.toml": ("a = ''\na = ''\n", "no valid TOML"),
    "twice.json": ('{"a": "", "a": ""}', "a name is there twice"),
    "deep.json": ("[" * 100_000, "nested too deeply"),
    "list.json": ("[[1]]", "a name and a description"),
}


@pytest.mark.parametrize("name", READABLE)
def test_a_file_holds_names_and_descriptions(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(READABLE[name], encoding="utf-8")
    assert read_labels(tmp_path / name) == TWO


def test_labels_are_given_on_the_command_line_too() -> None:
    assert given_labels(["frustrated: annoyed: it fails", " hopeful "]) == TWO


@pytest.mark.parametrize("name", REFUSED)
def test_other_files_are_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    content, sentence = REFUSED[name]
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(OptionError, match=sentence):
        read_labels(tmp_path / name)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe")
    for path in (tmp_path / "a.toml", tmp_path / "absent.toml", tmp_path):
        with pytest.raises(OptionError, match="cannot be read"):
            read_labels(path)


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ([], "at least one"),
        ([": no name"], "no name"),
        (["Sad", "sad: again"], "“sad” is there 2 times"),
        (["None"], "what a segment without a label gets"),
        (["x" * 61], "too long"),
        (["x:" + "y" * 401], "description of “x” is too long"),
        (["a\x00b"], "cannot be shown"),
        (["sad; tired: worn out"], "holds a colon or a semicolon"),
        ([f"l{n}" for n in range(MOST_LABELS + 1)], "too many"),
    ],
)
def test_a_set_that_makes_no_sense_is_refused(texts: list[str], sentence: str) -> None:
    with pytest.raises(OptionError, match=sentence):
        given_labels(texts)


def test_a_name_that_a_table_would_cut_is_refused() -> None:
    with pytest.raises(OptionError, match="holds a colon"):
        checked([Meaning("a:b", ""), Meaning("a b", "")])


@given(st.lists(st.text(max_size=70), max_size=4))
def test_what_passes_can_be_shown_and_told_apart(texts: list[str]) -> None:
    try:
        found = checked(Meaning(text, "") for text in texts)
    except OptionError:
        return
    assert all(one.name and one.name.isprintable() for one in found)
    assert len({one.name.casefold() for one in found}) == len(texts)


@given(st.lists(st.tuples(st.text(max_size=70), st.text(max_size=90)), max_size=4))
@pytest.mark.parametrize("ending", [".toml", ".json"])
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, ending: str, pairs: list[tuple[str, str]]
) -> None:
    try:
        found = checked(Meaning(*pair) for pair in pairs)
    except OptionError:
        return
    path = tmp_path_factory.mktemp("set") / f"labels{ending}"
    write_labels(path, found)
    assert read_labels(path) == found


@pytest.mark.parametrize("ending", [".toml", ".json"])
def test_quotes_and_tables_are_names_like_others(tmp_path: Path, ending: str) -> None:
    names = ('"quoted"', "back\\slash", "labels", "a.b", "[x]", "#", "früher 😀", "='")
    found = tuple(Meaning(name, f"= {name} #") for name in names)
    write_labels(tmp_path / f"a{ending}", found)
    assert read_labels(tmp_path / f"a{ending}") == found
