# SPDX-License-Identifier: GPL-3.0-or-later
"""What the encoder's panel calls things: its fields, their values, and the encoders."""

from PySide6.QtCore import QCoreApplication

_CONTEXT = "EncoderTitles"
_SOFTWARE = {
    "libx264": "x264 H.264",
    "libx265": "x265 HEVC",
    "libsvtav1": "SVT-AV1",
    "libaom-av1": "libaom AV1",
    "libvpx-vp9": "libvpx VP9",
    "prores_ks": "ProRes",
}
_CODECS = {"h264": "H.264", "hevc": "HEVC", "av1": "AV1"}
_MAKERS = {
    "nvenc": "NVENC",
    "qsv": "QSV",
    "amf": "AMF",
    "vaapi": "VAAPI",
    "videotoolbox": "VideoToolbox",
}
_FORMS = {
    "yuv420p": "8 bit 4:2:0",
    "nv12": "8 bit 4:2:0",
    "yuv420p10le": "10 bit 4:2:0",
    "p010le": "10 bit 4:2:0",
    "yuv422p": "8 bit 4:2:2",
    "yuv422p10le": "10 bit 4:2:2",
    "yuv444p": "8 bit 4:4:4",
    "yuv444p10le": "10 bit 4:4:4",
    "yuva444p10le": "10 bit 4:4:4 α",
}


def _marked(text: str) -> str:
    """A text of this context that is translated later."""
    return text


_FIELDS = {
    "preset": (_marked("Preset"), _marked("Slower makes smaller files of the same quality")),
    "speed": (_marked("Speed"), _marked("Larger is faster, and worse for the same size")),
    "tune": (_marked("Tune"), _marked("What the picture holds, or what is measured")),
    "profile": (_marked("Profile"), _marked("What players must be able to do")),
    "form": (_marked("Depth, chroma"), _marked("Ten bits keep gradients smooth")),
    "keyframes": (_marked("Keyframe every"), _marked("Most frames from keyframe to keyframe")),
    "b_frames": (_marked("B-frames"), _marked("Most B-frames in a row")),
    "aq": (_marked("Adaptive quality"), _marked("Where in a picture bits go")),
    "aq_strength": (_marked("AQ strength"), _marked("How much flat parts are favoured")),
    "grain": (
        _marked("Film grain"),
        _marked("Grain is taken out and described, and players put it back; larger means stronger"),
    ),
    "slices": (_marked("Slices"), _marked("Parts of a picture that are coded side by side")),
    "checksums": (_marked("Checksums"), _marked("So that damage is noticed")),
}


def encoder_title(name: str) -> str:
    """An encoder in the words of people, with its maker first."""
    codec, _, maker = name.rpartition("_")
    if name == "ffv1":
        return QCoreApplication.translate(_CONTEXT, "FFV1 lossless")
    if maker in _MAKERS and codec in _CODECS:
        return f"{_MAKERS[maker]} {_CODECS[codec]}"
    return _SOFTWARE.get(name, name)


def field_title(name: str) -> tuple[str, str]:
    """What a knob is called, and what is to be known of it."""
    title, told = _FIELDS[name]
    return QCoreApplication.translate(_CONTEXT, title), QCoreApplication.translate(_CONTEXT, told)


def number_title(option: str) -> str:
    """What the number of an encoder's own scale is called."""
    names = {"-crf": "CRF", "-cq": "CQ", "-qp_i": "QP", "-q:v": "q"}
    return names.get(option) or QCoreApplication.translate(_CONTEXT, "Its own scale")


def value_title(codec: str, name: str, value: str) -> str:
    """What a value of a knob is called."""
    if not value:
        return QCoreApplication.translate(_CONTEXT, "the clip's" if name == "form" else "encoder's")
    if name == "form":
        return _FORMS.get(value, value)
    told = _numbered(codec, name)
    return told[int(value)] if value.isdigit() and int(value) < len(told) else value


def _numbered(codec: str, name: str) -> tuple[str, ...]:
    """Names of values that encoders only count."""
    translate = QCoreApplication.translate
    off = translate(_CONTEXT, "off")
    variance = translate(_CONTEXT, "variance")
    if name == "checksums" or (name == "aq" and codec.endswith("nvenc")):
        return (off, translate(_CONTEXT, "on"))
    if name == "tune" and codec == "libsvtav1":
        return (translate(_CONTEXT, "to the eye"), "PSNR", "SSIM")
    if name != "aq":
        return ()
    if codec == "libsvtav1":
        return (off, variance, translate(_CONTEXT, "prediction"))
    if codec.startswith("libx26"):
        automatic = translate(_CONTEXT, "auto variance")
        return (off, variance, automatic, translate(_CONTEXT, "auto, dark"), translate(_CONTEXT, "edges"))
    complexity = translate(_CONTEXT, "complexity")
    return (off, variance, complexity, translate(_CONTEXT, "cyclic"), translate(_CONTEXT, "360° equator"))
