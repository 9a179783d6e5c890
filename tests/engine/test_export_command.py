"""`undertone export` as a user types it, on projects made for the test."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine.exports.samples import MEDIA, conversation
from undertone.cli import main
from undertone.model import Document
from undertone.options import Options
from undertone.project import Project


@pytest.fixture(autouse=True)
def _memory_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "state"))


def project(folder: Path, name: str, document: Document | None = None) -> Path:
    document = document or conversation()
    path = folder / f"{name}.undertone"
    with Project.create(path, media=document.media, options=Options()) as made:
        made.save_document(document)
    return path


def files(folder: Path) -> list[str]:
    return sorted(name for name in os.listdir(folder) if name not in {"state"})


def test_several_formats_go_beside_the_project(tmp_path: Path) -> None:
    assert main(["export", str(project(tmp_path, "a")), "-f", "srt,txt", "-f", "json"]) == 0
    assert files(tmp_path) == ["a.json", "a.srt", "a.txt", "a.undertone"]


def test_a_folder_of_projects_and_a_template_of_names(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    project(tmp_path / "in", "a")
    project(tmp_path / "in", "b")
    name = "{participant}-{date}.{format}"
    code = main(
        ["export", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--name", name, "-f", "srt"]
    )
    assert code == 0
    assert files(tmp_path / "out") == ["P07; pilot-2026-01-02-2.srt", "P07; pilot-2026-01-02.srt"]


def test_one_bad_project_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.undertone").write_text("no project")
    project(tmp_path, "b")
    assert main(["export", str(tmp_path / "*.undertone"), "-f", "srt"]) == 6
    assert files(tmp_path) == ["a.undertone", "b.srt", "b.undertone"]
    told = capsys.readouterr().err
    assert "a.undertone" in told
    assert "1 of 2 projects failed." in told


def test_nothing_of_the_users_is_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, "a")
    (tmp_path / "a.csv").write_text("mine")
    assert main(["export", str(path)]) == 5
    assert "a.csv is there already" in capsys.readouterr().err
    assert (tmp_path / "a.csv").read_text() == "mine"
    assert main(["export", str(path), "--force"]) == 0
    assert (tmp_path / "a.csv").read_text() != "mine"
    assert main(["export", str(path), "--preset", "data"]) == 0  # an earlier export may go
    (tmp_path / "a.meta.json").write_text("changed by hand")
    assert main(["export", str(path)]) == 5


def test_names_that_are_said_are_left_to_the_researcher(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project(tmp_path, "a")
    assert main(["export", str(path), "--preset", "anonymous"]) == 0
    assert "Other names that are said stay" in capsys.readouterr().err
    assert main(["export", str(path), "--preset", "statistics"]) == 0
    assert "names" not in capsys.readouterr().err


def test_a_preset_chooses_formats_and_options(tmp_path: Path) -> None:
    path = project(tmp_path, "a")
    assert main(["export", str(path), "--preset", "statistics"]) == 0
    assert {"a.csv", "a.words.csv", "a.speakers.csv"} <= set(files(tmp_path))
    assert not (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_columns_units_and_what_is_left_out(tmp_path: Path) -> None:
    path, out = project(tmp_path, "a"), tmp_path / "b.csv"
    options = ["--preset", "data", "--columns", "speaker, text,attribute_place", "--per", "word"]
    assert main(["export", str(path), "-o", str(out), *options, "--pseudonyms"]) == 0
    assert out.read_text("utf-8").splitlines()[:2] == [
        "speaker,text,attribute_place",
        '"Speaker 1","Well,","Leipzig"',
    ]
    text = tmp_path / "c.txt"
    bare = ["--no-notes", "--no-sentiment", "--timecodes", "mm:ss"]
    assert main(["export", str(path), "-o", str(text), *bare]) == 0
    told = text.read_text("utf-8")
    assert "[60:00] שלום" in told
    assert "ironic" not in told
    assert "negative" not in told


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--columns", "nonsense"], "no column 'nonsense'"),
        (["--per", "hour"], "no unit 'hour'"),
        (["--per", "word", "-f", "docx"], "docx is for reading"),
        (["--timecodes", "x"], "no form of time codes 'x'"),
        (["--preset", "lotus"], "no preset 'lotus'"),
        (["--name", "{nobody}"], "no field {nobody}"),
        (["--line-width", "5"], "between 10 and 200"),
        (["--pseudonyms", "--with-audio", "--recording", __file__], "A voice tells who speaks"),
    ],
)
def test_options_that_make_no_sense(
    options: list[str], problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(project(tmp_path, "a")), *options]) == 2
    told = capsys.readouterr().err
    assert problem in told
    assert told.count("\n") == 1
    assert files(tmp_path) == ["a.undertone"]


def test_a_template_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "quotes.html.j2").write_text("{% for s in segments %}<p>{{ s.text }}{% endfor %}")
    path = project(tmp_path, "a")
    assert main(["export", str(path), "--template", str(tmp_path / "quotes.html.j2")]) == 0
    assert "<p>“Great” — 50% &lt;b&gt;" in (tmp_path / "a.html").read_text("utf-8")


def test_the_recording_goes_along(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(tmp_path, "a")
    assert main(["export", str(path), "-f", "html,qdpx", "--with-audio"]) == 3
    assert "--recording tells where" in capsys.readouterr().err
    (tmp_path / MEDIA.file_name).write_bytes(b"RIFF sound")
    assert main(["export", str(path), "-f", "html,qdpx", "--with-audio"]) == 0
    page = (tmp_path / "a.html").read_text("utf-8")
    assert 'src="data:audio/wav;base64,UklGRiBzb3VuZA=="' in page
    assert "media-src data:;" in page
    with zipfile.ZipFile(tmp_path / "a.qdpx") as archive:
        [sound] = [name for name in archive.namelist() if name.endswith(".wav")]
        assert archive.read(sound) == b"RIFF sound"
        assert f"internal://{sound.removeprefix('Sources/')}".encode() in archive.read(
            "project.qde"
        )


def test_projects_that_are_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wanted in (tmp_path, tmp_path / "x*.undertone", tmp_path / "gone.undertone"):
        assert main(["export", str(wanted)]) == 3
    assert main(["export", " "]) == 2
    assert capsys.readouterr().err.count("\n") == 4


def test_an_unfinished_project_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Project.create(tmp_path / "a.undertone", media=MEDIA, options=Options()):
        pass
    assert main(["export", str(tmp_path / "a.undertone"), "-f", "txt"]) == 0
    assert "unfinished" in capsys.readouterr().err


def test_two_documents_of_one_preset_are_put_below_each_other(tmp_path: Path) -> None:
    project(tmp_path, "a")
    other = replace(conversation(), attributes=(("Participant", "P08"), ("Place", "Bern")))
    project(tmp_path, "b", other)
    assert main(["export", str(tmp_path), "--preset", "data"]) == 0
    first, second = ((tmp_path / f"{name}.csv").read_text("utf-8") for name in "ab")
    assert first.partition("\n")[0] == second.partition("\n")[0]
    assert '"P08","Bern"' in second
