"""Transcripts as other programs write them, each in the form that its documentation shows."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any
from xml.sax.saxutils import escape

import pytest

from undertone.imports import READERS, Source, document_of, read
from undertone.model import Document, Judgement, Verdict

ANNA_AND_BEN = [("Anna", "How was it?"), ("Ben", "It was fine."), ("Anna", "Good.")]


def opened(file: str, content: str | bytes, name: str) -> Document:
    """The document of a file, which the reader of that name must recognise."""
    source = Source(file, content.encode() if isinstance(content, str) else content)
    reader, found = read(source)
    assert name == reader.NAME
    return document_of(source, found, reader)


def said(document: Document) -> list[tuple[str, str]]:
    return [(document.speaker_name(s.speaker), s.text) for s in document.segments]


def starts(document: Document) -> list[int]:
    return [segment.start_ms for segment in document.segments]


def spans(document: Document) -> list[tuple[int, int]]:
    return [(segment.start_ms, segment.end_ms) for segment in document.segments]


def word_file(*paragraphs: str) -> bytes:
    """A Word file by hand: `\\n` in a paragraph is a line break, `\\t` a tab."""
    body = "".join(
        "<w:p><w:r>"
        + "".join(
            {"\n": "<w:br/>", "\t": "<w:tab/>"}.get(sign, f"<w:t>{escape(sign)}</w:t>")
            for sign in text
        )
        + "</w:r></w:p>"
        for text in paragraphs
    )
    xml = (
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
        f'wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return stream.getvalue()


def test_otter() -> None:
    text = (
        "Anna  0:01  \nHow was it?\n\nBen  0:04  \nIt was fine.\n\nAnna  1:02:03  \nGood.\n\n"
        "Transcribed by https://otter.ai\n"
    )
    document = opened("x.txt", text, "otter")
    assert said(document) == ANNA_AND_BEN
    assert starts(document) == [1_000, 4_000, 3_723_000]
    assert document.segments[0].end_ms <= 4_000


def test_otter_without_names() -> None:
    document = opened("x.txt", "0:01  \nHow was it?\n\n0:15  \nIt was fine.\n", "meet")
    assert said(document) == [("", "How was it?"), ("", "It was fine.")]
    assert starts(document) == [1_000, 15_000]


def test_teams_word_file() -> None:
    content = word_file(
        "Study-20260615_133555-Meeting Transcript",
        "15 June 2026, 03:35am",
        "27m 42s",
        "Anna Smith started transcription",
        "Anna   0:03\nHow was it?",
        "Ben   0:03\nIt was fine.",
        "Anna   0:19\nGood.",
        "Anna stopped transcription",
    )
    document = opened("x.docx", content, "docx")
    assert said(document) == ANNA_AND_BEN
    # Two turns in one second share the time up to the next.
    assert starts(document)[0] == 3_000
    assert 3_000 < starts(document)[1] < 19_000
    assert starts(document)[2] == 19_000


def test_word_files_of_names_and_of_times() -> None:
    named = word_file("Interview 3", "Anna: How was it?", "Ben:\tIt was fine.", "Anna: Good.")
    document = opened("x.docx", named, "docx")
    assert said(document) == ANNA_AND_BEN
    assert "Interview 3" in document.warnings[0]
    stamped = word_file("[00:00:01] Anna: How was it?", "[00:00:04] Ben: It was fine.")
    assert starts(opened("x.docx", stamped, "docx")) == [1_000, 4_000]


TEAMS_VTT = """WEBVTT

e1b2c3d4-1111-2222-3333-444455556666/12-0
00:00:01.000 --> 00:00:02.500
<v Anna>How was</v>

e1b2c3d4-1111-2222-3333-444455556666/12-1
00:00:02.500 --> 00:00:03.000
<v Anna>it?</v>

