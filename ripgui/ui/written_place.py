# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a line cannot be written into a script, in the words of the window."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from ripgui.core.error import InputError
from ripgui.media.script_text import Hurdle, PlaceError
from ripgui.ui.language.told import in_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("written_place", text)


def why_not(error: InputError) -> str:
    """What is in the way, and what to do about it."""
    return (
        _sentence(error).format(line=error.line, detail=error.detail)
        if isinstance(error, PlaceError)
        else in_words(str(error))
    )


def _sentence(error: PlaceError) -> str:
    match error.hurdle:
        case Hurdle.NOT_PYTHON:
            return _tr("Line {line} of the script is not Python: {detail}")
        case Hurdle.NO_SETTER:
            return _tr("The script has no line {detail} to write before")
        case Hurdle.SHARED_LINE:
            return _tr("Put set_output in line {line} on a line of its own, so that there is room before it")
        case Hurdle.NO_NAME:
            return _tr("Give the clip of line {line} a name first: clip = …, then clip.set_output()")
        case Hurdle.INDENTED:
            return _tr("Line {line}, which sets the output, must not be indented for that")
        case Hurdle.ALTERED:
            return _tr("Line {line} of the script does not say what the form said any more")
        case Hurdle.NO_END:
            return _tr("The restoration that begins in line {line} has lost its last line: {detail}")
        case _:
            assert_never(error.hurdle)
