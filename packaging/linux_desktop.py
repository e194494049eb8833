# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop shows of an application: menu entry, icons in the usual sizes, file types, metadata, manual page."""

import gzip
import os
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from bundle.place import LINUX, ROOT, publisher, run, version
from manual import manual


def install_desktop(share: Path) -> None:
    """Fills `share`, which becomes /usr/share or the user's own."""
    day = build_day()
    _copy(LINUX / "ripgui.desktop", share / "applications/ripgui.desktop")
    _copy(LINUX / "ripgui-mime.xml", share / "mime/packages/ripgui.xml")
    write(share / "metainfo/ripgui.metainfo.xml", metainfo(day))
    write_packed(share / "man/man1/ripgui.1.gz", manual(day))
    with tempfile.TemporaryDirectory() as scratch:
        run([sys.executable, ROOT / "packaging/icons.py", scratch])
        shutil.copytree(Path(scratch, "hicolor"), share / "icons/hicolor", dirs_exist_ok=True)


def build_day() -> str:
    """Of the commit that is built, so that one commit always gives one package."""
    told = os.environ.get("SOURCE_DATE_EPOCH") or run(["git", "log", "-1", "--format=%ct"]).strip()
    return datetime.fromtimestamp(int(told), UTC).date().isoformat()


def metainfo(day: str) -> str:
    """AppStream's metadata, with the version and who publishes it."""
    text, told = (LINUX / "ripgui.metainfo.xml").read_text(encoding="utf-8"), publisher()
    for mark, said in (("VERSION", version()), ("DATE", day), ("ID", told["id"]), ("PUBLISHER", told["name"])):
        text = text.replace(f"@{mark}@", escape(said))
    return text


def write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    target.chmod(0o644)


def write_packed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
    target.chmod(0o644)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
