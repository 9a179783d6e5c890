"""`undertone analyze`: what is refused before any work, what is kept, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.engine.scenes import script, turns, write_wav
from undertone.analyze_command import Request, run_analyze
from undertone.batch import place, project_place
from undertone.cli import main
from undertone.commands.common import earlier_exports
from undertone.commands.index import index_path
from undertone.engines import Engines
from undertone.errors import Cancelled, OptionError, OutputError, ProjectError
from undertone.exports import ExportOptions
from undertone.fakes import fake_engines
from undertone.library import Library
from undertone.options import DiarizeOptions, Options
from undertone.project import Project
from undertone.stages.transcribe.fake import FakeTranscriber


@pytest.fixture
def wav(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav")


def analyse(*files: Path, choose: Callable[[Options], Options] | None = None, **asked: Any) -> int:
    request = Request(
        files=[str(file) for file in files],
        choose=choose or (lambda options: options),
        export=ExportOptions(),
        earlier=earlier_exports(),
        engines=fake_engines(turns(), script()),
    )
    return run_analyze(replace(request, **asked))


def one_person(options: Options) -> Options:
    return replace(options, diarize=DiarizeOptions(speakers=1))


def stopping() -> Engines:
    """Engines whose user presses Ctrl+C at the second piece."""
    heard = FakeTranscriber(script(), fail_at=1, error=Cancelled())
    return fake_engines(turns(), script(), transcriber=lambda: heard)


@pytest.mark.parametrize("own", ["talk.csv", "talk.meta.json"])
def test_a_users_own_file_is_refused_before_the_analysis(
    wav: Path, tmp_path: Path, own: str
) -> None:
    (tmp_path / own).write_text("mine")
    with pytest.raises(OutputError, match=f"{own} is there already.*--force replaces it"):
        analyse(wav, engines=stopping())
    assert (tmp_path / own).read_text() == "mine"
    assert analyse(wav, force=True) == 0
    assert (tmp_path / own).read_text() != "mine"


def test_what_analyze_wrote_is_replaced_by_every_command(wav: Path, tmp_path: Path) -> None:
    project = tmp_path / "talk.undertone"
    assert analyse(wav, project=project_place(str(project))) == 0
    assert analyse(wav) == 0
    assert main(["export", str(project), "-f", "csv"]) == 0
    assert main(["convert", str(project), str(tmp_path / "talk.csv")]) == 0
    (tmp_path / "talk.csv").write_text("corrected by hand")
    assert main(["export", str(project), "-f", "csv"]) == 5
    assert main(["convert", str(project), str(tmp_path / "talk.csv")]) == 5
    assert main(["convert", str(project), str(tmp_path / "talk.csv"), "--force"]) == 0
    assert analyse(wav) == 0


def test_a_finished_project_is_not_started_again_unasked(wav: Path, tmp_path: Path) -> None:
    project = project_place(str(tmp_path / "two"))
    assert analyse(wav, project=project) == 0
    assert analyse(wav, project=project) == 0  # the same options: nothing to do
    with pytest.raises(ProjectError, match=r"two\.undertone is finished with other options: use"):
        analyse(wav, project=project, choose=one_person)
    assert analyse(wav, project=project, choose=one_person, force=True) == 0
    with Project.open(tmp_path / "two.undertone", read_only=True) as opened:
        assert opened.options.diarize.speakers == 1


def test_not_even_force_loses_corrections(wav: Path, tmp_path: Path) -> None:
    project = project_place(str(tmp_path / "two"))
    analyse(wav, project=project)
    with Project.open(tmp_path / "two.undertone") as opened:
        document = opened.document()
        noted = replace(document.segments[0], note="mine")
        opened.save_edit(replace(document, segments=(noted, *document.segments[1:])), "Note")
    with pytest.raises(ProjectError, match="holds corrections"):
        analyse(wav, project=project, choose=one_person, force=True)


def test_folders_are_made(wav: Path, tmp_path: Path) -> None:
    other = write_wav(tmp_path / "other.wav")
    results, projects = place(f"{tmp_path}/a/b"), project_place(f"{tmp_path}/kept/")
    assert analyse(wav, other, out=results, project=projects) == 0
    assert {path.name for path in (tmp_path / "a" / "b").glob("*.csv")} == {"talk.csv", "other.csv"}
    assert len(list((tmp_path / "kept").glob("*.undertone"))) == 2
    with pytest.raises(OptionError, match="Several recordings need a folder for --project"):
        analyse(wav, other, project=project_place(f"{tmp_path}/one"))


def test_a_finished_project_can_be_found_by_a_search(
    wav: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert analyse(wav, project=project_place(str(tmp_path / "two"))) == 0
    with Library(index_path()) as library:
        assert [entry.path.name for entry in library.entries()] == ["two.undertone"]
    assert main(["search", script()[0].text]) == 0
    assert "two.undertone" in capsys.readouterr().out


def test_an_index_that_cannot_be_written_costs_nothing(wav: Path, tmp_path: Path) -> None:
    index_path().parent.parent.mkdir(parents=True)
    index_path().parent.write_text("in the way")
    assert analyse(wav, project=project_place(str(tmp_path / "two"))) == 0


def test_the_bundled_model_is_told_once_after_the_last(
    wav: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = write_wav(tmp_path / "other.wav")
    assert analyse(wav, other) == 0
    told = capsys.readouterr().err.splitlines()
    assert [line for line in told if "bundled model" in line] == told[-1:]


def test_a_stopped_analysis_says_what_is_kept(wav: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled, match=r"nothing of talk.wav was kept; with --project"):
        analyse(wav, engines=stopping())
    project = project_place(str(tmp_path / "two"))
    with pytest.raises(Cancelled, match=r"two.undertone keeps what is finished.*goes on there"):
        analyse(wav, project=project, engines=stopping())
    assert analyse(wav, project=project) == 0


def test_redo_takes_the_project_from_either_place(
    wav: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(tmp_path / "two.undertone")
    for arguments in ([], [project, "--project", project]):
        assert main(["analyze", "--redo", "sentiment", *arguments]) == 2
        assert "name it once, as `undertone analyze PROJECT --redo" in capsys.readouterr().err
    assert main(["analyze", "--redo", "sentiment", "--project", project]) == 3
    assert "two.undertone" in capsys.readouterr().err
    analyse(wav, project=project_place(project))
    gone = ["--recording", str(tmp_path / "gone.wav")]
    assert main(["analyze", project, "--redo", "speakers", *gone, "--force"]) == 3
    assert f"There is no recording {tmp_path / 'gone.wav'}." in capsys.readouterr().err


def test_a_preset_of_export_is_said_to_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", "a.wav", "--preset", "paper"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("paper is a preset of `undertone export PROJECT --preset paper`")
    assert main(["analyze", "a.wav", "--preset", "lotus"]) == 2
