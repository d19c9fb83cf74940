"""A plot of cost against size: a panel for each figure, its sizes on a line that grows tenfold at each step."""

from __future__ import annotations

import math
from typing import Any
from xml.sax.saxutils import escape

WIDE, HIGH, EDGE = 220, 150, 34
INK, GREY, LINE = "#24292f", "#8c959f", "#0969da"


def drawn(rows: list[dict[str, Any]]) -> str:
    """The panels side by side, as SVG."""
    panels = "".join(panel(row, place * WIDE) for place, row in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE * max(len(rows), 1)} {HIGH}" '
        f'font-family="sans-serif" font-size="10">\n<rect width="100%" height="100%" fill="#ffffff"/>\n{panels}</svg>\n'
    )


def panel(row: dict[str, Any], left: int) -> str:
    """One figure: points of its sizes, from nought upwards, and the most that its goal allows."""
    sizes = sorted((int(size), float(value)) for size, value in row["more"].items())
    limit = sizes[0][1] * float(row["goal"].split()[1])
    top = max(limit, *(value for _size, value in sizes)) * 1.1
    first, last = math.log10(sizes[0][0]), math.log10(sizes[-1][0])
    wide, high = WIDE - 2 * EDGE, HIGH - 2 * EDGE

    def at(size: float, value: float) -> tuple[float, float]:
        along = (math.log10(size) - first) / ((last - first) or 1)
        return left + EDGE + along * wide, EDGE + (1 - value / top) * high

    points = [at(size, value) for size, value in sizes]
    y = at(sizes[0][0], limit)[1]
    parts = [
        text(left + EDGE, 18, f"{row['what'].partition(',')[0]}, {row['unit']}", INK),
        f'<path d="M{left + EDGE} {EDGE}v{high}h{wide}" fill="none" stroke="{GREY}"/>',
        f'<path d="M{left + EDGE} {y:.1f}h{wide}" stroke="{GREY}" stroke-dasharray="3 3"/>',
        text(left + EDGE + wide, y - 3, row["goal"], GREY, "end"),
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="none" stroke="{LINE}"/>',
    ]
    for (size, value), (x, up) in zip(sizes, points, strict=True):
        parts.append(f'<circle cx="{x:.1f}" cy="{up:.1f}" r="2.5" fill="{LINE}"/>')
        parts.append(text(x, up + 13, f"{value:.3g}", INK, "middle"))
        parts.append(text(x, HIGH - EDGE + 13, f"{size:,}", GREY, "middle"))
    return "\n".join(parts) + "\n"


def text(x: float, y: float, words: str, colour: str, anchor: str = "start") -> str:
    """Words at a place."""
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{escape(words)}</text>'
