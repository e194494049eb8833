# SPDX-License-Identifier: GPL-3.0-or-later
"""Revid's split and its job status as their documents have them, with all five of their errors."""

import re
from itertools import pairwise
from typing import Any, override

from tests.remote.loopback import Asked, Loopback, Reply

KEY = "revid-test-key"
_TIME = re.compile(r"\d\d:\d\d:\d\d\.\d{3}")
_COMMON = {"pid": 12345, "queue_id": 140368864456064, "queue_length": 0, "build_number": "1.0.0"}


class RevidServer(Loopback):
    """Each look at a job brings it a step further. queue_is_full, is_broken: 429 and 500. as_text: one result's
    address comes as a text. fails: jobs end in failure.
    """

    def __init__(self) -> None:
        super().__init__()
        self.jobs: dict[str, dict[str, Any]] = {}
        self.queue_is_full = False
        self.is_broken = False
        self.as_text = False
        self.fails = False

    @override
    def reply(self, asked: Asked) -> Reply:
        if asked.headers.get("x-api-key") != KEY:
            return Reply({"code": 401, "message": "Unauthorized: invalid API key"}, 401)
        if (asked.method, asked.path) == ("POST", "/paid/video/split"):
            return self._split(asked.document)
        if (asked.method, asked.path) == ("POST", "/paid/get/job/status"):
            return self._status(asked.document)
        return Reply({"error": "Not found"}, 404)

    def _split(self, given: dict[str, Any]) -> Reply:
        # Ids look like UUIDs, and are none.
        job = f"a1b2c3d4-e5f6-g7h8-i9j0-k1l2m3n4{len(self.jobs):04}"
        common = {"id": given.get("id"), "job_id": job, **_COMMON}
        if self.queue_is_full:
            return Reply({"code": 429, "message": "MAX_QUEUE_LENGTH reached", **common}, 429)
        if self.is_broken:
            return Reply({"code": 500, "message": "ffmpeg could not be started", **common}, 500)
        mistake = _mistake(given)
        if mistake:
            return Reply({"code": 400, "message": f"Invalid request payload: {mistake}", **common}, 400)
        self.jobs[job] = {"given": given, "looks": 0}
        answer = {"endpoint": "/v1/video/split", "code": 200, "response": None, "message": "success", **common}
        return Reply(answer | {"run_time": 0.0, "queue_time": 0.0, "total_time": 0.0})

    def _status(self, given: dict[str, Any]) -> Reply:
        name = given.get("job_id")
        job = self.jobs.get(name) if isinstance(name, str) else None
        if job is None:
            return Reply({"error": "Job not found", "job_id": name}, 404)
        if self.is_broken:
            return Reply({"error": "Failed to retrieve job status: redis is down", "code": 500}, 500)
        job["looks"] += 1
        state = ("queued", "running", "failed" if self.fails else "done")[min(job["looks"], 3) - 1]
        inner: dict[str, Any] | None = None
        if state == "failed":
            inner = {"code": 500, "id": None, "job_id": name, "message": "the video could not be read", **_COMMON}
        elif state == "done":
            inner = self._done(name, job)
        response = {
            "job_status": state,
            "job_id": name,
            "queue_id": 140368864456064,
            "process_id": 123456,
            "response": inner,
        }
        answer = {"endpoint": "/v1/toolkit/job/status", "code": 200, "id": None, "job_id": name, "response": response}
        return Reply(answer | {"message": "success", "run_time": 0.001, "total_time": 0.001, **_COMMON})

    def _done(self, name: object, job: dict[str, Any]) -> dict[str, Any]:
        urls = [f"{self.url}/split-{number}.mp4" for number in range(1, len(job["given"]["splits"]) + 1)]
        found: object = urls[0] if self.as_text else [{"file_url": url} for url in urls]
        told = {"endpoint": "/v1/video/split", "code": 200, "job_id": name, "response": found, "message": "success"}
        return told | {"run_time": 2.345, "queue_time": 0.123, "total_time": 2.468, **_COMMON}


def _mistake(given: dict[str, Any]) -> str:
    for name in ("video_url", "splits"):
        if not given.get(name):
            return f"'{name}' is a required property"
    spans = []
    for split in given["splits"]:
        if not all(_TIME.fullmatch(split.get(end, "")) for end in ("start", "end")):
            return "a time is not hh:mm:ss.ms"
        spans.append((split["start"], split["end"]))
    spans.sort()
    if any(start >= end for start, end in spans) or any(later[0] < before[1] for before, later in pairwise(spans)):
        return "splits are invalid"
    crf = given.get("video_crf", 23)
    return "" if isinstance(crf, int | float) and 0 <= crf <= 51 else "video_crf is out of range"
