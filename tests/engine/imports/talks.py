"""Conversations that every text format can hold: sentences of people with ordinary names."""

from __future__ import annotations

from hypothesis import strategies as st

from undertone.model import Document, Media, Segment, SegmentId, Speaker, SpeakerId

MEDIA = Media("talk.wav", "0" * 64, 40_000_000, 16_000, 1, "wav", "pcm_s16le")
NAMES = ("Anna", "Ben Okri", "Dr. Chen", "Speaker 4", "SPEAKER_05", "Zoë-Ann", "דנה", "李")
WORDS = (
    *("well", "it", "was", "naïve", "really", "then", "said:", "10:30", "50%", "“great”", "—"),
    *("=SUM(A1)", "a;b", 'say"so"', "&amp;", "R&D", "שלום", "😀", "e\u0301", "x" * 60, "don't"),
)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """One sentence, its end the only one."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
    return f"So {' '.join(words)} {draw(st.sampled_from(['ok.', 'right?', 'yes!', 'gut …']))}"


@st.composite
def talks(draw: st.DrawFn) -> Document:
    """People who speak one after the other, one sentence a segment."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    people = [Speaker(SpeakerId(f"S{n}"), name) for n, name in enumerate(names, start=1)]
    at = 0
    segments: list[Segment] = []
    for number in range(draw(st.integers(1, 12))):
        # Text that is read shows seconds: turns in the same second would share it.
        at += draw(st.integers(1_000, 90_000))
        end = at + draw(st.integers(1_500, 20_000))
        speaker = draw(st.sampled_from(people)).id
        segments.append(
            Segment(SegmentId(f"s{number + 1:05}"), at, end, draw(sentences()), speaker=speaker)
        )
        at = end
    return Document(MEDIA, tuple(segments), tuple(people))
