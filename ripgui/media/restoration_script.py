# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a restoration into a script, as commented lines before the one that sets the output, and reads it back.

The script stays the truth: its first line says what the form said, and what stands around those lines is the user's.
"""

import json
import re
import textwrap
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import NamedTuple

from ripgui.core.checked import from_json
from ripgui.core.model import ModelPicture
from ripgui.core.restoration import Category, Deinterlace, InputQuality, Matrix, Restoration, check_restoration
from ripgui.media.model_call import model_call
from ripgui.media.script_text import Hurdle, PlaceError, find_setter, lines_of, set_name

_FIRST = "# == Restoration, written by the form: "
_LAST = "# == End of the restoration. What stands above and below is yours and stays."


_CALL = re.compile(r"(\w+) = restored\(\1\)")


class _Strength(NamedTuple):
    """thsad: of MVTools. grain: variance. sharpness: how much of what a blur takes away comes back, after enlarging."""

    thsad: int
    grain: float
    sharpness: float


_STRENGTHS = {
    Category.PERSON: _Strength(200, 1.5, 0.2),
    Category.ANIMATION: _Strength(0, 0.0, 0.6),
    Category.CG: _Strength(0, 0.0, 0.4),
    Category.RETRO: _Strength(400, 3.0, 0.1),
    Category.GENERAL: _Strength(250, 2.0, 0.3),
}
# What footage of medium quality needs more of.
_MORE = {InputQuality.HIGH: 0.6, InputQuality.MEDIUM: 1.0}

_OPENING = """\
def restored(clip):
    import vapoursynth as vs
    from vapoursynth import core
"""
_FIELDS = """
# How its frames say they are stored: 0 whole, 1 the lower field first, 2 the upper one first.
fields = int(clip.get_frame(0).props.get("_FieldBased", 0))
"""
_DETECTED = """
# Bwdif, where they are interlaced.
if fields:
    clip = core.bwdif.Bwdif(clip, field={field}).std.SetFieldBased(0)
"""
_BWDIF = """
# Bwdif. Where nothing is said, the upper field comes first.
clip = core.bwdif.Bwdif(clip, field={field}).std.SetFieldBased(0)
"""
_NNEDI3 = """
# NNEDI3 draws the missing lines. Where nothing is said, the upper field comes first.
clip = core.znedi3.nnedi3(clip, field={field}, nsize=4, nns=3).std.SetFieldBased(0)
"""
_IVTC = """
# Fields of film that was stretched to 29.97 fps are put together again, one frame of five is dropped.
eight = clip.resize.Point(format=clip.format.replace(bits_per_sample=8).id)
clip = core.vivtc.VFM(eight, order={order}, clip2=clip)
clip = core.vivtc.VDecimate(clip).std.SetFieldBased(0)
"""
_DEEPER = """
# Sixteen bits leave room for what lies between two values; at the end it is the depth of the source again.
depth, is_float = clip.format.bits_per_sample, clip.format.sample_type == vs.FLOAT
colours = int(clip.get_frame(0).props.get("_Matrix", 2))
colours = colours if colours not in (0, 2, 3) else 1 if clip.height > 576 else 6
if clip.format.color_family == vs.RGB:
    clip = clip.resize.Bicubic(format=vs.YUV444P16, matrix=colours)
else:
    clip = clip.resize.Point(format=clip.format.replace(bits_per_sample=16, sample_type=vs.INTEGER).id)
"""
_DEBLOCK = """
# The edges of the blocks that hard compression leaves.
clip = core.deblock.Deblock(clip, quant={quant})
"""
_DENOISE = """
# Each place is averaged along its motion: noise goes, detail stays. thsad is the strength.
pyramid = core.mv.Super(clip, pel=2)
search = dict(blksize=16, overlap=8)
backward = core.mv.Analyse(pyramid, isb=True, **search)
forward = core.mv.Analyse(pyramid, isb=False, **search)
clip = core.mv.Degrain1(clip, pyramid, backward, forward, thsad={thsad})
"""
_DEBAND = """
# Steps in skies and dark gradients.
clip = core.vszip.Deband(clip, range=15, thr=[{threshold}], grain=[0.0])
"""
_MODELLED = """
def modelled(clip, path, takes):
    \"\"\"What an ONNX model makes of the clip; it takes and gives RGB.\"\"\"
    shape = clip.format.id
    clip = clip.resize.Bicubic(format=takes, matrix_in=colours)
    clip = {call}
    return clip.resize.Bicubic(format=shape, matrix=colours)
"""
_MODELLED_LUMA = """
def modelled_luma(clip, path, takes):
    \"\"\"What an ONNX model makes of the brightness, all that it takes and gives; colour follows in size.\"\"\"
    luma = core.std.ShufflePlanes(clip, 0, vs.GRAY)
    shape = luma.format.id
    luma = luma.resize.Point(format=takes)
    luma = {call}
    luma = luma.resize.Point(format=shape)
    if clip.format.num_planes == 1:
        return luma
    colour = clip.resize.Spline36(luma.width, luma.height)
    return core.std.ShufflePlanes([luma, colour], [0, 1, 2], vs.YUV)
