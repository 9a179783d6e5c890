"""Hand-written interview templates by label: what is said in interviews and rarely in reviews."""

# ruff: noqa: E501  (tables of sentences)

from __future__ import annotations

from .labels import Soft

NEGATIVE: Soft = (0.90, 0.08, 0.02)
MILD_NEGATIVE: Soft = (0.68, 0.28, 0.04)
NEUTRAL: Soft = (0.03, 0.94, 0.03)
MILD_POSITIVE: Soft = (0.04, 0.30, 0.66)
POSITIVE: Soft = (0.02, 0.08, 0.90)
MIXED_DOWN: Soft = (0.58, 0.20, 0.22)
MIXED_UP: Soft = (0.22, 0.20, 0.58)
REPORTED_BAD: Soft = (0.52, 0.44, 0.04)
REPORTED_GOOD: Soft = (0.04, 0.50, 0.46)

# (label, emotions or None where unsure, templates)
Group = tuple[Soft, tuple[str, ...] | None, tuple[str, ...]]

GROUPS: tuple[Group, ...] = (
    (NEUTRAL, ("curiosity",), (
        "How did that make you feel?", "Can you tell me a bit about {thing}?", "What happened next?",
        "Why do you think that is?", "How long have you lived in {place}?", "What was the worst part of {thing}?",
        "What did you enjoy most about {thing}?", "What frustrated you about {thing}?", "When was that?",
        "Could you say more about that?", "What do you mean by {good}?", "And how was {thing} for you?",
        "Were you afraid of anything?", "What made you happy back then?", "What are you most proud of?",
        "Did you ever feel lonely?", "Who was {name}?", "Did {name} say why?", "How many people were there?",
        "And {name}, what did {they} do?", "Was there anything you didn't like?", "What was difficult about {thing}?",
        "Is there anything that worries you about {thing}?", "Do you remember the first day?", "Where were you born?",
        "What would you change about {thing}?", "So what does a typical day look like?", "What is your role?",
        "How would you describe {name}?", "What was your relationship with {person} like?", "Which one?",
        "Do you think {group} see it differently?", "And what about {group}?", "Did you have any problems?",
    )),
    (NEUTRAL, ("neutral",), (
        "I was born in {place} in {year}.", "We moved to {place} when I was {number}.", "I work as {role}.",
        "There are {number} people in the team.", "{name} is from {place}.", "{name} works with me.",
        "I've been {role} since {year}.", "I usually get up at six and take the bus.", "We meet every {month}.",
        "{name} is {role} in {place}.", "I have two brothers and a sister.", "It was in {month}, I think.",
        "First you log in, then you open the form.", "They moved the office to {place}.", "It's about ten minutes away.",
        "I read about {group} for my course.", "Most of the people there were {group}.", "{name} is married to {name}.",
        "My parents are {group}.", "There were {group} and {group} at the school.", "I live with {person}.",
        "That was before {thing}.", "{person} called me in {month}.", "We talked about {thing}.", "I use it every day.",
        "Then {they} went to {place}.", "I told {name} about {thing}.", "I studied in {place} for {number} years.",
        "It's the one on the left.", "He told her that she had it.", "I said that to {person}, yes.", "{name} did.",
        "The first interview was with {name}.", "So I asked {name} what {they} thought.", "My name is {name}.",
        "That's what {they} said.", "It depends on the day.", "About {number}, maybe more.", "In {place}.", "In {year}.",
        "We're recording now.", "Let me think.", "As I said before.", "I don't remember exactly.", "It could be.",
        "I haven't thought about it.", "Let's move on to the next question.", "This is interview number {number}.",
        "{fact} and then {fact}.", "{fact}.", "{fact}, so I went to {place}.", "I'm {name} and I'm {role}.",
        "Okay.", "Right.", "Mm-hm.", "Uh-huh.", "I see.", "Maybe.", "I don't know.", "Yes.", "Yeah.", "Yep.", "Hello.",
        "I guess.", "Sometimes.", "Sort of.", "Not yet.", "Well, you know.", "Um.", "Go ahead.", "Of course.", "Hm.",
    )),
    (MILD_NEGATIVE, None, (
        "Not really.", "No, not really.", "Not exactly great.", "It could be better.", "It wasn't great.",
        "I'm not sure it was worth it.", "It's not for me.", "I've had better.", "I wouldn't do it again.",
        "I expected more from {thing}.", "We could have used more help.", "It takes far too long.", "Oh no.",
        "I'm sorry to hear that.", "That doesn't work for me.", "I never got an answer.", "Nobody asked us.",
        "It doesn't do what it should.", "I had to wait {number} hours.", "It keeps crashing.", "They never called back.",
        "I can't say that I {like} it.", "There wasn't enough time for {thing}.", "It's not what it used to be.",
    )),
    (MILD_POSITIVE, None, (
        "Not bad at all.", "Not too bad, actually.", "I can't complain.", "No complaints.", "It was fine, really.",
        "No problem at all.", "It wasn't as {bad} as I expected.", "It got better.", "I never had a problem with {thing}.",
        "There was nothing {bad} about it.", "I'd do it again.", "It does what it should.", "We made it work.",
        "It's getting easier.", "Sure, happy to.", "That makes sense, yes, good.", "I don't mind {thing}.",
        "I have nothing against {group}.", "I don't hate it.", "It isn't {bad}.", "It wasn't {bad} at all.",
        "I wasn't disappointed.", "I have no regrets.", "They never let me down.", "It's not a problem anymore.",
    )),
    (POSITIVE, ("gratitude",), (
        "Thank you so much for having me.", "I'm really grateful to {name}.", "{name} helped me a lot, and I won't forget it.",
        "I owe everything to {person}.", "Thanks, that means a lot to me.", "I appreciate what {they} did for us.",
        "I was lucky to have {person}.", "Thank you for your time.",
    )),
    (POSITIVE, ("joy",), (
        "That was the happiest day of my life.", "We laughed the whole evening.", "It made me {very}happy.",
        "I still smile when I think of {name}.", "I felt at home right away.", "It was pure joy.",
        "The best thing about {place} is the people.", "I'm {very}happy with {thing}.", "We had such a good time.",
    )),
    (POSITIVE, ("admiration",), (
        "{name} is the best {they} could be.", "{name} was {very}kind to me.", "I {very}admire {person}.",
        "{name} is {very}good at this.", "{group} have been wonderful neighbours to us.", "{person} was an inspiration.",
        "{name} did a {very}good job.", "{they} always treated us with respect.", "{group} here work hard and help each other.",
    )),
    (POSITIVE, ("love",), ("I love {person}.", "I love my work.", "I {very}love {place}.", "I fell in love with {place}.")),
    (POSITIVE, ("pride",), (
        "I'm {very}proud of {name}.", "We built that ourselves, and I'm proud of it.", "I was the first in my family to graduate.",
        "I was so proud when I got the letter.",
    )),
    (POSITIVE, ("relief",), (
        "It was such a relief.", "Thank God it was over.", "The results came back clear, finally.",
        "I could finally breathe again.", "In the end nobody was hurt, luckily.", "I was so relieved when {name} called.",
    )),
    (POSITIVE, ("optimism",), (
        "I think it will get better.", "I'm hopeful about {thing}.", "We're going to be fine.",
        "I believe the children will have it better.", "I'm looking forward to {thing}.",
    )),
    (POSITIVE, ("excitement",), ("I can't wait for {thing}!", "I was so excited about {thing}.", "Wow, that's great!")),
    (POSITIVE, ("approval",), ("Exactly, that's a great idea.", "I think {they} did the right thing.", "{thing} works well.")),
    (POSITIVE, None, (
        "We got the grant.", "I passed the exam.", "They offered me the job.", "My daughter got into college.",
        "The pain is gone.", "He apologised and we made up.", "It changed my life for the better.", "We won.",
        "{thing} turned out well.", "The doctor said I'm healthy again.", "It exceeded my expectations.",
        "Everybody pulled together.", "I'd recommend {thing} to anyone.", "I learned so much from {name}.",
    )),
    (NEGATIVE, ("sadness",), (
        "My father passed away that spring.", "I cried every night.", "I felt {very}alone.", "I miss {name} every day.",
        "We lost everything.", "It broke my heart.", "I was {very}sad when {name} left.", "Nobody came to see me.",
        "My marriage fell apart.", "I lost my job in {month}.",
    )),
    (NEGATIVE, ("anger",), (
        "I was furious with {name}.", "It makes me {very}angry.", "How dare they treat people like that.",
        "{name} lied to my face.", "I was so mad I walked out.", "They treat {group} like dirt, and it makes me angry.",
    )),
    (NEGATIVE, ("annoyance",), (
        "It drives me crazy.", "{name} keeps interrupting me.", "It's so annoying when {thing} doesn't work.",
        "I'm tired of explaining it again and again.", "I'm fed up with {thing}.", "The noise never stops.",
    )),
    (NEGATIVE, ("fear",), (
        "I was scared for my life.", "I was afraid to go home.", "I was terrified of {person}.",
        "I was scared that {name} would find out.", "We hid in the cellar and prayed.",
    )),
    (NEGATIVE, ("nervousness",), (
        "I was {very}nervous before {thing}.", "I worry about the rent every month.", "I'm anxious about {thing}.",
        "I couldn't sleep before {thing}.", "I'm worried about {person}.",
    )),
    (NEGATIVE, ("disappointment",), (
        "I was {very}disappointed with {thing}.", "They promised us {thing}, and nothing came of it.",
        "{name} let me down.", "It was not what we were promised.", "I had hoped for more from {name}.",
    )),
    (NEGATIVE, ("disapproval",), (
        "I don't agree with that at all.", "I think it was wrong of {name}.", "That's not how you treat people.",
        "They shouldn't have done that.", "I'm against {thing}.",
    )),
    (NEGATIVE, ("disgust",), ("It was disgusting.", "The kitchen was filthy.", "It made me sick to my stomach.")),
    (NEGATIVE, ("embarrassment",), ("I was so ashamed.", "It was {very}embarrassing.", "Everyone was staring at me.")),
    (NEGATIVE, ("remorse",), ("I regret it to this day.", "I'm sorry for what I did to {name}.", "It was my fault.")),
    (NEGATIVE, ("grief",), ("We buried {person} in {month}.", "I never got over her death.", "I'm still grieving.")),
    (NEGATIVE, None, (
        "{name} was {very}rude to me.", "{person} never listened to me.", "The landlord threw us out.",
        "We couldn't pay the rent.", "They closed the plant, and that was it.", "I got sick and nobody cared.",
        "People like {name} make this place worse.", "I nearly gave up.", "It was the worst time of my life.",
        "They fired {name} without a reason.", "{name} shouted at {person}.", "I was bullied at school.",
        "My back hurts all day.", "I had a {very}hard time in {place}.", "{thing} failed.", "We were robbed in {place}.",
    )),
    (NEUTRAL, ("surprise",), ("Oh, really?", "I didn't expect that.", "Wow, okay.", "That surprised me.")),
    (NEUTRAL, ("realization",), ("Oh, now I see what you mean.", "That's when I understood how it works.")),
    ((0.30, 0.66, 0.04), ("confusion",), ("I don't understand the question.", "I'm not sure what you mean.", "Sorry, what?")),
)  # fmt: skip

