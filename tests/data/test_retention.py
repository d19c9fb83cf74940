"""What has been kept longer than the playbook says is told, and goes only when it is asked to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import select, update

from data.aftersale import complaint
from data.bargaining import agreement
from data.deals import open_deal
from data.model.delay import Delay
from data.model.facts import DealState, Outcome
from data.model.retention import Retention
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.playbooks.shelf import bundled, check
from data.playbooks.shelf import read as read_playbook
from data.retention import apply_retention, past_time, tell_monthly
from data.store import Store
from data.tables import call, contact, deal, followup, meeting, note, organisation
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.rightful import in_bytes

NEVER = Retention(what="prospect_never_reached", after=Delay.parse("12 m"))


def _give(store: Store, *rules: Retention) -> None:
    playbook = store.office.playbook.model_copy(update={"retention": list(rules)})
    store.office = replace(store.office, playbook=playbook)


def _rule(what: str, after: str = "12 m", does: str = "erase") -> Retention:
    return Retention.model_validate({"what": what, "after": after, "does": does})


def _prospect(write: Write, name: str = "Vanha Oy") -> str:
    return add_organisation(write, OrganisationFacts(name=name, segment="company"))


def _past(store: Store) -> list[tuple[str, list[str]]]:
    return [(one.rule.what, [kept.name for kept in one.kept]) for one in store.ask(past_time).result()]


def _call(write: Write, key: str, outcome: str, days: int, notes: str = "") -> str:
    at = write.now - timedelta(days=days)
    told = {"reached": {}, "script": "cold", "script_version": "1", "language": "fi", "notes": notes}
    return write.insert(call, organisation_id=key, started_at=at, ended_at=at, outcome=outcome, **told)


@pytest.fixture
def later(store: Store, clock: StillClock) -> Store:
    """A prospect was added a year and a day ago."""
    store.do(_prospect).result()
    clock.move(days=366)
    return store


def test_a_prospect_nobody_reached_is_past_its_time_on_the_day_and_no_sooner(store: Store, clock: StillClock) -> None:
    _give(store, NEVER)
    store.do(_prospect).result()
    clock.move(days=365)
    assert _past(store) == [("prospect_never_reached", [])]
    clock.move(days=1)
    assert _past(store) == [("prospect_never_reached", ["Vanha Oy"])]


def test_looking_takes_nothing_away(later: Store) -> None:
    _give(later, NEVER)
    later.ask(past_time).result()
    assert [row["name"] for row in later.ask(lambda read: read.all(select(organisation))).result()] == ["Vanha Oy"]


def test_applied_they_are_erased_to_the_last_byte(later: Store) -> None:
    _give(later, NEVER)
    done = later.do(apply_retention).result().result
    later.scrub().result()
    assert [one.count for one in done] == [1]
    assert in_bytes(later.path, "Vanha Oy") == []
    assert _past(later) == [("prospect_never_reached", [])]


def _with(write: Write, key: str, what: str) -> None:
    """Something that holds them."""
    about = write.all(select(deal.c.id).where(deal.c.organisation_id == key))[0]["id"]
    soon, over = write.now + timedelta(days=3), write.now + timedelta(days=3, hours=1)
    rows: dict[str, tuple[Any, dict[str, Any]]] = {
        "an open complaint": (complaint, {"opened_at": write.now - timedelta(days=900), "text": "rikki"}),
        "an agreement in force": (agreement, {"deal_id": about, "signed_on": date(2024, 1, 1)}),
        "a meeting ahead": (meeting, {"starts_at": soon, "ends_at": over, "uid": "x"}),
        "a promise": (
            followup,
            {"kind": "call_back", "due_on": soon.date(), "priority": 3, "reason": "", "agreed": True},
        ),
    }
    if what in rows:
        table, values = rows[what]
        write.insert(table, organisation_id=key, **values)
    elif what == "a deal that travels":
        write.update(deal, about, stage="benefits")
    elif what == "a parked deal":
        write.update(deal, about, state=DealState.LATER)
    elif what == "a talk long ago":
        _call(write, key, Outcome.CALL_BACK, 700)


HOLDS = [
    "an open complaint",
    "an agreement in force",
    "a meeting ahead",
    "a promise",
    "a deal that travels",
    "a parked deal",
    "a talk long ago",
]


@pytest.mark.parametrize("what", HOLDS)
def test_what_goes_on_with_them_holds_them(later: Store, what: str) -> None:
    _give(later, NEVER)
    key = later.ask(lambda read: read.all(select(organisation.c.id))[0]["id"]).result()
    assert _past(later) == [("prospect_never_reached", ["Vanha Oy"])]
    later.do(_with, key, what).result()
    assert _past(later) == [("prospect_never_reached", [])]


def test_a_call_in_vain_is_something_with_them_for_as_long_as_any_other(later: Store) -> None:
    _give(later, NEVER)
    key = later.ask(lambda read: read.all(select(organisation.c.id))[0]["id"]).result()
    later.do(_call, key, Outcome.NO_ANSWER, 300).result()
    assert _past(later) == [("prospect_never_reached", [])]
    later.do(
        lambda write: write.connection.execute(update(call).values(started_at=write.now - timedelta(400)))
    ).result()
    assert _past(later) == [("prospect_never_reached", ["Vanha Oy"])]


@pytest.mark.parametrize(("what", "state", "past"), [("lost_deal", "lost", True), ("lost_deal", "won", False)])
def test_lost_is_whoever_bought_nothing_else(later: Store, what: str, state: str, past: bool) -> None:
    _give(later, _rule(what))
    closed = {"state": "lost", "reason": "no_need", "closed_at": later.office.clock() - timedelta(days=400)}
    later.do(lambda write: write.connection.execute(update(deal).values(closed))).result()
    if state == "won":
        key = later.ask(lambda read: read.all(select(organisation.c.id))[0]["id"]).result()
        other = later.do(open_deal, key).result().result
        before = later.office.clock() - timedelta(days=390)
        later.do(lambda write: write.update(deal, other, state="won", closed_at=before, created_at=before)).result()
    assert _past(later) == [("lost_deal", ["Vanha Oy"] if past else [])]


def test_nobody_is_told_of_under_two_rules_that_erase(later: Store) -> None:
    _give(later, NEVER, _rule("no_contact_since"), _rule("no_contact_since", does="strip_notes"))
    later.do(lambda write: write.connection.execute(update(deal).values(state="lost"))).result()
    assert [names for _what, names in _past(later)] == [["Vanha Oy"], [], []]


def test_of_notes_only_the_words_go(store: Store, clock: StillClock) -> None:
    _give(store, _rule("call_notes", does="strip_notes"), _rule("personal_notes", does="strip_notes"))
    key = store.do(_prospect).result().result
    store.do(lambda write: write.connection.execute(update(deal).values(state="lost"))).result()
    old = store.do(_call, key, Outcome.NO, 10, "vanha puhe").result().result
    store.do(add_note, key, "vanha asia").result()
    store.do(
        lambda write: write.insert(note, organisation_id=key, text="vanha harrastus", personal=True, at=write.now)
    ).result()
    clock.move(days=400)
    new = store.do(_call, key, Outcome.NO, 1, "uusi puhe").result().result
    assert [one.count for one in store.ask(past_time).result()] == [1, 1]
    store.do(apply_retention).result()
    store.scrub().result()
    assert store.ask(lambda read: [read.row(call, one)["notes"] for one in (old, new)]).result() == ["", "uusi puhe"]
    assert [row["text"] for row in store.ask(lambda read: read.all(select(note))).result()] == ["vanha asia"]
    assert in_bytes(store.path, "vanha puhe", "vanha harrastus") == []
    assert [one.count for one in store.ask(past_time).result()] == [0, 0]


def test_whatever_was_written_of_those_long_silent_goes_where_the_rule_says_so(store: Store, clock: StillClock) -> None:
    _give(store, _rule("no_contact_since", does="strip_notes"))
    key = store.do(_prospect).result().result
    store.do(lambda write: write.connection.execute(update(deal).values(state="lost"))).result()
    store.do(add_note, key, "vanha asia").result()
    person = {"organisation_id": key, "name": "Liisa", "search_key": "liisa", "personal": "hiihtää"}
    store.do(lambda write: write.insert(contact, **person)).result()
    clock.move(days=400)
    assert [one.count for one in store.ask(past_time).result()] == [2]
    store.do(apply_retention).result()
    assert store.ask(lambda read: read.all(select(note))).result() == []
    assert store.ask(lambda read: read.all(select(contact))[0]["personal"]).result() == ""


def test_once_a_month_a_line_tells_of_it(later: Store, clock: StillClock) -> None:
    _give(later, NEVER)
    said = later.do(tell_monthly).result().result
    assert "Prospects nobody ever reached: 1 organisation would be erased" in said
    assert later.do(tell_monthly).result().result == ""
    clock.move(days=31)
    assert later.do(tell_monthly).result().result == said
    assert later.ask(lambda read: read.all(select(organisation))[0]["name"]).result() == "Vanha Oy"


def test_where_nothing_is_past_its_time_nothing_is_said_and_nothing_done(store: Store) -> None:
    _give(store, NEVER)
    store.do(_prospect).result()
    assert store.do(tell_monthly).result().result == ""
    assert [one.count for one in store.do(apply_retention).result().result] == [0]
    store.do(add_note, store.ask(lambda read: read.all(select(organisation.c.id))[0]["id"]).result(), "x").result()
    assert store.ask(lambda read: read.all(select(note))).result() != []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"what": "prospect_never_reached", "after": "5 min"}, "days, weeks, months or years"),
        ({"what": "prospect_never_reached", "after": "-3 m"}, "days, weeks, months or years"),
        ({"what": "call_notes", "after": "3 m", "does": "erase"}, "strip_notes"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_in_a_sentence(given: dict[str, str], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Retention.model_validate(given)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ('what = "lost_deal"\nafter = "1 y"', 'the rule for "lost_deal" stands twice'),
        ('what = "lost_deals"\nafter = "1 y"', 'must be one of: "prospect_never_reached", "lost_deal"'),
        ('what = "call_notes"\nafter = "1 y"', 'write does = "strip_notes"'),
        ('what = "lost_deal"', "after: is missing"),
    ],
)
def test_a_playbook_says_in_a_sentence_and_by_line_what_is_wrong(rule: str, said: str, tmp_path: Path) -> None:
    text = dict(bundled())["home-training"].read_text(encoding="utf-8")
    file = tmp_path / "own.toml"
    file.write_text(f"{text}\n[[retention]]\n{rule}\n", encoding="utf-8")
    faults = check(file)
    assert len(faults) == 1
    assert said in faults[0].sentence
    assert faults[0].line > len(text.splitlines())


def test_every_bundled_playbook_says_how_long_they_are_kept() -> None:
    for key, _file in bundled():
        assert {rule.what for rule in read_playbook(key).retention} >= {"prospect_never_reached", "lost_deal"}
