"""Word lists that fill the slots of the interview templates; the benchmark uses other names."""

# ruff: noqa: E501  (tables of words)

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    # Given names of many origins, women's, men's and shared ones: mentioned in all three sentiments
    # equally often, so that a name says nothing.
    "name": (
        "Emily", "Greg", "Lakisha", "Jamal", "Maria", "José", "Wei", "Xiu Ying", "Priya", "Rahul",
        "Fatima", "Mohammed", "Aisha", "Omar", "Sven", "Ingrid", "Olga", "Dmitri", "Chidi", "Ngozi",
        "Kwame", "Abena", "Yuki", "Haruto", "Min-jun", "Ji-woo", "Nguyen", "Linh", "Siobhan", "Liam",
        "Giulia", "Marco", "Claire", "Pierre", "Ana", "João", "Rachel", "David", "Leilani", "Kai",
        "Ayşe", "Mehmet", "Shira", "Moshe", "Zanele", "Thabo", "Alex", "Sam", "Nina", "Carlos",
        "Mrs. Patel", "Mr. Johnson", "Dr. Okafor", "Professor Tanaka", "Ms. García", "Mr. Kowalski",
    ),
    "they": ("he", "she", "they", "my colleague", "the man", "the woman", "my neighbour", "my boss"),
    "person": (
        "my mother", "my father", "my wife", "my husband", "my partner", "my sister", "my brother",
        "my daughter", "my son", "my boss", "the nurse", "the doctor", "my teacher", "the landlord",
        "my manager", "an old friend", "my grandmother", "my supervisor", "the coach", "a neighbour",
    ),
    "group": (
        "immigrants", "students", "older people", "women", "men", "Muslims", "Christians", "Jewish families",
        "Black families", "white families", "Asian families", "gay couples", "disabled people", "refugees",
        "teenagers", "single parents", "veterans", "farmers", "Mexicans", "Poles", "Indians", "Nigerians",
    ),
    "place": (
        "Chicago", "Lagos", "Warsaw", "Mumbai", "Mexico City", "Manila", "Cairo", "Leeds", "Berlin", "Lima",
        "Hanoi", "Nairobi", "Toronto", "Seoul", "Istanbul", "a small village", "the city", "the coast",
        "the hospital", "the north", "Ohio", "Karachi", "Kingston", "Tehran", "Moscow", "Dublin",
    ),
    "thing": (
        "the project", "the job", "the course", "school", "the training", "the app", "the new system", "the clinic",
        "the move", "the trip", "the meeting", "the programme", "the food", "the apartment", "the company",
        "the process", "the update", "the website", "the workshop", "that year", "the treatment", "the service",
        "the management", "the neighbourhood", "the interview", "the band", "the team", "the car", "the exam",
    ),
    "aspect": (
        "the pay", "the hours", "the people", "the commute", "the support", "the paperwork", "the price",
        "the interface", "the teaching", "the location", "the communication", "the weather", "the waiting",
        "the staff", "the workload", "the design", "the noise", "the atmosphere",
    ),
    "good": (
        "good", "great", "wonderful", "amazing", "fantastic", "excellent", "helpful", "fun", "lovely", "brilliant",
        "enjoyable", "rewarding", "exciting", "impressive", "easy", "kind", "comfortable", "useful", "interesting",
        "beautiful", "pleasant", "positive", "encouraging",
    ),
    "bad": (
        "bad", "terrible", "awful", "horrible", "disappointing", "frustrating", "stressful", "boring", "difficult",
        "exhausting", "painful", "unfair", "confusing", "a mess", "a disaster", "a nightmare", "scary", "useless",
        "depressing", "annoying", "rough", "unpleasant", "a waste of time", "ugly", "hard",
    ),
    "very": ("", "", "very ", "really ", "so ", "extremely ", "pretty ", "quite ", "incredibly ", "just "),
    "like": ("like", "love", "enjoy", "appreciate", "trust", "recommend", "miss"),
    "liked": ("liked", "loved", "enjoyed", "appreciated", "admired", "was happy with", "was proud of"),
    "hated": (
        "hated", "disliked", "couldn't stand", "was sick of", "resented", "dreaded", "was fed up with",
        "was ashamed of", "was afraid of",
    ),
    "number": ("two", "three", "five", "ten", "twelve", "twenty", "about forty", "a hundred", "roughly sixty"),
    "year": ("1987", "1994", "2001", "2008", "2015", "2020", "last year", "nineteen ninety-nine", "the nineties"),
    "month": ("January", "March", "May", "June", "September", "October", "December"),
    "role": (
        "a nurse", "a teacher", "a driver", "an engineer", "a cook", "an accountant", "a carpenter", "a designer",
        "a cleaner", "a researcher", "a cashier", "a farmer", "a translator", "a mechanic", "a social worker",
    ),
    "start": ("", "", "", "Well, ", "So, ", "Um, ", "I mean, ", "Honestly, ", "You know, ", "Yeah, ", "I think ",
              "I guess ", "To be honest, ", "Looking back, ", "Uh, ", "And ", "But ", "At first "),
    "end": ("", "", "", "", " at the time", " for me", ", you know", " in the end", ", I think", " overall",
            " for all of us", ", to be fair", " these days"),
    "fact": (
        "We started in {year}", "I moved to {place} in {year}", "There were {number} of us", "I was working nights",
        "They changed the system in {month}", "I'd been there for {number} years", "We had a meeting about it",
        "It takes about {number} minutes by bus", "{name} was in charge then", "I filled in the form",
    ),
}  # fmt: skip
