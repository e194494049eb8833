# SPDX-License-Identifier: GPL-3.0-or-later
"""Kokoon's super-resolution as its document has it: one call, and a message without a tid for every failure."""

from typing import override

from tests.remote.loopback import Asked, Loopback, Reply

TOKEN = "eyJraWQiOiJPMGs5.test"
PATH = "/kokoon/api/sr/v3/task"
_KINDS: dict[str, type] = {
    "task_type": str,
    "category": str,
    "use_sr": bool,
    "input_quality": str,
    "option": dict,
    "vid": str,
    "width": int,
    "height": int,
}
_SWITCHES = {"face_enhance", "denoise", "deinterlace", "add_noise"}


class KokoonServer(Loopback):
    """credits: how many tasks there may be. status: of refusals, whose message alone counts."""

    def __init__(self) -> None:
        super().__init__()
        self.credits = 100
        self.refusal_status = 200
        self.begun: list[dict[str, object]] = []

    @override
    def reply(self, asked: Asked) -> Reply:
        if asked.path != PATH or asked.method != "POST":
            return Reply({"message": "Not Found"}, 404)
        message = self._mistake(asked)
        if message:
            return Reply({"message": message}, self.refusal_status)
        given = asked.document
        self.begun.append(given)
        number = len(self.begun)
        trimmed = given.get("use_trim_orig", False)
        return Reply(
            {
                "tid": f"7ebbf920-b9ed-11ee-8fa6-{number:012}",
                "in_vid": f"a600c7e0-b5d3-11ee-8bc1-{number:012}" if trimmed else given["vid"],
                "out_vid": f"7ebbf921-b9ed-11ee-8fa6-{number:012}",
            }
        )

    def _mistake(self, asked: Asked) -> str:
        given = asked.document
        if asked.headers.get("authorization") != TOKEN:
            return "invalid token"
        for name, kind in _KINDS.items():
            if type(given.get(name)) is not kind:
                return f"{name} is invalid"
        switches = given["option"]
        if set(switches) != _SWITCHES or not all(isinstance(value, bool) for value in switches.values()):
            return "option is invalid"
        if given["task_type"] not in ("SR", "SR_PREVIEW"):
            return "task_type is invalid"
        if given.get("use_trim_orig") and not (given.get("start_pos") or given.get("duration")):
            return "use_trim_orig cannot be set for a whole file"
        return "" if len(self.begun) < self.credits else "insufficient credit"
