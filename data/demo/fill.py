"""Filling an empty file with the demo."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import func, select

from data.demo.agenda import Agenda
from data.demo.bargain import strike_bargains
from data.demo.cast import Cast
from data.demo.scene import Scene
from data.demo.sheet import Sheet
from data.demo.story import Teller
from data.model.identity import seeded
from data.model.refusal import Refusal
from data.model.settings import Rep
from data.tables import organisation
from data.transaction import Write
from data.watch import look_over
from data.words import _, language

REP = Rep(
    name="Aino Laine",
    email="aino.laine@kotitreeni.example",
    phone="+358405550100",
    company="Kotitreeni Oy",
)
"""Who calls in the demo while the settings name nobody."""

DEALS = 150
"""Deals of a demo as the rep meets it: one for each organisation."""

_LARGE = 1_000


@dataclass(frozen=True, slots=True)
class Share:
    """A story and how many of 150 deals, and of a hundred of a large demo, it is told about."""

    story: Callable[[Teller], None]
    usual: int
    large: int


SHARES = (
    Share(Teller.contacting, 26, 20),
    Share(Teller.inbound, 2, 0),
    Share(Teller.late_satisfaction, 1, 0),
    Share(Teller.silent, 1, 0),
    Share(Teller.booked, 9, 3),
    Share(Teller.heard, 8, 2),
    Share(Teller.benefits, 11, 2),
    Share(Teller.closing, 7, 1),
    Share(Teller.agreement, 4, 1),
    Share(Teller.won, 15, 3),
    Share(Teller.lost, 8, 4),
    Share(Teller.parked, 4, 2),
    Share(Teller.tried, 24, 42),
    Share(Teller.fresh, 30, 20),
)


def fill_demo(write: Write, *, deals: int = DEALS, seed: int = 1) -> int:
    """Fill an empty file with invented customers, their past, and a morning's work; how many deals there are.

    The same seed gives the same rows for the same five minutes of the clock, playbook and language. Nothing of it
    enters the history: there is nothing to undo on a fresh demo.

    Raises:
        Refusal: when the file holds organisations already, or no deal is asked for.
    """
    if deals < 1:
        raise Refusal(_("A demo needs at least one deal."))
    if write.count(select(func.count()).select_from(organisation)):
        raise Refusal(_("This file already holds organisations; choose another for the demo."))
    if not write.office.settings.rep.name:
        write.office = replace(write.office, settings=write.office.settings.model_copy(update={"rep": REP}))
    chance = random.Random(seed)
    sheet = Sheet(write.connection, seeded(seed))
    large = deals > _LARGE
    scene = Scene(write.office, sheet, chance, _five_minutes(write.now), language(), large)
    cast = Cast(sheet, chance, write.office.playbook, scene.lang)
    agenda = Agenda(scene, share=0.7 if large else 0.28)
    teller = Teller(scene, cast, agenda, calls=7 if large else 0)
    if large:
        sheet.make_room()
    with _uncollected():
        for story in _programme(deals, large=large, chance=chance):
            story(teller)
            sheet.turn()
        teller.finish()
        sheet.clear_up()
    if not large:
        strike_bargains(write, scene)
    _look_over(write, seed)
    return deals


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage is collected: it would go through the rows that wait again and again, and find nothing."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _look_over(write: Write, seed: int) -> None:
    """Plan what such a file has planned after any morning, outside the history too."""
    write.office = replace(write.office, new_id=seeded(seed + 1))
    write.now = _five_minutes(write.now)
    look_over(write)
    write.steps.clear()
    write.phrase = None


def _programme(deals: int, *, large: bool, chance: random.Random) -> list[Callable[[Teller], None]]:
    """Which stories are told, in which order; what is left over in rounding are fresh prospects."""
    shares = [(share.story, share.large if large else share.usual) for share in SHARES]
    total = sum(part for _story, part in shares)
    told = [story for story, part in shares for _number in range(deals * part // total)]
    told += [shares[-1][0]] * (deals - len(told))
    chance.shuffle(told)
    return told


def _five_minutes(now: datetime) -> datetime:
    """The moment, down to five minutes: two demos made one after the other are alike."""
    return now - timedelta(minutes=now.minute % 5, seconds=now.second, microseconds=now.microsecond)
