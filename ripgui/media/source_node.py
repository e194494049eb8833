# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script gets where it opens the task's source with BestSource: the clip, at the rate that it really has.

Of a video whose flags have fields shown again, BestSource tells the rate with them and no frame's length, also where
the script did not ask for them: its frames would run too fast, and away from the sound.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from ripgui.media.repeat import film_rate_of_counts

if TYPE_CHECKING:
    from ripgui.media.script import VapourSynthPlugin, VideoNode

SOURCE_VARIABLE = "FINALRIP_SOURCE"
"""Of the environment: what the script is run for."""
_ARGUMENTS_BEFORE_RFF = 5


class SourceOpener:
    """Stands for BestSource in a script, and is no different but for the task's source."""

    def __init__(self, plugin: "VapourSynthPlugin") -> None:
        self._plugin = plugin

    def __getattr__(self, name: str) -> object:
        return getattr(self._plugin, name)

    def __dir__(self) -> list[str]:
        return dir(self._plugin)

    def VideoSource(self, *args: object, **kwargs: object) -> object:  # noqa: N802  it is called so there
        def opened(**further: object) -> "VideoNode":
            return self._plugin.VideoSource(*args, **{**kwargs, **further})

        if (args[0] if args else kwargs.get("source")) != os.environ.get(SOURCE_VARIABLE):
            return opened()
        if kwargs.get("fpsnum") or kwargs.get("exporttimestamps") or len(args) > _ARGUMENTS_BEFORE_RFF:
            return opened()
        return _at_its_rate(opened, repeats=bool(kwargs.get("rff")))


def _at_its_rate(opened: "Callable[..., VideoNode]", *, repeats: bool) -> "VideoNode":
    node = opened()
    with node.get_frame(0) as first:
        props = first.props
        if "_PictType" in props:  # no flags, or none that anything depends on
            return node
        is_top_first = bool(cast(int, props["TopFieldFirst"]))
    if repeats:
        return node.std.SetFieldBased(2 if is_top_first else 1)
    film = film_rate_of_counts(node.num_frames, opened(rff=True).num_frames, node.fps)
    # Frames that tell no length are timed as the source's are.
    at_rate = node.std.AssumeFPS(fpsnum=film.numerator, fpsden=film.denominator)
    return at_rate.std.RemoveFrameProps(["_DurationNum", "_DurationDen"])
