# SPDX-License-Identifier: GPL-3.0-or-later
"""Visionular's cloud: it fetches a source from an address, and puts what a template makes of it into a bucket."""

from ripgui.remote.dialect import About, Call, Capability, Field

STATUSES = ("pending", "downloading", "running", "uploading", "success", "fail")

_TEMPLATE_NAME = Field(name="name", help="Name of the template.", is_required=True)
_TEMPLATE = (
    _TEMPLATE_NAME,
    Field(name="description", help="What it is for."),
    Field(name="format", help="Container of the result; mp4 where nothing is said.", kind="choice",
          choices=("mp4", "hls", "flv")),
    Field(name="quality", help="Quality of the picture, 10 the best; 5 where nothing is said.", kind="integer",
          lowest=1, highest=10),
    Field(name="framerate", help="Frames a second; 0 keeps the source's.", kind="integer", lowest=0, highest=120),
    Field(name="resolution", help="Height, such as 720p; 0 keeps the source's."),
    Field(name="vcodec", help="Codec of the picture; h264 where nothing is said.", kind="choice",
          choices=("h264", "h265")),
    Field(name="acodec", help="Codec of the sound.", kind="choice", choices=("aac",)),
    Field(name="logo_path", help="Address of a logo."),
    Field(name="logo_size", help="Width and height of the logo."),
    Field(name="logo_offset", help="Place of the logo."),
)  # fmt: skip
_STORAGE_ID = Field(name="storage_id", help="Id of the storage.", is_required=True)
_TASK_ID = Field(name="task_id", help="The task's id.", is_required=True)

_STORAGE_CALLS = (
    Call(
        name="add_storage",
        help="Tells of a bucket that results can be put in.",
        fields=(
            Field(name="region", help="Where the bucket is, such as cn-hangzhou.", is_required=True),
            Field(name="type", help="Whose bucket it is.", kind="choice", choices=("s3", "oss"), is_required=True),
            Field(name="bucket", help="Name of the bucket.", is_required=True),
            Field(name="prefix", help="Folder or prefix of the results."),
            Field(name="storage_ak", help="Access key of the bucket, if it is private."),
            Field(name="storage_sk", help="Secret key of the bucket, if it is private."),
        ),
        changes=True,
    ),
    Call(name="del_storage", help="Forgets a bucket.", fields=(_STORAGE_ID,), changes=True),
    Call(name="list_storage", help="Lists the buckets."),
    Call(name="list_storage_type", help="Lists whose buckets can be used."),
)
_TEMPLATE_CALLS = (
    Call(name="add_template", help="Makes a template.", fields=_TEMPLATE, changes=True),
    Call(name="del_template", help="Deletes a template.", fields=(_TEMPLATE_NAME,), changes=True),
    Call(name="query_template", help="Shows a template.", fields=(_TEMPLATE_NAME,)),
    Call(name="update_template", help="Changes a template.", fields=_TEMPLATE, changes=True),
    Call(name="list_template", help="Lists the templates."),
)
_TASK_CALLS = (
    Call(
        name="create_task",
        help="Begins a task; each makes what one template says.",
        fields=(
            Field(name="template_name", help="Name of the template.", is_required=True),
            Field(name="input", help="Address of the source: https, http, oss or s3.", is_required=True),
            Field(name="output", help="Name of the result in its bucket.", is_required=True),
            _STORAGE_ID,
        ),
        changes=True,
    ),
    Call(name="del_task", help="Deletes a task.", fields=(_TASK_ID,), changes=True),
    Call(name="query_task", help="Says how far a task is.", fields=(_TASK_ID,)),
    Call(
        name="list_task",
        help="Lists the tasks of a time.",
        fields=(
            Field(name="start_time", help="From when, in unix seconds.", kind="integer", is_required=True, lowest=0),
            Field(name="end_time", help="Until when, in unix seconds.", kind="integer", is_required=True, lowest=0),
            Field(name="status", help="Those in this state alone.", kind="choice", choices=STATUSES),
            Field(name="start_num", help="How many are left out.", kind="integer", default="0", lowest=0),
            Field(name="count", help="How many are listed.", kind="integer", default="50", lowest=1),
        ),
    ),
    Call(
        name="list_summary",
        help="Counts what was done, hour by hour.",
        fields=(
            Field(name="start_time", help="From how many hours ago; 48 where nothing is said.", kind="integer",
                  lowest=0),
            Field(name="end_time", help="Until how many hours ago; 24 where nothing is said.", kind="integer",
                  lowest=0),
        ),
    ),
)  # fmt: skip

ABOUT = About(
    kind="visionular",
    title="Visionular",
    url="http://cloud.visionular.cn",
    credentials=("access_key", "secret_key"),
    is_url_fed=True,
    capabilities=frozenset(
        {
            Capability.FOLLOW,
            Capability.FIND,
            Capability.LIST,
            Capability.DELETE,
            Capability.FETCH,
            Capability.STORAGES,
            Capability.TEMPLATES,
            Capability.STATISTICS,
        }
    ),
    settings=(
        Field(name="template_name", help="Template of tasks that name none."),
        Field(name="storage_id", help="Storage of tasks that name none."),
    ),
    options=(
        Field(name="template_name", help="Template that says what is made. Empty takes the endpoint's."),
        Field(name="storage_id", help="Id of the storage of the result. Empty takes the endpoint's."),
        Field(name="output", help="Name of the result in its bucket. Empty takes the task's own."),
    ),
    calls=(*_STORAGE_CALLS, *_TEMPLATE_CALLS, *_TASK_CALLS),
    silences=(
        "It tells a task's state, and no percentage.",
        "It is sent no files: sources are put on a storage, or are at an address already.",
        "It is documented over plain HTTP alone: whoever is on the way can read what is sent.",
    ),
)
