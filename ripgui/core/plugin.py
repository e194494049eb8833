# SPDX-License-Identifier: GPL-3.0-or-later
"""VapourSynth's plugins as an author calls them: functions with their arguments and what they return."""

from dataclasses import dataclass

_KINDS = {"vnode": "clip", "anode": "audio", "vframe": "frame", "aframe": "audio frame", "func": "function"} | {
    "data": "text"
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """An argument, or a part of what is returned. kind: readable; is_list: any number of them."""

    name: str
    kind: str
    is_list: bool = False
    is_optional: bool = False

    @property
    def is_clip(self) -> bool:
        return self.kind in ("clip", "audio")

    def __str__(self) -> str:
        return f"{self.name}: {self.kind}{'[]' * self.is_list}{'?' * self.is_optional}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginFunction:
    name: str
    parameters: tuple[Parameter, ...]
    returns: tuple[Parameter, ...] = ()

    @property
    def binds_clip(self) -> bool:
        """Whether it can be called on a clip, which then is its first argument."""
        return bool(self.parameters) and self.parameters[0].is_clip and not self.parameters[0].is_list

    @property
    def gives_clip(self) -> bool:
        return len(self.returns) == 1 and self.returns[0].kind == "clip" and not self.returns[0].is_list

    def arguments(self, *, bound: bool) -> tuple[Parameter, ...]:
        """Those that are written. bound: called on a clip."""
        return self.parameters[1:] if bound else self.parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class Plugin:
    """title: its name for people."""

    namespace: str
    title: str
    functions: tuple[PluginFunction, ...]

    def function(self, name: str) -> PluginFunction | None:
        return next((function for function in self.functions if function.name == name), None)


def parse_parameters(signature: str) -> tuple[Parameter, ...]:
    """Reads VapourSynth's form, such as `clip:vnode;planes:int[]:opt;`; what it does not know is left out."""
    found = []
    for part in signature.split(";"):
        name, *words = part.strip().split(":")
        if not name or not words:
            continue
        kind = words[0].removesuffix("[]")
        found.append(
            Parameter(
                name=name,
                kind=_KINDS.get(kind, kind),
                is_list=words[0].endswith("[]"),
                is_optional="opt" in words[1:],
            )
        )
    return tuple(found)