# (kind of question, questions): the answer's meaning follows from the kind.
QUESTIONS: dict[str, tuple[str, ...]] = {
    "good": (
        "Did you enjoy {thing}?", "Are you happy with {thing}?", "Did {name} help you?", "Was {thing} {good}?",
        "Would you recommend {thing}?", "Do you feel at home in {place}?", "Did you get along with {name}?",
    ),
    "bad": (
        "Was {thing} {bad}?", "Did you have trouble with {thing}?", "Were you disappointed?", "Did it hurt?",
        "Are you worried about {thing}?", "Was {name} rude to you?", "Did you feel left out?",
    ),
    "plain": (
        "Do you live in {place}?", "Have you met {name}?", "Is it on {month} the first?", "Did you start in {year}?",
        "Do you work as {role}?", "Is that the same form?",
    ),
}  # fmt: skip

YES = (
    "Yes.",
    "Yeah.",
    "Yeah, I did.",
    "Oh yes.",
    "Definitely.",
    "Yes, very much.",
    "Absolutely.",
    "Mm-hm, yeah.",
    "A lot.",
)
NO = (
    "No.",
    "Not really.",
    "No, not at all.",
    "Nope.",
    "Never.",
    "Not at all.",
    "I wouldn't say so.",
    "Um, no.",
)

