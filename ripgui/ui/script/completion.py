# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be written next, as far as VapourSynth's plugins say it; of Python itself the language worker knows more."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from ripgui.core.plugin import Parameter, Plugin, PluginFunction
from ripgui.ui.script.place import Call, Place, chain_at

_CLIP_ATTRIBUTES = {
    "clear_cache": "()",
    "format": "VideoFormat",
    "fps": "Fraction",
    "fps_den": "int",
    "fps_num": "int",
    "frames": "(prefetch, backlog, close)",
    "get_frame": "(n)",
    "get_frame_async": "(n)",
    "height": "int",
    "num_frames": "int",
    "output": "(fileobj, y4m, …)",
    "set_output": "(index=0, alpha=None, alt_output=0)",
    "width": "int",
}
_USUAL_CLIPS = frozenset({"clip", "src", "node", "video", "flt", "filtered", "out", "ref", "mask"})
_DEEPEST = 8


class SuggestionKind(Enum):
    PLUGIN = "plugin"
    FUNCTION = "function"
    ARGUMENT = "argument"
    ATTRIBUTE = "attribute"
    CLASS = "class"
    MODULE = "module"
    KEYWORD = "keyword"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """detail: what it is, in one line. calls: it is a function, which is nothing without its brackets."""

    name: str
    kind: SuggestionKind
    detail: str = ""
    calls: bool = False

    @property
    def inserted(self) -> str:
        return f"{self.name}=" if self.kind is SuggestionKind.ARGUMENT else self.name


@dataclass(frozen=True, slots=True)
class Called:
    """A plugin's function with the arguments that are written in this call of it."""

    title: str
    function: PluginFunction
    arguments: tuple[Parameter, ...]


class Catalog:
    """The installed plugins, looked up by how an author writes them."""

    def __init__(self, plugins: Iterable[Plugin] = ()) -> None:
        self._plugins: Mapping[str, Plugin] = {plugin.namespace: plugin for plugin in plugins}

    def suggestions(self, where: Place, text: str) -> list[Suggestion]:
        """What fits the place. text: the code before it, in which names get their meaning."""
        if where.in_text or where.is_import:
            return []
        if where.base is not None:
            return self._members(where.base, text)
        return self._arguments(where.call, text) if where.call is not None else []

    def called(self, call: Call, text: str) -> Called | None:
        """The plugin's function that is called, None for anything else."""
        owner, _, name = call.callee.rpartition(".")
        head, _, namespace = owner.rpartition(".")
        plugin = self._plugins.get(namespace)
        function = plugin.function(name) if plugin is not None else None
        if function is None or not head or (not _is_core(head) and not self._may_be_clip(head, text)):
            return None
        bound = not _is_core(head)
        if bound and not function.binds_clip:
            return None
        return Called(f"{namespace}.{name}", function, function.arguments(bound=bound))

    def is_clip(self, chain: str, text: str, deep: int = 0) -> bool:
        """Whether the expression is a clip, as far as its form and the names' last values tell."""
        if deep > _DEEPEST:
            return False
        if chain.endswith("[]"):
            return self.is_clip(chain.removesuffix("[]"), text, deep + 1)
        if chain.endswith("()"):
            namespace, _, name = chain.removesuffix("()").rpartition(".")
            plugin = self._plugins.get(namespace.rpartition(".")[2])
            function = plugin.function(name) if plugin is not None else None
            return function is not None and function.gives_clip
        if not chain.isidentifier():
            return False
        value = _last_value(chain, text)
        if value is not None:
            return value != chain and self.is_clip(value, text, deep + 1)
        annotated = re.search(rf"\b{chain}\s*:\s*(?:\w+\.)?VideoNode\b", text)
        return annotated is not None or (chain in _USUAL_CLIPS and not _is_imported(chain, text))

    def _may_be_clip(self, chain: str, text: str) -> bool:
        """Behind `.std.` nearly anything is a clip; modules are not."""
        return bool(chain) and not _is_imported(chain.partition(".")[0], text)

    def _members(self, base: str, text: str) -> list[Suggestion]:
        if _is_core(base):
            return [Suggestion(each.namespace, SuggestionKind.PLUGIN, each.title) for each in self._plugins.values()]
        head, _, namespace = base.rpartition(".")
        plugin = self._plugins.get(namespace)
        if plugin is not None and head and (_is_core(head) or self._may_be_clip(head, text)):
            bound = not _is_core(head)
            functions = (each for each in plugin.functions if each.binds_clip or not bound)
            return [
                Suggestion(each.name, SuggestionKind.FUNCTION, signature(each.arguments(bound=bound)), calls=True)
                for each in functions
            ]
        if not self.is_clip(base, text):
            return []
        own = [Suggestion(name, SuggestionKind.ATTRIBUTE, detail) for name, detail in _CLIP_ATTRIBUTES.items()]
        bound_plugins = [
            Suggestion(each.namespace, SuggestionKind.PLUGIN, each.title)
            for each in self._plugins.values()
            if any(function.binds_clip for function in each.functions)
        ]
        return bound_plugins + own

    def _arguments(self, call: Call, text: str) -> list[Suggestion]:
        called = self.called(call, text)
        if called is None or call.argument:
            return []
        # Those before the cursor are given by their place.
        positional = call.position - len(call.given)
        left = called.arguments[max(0, positional) :]
        return [
            Suggestion(each.name, SuggestionKind.ARGUMENT, _kind(each)) for each in left if each.name not in call.given
        ]


def signature(parameters: Iterable[Parameter]) -> str:
    return f"({', '.join(map(str, parameters))})"


def current_argument(called: Called, call: Call) -> int | None:
    """Which of a call's arguments is being written."""
    if call.argument:
        names = [each.name for each in called.arguments]
        return names.index(call.argument) if call.argument in names else None
    if call.given:
        return None
    return call.position if call.position < len(called.arguments) else None


def fitting(suggestions: Iterable[Suggestion], word: str) -> list[Suggestion]:
    """Those that `word` may mean: first what begins with it, then what holds it, then its letters in order."""
    wanted = word.casefold()
    ranked = []
    for order, suggestion in enumerate(suggestions):
        name = suggestion.name.casefold()
        if suggestion.name.startswith(word):
            rank = 0
        elif name.startswith(wanted):
            rank = 1
        elif wanted in name:
            rank = 2
        elif _has_letters(name, wanted):
            rank = 3
        else:
            continue
        private = suggestion.name.startswith("_") and not word.startswith("_")
        ranked.append((private, suggestion.kind is not SuggestionKind.ARGUMENT, rank, order, suggestion))
    return [suggestion for *_, suggestion in sorted(ranked, key=lambda entry: entry[:4])]


def _has_letters(name: str, wanted: str) -> bool:
    rest = iter(name)
    return len(wanted) > 1 and name[:1] == wanted[:1] and all(letter in rest for letter in wanted)


def _kind(parameter: Parameter) -> str:
    return f"{parameter.kind}{'[]' * parameter.is_list}{'?' * parameter.is_optional}"


def _is_core(chain: str) -> bool:
    return chain == "core" or chain.endswith((".core", "get_core()"))


def _is_imported(name: str, text: str) -> bool:
    return re.search(rf"^\s*(?:import|from)\b[^\n#]*\b{re.escape(name)}\b", text, re.MULTILINE) is not None


def _last_value(name: str, text: str) -> str | None:
    """The expression that was last given to a name, in short; None for a name without one."""
    ends = [found.end() for found in re.finditer(rf"^[ \t]*{name}[ \t]*(?::[^=\n]*)?=(?!=)", text, re.MULTILINE)]
    return chain_at(text, ends[-1]) if ends else None
