"""How a deal looks in its column: one line, two, or three; marks are letters and words beside any colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum

from rich.cells import cell_len

from data.board_cards import Card
from data.model.calendar import Due
from data.model.office import Office
from data.model.promise import Standing
from data.model.wording import NBSP, age, clock, money, number
from data.model.wording import due as due_in_words
from data.words import _
from screens.widgets.columns import fit
from screens.widgets.lines import Cell, Tone

Pieces = tuple[Cell, ...]
"""A line made of pieces."""


class Density(IntEnum):
    """How many lines a card takes."""

    COMPACT = 1
    USUAL = 2
    DETAILED = 3


TONES: dict[Standing, Tone] = {
    Standing.NONE: "broken",
    Standing.BROKEN: "broken",
    Standing.SLOW: "late",
    Standing.KEPT: "plain",
    Standing.RESTING: "faint",
    Standing.HELD: "faint",
}


def face(card: Card, width: int, office: Office, density: Density = Density.USUAL) -> tuple[Pieces, ...]:
    """The lines of a card: who and how much; in detail whom to ask for; what next and how long it has stood here."""
    if density is Density.COMPACT:
        return (_all_in_one(card, width, office),)
    who = _beside(_name(card), [Cell(_marks(card, _beside_room(width)), "faint")], width)
    done = Cell(step(card, office, brief=True), tone(card, office))
    what = _beside((done,), _stood(card, _beside_room(width)), width)
    if density is Density.USUAL:
        return who, what
    return who, spread(Cell(card.contact or card.title, "faint"), Cell(card.process, "faint"), width), what


def spread(left: Cell, right: Cell, width: int) -> Pieces:
    """Two pieces at the ends of a line; the right one is left out where it would take more than half of it."""
    if not right.text or cell_len(right.text) > _beside_room(width):
        return (Cell(fit(left.text, width), left.tone),)
    return _beside((left,), [right], width)


def amount(cents: int) -> str:
    """A value without its sign, nothing for none."""
    return money(cents).removesuffix(f"{NBSP}€") if cents else ""


def step(card: Card, office: Office, *, brief: bool = False) -> str:
    """The next step in a few words, its time first; in brief, the hour is told only of today."""
    if card.standing is Standing.RESTING:
        return _("rests: {reason}").format(reason=card.no_step)
    if card.next_due is None:
        return _("NO NEXT STEP")
    if card.standing is Standing.HELD:
        return _("on hold: {step}").format(step=card.next_kind)
    return f"{when(card, card.next_due, office, brief=brief)} {card.next_kind}".rstrip()


def when(card: Card, due: Due, office: Office, *, brief: bool = False) -> str:
    """When the next step is due."""
    now = office.clock()
    today = due.on == office.calendar.today(now)
    if card.standing is Standing.BROKEN and today and due.at is not None:
        return _("{time} late").format(time=clock(office.calendar.local(due.at)))
    return due_in_words(due if today or not brief else Due(due.on), now, office.calendar)


def tone(card: Card, office: Office) -> Tone:
    """How the next step stands out: a broken promise, one too far off, one of today."""
    today = card.next_due is not None and card.next_due.on == office.calendar.today(office.clock())
    return "accent" if today and card.standing is Standing.KEPT else TONES[card.standing]


def first_fitting(options: Sequence[str], room: int) -> str:
    """The first of these texts that fits; nothing where none does."""
    return next((text for text in options if cell_len(text) <= room), "")


def _all_in_one(card: Card, width: int, office: Office) -> Pieces:
    """One line: who, and when something comes next."""
    if card.standing is Standing.RESTING:
        options = [_("rests")]
    elif card.next_due is None:
        options = [_("NO NEXT STEP"), _("NO STEP")]
    elif card.standing is Standing.HELD:
        options = [_("on hold")]
    else:
        said = when(card, card.next_due, office, brief=True)
        over = ">" if card.standing is Standing.SLOW else ""
        options = [f"{over}{said}", over + said.rpartition(" ")[2], f"{over}{card.next_due.on:%m/%Y}"]
    right = first_fitting(options, _beside_room(width)) or fit(options[-1], _beside_room(width)).rstrip()
    return _beside(_name(card), [Cell(right, tone(card, office))], width)


def _name(card: Card) -> Pieces:
    """The organisation; the mark of a complaint never falls away."""
    name = Cell(card.organisation)
    return (Cell("! ", "strong"), name) if card.complaint else (name,)


def _marks(card: Card, room: int) -> str:
    """Public buyer, class, own process and value, as many as fit: the class first, the process last."""
    shown: dict[str, str] = {}
    value = [amount(card.value_cents)]
    if card.value_cents >= 1_000_000:
        value.append(_("{thousands} k").format(thousands=number(card.value_cents // 100_000)))
    wanted = {
        "class": [card.care_class or ""],
        "public": [_("P") if card.public else ""],
        "value": value,
        "own": [_("own") if card.process else ""],
    }
    for name, options in wanted.items():
        left = room - sum(cell_len(text) + 1 for text in shown.values())
        if text := first_fitting(options, left):
            shown[name] = text
    return " ".join(shown[name] for name in ("own", "public", "class", "value") if name in shown)


def _stood(card: Card, room: int) -> list[Cell]:
    """How long it has stood here; of a step that comes too late also by which limit."""
    stood = age(card.age_days)
    over = f">{age(card.limit_days)}" if card.standing is Standing.SLOW and card.limit_days is not None else ""
    if over and cell_len(f"{stood} {over}") <= room:
        return [Cell(f"{stood} ", "faint"), Cell(over, "late")]
    shown = Cell(over, "late") if over else Cell(stood, "faint")
    return [shown] if cell_len(shown.text) <= room else []


def _beside_room(width: int) -> int:
    """Cells that what stands on the right may take from the name."""
    return max(width // 2, width - 8)


def _beside(left: Pieces, right: Sequence[Cell], width: int) -> Pieces:
    """Pieces at both ends of a line, the last of the left ones cut to what is left."""
    taken = sum(cell_len(cell.text) for cell in right)
    room = width - taken - (1 if taken else 0)
    return (*_cut(left, room), *([Cell(" ")] if taken else []), *right)


def _cut(pieces: Pieces, room: int) -> Iterator[Cell]:
    *first, last = pieces
    for piece in first:
        text = fit(piece.text, min(cell_len(piece.text), max(0, room)))
        room -= cell_len(text)
        yield Cell(text, piece.tone)
    yield Cell(fit(last.text, max(0, room)), last.tone)
