"""Doubtful windows are heard again, loops in halves, and invented words do not pass unmarked."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from undertone.contracts import Piece
from undertone.errors import Cancelled
from undertone.model import Flag, Span, Turn
from undertone.model import SpeakerId as Id
from undertone.options import TranscribeOptions
from undertone.pcm import SAMPLES_PER_MS, Floats, Pcm
from undertone.stages.transcribe.fake import FakeHearing
from undertone.stages.transcribe.suspicion import is_loop
from undertone.stages.transcribe.whisper import WhisperTranscriber
from undertone.stages.transcribe.whisper_hearing import Heard, LostError, Manner
from undertone.stages.transcribe.whisper_listening import Listener, text_of
from undertone.stages.transcribe.whisper_words import Token
from undertone.task import Task

SECOND = 1000 * SAMPLES_PER_MS
PIECE = Piece(0, 8_000, speech=(Span(0, 8_000),))
TALK = "and then we went down to the market where my mother used to sell her tomatoes"


def said(text: str, chance: float = 0.9, *, language: str = "en") -> Heard:
    words = text.split()
    step = 7_000 // max(1, len(words))
    tokens = tuple(
        Token(f" {word}".encode(), math.log(chance), at * step, (at + 1) * step)
        for at, word in enumerate(words)
    )
    return Heard(tokens, language, is_loop(words))


def noise(seconds: int = 8) -> Floats:
    return np.random.default_rng(0).normal(0, 0.1, seconds * SECOND).astype(np.float32)


def pcm(seconds: int = 8) -> Pcm:
    return Pcm(((noise(seconds) * 32_767).astype(np.int16),))


def whisper(hearing: FakeHearing, **choices: object) -> WhisperTranscriber:
    options = TranscribeOptions(**choices)  # type: ignore[arg-type]
    return WhisperTranscriber(hearing, options, name="Toy", sha256="0" * 64)


def listen(hearing: FakeHearing, prompt: str = "") -> str:
    verdict = Listener(hearing, prompt).listen(noise(), PIECE, Manner(), lambda: None)
    return text_of(verdict.heard).strip()


def test_a_trusted_window_is_heard_once() -> None:
    hearing = FakeHearing(lambda samples, manner: said(TALK))
    assert listen(hearing) == TALK
    assert [manner.warmth for manner in hearing.asked] == [0.0]


def test_a_doubtful_window_is_heard_again_and_warmer() -> None:
    hearing = FakeHearing(
        lambda samples, manner: said(TALK) if manner.warmth else said("mumble mumble", 0.2)
    )
    assert listen(hearing) == TALK
    assert [manner.warmth for manner in hearing.asked] == [0.0, 0.2]


def test_the_better_of_two_doubtful_ones_is_kept() -> None:
    def hear(samples: Floats, manner: Manner) -> Heard:
        return said("worse words", 0.05) if manner.warmth else said("first words", 0.3)

    assert listen(FakeHearing(hear)) == "first words"


def test_a_loop_is_heard_in_halves() -> None:
    loop = "going " * 9

    def hear(samples: Floats, manner: Manner) -> Heard:
        return said(loop) if len(samples) > 7 * SECOND else said(f"half of {len(samples)}")

    hearing = FakeHearing(hear)
    verdict = Listener(hearing).listen(noise(), PIECE, Manner(), lambda: None)
    first, second = (t for t in text_of(verdict.heard).split() if t.isdigit())
    assert int(first) + int(second) == 8 * SECOND
    assert not verdict.heard.looped
    later = verdict.heard.tokens[3]
    assert later.start_ms == int(first) // SAMPLES_PER_MS


@pytest.mark.parametrize(
    "phantom",
    [
        "Thanks for watching!",
        "Untertitelung des ZDF, 2020",
        "Sous-titrage Société Radio-Canada",
        "¡Suscríbete al canal!",
        "Продолжение следует...",
        "ترجمة نانسي قنقر",
        "ご視聴ありがとうございました",
        "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
        "Thank you. Thank you.",
    ],
)
def test_phantoms_on_what_the_model_takes_for_silence_are_no_words(phantom: str) -> None:
    hearing = FakeHearing(lambda samples, manner: said(phantom), silent=True)
    (result,) = whisper(hearing, language="en").transcribe(pcm(), [PIECE], Task())
    assert result.words == ()
    assert result.flags == (Flag.NO_TEXT,)


def test_a_thank_you_in_speech_is_kept() -> None:
    piece = Piece(0, 8_000, speech=(Span(1_000, 1_900),))
    hearing = FakeHearing(lambda samples, manner: said("Thank you."))
    (result,) = whisper(hearing, language="en").transcribe(pcm(), [piece], Task())
    assert [word.text for word in result.words] == ["Thank", "you."]
    assert result.flags == ()


def test_words_in_silence_that_are_no_phantom_are_marked() -> None:
    hearing = FakeHearing(lambda samples, manner: said(TALK, 0.45), silent=True)
    (result,) = whisper(hearing, language="en").transcribe(pcm(), [PIECE], Task())
    assert result.words == ()  # not sure, and silence: two of four
    hearing = FakeHearing(lambda samples, manner: said("a b c"), silent=True)
    (result,) = whisper(hearing, language="en").transcribe(pcm(), [PIECE], Task())
    assert result.words == ()  # too few, and silence
    long = Piece(0, 8_000, speech=(Span(0, 1_000),))
    hearing = FakeHearing(lambda samples, manner: said("bye bye bye bye"), silent=False)
    (result,) = whisper(hearing, language="en").transcribe(pcm(), [long], Task())
    assert len(result.words) == 4


def test_the_prompt_said_back_in_silence_is_no_text() -> None:
    words = ("Kibera", "ayuda", "matatu", "harambee")
    hearing = FakeHearing(lambda samples, manner: said("Kibera, ayuda, matatu"), silent=True)
    (result,) = whisper(hearing, language="en", vocabulary=words).transcribe(pcm(), [PIECE], Task())
    assert result.words == ()


def test_speech_that_whisper_fails_on_is_reported() -> None:
    def hear(samples: Floats, manner: Manner) -> Heard:
        raise LostError

    (result,) = whisper(FakeHearing(hear), language="en").transcribe(pcm(), [PIECE], Task())
    assert result.flags == (Flag.NO_TEXT,)


def test_silence_is_not_even_asked_for() -> None:
    hearing = FakeHearing(lambda samples, manner: said(TALK))
    silence = Pcm((np.zeros(8 * SECOND, np.int16),))
    (result,) = whisper(hearing, language="en").transcribe(silence, [PIECE], Task())
    assert (result.words, result.flags, hearing.asked) == ((), (), [])


def by_length(german_from_s: int) -> Callable[[Floats], dict[str, float]]:
    def languages(samples: Floats) -> dict[str, float]:
        german = 0.9 if len(samples) >= german_from_s * SECOND else 0.1
        return {"de": german, "sw": 1 - german}

    return languages


THREE = (
    Piece(0, 10_000, speech=(Span(0, 10_000),)),
    Piece(10_000, 13_000, speech=(Span(10_000, 13_000),)),
    Piece(13_000, 14_000, speech=(Span(13_000, 14_000),)),
)


def used(hearing: FakeHearing) -> list[str]:
    return [manner.language for manner in hearing.asked]


def test_the_language_of_the_file_is_that_of_most_of_its_windows() -> None:
    hearing = FakeHearing(lambda s, m: said(TALK, language=m.language), languages=by_length(2))
    transcriber = whisper(hearing)
    transcriber.prepare(pcm(14), THREE, Task())
    results = list(transcriber.transcribe(pcm(14), THREE, Task()))
    assert used(hearing) == ["de", "de", "de"]
    assert results[0].language == "de"


def test_the_part_that_is_missing_does_not_change_the_language() -> None:
    hearing = FakeHearing(lambda s, m: said(TALK, language=m.language), languages=by_length(2))
    transcriber = whisper(hearing, language="auto")
    transcriber.prepare(pcm(14), THREE, Task())
    list(transcriber.transcribe(pcm(14), THREE[2:], Task()))
    assert used(hearing) == ["de"]


def test_every_turn_may_have_its_language_unless_it_is_too_short_to_tell() -> None:
    hearing = FakeHearing(lambda s, m: said(TALK, language=m.language), languages=by_length(9))
    transcriber = whisper(hearing, language="per-turn")
    pieces = (THREE[1], THREE[0], THREE[2])
    transcriber.prepare(pcm(14), THREE[:1], Task())
    list(transcriber.transcribe(pcm(14), pieces, Task()))
    assert used(hearing) == ["sw", "de", "de"]


def test_turns_are_windows_of_their_own_for_languages_by_turn() -> None:
    hearing = FakeHearing(lambda s, m: said(TALK))
    speech = [Span(0, 3_000), Span(3_100, 6_000)]
    turns = [Turn(0, 3_000, Id("S1")), Turn(3_100, 6_000, Id("S2"))]
    pieces = whisper(hearing, language="per-turn").plan(speech, turns, 0, 7_000)
    assert [piece.speaker for piece in pieces] == ["S1", "S2"]
    assert len(whisper(hearing).plan(speech, turns, 0, 7_000)) == 1


def test_a_language_that_was_given_is_not_looked_for() -> None:
    def languages(samples: Floats) -> dict[str, float]:
        raise AssertionError

    hearing = FakeHearing(lambda s, m: said(TALK), languages=languages)
    transcriber = whisper(hearing, language="fr", translate=True, beam_size=5)
    transcriber.prepare(pcm(14), THREE, Task())
    list(transcriber.transcribe(pcm(14), THREE[:1], Task()))
    assert hearing.asked == [Manner("fr", translate=True, beam=5, threads=1)]


def test_a_translation_has_english_words_and_the_spoken_language() -> None:
    hearing = FakeHearing(lambda s, m: said("one two three four five six", language="zh"))
    transcriber = whisper(hearing, language="zh", translate=True)
    (result,) = transcriber.transcribe(pcm(10), THREE[:1], Task())
    assert (len(result.words), result.language) == (6, "zh")


def test_cancelling_reaches_the_model() -> None:
    task = Task()

    def hear(samples: Floats, manner: Manner) -> Heard:
        task.cancel()
        return said("no no", 0.1)

    with pytest.raises(Cancelled):
        list(whisper(FakeHearing(hear), language="en").transcribe(pcm(), [PIECE], task))
