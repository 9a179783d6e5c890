"""Writes the golden files anew, to be read by eye before they are committed.

python -m tests.engine.exports.golden
"""

from __future__ import annotations

from pathlib import Path

from tests.engine.exports.readers import readable
from tests.engine.exports.samples import conversation
from undertone.exports import FORMATS, ExportOptions, Format, render

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
PACKED = {"docx", "xlsx", "qdpx", "parquet", "pdf"}  # the bytes are those of the library's version


def golden_files() -> dict[str, bytes]:
    """Every golden file by its name."""
    document, files = conversation(), {}
    for form in FORMATS:
        name, content = f"conversation{form.EXTENSION}", render(document, form.NAME)
        files[f"{name}.txt" if form.NAME in PACKED else name] = _shown(form, content)
    for dialect in ("excel-semicolon", "data"):
        options = ExportOptions(dialect)
        files[f"conversation.{dialect}.csv"] = render(document, "csv", options)
    sidecar = FORMATS[0].sidecar(document, ExportOptions()) or ""
    files["conversation.meta.json"] = sidecar.encode("utf-8")
    return files


def _shown(form: Format, content: bytes) -> bytes:
    return readable(form, content).encode("utf-8") if form.NAME in PACKED else content


if __name__ == "__main__":
    for _name, _content in golden_files().items():
        (GOLDEN / _name).write_bytes(_content)
