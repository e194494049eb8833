# SPDX-License-Identifier: GPL-3.0-or-later
"""Many tasks that a farm on the loopback does, followed at once: what that costs the process that follows them.

Run by hand: `python -m benchmarks.remote [TASKS] [SECONDS]`, with the packages of development.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ripgui.core.endpoint import Endpoint, Target
from ripgui.core.event import Event, StageChanged
from ripgui.core.remote import Handle, RemotePhase, RemoteRecord
from ripgui.core.task import TaskSpec
from ripgui.engine.delivery.endpoints import save_endpoint
from ripgui.engine.lock import task_lock
from ripgui.engine.remote.late import elsewhere_for
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords
from ripgui.engine.work.beside import Beside
from tests.remote.finalrip import TOKEN, FarmTask, FinalRipServer
from tests.remote.loopback import serve

_CLIPS = 24
"""Of a film of 24 minutes, as farms cut it."""
_WARM_UP_S = 10.0


def serve_tasks(count: int) -> None:
    """A farm whose tasks never end; prints its address, and ends with its standard input."""
    farm = FinalRipServer(lambda _server, _task: None)
    for number in range(count):
        task = FarmTask(key=f"film-{number}.mkv", created_at=0, script="FINALRIP_SOURCE", encode_param="x")
        task.clips = [f"{task.key}-clip-{index}.mkv" for index in range(_CLIPS)]
        task.encoded = {index: f"{task.key}-clip-encoded-{index}.mkv" for index in range(_CLIPS // 2)}
        farm.tasks[task.key] = task
    with serve(farm):
        print(farm.url, flush=True)
        sys.stdin.read()


def _followed(store: Store, count: int) -> list[int]:
    """Tasks that the farm has already."""
    numbers = []
    for number in range(count):
        target = Target(endpoint="farm")
        spec = TaskSpec(
            source=f"/v/{number}.mkv", output=f"/v/{number}-out.mkv", script="", encoder="-c:v libx264", target=target
        )
        task = store.add(spec)
        handle = Handle(id=f"film-{number}.mkv")
        record = RemoteRecord(endpoint="farm", phase=RemotePhase.FOLLOWING, key=handle.id, handle=handle)
        RemoteRecords(store).keep(task.id, record)
        numbers.append(task.id)
    return numbers


def main(count: int, seconds: float) -> None:
    os.environ["FARM_TOKEN"] = TOKEN
    argv = [sys.executable, "-m", "benchmarks.remote", "--serve", str(count)]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server,
        contextlib.ExitStack() as stack,
    ):
        assert server.stdout is not None
        os.environ["RIPGUI_HOME"] = folder
        url = server.stdout.readline().strip()
        save_endpoint(Endpoint(name="farm", kind="finalrip", url=url, token="env:FARM_TOKEN"))  # noqa: S106  a name
        store = Store(Path(folder, "queue.sqlite3"))
        stack.callback(store.close)
        told: list[Event] = []
        beside = Beside(
            store,
            told.append,
            on_ended=lambda _: None,
            on_idle=lambda: None,
            keeps_awake=lambda: False,
            tell=lambda _: None,
            elsewhere=elsewhere_for(store, Settings),
        )
        for number in _followed(store, count):
            lock = task_lock(number)
            assert lock.take()
            beside.send_off(store.task(number), lock)
        time.sleep(_WARM_UP_S)
        shown = sum(isinstance(event, StageChanged) and "encoding" in event.detail for event in told)
        began, cpu = time.monotonic(), time.process_time()
        time.sleep(seconds)
        share = (time.process_time() - cpu) / (time.monotonic() - began)
        beside.stop()
        beside.wait()
        server.communicate("")
    print(f"{count} tasks followed for {seconds:.0f} s ({shown} shown): {share:.2%} of one core")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve_tasks(int(sys.argv[2]))
    else:
        words = sys.argv[1:]
        main(int(words[0]) if words else 50, float(words[1]) if len(words) > 1 else 60.0)
