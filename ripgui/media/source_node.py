# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script gets where it opens the task's source with BestSource: the clip, at the rate that it really has.

Numbered pictures have none of their own, and may begin with any number. Of a video whose flags have fields shown again,
BestSource tells the rate with them and no frame's length, also where the script did not ask for them: its frames would
run too fast, and away from the sound.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ripgui.media.rate import STANDARD_RATES, snapped
from ripgui.media.repeat import film_rate_of_counts
from ripgui.media.source_files import files_of, script_source

if TYPE_CHECKING:
    from ripgui.media.script import VapourSynthPlugin, VideoNode

SOURCE_VARIABLE = "FINALRIP_SOURCE"
"""Of the environment: what the script is run for."""
_ARGUMENTS_BEFORE_RFF = 5
_NO_INDEX = "Failed to write index"
_NEAR = Fraction(1, 1000)
_MAY_RESTART = (".vob", ".mpg", ".mpeg", ".m2ts", ".mts", ".ts", ".m2t")
"""Files whose clock may begin anew on the way, after which BestSource's mean of the rate is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptSource:
    """What a script is run for. name: as it stands in the environment. start, rate: of numbered pictures, else 0.

    path: that the task has.
    """

    name: str
    start: int = 0
    rate: Fraction = Fraction(0)
    path: str = ""


class SourceOpener:
    """Stands for BestSource in a script, and is no different but for its source, and where an index has no room.

    error: what VapourSynth raises.
    """

    def __init__(self, plugin: "VapourSynthPlugin", error: type[Exception]) -> None:
        self._plugin = plugin
        self._error = error

    def __getattr__(self, name: str) -> object:
        return getattr(self._plugin, name)

    def __dir__(self) -> list[str]:
        return dir(self._plugin)

    def VideoSource(self, *args: object, **kwargs: object) -> object:  # noqa: N802  it is called so there
        def opened(**further: object) -> "VideoNode":
            wanted = {**kwargs, **further}
            return with_index_or_without(
                lambda **mode: self._plugin.VideoSource(*args, **{**wanted, **mode}), self._error
            )

        source = _current
        if (args[0] if args else kwargs.get("source")) != source.name or len(args) > _ARGUMENTS_BEFORE_RFF:
            return opened()
        if kwargs.get("exporttimestamps"):
            return opened()
        if source.rate:
            pictures = opened(start_number=source.start)
            return pictures.std.AssumeFPS(fpsnum=source.rate.numerator, fpsden=source.rate.denominator)
        if kwargs.get("fpsnum"):
            return opened()
        return _at_its_rate(opened, source.path, repeats=bool(kwargs.get("rff")))


def with_index_or_without(opened: "Callable[..., VideoNode]", error: type[Exception]) -> "VideoNode":
    """What is opened; where there is no room for its index, that is made for this time alone."""
    try:
        return opened()
    except error as told:
        if _NO_INDEX not in str(told):
            raise
        return opened(cachemode=0)


def use_source(source: str) -> None:
    """Names the source for the next script. Raises InputError where it stands for files that are not there."""
    global _current  # noqa: PLW0603  as the environment is, in which it stands
    name, start = script_source(source)
    _current = ScriptSource(name=name, start=start, rate=files_of(source).rate, path=source)
    os.environ[SOURCE_VARIABLE] = name


_current = ScriptSource(name="")


def _at_its_rate(opened: "Callable[..., VideoNode]", path: str, *, repeats: bool) -> "VideoNode":
    node = opened()
    with node.get_frame(0) as first:
        props = first.props
        has_flags = "_PictType" not in props  # which it leaves out where frames depend on them
        is_top_first = bool(props.get("TopFieldFirst"))
    if has_flags and repeats:
        return node.std.SetFieldBased(2 if is_top_first else 1)
    if has_flags:
        return _assumed(node, film_rate_of_counts(node.num_frames, opened(rff=True).num_frames, node.fps))
    is_usual = any(abs(node.fps / rate - 1) < _NEAR for rate in STANDARD_RATES)
    if is_usual or not path.lower().endswith(_MAY_RESTART):
        return node
    told = _told_rate(path)
    return _assumed(node, told) if told else node


def _assumed(node: "VideoNode", rate: Fraction) -> "VideoNode":
    """The frames at another rate, none of which tells its length: they are timed as the source's are."""
    at_rate = node.std.AssumeFPS(fpsnum=rate.numerator, fpsden=rate.denominator)
    return at_rate.std.RemoveFrameProps(["_DurationNum", "_DurationDen"])


def _told_rate(source: str) -> Fraction:
    """What the streams themselves say."""
    from ripgui.media.probe import as_fraction, main_video, open_media

    with open_media(source) as container:
        return snapped(as_fraction(main_video(container, source).guessed_rate))
