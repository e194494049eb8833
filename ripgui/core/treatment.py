# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a source beside its script and its encoder's arguments: what presets and tasks have in common."""

from dataclasses import dataclass, field

from ripgui.core.budget import Budget
from ripgui.core.picture import Picture
from ripgui.core.storage import Delivery
from ripgui.core.track import Tracks
from ripgui.core.zone import Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """picture: size, rate and logo of the result. keeps_original: what the source has of a range is kept beside it.

    tracks: what becomes of sound, subtitles, attached files, chapters and tags. budget: how large the file may become.
    zones: ranges encoded otherwise. delivery: where the result is sent. webhook: the name of the one that is
    told how it ended, "" for none.
    """

    picture: Picture = field(default_factory=Picture)
    keeps_original: bool = False
    tracks: Tracks = field(default_factory=Tracks)
    budget: Budget = field(default_factory=Budget)
    zones: tuple[Zone, ...] = ()
    delivery: Delivery = field(default_factory=Delivery)
    webhook: str = ""
