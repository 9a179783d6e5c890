"""Every model that is known by name: what it is, how large, under which licence, and where it is.

A row is the promise of a file: its size and SHA-256 are checked before anything loads it. Sizes and
hashes are those that the publishers' pages state, copied from public lists that agree with each
other; a value that was not found is None, and such a model is imported but never fetched.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MB = 1_000_000
HUB = "https://huggingface.co/"
WHISPER_CPP = f"{HUB}ggerganov/whisper.cpp/resolve/main/"
ENGLISH, MANY = "English", "99 languages"
UNKNOWN = "-"
CHAT_OVERHEAD = 500 * MB  # what llama.cpp needs beside the weights, about
UNKNOWN_WEIGHTS = 1_200 * MB


class Kind(StrEnum):
    """What a model is for."""

    WHISPER = "whisper"
    CHAT = "chat"
    SENTIMENT = "sentiment"

    @property
    def words(self) -> str:
        """The kind as a sentence names it."""
        return {
            Kind.WHISPER: "Whisper model",
            Kind.CHAT: "chat model",
            Kind.SENTIMENT: "sentiment model",
        }[self]


@dataclass(frozen=True, slots=True)
class Family:
    """The sizes of a Whisper model, whatever its quantization.

    Attributes:
        memory: bytes that whisper.cpp needs at run time, of which `f16` are weights (its README;
            for turbo, which it does not list, what large needs beside the weights).
        rank: from the least to the most accurate (Open ASR Leaderboard, AMI: 24.2, 21.1, 17.9,
            16.7, 16.1 and 16.0 % word errors).
        careful: makes too many errors outside English to be recommended there.
    """

    name: str
    encoder_layers: int
    decoder_layers: int
    width: int
    f16: int
    memory: int
    rank: int
    careful: bool = False


FAMILIES = {
    family.name: family
    for family in (
        Family("tiny", 4, 4, 384, 77_691_713, 273 * MB, 1, careful=True),
        Family("base", 6, 6, 512, 147_951_465, 388 * MB, 2, careful=True),
        Family("small", 12, 12, 768, 487_601_967, 852 * MB, 3),
        Family("medium", 24, 24, 1024, 1_533_763_059, 2100 * MB, 4),
        Family("large-v3-turbo", 32, 4, 1280, 1_624_555_275, 2430 * MB, 5),
        Family("large-v3", 32, 32, 1280, 3_095_033_483, 3900 * MB, 6),
    )
}


@dataclass(frozen=True, slots=True)
class KnownModel:
    """One row.

    Attributes:
        name: what `--model` and `undertone models get` take.
        size: bytes of the file.
        sha256: of the file; None where it was not found.
        languages: in words.
        memory: bytes needed at run time, about.
        address: where the publisher offers it.
        family: sizes of a Whisper model; None for others.
    """

    name: str
    kind: Kind
    file: str
    size: int | None
    sha256: str | None
    licence: str
    languages: str
    memory: int
    address: str
    family: Family | None = None

    @property
    def english_only(self) -> bool:
        return self.languages == ENGLISH


# name, bytes, SHA-256
_WHISPER = """
tiny-q5_1              32152673 818710568da3ca15689e31a743197b520007872ff9576237bda97bd1b469c3d7
tiny-q8_0              43537433 c2085835d3f50733e2ff6e4b41ae8a2b8d8110461e18821b09a15c40c42d1cca
tiny                   77691713 be07e048e1e599ad46341c8d2a135645097a538221678b7acdd1b1919c6e1b21
tiny.en-q5_1           32166155 c77c5766f1cef09b6b7d47f21b546cbddd4157886b3b5d6d4f709e91e66c7c2b
tiny.en-q8_0           43550795 5bc2b3860aa151a4c6e7bb095e1fcce7cf12c7b020ca08dcec0c6d018bb7dd94
tiny.en                77704715 921e4cf8686fdd993dcd081a5da5b6c365bfde1162e72b08d75ac75289920b1f
base-q5_1              59707625 422f1ae452ade6f30a004d7e5c6a43195e4433bc370bf23fac9cc591f01a8898
base-q8_0              81768585 c577b9a86e7e048a0b7eada054f4dd79a56bbfa911fbdacf900ac5b567cbb7d9
base                  147951465 60ed5bc3dd14eea856493d334349b405782ddcaf0028d4b5df4088345fba2efe
base.en-q5_1           59721011 4baf70dd0d7c4247ba2b81fafd9c01005ac77c2f9ef064e00dcf195d0e2fdd2f
base.en-q8_0           81781811 a4d4a0768075e13cfd7e19df3ae2dbc4a68d37d36a7dad45e8410c9a34f8c87e
base.en               147964211 a03779c86df3323075f5e796cb2ce5029f00ec8869eee3fdfb897afe36c6d002
small-q5_1            190085487 ae85e4a935d7a567bd102fe55afc16bb595bdb618e11b2fc7591bc08120411bb
small-q8_0            264464607 49c8fb02b65e6049d5fa6c04f81f53b867b5ec9540406812c643f177317f779f
small                 487601967 1be3a9b2063867b937e64e2ec7483364a79917e157fa98c5d94b5c1fffea987b
small.en-q5_1         190098681 bfdff4894dcb76bbf647d56263ea2a96645423f1669176f4844a1bf8e478ad30
small.en-q8_0         264477561 67a179f608ea6114bd3fdb9060e762b588a3fb3bd00c4387971be4d177958067
small.en              487614201 c6138d6d58ecc8322097e0f987c32f1be8bb0a18532a3f88f734d1bbf9c41e5d
medium-q5_0           539212467 19fea4b380c3a618ec4723c3eef2eb785ffba0d0538cf43f8f235e7b3b34220f
medium-q8_0           823369779 42a1ffcbe4167d224232443396968db4d02d4e8e87e213d3ee2e03095dea6502
medium               1533763059 6c14d5adee5f86394037b4e4e8b59f1673b6cee10e3cf0b11bbdbee79c156208
medium.en-q5_0        539225533 76733e26ad8fe1c7a5bf7531a9d41917b2adc0f20f2e4f5531688a8c6cd88eb0
medium.en-q8_0        823382461 43fa2cd084de5a04399a896a9a7a786064e221365c01700cea4666005218f11c
medium.en            1533774781 cc37e93478338ec7700281a7ac30a10128929eb8f427dda2e865faa8f6da4356
large-v3-turbo-q5_0   574041195 394221709cd5ad1f40c46e6031ca61bce88931e6e088c188294c6d5a55ffa7e2
large-v3-turbo-q8_0   874188075 317eb69c11673c9de1e1f0d459b253999804ec71ac4c23c17ecf5fbe24e259a1
large-v3-turbo       1624555275 1fc70f774d38eb169993ac391eea357ef47c88757ef72ee5943879b7e8e2bc69
large-v3-q5_0        1081140203 d75795ecff3f83b5faa89d1900604ad8c780abd5739fae406de19f23ecd98ad1
large-v3             3095033483 64d182b440b98d5203c4f9bd541544d84c605196c4f7b845dfa11fb23594d1e2
"""
# name, bytes, SHA-256, licence, path under HUB (repository and file)
_CHAT = """
qwen3-0.6b-q4_k_m             - dc4503da5d7cc7254055a86cd90e1a8c9d16c6ac71eb3a32b34bf48a1f4e0999
    Apache-2.0
    MaziyarPanahi/Qwen3-0.6B-GGUF/Qwen3-0.6B.Q4_K_M.gguf
