"""Plans cover all speech and every turn with pieces of one speaker that fit the recogniser."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given

from tests.engine.stages.transcribe.drawing import DURATION_MS, spans, turns
from undertone.contracts import Piece
from undertone.model import Span, SpeakerId, Turn, union
from undertone.stages.transcribe.planning import Limits, plan_pieces
from undertone.stages.transcribe.timing import clip

LIMITS = Limits()
A, B = SpeakerId("S1"), SpeakerId("S2")


def covered(part: Span, pieces: Sequence[Piece]) -> bool:
    whole = union(Span(piece.start_ms, piece.end_ms) for piece in pieces)
    return any(w.start_ms <= part.start_ms and part.end_ms <= w.end_ms for w in whole)


@given(spans(), turns())
def test_pieces_cover_all_speech_and_every_turn(
    speech: tuple[Span, ...], talk: tuple[Turn, ...]
) -> None:
    pieces = plan_pieces(speech, talk, 0, DURATION_MS, LIMITS)
    assert all(covered(span, pieces) for span in speech)
    for speaker in {turn.speaker for turn in talk}:
        own = [piece for piece in pieces if piece.speaker == speaker]
        for held in union(turn.span for turn in talk if turn.speaker == speaker):
            inside = clip(speech, held.start_ms, held.end_ms) or (held,)
            assert all(covered(span, own) for span in inside)


@given(spans(), turns())
def test_pieces_are_sorted_inside_the_file_and_not_too_long(
    speech: tuple[Span, ...], talk: tuple[Turn, ...]
) -> None:
    pieces = plan_pieces(speech, talk, 3, DURATION_MS, LIMITS)
    assert [p.start_ms for p in pieces] == sorted(p.start_ms for p in pieces)
    for piece in pieces:
        assert 0 <= piece.start_ms < piece.end_ms <= DURATION_MS
        assert piece.end_ms - piece.start_ms <= LIMITS.most_ms + 2 * LIMITS.pad_ms
        assert piece.channel == 3
        assert piece.speech == clip(piece.speech, piece.start_ms, piece.end_ms)
        assert union(piece.speech) == piece.speech


@given(spans(), turns())
def test_pieces_of_one_speaker_never_share_time(
    speech: tuple[Span, ...], talk: tuple[Turn, ...]
) -> None:
    pieces = plan_pieces(speech, talk, 0, DURATION_MS, LIMITS)
    for speaker in {piece.speaker for piece in pieces}:
        own = [piece for piece in pieces if piece.speaker == speaker]
        assert all(b.start_ms >= a.end_ms for a, b in pairwise(own))


@given(turns())
def test_padding_holds_nothing_that_others_say(talk: tuple[Turn, ...]) -> None:
    for piece in plan_pieces((), talk, 0, DURATION_MS, LIMITS):
        own = union(turn.span for turn in talk if turn.speaker == piece.speaker)
        held = clip(own, piece.start_ms, piece.end_ms)
        padding = [Span(piece.start_ms, held[0].start_ms), Span(held[-1].end_ms, piece.end_ms)]
        others = [turn.span for turn in talk if turn.speaker != piece.speaker]
        assert all(other.overlap_ms(part) == 0 for other in others for part in padding)


@given(spans())
def test_without_turns_the_plan_follows_the_speech(speech: tuple[Span, ...]) -> None:
    pieces = plan_pieces(speech, (), 0, DURATION_MS, LIMITS)
    assert {piece.speaker for piece in pieces} <= {None}
    assert union(span for piece in pieces for span in piece.speech) == speech


def test_turns_of_one_speaker_are_heard_together_over_a_short_pause() -> None:
    talk = [Turn(1_000, 4_000, A), Turn(4_800, 9_000, A), Turn(9_000, 12_000, B)]
    speech = [Span(1_000, 4_000), Span(4_800, 12_000)]
    pieces = plan_pieces(speech, talk, 0, 20_000, LIMITS)
    assert [(p.start_ms, p.end_ms, p.speaker) for p in pieces] == [
        (800, 9_000, A),
        (9_000, 12_200, B),
    ]


def test_a_turn_in_the_pause_keeps_pieces_apart() -> None:
    talk = [Turn(1_000, 4_000, A), Turn(4_100, 4_500, B), Turn(4_800, 9_000, A)]
    pieces = plan_pieces([Span(1_000, 9_000)], talk, 0, 20_000, LIMITS)
    assert [p.speaker for p in pieces] == [A, B, A]


def test_people_who_speak_at_once_are_both_heard() -> None:
    talk = [Turn(1_000, 6_000, A), Turn(5_000, 9_000, B)]
    first, second = plan_pieces([Span(1_000, 9_000)], talk, 0, 20_000, LIMITS)
    assert (first.end_ms, second.start_ms) == (6_000, 5_000)


def test_long_speech_is_cut_at_its_widest_pause() -> None:
    speech = [Span(0, 9_000), Span(9_200, 12_000), Span(12_900, 24_000)]
    pieces = plan_pieces(speech, [Turn(0, 24_000, A)], 0, 24_000, LIMITS)
    assert [(p.start_ms, p.end_ms) for p in pieces] == [(0, 12_200), (12_700, 24_000)]


def test_speech_without_a_pause_stays_whole_up_to_the_limit() -> None:
    (piece,) = plan_pieces([Span(0, 40_000)], (), 0, 40_000, LIMITS)
    assert piece.end_ms == 40_000
    parts = plan_pieces([Span(0, 100_000)], (), 0, 100_000, LIMITS)
    assert [(p.start_ms, p.end_ms) for p in parts] == [(0, 50_000), (50_000, 100_000)]


def test_a_stray_of_speech_joins_the_turn_beside_it() -> None:
    (piece,) = plan_pieces([Span(1_000, 5_300)], [Turn(1_000, 5_000, A)], 0, 9_000, LIMITS)
    assert piece.speech == (Span(1_000, 5_300),)
    assert piece.speaker == A


def test_speech_outside_all_turns_is_heard_as_nobodys() -> None:
    speech = [Span(1_000, 5_000), Span(7_000, 9_000)]
    pieces = plan_pieces(speech, [Turn(1_000, 5_000, A)], 0, 12_000, LIMITS)
    assert [p.speaker for p in pieces] == [A, None]


def test_nothing_to_hear_gives_no_pieces() -> None:
    assert plan_pieces([], [], 0, 10_000, LIMITS) == ()
