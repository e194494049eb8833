# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every text that people read: what the window says itself, what the layers below tell it, and words in data.

The window's texts are marked by how they are said (`self.tr`, `QCoreApplication.translate`, functions that end in it).
The layers below know no Qt and write plain English: any sentence or phrase that stands in them is taken as one that may
reach the window, with a place of a name for each of its values.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
MESSAGES = "messages"
"""The context of what the layers below tell."""
_BELOW = ("core", "media", "workers", "web", "delivery", "remote", "engine")
_PASSED_ON = frozenset({"ripgui/engine/doctor.py"})
"""What is copied and sent to others, who read English."""
_WORDS = re.compile(r"[A-Za-z’']{2,}[,;:]? [a-z’']{2,}|[A-Za-z’']+ [A-Za-z]+ [A-Za-z]+")
_BESIDE_VALUE = re.compile(r"\} [a-z]{2,}|[a-z]{2,}:? \{")
_OWN_WORD = re.compile(r"[a-z]{3,}")
_CODE = re.compile(
    r"\n|-c:v|-preset|\bcore\.(?!\{)|#EXT|ffconcat|AccessKeyId|tell application|^import |[|] None|Callable\["
    r"|tuple\[|[(]\?|\b(?:SELECT|INSERT|CREATE|ALTER|UPDATE|WHERE|ORDER BY|ON CONFLICT|json_extract)\b"
    r"|journal_mode|synchronous =|foreign_keys|application/|== \d else|^\w+[=:]\w+$|=\{|\{[^}]*\}="
    r"|^test of |^(?:inpoint|outpoint|file|duration|title)[ =]"
    r"|Error: |^sum\(|\w\(\{|\\[1dsw]|^# |\w = \?|^ -\w|^\w+, \w+$"
)
_GRAMMAR = re.compile(r"\b(?:its|the|is|not|of|a)\b")
_NAME_LIST = re.compile(r"[\w .,]+")
_NOT_TOLD = frozenset(
    (
        *("compile", "execute", "executemany", "search", "findall", "fullmatch", "match", "sub", "finditer", "Thread"),
        *("partition", "rpartition", "removeprefix", "removesuffix", "split", "rsplit", "replace", "startswith"),
        *("endswith", "writerow", "TypeVar", "Literal", "cast", "get", "getLogger", "_names", "_same"),
    )
)
_TITLES = frozenset({"title", "help", "price", "description", "noun"})


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be translated. comment: what tells it from one of the same words. is_plural: it counts something."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False
    places: tuple[str, ...] = field(default=(), compare=False)


def all_texts() -> tuple[Text, ...]:
    """Each once, in a fixed order."""
    found: dict[Text, list[str]] = {}
    for text in (*_window_texts(), *_message_texts(), *_data_texts()):
        found.setdefault(text, []).extend(text.places)
    return tuple(
        Text(text.context, text.source, text.comment, text.is_plural, tuple(dict.fromkeys(found[text])))
        for text in sorted(found, key=lambda text: (text.context, text.source, text.comment))
    )


# what the window says


def _window_texts() -> Iterator[Text]:
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _modules("ui")}
    wrappers = {_dotted(path): _wrappers(tree) for path, tree in modules.items()}
    for path, tree in modules.items():
        known = dict(wrappers[_dotted(path)])
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and node.module in wrappers:
                known |= {
                    alias.asname or alias.name: wrappers[node.module][alias.name]
                    for alias in node.names
                    if alias.name in wrappers[node.module]
                }
        yield from _Said(path, tree, known).texts()


def _wrappers(tree: ast.Module) -> dict[str, str]:
    """Functions that give a text back in the window's language, or marked, with the context they give it."""
    constants = _constants(tree)
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        last = node.body[-1]
        first = node.args.args[0].arg
        if not isinstance(last, ast.Return) or last.value is None:
            continue
        if node.name == "_marked":
            found[node.name] = constants.get("_CONTEXT", "")
        elif isinstance(last.value, ast.Call) and _name(last.value.func) == "translate":
            context, *rest = last.value.args
            if rest and isinstance(rest[0], ast.Name) and rest[0].id == first:
                found[node.name] = _literal(context, constants)
    return found


