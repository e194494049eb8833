# SPDX-License-Identifier: GPL-3.0-or-later
"""A large file sent to a server on the loopback, by RipGUI and by boto3's own upload_file, in turns."""

import os
import time
from collections.abc import Callable
from functools import partial

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

from benchmarks.row import Aim, Ground, Measured, Row, by_turns, compared
from ripgui.core.storage import Collision
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.upload import Sender
from tests.s3 import KEYS, serve_s3

_MIB = 1 << 20
_BLOCK = 16 * _MIB
_SIZE_MIB = 2048
_BOUND = (
    "Both cores are busy, with rclone more than with who sends. RipGUI hashes each part with MD5, which the server's "
    "answer is compared with; boto3 signs what it sends with SHA-256 and adds a CRC-32, for which processors have "
    "instructions, and compares nothing."
)


def _measure(ground: Ground) -> Measured:
    path = ground.folder / "film.mkv"
    with path.open("wb") as file:
        for _ in range(_SIZE_MIB * _MIB // _BLOCK):
            file.write(os.urandom(_BLOCK))
    root = ground.folder / "s3"
    root.mkdir()
    os.environ["RIPGUI_HOME"] = str(ground.folder / "home")
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
            config=Config(max_pool_connections=storage.parallel + 2),
        )
        theirs = partial(plain.upload_file, str(path), storage.bucket, "film.mkv", Config=config)
        ours = partial(Sender(bucket).send, str(path), "film.mkv", Collision.OVERWRITE)
        runs = {"boto3": partial(_speed, theirs, bucket), "RipGUI": partial(_speed, ours, bucket)}
        speeds = by_turns(ground, runs, lambda speed: f"{speed:.0f} MiB/s")
        bucket.close()
        plain.close()
    path.unlink()
    figure = compared(speeds["RipGUI"], speeds["boto3"], names=("RipGUI MiB/s", "boto3 MiB/s"))
    parts = f"parts of {storage.part_mib} MiB, {storage.parallel} at a time"
    notes = f"{_SIZE_MIB} MiB in {parts}, over HTTP to rclone's S3 server."
    return Measured(figures={"speed": figure}, footage="random bytes", notes=notes)


def _speed(send: Callable[[], object], bucket: Bucket) -> float:
    began = time.perf_counter()
    send()
    took_s = time.perf_counter() - began
    bucket.delete("film.mkv")
    return _SIZE_MIB / took_s


ROW = Row(
    name="upload",
    what="uploading 2 GiB over the loopback",
    against="boto3's own transfer",
    aims=(Aim(name="speed", goal=0.95, bound=_BOUND, is_floor=True),),
    measure=_measure,
)
