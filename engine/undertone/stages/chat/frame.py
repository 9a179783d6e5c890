"""A model's own chat template becomes a frame into which any conversation of two messages fits.

The template is rendered once, around marks that stand for the messages, so that nothing that was
said in an interview is ever read as part of a template or as a control token.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass

from undertone.child_pipe import CHECK_EVERY_S
from undertone.children import child_command, child_environment
from undertone.stages.chat.asking import Loaded, Part, Prompt

MODULE = "undertone.sandbox"
LIMIT_S = 10.0
LONGEST = 1 << 17  # characters of a rendered frame; real ones have a few hundred
SYSTEM, USER = "\ue000\ue001\ue002", "\ue003\ue004\ue005"  # private use: no template has them


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before, between and after the instruction and the question."""

    before: str
    between: str
    after: str

    def prompt(self, instruction: str, *question: Part) -> Prompt:
        """The prompt for one question."""
        parts = (
            Part(self.before, control=True),
            Part(instruction),
            Part(self.between, control=True),
            *question,
            Part(self.after, control=True),
        )
        return tuple(part for part in parts if part.text)


# For a model without a template, or with one that cannot be used: understood by most.
PLAIN = Frame("", "\n\n", "\n\nAnswer: ")


def frame_of(
    loaded: Loaded, check: Callable[[], None], limit_s: float = LIMIT_S
) -> tuple[Frame, str]:
    """The frame of a model, and why it is a plain one where its template cannot be used.

    Some templates know no system message: the instruction then opens the question.
    """
    if not loaded.template:
        return PLAIN, "it brings no chat template"
    apart = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": USER}]
    joined = [{"role": "user", "content": f"{SYSTEM}\n\n{USER}"}]
    reason = ""
    for messages in (apart, joined):
        text, problem = _rendered(loaded, messages, check, limit_s)
        frame = _split(text)
        if frame is not None:
            return frame, ""
        reason = reason or problem or "it leaves out what it is given"
        if problem == LATE:
            break
    return PLAIN, f"its chat template cannot be used ({reason.rstrip('.')})"


LATE = "it takes too long"


def _rendered(
    loaded: Loaded, messages: list[dict[str, str]], check: Callable[[], None], limit_s: float
) -> tuple[str, str]:
    """What the template makes of messages, and what is wrong where it makes nothing."""
    data = {
        "messages": messages,
        "add_generation_prompt": True,
        "enable_thinking": False,
        "bos_token": loaded.begin,
        "eos_token": loaded.end,
    }
    request = {"name": "chat", "source": loaded.template, "data": data, "chat": True}
    process = subprocess.Popen(
        child_command(MODULE),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
        encoding="utf-8",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        output = _output(process, json.dumps(request), check, time.monotonic() + limit_s)
    except TimeoutError:
        return "", LATE
    finally:
        process.kill()
        process.communicate()
    if process.returncode:
        return "", "it needs more than it may have"
    answer = json.loads(output)
    return str(answer.get("text", "")), str(answer.get("error", ""))


def _output(
    process: subprocess.Popen[str], given: str, check: Callable[[], None], end: float
) -> str:
    """All that a process prints.

    Raises:
        TimeoutError: it has not ended at that time.
    """
    rest: str | None = given
    while True:
        check()
        try:
            return process.communicate(rest, timeout=CHECK_EVERY_S)[0]
        except subprocess.TimeoutExpired:
            rest = None  # it is on its way
        if time.monotonic() > end:
            raise TimeoutError


def _split(text: str) -> Frame | None:
    """The frame around the marks, each of which must be there once and in order."""
    if len(text) > LONGEST or text.count(SYSTEM) != 1 or text.count(USER) != 1:
        return None
    before, _, rest = text.partition(SYSTEM)
    between, found, after = rest.partition(USER)
    return Frame(before, between, after) if found else None
