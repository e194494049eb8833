# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds what people download, into dist/: `python packaging/package.py deb|portable`."""

import sys

from bundle.place import size_of


def main(kind: str) -> None:
    match kind:
        case "deb":
            from linux_deb import build_deb

            made = build_deb()
        case "portable":
            from linux_portable import build_portable

            made = build_portable()
        case _:
            raise SystemExit("usage: package.py deb|portable")
    for path in made:
        size = size_of(path) if path.is_dir() else path.stat().st_size
        print(f"{path}: {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