e1b2c3d4-1111-2222-3333-444455556666/13-0
00:00:04.000 --> 00:00:05.000
<v Ben>It was fine.</v>
"""


def test_teams_vtt_joins_the_parts_of_an_utterance() -> None:
    document = opened("x.vtt", TEAMS_VTT, "vtt")
    assert said(document) == ANNA_AND_BEN[:2]
    assert spans(document) == [(1_000, 3_000), (4_000, 5_000)]


def test_zoom_vtt() -> None:
    text = (
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nAnna: How was it?\n\n"
        "2\n00:00:04.000 --> 00:00:05.000\nBen: It was fine.\n\n"
        "3\n00:00:06.000 --> 00:00:07.000\nAnna: Good.\n"
    )
    assert said(opened("GMT20260101.transcript.vtt", text, "vtt")) == ANNA_AND_BEN


def test_zoom_captions_count_from_their_first_line() -> None:
    text = (
        "[Anna] 23:59:58\nHow was it?\n\n[Ben] 00:00:01\nIt was fine.\n\n[Anna] 00:00:09\nGood.\n"
    )
    document = opened("meeting_saved_closed_caption.txt", text, "zoom")
    assert said(document) == ANNA_AND_BEN
    assert starts(document) == [0, 3_000, 11_000]
    assert "of the day" in document.warnings[0]


def test_google_meet() -> None:
    text = (
        "Study call - 2026/06/15 - Transcript\nAttendees\nAnna, Ben\nTranscript\n\n00:00:00\n \n"
        "Anna: How was it?\nBen: It was fine.\n \n00:05:00\n \nAnna: Good.\n\n"
        "Transcription ended after 00:30:30\n\nThis editable transcript was computer generated and"
        " might contain errors. People can also change the text after it was created.\n"
    )
    document = opened("x.txt", text, "meet")
    assert said(document) == ANNA_AND_BEN
    assert starts(document)[0] == 0
    assert starts(document)[2] == 300_000
    assert document.media.duration_ms == 1_830_000


def test_google_recorder() -> None:
    text = "Speaker 1\n00:00\nHow was it?\n\nSpeaker 2\n00:04\nIt was fine.\n"
    document = opened("x.txt", text, "meet")
    assert said(document) == [("Speaker 1", "How was it?"), ("Speaker 2", "It was fine.")]
    assert starts(document) == [0, 4_000]


def test_noscribe_page() -> None:
    page = (
        "<html><head><meta charset='UTF-8'><style>p {margin: 0}</style></head><body>"
        "<p>Transcribed with noScribe vers. 0.7</p>"
        '<p><a name="ts_0_2500_S00">[00:00:00] S00: How was it?</a></p>'
        '<p><a name="ts_3000_4500_S01">S01: It was</a>'
        '<a name="ts_4500_5000_S01"> fine &amp; so.</a></p>'
        '<p><a name="ts_5000_6000_Dr_Who">//Dr_Who: Good.//</a></p></body></html>'
    )
    document = opened("x.html", page, "noscribe")
    assert said(document) == [
        ("S00", "How was it?"),
        ("S01", "It was"),
        ("S01", "fine & so."),
        ("Dr_Who", "Good."),
    ]
    assert spans(document)[0] == (0, 2_500)
    assert [segment.overlap for segment in document.segments] == [False, False, False, True]


def test_noscribe_vtt() -> None:
    text = (
        "WEBVTT Interview 1\n\nNOTE media: C:\\Users\\anna\\talk.mp3\n\nNOTE\nQuality: precise\n\n"
        "1\n00:00:00.000 --> 00:00:02.500\n<v S00>How was it?\n\n"
        "2\n00:00:03.000 --> 00:00:05.000\n<v S01>It was fine.\n"
    )
    document = opened("x.vtt", text, "vtt")
    assert said(document) == [("S00", "How was it?"), ("S01", "It was fine.")]
    assert dict(document.provenance.options)["import.recording"] == "talk.mp3"


def test_atrain() -> None:
    text = (
        "Transcription for 2026-01-01 talk\n\nSPEAKER_00\n[00:00:01] - How was it?\n\n"
        "SPEAKER_01\n[00:00:04] - It was fine. [00:00:06] - Really.\n"
    )
    document = opened("transcription_maxqda.txt", text, "maxqda")
    assert said(document) == [
        ("SPEAKER_00", "How was it?"),
        ("SPEAKER_01", "It was fine."),
        ("SPEAKER_01", "Really."),
    ]
    assert starts(document) == [1_000, 4_000, 6_000]


@pytest.mark.parametrize(
    "text",
    [
        "[00:00:01]Anna: How was it?\n[00:00:04]Ben: It was fine.\n[00:00:06]Anna: Good.",
        "00:00:01.0Anna: How was it?\n\n00:00:04.0Ben: It was fine.\n\n00:00:06.0Anna: Good.",
        "#00:00:01-0# Anna: How was it?\n#00:00:04-0# Ben: It was fine.\n#00:00:06-0# Anna: Good.",
        "(0:01) Anna: How was it?\n(0:04) Ben: It was fine.\n(0:06) Anna: Good.",
        "{00:00:01} Anna: How was it?\n{00:00:04} Ben: It was fine.\n{00:00:06} Anna: Good.",
        "0:01 Anna: How was it?\n0:04 Ben: It was fine.\n0:06 Anna: Good.",
    ],
)
def test_times_at_the_beginning_of_lines(text: str) -> None:
    document = opened("x.txt", text, "txt")
    assert said(document) == ANNA_AND_BEN
    assert starts(document) == [1_000, 4_000, 6_000]


def test_what_whisper_prints() -> None:
    text = "[00:01.000 --> 00:03.500]  How was it?\n[00:04.000 --> 00:05.000]  It was fine.\n"
    assert spans(opened("x.txt", text, "txt")) == [(1_000, 3_500), (4_000, 5_000)]


def test_f4_with_times_at_both_ends() -> None:
    text = "#00:00:01-5# Anna: How was it? #00:00:03-0#\nBen: It was fine. #00:00:05-0#\n"
    document = opened("x.txt", text, "f4")
    assert said(document) == ANNA_AND_BEN[:2]
    assert document.segments[0].span.start_ms == 1_500
    assert [segment.end_ms for segment in document.segments] == [3_000, 5_000]


WHISPER: dict[str, Any] = {
    "text": " How was it? It was fine.",
    "language": "en",
    "segments": [
        {
            **{"id": 0, "start": 1.0, "end": 3.0, "text": " How was it?", "avg_logprob": -0.1},
            "words": [
                {"word": " How", "start": 1.0, "end": 1.5, "probability": 0.9},
                {"word": " was", "start": 1.5, "end": 2.0, "probability": 0.8},
                {"word": " it?", "start": 2.0, "end": 3.0, "probability": 0.7},
            ],
        },
        {"id": 1, "start": 4.0, "end": 5.0, "text": " It was fine.", "no_speech_prob": 0.1},
    ],
}


def test_whisper() -> None:
    document = opened("x.json", json.dumps(WHISPER), "whisper")
    assert said(document) == [("", "How was it?"), ("", "It was fine.")]
    assert document.language == "en"
    first = document.segments[0]
    assert first.confidence == 0.9048
    assert [(w.text, w.start_ms, w.confidence, w.estimated) for w in first.words] == [
        ("How", 1_000, 0.9, False),
        ("was", 1_500, 0.8, False),
        ("it?", 2_000, 0.7, False),
    ]
    assert all(word.estimated for word in document.segments[1].words)


def test_openai_service_and_a_bare_list() -> None:
    service = {"task": "transcribe", "language": "german", "duration": 8.5, **{"segments": []}}
    service["segments"] = [{"id": 0, "start": 0.0, "end": 2.0, "text": "Guten Tag."}]
    document = opened("x.json", json.dumps(service), "whisper")
    assert (document.language, document.media.duration_ms) == ("de", 8_500)
    vibe = [{"start": 0, "stop": 2.5, "text": "Hello.", "speaker": 0}]
    document = opened("x.json", json.dumps(vibe), "whisper")
    assert said(document) == [("Speaker 1", "Hello.")]
    assert spans(document) == [(0, 2_500)]


def test_whisperx_words_may_lack_times_and_speakers() -> None:
    plain = {
        "segments": [
            {
                **{"start": 1.0, "end": 3.0, "text": "In 2014. Yes", "speaker": "SPEAKER_00"},
                "words": [
                    {"word": "In", "start": 1.0, "end": 1.2, "score": 0.9, "speaker": "SPEAKER_00"},
                    {"word": "2014."},
                    {"word": "Yes", "start": 2.4, "end": 3.0, "score": 0.8},
                ],
            },
            {"start": 4.0, "end": 5.0, "text": "It was fine."},
        ],
        "word_segments": [],
    }
    document = opened("x.json", json.dumps(plain), "whisper")
    assert said(document) == [("SPEAKER_00", "In 2014. Yes"), ("", "It was fine.")]
    middle = document.segments[0].words[1]
    assert (middle.start_ms, middle.end_ms, middle.estimated) == (1_200, 2_400, True)


def test_whisper_cpp() -> None:
    plain = {
        "systeminfo": "AVX2",
        "result": {"language": "en"},
        "transcription": [
            {
                "timestamps": {"from": "00:00:01,000", "to": "00:00:03,000"},
                "offsets": {"from": 1000, "to": 3000},
                "text": " How was it?",
                "tokens": [
                    {"text": "[_BEG_]", "offsets": {"from": 1000, "to": 1000}, "p": 0.9},
                    {"text": " How", "offsets": {"from": 1000, "to": 1500}, "p": 0.9},
                    {"text": " was", "offsets": {"from": 1500, "to": 2000}, "p": 0.9},
                    {"text": " it", "offsets": {"from": 2000, "to": 2500}, "p": 0.9},
                    {"text": "?", "offsets": {"from": 2500, "to": 2600}, "p": 0.5},
                ],
            }
        ],
    }
    document = opened("x.json", json.dumps(plain), "whisper.cpp")
    assert said(document) == [("", "How was it?")]
    assert [word.text for word in document.segments[0].words] == ["How", "was", "it?"]
    assert document.segments[0].words[2].confidence == 0.5


def test_assemblyai() -> None:
    word = {"text": "Fine.", "start": 4000, "end": 5000, "confidence": 0.9, "speaker": "B"}
    plain = {
        **{"id": "1", "status": "completed", "language_code": "en_us", "audio_duration": 12},
        **{"text": "How? Fine.", "words": [word]},
        "utterances": [
            {"text": "How?", "start": 1000, "end": 2000, "confidence": 0.8, "speaker": "A"},
            {**word, "words": [word]},
        ],
        "sentiment_analysis_results": [
            {"text": "How?", "start": 1000, "end": 2000, "sentiment": "NEUTRAL", "confidence": 0.7}
        ],
    }
    document = opened("x.json", json.dumps(plain), "assemblyai")
    assert said(document) == [("Speaker A", "How?"), ("Speaker B", "Fine.")]
    assert (document.language, document.media.duration_ms) == ("en", 12_000)
    del plain["utterances"], plain["sentiment_analysis_results"]
    assert said(opened("x.json", json.dumps(plain), "assemblyai")) == [("Speaker B", "Fine.")]


def test_deepgram() -> None:
    words = [
        {"word": "how", "punctuated_word": "How?", "start": 1.0, "end": 2.0, "confidence": 0.9},
        {"word": "fine", "punctuated_word": "Fine.", "start": 4.0, "end": 5.0, "speaker": 1},
    ]
    words[0]["speaker"] = 0
    channel = {"alternatives": [{"transcript": "How? Fine.", "words": words}]}
    plain: dict[str, Any] = {
        "metadata": {"duration": 12.5},
        "results": {"channels": [{**channel, "detected_language": "en"}]},
    }
    document = opened("x.json", json.dumps(plain), "deepgram")
    assert said(document) == [("Speaker 1", "How?"), ("Speaker 2", "Fine.")]
    assert (document.language, document.media.duration_ms) == ("en", 12_500)
    plain["results"]["utterances"] = [
        {"start": 1.0, "end": 2.0, "transcript": "How?", "speaker": 3, "words": words[:1]}
    ]
    assert said(opened("x.json", json.dumps(plain), "deepgram")) == [("Speaker 4", "How?")]


EAF = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="anna" DATE="2026-01-01T00:00:00+00:00" FORMAT="3.0" VERSION="3.0">
 <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
  <MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/talks/my%20talk.wav" MIME_TYPE="audio/x-wav"/>
  <PROPERTY NAME="lastUsedAnnotationId">4</PROPERTY>
 </HEADER>
 <TIME_ORDER>
  <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="1000"/>
  <TIME_SLOT TIME_SLOT_ID="ts2"/>
  <TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="3000"/>
 </TIME_ORDER>
 <TIER TIER_ID="A" LINGUISTIC_TYPE_REF="default-lt" PARTICIPANT="Anna">
  <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
   <ANNOTATION_VALUE>How was it?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
 </TIER>
 <TIER TIER_ID="Ben" LINGUISTIC_TYPE_REF="default-lt">
  <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts2" TIME_SLOT_REF2="ts3">
   <ANNOTATION_VALUE>It was fine.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
 </TIER>
 <TIER TIER_ID="Ben-gloss" LINGUISTIC_TYPE_REF="gloss" PARENT_REF="Ben">
  <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a3" ANNOTATION_REF="a2">
   <ANNOTATION_VALUE>3SG was fine</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
 </TIER>
</ANNOTATION_DOCUMENT>
"""


