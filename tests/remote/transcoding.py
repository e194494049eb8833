# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcoding API as its document has it: JSON, errcode 1000 for success, examples without msg."""

from typing import Any, override

from tests.remote.loopback import Asked, Loopback, Reply

BASE = "/transcoding/api/"


class TranscodingServer(Loopback):
    """Each look at a task brings it a step further. fails: the tasks end in failure."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks: dict[str, dict[str, Any]] = {}
        self.fails = False

    @override
    def reply(self, asked: Asked) -> Reply:
        name = asked.path.removeprefix(BASE)
        call = {
            ("POST", "create-transcode"): self._create,
            ("GET", "get-transcodes"): self._list,
            ("GET", "get-transcode"): self._get,
            ("POST", "delete-transcode"): self._delete,
            ("POST", "delete-transcodes"): self._delete_many,
        }.get((asked.method, name))
        return Reply({"errcode": 404, "msg": "no such interface"}, 404) if call is None else Reply(call(asked))

    def _create(self, asked: Asked) -> dict[str, object]:
        given = asked.document
        if not isinstance(given.get("origin_url"), str) or not given["origin_url"]:
            return _error("origin_url is required")
        size = given.get("task_config_temp_id", 5)
        if not isinstance(size, int) or not 1 <= size <= 5:
            return _error("task_config_temp_id is invalid")
        name = f"17lok{len(self.tasks):03}"
        self.tasks[name] = {
            "id": name,
            "created_at": f"2030-11-22T15:{len(self.tasks):02}:17+08:00",
            "updated_at": f"2030-11-22T15:{len(self.tasks):02}:17+08:00",
            "task_config_temp_id": size,
            "origin_url": given["origin_url"],
            "target_url": "",
            "format": given.get("format", "m3u8"),
            "status": 0,
            "progress": 0,
            "error_code": 0,
            "error_info": "",
        }
        return {"id": name, "errcode": 1000}

    def _list(self, asked: Asked) -> dict[str, object]:
        page, limit = int(asked.query.get("page", 1)), int(asked.query.get("limit", 15))
        rows = list(self.tasks.values())
        return {"results": rows[(page - 1) * limit : page * limit], "errcode": 1000, "count": len(rows)}

    def _get(self, asked: Asked) -> dict[str, object]:
        task = self.tasks.get(asked.query.get("id", ""))
        if task is None:
            return _error("transcoding not found")
        shown = dict(task)
        if task["status"] < 2:
            task["status"] += 1
            task["progress"] = task["status"] / 2
            if task["status"] == 2:
                task["target_url"] = f"{self.url}/out/{task['id']}.{task['format']}"
        if task["status"] == 2 and self.fails:
            task |= {"status": 3, "target_url": "", "error_code": 17, "error_info": "the source has no picture"}
        return {"transcoding": shown, "errcode": 1000}

    def _delete(self, asked: Asked) -> dict[str, object]:
        return self._gone([asked.document.get("id")])

    def _delete_many(self, asked: Asked) -> dict[str, object]:
        ids = asked.document.get("ids")
        return self._gone(ids.split(",")) if isinstance(ids, str) else _error("ids is required")

    def _gone(self, names: list[Any]) -> dict[str, object]:
        if any(name not in self.tasks for name in names):
            return _error("transcoding not found")
        for name in names:
            self.tasks[name]["status"] = 4
        return {"errcode": 1000}


def _error(message: str) -> dict[str, object]:
    return {"errcode": 1001, "msg": message}
