"""What the first bytes say: playlists, other kinds of file, and WAV headers that lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.media import FORMATS, Format, sample, wav_bytes
from undertone.stages.media.riff import is_chunk, read_claim
from undertone.stages.media.source import is_playlist, mp3_frames, other_kind


@given(st.binary(max_size=300))
def test_any_bytes_are_judged(head: bytes) -> None:
    assert not (is_playlist(head) and other_kind(head) is None)
    assert other_kind(head) is None or other_kind(head).startswith(("a ", "an "))  # type: ignore[union-attr]
    read_claim(head)
    is_chunk(head, len(head))
    mp3_frames(head)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_recording_is_nothing_else(form: Format) -> None:
    head = sample(form)[:65_536]
    assert not is_playlist(head)
    assert other_kind(head) is None


@given(st.text(alphabet=st.characters(blacklist_categories=["Cc", "Cs"]), min_size=1))
def test_text_is_known_as_text(text: str) -> None:
    assert other_kind(text.encode()) is not None


@given(st.integers(0, 10_000), st.sampled_from([8_000, 16_000, 44_100]), st.integers(1, 8))
def test_a_wav_header_is_read(count: int, rate: int, channels: int) -> None:
    claim = read_claim(wav_bytes(bytes(2 * count * channels), rate=rate, channels=channels))
    assert claim is not None
    assert (claim.start, claim.size) == (44, 2 * count * channels)
    assert claim.length_s == (count / rate if count else None)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF, 0x7FFFFFFF, 0x7FFFF024])
def test_a_header_that_does_not_know_claims_nothing(size: int) -> None:
    claim = read_claim(wav_bytes(b"", size=size))
    assert claim is not None
    assert claim.length_s is None


def test_a_chunk_before_the_samples_is_passed_over() -> None:
    plain = wav_bytes(bytes(100))
    odd = plain[:12] + b"junk" + (3).to_bytes(4, "little") + bytes(4) + plain[12:]
    claim = read_claim(odd)
    assert claim is not None
    assert (claim.start, claim.size) == (56, 100)


@pytest.mark.parametrize(
    ("following", "is_one"),
    [
        (b"LIST" + (20).to_bytes(4, "little"), True),
        (b"LIST" + (2_000_000).to_bytes(4, "little"), False),
        (b"\x01\x02\x03\x04" + bytes(4), False),
        (b"\x00\x00", True),
    ],
)
def test_chunks_are_told_from_samples(following: bytes, is_one: bool) -> None:
    assert is_chunk(following, 1000) == is_one


def test_an_mp3_file_with_a_large_cover_still_tells_its_length() -> None:
    song = sample(Format("mp3", "mp3", "libmp3lame"))
    frames = mp3_frames(song)
    assert frames is not None
    assert frames * 1152 / 44_100 == pytest.approx(1.0, abs=0.08)
    body = song[song.index(b"\xff\xfb") :]
    cover = b"ID3\x04\x00\x00\x00\x01\x00\x00" + bytes(16_384)
    assert mp3_frames(cover + body) == frames
    assert mp3_frames(bytes(3000) + body) is None
