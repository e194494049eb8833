# SPDX-License-Identifier: GPL-3.0-or-later
"""FinalRip: a farm that cuts a source into clips, encodes each with a VapourSynth script, and merges them."""

from ripgui.remote.dialect import About, Call, Capability, Field

_KEY = Field(name="video_key", help="Name of the source in the farm's storage.", is_required=True)
_SCRIPT = Field(name="script", help="VapourSynth script that opens FINALRIP_SOURCE.", is_required=True)
_PARAM = Field(
    name="encode_param",
    help="Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.",
    is_required=True,
)
_SLICE = Field(
    name="slice", help="Cut the source into clips; else it is encoded in one piece.", kind="boolean", default="true"
)
_TIMEOUT = Field(
    name="timeout", help="Minutes after which a clip's encode is given up; empty leaves it to the server.",
    kind="integer", lowest=1,
)  # fmt: skip
_QUEUE = Field(
    name="queue", help="Which of the farm's queues takes the clips.", kind="choice", choices=("default", "priority"),
    default="default",
)  # fmt: skip


def _listed(state: str) -> Field:
    return Field(name=state, help=f"List the {state} tasks.", kind="boolean", default="true", is_required=True)


ABOUT = About(
    kind="finalrip",
    title="FinalRip",
    credentials=("token",),
    capabilities=frozenset(
        {
            Capability.UPLOAD,
            Capability.FOLLOW,
            Capability.FIND,
            Capability.CLIPS,
            Capability.RETRY_CLIP,
            Capability.RETRY_MERGE,
            Capability.LIST,
            Capability.DELETE,
            Capability.FETCH,
        }
    ),
    options=(_SLICE, _TIMEOUT, _QUEUE),
    calls=(
        Call(name="oss/presigned", help="Gets an address that a source can be sent to once.", fields=(_KEY,)),
        Call(name="new", help="Tells of a source that was sent.", fields=(_KEY,), changes=True),
        Call(
            name="start",
            help="Begins a task on a source that was told of.",
            fields=(_KEY, _SCRIPT, _PARAM, _SLICE, _TIMEOUT, _QUEUE),
            changes=True,
        ),
        Call(name="progress", help="Says which clips are encoded, and where the result is.", fields=(_KEY,)),
        Call(
            name="retry/encode",
            help="Encodes one clip again.",
            fields=(
                _KEY,
                Field(name="index", help="Number of the clip, from 0.", kind="integer", lowest=0, is_required=True),
                _SCRIPT,
                _PARAM,
            ),
            changes=True,
        ),
        Call(name="retry/merge", help="Merges the encoded clips again.", fields=(_KEY,), changes=True),
        Call(name="clear", help="Deletes a task with its source and its result.", fields=(_KEY,), changes=True),
        Call(
            name="list",
            help="Lists the server's tasks, newest first.",
            fields=tuple(map(_listed, ("pending", "running", "completed"))),
        ),
    ),
    silences=(
        "It tells which clips are encoded, and no percentage within one.",
        "It knows no failed tasks: a clip that never gets done has to be retried by hand.",
        "Its document has no list of tasks; servers from version 0.4 have one.",
    ),
)