qwen3-1.7b-q4_k_m             - ea2aa5f1cce3c8df81ae5fd292a6ed265b8393cc89534dc21fc5327cc974116a
    Apache-2.0
    MaziyarPanahi/Qwen3-1.7B-GGUF/Qwen3-1.7B.Q4_K_M.gguf
qwen3-4b-q4_k_m      2497281312 f6f851777709861056efcdad3af01da38b31223a3ba26e61a4f8bf3a2195813a
    Apache-2.0
    unsloth/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M.gguf
qwen3.5-4b-q4_k_m    2740937888 00fe7986ff5f6b463e62455821146049db6f9313603938a70800d1fb69ef11a4
    Apache-2.0
    unsloth/Qwen3.5-4B-GGUF/Qwen3.5-4B-Q4_K_M.gguf
gemma-4-e2b-q4_0     3349516256 fa401b55b07ee70a54c6dae3903c783a6e65064312529ea57175cb5f8dec6634
    Apache-2.0
    google/gemma-4-E2B-it-qat-q4_0-gguf/gemma-4-E2B_q4_0-it.gguf
gemma-3-1b-q4_k_m     806058240 8ccc5cd1f1b3602548715ae25a66ed73fd5dc68a210412eea643eb20eb75a135
    Gemma_Terms_of_Use
    ggml-org/gemma-3-1b-it-GGUF/gemma-3-1b-it-Q4_K_M.gguf
