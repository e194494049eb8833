# SPDX-License-Identifier: GPL-3.0-or-later
"""A large file sent to a server on the loopback, by RipGUI and by boto3's own upload_file, in turns.

Run by hand: `python -m benchmarks.upload [MIB] [TURNS]`, with the packages of development.
"""

import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Self

import boto3
import psutil
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

from ripgui.core.storage import Collision
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.upload import Sender
from tests.s3 import KEYS, serve_s3

_MIB = 1 << 20
_BLOCK = 16 * _MIB


class _Peak:
    """The most memory that this process had while it was watched."""

    def __enter__(self) -> Self:
        self._own = psutil.Process()
        self.before = self.most = self._own.memory_info().rss
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(0.05):
            self.most = max(self.most, self._own.memory_info().rss)


def _server_cpu_s() -> float:
    return sum(sum(child.cpu_times()[:2]) for child in psutil.Process().children())


def main(size_mib: int, turns: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "film.mkv")
        with path.open("wb") as file:
            for _ in range(size_mib * _MIB // _BLOCK):
                file.write(os.urandom(_BLOCK))
        root = Path(folder, "s3")
        root.mkdir()
        os.environ["RIPGUI_HOME"] = str(Path(folder, "home"))
        with serve_s3(root) as server:
            bucket = Bucket(server.storage("bench"), KEYS)
            storage = bucket.storage
            config = TransferConfig(
                multipart_chunksize=storage.part_mib * _MIB,
                multipart_threshold=storage.part_mib * _MIB,
                max_concurrency=storage.parallel,
            )
            plain = boto3.client(
                "s3",
                endpoint_url=storage.endpoint,
                region_name=storage.region,
                aws_access_key_id=KEYS.access_key,
                aws_secret_access_key=KEYS.secret_key,
                config=Config(request_checksum_calculation="when_required", max_pool_connections=storage.parallel + 2),
            )
            for turn in range(turns):
                for who in ("boto3", "RipGUI"):
                    with _Peak() as peak:
                        began, spent = time.perf_counter(), time.process_time()
                        theirs = _server_cpu_s()
                        if who == "boto3":
                            plain.upload_file(str(path), storage.bucket, "film.mkv", Config=config)
                        else:
                            Sender(bucket).send(str(path), "film.mkv", Collision.OVERWRITE)
                        took_s, cpu_s = time.perf_counter() - began, time.process_time() - spent
                    theirs = _server_cpu_s() - theirs
                    grown = (peak.most - peak.before) / _MIB
                    print(
                        f"turn {turn}  {who:6}  {size_mib / took_s:7.1f} MiB/s"
                        f"  {cpu_s:6.2f} CPU-s here, {theirs:6.2f} there  {grown:6.1f} MiB more memory",
                        flush=True,
                    )
                    bucket.delete("film.mkv")
            bucket.close()
            plain.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2048, int(sys.argv[2]) if len(sys.argv) > 2 else 2)
