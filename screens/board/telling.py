"""What is told in full sentences around the columns: the lit deal, its column, the whole board."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from data.board import Board, Column
from data.board_cards import Card
from data.board_order import ORDERS, Order
from data.model.facts import DealState
from data.model.office import Office
from data.model.promise import Standing
from data.model.wording import age, money, number
from data.words import _, plural
from screens.board.face import Pieces, first_fitting, spread, step, tone
from screens.widgets.columns import fit
from screens.widgets.lines import Cell

NAME = 30
"""Cells that the organisation of the lit card keeps, whatever else is told of it."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the board is looked at."""

    order: Order = Order.STEP
    care: bool = False
    """Customers by health instead of deals by stage."""
    text: str = ""
    """What it is narrowed by, as typed."""


def status(board: Board, look: Look, marked: int, width: int) -> Pieces:
    """One calm line: what is shown and in which order; how much it is worth altogether."""
    parts = [
        _("customers by health") if look.care else "",
        _("narrowed to {words}").format(words=board.narrowed) if board.narrowed else "",
        _("not understood: {words}").format(words=" ".join(board.unknown)) if board.unknown else "",
        plural("{count} marked", "{count} marked", marked) if marked else "",
    ]
    said = " · ".join(part for part in parts if part)
    order = _("by {order}").format(order=_(ORDERS[look.order]))
    left = f"{said} · {order}" if said else order
    right = first_fitting(_totals(board, look), width - cell_len(left) - 2)
    room = width - cell_len(right) - (2 if right else 0)
    shown = Cell(fit(said, min(cell_len(said), room)), "plain")
    rest = Cell(fit(left.removeprefix(said), max(0, room - cell_len(shown.text))), "faint")
    return shown, rest, Cell(f"  {right}" if right else "", "faint")


def _totals(board: Board, look: Look) -> list[str]:
    """What is on the board and not won yet, the longest first."""
    many = plural("{count} customer", "{count} customers", board.open_count)
    if not look.care:
        many = plural("{count} open deal", "{count} open deals", board.open_count)
    worth = f"{many} · {money(board.open_cents)}"
    if not board.open_cents:
        return [many]
    if board.weighted_cents is None:
        return [worth, many]
    return [f"{worth} · " + _("weighted {sum}").format(sum=_about(board.weighted_cents)), worth, many]


def column_told(column: Column, look: Look, width: int) -> Pieces:
    """One line about a column: how many, their sum, also by chance, how soon a next step is wanted; its goal."""
    many = plural("{count} customer", "{count} customers", column.count)
    if not look.care and not column.won:
        many = plural("{count} deal", "{count} deals", column.count)
    parts = [many, money(column.value_cents) if column.value_cents else ""]
    if column.weighted_cents is not None and column.value_cents and not column.won:
        weighed = _("weighted {sum} ({chance} %)")
        parts.append(weighed.format(sum=_about(column.weighted_cents), chance=column.probability))
    if column.limit_days is not None:
        parts.append(_("next step within {limit}").format(limit=age(column.limit_days)))
    parts.append(column.goal)
    rest = " · ".join(part for part in parts if part)
    name = f"{column.name}: "
    return Cell(fit(name, min(cell_len(name), width))), Cell(fit(rest, max(0, width - cell_len(name))), "faint")


def who_in_full(card: Card, width: int) -> Pieces:
    """One long line: who, what for, how much."""
    complaint = " · " + _("COMPLAINT not closed") if card.complaint else ""
    facts = [
        card.contact,
        card.title if card.title != card.organisation else "",
        money(card.value_cents) if card.value_cents else "",
        card.care_class or "",
        _("public buyer") if card.public else "",
        _("customer") if card.state is DealState.WON else "",
        _("by {process}: {stage}").format(process=card.process, stage=card.stage_name) if card.process else "",
    ]
    rest = "".join(f" · {fact}" for fact in facts if fact)
    room = width - cell_len(complaint)
    name = fit(card.organisation, min(cell_len(card.organisation), max(NAME, room - cell_len(rest))))
    left = max(0, room - cell_len(name))
    return Cell(name, "strong"), Cell(complaint, "strong"), Cell(fit(rest, left), "faint")


def step_in_full(card: Card, office: Office, width: int) -> Pieces:
    """One long line: the next step with its reason; how long the deal has stood here, what is ticked."""
    stood = _("{age} in stage").format(age=age(card.age_days))
    if card.limit_days is not None:
        stood = _("{age} in stage, limit {limit}").format(age=age(card.age_days), limit=age(card.limit_days))
    if card.criteria:
        stood += " · " + _("criteria {met}/{count}").format(met=card.met, count=card.criteria)
    if card.standing is Standing.RESTING:
        said = _("no next step, by choice: {reason}").format(reason=card.no_step)
    elif card.next_due is None:
        said = _("NO NEXT STEP: s gives it one")
    else:
        said = f"{step(card, office)}: {card.next_reason}"
        if card.standing is Standing.SLOW:
            said = _("later than the limit, {step}").format(step=said)
    return spread(Cell(said, tone(card, office)), Cell(stood, "faint"), width)


def sums(column: Column, room: int) -> str:
    """The figures at the head of a column, as many as fit: the sum, by its chance (~), the limit (<)."""
    limit = "" if column.limit_days is None else age(column.limit_days)
    if not column.value_cents:
        return first_fitting([_("limit {limit}").format(limit=limit), limit], room) if limit else ""
    whole, options = money(column.value_cents), []
    if column.weighted_cents is not None and not column.won:
        weighed = f"{whole} ~{number(column.weighted_cents // 100)}"
        options = [f"{weighed} <{limit}", weighed] if limit else [weighed]
    options += [f"{whole} <{limit}"] if limit else []
    return first_fitting([*options, whole, number(column.value_cents // 100)], room)


def _about(cents: int) -> str:
    """A sum that is weighed, and so no more exact than whole euros."""
    return money(cents // 100 * 100)
