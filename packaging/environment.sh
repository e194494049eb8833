#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes .venv, and fills it from the lock file when that changed.
#
#   sh packaging/environment.sh run|dev
#   sh packaging/environment.sh python     fetches a Python that can be moved, and says where it is
#
# Python 3.13 or 3.12 comes from $PYTHON if that is set, else from the PATH, else from pyenv, else from uv. Packages are
# installed by pip, so that its own configuration (mirrors, certificates) counts.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run) lock=requirements.lock size="430 MB" ;;
    dev) lock=requirements-dev.lock size="640 MB" ;;
    python) lock= ;;
    *) echo "usage: $0 run|dev|python" >&2; exit 2 ;;
esac
venv=.venv

say() { printf '%s\n' "$*" >&2; }

# A name on the PATH proves nothing: pyenv's shims exist for versions that are not chosen, and Debian splits venv off.
fits() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 12) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1
}

version_of() { "$1" -c 'import sys; print(*sys.version_info[:2], sep=".")'; }

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        fits "$PYTHON" && printf '%s\n' "$PYTHON" && return
        say "PYTHON=$PYTHON is not a Python 3.12 or 3.13 with the venv module."
        return 1
    fi
    for name in python3.13 python3.12 python3 python; do
        # Every match on the PATH, not only the first: the first may be a shim.
        old_ifs=$IFS
        IFS=:
        for folder in $PATH; do
            if [ -x "$folder/$name" ] && fits "$folder/$name"; then
                IFS=$old_ifs
                printf '%s\n' "$folder/$name"
                return
            fi
        done
        IFS=$old_ifs
    done
    for candidate in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.13*/bin/python "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.12*/bin/python; do
        if fits "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "No Python 3.12 or 3.13 found; fetching one into .python"
    fetch_python
}

# uv brings a Python of its own, into this folder, and compares its sum with the one that it knows.
fetch_python() {
    export UV_PYTHON_INSTALL_DIR="$PWD/.python" UV_NO_CONFIG=1
    # uv knows nothing of pip's setting for certificates.
    if [ -n "${PIP_CERT:-}" ] && [ -z "${SSL_CERT_FILE:-}" ]; then export SSL_CERT_FILE="$PIP_CERT"; fi
    if uv --version >/dev/null 2>&1; then
        uv=uv
    elif [ -x .uv/bin/uv ] || PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --target .uv \
        --only-binary :all: --require-hashes -r requirements-python.lock >&2
    then
        uv=.uv/bin/uv
    else
        say "That needs uv or Python 3 with pip. Install one of them, or Python 3.13 with its venv module."
        return 1
    fi
    if ! "$uv" python install --no-bin 3.13 >&2; then
        say "uv could not fetch Python. Install Python 3.12 or 3.13 with its venv module, and run make again."
        return 1
    fi
    "$uv" python find --managed-python 3.13
}

# What the environment was made from for a purpose; as long as it stays the same there is nothing to do.
key() {
    files="requirements.lock pyproject.toml ripgui/__init__.py"
    if [ "$1" = dev ]; then files="$files requirements-dev.lock"; fi
    # Names of ours, one word each.
    # shellcheck disable=SC2086
    cat $files | cksum
    version_of "$venv/bin/python"
    pwd
}

up_to_date() {
    fits "$venv/bin/python" || return 1
    if [ -n "${PYTHON:-}" ] && [ "$(version_of "$PYTHON")" != "$(version_of "$venv/bin/python")" ]; then return 1; fi
    stamp="$venv/ripgui-$purpose"
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(key "$purpose")" ]
}

# Every start, and every worker's, would compile the whole program where Python is told to keep nothing compiled.
compile_program() { "$venv/bin/python" -m compileall -q ripgui || :; }

# The languages, where their texts are newer than what was made of them.
compile_languages() {
    for text in packaging/translations/*.ts; do
        [ -f "$text" ] || continue
        made=resources/translations/$(basename "$text" .ts).qm
        if [ ! -f "$made" ] || [ "$text" -nt "$made" ]; then
            PYTHONPATH=packaging "$venv/bin/python" -m translations compile
            return
        fi
    done
}

if [ "$purpose" = python ]; then
    fetch_python
    exit
fi
if up_to_date; then
    compile_program
    compile_languages
    exit 0
fi
python=$(find_python)
if ! fits "$venv/bin/python" || [ "$(version_of "$python")" != "$(version_of "$venv/bin/python")" ]; then
    say "Making $venv with Python $(version_of "$python") ($python)"
    "$python" -m venv --clear "$venv"
fi
rm -f "$venv"/ripgui-*
say "Installing what $lock names into $venv: the first time some $size to download, which takes minutes"
pip() { "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --no-deps "$@"; }
# Somebody who watches sees the downloads; a log needs errors alone, and pip warns of much that is none.
if [ -t 1 ]; then quiet=; else quiet=-qq; fi
pip $quiet --only-binary :all: --require-hashes -r "$lock"
pip -qq --no-build-isolation --no-index --editable .
key "$purpose" >"$venv/ripgui-$purpose"
# The development lock holds all of the other one.
if [ "$purpose" = dev ]; then key run >"$venv/ripgui-run"; fi
compile_program
compile_languages
