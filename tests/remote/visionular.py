# SPDX-License-Identifier: GPL-3.0-or-later
"""Visionular's cloud as its document has it: every call but one has its signature checked for real."""

import base64
import hashlib
import hmac
import time
from email.utils import parsedate_to_datetime
from typing import Any, override

from tests.remote.loopback import Asked, Loopback, Reply

ACCESS_KEY = "0123456789abcdef"
SECRET_KEY = "0123456789abcdef0123456789abcdef"
_METHODS = {
    "add_storage": "POST",
    "del_storage": "DELETE",
    "list_storage": "GET",
    "list_storage_type": "GET",
    "add_template": "POST",
    "del_template": "DELETE",
    "query_template": "GET",
    "update_template": "PUT",
    "list_template": "GET",
    "create_task": "POST",
    "del_task": "DELETE",
    "query_task": "GET",
    "list_task": "GET",
    "list_summary": "GET",
}
_STATES = ("pending", "downloading", "running", "uploading", "success")


class Refusal(Exception):
    """code, msg."""


class VisionularServer(Loopback):
    """Each look at a task brings it a step further. fails: they end in failure. error_name: the document has two."""

    def __init__(self) -> None:
        super().__init__()
        self.storages: dict[str, dict[str, Any]] = {}
        self.templates: dict[str, dict[str, Any]] = {"720p": _template("720p", "built-in")}
        self.tasks: dict[str, dict[str, Any]] = {}
        self.fails = False
        self.error_name = "err_message"

    @override
    def reply(self, asked: Asked) -> Reply:
        name = asked.path.removeprefix("/api/")
        if _METHODS.get(name) != asked.method:
            return Reply(b"404 page not found", 404, {"Content-Type": "text/plain"})
        try:
            if name != "list_storage_type":
                _check_signature(asked)
            given: dict[str, Any] = asked.query if asked.method == "GET" else asked.document
            return Reply({"code": 0, "data": getattr(self, f"_{name}")(given), "msg": "success"})
        except Refusal as refusal:
            return Reply({"code": refusal.args[0], "data": None, "msg": refusal.args[1]})

    def _add_storage(self, given: dict[str, Any]) -> dict[str, Any]:
        _need(given, "region", "type", "bucket")
        name = f"43039beb709bf{len(self.storages):03}"
        self.storages[name] = {"storage_id": name, "prefix": "", **given}
        return {"storage_id": name}

    def _del_storage(self, given: dict[str, Any]) -> None:
        _need(given, "storage_id")
        if self.storages.pop(given["storage_id"], None) is None:
            raise Refusal(1005, "operation fail")

    def _list_storage(self, _: dict[str, Any]) -> dict[str, Any]:
        shown = ("bucket", "prefix", "region", "storage_id", "type")
        rows = [{name: storage[name] for name in shown} for storage in self.storages.values()]
        return {"list": rows, "num": len(rows)}

    def _list_storage_type(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"list": ["s3"], "num": 1}

    def _add_template(self, given: dict[str, Any]) -> None:
        _need(given, "name")
        if given["name"] in self.templates:
            raise Refusal(1006, "duplicated entity")
        self.templates[given["name"]] = _template(given["name"], "custom") | given

    def _del_template(self, given: dict[str, Any]) -> None:
        _need(given, "name")
        self._template(given)
        del self.templates[given["name"]]

    def _query_template(self, given: dict[str, Any]) -> dict[str, Any]:
        _need(given, "name")
        return self._template(given)

    def _update_template(self, given: dict[str, Any]) -> None:
        _need(given, "name")
        self.templates[given["name"]] = self._template(given) | given

    def _list_template(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"list": list(self.templates.values()), "num": len(self.templates)}

    def _create_task(self, given: dict[str, Any]) -> dict[str, Any]:
        _need(given, "template_name", "input", "output", "storage_id")
        if not given["input"].startswith(("http://", "https://", "oss://", "s3://")):
            raise Refusal(1002, "bad param")
        self._template({"name": given["template_name"]})
        name = f"2020020111114{len(self.tasks):04}b709bfcad"
        self.tasks[name] = {**given, "task_id": name, "step": 0, "create_time": time.time()}
        return {"task_id": name}

    def _del_task(self, given: dict[str, Any]) -> None:
        _need(given, "task_id")
        if self.tasks.pop(given["task_id"], None) is None:
            raise Refusal(1004, "empty result")

    def _query_task(self, given: dict[str, Any]) -> dict[str, Any]:
        _need(given, "task_id")
        task = self.tasks.get(given["task_id"])
        if task is None:
            raise Refusal(1004, "empty result")
        state = self._state(task)
        task["step"] += 1
        is_over = state in ("success", "fail")
        return {
            "bucket": "visionular-service",
            "create_time": int(task["create_time"]),
            "dst_bitrate": 211.062,
            "err_code": 17 if state == "fail" else 0,
            self.error_name: "the source cannot be read" if state == "fail" else "success",
            "finish_time": int(task["create_time"]) + 15 if is_over else 0,
            "input": task["input"],
            "input_url": task["input"],
            "objkey": f"yushan1/{task['output']}",
            "output_url": f"{self.url}/out/{task['output']}?Signature=x" if state == "success" else "",
            "region": "ap-southeast-1",
            "region_type": "s3",
            "src_bitrate": 440.371,
            "status": state,
            "task_id": task["task_id"],
            "template_id": "builtin-720p",
            "template_name": task["template_name"],
        }

    def _list_task(self, given: dict[str, Any]) -> dict[str, Any]:
        _need(given, "start_time", "end_time")
        since, until = int(given["start_time"]), int(given["end_time"])
        found = [task for task in self.tasks.values() if since <= task["create_time"] <= until]
        if given.get("status"):
            found = [task for task in found if self._state(task) == given["status"]]
        first = int(given.get("start_num", 0))
        page = found[first : first + int(given.get("count", 50))]
        return {"list": [self._row(task) for task in page], "num": len(page), "total": len(found)}

    def _list_summary(self, given: dict[str, Any]) -> dict[str, Any]:
        if any(not value.isdigit() for value in given.values()):
            raise Refusal(1002, "bad param")
        counts = {"count_total": 100, "count_sd": 50, "count_hd": 50, "duration_total": 1000, "duration_sd": 500}
        counts |= {"duration_hd": 500, "count_region1_h264_sd": 25, "duration_region1_h264_sd": 250}
        row = {"time_stamp": 1581041708, **counts}
        return {"list": [row, row], "resolution_types": ["sd", "hd"], "regions": ["region1"], "num": 2}

    def _row(self, task: dict[str, Any]) -> dict[str, Any]:
        state = self._state(task)
        made = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(task["create_time"]))
        return {
            "create_time": made,
            "finish_time": made if state in ("success", "fail") else "2000-01-01 00:00:00",
            "input": task["input"],
            "message": "Success" if state == "success" else f"task {state}",
            "status": state,
            "task_id": task["task_id"],
        }

    def _state(self, task: dict[str, Any]) -> str:
        state = _STATES[min(task["step"], len(_STATES) - 1)]
        return "fail" if state == "success" and self.fails else state

    def _template(self, given: dict[str, Any]) -> dict[str, Any]:
        template = self.templates.get(given["name"])
        if template is None:
            raise Refusal(1004, "empty result")
        return template


