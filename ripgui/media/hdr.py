# SPDX-License-Identifier: GPL-3.0-or-later
"""HDR10 metadata, SMPTE ST 2086 and CTA-861.3, in the words of each encoder and of ffmpeg."""

from ripgui.core.clip import Colour
from ripgui.media.colour import content_light_text, mastering_display_decimals, mastering_display_integers
from ripgui.media.encoder_options import has_program_option

PARAMETER_OPTIONS = {
    "libx264": "x264-params",
    "libx264rgb": "x264-params",
    "libx265": "x265-params",
    "libsvtav1": "svtav1-params",
}
"""The option of an encoder that takes a list of its own parameters."""

_DISPLAY_KEYS = {"libx265": "master-display"}
_LIGHT_KEYS = {"libx265": "max-cll", "libsvtav1": "content-light"}


def hdr_parameters(codec: str, colour: Colour) -> dict[str, str]:
    """The metadata as parameters of encoder `codec`, which writes them into its stream; none for other encoders."""
    if codec not in PARAMETER_OPTIONS:
        return {}
    parameters = {}
    if codec == "libx265" and (colour.mastering_display or colour.content_light):
        parameters["hdr10"] = "1"
    if colour.mastering_display is not None:
        form = mastering_display_decimals if codec == "libsvtav1" else mastering_display_integers
        parameters[_DISPLAY_KEYS.get(codec, "mastering-display")] = form(colour.mastering_display)
    if colour.content_light is not None:
        parameters[_LIGHT_KEYS.get(codec, "cll")] = content_light_text(colour.content_light)
    return parameters


def hdr_input_options(ffmpeg: str, colour: Colour) -> dict[str, str]:
    """The metadata as options of an input, which give it to encoders and containers; none where ffmpeg has no such."""
    if colour.mastering_display is None and colour.content_light is None:
        return {}
    if not has_program_option(ffmpeg, "mastering_display"):
        return {}
    options = {}
    if colour.mastering_display is not None:
        options["mastering_display"] = mastering_display_integers(colour.mastering_display)
    if colour.content_light is not None:
        options["content_light"] = content_light_text(colour.content_light)
    return options