class _Said:
    """The texts of one module of the window."""

    def __init__(self, path: Path, tree: ast.Module, wrappers: dict[str, str]) -> None:
        self._place = path.relative_to(ROOT).as_posix()
        self._tree = tree
        self._wrappers = wrappers
        self._constants = _constants(tree)
        # What parameters are: a function beside a class may speak in its name.
        self._classes: dict[str, str] = {}

    def texts(self) -> Iterator[Text]:
        yield from self._in(self._tree, "")

    def _in(self, node: ast.AST, context: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            context = node.name
        if isinstance(node, ast.FunctionDef):
            given = {each.arg: each.annotation for each in node.args.args}
            self._classes |= {name: kind.id for name, kind in given.items() if isinstance(kind, ast.Name)}
        if isinstance(node, ast.Call):
            yield from self._called(node, context)
        for child in ast.iter_child_nodes(node):
            yield from self._in(child, context)

    def _called(self, call: ast.Call, context: str) -> Iterator[Text]:
        name = _name(call.func)
        arguments = list(call.args)
        if name == "tr" and isinstance(call.func, ast.Attribute):
            said_by = call.func.value
            if isinstance(said_by, ast.Name) and said_by.id != "self":
                context = self._classes.get(said_by.id, context)
        elif name == "translate" and len(arguments) > 1:
            context = _literal(arguments.pop(0), self._constants)
        elif isinstance(call.func, ast.Name) and name in self._wrappers:
            context = self._wrappers[name]
        else:
            return
        for text in _literals(arguments[0]):
            comment = _literal(arguments[1], self._constants) if len(arguments) > 1 else ""
            yield Text(context, text, comment, len(arguments) > 2, (f"{self._place}:{call.lineno}",))


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


# what the layers below tell


def _message_texts() -> Iterator[Text]:
    for path in (each for folder in _BELOW for each in _modules(folder)):
        place = path.relative_to(ROOT).as_posix()
        if place in _PASSED_ON:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node, template, is_title in _phrases(tree, None, is_title=False):
            if _is_told(template) or (is_title and _OWN_WORD.search(template)):
                yield Text(MESSAGES, template, places=(f"{place}:{node.lineno}",))


def _phrases(node: ast.AST, parent: ast.AST | None, *, is_title: bool) -> Iterator[tuple[ast.expr, str, bool]]:
    """Texts with places for their values, and whether each is one by what it is given as."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        template = template_of(node)
        if template.strip() and not isinstance(parent, ast.Expr):
            yield node, template, is_title
        if isinstance(node, ast.JoinedStr):
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    chosen = isinstance(part.value, ast.IfExp) and _is_told(template)
                    yield from _phrases(part.value, part, is_title=chosen)
        return
    if isinstance(node, ast.Call) and _name(node.func) in _NOT_TOLD:
        return
    if isinstance(node, ast.Compare | ast.Subscript | ast.MatchValue):
        return
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_params") or (isinstance(node, ast.Dict) and name == "keys"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                titled = (isinstance(node, ast.keyword) and node.arg in _TITLES) or (
                    is_title and isinstance(node, ast.IfExp) and name != "test"
                )
                yield from _phrases(child, node, is_title=titled)


def template_of(node: ast.Constant | ast.JoinedStr) -> str:
    """A text as written, with a name in braces for each value of an f-string."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    names: dict[str, str] = {}
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            said = ast.unparse(part.value)
            if said not in names:
                wanted = _value_name(part.value)
                taken = set(names.values())
                number = 2
                name = wanted
                while name in taken:
                    name, number = f"{wanted}{number}", number + 1
                names[said] = name
            parts.append(f"{{{names[said]}}}")
    return "".join(parts)


def _value_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name.strip("_")
        case ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(args=[first, *_]) if not isinstance(first, ast.GeneratorExp | ast.ListComp | ast.Starred):
            return _value_name(first)
        case ast.Subscript(value=inner) | ast.BinOp(left=inner) | ast.Call(func=inner):
            return _value_name(inner)
        case _:
            return "value"


def _is_told(template: str) -> bool:
    own = re.sub(r"\{[^}]*\}", "", template)
    if _CODE.search(template) or (_NAME_LIST.fullmatch(own) and "_" in own and not _GRAMMAR.search(own)):
        return False
    return bool(_WORDS.search(own)) or bool(_BESIDE_VALUE.search(template) and _OWN_WORD.search(own))


# words in data


def _data_texts() -> Iterator[Text]:
    resources = ROOT / "resources"
    for path in sorted(resources.glob("presets/*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for key in ("title", "description"):
            yield Text(MESSAGES, data[key], places=(path.relative_to(ROOT).as_posix(),))
    for path in sorted(resources.glob("templates/*.vpy")):
        lines = path.read_text(encoding="utf-8").splitlines()
        end = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
        title, *others = (line.removeprefix("#").strip() for line in lines[:end])
        for text in (title, " ".join(others)):
            yield Text(MESSAGES, text, places=(path.relative_to(ROOT).as_posix(),))
    keys = tomllib.loads((resources / "encoder-keys.toml").read_text(encoding="utf-8"))
    for section in keys.values():
        for meaning, *_ in section.values():
            yield Text(MESSAGES, meaning, places=("resources/encoder-keys.toml",))


def _modules(folder: str) -> list[Path]:
    return sorted((ROOT / "ripgui" / folder).rglob("*.py"))


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _constants(tree: ast.Module) -> dict[str, str]:
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _literal(node: ast.expr, constants: dict[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return constants.get(node.id, "") if isinstance(node, ast.Name) else ""
