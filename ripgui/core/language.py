# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages of tracks: the three letters that Matroska writes (ISO 639-2, bibliographic), however they are said."""

import re
from collections.abc import Mapping

from ripgui.core.error import InputError

LANGUAGES: Mapping[str, str] = {
    "jpn": "Japanese",
    "eng": "English",
    "chi": "Chinese",
    "kor": "Korean",
    "ger": "German",
    "fre": "French",
    "spa": "Spanish",
    "ita": "Italian",
    "por": "Portuguese",
    "rus": "Russian",
    "ara": "Arabic",
    "cze": "Czech",
    "dan": "Danish",
    "dut": "Dutch",
    "fin": "Finnish",
    "gre": "Greek",
    "heb": "Hebrew",
    "hin": "Hindi",
    "hun": "Hungarian",
    "ind": "Indonesian",
    "may": "Malay",
    "nor": "Norwegian",
    "pol": "Polish",
    "rum": "Romanian",
    "swe": "Swedish",
    "tha": "Thai",
    "tur": "Turkish",
    "ukr": "Ukrainian",
    "vie": "Vietnamese",
    "lat": "Latin",
    "zxx": "No language",
    "und": "Not known",
}
"""What people choose from, by code; any other code may be said as well."""

_BIBLIOGRAPHIC = {
    "sqi": "alb", "hye": "arm", "eus": "baq", "mya": "bur", "zho": "chi", "ces": "cze", "nld": "dut", "fra": "fre",
    "kat": "geo", "deu": "ger", "ell": "gre", "isl": "ice", "mkd": "mac", "mri": "mao", "msa": "may", "fas": "per",
    "ron": "rum", "slk": "slo", "bod": "tib", "cym": "wel",
}  # fmt: skip
_TWO_LETTERS = {
    "ja": "jpn", "en": "eng", "zh": "chi", "ko": "kor", "de": "ger", "fr": "fre", "es": "spa", "it": "ita",
    "pt": "por", "ru": "rus", "ar": "ara", "cs": "cze", "da": "dan", "nl": "dut", "fi": "fin", "el": "gre",
    "he": "heb", "hi": "hin", "hu": "hun", "id": "ind", "ms": "may", "no": "nor", "pl": "pol", "ro": "rum",
    "sv": "swe", "th": "tha", "tr": "tur", "uk": "ukr", "vi": "vie",
}  # fmt: skip
_CODE = re.compile(r"[a-z]{3}")


def known_language(text: str) -> str:
    """The code of what a file says, in the one form that is compared; what is no code stays as it is."""
    plain = text.strip().lower()
    plain = _TWO_LETTERS.get(plain, plain)
    return _BIBLIOGRAPHIC.get(plain, plain)


def parse_language(text: str) -> str:
    """The code of what a user says: `ja`, `jpn`, `Japanese`; "" for none. Raises InputError."""
    plain = text.strip().lower()
    by_name = {name.lower(): code for code, name in LANGUAGES.items()}
    code = by_name.get(plain, known_language(plain))
    if code and not _CODE.fullmatch(code):
        raise InputError(f"{text!r} is not a language: say its three letters, such as jpn or eng")
    return code
