"""What the import screen says: files, columns, the plan, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from textual.content import Content

from data.imports.headings import IGNORED, TARGETS, Column
from data.imports.landing import Imported
from data.imports.nearby import ListNearby
from data.imports.plan import Plan, say_plan
from data.imports.reversal import Reverted
from data.imports.revision import Policy
from data.imports.rows import Fault
from data.model.wording import age
from data.words import N_, _, pair, plural
from screens.widgets import lines
from screens.widgets.lines import Cell, Row, row

FILE_COLUMNS = (lines.Column(flex=3), lines.Column(flex=3), lines.Column(6, right=True))
COLUMN_COLUMNS = (lines.Column(flex=3), lines.Column(flex=3), lines.Column(flex=4))

POLICIES: dict[Policy, str] = {
    "skip": N_("leave them as they are"),
    "fill": N_("fill only their gaps"),
    "update": N_("believe the file"),
}
"""What happens to organisations that are there already."""

KEPT = "kept"
"""The key of keeping a column as text, among the targets a column may get."""
LEFT_OUT = "left out"

_SHOWN = 3


def file_rows(found: Sequence[ListNearby], now: datetime) -> list[Row]:
    """The lists nearby: name, folder, how old."""
    return [
        row(
            str(one.path),
            Cell(one.path.name),
            Cell(_short(one.path.parent), "faint"),
            Cell(age(max(0, (now - one.changed).days)), "faint"),
        )
        for one in found
    ]


def _short(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)


def column_rows(columns: Sequence[Column]) -> list[Row]:
    """The columns: heading, what it becomes, a sample."""
    return [
        row(
            column.heading,
            Cell(column.heading),
            Cell("→ " + target_name(column.target), "accent" if column.target else "faint"),
            Cell(column.sample, "faint"),
        )
        for column in columns
    ]


def target_name(target: str | None) -> str:
    """What a column becomes, in words."""
    if target is None:
        return _("kept as text about the organisation")
    return _("left out") if target == IGNORED else _(TARGETS[target])


def target_choices() -> list[tuple[str, str]]:
    """Everything a column may become: key and name."""
    named = [(target, _(name)) for target, name in TARGETS.items()]
    return [*named, (KEPT, target_name(None)), (LEFT_OUT, target_name(IGNORED))]


def plan_text(plan: Plan) -> Content:
    """The counts, the rep's choice, remarks and the first faults."""
    chosen = _("Organisations that are there already: {choice}.").format(choice=_(POLICIES[plan.policy]))
    told = [
        Content(say_plan(plan)),
        Content(chosen),
        *(Content.styled(remark, "$text-muted") for remark in plan.remarks),
        *_faults(plan.rejected, _("line {line} rejected: {reason}"), "$warning"),
        *_faults(plan.skipped, _("line {line} skipped: {reason}"), "$text-muted"),
        *_faults(plan.warnings, _("line {line}: {reason}"), "$text-muted"),
    ]
    return Content("\n").join(told)


def _faults(faults: Sequence[Fault], sentence: str, style: str) -> list[Content]:
    told = [
        Content.styled(sentence.format(line=fault.line, reason=fault.reason.replace("\n", " ")), style)
        for fault in faults[:_SHOWN]
    ]
    if len(faults) > _SHOWN:
        more = _("… and {count} more.").format(count=len(faults) - _SHOWN)
        told.append(Content.styled(more, style))
    return told


def done_text(done: Imported, rejects: str) -> Content:
    """What an import did, and where the rejected rows are."""
    told = [plural("{count} organisation imported.", "{count} organisations imported.", done.imported)]
    for count, forms in (
        (done.updated, pair("{count} row added to others.", "{count} rows added to others.")),
        (len(done.skipped), pair("{count} row skipped.", "{count} rows skipped.")),
        (len(done.rejected), pair("{count} row rejected.", "{count} rows rejected.")),
        (len(done.warnings), pair("{count} cell kept as typed.", "{count} cells kept as typed.")),
    ):
        if count:
            told.append(plural(*forms, count))
    if rejects:
        told.append(rejects)
    return Content("\n".join(told))


def reverted_text(done: Reverted) -> Content:
    """What taking an import back did."""
    told = [plural("{count} organisation removed.", "{count} organisations removed.", done.removed)]
    if done.kept:
        names = ", ".join(done.kept[:_SHOWN]) + (" …" if len(done.kept) > _SHOWN else "")
        told.append(_("Kept, because they were worked since: {organisations}").format(organisations=names))
    return Content("\n".join(told))
