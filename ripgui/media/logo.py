# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture to burn in, as a file: whether it can be one."""

import os

from ripgui.core.error import InputError
from ripgui.media.file import check_readable, printable

_HEADS = (
    *(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*"),
    *(b"\xff\x0a", b"\0\0\0\x0cJXL ", b"8BPS", b"P6", b"P5", b"qoif"),
)
_BOX_KINDS = frozenset({b"avif", b"avis", b"heic", b"mif1"})
LOGO_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".avif", ".jxl", ".qoi")


def check_logo(path: str) -> None:
    """Raises InputError for what is no picture, as far as its first bytes tell; "" is none at all."""
    if not path.strip():
        return
    if not os.path.isabs(path):
        raise InputError(f"the logo {printable(path)!r} must be named with its whole path")
    if os.path.isdir(path):
        raise InputError(f"the logo {printable(path)} is a folder")
    try:
        check_readable(path)
        with open(path, "rb") as file:
            head = file.read(16)
    except InputError as error:
        raise InputError(f"the logo {error}") from error
    except OSError as error:
        raise InputError(f"the logo {printable(path)} cannot be read: {error.strerror}") from error
    is_webp = head.startswith(b"RIFF") and head[8:12] == b"WEBP"
    if not (head.startswith(_HEADS) or is_webp or head[8:12] in _BOX_KINDS):
        raise InputError(f"the logo {printable(path)} is no picture: PNG, JPEG or WebP will do")
