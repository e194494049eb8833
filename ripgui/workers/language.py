# SPDX-License-Identifier: GPL-3.0-or-later
"""The language worker: reads a script while it is written, and never runs it.

Completion imports compiled modules and may take seconds, a pattern may take for ever: none of it is for the window.
"""

import warnings
from typing import TYPE_CHECKING

from ripgui.core.folders import cache_folder
from ripgui.core.search import find_all
from ripgui.workers.host import Host, Reply
from ripgui.workers.language_protocol import (
    NAMES,
    PLUGINS,
    PROBLEMS,
    SEARCH,
    SIGNATURES,
    Name,
    Names,
    PlaceParams,
    Places,
    Plugins,
    Problem,
    Problems,
    Signature,
    Signatures,
)
from ripgui.workers.protocol import NoParams

if TYPE_CHECKING:
    import jedi

_MOST_NAMES = 1000


def _plugins(params: NoParams, reply: Reply) -> Plugins:
    # Loads every plugin there is: only where somebody asks.
    from ripgui.media.script import plugins

    del params, reply
    return Plugins(plugins())


def _names(params: PlaceParams, reply: Reply) -> Names:
    del reply
    found = _jedi(params).complete(params.line, params.column)
    return Names(tuple(Name(each.name, each.type, each.description) for each in found[:_MOST_NAMES]))


def _signatures(params: PlaceParams, reply: Reply) -> Signatures:
    del reply
    return Signatures(
        tuple(
            Signature(
                name=each.name,
                parameters=tuple(parameter.to_string() for parameter in each.params),
                current=each.index,
            )
            for each in _jedi(params).get_signatures(params.line, params.column)
        )
    )


def problems(text: str) -> tuple[Problem, ...]:
    """What Python says of the text when it compiles it, warnings included."""
    found: list[Problem] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(text, "<script>", "exec", dont_inherit=True)
        except SyntaxError as error:
            found.append(_problem(error))
        except (ValueError, RecursionError, MemoryError, OverflowError) as error:
            found.append(Problem(line=1, start=0, stop=0, message=str(error) or type(error).__name__, is_error=True))
    for warning in caught:
        text_of = str(warning.message).partition(". Such sequences")[0].partition(". Did you mean")[0]
        found.append(Problem(line=warning.lineno, start=0, stop=0, message=text_of, is_error=False))
    return tuple(dict.fromkeys(found))


def _problem(error: SyntaxError) -> Problem:
    line = error.lineno or 1
    start = max(0, (error.offset or 1) - 1)
    stop = (error.end_offset or 0) - 1
    if error.end_lineno is not None and error.end_lineno > line:
        stop = len(error.text or "")
    if error.offset and stop <= start:
        # A single character, such as a bracket that nobody closed.
        stop = start + 1
    return Problem(line=line, start=start, stop=max(stop, start), message=error.msg, is_error=True)


def _jedi(params: PlaceParams) -> "jedi.Script":
    import jedi

    jedi.settings.cache_directory = str(cache_folder() / "jedi")
    # Its own way would start another process.
    environment = jedi.InterpreterEnvironment()
    return jedi.Script(params.text, path=params.path or None, environment=environment)


def main() -> None:
    host = Host()
    host.on(PLUGINS, _plugins)
    host.on(NAMES, _names)
    host.on(SIGNATURES, _signatures)
    host.on(PROBLEMS, lambda params, _reply: Problems(problems(params.text)))
    host.on(SEARCH, lambda params, _reply: Places(find_all(params.text, params.query)))
    host.serve()


if __name__ == "__main__":
    main()