llama-3.2-1b-q4_k_m   807690656 1d0e9419ec4e12aef73ccf4ffd122703e94c48344a96bc7c5f0f2772c2152ce3
    Llama_3.2_Community
    hugging-quants/Llama-3.2-1B-Instruct-Q4_K_M-GGUF/llama-3.2-1b-instruct-q4_k_m.gguf
llama-3.2-3b-q4_k_m  2019373920 c55a83bfb6396799337853ca69918a0b9bbb2917621078c34570bc17d20fd7a1
    Llama_3.2_Community
    hugging-quants/Llama-3.2-3B-Instruct-Q4_K_M-GGUF/llama-3.2-3b-instruct-q4_k_m.gguf
smollm2-1.7b-q4_k_m  1055609536 decd2598bc2c8ed08c19adc3c8fdd461ee19ed5708679d1c54ef54a5a30d4f33
    Apache-2.0
    HuggingFaceTB/SmolLM2-1.7B-Instruct-GGUF/smollm2-1.7b-instruct-q4_k_m.gguf
"""


def _whisper(name: str, size: str, sha256: str) -> KnownModel:
    base, _, _ = name.partition("-q")
    family = FAMILIES[base.removesuffix(".en")]
    languages = "100 languages" if family.name.startswith("large") else MANY
    if base.endswith(".en"):
        languages = ENGLISH
    return KnownModel(
        name=name,
        kind=Kind.WHISPER,
        file=f"ggml-{name}.bin",
        size=int(size),
        sha256=sha256,
        licence="MIT",
        languages=languages,
        memory=family.memory - family.f16 + int(size),
        address=f"{WHISPER_CPP}ggml-{name}.bin",
        family=family,
    )


def _chat(name: str, size: str, sha256: str, licence: str, path: str) -> KnownModel:
    repository, _, file = path.rpartition("/")
    known = None if size == UNKNOWN else int(size)
    return KnownModel(
        name=name,
        kind=Kind.CHAT,
        file=file,
        size=known,
        sha256=sha256,
        licence=licence.replace("_", " "),
        languages="many languages",
        memory=CHAT_OVERHEAD + (known or UNKNOWN_WEIGHTS),
        address=f"{HUB}{repository}/resolve/main/{file}",
    )


def _fives(words: list[str]) -> list[list[str]]:
    return [words[at : at + 5] for at in range(0, len(words), 5)]


MODELS: tuple[KnownModel, ...] = (
    *(_whisper(*row.split()) for row in _WHISPER.strip().splitlines()),
    *(_chat(*row) for row in _fives(_CHAT.split())),
)


def known(name: str) -> KnownModel | None:
    """The row of that name or file name."""
    wanted = name.lower()
    return next((row for row in MODELS if wanted in (row.name, row.file.lower())), None)


def known_by_hash(sha256: str) -> KnownModel | None:
    """The row whose file has that SHA-256."""
    return next((row for row in MODELS if row.sha256 == sha256), None)
