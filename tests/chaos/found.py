# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs that once broke what is promised of a target, as small as they could be made; each was mended since."""

from tests.mp4 import chunk, numbers

_DEEP = b"[" * 50_000
_BILLION = b"1e999999999"
_LETTERS = b"a" * 70_000

FOUND: dict[str, tuple[bytes, ...]] = {
    "sizes, rates and places": (_BILLION,),
    "lists of pieces": (_DEEP,),
    "chapters": (
        b"<a>\xc2",
        b";FFMETADATA1\n[CHAPTER]\nTIMEBASE=" + _BILLION + b"\nSTART=0\n",
        b"CHAPTER" + b"1" * 5000 + b"=00:00:01\n",
    ),
    "encoder lines": (
        b"-c:v libx264 -vf '" + _LETTERS + b"'",
        b"-c:v libx264 -b:v 21e999999999",
        b"-c:v libx265 -Infinity$rt slow -x26typrese\xd2 -crf 1c:v libx65 -c",
    ),
    "ranges and times": (b"9" * 5000 + b":",),
    "names of sources": (b"a_%d.png@" + _BILLION, b"9" * 5000 + b".png", b"file://m["),
    "what is dragged": (b"\n\xff", b"\n1,\xc2\xb2", b"\n" + b"9" * 5000),
    "HLS playlists": (b"#EXTINF:a", b"#EXTINF:1/0", b"#EXTINF:" + _BILLION),
    "name patterns": (b"{name}\n" + _LETTERS, _LETTERS + b"\nx.mkv"),
    "indexes of chunks": (chunk(mvhd=b""), chunk(stsc=numbers(0, 1, 1, 3, 1, 2)), chunk(stss=numbers(0, 1, 1 << 31))),
    "fonts": (
        b"\x00\x01\x00\x00\x00\x01\x00\x10\x00\x00\x00\x00name" + bytes(27) + b"\x1c\x00\x00\x00\x12\x00\x00\x00\x01",
    ),
    "favourite presets": (_DEEP,),
    "the window's state": (b"{}", _DEEP),
    "drafts of scripts": (b"{}", _DEEP),
    "notes of uploads": (_DEEP,),
    "encoders that were tried": (_DEEP,),
    "storages": (_DEEP,),
    "webhooks": (
        _DEEP,
        b'{"format": 1, "webhooks": [{"name": "w", "url": "https://e[].com/", "form": "json", "on": ["done"]}]}',
    ),
    "remote systems": (_DEEP,),
    "values in the queue": (
        b"0\nabc",  # position
        b"1\nlost",  # state
        b"2\nlost",  # wish
        b"5\n{}",  # spec
        b"5\n" + _DEEP,
        b'7\n{"width":64,"height":48,"fps":"' + _BILLION + b'","duration_s":1.0,"size_bytes":9,"video_codec":"h264"}',
        b"9\nabc",  # fps
        b"12\n5",  # differences
        b"13\nnull",  # notes
        b"20\n99",  # where a chunk begins
        b"23\nlost",  # a chunk's state
        b"25\n[[",  # why it was tried again
        b"27\n[[24, 1]]",  # durations
        b"29\n[]",  # a watched folder
        b"34\nXL",  # the class of a run
        b"37\n5",  # a run
    ),
    "messages of workers": (b"0\n" + _DEEP, b"0\n3", b'7\n{"id": 1, "result": {"clip": "' + _LETTERS + b'"}}'),
    "addresses and headers of servers": (b"https://e.com:]x", b"\xc2\xb2"),
    "what is said of new releases": (
        _DEEP,
        b'{"tag_name": "' + b"9" * 5000 + b'"}',
        b'{"tag_name": "1", "html_url": "http://["}',
        b'{"tag_name": "v991", "html_url": "hTtps://ee"}',
        b'{"tag_name": "v991", "html_url": " https://e.com/"}',
    ),
    "refusals of storages": (
        b"{}",
        b'{"a": "AccessDenied", "b": "no", "c": "Fri, 21 Nov 99999999999999999 10:00:00 GMT"}',
    ),
    "packages for scripts": (b"", b"\xc4", b"Name: Box", _DEEP),
}
