# SPDX-License-Identifier: GPL-3.0-or-later
"""What a finished chunk holds: as its index says, or else as all its packets do."""

from ripgui.media.chunk_file import VideoPackets, configuration_hash
from ripgui.media.mp4_index import plain_contents


def contents_of(path: str) -> VideoPackets:
    """Raises InputError.

    As a rule its index says so, and libav need not be loaded, open it and take a few frames to pieces.
    """
    plain = plain_contents(path)
    if plain is None:
        from ripgui.media.packets import count_video_packets

        return count_video_packets(path)
    return VideoPackets(plain.packets, configuration_hash(plain.configuration, is_hevc=plain.is_hevc))
