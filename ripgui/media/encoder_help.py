# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be written in the line of the encoder: its options as ffmpeg's own help describes them, and their values."""

import difflib
import itertools
import re
import shlex
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ripgui.core.folders import resource_folder
from ripgui.media.encoder_rules import ALIASES, CODEC_OPTIONS, REFUSED

_ROW = re.compile(r"^  -([\w-]+) +<(\w+)> +E..V\S* ?(.*)$")
_VALUE = re.compile(r"^     ([\w.+-]+) +(?:-?\d+ +)?E..V\S* ?(.*)$")
_RANGE = re.compile(r"\(from (\S+) to (\S+)\)")
_WORD = re.compile(r"\S+")
_OPTION_LIKE = re.compile(r"-[A-Za-z]")
_PAIR = re.compile(r"[^:]+")
_KEY = re.compile(r"[A-Za-z][\w-]*")
_LOOSE = frozenset({"x264-params", "x265-params"})
"""Lists whose keys may be written with underscores, and with no- before them."""
_NUMBERS = frozenset({"int", "int64", "float", "double"})
_FALLBACK = {
    "pix_fmt": "pixel format",
    "force_key_frames": "keyframes where an expression says (expr:…)",
    "tag": "four letters that name the codec in the file",
}
_USUAL = ("crf", "preset", "tune", "profile", "pix_fmt", "g", "bf", "b", "maxrate", "bufsize", "level")
_PRESETS = (
    *("ultrafast", "superfast", "veryfast", "faster", "fast"),
    *("medium", "slow", "slower", "veryslow", "placebo"),
)
_TUNES = {
    "x264": ("film", "animation", "grain", "stillimage", "psnr", "ssim", "fastdecode", "zerolatency"),
    "x265": ("animation", "grain", "psnr", "ssim", "fastdecode", "zerolatency"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderOption:
    """name: without its hyphen. low, high: of a number, None for no limit. joins: values
    can be put together with signs. choices: values with names, and help."""

    name: str
    help: str = ""
    is_number: bool = False
    joins: bool = False
    low: float | None = None
    high: float | None = None
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def span(self) -> str:
        """The limits in words, "" where there are none."""
        if self.low is not None and self.high is not None:
            return f"{self.low:g} to {self.high:g}"
        return f"from {self.low:g}" if self.low is not None else ""

    def fault_of(self, value: str) -> str:
        """What is wrong with a value, "" where nothing can be said against it."""
        named = [name for name, _ in self.choices]
        if value in named or self.joins or not (self.is_number or named):
            return ""
        try:
            number = float(value)
        except ValueError:
            if self.is_number and not named:
                # ffmpeg reads 5M and expressions, too.
                return "" if re.match(r"[\d.+-]", value) else f"{self.name} is a number"
            return f"{value} is not a value of {self.name}: {', '.join(named)}"
        if (self.low is not None and number < self.low) or (self.high is not None and number > self.high):
            return f"{self.name} is {self.span}"
        if not self.is_number:
            return f"{value} is not a value of {self.name}: {', '.join(named)}"
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderHelp:
    """codec: the encoder that it is about. encoders: all there are, with what they are. keys: inside -NAME-params."""

    codec: str
    encoders: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, EncoderOption] = field(default_factory=dict)
    keys: Mapping[str, Mapping[str, EncoderOption]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proposal:
    """text: takes the place of what stands between start and stop."""

    text: str
    detail: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the text between start and stop."""

    start: int
    stop: int
    message: str


def parse_help(text: str, *, generic: str = "") -> dict[str, EncoderOption]:
    """The options in an encoder's help, and those of every encoder in `generic`; first those that people write."""
    found: dict[str, EncoderOption] = {}
    own: list[str] = []
    for block in (generic, text):
        name = ""
        for line in block.splitlines():
            row, value = _ROW.match(line), _VALUE.match(line)
            if row is not None:
                name = row[1]
                if block is text:
                    own.append(name)
                found[name] = _option(name, row[2], row[3])
            elif value is not None and name:
                old = found[name]
                found[name] = _with_choice(old, value[1], value[2])
            elif line and not line.startswith(" "):
                name = ""
    for name, told in _FALLBACK.items():
        found.setdefault(name, EncoderOption(name=name, help=told))
    own.sort(key=lambda name: not name.endswith("-params"))
    order = dict.fromkeys((*(name for name in _USUAL if name in found), *own, *found))
    return {name: found[name] for name in order if name not in REFUSED}


def with_formats(options: dict[str, EncoderOption], formats: Sequence[str]) -> dict[str, EncoderOption]:
    """The same with the pixel formats that the encoder takes."""
    told = options.get("pix_fmt") or EncoderOption(name="pix_fmt", help=_FALLBACK["pix_fmt"])
    choices = tuple((name, "") for name in formats)
    return options | {"pix_fmt": EncoderOption(name="pix_fmt", help=told.help, choices=choices)}


def read_keys() -> dict[str, dict[str, EncoderOption]]:
    """The keys inside -x264-params and its like."""
    known = tomllib.loads((resource_folder() / "encoder-keys.toml").read_text(encoding="utf-8"))
    more = known.pop("more")
    return {
        params: {name: _key(name, row) for name, row in rows.items()}
        | {name: EncoderOption(name=name) for name in more[params].split()}
        for params, rows in known.items()
    }


def alike(name: str, known: Iterable[str]) -> str:
    """Asks whether the most similar of the known names was meant, "" where none is similar."""
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def codec_of(text: str) -> str:
    """The encoder that the text names, "" for none."""
    return _named_codec(text)[1]


def _named_codec(text: str) -> tuple[int, str]:
    """Where the encoder's name stands, and the name."""
    named = (0, "")
    for before, word in itertools.pairwise(_WORD.finditer(text)):
        if before[0].startswith("-") and before[0][1:].partition(":")[0] in CODEC_OPTIONS:
            named = (word.start(), word[0])
    return named


def proposals(text: str, cursor: int, known: EncoderHelp) -> list[Proposal]:
    """What can be written at the cursor, in place of the word that is begun there."""
    words = [(match.start(), match[0]) for match in _WORD.finditer(text)]
    start, word = next(((at, word) for at, word in words if at <= cursor <= at + len(word)), (cursor, ""))
    typed, stop = text[start:cursor], start + len(word)
    before = next((word for at, word in reversed(words) if at + len(word) < max(start, 1)), "")
    name = before.removeprefix("-").partition(":")[0] if before.startswith("-") else ""
    if name in CODEC_OPTIONS:
        rows = [(codec, told) for codec, told in known.encoders.items()]
    elif name in known.keys:
        return _key_proposals(typed, start, stop, known.keys[name])
    elif name in known.options and not (typed.startswith("-") and not known.options[name].is_number):
        rows = list(known.options[name].choices)
    else:
        rows = [(f"-{option.name}", _detail(option)) for option in known.options.values()] if typed else []
        rows += [("-c:v", "the encoder")] if typed.startswith("-") else []
    return [Proposal(row, told, start, stop) for row, told in _ordered(rows, typed)]


def begun_option(text: str, known: EncoderHelp) -> str:
    """The word that ends the text, if it begins an option or is one whose value is still to come, else ""."""
    last = text[max(text.rfind(" "), text.rfind("\n")) + 1 :]
    names = ("c:v", "vf", *known.options)
    return last if last.startswith("-") and any(f"-{name}".startswith(last) for name in names) else ""


def faults(text: str, known: EncoderHelp) -> list[Fault]:
    """What ffmpeg would refuse or what is out of range, each with its place; the grammar is for `parse_encoder`."""
    if known.codec and known.codec not in known.encoders and known.encoders:
        at, _ = _named_codec(text)
        return [Fault(at, at + len(known.codec), f"ffmpeg has no encoder {known.codec}")]
    found: list[Fault] = []
    words = [(match.start(), match[0]) for match in _WORD.finditer(text)]
    for index, (at, word) in enumerate(words):
        name = word.removeprefix("-").partition(":")[0]
        name = ALIASES.get(name, name)
        value = words[index + 1] if index + 1 < len(words) else None
        if not _OPTION_LIKE.match(word) or value is None or name in ("i", "vf", "filter", "q") or name in CODEC_OPTIONS:
            continue
        if name in known.keys:
            found += _key_faults(value[0], value[1], name, known.keys[name])
        elif name in known.options:
            fault = known.options[name].fault_of(_bare(value[1]))
            found += [Fault(value[0], value[0] + len(value[1]), fault)] if fault else []
        elif known.codec and name not in REFUSED:
            found.append(Fault(at, at + len(word), f"{known.codec} has no option -{name}"))
    return found


def _key_proposals(typed: str, start: int, stop: int, keys: Mapping[str, EncoderOption]) -> list[Proposal]:
    begun = typed.rpartition(":")[2]
    at = start + len(typed) - len(begun)
    key, equals, value = begun.partition("=")
    if equals:
        rows = list(keys[key].choices) if key in keys else []
        return [Proposal(row, told, at + len(key) + 1, start + len(typed)) for row, told in _ordered(rows, value)]
    rows = [(f"{option.name}=", _detail(option)) for option in keys.values()]
    end = start + len(typed) if typed else stop
    return [Proposal(row, told, at, end) for row, told in _ordered(rows, begun)]


def _key_faults(at: int, text: str, params: str, keys: Mapping[str, EncoderOption]) -> list[Fault]:
    found = []
    for match in _PAIR.finditer(text):
        key, equals, value = _bare(match[0]).partition("=")
        if not _KEY.fullmatch(key):
            continue  # the second half of a value that holds a colon
        is_begun = not equals and match.end() == len(text) and any(known.startswith(key) for known in keys)
        fault = keys[key].fault_of(value) if key in keys and equals else ""
        if not _is_known(key, params, keys) and not is_begun:
            fault = f"{params} has no key {key} that is known{alike(key, keys)}"
        if fault:
            found.append(Fault(at + match.start(), at + match.end(), fault))
    return found


def _is_known(key: str, params: str, keys: Mapping[str, EncoderOption]) -> bool:
    """Whether the encoder knows the key in one of the ways that it can be written."""
    bare = key.replace("_", "-") if params in _LOOSE else key
    negated = bare.removeprefix("no").removeprefix("-") if params in _LOOSE and bare.startswith("no") else bare
    return bare in keys or negated in keys or f"no-{negated}" in keys


def _bare(word: str) -> str:
    try:
        return "".join(shlex.split(word))
    except ValueError:
        return word.strip("'\"")


def _ordered(rows: Sequence[tuple[str, str]], typed: str) -> list[tuple[str, str]]:
    """Those that begin as was typed, then those that hold it."""
    begun = typed.lower()
    bare = begun.removeprefix("-")
    # What is written already stands first: whoever goes on with Tab means that.
    same = [row for row in rows if row[0] == typed]
    first = [row for row in rows if row[0].lower().startswith(begun) and row not in same]
    others = [row for row in rows if bare and bare in row[0].lower() and row not in first and row not in same]
    return [*same, *first, *others] if first or others else []


def _detail(option: EncoderOption) -> str:
    return " · ".join(part for part in (option.help, option.span) if part)


def _option(name: str, kind: str, told: str) -> EncoderOption:
    limits = _RANGE.search(told)
    low, high = (_limit(limits[1]), _limit(limits[2])) if limits else (None, None)
    text = _RANGE.sub("", told).strip()
    is_speed = name == "preset" and kind == "string" and "x26" in told
    choices = tuple((speed, "") for speed in _PRESETS) if is_speed else ()
    tunes = next((names for coder, names in _TUNES.items() if name == "tune" and coder in told), ())
    choices = tuple((tune, "") for tune in tunes) or choices
    choices = (("true", ""), ("false", ""), ("auto", ""), ("1", ""), ("0", "")) if kind == "boolean" else choices
    return EncoderOption(
        name=name,
        help=" ".join(text.split()),
        is_number=kind in _NUMBERS,
        joins=kind == "flags" or bool(tunes),
        low=low,
        high=high,
        choices=choices,
    )


def _with_choice(option: EncoderOption, name: str, told: str) -> EncoderOption:
    return EncoderOption(
        name=option.name,
        help=option.help,
        is_number=option.is_number,
        joins=option.joins,
        low=option.low,
        high=option.high,
        choices=(*option.choices, (name, told.strip())),
    )


def _limit(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _key(name: str, row: Sequence[str | float]) -> EncoderOption:
    told, *limits = row
    if limits and not isinstance(limits[0], str):
        low, high = (float(limit) for limit in limits)
        return EncoderOption(name=name, help=str(told), is_number=True, low=low, high=high)
    return EncoderOption(name=name, help=str(told), choices=tuple((str(value), "") for value in limits))
