"""Assembling words into segments: nothing lost, one speaker each, times in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from undertone.contracts import Piece, Transcription
from undertone.model import Flag, Span, SpeakerId, Turn, Word
from undertone.stages.assemble import Assembler, assemble, ends_sentence, numbered, reassign

S1, S2 = SpeakerId("S1"), SpeakerId("S2")
DURATION_MS = 600_000


def words(text: str, start_ms: int, step_ms: int = 300) -> tuple[Word, ...]:
    return tuple(
        Word(word, start_ms + n * step_ms, start_ms + n * step_ms + 250)
        for n, word in enumerate(text.split())
    )


def heard(
    text: str, start_ms: int, speaker: SpeakerId | None = None, channel: int = 0
) -> Transcription:
    said = words(text, start_ms)
    piece = Piece(start_ms, said[-1].end_ms, channel, speaker)
    return Transcription(piece, said, confidence=0.8)


@st.composite
def transcriptions(draw: st.DrawFn) -> list[Transcription]:
    result, clock = [], 0
    for _ in range(draw(st.integers(0, 12))):
        clock += draw(st.integers(0, 3000))
        text = draw(
            st.lists(st.sampled_from(["yes", "no.", "well,", "why?", "Dr.", "so"]), min_size=1)
        )
        result.append(heard(" ".join(text), clock, draw(st.sampled_from([S1, S2, None]))))
        clock = result[-1].piece.end_ms
    return result


@given(transcriptions())
def test_every_word_lands_in_exactly_one_segment(given_: list[Transcription]) -> None:
    segments = assemble(given_, (), DURATION_MS)
    before = sorted((w.start_ms, w.text) for t in given_ for w in t.words)
    after = sorted((w.start_ms, w.text) for s in segments for w in s.words)
    assert before == after


@given(transcriptions())
def test_segments_are_in_order_and_cover_their_words(given_: list[Transcription]) -> None:
    segments = assemble(given_, (), DURATION_MS)
    assert [s.start_ms for s in segments] == sorted(s.start_ms for s in segments)
    assert [s.id for s in segments] == [f"s{n:05d}" for n in range(1, len(segments) + 1)]
    for segment in segments:
        assert 0 <= segment.start_ms < segment.end_ms <= DURATION_MS
        assert segment.text == " ".join(word.text for word in segment.words)
        assert all(
            segment.start_ms <= w.start_ms < w.end_ms <= segment.end_ms for w in segment.words
        )


@given(transcriptions())
def test_a_stream_gives_what_the_whole_gives(given_: list[Transcription]) -> None:
    assembler = Assembler((), DURATION_MS)
    streamed = [segment for item in given_ for segment in assembler.push(item)]
    assert numbered(streamed + assembler.flush()) == assemble(given_, (), DURATION_MS)


def test_a_segment_ends_with_the_sentence_the_speaker_and_a_long_pause() -> None:
    segments = assemble(
        [
            heard("Hello there. How are", 0, S1),
            heard("you today?", 1400, S1),
            heard("fine I", 2500, S2),
            heard("think", 5000, S2),
        ],
        (),
        DURATION_MS,
    )
    assert [(s.text, s.speaker) for s in segments] == [
        ("Hello there.", S1),
        ("How are you today?", S1),
        ("fine I", S2),
        ("think", S2),
    ]


def test_words_without_a_speaker_go_to_the_turn_that_covers_them() -> None:
    turns = (Turn(0, 1000, S1), Turn(1000, 3000, S2))
    segments = assemble([heard("one two three four five six", 0)], turns, DURATION_MS)
    assert [(s.speaker, s.text) for s in segments] == [
        (S1, "one two three"),
        (S2, "four five six"),
    ]


def test_a_word_far_from_every_turn_keeps_no_speaker() -> None:
    segments = assemble([heard("hello", 10_000)], (Turn(0, 1000, S1),), DURATION_MS)
    assert segments[0].speaker is None


def test_someone_elses_turn_in_the_pause_ends_a_segment() -> None:
    turns = (Turn(0, 600, S1), Turn(650, 900, S2), Turn(1000, 2000, S1))
    segments = assemble([heard("I was", 0, S1), heard("going home", 1000, S1)], turns, DURATION_MS)
    assert [s.text for s in segments] == ["I was", "going home"]


def test_overlapped_speech_is_marked() -> None:
    turns = (Turn(0, 2000, S1), Turn(200, 900, S2))
    segment = assemble([heard("I was going home", 0, S1)], turns, DURATION_MS)[0]
    assert segment.overlap
    assert Flag.OVERLAP in segment.flags


def test_speech_without_text_is_kept_and_marked() -> None:
    piece = Piece(0, 4000, 0, S1, (Span(500, 3500),))
    segment = assemble([Transcription(piece, flags=(Flag.NO_TEXT,))], (), DURATION_MS)[0]
    assert (segment.start_ms, segment.end_ms, segment.text) == (500, 3500, "")
    assert segment.flags == (Flag.NO_TEXT,)


def test_a_moment_without_text_is_no_segment() -> None:
    piece = Piece(0, 400, 0, S1, (Span(0, 400),))
    assert assemble([Transcription(piece, flags=(Flag.NO_TEXT,))], (), DURATION_MS) == ()


def test_confidence_is_the_geometric_mean_of_the_words() -> None:
    said = (Word("a", 0, 1, 0.4), Word("b", 1, 2, 0.9))
    segment = assemble([Transcription(Piece(0, 2), said)], (), DURATION_MS)[0]
    assert segment.confidence == 0.6


def test_titles_do_not_end_a_sentence_and_closing_quotes_do_not_hide_one() -> None:
    assert not ends_sentence("Dr.")
    assert ends_sentence("home.”")
    assert not ends_sentence("home,")


def test_new_turns_split_a_segment_between_its_words() -> None:
    segments = assemble([heard("one two three four", 0, S1)], (), DURATION_MS)
    turns = (Turn(0, 590, S1), Turn(600, 2000, S2))
    again, heirs = reassign(segments, turns, DURATION_MS)
    assert [(s.speaker, s.text) for s in again] == [(S1, "one two"), (S2, "three four")]
    assert heirs == {segments[0].id: (again[0].id, again[1].id)}


@given(transcriptions())
def test_running_the_speaker_step_again_loses_no_word(given_: list[Transcription]) -> None:
    segments = assemble(given_, (), DURATION_MS)
    turns = (Turn(0, 4000, S1), Turn(3000, 9000, S2), Turn(9500, 30_000, S1))
    again, heirs = reassign(segments, turns, DURATION_MS)
    words = {segment.id: [w.text for w in segment.words] for segment in again}
    for before in segments:
        assert sorted(w for heir in heirs[before.id] for w in words[heir]) == sorted(
            w.text for w in before.words
        )
    assert sorted(w.text for s in again for w in s.words) == sorted(
        w.text for s in segments for w in s.words
    )


def test_unspaced_scripts_stay_unspaced() -> None:
    said = (Word("今日は", 0, 300), Word("良い", 300, 600), Word("Undertone", 600, 900))
    segment = assemble([Transcription(Piece(0, 900), said)], (), DURATION_MS)[0]
    assert segment.text == "今日は良い Undertone"
