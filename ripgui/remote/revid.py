# SPDX-License-Identifier: GPL-3.0-or-later
"""Revid's split: it fetches a video from an address, and cuts ranges of it into files of their own."""

from ripgui.remote.dialect import About, Call, Capability, Field

PRESETS = ("ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow")

_ENCODING = (
    Field(name="video_codec", help="Encoder of the picture.", default="libx264"),
    Field(name="video_preset", help="How much effort the encoder takes.", kind="choice", choices=PRESETS,
          default="medium"),
    Field(name="video_crf", help="Quality of the picture, 0 the best.", kind="number", default="23", lowest=0,
          highest=51),
    Field(name="audio_codec", help="Encoder of the sound.", default="aac"),
    Field(name="audio_bitrate", help="Rate of the sound, such as 128k.", default="128k"),
    Field(name="webhook_url", help="Address that is told when it is done."),
    Field(name="id", help="A name of your own for the request."),
)  # fmt: skip

ABOUT = About(
    kind="revid",
    title="Revid split",
    url="https://api.revidapi.com",
    credentials=("token",),
    is_url_fed=True,
    capabilities=frozenset({Capability.FOLLOW, Capability.FETCH}),
    options=(
        Field(
            name="splits",
            help="Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.",
        ),
        *_ENCODING,
    ),
    calls=(
        Call(
            name="video/split",
            help="Cuts ranges of a video into files.",
            fields=(
                Field(name="video_url", help="Address of the video.", is_required=True),
                Field(
                    name="splits",
                    help='Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].',
                    kind="json",
                    is_required=True,
                ),
                *_ENCODING,
            ),
            changes=True,
            is_paid=True,
        ),
        Call(
            name="get/job/status",
            help="Says how far a job is.",
            fields=(Field(name="job_id", help="The job's id, as the answer to its request had it.", is_required=True),),
        ),
    ),
    silences=(
        "Its document has no list of jobs, and none is cancelled or deleted.",
        "It tells no percentage: a job waits, runs or is done.",
        "If the answer to a request is lost, nobody can ask whether it was accepted.",
        "It is sent no files: sources are put on a storage, or are at an address already.",
    ),
    price="35 credits for each request, however long the video is and however many ranges there are",
)