"""
_FACE = """
# Faces.
size = dict(width=clip.width, height=clip.height)
clip = {modelled}.resize.Spline36(**size)
"""
_SIZE_SAID = """
# The size of the result."""
_SIDE_SAID = """
# The size of the result, one side of it as the other one needs it."""
_SIZE = """
width, height = {width}, {height}
stretch = clip.width * height, clip.height * width
"""
_ENLARGE = """
# NNEDI3 draws new lines until the picture is large enough. Colour is soft anyway: the network is for brightness.
luma = core.std.ShufflePlanes(clip, 0, vs.GRAY)
while luma.width < width or luma.height < height:
    for _ in "height", "width":
        luma = core.znedi3.nnedi3(luma, field=1, dh=True, nsize=4, nns={neurons}).std.Transpose()
    # The new lines lie half a line below the old ones.
    luma = luma.resize.Spline36(src_left=-0.5, src_top=-0.5)
luma = luma.resize.Spline36(width, height)
clip = clip.resize.Spline36(width, height)
clip = core.std.ShufflePlanes([luma, clip], [0, 1, 2], vs.YUV) if clip.format.num_planes > 1 else luma
"""
_SR = """
# Super-resolution by the model.
while clip.width < width or clip.height < height:
    before = clip.width
    clip = {modelled}
    if clip.width <= before:
        raise ValueError("the model for super-resolution makes nothing larger")
clip = clip.resize.Spline36(width, height)
"""
_SHAPE = """
# Pixels keep the shape that the picture needs.
props = clip.get_frame(0).props
shape = int(props.get("_SARNum", 0)) or 1, int(props.get("_SARDen", 0)) or 1
shape = shape[0] * stretch[0], shape[1] * stretch[1]
if abs(shape[0] / shape[1] - 1) < 0.01:
    shape = 1, 1
clip = clip.std.SetFrameProps(_SARNum=shape[0], _SARDen=shape[1])
"""
_SHARPEN = """
# Enlarging softens lines: some of what a blur would take away is added.
blurred = clip.std.Convolution([1, 2, 1, 2, 4, 2, 1, 2, 1], planes=[0])
clip = core.std.Expr([clip, blurred], ["x x y - {sharpness} * +"] + [""] * (clip.format.num_planes - 1))
"""
_GRAIN = """
# Film grain, the same in every run.
clip = core.noise.Add(clip, var={grain}, uvar={colour_grain}, type=1, xsize=20.0, ysize=20.0, seed=1)
"""
_COLOUR = """
# Other colours. What the frames do not say is as usual for their matrix.
if clip.format.color_family == vs.YUV:
    props = clip.get_frame(0).props
    said = {{name: int(props.get(name, 2)) for name in ("_Transfer", "_Primaries")}}
    clip = clip.resize.Bicubic(
        matrix_in=colours,
        transfer_in=said["_Transfer"] if said["_Transfer"] != 2 else {{5: 6, 9: 14, 10: 14}}.get(colours, colours),
        primaries_in=said["_Primaries"] if said["_Primaries"] != 2 else {{10: 9}}.get(colours, colours),
        matrix={code},
        transfer={code},
        primaries={code},
    )
"""
_SHALLOWER = """
depth = 16 if is_float else depth
clip = clip.resize.Point(format=clip.format.replace(bits_per_sample=depth).id, dither_type="error_diffusion")
"""
_COLOURS = {Matrix.BT709: 1, Matrix.BT601: 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A restoration found in a script. is_own: its lines are as the form writes them, nobody has changed them."""

    restoration: Restoration
    is_own: bool


def read_restoration(script: str) -> Written | None:
    """What the script's lines were written from, None where there are none. Raises InputError for damaged ones."""
    lines = lines_of(script)
    place = _place(lines)
    if place is None:
        return None
    start, stop = place
    told = lines[start].removeprefix(_FIRST)
    try:
        restoration = from_json(Restoration, told)
    except ValueError as error:
        raise PlaceError(Hurdle.ALTERED, start + 1) from error
    return Written(restoration=restoration, is_own=lines[start:stop] == _block(restoration, _name(lines[start:stop])))


def with_restoration(script: str, restoration: Restoration | None) -> str:
    """The script with this restoration in the place of any written before; None takes it out.

    Raises InputError where the form cannot be written, or the script has no line to write it before.
    """
    lines = lines_of(script)
    place = _place(lines)
    end = "\n" if script.endswith(("\n", "\r")) or not script else ""
    if restoration is None:
        if place is None:
            return script
        start, stop = place
        # The blank lines that came with it go with it.
        start -= bool(start and not lines[start - 1].strip())
        stop += bool(stop < len(lines) and not lines[stop].strip())
        del lines[start:stop]
        return "\n".join(lines) + end
    check_restoration(restoration)
    if place is not None:
        start, stop = place
        lines[start:stop] = _block(restoration, _name(lines[start:stop]))
        return "\n".join(lines) + end
    setter = find_setter(script, 0)
    name = set_name(setter)
    if name is None:
        raise PlaceError(Hurdle.NO_NAME, setter.lineno)
    if setter.col_offset:
        raise PlaceError(Hurdle.INDENTED, setter.lineno)
    at = setter.lineno - 1
    block = ["", *_block(restoration, name), ""]
    if at and not lines[at - 1].strip():
        block = block[1:]
    lines[at:at] = block
    return "\n".join(lines) + end


def _place(lines: list[str]) -> tuple[int, int] | None:
    start = next((number for number, line in enumerate(lines) if line.startswith(_FIRST)), None)
    if start is None:
        return None
    stop = next((number for number in range(start, len(lines)) if lines[number].startswith(_LAST[:24])), None)
    if stop is None:
        raise PlaceError(Hurdle.NO_END, start + 1, _LAST)
    return start, stop + 1


def _name(block: list[str]) -> str:
    """What the clip is called around the lines."""
    found = _CALL.fullmatch(block[-2]) if len(block) > 1 else None
    return found[1] if found else "clip"


def _block(restoration: Restoration, name: str) -> list[str]:
    usual = asdict(Restoration())
    said = {key: value for key, value in asdict(restoration).items() if value != usual[key]}
    body = "".join(_parts(restoration)).rstrip("\n") + "\n\nreturn clip"
    return [
        _FIRST + json.dumps(said, ensure_ascii=False),
        *_OPENING.splitlines(),
        *re.sub(r"\n{3,}", "\n\n", textwrap.indent(body, "    ")).split("\n"),
        "",
        "",
        f"{name} = restored({name})",
        _LAST,
    ]


def _parts(form: Restoration) -> Iterator[str]:
    yield from _deinterlacing(form)
    steps = [*_models(form), *_cleaning(form)]
    if form.enhances_faces:
        steps.append(_FACE.format(modelled=_modelled(form.face_model, form.face_takes)))
    if form.use_sr:
        steps += _enlarging(form)
    if form.add_noise and not form.category.is_drawn:
        grain = _STRENGTHS[form.category].grain
        steps.append(_GRAIN.format(grain=grain, colour_grain=round(grain / 4, 2)))
    if form.matrix is not Matrix.KEEP:
        steps.append(_COLOUR.format(code=_COLOURS[form.matrix]))
    if steps:
        yield _DEEPER
        yield from steps
        yield _SHALLOWER


def _deinterlacing(form: Restoration) -> Iterator[str]:
    more = " + 2" if form.doubles_rate else ""
    upper_unless_told = f"(0 if fields == 1 else 1){more}"
    match form.deinterlace:
        case Deinterlace.OFF:
            return
        case Deinterlace.DETECTED:
            yield _FIELDS + _DETECTED.format(field=f"fields - 1{more}")
        case Deinterlace.BWDIF:
            yield _FIELDS + _BWDIF.format(field=upper_unless_told)
        case Deinterlace.NNEDI3:
            yield _FIELDS + _NNEDI3.format(field=upper_unless_told)
        case Deinterlace.IVTC:
            yield _FIELDS + _IVTC.format(order="0 if fields == 1 else 1")


def _models(form: Restoration) -> Iterator[str]:
    """What runs them, for the kinds that are used."""
    used = [form.face_takes] if form.enhances_faces else []
    used += [form.sr_takes] if form.use_sr and form.sr_model else []
    for is_gray in sorted({takes.is_gray for takes in used}):
        clip = "luma" if is_gray else "clip"
        tile = f"[min({form.tile}, {clip}.width), min({form.tile}, {clip}.height)]" if form.tile else ""
        call = model_call(clip, "path", form.provider, tile=tile)
        yield (_MODELLED_LUMA if is_gray else _MODELLED).format(call=call)


def _modelled(path: str, takes: ModelPicture) -> str:
    return f"{'modelled_luma' if takes.is_gray else 'modelled'}(clip, {path!r}, vs.{takes})"


def _cleaning(form: Restoration) -> Iterator[str]:
    more = _MORE[form.input_quality]
    if form.deblock:
        yield _DEBLOCK.format(quant=round(30 * more))
    if form.denoise and not form.category.is_drawn:
        yield _DENOISE.format(thsad=round(_STRENGTHS[form.category].thsad * more))
    if form.deband:
        yield _DEBAND.format(threshold=round(2.0 * more, 2))


def _enlarging(form: Restoration) -> Iterator[str]:
    yield (_SIZE_SAID if form.width and form.height else _SIDE_SAID) + _SIZE.format(
        width=form.width or f"round(clip.width * {form.height} / clip.height / 2) * 2",
        height=form.height or f"round(clip.height * {form.width} / clip.width / 2) * 2",
    )
    if form.sr_model:
        yield _SR.format(modelled=_modelled(form.sr_model, form.sr_takes))
    else:
        yield _ENLARGE.format(neurons=4 if form.category.is_drawn else 3)
    yield _SHAPE
    yield _SHARPEN.format(sharpness=_STRENGTHS[form.category].sharpness)
