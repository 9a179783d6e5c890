"""A chat model says which of a researcher's labels apply to what somebody said.

The model is shown the label set, the turns before and the text, and its answer is weighed, not
read: `Library.choose` gives every allowed answer its probability. A score is therefore the model's
probability of giving this label in this place, among the labels and "none": how sure the model is,
not how often it is right.
"""

from __future__ import annotations

from undertone.contracts import NO_LABEL, Said
from undertone.model import Emotion, Labelling
from undertone.stages.chat.asking import Part
from undertone.stages.chat.model import Chat
from undertone.task import Task

DECIMALS = 4
OPENING = (
    "You label parts of a research interview. A label applies where the speaker's words show it;"
    " what stands before is there to understand them. The labels are:"
)
ONE = "Answer with the one label that fits best, or with none. Write nothing else."
SOME = (
    "Answer with the labels that apply, the best first, at most {most}, separated by commas, or"
    " with none. Write nothing else."
)


class ChatLabeller:
    """Labels by a chat model; close it.

    Attributes:
        approximate: False: a model that reads was asked.
    """

    approximate = False

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self.name, self.sha256 = chat.name, chat.sha256

    @property
    def device(self) -> str:
        """What really computed."""
        return self._chat.device

    @property
    def notes(self) -> list[str]:
        """What the user should know of how it ran."""
        return self._chat.notes

    def label(self, said: Said, labelling: Labelling, task: Task) -> tuple[Emotion, ...]:
        """The labels that apply, most probable first in the order of the model's answer.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """
        names = [meaning.name for meaning in labelling.meanings]
        found = self._chat.choose(
            instruction(labelling), question(said), names, NO_LABEL, labelling.most, task
        )
        return tuple(Emotion(names[one.place], round(one.probability, DECIMALS)) for one in found)

    def close(self) -> None:
        """Let go of the model."""
        self._chat.close()


def instruction(labelling: Labelling) -> str:
    """What the model is told before every question; the same for all, so that it is read once."""
    lines = [f"- {one.name}: {one.description}".rstrip(": ") for one in labelling.meanings]
    end = ONE if labelling.most == 1 else SOME.format(most=labelling.most)
    return "\n".join([OPENING, *lines, f"- {NO_LABEL}: no label applies", end])


def question(said: Said) -> tuple[Part, ...]:
    """What the model is asked about one segment; of too long a question the oldest words go."""
    before = "\n".join(f"{name}: {text}" if name else text for name, text in said.before)
    opening = f"Label what {said.speaker} says here:" if said.speaker else "Label this:"
    context = (Part("Before:\n"), Part(before, cut="start"), Part("\n\n")) if before else ()
    return (*context, Part(f"{opening}\n"), Part(said.text, cut="end"))
