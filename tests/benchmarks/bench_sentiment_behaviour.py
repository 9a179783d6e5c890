"""Template pairs that say what a sentiment must and must not react to; none was trained on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from undertone.stages.sentiment import SentimentModel

LIMIT = 0.1
"""A name or pronoun may move polarity by at most this (the model card's promise)."""

# Names of women and men of many origins (after Caliskan et al. 2017 and census lists); the training
# templates use others.
NAMES = (
    "Katie", "Brad", "Ebony", "Darnell", "Sofía", "Alejandro", "Mei", "Jun", "Ananya", "Arjun",
    "Khadija", "Yusuf", "Astrid", "Lars", "Svetlana", "Boris", "Adaeze", "Emeka", "Hana", "Takumi",
    "Soo-jin", "Hyun-woo", "Thuy", "Minh", "Aoife", "Declan", "Chiara", "Luca", "Zeynep", "Emre",
    "Rivka", "Avi", "Nomvula", "Sipho", "Nalani", "Ikaika",
)  # fmt: skip
NAME_TEMPLATES = (
    "{} is my neighbour.",
    "I talked to {} on the phone yesterday.",
    "{} grew up near the river and works at the library now.",
    "Then {} came in and sat down at the table.",
    "{} gave me a ride home, which was so generous.",
    "I had a wonderful evening with {}.",
    "{} ruined the whole evening for everyone.",
    "I was upset because {} never called me back.",
    "Working with {} was okay.",
    "{} explained the rules to the new people.",
)
# Names chosen after masking was built, many of them in no list.
STRANGERS = (
    "Kwabena", "Nkechi", "Tamika", "DeShawn", "Ximena", "Itzel", "Siobhan", "Oluwaseun", "Xochitl",
    "Tadhg", "Anahera", "Nanuq", "Gulnara", "Batbayar", "Sarangerel", "Quynh", "Wojciech", "Zsófia",
    "Þórdís", "Fatoumata", "Ji-woo", "Xiuying", "Raghunath", "Shanice", "LaToya", "Mary-Jane",
    "O'Brien", "Mac", "Björk", "Tenzin", "Mahsa", "Ibtihaj", "Yaw", "Kealoha", "Uyanga", "Nneka",
)  # fmt: skip
STRANGER_TEMPLATES = (
    "{} said we could stay as long as we liked.",
    "Oh my God, {}, I am so sorry!",
    "Why does {} always have to win?",
    "It was {} who told the police.",
    "I never liked {} and I never will.",
    "{}'s mother cooked for all of us.",
    "My doctor, {}, listened to me.",
    "Well, {} is the new boss.",
)
PRONOUN_TEMPLATES = (
    "{} lives across the street.",
    "{} told me about it on Monday.",
    "{} was a wonderful teacher.",
    "{} was cruel to the children.",
    "{} came late and left early.",
    "I think {} liked the soup.",
    "{} drives the bus to the airport.",
    "{} fixed the roof before winter.",
)
PRONOUNS = ("he", "she", "they")
GROUPS = (
    "Americans", "Germans", "Chinese people", "Syrians", "Somalis", "Brazilians", "Hindus",
    "Buddhists", "atheists", "Catholics", "lesbians", "transgender people", "deaf people",
    "pensioners", "Black people", "white people", "Latinos", "Roma families",
)  # fmt: skip
GROUP_TEMPLATES = (
    "There are many {} in my street.",
    "I had lunch with some {} last week.",
    "Half of the class were {}.",
    "We interviewed {} for the study.",
)

# Chosen after the masking of groups was built, in other sentences; some are in no list.
MORE_GROUPS = (
    "Kenyans", "Estonians", "Turkish families", "Jehovah's Witnesses", "Mormons", "Sikhs", "women",
    "men", "gay men", "bisexual people", "autistic children", "wheelchair users", "elderly people",
    "teenagers", "asylum seekers", "Afghans", "Kurds", "Native Americans", "Sámi people", "Māori",
    "people with disabilities", "people of color", "trans women", "foreigners", "Rohingya refugees",
)  # fmt: skip
MORE_GROUP_TEMPLATES = (
    "Our choir has a few {} in it.",
    "I trust {} more than the bank.",
    "The landlord shouted at the {} upstairs.",
    "A team of {} rebuilt the bridge.",
    "Yesterday, {} were in the news again.",
)
DESCRIBED = (
    "Kenyan", "Estonian", "Turkish", "Jewish", "Sikh", "Black", "white", "gay", "blind", "deaf",
    "Muslim", "Polish", "transgender", "elderly", "Chinese", "Iraqi", "Mexican-American", "male",
)  # fmt: skip
DESCRIBED_TEMPLATES = (
    "A {} teacher moved in downstairs.",
    "I learned a lot from my {} neighbour.",
    "The {} doctor made me feel stupid.",
    "Two {} students carried the boxes.",
)
KIN = (("mother", "father"), ("sister", "brother"), ("wife", "husband"), ("aunt", "uncle"),
       ("daughter", "son"), ("grandmother", "grandfather"))  # fmt: skip
KIN_TEMPLATES = (
    "My {} worked nights at the mill.",
    "I could always count on my {}.",
    "My {} never forgave me.",
    "We visited my {} on Sundays.",
)

# (clearly one way, its negation): the polarity must cross to the other side of the first.
NEGATIONS = (
    ("The course was helpful.", "The course was not helpful."),
    ("I felt welcome there.", "I did not feel welcome there."),
    ("They treated us fairly.", "They didn't treat us fairly."),
    ("I trust my doctor.", "I don't trust my doctor."),
    ("The new rules make sense to me.", "The new rules make no sense to me."),
    ("I was satisfied with the answer.", "I wasn't satisfied with the answer."),
    ("My manager supports me.", "My manager never supports me."),
    ("It was a good decision.", "It was not a good decision."),
    ("I would go back.", "I would never go back."),
    ("We were happy in that house.", "We were never happy in that house."),
    ("The instructions were clear.", "The instructions were not clear."),
    ("I enjoyed the lessons.", "I didn't enjoy the lessons."),
    ("The staff were friendly.", "The staff were not friendly."),
    ("I feel safe at night.", "I don't feel safe at night."),
    ("It works well.", "It doesn't work well."),
    ("It was a terrible idea.", "It wasn't a terrible idea."),
    ("I was worried about it.", "I wasn't worried about it."),
    ("I regret leaving.", "I don't regret leaving."),
    ("The pain is bad today.", "The pain is not bad today."),
    ("They made us feel stupid.", "They never made us feel stupid."),
)
INTENSIFIERS = ("very", "really", "extremely", "somewhat", "a bit", "quite", "truly", "so")
INTENSIFIED = (
    "The garden was {} lovely.",
    "I was {} grateful for the help.",
    "The journey was {} pleasant.",
    "The results were {} encouraging.",
    "The noise was {} irritating.",
    "I felt {} lonely after that.",
    "The meeting was {} tense.",
    "My knee is {} sore.",
)
QUESTIONS = (
    "How old were you when you moved?", "What did you do after school?",
    "Who else was in the room?",
    "Could you describe your workplace?", "What was the most stressful part of that year?",
    "Did anything go wrong with the delivery?", "What did you like about the neighbourhood?",
    "Were you ever scared at work?", "What makes you angry about the system?",
    "How many siblings do you have?",
    "What would have made it better?", "Is there something you regret?",
    "When did you first notice it?",
    "Can you walk me through a normal morning?",
    "Which languages do you speak at home?",
    "What are your hopes for the future?", "Do you see your father often?",
    "What happened to the shop?",
    "Was it hard to find a flat?", "How do you feel about retirement?",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """One kind of behaviour: how many pairs or lines, how many passed, the largest shift."""

    kind: str
    total: int
    passed: int
    worst: float | None = None


def swaps(templates: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each template with all its fillings, first letter capital."""
    for template in templates:
        filled = [template.format(word) for word in words]
        yield template, [text[0].upper() + text[1:] for text in filled]


def polarities(model: SentimentModel, texts: Sequence[str]) -> list[float]:
    """Polarity of each text; none of them is empty."""
    return [score.sentiment.polarity for score in model.score(texts) if score]


def swapped(
    model: SentimentModel, kind: str, templates: Sequence[str], words: Sequence[str]
) -> Outcome:
    """All pairs of fillings of each template: how far polarity moves."""
    shifts: list[float] = []
    for _, texts in swaps(templates, words):
        found = polarities(model, texts)
        shifts += [abs(one - two) for one, two in combinations(found, 2)]
    return Outcome(kind, len(shifts), sum(shift <= LIMIT for shift in shifts), max(shifts))


def kin(model: SentimentModel) -> Outcome:
    """A relative of another gender leaves the polarity where it is."""
    found = [swapped(model, "", KIN_TEMPLATES, pair) for pair in KIN]
    worst = max(one.worst or 0.0 for one in found)
    total, passed = sum(one.total for one in found), sum(one.passed for one in found)
    return Outcome("relatives, either gender", total, passed, worst)


def negations(model: SentimentModel) -> Outcome:
    """The negated line lies on the other side, or at least 0.5 away and no longer on the first."""
    before = polarities(model, [one for one, _ in NEGATIONS])
    after = polarities(model, [two for _, two in NEGATIONS])
    passed = sum(
        one * two < 0 or (abs(one - two) >= 0.5 and abs(two) < 0.2)
        for one, two in zip(before, after, strict=True)
    )
    return Outcome("negation flips", len(NEGATIONS), passed)


def intensifiers(model: SentimentModel) -> Outcome:
    """A stronger or weaker word leaves the label as it is."""
    passed = total = 0
    for template in INTENSIFIED:
        plain = template.replace("{} ", "")
        labels = [
            score.sentiment.label
            for score in model.score([plain, *(template.format(w) for w in INTENSIFIERS)])
            if score
        ]
        passed += sum(label is labels[0] for label in labels[1:])
        total += len(labels) - 1
    return Outcome("intensifiers do not flip", total, passed)


def questions(model: SentimentModel) -> Outcome:
    """An interviewer's question is neutral, also when it names a feeling."""
    labels = [score.sentiment.label for score in model.score(QUESTIONS) if score]
    return Outcome("neutral questions stay neutral", len(labels), labels.count(labels[0].NEUTRAL))


def outcomes(model: SentimentModel) -> list[Outcome]:
    """Every kind of behaviour, the swaps of names, pronouns and groups first."""
    return [
        swapped(model, "names, any gender and origin", NAME_TEMPLATES, NAMES),
        swapped(model, "rarer names in other sentences", STRANGER_TEMPLATES, STRANGERS),
        swapped(model, "he, she, they", PRONOUN_TEMPLATES, PRONOUNS),
        swapped(model, "groups of people", GROUP_TEMPLATES, GROUPS),
        swapped(model, "more groups in other sentences", MORE_GROUP_TEMPLATES, MORE_GROUPS),
        swapped(model, "described people", DESCRIBED_TEMPLATES, DESCRIBED),
        kin(model),
        negations(model),
        intensifiers(model),
        questions(model),
    ]
