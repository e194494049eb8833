# SPDX-License-Identifier: GPL-3.0-or-later
"""The walls of the house, checked on the source itself: who imports whom, who may do what, and how big things get."""

import ast
import graphlib
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ripgui"

LAYERS = ("core", "media", "workers", "web", "delivery", "remote", "engine", "cli", "ui")
"""A folder imports only folders before it."""
STRANGERS = frozenset({("remote", "delivery"), ("ui", "cli")})
"""Neighbours that do not know each other: what both the window and the command line want is below them."""
ROOMS = {
    "queue": (),
    "script": (),
    "preview": ("queue",),
    "packages": ("script",),
    "restore": ("script",),
    "preset": ("script",),
    "seam": ("queue", "preview"),
    "split": (),
    "timing": (),
    "watch": (),
    "history": (),
    "webhook": (),
    "storage": ("queue",),
    "tracks": (),
    "remote": ("queue", "history"),
    "settings": (),
    "welcome": (),
    "about": (),
    "calibrate": (),
    "shortcut": (),
    "language": ("settings",),
}
"""The window's rooms, and which others each may know. The window itself knows all of them."""
KNOWN_TO_ALL = frozenset({"language"})
"""Rooms that each of the others may know."""
PREVIEW_ORDER = (
    *("newest", "notches", "frames", "view", "outputs", "memory", "captions"),
    *("time", "choosers", "transport", "playhead", "play", "inspect", "crop", "save"),
)
"""The preview's own rooms and what they share: each imports only what stands before it. What puts them together knows
all of them, and none of them knows that."""
ENGINE_ORDER = ("store", "script", "preset", "output", "delivery", "queue", "work", "remote", "watch")
"""The engine's rooms: each imports only those before it. They share what lies beside them, but for the whole."""
ENGINE_WHOLE = frozenset({"ripgui.engine.session"})
QTCORE_ONLY = frozenset({"engine", "cli"})
QT = ("PySide6", "shiboken6", "qtpy", "qasync", "qtawesome")

KEEPERS = {
    "vapoursynth": {"media/script.py"},
    "sqlite3": {
        "engine/store/database.py",
        "engine/store/format.py",
        "engine/store/store.py",
        "engine/store/rescue.py",
    },
    "ffmpeg": {"media/chunk_argv.py", "media/encoder.py", "media/ffmpeg.py", "media/merge.py"},
    "boto3": {"delivery/s3.py"},
    "botocore": {"delivery/s3.py"},
    "jedi": {"workers/language.py"},
    "httpx": {"web/http.py"},
    "keyring": {"delivery/secret.py"},
    "multiprocessing": set(),
    "http": set(),
    "urllib.request": set(),
    "importlib.import_module": {"__main__.py"},
}
"""Modules that may import something others may not."""

PROCESS_STARTERS = {"media/process.py", "media/leash.py"}
STARTS_PROCESS = re.compile(
    r"subprocess\.(Popen|run|call|check_call|check_output|getoutput|getstatusoutput)"
    r"|os\.(system|popen|fork|forkpty|exec\w+|spawn\w+|posix_spawnp?|startfile)"
    r"|asyncio\.create_subprocess_\w+|pty\.(spawn|fork)|psutil\.Popen|(\w+\.)?QProcess|(\w+\.)?ProcessPoolExecutor"
)

BROAD = {
    "core/border.py": "a bug of ours becomes an error like others where a thread or a process would end with it",
    "media/script.py": "a user's script may raise anything",
}
"""Where everything may be caught: what it was is told as one clear error."""