# Whoever it is about: the same sentence, the same label.
PEOPLE: tuple[tuple[Soft, str], ...] = (
    (NEUTRAL, "{name} lives near the station."),
    (NEUTRAL, "I saw {name} on Tuesday."),
    (NEUTRAL, "{name} and {name} share an office."),
    (NEUTRAL, "{they} went out to buy bread."),
    (NEUTRAL, "{they} arrived at nine and left at five."),
    (NEUTRAL, "Then {they} opened the window."),
    (NEUTRAL, "I asked {person} about the schedule."),
    (NEUTRAL, "{name} showed the visitors around."),
    (NEUTRAL, "{name} told us how the machine works."),
    (NEUTRAL, "{group} live in this street too."),
    (NEUTRAL, "I was at school with {group}."),
    (NEUTRAL, "We spoke with several {group} that day."),
    (NEUTRAL, "About a third of the members are {group}."),
    (NEUTRAL, "{group} come to the market on Saturdays."),
    (NEUTRAL, "It was alright working for {name}."),
    (POSITIVE, "{name} was so generous to my family."),
    (POSITIVE, "I had a great time with {name}."),
    (POSITIVE, "{they} was a brilliant colleague."),
    (POSITIVE, "{group} welcomed us with open arms."),
    (POSITIVE, "{name} made me laugh every day."),
    (NEGATIVE, "{name} spoiled the party for everybody."),
    (NEGATIVE, "I was hurt that {name} never wrote back."),
    (NEGATIVE, "{they} was mean to everyone."),
    (NEGATIVE, "{group} were insulted in the street."),
    (NEGATIVE, "{name} broke my trust."),
)
