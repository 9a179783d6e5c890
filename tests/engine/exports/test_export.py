"""Files: whole or not at all, and every refusal is one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.exports.samples import MEDIA, conversation
from undertone.errors import OptionError, OutputError
from undertone.exports import ExportOptions, export, format_for, format_named, render
from undertone.model import Document


def refusal(path: Path, overwrite: bool = True) -> str:
    with pytest.raises(OutputError) as caught:
        export(conversation(), path, "csv", overwrite=overwrite)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_table_comes_with_its_sidecar(tmp_path: Path) -> None:
    written = export(conversation(), tmp_path / "talk 1.5.csv")
    assert [path.name for path in written] == ["talk 1.5.csv", "talk 1.5.meta.json"]
    assert sorted(os.listdir(tmp_path)) == ["talk 1.5.csv", "talk 1.5.meta.json"]


def test_the_name_goes_before_the_ending(tmp_path: Path) -> None:
    export(conversation(), tmp_path / "talk.data", "srt")
    assert (tmp_path / "talk.data").read_bytes() == render(conversation(), "srt")


def test_unknown_formats() -> None:
    with pytest.raises(OptionError, match="csv, xlsx, docx"):
        format_for(Path("talk.odt"))
    with pytest.raises(OptionError, match="no format 'CSV'"):
        format_named("CSV")
    with pytest.raises(OptionError, match="no format"):
        render(Document(MEDIA), "")


@pytest.mark.parametrize(
    "wrong",
    [
        {"dialect": "lotus"},
        {"per": "page"},
        {"timecodes": "h"},
        {"line_width": 9},
        {"line_width": 1000},
    ],
)
def test_unknown_options(wrong: dict[str, object]) -> None:
    with pytest.raises(OptionError):
        ExportOptions(**wrong)  # type: ignore[arg-type]


def test_a_missing_folder(tmp_path: Path) -> None:
    assert "no folder" in refusal(tmp_path / "gone" / "a.csv")
    (tmp_path / "file").touch()
    assert "no folder" in refusal(tmp_path / "file" / "a.csv")
    assert os.listdir(tmp_path) == ["file"]


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    assert "left alone" in refusal(tmp_path / "a.csv")


@pytest.mark.skipif(os.name != "posix", reason="POSIX links and devices")
def test_links_and_devices_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("mine")
    (tmp_path / "a.csv").symlink_to(tmp_path / "real.csv")
    os.mkfifo(tmp_path / "b.csv")
    assert "left alone" in refusal(tmp_path / "a.csv")
    assert "left alone" in refusal(tmp_path / "b.csv")
    assert (tmp_path / "real.csv").read_text() == "mine"


def test_overwriting_is_a_choice(tmp_path: Path) -> None:
    (tmp_path / "a.meta.json").write_text("mine")
    assert "a.meta.json is there already" in refusal(tmp_path / "a.csv", overwrite=False)
    assert os.listdir(tmp_path) == ["a.meta.json"]
    export(conversation(), tmp_path / "a.csv")
    assert (tmp_path / "a.meta.json").read_text() != "mine"


def test_names_that_no_file_can_have(tmp_path: Path) -> None:
    assert "cannot be written" in refusal(tmp_path / ("x" * 300 + ".csv"))
    assert "cannot be written" in refusal(tmp_path / "a\0.csv")
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="POSIX names")
def test_the_longest_and_the_oddest_names(tmp_path: Path) -> None:
    for name in ("x" * 241 + ".csv", "\udcff שלום 😀\u202e.csv", "-a.csv", "CON.csv", "a. .csv"):
        export(conversation(), tmp_path / name)
        assert (tmp_path / name).exists()


FULL = """
import resource, signal, sys
from pathlib import Path
from undertone.errors import OutputError
from undertone.exports import export
from undertone.model import Document, Media, Segment, SegmentId
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
media = Media("a", "", 1, 1, 1, "", "")
segments = tuple(Segment(SegmentId(str(i)), i, i + 1, "word " * 20) for i in range(1000))
try:
    export(Document(media, segments), Path(sys.argv[1]))
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits")
def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(each for each in sys.path if each)}
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout == "a.csv cannot be written: file too large.\n"
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.csv"]
