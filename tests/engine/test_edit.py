"""Edits change what they say and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.strategies import documents, texts
from undertone import edit
from undertone.errors import InputError
from undertone.model import (
    Document,
    Emotion,
    Flag,
    Judgement,
    Media,
    Probabilities,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Turn,
    Verdict,
    Word,
)

MEDIA = Media("a.wav", "", 60_000, 8000, 1, "wav", "pcm")
ANNA, BEN = SpeakerId("S1"), SpeakerId("S2")
S1, S2 = SegmentId("s1"), SegmentId("s2")


def spoken(segment_id: SegmentId, text: str, start: int = 0, **more: object) -> Segment:
    """A segment with a word each 100 ms, of which 20 ms are silence."""
    words = tuple(
        Word(token, start + 100 * i, start + 100 * i + 80, 0.9)
        for i, token in enumerate(text.split())
    )
    segment = Segment(segment_id, start, words[-1].end_ms, text, words, ANNA, confidence=0.9)
    return replace(segment, **more)  # type: ignore[arg-type]


def conversation() -> Document:
    return Document(
        MEDIA,
        (spoken(S1, "I like green tea."), spoken(S2, "So do I.", 1000, speaker=BEN)),
        (Speaker(ANNA, "Anna"), Speaker(BEN, "Ben")),
        (Turn(0, 400, ANNA), Turn(1000, 1300, BEN)),
    )


def times(segment: Segment) -> list[tuple[str, int, int, bool]]:
    return [(word.text, word.start_ms, word.end_ms, word.estimated) for word in segment.words]


def test_rename() -> None:
    renamed = edit.rename_speaker(conversation(), BEN, " Dr.\nBen ")
    assert [speaker.name for speaker in renamed.speakers] == ["Anna", "Dr. Ben"]
    assert renamed.segments == conversation().segments


def test_a_new_speaker_gets_a_new_id() -> None:
    document = replace(conversation(), speakers=(Speaker(SpeakerId("S3"), "Carla"),))
    grown, speaker = edit.add_speaker(document, "Dora")
    assert speaker not in {"S1", "S2", "S3"}
    assert grown.speaker_name(speaker) == "Dora"


def test_merging_speakers_leaves_nothing_behind() -> None:
    merged = edit.merge_speakers(conversation(), BEN, ANNA)
    assert {segment.speaker for segment in merged.segments} == {ANNA}
    assert {turn.speaker for turn in merged.turns} == {ANNA}
    assert [speaker.name for speaker in merged.speakers] == ["Anna"]


def test_reassign() -> None:
    document = edit.reassign(conversation(), S1, BEN)
    assert (document.segments[0].speaker, document.segments[0].edited) == (BEN, True)
    assert edit.reassign(document, S1, None).segments[0].speaker is None
    assert edit.reassign(document, S1, BEN) is document


def test_a_note() -> None:
    document = edit.annotate(conversation(), S2, "laughs")
    assert document.segments[1].note == "laughs"
    assert edit.annotate(document, S2, "laughs") is document


def test_words_that_stay_keep_their_times() -> None:
    document = edit.retext(conversation(), S1, "I really\n like  black tea.")
    segment = document.segments[0]
    assert segment.text == "I really like black tea."
    assert times(segment) == [
        ("I", 0, 80, False),
        ("really", 80, 100, True),
        ("like", 100, 180, False),
        ("black", 200, 280, False),
        ("tea.", 300, 380, False),
    ]
    assert segment.edited
    assert segment.confidence is None
    assert [word.confidence for word in segment.words] == [0.9, None, 0.9, None, 0.9]


def test_changed_words_share_the_time_of_those_they_replace() -> None:
    segment = edit.retext(conversation(), S1, "I drink a lot of tea.").segments[0]
    assert times(segment)[0] == ("I", 0, 80, False)
    assert times(segment)[-1] == ("tea.", 300, 380, False)
    middle = segment.words[1:-1]
    assert (middle[0].start_ms, middle[-1].end_ms) == (100, 280)
    assert all(word.estimated for word in middle)


def test_a_word_typed_where_there_is_no_pause_shares_the_time_of_its_neighbour() -> None:
    document = edit.retext(conversation(), S1, "Yes. I like green tea.")
    assert times(document.segments[0])[:3] == [
        ("Yes.", 0, 64, True),
        ("I", 64, 80, True),
        ("like", 100, 180, False),
    ]
    assert [word.confidence for word in document.segments[0].words[:2]] == [None, 0.9]
    first, second = edit.split(document, S1, 5).segments[:2]
    assert (first.text, second.text, second.start_ms) == ("Yes.", "I like green tea.", 64)
    later = edit.retext(conversation(), S1, "I like green tea. Yes.").segments[0]
    assert times(later)[-2:] == [("tea.", 300, 340, True), ("Yes.", 340, 380, True)]


def test_a_correction_ends_the_recognisers_warnings() -> None:
    flags = (Flag.NO_TEXT, Flag.INVENTED, Flag.OVERLAP, Flag.UNSURE)
    silent = Segment(S1, 500, 900, "", flags=flags)
    segment = edit.retext(Document(MEDIA, (silent,)), S1, "ab cd").segments[0]
    assert segment.flags == (Flag.OVERLAP, Flag.UNSURE)
    assert times(segment) == [("ab", 500, 700, True), ("cd", 700, 900, True)]


def test_the_same_words_are_no_edit() -> None:
    document = conversation()
    assert edit.retext(document, S1, " I like green  tea. ") is document


@settings(max_examples=40)
@given(documents(max_segments=3, with_words=True), st.data(), texts)
def test_retimed_words_are_in_order_and_inside(
    document: Document, data: st.DataObject, text: str
) -> None:
    assume(document.segments)
    at = data.draw(st.integers(0, len(document.segments) - 1))
    kept = data.draw(st.lists(st.sampled_from(document.segments[at].text.split()), max_size=4))
    changed = edit.retext(document, document.segments[at].id, " ".join([*kept, text]))
    segment = changed.segments[at]
    assert [word.text for word in segment.words] == segment.text.split()
    starts = [word.start_ms for word in segment.words]
    assert starts == sorted(starts)
    for word in segment.words:
        assert segment.start_ms <= word.start_ms <= word.end_ms <= segment.end_ms
    others = [each for each in document.segments if each.id != segment.id]
    assert [each for each in changed.segments if each.id != segment.id] == others


def test_split_at_the_nearest_word() -> None:
    told = replace(conversation().segments[0], note="mark")
    document = replace(conversation(), segments=(told, conversation().segments[1]))
    parts = edit.split(document, S1, 8).segments
    assert [(s.id, s.text, s.start_ms, s.end_ms, s.note) for s in parts] == [
        ("s1", "I like", 0, 200, "mark"),
        ("s1.2", "green tea.", 200, 380, ""),
        ("s2", "So do I.", 1000, 1280, ""),
    ]
    assert [len(segment.words) for segment in parts] == [2, 2, 3]


def test_split_without_word_times_goes_by_length() -> None:
    document = Document(MEDIA, (Segment(S1, 0, 1000, "aaaa bbbb cc"),))
    parts = edit.split(document, S1, 0).segments
    assert [(s.text, s.start_ms, s.end_ms) for s in parts] == [
        ("aaaa", 0, 417),
        ("bbbb cc", 417, 1000),
    ]


def test_split_where_the_words_are_not_those_of_the_text() -> None:
    segment = replace(spoken(S1, "one two three"), text="eins zwei drei")
    parts = edit.split(Document(MEDIA, (segment,)), S1, 5).segments
    assert [(s.text, len(s.words)) for s in parts] == [("eins", 1), ("zwei drei", 2)]


def test_ids_stay_unique_however_often_a_segment_is_split() -> None:
    document = conversation()
    for _ in range(3):
        document = edit.split(document, S1, 99)
    assert sorted(s.id for s in document.segments) == ["s1", "s1.2", "s1.3", "s1.4", "s2"]


@pytest.mark.parametrize("text", ["", "word", "  word  "])
def test_a_single_word_cannot_be_split(text: str) -> None:
    with pytest.raises(InputError, match="single word"):
        edit.split(Document(MEDIA, (Segment(S1, 0, 1000, text),)), S1, 2)


def test_no_time_between_two_words() -> None:
    words = (Word("a", 5, 6), Word("b", 5, 6))
    document = Document(MEDIA, (Segment(S1, 5, 6, "a b", words),))
    with pytest.raises(InputError, match="too short"):
        edit.split(document, S1, 2)


@settings(max_examples=40)
@given(documents(max_segments=3, with_words=True), st.data())
def test_split_then_merge_is_identity(document: Document, data: st.DataObject) -> None:
    assume(document.segments)
    segment = data.draw(st.sampled_from(document.segments))
    position = data.draw(st.integers(-1, len(segment.text) + 1))
    try:
        parted = edit.split(document, segment.id, position)
    except InputError:
        assume(False)
    ids = [each.id for each in parted.segments]
    assert len(set(ids)) == len(ids) == len(document.segments) + 1
    at = ids.index(segment.id)
    left, right = parted.segments[at : at + 2]
    assert segment.start_ms < left.end_ms == right.start_ms < segment.end_ms
    assert edit.merge(parted, left.id, right.id) == document


def test_merge_averages_by_duration() -> None:
    glad = Sentiment.from_probabilities(Probabilities(0.0, 0.2, 0.8))
    sad = Sentiment.from_probabilities(Probabilities(0.9, 0.1, 0.0))
    one = Segment(S1, 0, 3000, "Yes.", confidence=0.8, sentiment=glad, flags=(Flag.OVERLAP,))
    other = Segment(S2, 3000, 4000, "", confidence=0.4, sentiment=sad, flags=(Flag.NO_TEXT,))
    one = replace(one, emotions=(Emotion("joy", 0.3),), note="a")
    other = replace(other, emotions=(Emotion("joy", 0.5), Emotion("fear", 0.1)), note="b")
    merged = edit.merge(Document(MEDIA, (one, other)), S1, S2).segments[0]
    assert (merged.start_ms, merged.end_ms, merged.text) == (0, 4000, "Yes.")
    assert merged.confidence == pytest.approx(0.7)
    assert merged.sentiment is not None
    assert merged.sentiment.probabilities.negative == pytest.approx(0.225)
    assert merged.emotions == (Emotion("joy", 0.5), Emotion("fear", 0.1))
    assert merged.flags == (Flag.OVERLAP,)
    assert merged.note == "a\nb"


@pytest.mark.parametrize("known", ["first", "second"])
def test_merge_keeps_what_only_one_has(known: str) -> None:
    mood = Sentiment.from_probabilities(Probabilities(0.1, 0.2, 0.7))
    has, lacks = Segment(S1, 0, 1, "x", sentiment=mood), Segment(S2, 1, 2, "y")
    if known == "second":
        has, lacks = replace(lacks, sentiment=mood), replace(has, sentiment=None)
    segments = (has, lacks) if known == "first" else (lacks, has)
    assert edit.merge(Document(MEDIA, segments), S1, S2).segments[0].sentiment == mood


def test_merged_words_of_overlapping_segments_stay_in_order() -> None:
    document = Document(MEDIA, (spoken(S1, "a b c"), spoken(S2, "d e f", 50)))
    words = edit.merge(document, S1, S2).segments[0].words
    assert [word.text for word in words] == list("abcdef")
    starts = [word.start_ms for word in words]
    assert starts == sorted(starts)


def test_move_edge() -> None:
    moved = edit.move_edge(conversation(), S1, "end", 250).segments[0]
    assert (moved.start_ms, moved.end_ms, moved.edited) == (0, 250, True)
    assert times(moved)[2:] == [("green", 200, 250, False), ("tea.", 250, 250, False)]
    later = edit.move_edge(conversation(), S1, "end", 30_000)
    assert [segment.id for segment in edit.move_edge(later, S1, "start", 1500).segments] == [S2, S1]


@pytest.mark.parametrize(
    ("edge", "ms"), [("start", -1), ("start", 380), ("end", 0), ("end", 60_001)]
)
def test_an_edge_stays_inside(edge: str, ms: int) -> None:
    with pytest.raises(InputError, match="inside the recording"):
        edit.move_edge(conversation(), S1, edge, ms)  # type: ignore[arg-type]


_UNKNOWN = SegmentId("nobody")
_STRANGER = SpeakerId("nobody")
_MISTAKES: list[Callable[[Document], object]] = [
    lambda d: edit.rename_speaker(d, _STRANGER, "x"),
    lambda d: edit.rename_speaker(d, ANNA, " \n"),
    lambda d: edit.add_speaker(d, ""),
    lambda d: edit.merge_speakers(d, _STRANGER, ANNA),
    lambda d: edit.merge_speakers(d, ANNA, _STRANGER),
    lambda d: edit.merge_speakers(d, ANNA, ANNA),
    lambda d: edit.reassign(d, S1, _STRANGER),
    lambda d: edit.reassign(d, _UNKNOWN, ANNA),
    lambda d: edit.retext(d, _UNKNOWN, "x"),
    lambda d: edit.annotate(d, _UNKNOWN, "x"),
    lambda d: edit.split(d, _UNKNOWN, 1),
    lambda d: edit.merge(d, _UNKNOWN, S2),
    lambda d: edit.merge(d, S2, S1),
    lambda d: edit.merge(d, S2, S2),
    lambda d: edit.merge(edit.move_edge(d, S1, "end", 900), S1, _UNKNOWN),
    lambda d: edit.move_edge(d, _UNKNOWN, "end", 1),
]


@pytest.mark.parametrize("mistake", _MISTAKES)
def test_mistakes_are_one_sentence(mistake: Callable[[Document], object]) -> None:
    with pytest.raises(InputError) as caught:
        mistake(conversation())
    assert str(caught.value).endswith(".")


def test_segments_of_two_channels_do_not_merge() -> None:
    one, other = conversation().segments
    document = replace(conversation(), segments=(one, replace(other, channel=1)))
    with pytest.raises(InputError, match="channels"):
        edit.merge(document, S1, S2)


def test_the_researchers_labels_stand_beside_the_models() -> None:
    before = conversation()
    judged = edit.judge(before, S1, Judgement(Verdict.CANNOT_SAY, ("proud",)))
    assert judged.segments[0].judgement == Judgement(Verdict.CANNOT_SAY, ("proud",))
    assert judged.segments[0].sentiment == before.segments[0].sentiment
    assert not judged.segments[0].edited
    assert edit.judge(judged, S1, None) == before
    assert edit.judge(judged, S1, Judgement()) == before
    assert edit.judge(judged, S1, judged.segments[0].judgement) is judged


def test_marks_are_set_and_taken_away_one_by_one() -> None:
    before = conversation()
    marked = edit.mark(edit.mark(before, S1, bookmark=True), S1, checked=True)
    assert (marked.segments[0].bookmark, marked.segments[0].checked) == (True, True)
    assert edit.mark(edit.mark(marked, S1, bookmark=False), S1, checked=False) == before
    assert edit.mark(marked, S1) is marked


def test_many_texts_are_corrected_as_each_alone_would_be() -> None:
    before = conversation()
    one = edit.retext(edit.retext(before, S1, "I like tea."), S2, "Me too.")
    assert edit.retext_all(before, {S1: "I like tea.", S2: "Me too."}) == one
    assert edit.retext_all(before, {SegmentId("gone"): "x"}) == before
