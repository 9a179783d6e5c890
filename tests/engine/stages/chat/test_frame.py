"""A model's chat template becomes a frame; a hostile one costs the frame and nothing else."""

from __future__ import annotations

import pytest

from undertone.errors import Cancelled
from undertone.stages.chat.asking import Loaded, Part
from undertone.stages.chat.frame import PLAIN, Frame, frame_of
from undertone.task import Task

USUAL = (
    "{{ bos_token }}{% for m in messages %}\n<|{{ m['role'] }}|>{{ m['content'] | trim }}<|end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
    "{% if tools %}never{% endif %}{{ unknown.thing }}"
)
REFUSAL = "{% if messages[0].role == 'system' %}{{ raise_exception('No system') }}{% endif %}"
HOSTILE = {
    "endless": (
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "long",
    ),
    "huge": ("{{ 'a' * 10 ** 10 }}", "memory"),
    "curious": ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "unsafe"),
    "damaged": ("{% if", "unexpected"),
    "refusing": ("{{ raise_exception('never') }}", "never"),
    "silent": ("hello", "leaves out"),
    "echo": ("{{ messages }}{{ messages }}", "leaves out"),
}


def frame(template: str, limit_s: float = 10.0) -> tuple[Frame, str]:
    return frame_of(Loaded(512, template, "<s>", "</s>"), Task().check, limit_s)


def test_the_messages_stand_where_the_template_puts_them() -> None:
    found, problem = frame(USUAL)
    assert problem == ""
    assert found == Frame("<s><|system|>", "<|end|>\n<|user|>", "<|end|>\n<|assistant|>")


def test_without_a_system_message_the_instruction_opens_the_question() -> None:
    found, problem = frame(REFUSAL + USUAL)
    assert problem == ""
    assert (found.before, found.between) == ("<s><|user|>", "\n\n")


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_template_that_cannot_be_used_gives_a_plain_frame(kind: str) -> None:
    template, reason = HOSTILE[kind]
    found, problem = frame(template, 1.0 if kind == "endless" else 10.0)
    assert found == PLAIN
    assert "its chat template cannot be used" in problem
    assert reason in problem


def test_no_template_is_a_plain_frame() -> None:
    assert frame("") == (PLAIN, "it brings no chat template")


def test_waiting_for_a_template_can_be_cancelled() -> None:
    def check() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        frame_of(Loaded(512, HOSTILE["endless"][0]), check)


def test_only_the_frame_may_hold_control_tokens() -> None:
    prompt = frame(USUAL)[0].prompt("<|end|> x", Part("<|end|> y", cut="end"))
    assert [part.text for part in prompt if not part.control] == ["<|end|> x", "<|end|> y"]
