# SPDX-License-Identifier: GPL-3.0-or-later
"""What opens a storage is seen by nobody: not in processes, in files, or in what is said."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import psutil

from ripgui.core.storage import Storage
from ripgui.engine.delivery.storages import add_storage
from tests.e2e.commands import FAST, command
from tests.s3 import SECRET_KEY


def test_a_secret_is_in_no_file_no_message_and_no_argument(
    box: Storage, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    add_storage(box)
    words = ["--encoder", FAST, "-o", str(tmp_path / "out.mkv"), "--upload", box.name, "--json"]
    said, seen = tmp_path / "said.txt", set[str]()
    with said.open("wb") as file:
        process = subprocess.Popen(
            command("encode", str(make_clip(frames=12, size="64x48")), *words), stdout=file, stderr=file
        )
        program = psutil.Process(process.pid)
        while process.poll() is None:
            for one in (program, *program.children(recursive=True)):
                try:
                    seen |= set(one.cmdline())
                except psutil.Error:
                    continue
    assert process.returncode == 0, said.read_text()
    assert {"--worker", "delivery", "encode"} <= seen
    kept = [path for root in (Path(os.environ["HOME"]), tmp_path) for path in root.rglob("*") if path.is_file()]
    assert [path for path in kept if SECRET_KEY.encode() in path.read_bytes()] == []
    assert [word for word in seen if SECRET_KEY in word] == []
