# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets as FinalRip has them: a script in a .py file, and beside it the encoder's command in a .txt file."""

import re
from pathlib import Path

from ripgui.core.error import EncoderError, InputError
from ripgui.core.preset import Preset, check_title
from ripgui.engine.preset.preset import read_text
from ripgui.media.encoder import FINALRIP_OUTPUT, parse_encoder
from ripgui.media.finish import finished_script

_SOURCE = "FINALRIP_SOURCE"
_LINE_END = re.compile(r"\\?\r?\n")
_COMMAND = re.compile(r"\s*ffmpeg(\.exe)?\s", re.IGNORECASE)


def read_pair(path: Path) -> Preset:
    """The preset that a script and its parameters are; `path` is either of them. Raises InputError."""
    script, param = path.with_suffix(".py"), path.with_suffix(".txt")
    for each, what in ((script, "script"), (param, "encoder parameters")):
        if not each.exists():
            raise InputError(f"{path} lacks its {what}: {each.name} must lie beside it")
    encoder = read_text(param).strip()
    try:
        check_title(path.stem)
        parse_encoder(encoder)
    except EncoderError as error:
        raise InputError(f"{param} is not right: {error}") from error
    text = read_text(script)
    if not text.strip():
        raise InputError(f"{script} is empty")
    return Preset(name=path.stem, title=path.stem, script=text, encoder=encoder)


def pair_texts(preset: Preset) -> tuple[str, str]:
    """Script and parameters as a farm takes them. Raises InputError for what it would refuse."""
    script = finished_script(preset.script, preset.treatment.picture)
    if _SOURCE not in script:
        raise InputError(f"FinalRip refuses a script that does not name {_SOURCE}, as that of {preset.name}")
    encoder = _LINE_END.sub(" ", preset.encoder.strip())
    command = encoder if _COMMAND.match(encoder) else f"ffmpeg -i - {encoder}"
    if not command.endswith(FINALRIP_OUTPUT):
        command = f"{command} {FINALRIP_OUTPUT}"
    parse_encoder(command)
    return script, f"{command}\n"
