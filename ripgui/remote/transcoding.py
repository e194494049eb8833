# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcoding API: it fetches a source from an address, and makes one of five sizes of it."""

from ripgui.remote.dialect import About, Call, Capability, Field

SIZES = ("360p", "480p", "720p", "1080p", "original")
"""What `task_config_temp_id` numbers, from 1."""

_FORMAT = Field(name="format", help="Format of the result; m3u8 is HLS.", default="m3u8")
_ID = Field(name="id", help="The task's id.", is_required=True)
_MOST_ROWS = 1000

ABOUT = About(
    kind="transcoding",
    title="Transcoding API",
    is_url_fed=True,
    capabilities=frozenset(
        {
            Capability.FOLLOW,
            Capability.FIND,
            Capability.LIST,
            Capability.DELETE,
            Capability.DELETE_MANY,
            Capability.FETCH,
        }
    ),
    options=(
        Field(name="size", help="Size of the result.", kind="choice", choices=SIZES, default="original"),
        _FORMAT,
    ),
    calls=(
        Call(
            name="create-transcode",
            help="Begins a task.",
            fields=(
                Field(name="origin_url", help="Address of the source.", is_required=True),
                Field(
                    name="task_config_temp_id",
                    help="Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.",
                    kind="integer",
                    default="5",
                    lowest=1,
                    highest=5,
                ),
                _FORMAT,
            ),
            changes=True,
        ),
        Call(
            name="get-transcodes",
            help="Lists the tasks, a page at a time.",
            fields=(
                Field(name="page", help="Number of the page, from 1.", kind="integer", default="1", lowest=1),
                Field(
                    name="limit", help="Tasks on a page.", kind="integer", default="15", lowest=1, highest=_MOST_ROWS
                ),
            ),
        ),
        Call(name="get-transcode", help="Says how far a task is.", fields=(_ID,)),
        Call(name="delete-transcode", help="Deletes a task.", fields=(_ID,), changes=True),
        Call(
            name="delete-transcodes",
            help="Deletes several tasks.",
            fields=(Field(name="ids", help="Ids of the tasks, joined by commas.", is_required=True),),
            changes=True,
        ),
    ),
    silences=(
        "Its document names no host and no key: give the address, and further headers if it wants some.",
        "It is sent no files: sources are put on a storage, or are at an address already.",
    ),
)