LIMITS = {"file": 500, "function": 60}
MAIN_WINDOW = ("main_window.py", 300)
VAGUE_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "misc", "base", "tools"})
BANNED = {
    "a shell": re.compile(r"shell\s*=\s*True|\bos\.system\b|\bos\.popen\b"),
    "a QRunnable whose address Python keeps when Qt is done with it": re.compile(r"QRunnable\.create\b"),
    "QThread.terminate": re.compile(r"\.terminate\(\)"),
    "multiprocessing": re.compile(r"\bmultiprocessing\b"),
    "an unchecked type": re.compile(r"#\s*type:\s*ignore|#\s*mypy:"),
    "a mark of unfinished work": re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b"),
    "a blanket noqa": re.compile(r"#\s*noqa(?!:)"),
    "a noqa without its reason": re.compile(r"#\s*noqa: [A-Z0-9, ]+$", re.MULTILINE),
    "a star import": re.compile(r"^\s*from \S+ import \*", re.MULTILINE),
}


@dataclass(frozen=True, slots=True)
class Module:
    """A source file of the package. path: below `ripgui`, with slashes. imports: also those inside functions."""

    path: str
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]
    imports: tuple[str, ...]

    @property
    def layer(self) -> str:
        """Its folder, "" for a module directly in the package."""
        folder, _, rest = self.path.partition("/")
        return folder if rest else ""

    @property
    def name(self) -> str:
        parts = ["ripgui", *self.path.removesuffix(".py").split("/")]
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> tuple[Module, ...]:
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple(_module(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")) for path in paths)


def _module(path: str, text: str) -> Module:
    tree = ast.parse(text)
    nodes = tuple(ast.walk(tree))
    return Module(path, text, tree, nodes, tuple(imported(nodes)))


def imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Full names that are imported by these nodes."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import in line {node.lineno}"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def test_there_is_something_to_check() -> None:
    assert {"core", "media", "workers", "engine", "cli", "ui"} <= {module.layer for module in modules()}


def test_a_folder_imports_only_what_stands_above_it() -> None:
    wrong = []
    for module in modules():
        for name in module.imports:
            parts = name.split(".")
            if parts[0] != "ripgui" or len(parts) < 2 or module.layer not in LAYERS:
                continue
            target = parts[1]
            ahead = target in LAYERS and LAYERS.index(target) > LAYERS.index(module.layer)
            if ahead or (module.layer, target) in STRANGERS or target == "__main__":
                wrong.append(f"{module.path} imports {name}")
    assert not wrong


def test_a_room_of_the_window_knows_only_the_rooms_it_may() -> None:
    wrong = []
    for module in modules():
        room = module.path.removeprefix("ui/").partition("/")[0]
        if not module.path.startswith("ui/") or room not in ROOMS:
            continue
        for name in module.imports:
            other = name.removeprefix("ripgui.ui.").partition(".")[0]
            if name.startswith("ripgui.ui.") and other in ROOMS and other not in (room, *ROOMS[room], *KNOWN_TO_ALL):
                wrong.append(f"{module.path} imports {name}")
    assert not wrong


def test_every_room_of_the_window_is_known() -> None:
    rooms = {module.path.split("/")[1] for module in modules() if module.layer == "ui" and module.path.count("/") > 1}
    assert rooms == ROOMS.keys()


@pytest.mark.parametrize(
    ("house", "order", "whole"),
    [("ripgui.ui.preview.", PREVIEW_ORDER, frozenset()), ("ripgui.engine.", ENGINE_ORDER, ENGINE_WHOLE)],
)
def test_rooms_in_a_row_know_only_those_before_them(house: str, order: tuple[str, ...], whole: frozenset[str]) -> None:
    wrong = []
    for module in modules():
        room = module.name.removeprefix(house).partition(".")[0]
        if not module.name.startswith(house) or room not in order:
            continue
        later = order[order.index(room) + 1 :]
        for name in module.imports:
            other = name.removeprefix(house).partition(".")[0]
            if name.startswith(house) and (other in later or any(is_within(name, module) for module in whole)):
                wrong.append(f"{module.path} imports {name}")
    assert not wrong


def test_the_engines_rooms_hold_what_is_not_shared() -> None:
    rooms = {
        module.name.split(".")[2] for module in modules() if module.path.count("/") > 1 and module.layer == "engine"
    }
    assert rooms == set(ENGINE_ORDER)


def test_every_folder_has_its_place() -> None:
    assert {module.layer for module in modules()} - {""} <= set(LAYERS)


def test_qt_stays_where_it_belongs() -> None:
    wrong = []
    for module in modules():
        for name in module.imports:
            if not any(is_within(name, package) for package in QT):
                continue
            core_only = module.layer in QTCORE_ONLY and is_within(name, "PySide6.QtCore")
            if module.layer != "ui" and not core_only:
                wrong.append(f"{module.path} imports {name}")
    assert not wrong


@pytest.mark.parametrize("package", KEEPERS)
def test_some_imports_have_one_keeper(package: str) -> None:
    users = {module.path for module in modules() if any(is_within(name, package) for name in module.imports)}
    assert users <= KEEPERS[package]


def test_one_module_starts_processes() -> None:
    wrong = []
    for module in modules():
        if module.path in PROCESS_STARTERS:
            continue
        calls = (node for node in module.nodes if isinstance(node, ast.Call))
        wrong += [f"{module.path}:{n.lineno}" for n in calls if STARTS_PROCESS.fullmatch(ast.unparse(n.func))]
        wrong += [f"{module.path} imports {n}" for n in module.imports if STARTS_PROCESS.fullmatch(n)]
    assert not wrong


def test_one_folder_holds_sql() -> None:
    sql = re.compile(r"(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA) ")
    wrong = []
    for module in modules():
        if module.path.startswith("engine/store/"):
            continue
        texts = (node for node in module.nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
        wrong += [f"{module.path}:{node.lineno}" for node in texts if sql.match(str(node.value))]
    assert not wrong


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    known = {module.name for module in modules()}
    graph: dict[str, set[str]] = {}
    for module in modules():
        at_start = [node for node in module.tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        names = set(imported(at_start))
        graph[module.name] = {name if name in known else name.rpartition(".")[0] for name in names} & known
        graph[module.name].discard(module.name)
    graphlib.TopologicalSorter(graph).prepare()


def test_what_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {canonical(re.split(r"[<>=!~\[; ]", line, maxsplit=1)[0]) for line in project["dependencies"]}
    if "pyside6" in declared:
        declared |= {"pyside6-essentials", "shiboken6"}
    if "boto3" in declared:
        declared |= {"botocore"}
    origins = importlib.metadata.packages_distributions()
    wrong = []
    for module in modules():
        foreign = {name.partition(".")[0] for name in module.imports} - {"ripgui"} - sys.stdlib_module_names
        undeclared = {name for name in foreign if not declared & {canonical(o) for o in origins.get(name, ())}}
        wrong += [f"{module.path} imports {name}" for name in undeclared]
    assert not wrong


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("ripgui, ripgui.display", ("PySide6", "av", "boto3", "vapoursynth", "pydantic", "rich")),
        ("ripgui.workers.preview", ("PySide6", "qasync", "boto3", "rich")),
        (
            "ripgui.workers.chunk, ripgui.workers.model, ripgui.workers.seam",
            ("PySide6", "qasync", "boto3", "rich", "av"),
        ),
        ("ripgui.workers.language", ("PySide6", "qasync", "boto3", "rich", "vapoursynth", "jedi", "numpy")),
        ("ripgui.delivery.worker", ("PySide6", "qasync", "boto3", "rich", "av", "vapoursynth", "numpy")),
        ("ripgui.workers.media", ("PySide6", "qasync", "boto3", "rich", "vapoursynth")),
        ("ripgui.engine.preset.preset_file", ("PySide6", "tomlkit")),
        (
            "ripgui.cli.main, ripgui.cli.encode, ripgui.cli.queue",
            ("PySide6", "qasync", "av", "boto3", "vapoursynth", "numpy"),
        ),
        (
            "ripgui.ui.app",
            (
                *("av", "boto3", "vapoursynth", "numpy", "httpx", "jedi", "rich", "pydantic", "asyncio", "psutil"),
                *("PySide6.QtNetwork", "PySide6.QtMultimedia", "PySide6.QtWebEngineCore", "pyqtgraph"),
            ),
        ),
    ],
)
def test_an_import_loads_no_more_than_it_needs(module: str, unwanted: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*(name for name in {unwanted!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def test_the_window_is_seen_before_slow_libraries_are_loaded(tmp_path: Path) -> None:
    code = """if True:
        import os, sys
        from ripgui.__main__ import main
        from ripgui.ui.first_paint import FirstPaint
        def tell(_):
            print(*sys.modules, flush=True)
            os._exit(0)
        FirstPaint._on_seen = tell
        main([])
    """
    env = os.environ | {"RIPGUI_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=env, check=False)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert "ripgui.ui.preview.pane" in loaded
    slow = {"av", "asyncio", "boto3", "httpx", "jedi", "numpy", "psutil", "pydantic", "rich", "vapoursynth"}
    assert not slow & {*loaded}
    late = {
        *("ripgui.ui.commands", "ripgui.ui.preview.crop.cropping", "ripgui.ui.preview.inspect.panel"),
        *("ripgui.ui.script.popup", "ripgui.ui.restore.form", "ripgui.ui.script.encoder_panel"),
        *("ripgui.core.clip", "ripgui.core.source", "ripgui.core.episode", "ripgui.core.watch", "ripgui.core.search"),
        *(
            "ripgui.core.history",
            "ripgui.engine.queue.history",
            "ripgui.engine.store.history",
            "ripgui.engine.script.script_file",
            "ripgui.media.encoder",
        ),
        *("ripgui.core.prepared", "difflib"),
    }
    assert not late & {*loaded}


def test_files_and_functions_stay_readable() -> None:
    wrong = []
    for module in modules():
        lines = module.text.count("\n")
        limit = MAIN_WINDOW[1] if module.path.endswith(MAIN_WINDOW[0]) else LIMITS["file"]
        if lines > limit:
            wrong.append(f"{module.path} has {lines} lines")
        for node in module.nodes:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LIMITS["function"]:
                    wrong.append(f"{module.path}: {node.name} has {length} lines")
    assert not wrong


def test_modules_say_what_they_are() -> None:
    vague = [module.path for module in modules() if Path(module.path).stem in VAGUE_NAMES]
    silent = [module.path for module in modules() if not ast.get_docstring(module.tree)]
    assert (vague, silent) == ([], [])


def test_everything_is_caught_only_where_it_becomes_one_error() -> None:
    wrong = []
    for module in modules():
        for node in module.nodes:
            if isinstance(node, ast.ExceptHandler) and module.path not in BROAD:
                caught = "everything" if node.type is None else ast.unparse(node.type)
                if re.search(r"\b(everything|Exception|BaseException)\b", caught):
                    wrong.append(f"{module.path}:{node.lineno}")
    assert not wrong


@pytest.mark.parametrize("idiom", BANNED)
def test_idioms_that_harmed_others_are_absent(idiom: str) -> None:
    assert [module.path for module in modules() if BANNED[idiom].search(module.text)] == []


def test_one_module_knows_how_a_system_tells_that_a_disk_is_full() -> None:
    told = re.compile(r"\b(ENOSPC|EDQUOT)\b|\b28, 122\b")
    assert {module.path for module in modules() if told.search(module.text)} == {"core/error.py"}


def test_every_file_names_its_licence() -> None:
    folders = ("ripgui", "tests", "benchmarks", "packaging", "stubs", ".ci")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    files = [path for path in files if path.suffix in (".py", ".pyi", ".sh") or path.name == "run"]
    heads = {path: path.read_text(encoding="utf-8").splitlines()[:2] for path in files}
    unnamed = [path for path, head in heads.items() if "# SPDX-License-Identifier: GPL-3.0-or-later" not in head]
    assert [str(path.relative_to(ROOT)) for path in unnamed] == []
