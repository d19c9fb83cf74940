"""The report: docs/performance.json keeps every figure, the table and plot of docs/performance.md are made of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.figures import Row
from tests.bench.plot import drawn

DOCS = Path(__file__).parents[2] / "docs"
REPORT, FIGURES, PLOT = DOCS / "performance.md", DOCS / "performance.json", DOCS / "pictures" / "performance.svg"
BEGIN, END = "<!-- results: written by make bench -->", "<!-- end of results -->"


def write(found: list[Row], machine: dict[str, str], options: dict[str, object]) -> None:
    """Put what was measured in the place of what was known of it, and draw the rest anew."""
    known: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    rows: dict[str, Any] = {row["name"]: row for row in known.get("figures", [])}
    rows |= {row.name: row.as_json | options for row in found}
    kept = {"machine": machine, "at": datetime.now(UTC).date().isoformat(), "figures": list(rows.values())}
    FIGURES.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    PLOT.write_text(drawn([row for name, row in rows.items() if name.startswith("growth.")]), encoding="utf-8")
    before, rest = REPORT.read_text(encoding="utf-8").split(BEGIN)
    REPORT.write_text(f"{before}{BEGIN}\n\n{body(kept)}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


def body(kept: dict[str, Any]) -> str:
    """The table under a line that says where and when."""
    where = "; ".join(f"{what} {which}" for what, which in kept["machine"].items())
    head = (
        "| what | goal | salestui: median / p95 | bare app: median / p95 | n | seen besides | result | reached |\n"
        + "|---" * 8
        + "|"
    )
    lines = [line(row) for row in kept["figures"]]
    return "\n".join([f"Measured on {kept['at']}: {where}.", "", head, *lines])


def line(row: dict[str, Any]) -> str:
    """A row of the table."""
    bare, unit = row["bare"], row["unit"]
    floor = f"{number(bare['median'])} / {number(bare['p95'])} {unit}" if bare else "–"
    own = (
        f"{number(row['median'])} / {number(row['p95'])} {unit}" if row["n"] > 1 else f"{number(row['median'])} {unit}"
    )
    more = ", ".join(f"{what.replace('_', ' ')} {number(value)}" for what, value in row["more"].items() if value)
    reached = "yes" if row["reached"] else "**no**"
    return f"| {row['what']} | {row['goal']} | {own} | {floor} | {row['n']} | {more} | {row['result']} | {reached} |"


def number(value: float) -> str:
    """A figure with as many places as matter."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
