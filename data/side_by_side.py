"""Side by side: two records of what may be one organisation, fact by fact, with what merging would keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from data.imports.headings import TARGETS
from data.model.clean import clean_line
from data.model.facts import DealState, FollowUpState
from data.model.merging import FACTS, Fact, Side, usual_side
from data.model.phone import show_phone
from data.tables import call, contact, deal, followup, meeting, note, organisation, phone
from data.transaction import Read
from data.words import N_, _, language

_OPEN = N_("open deals")

_HANGS: tuple[tuple[str, Any, ColumnElement[bool] | None], ...] = (
    (N_("people"), contact, None),
    (_OPEN, deal, deal.c.state == DealState.OPEN),
    (N_("closed deals"), deal, deal.c.state != DealState.OPEN),
    (N_("calls"), call, None),
    (N_("notes"), note, None),
    (N_("meetings"), meeting, None),
    (N_("next steps"), followup, followup.c.state == FollowUpState.OPEN),
)
"""What hangs on an organisation, counted; all of it moves."""

_HISTORY = (call, note, meeting, deal)
"""What tells how much a record has been worked: the one with more of it stays."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of two records: what each says, and whose is taken."""

    key: str
    label: str
    keep: str
    gone: str
    usual: Side | None = None
    """The side taken unless the rep says otherwise; None where both stay."""

    @property
    def choosable(self) -> bool:
        """Whether the two contradict each other, so that a side must be chosen."""
        return bool(self.usual and self.keep and self.gone and self.keep != self.gone)


@dataclass(frozen=True, slots=True)
class Beside:
    """Two records beside each other: the one worked more stays, the other goes into it."""

    keep: str
    gone: str
    lines: tuple[Compared, ...]
    """What must be chosen first, then what both sides give to."""
    open_deals: int
    """How many would be open in one organisation."""
    barred: bool
    """Whether either has asked not to be called: so will they be as one."""


def side_by_side(read: Read, one: str, other: str, *, stays: str = "") -> Beside:
    """Both records, fact by fact.

    Args:
        read: The file.
        one: The one.
        other: The other.
        stays: Which of them stays; without it the one that was worked more.

    Raises:
        NotFound: when one of them is no longer there.
    """
    keep, gone = sorted((one, other), key=lambda key: (key != stays, -_worked(read, key), key))
    rows = dict(read.row(organisation, keep)), dict(read.row(organisation, gone))
    counts = {
        label: (_count(read, table, keep, only), _count(read, table, gone, only)) for label, table, only in _HANGS
    }
    lines = [_fact(read, fact, *rows) for fact in FACTS]
    lines += [Compared("phones", _("numbers"), _numbers(read, keep), _numbers(read, gone))]
    lines += [Compared(key, _(name), _joined(rows[0], key), _joined(rows[1], key)) for key, name in _JOINED.items()]
    lines += [Compared(f"#{name}", _(name), str(one or ""), str(two or "")) for name, (one, two) in counts.items()]
    travelling = sum(counts[_OPEN])
    barred = bool(rows[0]["do_not_call"] or rows[1]["do_not_call"])
    told = sorted((line for line in lines if line.keep or line.gone), key=lambda line: not line.choosable)
    return Beside(keep, gone, tuple(told), travelling, barred)


_JOINED = {
    "care_class": N_("class"),
    "tags": N_("tags"),
    "do_not_call": N_("may be called"),
    "notes": N_("about"),
    "created_at": N_("in the file since"),
}


def _fact(read: Read, fact: Fact, keep: Mapping[str, Any], gone: Mapping[str, Any]) -> Compared:
    texts = [_said(read, fact, row) for row in (keep, gone)]
    label = _(TARGETS[f"organisation.{fact.key}"])
    return Compared(fact.key, label, texts[0], texts[1], usual_side(fact, keep, gone))


def _said(read: Read, fact: Fact, row: Mapping[str, Any]) -> str:
    if fact.key == "segment":
        known = next((one for one in read.office.playbook.segments if one.key == row["segment"]), None)
        return known.name.said(language()) if known else str(row["segment"])
    if fact.key == "source" and row["source"] and row["sourced_on"]:
        return f"{row['source']} ({row['sourced_on'].isoformat()})"
    return clean_line(str(row[fact.key] or ""))


def _joined(row: Mapping[str, Any], name: str) -> str:
    if name == "tags":
        return ", ".join(row["tags"])
    if name == "do_not_call":
        return _("DO NOT CALL") if row["do_not_call"] else ""
    if name == "created_at":
        return str(row["created_at"].date().isoformat())
    return clean_line(str(row[name] or ""))


def _numbers(read: Read, key: str) -> str:
    country = read.office.settings.day.country or "FI"
    wanted = select(phone.c.e164, phone.c.typed).where(phone.c.organisation_id == key).order_by(phone.c.rank)
    found = [show_phone(row["e164"], country) if row["e164"] else row["typed"] for row in read.all(wanted)]
    return ", ".join(dict.fromkeys(found))


def _count(read: Read, table: Any, key: str, only: ColumnElement[bool] | None) -> int:
    wanted = select(func.count()).select_from(table).where(table.c.organisation_id == key)
    return read.count(wanted if only is None else wanted.where(only))


def _worked(read: Read, key: str) -> int:
    return sum(_count(read, table, key, None) for table in _HISTORY)
