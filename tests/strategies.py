"""Hypothesis strategies that draw valid documents: sorted, inside the file, with odd texts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from undertone.model import (
    Document,
    Emotion,
    Flag,
    Judgement,
    Labelling,
    Meaning,
    Media,
    ModelUsed,
    Probabilities,
    Provenance,
    Segment,
    SegmentId,
    Sentiment,
    Span,
    Speaker,
    SpeakerId,
    Statement,
    Turn,
    Verdict,
    Voice,
    Word,
)

HOURS_100 = 100 * 3600 * 1000
HOSTILE = (
    *("=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "  =1"),
    *("'=1", "''=1", "'", 'a,b;c"d', "a --> b", "<b>&amp;</b>", "{\\an8}x", "None", "NaN", "", " "),
    *("שלום עולם", "\u202eevil\u202c", "😀 👩\u200d👧", "e\u0301", "\u2028x", "\x00nul", "\udcff"),
    "line one\nline two\r\nthree",
)
texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60))
names = st.one_of(
    st.sampled_from([h for h in HOSTILE if h.strip()]), st.text(min_size=1, max_size=20)
)
shares = st.floats(0, 1, allow_nan=False)
tokens = st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=12).filter(
    lambda token: len(token.split()) == 1
)


@st.composite
def sentiments(draw: st.DrawFn) -> Sentiment:
    """A sentiment with probabilities that sum to 1."""
    negative = draw(st.floats(0, 1))
    neutral = draw(st.floats(0, 1)) * (1 - negative)
    positive = max(0.0, 1 - negative - neutral)
    return Sentiment.from_probabilities(Probabilities(negative, neutral, positive))


@st.composite
def worded(draw: st.DrawFn, start_ms: int, end_ms: int, count: int) -> tuple[Word, ...]:
    """`count` words in order between two times."""
    edges = sorted(
        draw(st.lists(st.integers(start_ms, end_ms), min_size=2 * count, max_size=2 * count))
    )
    estimated = draw(st.booleans())
    return tuple(
        Word(draw(tokens), edges[2 * i], edges[2 * i + 1], draw(st.none() | shares), estimated)
        for i in range(count)
    )


judgements = st.builds(
    Judgement,
    st.none() | st.sampled_from(list(Verdict)),
    st.none() | st.lists(names, max_size=3).map(tuple),
)


@st.composite
def segments(
    draw: st.DrawFn,
    start_ms: int = 0,
    end_ms: int = 60_000,
    speakers: tuple[SpeakerId, ...] = (),
    with_words: bool = False,
) -> Segment:
    """One segment; its text is its words' where it has any."""
    count = draw(st.integers(2, 6)) if with_words else draw(st.integers(0, 4))
    words = draw(worded(start_ms, end_ms, count))
    return Segment(
        id=SegmentId(f"s{draw(st.integers(0, 10**9))}"),
        start_ms=start_ms,
        end_ms=end_ms,
        text=" ".join(word.text for word in words) if words else draw(texts),
        words=words,
        speaker=draw(st.sampled_from((*speakers, None))),
        channel=draw(st.integers(0, 1)),
        confidence=draw(st.none() | shares),
        sentiment=draw(st.none() | sentiments()),
        emotions=draw(
            st.none() | st.lists(st.builds(Emotion, names, shares), max_size=3).map(tuple)
        ),
        labels=draw(st.none() | st.lists(st.builds(Emotion, names, shares), max_size=2).map(tuple)),
        voice=draw(
            st.none() | st.builds(Voice, st.none() | st.floats(-24, 24), st.none(), st.none())
        ),
        overlap=draw(st.booleans()),
        flags=draw(st.lists(st.sampled_from(list(Flag)), unique=True, max_size=3).map(tuple)),
        edited=draw(st.booleans()),
        note=draw(texts),
        judgement=draw(st.none() | judgements),
        bookmark=draw(st.booleans()),
        checked=draw(st.booleans()),
    )


medias = st.builds(
    Media,
    file_name=names,
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    duration_ms=st.just(HOURS_100),
    sample_rate=st.sampled_from([8000, 44100]),
    channels=st.integers(1, 8),
    container=st.just("wav"),
    codec=st.just("pcm_s16le"),
    path=texts,
)
provenances = st.builds(
    Provenance,
    version=st.just("0.1.0"),
    models=st.lists(st.builds(ModelUsed, names, names, names, names), max_size=2).map(tuple),
    options=st.lists(st.tuples(names, texts), max_size=3).map(tuple),
    analysed_at=st.sampled_from(["", "2026-01-01T10:00:00+00:00"]),
)


labellings = st.builds(
    Labelling,
    st.lists(st.builds(Meaning, names, texts), max_size=3).map(tuple),
    st.integers(1, 3),
    st.booleans(),
)


def statements(count: int) -> st.SearchStrategy[Statement]:
    """Sentences that cite some of the segments of `documents`, or none where there are none."""
    ids = [SegmentId(f"s{number + 1}") for number in range(count)]
    cited = st.lists(st.sampled_from(ids), unique=True, max_size=3) if ids else st.just([])
    return st.builds(Statement, texts, cited.map(tuple))


@st.composite
def documents(draw: st.DrawFn, max_segments: int = 6, with_words: bool = False) -> Document:
    """A document: segments sorted by start, ids unique, speakers known."""
    ids = tuple(SpeakerId(f"speaker-{i}") for i in range(draw(st.integers(0, 3))))
    count = draw(st.integers(0, max_segments))
    edges = sorted(
        draw(st.lists(st.integers(0, HOURS_100 - 1), min_size=2 * count, max_size=2 * count))
    )
    spans = [(edges[2 * i], max(edges[2 * i + 1], edges[2 * i] + 1)) for i in range(count)]
    return Document(
        media=draw(medias),
        segments=tuple(
            _numbered(draw(segments(start, end, ids, with_words)), number)
            for number, (start, end) in enumerate(spans)
        ),
        speakers=tuple(Speaker(each, draw(names)) for each in ids),
        turns=tuple(Turn(start, end, ids[0]) for start, end in spans) if ids else (),
        speech=tuple(Span(start, end) for start, end in spans),
        warnings=draw(st.lists(texts, max_size=2).map(tuple)),
        language=draw(st.sampled_from([None, "en"])),
        provenance=draw(provenances),
        attributes=draw(st.lists(st.tuples(names, texts), max_size=2).map(tuple)),
        labelling=draw(st.none() | labellings),
        summary=draw(st.none() | st.lists(statements(count), max_size=3).map(tuple)),
    )


def _numbered(segment: Segment, number: int) -> Segment:
    return replace(segment, id=SegmentId(f"s{number + 1}"))
