"""A document becomes references for a paper: to the program, and to the models that were used."""

from __future__ import annotations

from collections.abc import Iterator

from undertone.exports.base import ExportOptions, TextFormat, one_line
from undertone.model import Document

UNDERTONE = """@software{undertone,
  title = {Undertone},
  version = {%s},
  note = {Offline transcription, diarization and sentiment analysis of interviews}
}
"""
POWERSET = """@inproceedings{plaquet2023powerset,
  author = {Plaquet, Alexis and Bredin, Herv{\\'e}},
  title = {Powerset multi-class cross entropy loss for neural speaker diarization},
  booktitle = {Proc. Interspeech 2023},
  year = {2023}
}
"""
WESPEAKER = """@inproceedings{wang2023wespeaker,
  author = {Wang, Hongji and Liang, Chengdong and Wang, Shuai and others},
  title = {{WeSpeaker}: A research and production oriented speaker embedding learning toolkit},
  booktitle = {ICASSP 2023},
  year = {2023}
}
"""
MOONSHINE = """@article{jeffries2024moonshine,
  author = {Jeffries, Nat and King, Evan and Kudlur, Manjunath and others},
  title = {Moonshine: Speech Recognition for Live Transcription and Voice Commands},
  journal = {arXiv:2410.15608},
  year = {2024}
}
"""
WHISPER = """@inproceedings{radford2023whisper,
  author = {Radford, Alec and Kim, Jong Wook and Xu, Tao and others},
  title = {Robust Speech Recognition via Large-Scale Weak Supervision},
  booktitle = {Proc. ICML 2023},
  year = {2023}
}
"""
# By the task and what the model's name holds; the speaker model has two parts.
CITED = (
    ("speakers", "pyannote", (POWERSET, WESPEAKER)),
    ("transcribe", "moonshine", (MOONSHINE,)),
    ("transcribe", "whisper", (WHISPER,)),
)


class BibTex(TextFormat):
    """References to the program and to what the models that it used were published as."""

    NAME = "bibtex"
    EXTENSION = ".bib"
    TITLE = "References (BibTeX)"
    UNITS = ()

    def render(self, document: Document, options: ExportOptions) -> str:
        program = UNDERTONE % one_line(document.provenance.version)
        return "\n".join((program, *_models(document)))


def _models(document: Document) -> Iterator[str]:
    used = [(model.task, model.name.lower()) for model in document.provenance.models]
    for task, part, references in CITED:
        if any(task == own and part in name for own, name in used):
            yield from references
