# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, as JSON lines that are kept, as a table on the screen and as docs/benchmarks.md."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from rich.table import Table

from benchmarks.row import Aim, Figure, Row

DOCS = Path(__file__).parents[1] / "docs"
_HEAD = """\
# Benchmarks

This page is written by `make bench`, which compares RipGUI with the bare tools, and with other programs, on the same
job and the same machine. One bare pipe is the same script in one VapourSynth, whose frames go into one ffmpeg with the
same arguments for the encoder; both sides are as nice to others as tasks are, and RipGUI chooses the number of workers
and, within each, of the encoder's threads. Where it has no other unit, a figure is a ratio of two sides that were
measured one after the other in one run: the median over the rounds, of which each row says how many there were, unless
it says otherwise. Below the table stand the raw values, and what bounds each figure, as it was found out on the
machines that the end of the page names, with the commit that gave each row.

`make bench ARGS="--only NAME,NAME"` measures some rows again, and writes your figures here in the place of ours. All of
them take hours, in which nothing else should run; how long one took stands with it, where it was noted. Real clips are
fetched where there is a network, and so are Av1an, PySceneDetect and VSPreview, into environments of their own. A row
that lacks something of the system says what.

| what | against | goal | figure | |
| --- | --- | --- | --- | --- |
"""
_NEVER = "not measured yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A row as it was measured once. when: a day. minutes: that it took. lacking: why none could be measured."""

    row: str
    when: str
    machine: str
    versions: str
    rounds: int = 0
    minutes: float = 0.0
    footage: str = ""
    notes: str = ""
    lacking: str = ""
    figures: Mapping[str, Figure] = field(default_factory=dict)

    def figure(self, aim: Aim) -> Figure:
        return self.figures.get(aim.name, Figure(lacking=self.lacking or _NEVER))

    def line(self) -> str:
        return msgspec.json.encode(self).decode()


def read_records(path: Path) -> dict[str, Record]:
    """The last record of each row, from a file of one JSON object a line."""
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    return {record.row: record for record in (msgspec.json.decode(line, type=Record) for line in lines)}


def write(rows: Sequence[Row], records: Mapping[str, Record], folder: Path = DOCS) -> None:
    """The page, and beside it what it is made of."""
    kept = [records[row.name] for row in rows if row.name in records]
    (folder / "benchmarks.jsonl").write_text("".join(f"{record.line()}\n" for record in kept), encoding="utf-8")
    (folder / "benchmarks.md").write_text(page(rows, records), encoding="utf-8")


def table(rows: Sequence[Row], records: Mapping[str, Record]) -> Table:
    """For the screen."""
    shown = Table(title="medians of ratios within one run, where no other unit stands", show_lines=True)
    for heading in ("what", "against", "goal", "figure", "goal met"):
        shown.add_column(heading, justify="right" if heading in ("goal", "figure") else "left")
    for row in rows:
        for cells in _lines(row, records.get(row.name)):
            colour = {"yes": "green", "no": "red"}.get(cells[-1], "yellow")
            shown.add_row(*cells[:-1], f"[{colour}]{cells[-1]}[/]")
    return shown


def page(rows: Sequence[Row], records: Mapping[str, Record]) -> str:
    """The whole page."""
    lines = [f"| {' | '.join(_escaped(cell) for cell in cells)} |" for cells in _all_lines(rows, records)]
    details = [_details(row, record) for row in rows if (record := records.get(row.name))]
    return "\n\n".join([_HEAD + "\n".join(lines), *details, _machines(rows, records)]) + "\n"


def _all_lines(rows: Sequence[Row], records: Mapping[str, Record]) -> list[tuple[str, ...]]:
    return [cells for row in rows for cells in _lines(row, records.get(row.name))]


def _lines(row: Row, record: Record | None) -> list[tuple[str, str, str, str, str]]:
    lines = []
    for aim in row.aims:
        figure = record.figure(aim) if record else Figure(lacking=_NEVER)
        if figure.value is None:
            shown, met = "–", figure.lacking
        else:
            shown, met = aim.shown(figure.value), {True: "yes", False: "no", None: ""}[aim.is_met(figure.value)]
        against = "–" if aim.is_alone or not row.against else row.against
        lines.append((f"{row.what}: {aim.name}", against, aim.wanted(), shown, met))
    return lines


def _details(row: Row, record: Record) -> str:
    took = f" in {max(1, round(record.minutes))} min" if record.minutes else ""
    about = [f"Measured on {record.when}{took}, {_count(record.rounds)}."]
    about += [f"Footage: {record.footage}."] if record.footage else []
    about += [record.notes] if record.notes else []
    against = f", against {row.against}" if row.against else ""
    parts = [f"## {row.what[0].upper()}{row.what[1:]}{against}", f"`{row.name}`. {' '.join(about)}"]
    if record.lacking:
        parts.append(f"It could not be measured: {record.lacking}.")
    bullets = []
    for aim in row.aims:
        figure = record.figure(aim)
        if figure.value is None:
            continue
        met = {True: f"goal {aim.wanted()}, met", False: f"goal {aim.wanted()}, not met", None: "no goal"}
        raw = "; ".join(f"{name}: {_values(values)}" for name, values in figure.runs.items())
        said = f"- **{aim.name}: {aim.shown(figure.value)}** ({met[aim.is_met(figure.value)]}). {aim.bound}"
        said += f" {figure.notes}" if figure.notes else ""
        bullets.append(said + (f"\n  Raw: {raw}." if raw else ""))
    return "\n\n".join([*parts, *(["\n".join(bullets)] if bullets else [])])


def _count(rounds: int) -> str:
    return "one round" if rounds == 1 else f"{rounds} rounds"


def _values(values: Sequence[float]) -> str:
    return " ".join(f"{value:.4g}" if abs(value) < 100 else f"{value:.0f}" for value in values)


def _machines(rows: Sequence[Row], records: Mapping[str, Record]) -> str:
    """Each machine with its versions once, and below it which commit gave which rows."""
    named: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        if record := records.get(row.name):
            ours, _, others = record.versions.partition(", ")
            named.setdefault(f"{record.machine}; {others}", {}).setdefault(ours, []).append(row.name)
    lines = ["## Machines and versions", ""]
    for machine, programs in named.items():
        lines += [f"- {machine}", *(f"    - {ours}: {', '.join(names)}" for ours, names in programs.items())]
    return "\n".join(lines)


def _escaped(cell: str) -> str:
    return cell.replace("|", "\\|")
