"""The brief before the dial: ten seconds, everything that matters, at both sizes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from data.model.facts import Outcome
from data.model.settings import Rep
from data.store import Store
from data.tables import call, contact, deal, followup, objection, organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.doors import StartCall
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calling, press, prospect
from tests.screens.conftest import settle, text_of

BOTH = pytest.mark.parametrize("size", SIZES)
NARROW = pytest.mark.parametrize("size", SIZES[:1])

CALLS = (
    (4, Outcome.CALL_BACK, "ring after the budget round"),
    (30, Outcome.NO_ANSWER, ""),
    (60, Outcome.GATEKEEPER, "Liisa says mornings are best for her and that she is often away on Fridays in winter"),
    (90, Outcome.NO_ANSWER, "the fourth is on the card"),
)


def _with_a_past(write: Write, agreed: bool = False) -> tuple[str, str]:
    """Pöytä Oy after four calls, an objection, a promise for today and Ville who is to be called too."""
    org, deal_id = prospect(write)
    anna = str(write.row(deal, deal_id)["contact_id"])
    write.update(contact, anna, language="fi", channel="email")
    write.update(organisation, org, notes="moved offices\nin October", industry="furniture")
    for days, outcome, notes in CALLS:
        at = write.now - timedelta(days=days)
        words = {"script": "opener", "script_version": "1", "language": "en", "outcome": outcome, "notes": notes}
        about = {"organisation_id": org, "deal_id": deal_id, "contact_id": anna}
        made = write.insert(call, **about, started_at=at, ended_at=at, reached={}, **words)
        if days == 4:
            write.insert(objection, call_id=made, kind="too_expensive", at=at, overcome=False)
    ville = write.insert(contact, organisation_id=org, name="Ville Salo", search_key="ville")
    promise(write, org, datetime(2026, 11, 24, 12, tzinfo=UTC), agreed, contact_id=ville)
    return org, deal_id


def promise(write: Write, org: str, at: datetime, agreed: bool = True, **whom: str) -> str:
    """A call for a minute, agreed or only planned."""
    due = {"due_on": at.date(), "due_at": at, "priority": 1, "agreed": agreed}
    return write.insert(followup, organisation_id=org, kind="call_back", reason="after the round", **due, **whom)


def _lines(app: SalesApp) -> dict[str, str]:
    """The lines of the brief by their labels."""
    found: dict[str, str] = {}
    label = ""
    for line in text_of(app).splitlines():
        label = line[3:15].strip() or label
        found[label] = f"{found.get(label, '')} {line[15:].strip()}".strip()
    return found


@BOTH
async def test_everything_about_them_stands_under_its_label(app: SalesApp, size: tuple[int, int], store: Store) -> None:
    org, deal_id = store.do(_with_a_past).result().result
    async with calling(app, size, org, deal_id) as pilot:
        said = _lines(app)
        assert said["who"] == "Anna Mäkelä · HR manager, decides may be called · prefers e-mail · speaks Finnish"
        assert said["house"] == "Pöytä [/b] Oy · Company · furniture · 48 people · Tampere"
        assert "agree a meeting" in said["why"]
        assert "try 1 of 6" in said["why"]
        assert said["last"].startswith(
            "Fri 20.11. Call back “ring after the budget round” Sun 25.10. No answer Fri 25.9."
        )
        assert "the fourth" not in said["last"]
        assert said["objected"] == "No budget, or too expensive (stood)"
        assert said["know"] == "dog: Rusty · moved offices in October"
        assert said["now"] == "10:12 · outside call windows · next today 15:00"
        assert said["number"] == "040 555 0101 · d copies it · 1 of 2, j: 03 555 0102"
        assert said["also today"] == "Ville Salo call back today 14:00 · q holds them"
        assert said["source"] == "the fair · 7 w"
        assert "…" not in said["who"] + said["house"] + said["why"] + said["number"]
        await press(pilot, "j")
        assert _lines(app)["number"].startswith("03 555 0102")
        await press(pilot, "space")
        assert "may be called" not in text_of(app)


@NARROW
async def test_who_else_is_promised_a_call_today_is_told_but_not_held(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    org, deal_id = store.do(_with_a_past, agreed=True).result().result
    async with calling(app, size, org, deal_id):
        assert _lines(app)["also today"] == "Ville Salo call back today 14:00"


@NARROW
async def test_an_agreed_call_tells_when_it_was_agreed_and_a_broken_promise_how_late_it_is(
    app: SalesApp, size: tuple[int, int], store: Store, clock: StillClock
) -> None:
    def promised(write: Write) -> tuple[str, str, str]:
        org, deal_id = prospect(write)
        return org, deal_id, promise(write, org, datetime(2026, 11, 24, 8, 30, tzinfo=UTC), deal_id=deal_id)

    clock.move(days=-4)
    org, deal_id, made = store.do(promised).result().result
    clock.move(days=4)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org, deal_id=deal_id, followup_id=made))
        await settle(pilot)
        assert _lines(app)["why"] == "after the round agreed Fri 20.11. · due today 10:30 · try 1 of 6"
        clock.move(days=3, hours=6)
        await press(pilot, "j")
        assert "due 3 d late" in _lines(app)["why"]


@BOTH
async def test_what_the_script_lacks_and_a_source_nobody_wrote_down_are_told_before_the_call(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    org, deal_id = store.do(prospect).result().result
    store.do(_without_source, org).result()
    store.office = replace(
        store.office, settings=store.office.settings.model_copy(update={"rep": Rep(name="Aino Laine")})
    )
    async with calling(app, size, org, deal_id) as pilot:
        said = _lines(app)
        assert said["lacks"] == "the script lacks your company's name: F12"
        assert said["source"] == "not known: find it out before they ask"
        await press(pilot, "w")
        assert "I do not have the source at hand." in text_of(app)
        await press(pilot, "escape", "t", "w")
        assert "Lähde ei ole nyt näkyvissäni." in text_of(app)


def _without_source(write: Write, org: str) -> None:
    write.update(organisation, org, source="", sourced_on=None)


@NARROW
async def test_where_from_reads_well_in_both_languages(app: SalesApp, size: tuple[int, int], store: Store) -> None:
    org, deal_id = store.do(prospect).result().result
    async with calling(app, size, org, deal_id) as pilot:
        await press(pilot, "w")
        assert "Your details come from the fair; I noted them down on 1.10.2026." in text_of(app)
        await press(pilot, "escape", "t", "w")
        assert "Tietonne ovat tästä lähteestä: the fair, kirjattu 1.10.2026." in text_of(app)


@NARROW
async def test_inside_a_window_the_brief_tells_when_it_closes(
    app: SalesApp, size: tuple[int, int], store: Store, clock: StillClock
) -> None:
    org, deal_id = store.do(prospect).result().result
    clock.move(hours=5)
    async with calling(app, size, org, deal_id):
        assert _lines(app)["now"] == "15:12 · inside a call window until 17:00"
