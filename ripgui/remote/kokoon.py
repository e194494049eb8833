# SPDX-License-Identifier: GPL-3.0-or-later
"""Kokoon's super-resolution: it restores a video that the service already has. It can be asked for, not followed."""

from collections.abc import Mapping
from typing import override

from ripgui.core.error import InputError
from ripgui.core.ranges import ms_of_range
from ripgui.core.remote import Handle, Order
from ripgui.core.restoration import Category, Deinterlace, InputQuality, Restoration
from ripgui.core.task import TaskSpec
from ripgui.remote.answer import Record
from ripgui.remote.asking import Asker, Request
from ripgui.remote.dialect import About, Call, Field, read_options

_PATH = "/kokoon/api/sr/v3/task"
_WORDS = ("message", "error", "msg")
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
_OF_FORM = frozenset(
    {"category", "use_sr", "input_quality", "width", "height", "start_pos", "duration", "use_trim_orig"}
)
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


class Kokoon(Asker):
    about = ABOUT

    @override
    def check(self, order: Order) -> tuple[str, ...]:
        super().check(order)
        fields = self._fields_of(order)
        said = []
        if Category(str(fields["category"])).is_drawn:
            ignored = [field.name for field in _AI if field.name != "deinterlace" and fields[field.name]]
            if ignored:
                said.append(f"For {fields['category']}, Kokoon ignores {', '.join(ignored)}.")
        return (*said, "Kokoon documents no way to follow a task: its ids are kept, and that is all there is to see.")

    async def test(self) -> str:
        """Its one call costs credits, and is not made for this: anything that answers there is taken for it."""
        answer = await self._site.ask("GET", _PATH, headers=self._headers(Request(method="GET", path=_PATH)))
        if answer.status in (401, 403):
            raise self._refusal("the key", answer.words)
        return f"Kokoon answers ({answer.status}); whether the key is right, only a task can tell."

    async def submit(self, order: Order) -> Handle:
        answer = await self._begun(self._fields_of(order))
        ids = ((name, answer.text(name)) for name in ("in_vid", "out_vid"))
        return Handle(id=answer.text("tid"), facts=tuple((name, value) for name, value in ids if value))

    async def call(self, name: str, values: Mapping[str, str]) -> object:
        return dict((await self._begun(self.called(name, values))).values)

    @override
    def _headers(self, request: Request) -> dict[str, str]:
        return {"Authorization": self._connection.secrets.get("token", "")}

    def _fields_of(self, order: Order) -> dict[str, object]:
        """What the options say, and where they say nothing, the task. Raises InputError."""
        values = options_of(order.spec) | {name: value for name, value in order.options if value}
        return read_options(_FIELDS, values)

    async def _begun(self, fields: Mapping[str, object]) -> Record:
        """An answer with a task's id: without one it failed, whatever its status."""
        document = self._document(fields)
        answer = (await self._ask(Request(method="POST", path=_PATH, document=document, begins=True))).record
        if not answer.text("tid"):
            raise self._refusal("the task", answer.words(*_WORDS))
        return answer

    def _document(self, fields: Mapping[str, object]) -> dict[str, object]:
        """As the service wants it: the switches in an object of their own. Raises InputError."""
        if fields["use_trim_orig"] and not (fields["start_pos"] or fields["duration"]):
            raise InputError("use_trim_orig keeps a range of the original: give start_pos or duration, or leave it out")
        inner = {field.name for field in _AI}
        document = {name: value for name, value in fields.items() if name not in inner}
        document["option"] = {name: value for name, value in fields.items() if name in inner}
        if self._connection.setting("inverts_use_sr") == "true":
            document["use_sr"] = not document["use_sr"]
        return document


def options_of(spec: TaskSpec) -> dict[str, str]:
    """What a task itself says of the fields: its range, and the restoration that its script holds.

    Raises InputError for a range that cannot be said in milliseconds.
    """
    from ripgui.media.restoration_script import read_restoration

    span = ms_of_range(spec.range)
    if span is None:
        raise InputError(f"Kokoon is told a range in times, and {spec.range} is one in frames")
    written = read_restoration(spec.script)
    form = Restoration(deinterlace=Deinterlace.OFF) if written is None else written.restoration
    values = restoration_options(form)
    kept = str(spec.treatment.keeps_original and any(span)).lower()
    return values | {"start_pos": str(span[0]), "duration": str(span[1]), "use_trim_orig": kept}


def restoration_options(form: Restoration) -> dict[str, str]:
    """The fields that say what the restoration builder's form says; sides that it leaves open are left out."""
    flags = {
        "use_sr": form.use_sr,
        "face_enhance": form.face_enhance,
        "denoise": form.denoise,
        "deinterlace": form.deinterlace is not Deinterlace.OFF,
        "add_noise": form.add_noise,
    }
    sides = {"width": form.width, "height": form.height}
    return {
        "category": form.category.value,
        "input_quality": form.input_quality.value,
        **{name: str(is_set).lower() for name, is_set in flags.items()},
        **{name: str(pixels) for name, pixels in sides.items() if pixels},
    }
