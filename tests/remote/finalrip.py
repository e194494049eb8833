# SPDX-License-Identifier: GPL-3.0-or-later
"""A FinalRip farm as its document and its source have it: forms alone, and status 200 for whatever goes wrong."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, override

from tests.remote.loopback import Asked, Loopback, Reply

TOKEN = "farm-token-5dd1"
BASE = "/api/v1/task/"
_GETS = frozenset({"oss/presigned", "progress", "list"})


@dataclass(slots=True)
class FarmTask:
    """clips: keys of the pieces, None while they are cut. step: how far a farm that only pretends is."""

    key: str
    created_at: int
    script: str = ""
    encode_param: str = ""
    encode_key: str = ""
    clips: list[str] | None = None
    encoded: dict[int, str] = field(default_factory=dict)
    step: int = 0
    retried: list[int] = field(default_factory=list)
    merges: int = 0


class FinalRipServer(Loopback):
    """store: objects by their keys. work: what a start sets going; without it, each look brings a task a step further.

    as_booleans: as the document has progress, instead of as servers do. stays_unmerged: no merge ever ends by itself.
    """

    def __init__(self, work: Callable[["FinalRipServer", FarmTask], None] | None = None) -> None:
        super().__init__()
        self.store: dict[str, bytes] = {}
        self.tasks: dict[str, FarmTask] = {}
        self.as_booleans = False
        self.stays_unmerged = False
        self.is_old = False
        self._work = work

    @override
    def reply(self, asked: Asked) -> Reply:
        if asked.path.startswith("/oss/"):
            return self._object(asked)
        name = asked.path.removeprefix(BASE)
        call = getattr(self, "_" + name.replace("/", "_"), None) if asked.path.startswith(BASE) else None
        if call is None or (asked.method == "GET") != (name in _GETS) or (self.is_old and name == "list"):
            return Reply(b"404 page not found", 404, {"Content-Type": "text/plain"})
        if asked.headers.get("token") != TOKEN:
            return _failed("token is invalid")
        reply: Reply = call(asked.query if name in _GETS else asked.form)
        return reply

    def _object(self, asked: Asked) -> Reply:
        key = asked.path.removeprefix("/oss/")
        if "token" in asked.headers or "X-Amz-Signature" not in asked.query:
            return Reply(b"<Error><Code>AccessDenied</Code></Error>", 403)
        if asked.method == "PUT":
            self.store[key] = asked.body
            return Reply(b"")
        data = self.store.get(key)
        return Reply(b"<Error><Code>NoSuchKey</Code></Error>", 404) if data is None else Reply(data)

    def signed(self, key: str) -> str:
        return f"{self.url}/oss/{key}?X-Amz-Signature={len(self.asked)}" if key else ""

    def _oss_presigned(self, given: dict[str, str]) -> Reply:
        key = given.get("video_key", "")
        return _missing("VideoKey") if not key else _done({"exist": key in self.store, "url": self.signed(key)})

    def _new(self, given: dict[str, str]) -> Reply:
        key = given.get("video_key", "")
        if not key:
            return _missing("VideoKey")
        if key in self.tasks:
            return _failed("Task already exists, please wait for it to complete or delete it.")
        if key not in self.store:
            return _failed("OSS video file does not exist.")
        self.tasks[key] = FarmTask(key=key, created_at=int(time.time()) + len(self.tasks))
        return _done()

    def _start(self, given: dict[str, str]) -> Reply:
        for name, struct in (("encode_param", "EncodeParam"), ("script", "Script"), ("video_key", "VideoKey")):
            if not given.get(name):
                return _missing(struct)
        param = given["encode_param"].rstrip()
        if "FINALRIP_SOURCE" not in given["script"]:
            return _failed("the script must contain FINALRIP_SOURCE")
        if "FINALRIP_ENCODED_CLIP.mkv" not in param or "\n" in param:
            return _failed("the encode param must contain FINALRIP_ENCODED_CLIP.mkv, in one line")
        if given.get("slice", "true") not in ("true", "false") or given.get("queue", "default") not in (
            "default",
            "priority",
        ):
            return _failed("strconv.ParseBool: invalid syntax")
        task = self.tasks.get(given["video_key"])
        if task is None:
            return _failed("Task not found, please upload video first.")
        if task.encode_param:
            return _failed("Task already started.")
        task.script, task.encode_param = given["script"], param
        if self._work is not None:
            self._work(self, task)
        return _done()

    def _progress(self, given: dict[str, str]) -> Reply:
        task = self.tasks.get(given.get("video_key", ""))
        if task is None:
            return _failed("mongo: no documents in result")
        if self._work is None and task.encode_param and not self._pretend(task):
            return _failed("video clip not complete")
        items: list[Any] = []
        for index, key in enumerate(task.clips or ()):
            encoded = task.encoded.get(index, "")
            items.append(
                {
                    "completed": bool(encoded),
                    "index": index,
                    "clip_key": key,
                    "clip_url": self.signed(key),
                    "encode_key": encoded,
                    "encode_url": self.signed(encoded),
                }
            )
        data = self._shown(task)
        data["progress"] = [item["completed"] for item in items] if self.as_booleans else items
        if self.as_booleans:
            data = {name: data[name] for name in ("progress", "encode_key", "encode_url", "encode_param", "script")}
        else:
            data |= {"size": "1.2 MiB", "encode_size": "0.3 MiB" if task.encode_key else ""}
        return _done(data)

    def _pretend(self, task: FarmTask) -> bool:
        """A step further; False while some of its clips are cut."""
        task.step += 1
        if task.step == 1:
            return True
        if task.step == 2:
            return False
        if task.clips is None:
            task.clips = [f"{task.key}-clip-{index}.mkv" for index in range(3)]
        elif len(task.encoded) < len(task.clips):
            index = next(index for index in range(3) if index not in task.encoded)
            task.encoded[index] = f"{task.key}-clip-encoded-{index}.mkv"
            self.store[task.encoded[index]] = b"clip"
        elif not task.encode_key and (task.merges or not self.stays_unmerged):
            task.encode_key = f"{task.key}-Encoded.mkv"
            self.store[task.encode_key] = b"whole"
        return True

    def _retry_encode(self, given: dict[str, str]) -> Reply:
        for name in ("video_key", "encode_param", "index", "script"):
            if not given.get(name):
                return _missing(name)
        task = self.tasks.get(given["video_key"])
        index = int(given["index"])
        if task is None or task.clips is None or not 0 <= index < len(task.clips):
            return _failed("Encode clip not exist")
        task.encoded.pop(index, None)
        task.encode_key = ""
        task.retried.append(index)
        return _done()

    def _retry_merge(self, given: dict[str, str]) -> Reply:
        task = self.tasks.get(given.get("video_key", ""))
        if task is None:
            return _failed("Task not found, please upload video first.")
        if len(task.encoded) < len(task.clips or ()):
            return _failed("Some clips are not finished yet.")
        task.encode_key = ""
        task.merges += 1
        return _done()

    def _clear(self, given: dict[str, str]) -> Reply:
        task = self.tasks.pop(given.get("video_key", ""), None)
        if task is None:
            return _failed("Task not found, please check the video key")
        for key in (task.key, task.encode_key, *(task.clips or ()), *task.encoded.values()):
            self.store.pop(key, None)
        return _done()

    def _list(self, given: dict[str, str]) -> Reply:
        for name in ("completed", "pending", "running"):
            if given.get(name) not in ("true", "false"):
                return _missing(name.capitalize())
        newest_first = sorted(self.tasks.values(), key=lambda task: -task.created_at)
        rows = [self._shown(task) for task in newest_first]
        return _done([row for row in rows if given[str(row["status"])] == "true"])

    def _shown(self, task: FarmTask) -> dict[str, Any]:
        status = "completed" if task.encode_key else "running" if task.encode_param else "pending"
        return {
            "create_at": task.created_at,
            "encode_key": task.encode_key,
            "encode_param": task.encode_param,
            "encode_url": self.signed(task.encode_key),
            "key": task.key,
            "script": task.script,
            "status": status,
            "url": self.signed(task.key),
        }


def _done(data: object = None) -> Reply:
    # The document's example of success has an error, too.
    told: dict[str, object] = {"success": True, "error": {"message": ""}}
    return Reply(told if data is None else told | {"data": data})


def _failed(message: str) -> Reply:
    return Reply({"success": False, "error": {"message": message}})


def _missing(struct: str) -> Reply:
    return _failed(f"Key: 'Request.{struct}' Error:Field validation for '{struct}' failed on the 'required' tag")
