# SPDX-License-Identifier: GPL-3.0-or-later
"""Results on their way to a storage: refused and sent again, killed in the middle, and no secret left anywhere."""

import contextlib
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import psutil

from ripgui.cli.main import run_command
from ripgui.core.storage import Storage
from ripgui.delivery.s3 import Bucket
from ripgui.engine.delivery.storages import add_storage
from tests.e2e.commands import FAST, command, ripgui
from tests.s3 import ACCESS_KEY, KEYS, SECRET_KEY, Fault, faulty_proxy


def listed(storage: Storage) -> dict[str, int]:
    with contextlib.closing(Bucket(storage, KEYS)) as bucket:
        return {entry.key: entry.size_bytes for entry in bucket.look("", deep=True)}


def test_a_result_that_was_refused_is_sent_again_without_being_made_again(
    box: Storage, clip: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out.mkv"
    with faulty_proxy(box.endpoint) as proxy:
        add_storage(replace(box, endpoint=proxy.url))
        proxy.faults.append(Fault(kind="answer", status=403, code="AccessDenied", part="out.mkv"))
        words = ["--encoder", FAST, "--range", ":12", "--upload", "box", "--upload-key", "{source}/"]
        refused = ripgui("encode", str(clip), *words, "-o", str(output), "--json")
        assert refused.status == 1
        assert "do not allow this" in refused.stderr
        assert "ripgui storages test box" in refused.stderr
        assert "ripgui queue retry 1 --upload" in refused.stderr
        made = output.stat()
        assert listed(box) == {}
        assert run_command(["queue", "retry", "1", "--upload"]) == 0
        sent = ripgui("queue", "run", "--json")
    assert (sent.status, sent.stderr) == (0, "")
    [finished] = sent.named("finished")
    assert (finished["state"], finished["delivered"]) == ("done", f"storage:box/{clip.stem}/out.mkv")
    assert [event["state"] for event in sent.named("stage")][:2] == ["preparing", "delivering"]
    assert output.stat().st_mtime_ns == made.st_mtime_ns
    assert listed(box) == {f"{clip.stem}/out.mkv": made.st_size}
    said = refused.stdout + refused.stderr + sent.stdout + sent.stderr
    files = [path for path in Path(os.environ["RIPGUI_HOME"]).rglob("*") if path.is_file()]
    assert any(path.name.startswith("queue.sqlite3") for path in files)
    for secret in (SECRET_KEY, ACCESS_KEY):
        assert secret not in said
        assert [path for path in files if secret.encode() in path.read_bytes()] == []


def test_an_upload_that_was_killed_goes_on_where_it_was(box: Storage, tmp_path: Path) -> None:
    film = tmp_path / "film.mkv"
    film.write_bytes(os.urandom(16 << 20))
    with faulty_proxy(box.endpoint) as proxy:
        add_storage(replace(box, endpoint=proxy.url, part_mib=5, parallel=1))
        proxy.faults.append(Fault(kind="stall", part="partNumber=3"))
        upload = subprocess.Popen(command("storages", "upload", "box", str(film)))
        while not proxy.count("PUT", "partNumber=3"):
            assert upload.poll() is None
            proxy.ended.wait(0.02)
        workers = psutil.Process(upload.pid).children(recursive=True)
        shown = [word for each in (psutil.Process(upload.pid), *workers) for word in each.cmdline()]
        assert workers
        assert not [word for word in shown if SECRET_KEY in word]
        upload.kill()
        upload.wait()
        again = ripgui("storages", "upload", "box", str(film), "--json")
        assert again.status == 0
        assert [proxy.count("PUT", f"partNumber={number}") for number in (1, 2, 3, 4)] == [1, 1, 2, 1]
    assert listed(box) == {"film.mkv": film.stat().st_size}


def test_an_address_becomes_a_source(box: Storage, clip: Path, tmp_path: Path) -> None:
    with faulty_proxy(box.endpoint) as proxy:
        away = replace(box, endpoint=proxy.url)
        add_storage(away)
        with contextlib.closing(Bucket(away, KEYS)) as bucket:
            bucket.put("a film.mkv", clip.read_bytes())
            link = bucket.link("a film.mkv", 600)
        proxy.faults.append(Fault(kind="truncate", method="GET", part="film.mkv"))
        words = ["--encoder", FAST, "--range", ":12", "--download-to", str(tmp_path), "--json"]
        done = ripgui("encode", link, *words)
        assert (done.status, done.stderr) == (0, "")
        assert (tmp_path / "a film.mkv").read_bytes() == clip.read_bytes()
        assert (tmp_path / "a film-encoded.mkv").is_file()
        assert any("downloading" in event["detail"] for event in done.named("stage"))
    signature = link.partition("X-Amz-Signature=")[2]
    files = [path for path in Path(os.environ["RIPGUI_HOME"]).rglob("*") if path.is_file()]
    assert [path for path in files if signature.encode() in path.read_bytes()] == []
    assert signature not in done.stdout