def _template(name: str, kind: str) -> dict[str, Any]:
    return {
        "abitrate": 0,
        "acodec": "acc",
        "create_time": "Wed, 12 Feb 2020 16:48:39 GMT",
        "description": f"mp4,{name}",
        "format": "mp4",
        "framerate": 25,
        "logo_offset": "",
        "logo_path": "",
        "logo_size": "",
        "name": name,
        "quality": 5,
        "resolution": name,
        "template_id": f"{kind}-{name}",
        "template_type": kind,
        "vcodec": "h264",
    }


def _need(given: dict[str, Any], *names: str) -> None:
    if not all(given.get(name) for name in names):
        raise Refusal(1001, "lack param")


def _check_signature(asked: Asked) -> None:
    """Line for line as the document has it."""
    is_get = asked.method == "GET"
    date = asked.headers.get("date", "")
    path, _, query = asked.target.partition("?")
    resource = path
    if query:
        resource += "?" + "&".join(sorted(query.split("&")))
    custom = sorted(name for name in asked.headers if name.startswith("x-wz-"))
    text = asked.method + "\n"
    text += (hashlib.md5(asked.body).hexdigest().upper() if asked.body else "") + "\n"
    text += ("application/json" if asked.body and not is_get else "") + "\n"
    text += date + "\n"
    text += "\n".join(f"{name}:{asked.headers[name].strip()}" for name in custom) + "\n"
    text += resource
    sign = base64.b64encode(hmac.new(SECRET_KEY.encode(), text.encode(), hashlib.sha1).digest()).decode()
    expected = f"Visionular AccessKeyId={ACCESS_KEY}, Signature={sign}"
    has_type = is_get or asked.headers.get("content-type") == "application/json"
    is_now = date.endswith("GMT") and abs(parsedate_to_datetime(date).timestamp() - time.time()) < 900
    if asked.headers.get("authorization") != expected or not has_type or not is_now:
        raise Refusal(1003, "auth fail")