def test_elan() -> None:
    document = opened("x.eaf", EAF, "eaf")
    assert said(document) == ANNA_AND_BEN[:2]
    assert spans(document) == [(1_000, 2_000), (2_000, 3_000)]
    assert "Ben-gloss" in document.warnings[0]
    assert dict(document.provenance.options)["import.recording"] == "my talk.wav"


SHORT_TEXTGRID = """File type = "ooTextFile"
Object class = "TextGrid"

0
3
<exists>
3
"IntervalTier"
"Anna"
0
3
2
0
2
"How ""was"" it?"
2
3
""
"TextTier"
"clicks"
0
3
1
1.5
"click"
"IntervalTier"
"Anna - phones"
0
3
1
0
3
"h aU"
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_praat_short_form_in_its_encodings(encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    document = opened("x.TextGrid", mark + SHORT_TEXTGRID.encode(encoding), "textgrid")
    assert said(document) == [("Anna", 'How "was" it?')]
    assert spans(document) == [(0, 2_000)]
    assert "phones" in document.warnings[0]


def test_rttm_is_speech_without_words() -> None:
    text = ";; comment\nSPEAKER talk 1 1.000 2.500 <NA> <NA> spk0 <NA> <NA>\n"
    document = opened("x.rttm", text, "rttm")
    assert said(document) == [("spk0", "")]
    assert spans(document) == [(1_000, 3_500)]
    assert document.untranscribed_ms == 2_500


def test_tables_of_other_programs() -> None:
    vibe = 'start,end,speaker,text\n"00:00:01.000","00:00:02.500","1","How, was ""it""?"\n'
    document = opened("x.csv", vibe, "csv")
    assert said(document) == [("1", 'How, was "it"?')]
    assert spans(document) == [(1_000, 2_500)]
    whisperx = "start\tend\ttext\n1000\t2500\tHow was it?\n"
    assert spans(opened("x.tsv", whisperx, "csv")) == [(1_000, 2_500)]
    seconds = "Start;End;Speaker;Text\n1,5;2,5;Anna;How?\n"
    assert spans(opened("x.csv", seconds, "csv")) == [(1_500, 2_500)]


def test_audacity_labels_of_whisperx() -> None:
    text = "1.000000\t2.500000\t[[SPEAKER_00]]How was it?\n\\\t100.0\t200.0\n"
    document = opened("x.aud", text, "audacity")
    assert said(document) == [("SPEAKER_00", "How was it?")]


def test_vibe_writes_webvtt_without_its_first_line() -> None:
    document = opened("x.vtt", "1\n00:01.000 --> 00:02.500\nHow was it?\n", "vtt")
    assert spans(document) == [(1_000, 2_500)]


def test_subtitles_that_cut_a_sentence_are_joined() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:03,000\nI went to the\n\n2\n00:00:03,000 --> 00:00:05,000\n"
        "market. It was\n\n3\n00:00:05,100 --> 00:00:07,000\nclosed.\n\n"
        "4\n00:00:20,000 --> 00:00:21,000\nThen home\n"
    )
    document = opened("x.srt", text, "srt")
    assert [segment.text for segment in document.segments] == [
        "I went to the market. It was closed.",
        "Then home",
    ]
    market = next(w for w in document.segments[0].words if w.text == "market.")
    assert market.start_ms == 3_000  # the words keep the times of their cues


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna: How?\nBen: Fine.", [("Anna", "How?"), ("Ben", "Fine.")]),
        ("INTERVIEWER:\nHow?\n\nR1:\nFine.", [("INTERVIEWER", "How?"), ("R1", "Fine.")]),
        ("**Anna:** How?\n\n**Ben:** Fine.", [("Anna", "How?"), ("Ben", "Fine.")]),
        ("[Anna]: How?\n[Ben]: Fine.", [("Anna", "How?"), ("Ben", "Fine.")]),
        ("interviewer: How?\nme: Fine.\ninterviewer: Good.\nme: Bye.", None),
        ("Anna: How?\n\nNo name here.", [("Anna", "How?"), ("Anna", "No name here.")]),
        ("I told him: never.\n\nHe left.", [("", "I told him: never."), ("", "He left.")]),
        ("安娜：怎么样？\n李：很好。", [("安娜", "怎么样？"), ("李", "很好。")]),
    ],
)
def test_names_before_colons(text: str, expected: list[tuple[str, str]] | None) -> None:
    document = opened("x.txt", text, "text")
    if expected is None:
        assert [name for name, _ in said(document)] == ["interviewer", "me"] * 2
    else:
        assert said(document) == expected


def test_the_researchers_own_labels_come_off_the_text() -> None:
    text = (
        "[00:00:01] Anna: It was bad. [negative; researcher: cannot say, awe; bookmark] Go on. "
        "[researcher: none; note: ask; again]\n    Note: of the whole\n"
    )
    first, second = opened("x.txt", text, "txt").segments
    assert (first.text, first.bookmark) == ("It was bad.", True)
    assert first.judgement == Judgement(Verdict.CANNOT_SAY, ("awe",))
    assert (second.text, second.note) == ("Go on.", "ask; again")
    assert second.judgement == Judgement(None, ())


def test_every_reader_says_what_it_is() -> None:
    assert len({reader.NAME for reader in READERS}) == len(READERS)
    assert len({reader.TITLE for reader in READERS}) == len(READERS)
    for reader in READERS:
        assert all(ending == ending.lower() and ending[0] == "." for ending in reader.EXTENSIONS)
