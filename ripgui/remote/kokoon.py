# SPDX-License-Identifier: GPL-3.0-or-later
"""Kokoon's super-resolution: it restores a video that the service already has. It can be asked for, not followed."""

from ripgui.core.restoration import Category, InputQuality
from ripgui.remote.dialect import About, Call, Field

TASK_TYPES = ("SR", "SR_PREVIEW")
_CATEGORIES = tuple(category.value for category in Category)
_QUALITIES = tuple(quality.value for quality in InputQuality)
_LARGEST = 16384

_PLAIN = (
    Field(name="task_type", help="The whole work, or a preview of it.", kind="choice", choices=TASK_TYPES,
          default="SR"),
    Field(name="category", help="What kind of video it is.", kind="choice", choices=_CATEGORIES, is_required=True),
    Field(name="use_sr", help="Enlarge with super-resolution.", kind="boolean", is_required=True),
    Field(name="input_quality", help="How good the video is.", kind="choice", choices=_QUALITIES, is_required=True),
)  # fmt: skip
_AI = (
    Field(name="face_enhance", help="Enhance faces; ignored for animation and cg.", kind="boolean", default="false"),
    Field(name="denoise", help="Take noise away; ignored for animation and cg.", kind="boolean", default="false"),
    Field(name="deinterlace", help="Make whole frames of fields.", kind="boolean", default="false"),
    Field(name="add_noise", help="Add film grain; ignored for animation and cg.", kind="boolean", default="false"),
)
_VID = Field(name="vid", help="The service's own id of the video.", is_required=True)
_SIZE = (
    Field(name="width", help="Width of the result in pixels.", kind="integer", is_required=True, lowest=1,
          highest=_LARGEST),
    Field(name="height", help="Height of the result in pixels.", kind="integer", is_required=True, lowest=1,
          highest=_LARGEST),
)  # fmt: skip
_RANGE = (
    Field(name="start_pos", help="Where it begins, in milliseconds.", kind="integer", default="0", lowest=0),
    Field(name="duration", help="How long it lasts, in milliseconds; 0 with a start of 0 is all of it.",
          kind="integer", default="0", lowest=0),
)  # fmt: skip
_RESULT = (
    Field(name="codec", help="Codec of the result.", default="h264"),
    Field(name="format", help="Format of the result.", default="mp4"),
    Field(name="use_trim_orig", help="Keep the range of the original as a new video; not for a whole one.",
          kind="boolean", default="false"),
)  # fmt: skip
_OF_FORM = frozenset({"category", "use_sr", "input_quality", "width", "height", "start_pos", "duration"})
"""What the restoration in a task's script says where its options do not."""


def _from_form(field: Field) -> Field:
    """A field that may be left empty, since the task itself says it."""
    if field.name not in _OF_FORM and field not in _AI:
        return field
    return Field(
        name=field.name,
        help=f"{field.help} Empty takes it from the task.",
        kind=field.kind,
        choices=field.choices,
        lowest=field.lowest,
        highest=field.highest,
    )


_FIELDS = (*_PLAIN, *_AI, _VID, *_SIZE, *_RANGE, *_RESULT)

ABOUT = About(
    kind="kokoon",
    title="Kokoon SR",
    url="https://develop.kokoon.cloud",
    credentials=("token",),
    settings=(
        Field(
            name="inverts_use_sr",
            help="The document says that use_sr true means not using it: send the reverse.",
            kind="boolean",
            default="false",
        ),
    ),
    options=tuple(map(_from_form, (_VID, *_PLAIN, *_AI, *_SIZE, *_RANGE, *_RESULT))),
    calls=(
        Call(name="sr/v3/task", help="Begins a restoration of a video.", fields=_FIELDS, changes=True, is_paid=True),
    ),
    silences=(
        "Its document has no call that takes a file: the id of the video comes from elsewhere.",
        "Its document has no call that says how far a task is, or where its result lies: the ids are all there is.",
        "If the answer to a task is lost, nobody can ask whether it was accepted.",
    ),
    price="credits of your account; how many, its document does not say",
)
