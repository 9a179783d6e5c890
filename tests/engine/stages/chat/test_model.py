"""Real GGUF files with random weights: labels, summaries and damage, through llama.cpp itself."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.end_to_end.engine_process import ROOT, environment
from tests.random_gguf import Shape, text, write_random_gguf
from undertone.contracts import Said
from undertone.errors import Cancelled, ModelError
from undertone.model import Labelling, Meaning
from undertone.stages.chat.asking import Part
from undertone.stages.chat.grammar import read_summary, summary_grammar
from undertone.stages.chat.labelling import ChatLabeller
from undertone.stages.chat.model import ChatModel
from undertone.stages.chat.summary import Line, summarize
from undertone.task import Task

pytestmark = pytest.mark.skipif(
    find_spec("llama_cpp") is None, reason="llama-cpp-python is not installed"
)
TEMPLATE = "{% for m in messages %}<s>{{ m.role }}: {{ m.content }}</s>{% endfor %}<s>answer: "
ODD = ("frustrated", 'says "no"', "fröhlich 😀", "back\\slash", "sad", "sadness", "a, b", "[1]")
# Weighs the same answers by reading each as one text of its own, without any memory.
PLAIN_WAY = """
import json, sys
import numpy as np
from undertone.stages.chat.asking import Loading, Part
from undertone.stages.chat.library import Library
from undertone.stages.chat.llama import Llama
native = Llama(Loading(sys.argv[1], threads=1))
library = Library(native)
prompt, answers = (Part("Which one?"),), sys.argv[2:]
chosen = library.choose(prompt, answers[:-1], answers[-1], 1)
found = [[one.place, one.probability] for one in chosen]
base, logs = [native.begin, *native.tokens("Which one?")], []
for answer in answers:
    tokens, total = native.tokens(answer), 0.0
    for at, token in enumerate([*tokens, None]):
        native.read([native.begin])
        row = native.read([*base, *tokens[:at]])
        ends = np.exp(row[library._end]).sum()
        more = 0.0 if answer == answers[-1] else np.exp(row[library._more]).sum()
        total += np.log(ends + more) if token is None else row[token]
    logs.append(total)
chances = np.exp(np.array(logs) - max(logs))
print(json.dumps([found, list(chances / chances.sum())]))
"""


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[ChatModel]:
    path = write_random_gguf(
        tmp_path / "m.gguf", Shape(context=2048), tokenizer__chat_template=text(TEMPLATE)
    )
    model = ChatModel.open(path, device="cpu", threads=1)
    yield model
    model.close()


@pytest.mark.parametrize("seed", range(4))
def test_probabilities_are_those_of_the_plain_way(tmp_path: Path, seed: int) -> None:
    path = write_random_gguf(tmp_path / "m.gguf", seed=seed)
    done = subprocess.run(
        [sys.executable, "-c", PLAIN_WAY, str(path), "sad", "glad", "sadness", "none"],
        cwd=ROOT, env={**environment(), "OMP_NUM_THREADS": "1"}, capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found, plain = json.loads(done.stdout.splitlines()[-1])
    best = max(range(4), key=lambda at: plain[at])
    assert [place for place, _ in found] == ([] if best == 3 else [best])
    assert all(probability == pytest.approx(plain[best], abs=1e-3) for _, probability in found)


def test_odd_labels_come_out_as_they_are_and_alike_every_time(chat: ChatModel) -> None:
    labelling = Labelling(tuple(Meaning(name, "when <s>it</s> fits") for name in ODD), 5, False)
    labeller = ChatLabeller(chat)
    said = Said("We <s>never</s> know.\n", "Anna", (("Ben", "Why?"), ("", "x" * 3_000)))
    found = labeller.label(said, labelling, Task())
    assert {one.label for one in found} <= set(ODD)
    assert all(0 <= one.score <= 1 for one in found)
    labeller.label(Said("Something else."), labelling, Task())
    assert labeller.label(said, labelling, Task()) == found
    assert (chat.device, chat.notes) == ("cpu", [])


def test_written_text_keeps_to_its_grammar(chat: ChatModel) -> None:
    grammar = summary_grammar([3, 12, 140], 2, 30)
    written = chat.write("Sum up.", (Part("3 x\n12 y\n140 z"),), grammar, 600, Task())
    sentences = list(read_summary(written))
    assert 1 <= len(sentences) <= 2
    assert {number for _, cited in sentences for number in cited} <= {3, 12, 140}


def test_a_summary_cites_what_was_shown(chat: ChatModel) -> None:
    lines = [Line(number, f"Anna: story {number} went on for long") for number in range(1, 60)]
    found = summarize(lines, chat, 4, Task())
    assert found.sentences
    assert {number for _, cited in found.sentences for number in cited} <= set(range(1, 60))


def test_a_grammar_that_is_none_is_a_sentence(chat: ChatModel) -> None:
    with pytest.raises(ModelError, match="the grammar is damaged"):
        chat.write("Sum up.", (Part("x"),), "root ::= (", 10, Task())


def test_it_can_be_cancelled(chat: ChatModel) -> None:
    task = Task()
    chat.context(task)
    task.cancel()
    with pytest.raises(Cancelled):
        chat.write("Sum up.", (Part("x"),), summary_grammar([1], 8), 2_000, task)


def test_a_child_killed_in_mid_job_is_replaced(chat: ChatModel) -> None:
    first = chat.count(["a b"], Task())
    pipe = chat._process._pipe
    assert pipe is not None
    pipe._process.kill()
    assert chat.count(["a b"], Task()) == first


def test_damaged_files_are_refused_before_llama_cpp_sees_them(tmp_path: Path) -> None:
    whole = write_random_gguf(tmp_path / "m.gguf").read_bytes()
    for number, content in enumerate((b"", b"GGUF", whole[:5_000], whole[:-100], b"{}" + whole)):
        path = tmp_path / f"{number}.gguf"
        path.write_bytes(content)
        with pytest.raises(ModelError, match=path.name):
            ChatModel.open(path)


def test_weights_that_are_no_numbers_are_a_sentence(tmp_path: Path) -> None:
    path = write_random_gguf(tmp_path / "m.gguf")
    content = path.read_bytes()
    path.write_bytes(content[:-90_000] + b"\xff" * 90_000)
    model = ChatModel.open(path, device="cpu")
    labelling = Labelling((Meaning("sad", ""),), 1, False)
    with pytest.raises(ModelError, match="does not work here: the model gives no numbers"):
        ChatLabeller(model).label(Said("It rains."), labelling, Task())
    model.close()
