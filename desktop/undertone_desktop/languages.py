"""The languages that can be spoken in a recording, by their names in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCollator, QCoreApplication, Qt

from undertone.options import AUTOMATIC, PER_TURN

# ISO 639-1 and two longer codes: what Whisper was trained on.
NAMES: Final[Mapping[str, object]] = {
    "af": QT_TRANSLATE_NOOP("languages", "Afrikaans"),
    "am": QT_TRANSLATE_NOOP("languages", "Amharic"),
    "ar": QT_TRANSLATE_NOOP("languages", "Arabic"),
    "as": QT_TRANSLATE_NOOP("languages", "Assamese"),
    "az": QT_TRANSLATE_NOOP("languages", "Azerbaijani"),
    "ba": QT_TRANSLATE_NOOP("languages", "Bashkir"),
    "be": QT_TRANSLATE_NOOP("languages", "Belarusian"),
    "bg": QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    "bn": QT_TRANSLATE_NOOP("languages", "Bengali"),
    "bo": QT_TRANSLATE_NOOP("languages", "Tibetan"),
    "br": QT_TRANSLATE_NOOP("languages", "Breton"),
    "bs": QT_TRANSLATE_NOOP("languages", "Bosnian"),
    "ca": QT_TRANSLATE_NOOP("languages", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("languages", "Czech"),
    "cy": QT_TRANSLATE_NOOP("languages", "Welsh"),
    "da": QT_TRANSLATE_NOOP("languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("languages", "German"),
    "el": QT_TRANSLATE_NOOP("languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "et": QT_TRANSLATE_NOOP("languages", "Estonian"),
    "eu": QT_TRANSLATE_NOOP("languages", "Basque"),
    "fa": QT_TRANSLATE_NOOP("languages", "Persian"),
    "fi": QT_TRANSLATE_NOOP("languages", "Finnish"),
    "fo": QT_TRANSLATE_NOOP("languages", "Faroese"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "gl": QT_TRANSLATE_NOOP("languages", "Galician"),
    "gu": QT_TRANSLATE_NOOP("languages", "Gujarati"),
    "ha": QT_TRANSLATE_NOOP("languages", "Hausa"),
    "haw": QT_TRANSLATE_NOOP("languages", "Hawaiian"),
    "he": QT_TRANSLATE_NOOP("languages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("languages", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("languages", "Croatian"),
    "ht": QT_TRANSLATE_NOOP("languages", "Haitian Creole"),
    "hu": QT_TRANSLATE_NOOP("languages", "Hungarian"),
    "hy": QT_TRANSLATE_NOOP("languages", "Armenian"),
    "id": QT_TRANSLATE_NOOP("languages", "Indonesian"),
    "is": QT_TRANSLATE_NOOP("languages", "Icelandic"),
    "it": QT_TRANSLATE_NOOP("languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("languages", "Japanese"),
    "jw": QT_TRANSLATE_NOOP("languages", "Javanese"),
    "ka": QT_TRANSLATE_NOOP("languages", "Georgian"),
    "kk": QT_TRANSLATE_NOOP("languages", "Kazakh"),
    "km": QT_TRANSLATE_NOOP("languages", "Khmer"),
    "kn": QT_TRANSLATE_NOOP("languages", "Kannada"),
    "ko": QT_TRANSLATE_NOOP("languages", "Korean"),
    "la": QT_TRANSLATE_NOOP("languages", "Latin"),
    "lb": QT_TRANSLATE_NOOP("languages", "Luxembourgish"),
    "ln": QT_TRANSLATE_NOOP("languages", "Lingala"),
    "lo": QT_TRANSLATE_NOOP("languages", "Lao"),
    "lt": QT_TRANSLATE_NOOP("languages", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("languages", "Latvian"),
    "mg": QT_TRANSLATE_NOOP("languages", "Malagasy"),
    "mi": QT_TRANSLATE_NOOP("languages", "Maori"),
    "mk": QT_TRANSLATE_NOOP("languages", "Macedonian"),
    "ml": QT_TRANSLATE_NOOP("languages", "Malayalam"),
    "mn": QT_TRANSLATE_NOOP("languages", "Mongolian"),
    "mr": QT_TRANSLATE_NOOP("languages", "Marathi"),
    "ms": QT_TRANSLATE_NOOP("languages", "Malay"),
    "mt": QT_TRANSLATE_NOOP("languages", "Maltese"),
    "my": QT_TRANSLATE_NOOP("languages", "Burmese"),
    "ne": QT_TRANSLATE_NOOP("languages", "Nepali"),
    "nl": QT_TRANSLATE_NOOP("languages", "Dutch"),
    "nn": QT_TRANSLATE_NOOP("languages", "Norwegian Nynorsk"),
    "no": QT_TRANSLATE_NOOP("languages", "Norwegian"),
    "oc": QT_TRANSLATE_NOOP("languages", "Occitan"),
    "pa": QT_TRANSLATE_NOOP("languages", "Punjabi"),
    "pl": QT_TRANSLATE_NOOP("languages", "Polish"),
    "ps": QT_TRANSLATE_NOOP("languages", "Pashto"),
    "pt": QT_TRANSLATE_NOOP("languages", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "sa": QT_TRANSLATE_NOOP("languages", "Sanskrit"),
    "sd": QT_TRANSLATE_NOOP("languages", "Sindhi"),
    "si": QT_TRANSLATE_NOOP("languages", "Sinhala"),
    "sk": QT_TRANSLATE_NOOP("languages", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("languages", "Slovenian"),
    "sn": QT_TRANSLATE_NOOP("languages", "Shona"),
    "so": QT_TRANSLATE_NOOP("languages", "Somali"),
    "sq": QT_TRANSLATE_NOOP("languages", "Albanian"),
    "sr": QT_TRANSLATE_NOOP("languages", "Serbian"),
    "su": QT_TRANSLATE_NOOP("languages", "Sundanese"),
    "sv": QT_TRANSLATE_NOOP("languages", "Swedish"),
    "sw": QT_TRANSLATE_NOOP("languages", "Swahili"),
    "ta": QT_TRANSLATE_NOOP("languages", "Tamil"),
    "te": QT_TRANSLATE_NOOP("languages", "Telugu"),
    "tg": QT_TRANSLATE_NOOP("languages", "Tajik"),
    "th": QT_TRANSLATE_NOOP("languages", "Thai"),
    "tk": QT_TRANSLATE_NOOP("languages", "Turkmen"),
    "tl": QT_TRANSLATE_NOOP("languages", "Tagalog"),
    "tr": QT_TRANSLATE_NOOP("languages", "Turkish"),
    "tt": QT_TRANSLATE_NOOP("languages", "Tatar"),
    "uk": QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("languages", "Urdu"),
    "uz": QT_TRANSLATE_NOOP("languages", "Uzbek"),
    "vi": QT_TRANSLATE_NOOP("languages", "Vietnamese"),
    "yi": QT_TRANSLATE_NOOP("languages", "Yiddish"),
    "yo": QT_TRANSLATE_NOOP("languages", "Yoruba"),
    "yue": QT_TRANSLATE_NOOP("languages", "Cantonese"),
    "zh": QT_TRANSLATE_NOOP("languages", "Chinese"),
}
CHOICES: Final = (AUTOMATIC, PER_TURN, *NAMES)


def language_words(code: str) -> str:
    """The name of a language; the code itself where it is an unknown one."""
    return QCoreApplication.translate("languages", str(NAMES[code])) if code in NAMES else code


def languages() -> list[tuple[str, str]]:
    """Codes with their names, in the order of the alphabet."""
    order = QCollator()
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    named = [(code, language_words(code)) for code in NAMES]
    return sorted(named, key=lambda each: order.sortKey(each[1]))
