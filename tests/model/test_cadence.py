"""What follows an event: which follow-ups, when, and what stands aside for them."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.cadence import OF_CUSTOMER, Course, Make, Planned, course, first_of, renews, tied_to
from data.model.calendar import Calendar, Due, counted
from data.model.facts import Event, MeetingPurpose
from data.model.placing import RHYTHM, Ground, Happened
from data.model.playbook import Playbook
from data.model.process import Cadence
from data.model.refusal import Unclear
from tests.model.calendars import PLACES, PLAYBOOK, calendar_of, calendars, moments

HELSINKI = calendar_of(PLACES[0])
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def rule(key: str, after: str = "1 wd", *, on: Event = Event.WON, kind: str = "care", **more: Any) -> Cadence:
    """A rule of a playbook."""
    return Cadence.model_validate({"key": key, "on": on, "kind": kind, "after": after, "reason": "because", **more})


def book(*rules: Cadence, **more: Any) -> Playbook:
    """The playbook of the house with these cadences only."""
    return PLAYBOOK.model_copy(update={"cadences": list(rules), **more})


def followed(
    rules: Playbook, event: Event = Event.WON, planned: tuple[Planned, ...] = (), load: Any = None, **more: Any
) -> Course:
    happened = Happened(event, more.pop("now", NOW), **more)
    return course(happened, rules, HELSINKI, planned, *([load] if load else []))


def made(found: Course) -> list[tuple[str, date]]:
    return [(one.rule.key, one.due.on) for one in found.make]


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ({"stage": "closing"}, {"stage": "closing"}, {"stage": "benefits"}),
        ({"purpose": "decision"}, {"purpose": MeetingPurpose.DECISION}, {"purpose": MeetingPurpose.TALK}),
        ({"segments": ["company"]}, {"segment": "company"}, {"segment": "municipality"}),
        ({"classes": ["A1", "A2"]}, {"care_class": "A2"}, {"care_class": "A3"}),
        ({"classes": ["A1"]}, {"care_class": "A1"}, {"care_class": None}),
        ({"moods": ["unhappy"]}, {"mood": "unhappy"}, {"mood": "happy"}),
    ],
)
def test_a_rule_waits_for_just_what_it_names(
    asked: dict[str, Any], right: dict[str, Any], wrong: dict[str, Any]
) -> None:
    one = rule("it", **asked)
    assert list(tied_to(Happened(Event.WON, NOW, **right), [one])) == [one]
    assert not list(tied_to(Happened(Event.WON, NOW, **wrong), [one]))
    assert not list(tied_to(Happened(Event.LOST, NOW, **right), [one]))


def test_a_rule_that_has_one_open_makes_no_second_one_for_the_same_deal() -> None:
    rules = book(rule("first", kind="first_contact"), rule("other", kind="plan"))
    standing = Planned("1", "first", "first_contact", Due(TODAY))
    assert made(followed(rules, planned=(standing,))) == [("other", date(2026, 11, 25))]
    done = Planned("1", "first", "first_contact", Due(TODAY), done=True)
    assert len(followed(rules, planned=(done,)).make) == 2


def test_each_meeting_has_a_preparation_of_its_own() -> None:
    rules = book(rule("prepare", "-1 wd", on=Event.BOOKED, kind="prepare"))
    standing = Planned("1", "prepare", "prepare", Due(TODAY), meeting_id="first")
    start = datetime(2026, 12, 3, 7, tzinfo=UTC)
    for meeting, expected in (("first", []), ("second", [("prepare", date(2026, 12, 2))])):
        found = followed(rules, Event.BOOKED, (standing,), meeting_id=meeting, origin=start)
        assert made(found) == expected


def test_what_was_agreed_stands_for_the_rule_and_never_stands_aside() -> None:
    ask = rule("ask", kind="decision")
    meets = rule("meets", "agreed", on=Event.BOOKED, kind="decision_meeting", instead_of=["decision"])
    start = datetime(2026, 12, 3, 7, tzinfo=UTC)
    waits, promised = (
        Planned("1", "ask", "decision", Due(TODAY)),
        Planned("2", "", "decision", Due(TODAY), agreed=True),
    )
    found = followed(book(ask, meets), Event.BOOKED, (waits, promised), meeting_id="m", origin=start)
    assert found.cancel == ("1",)
    assert found.make == (Make(meets, HELSINKI.exactly(start), agreed=True),)
    meeting = Planned("3", "meets", "decision_meeting", HELSINKI.exactly(start), agreed=True)
    assert not followed(book(ask, meets), planned=(meeting,)).make


def test_a_time_agreed_is_kept_to_the_minute_even_on_a_sunday() -> None:
    sunday = datetime(2026, 11, 29, 7, 45, tzinfo=UTC)
    meets = rule("meets", "agreed", on=Event.BOOKED, kind="meeting")
    assert followed(book(meets), Event.BOOKED, origin=sunday).make[0].due == HELSINKI.exactly(sunday)
    ends = rule("ends", "agreed", on=Event.BID_DUE, kind="tender_deadline")
    assert followed(book(ends), Event.BID_DUE, promised=Due(date(2026, 12, 6))).make[0].due == Due(date(2026, 12, 6))


def test_without_a_time_nobody_gave_such_rules_rest() -> None:
    agreed, before = rule("meets", "agreed"), rule("prepare", "-1 wd")
    assert not followed(book(agreed, before)).make
    assert first_of(Happened(Event.WON, NOW), Ground(book(agreed), HELSINKI, lambda *_any: False)) is None


def test_what_counts_back_from_a_promised_day_or_minute_comes_before_it() -> None:
    before = book(rule("bid", "-5 wd", on=Event.BID_DUE, kind="bid"))
    for promised in (Due(date(2026, 12, 17)), HELSINKI.exactly(datetime(2026, 12, 17, 10, tzinfo=UTC))):
        assert made(followed(before, Event.BID_DUE, promised=promised)) == [("bid", date(2026, 12, 10))]


def test_of_a_kind_that_should_have_been_before_today_only_one_comes_today() -> None:
    rules = book(
        rule("week", "-5 wd", on=Event.BID_DUE, kind="bid"),
        rule("day", "-1 wd", on=Event.BID_DUE, kind="bid"),
        rule("other", "-3 wd", on=Event.BID_DUE, kind="prepare"),
    )
    found = followed(rules, Event.BID_DUE, promised=Due(TODAY))
    assert made(found) == [("week", TODAY), ("other", TODAY)]


def test_a_time_the_rep_gave_beats_the_rules_own() -> None:
    given = Due(date(2027, 1, 6))
    assert followed(book(rule("again", "3 m", on=Event.LATER)), Event.LATER, due=given).make[0].due == given


def test_a_rhythm_counts_anew_and_takes_the_place_of_what_a_rule_had_planned() -> None:
    a1 = rule("a1", "3 m", on=Event.CONTACTED, classes=["A1"], instead_of=["care"])
    everybody = rule("all", "6 m", on=Event.CONTACTED, instead_of=["care"])
    standing = Planned("1", "all", "care", Due(date(2026, 12, 1)))
    assert renews(a1)
    for care_class, expected in (("A1", ("a1", date(2027, 2, 24))), (None, ("all", date(2027, 5, 24)))):
        found = followed(book(a1, everybody), Event.CONTACTED, (standing,), care_class=care_class)
        assert (made(found), found.cancel) == ([expected], ("1",))


@pytest.mark.parametrize(
    ("standing", "stays"),
    [
        (Planned("1", "all", "care", Due(date(2026, 12, 1)), agreed=True), True),
        (Planned("1", "", "care", Due(date(2027, 9, 1))), True),
        (Planned("1", "", "care", Due(date(2028, 9, 1))), False),
        (Planned("1", "", "care", Due(date(2027, 9, 1)), done=True), False),
        (Planned("1", "all", "care", Due(date(2026, 12, 1))), False),
    ],
)
def test_no_rhythm_replaces_what_was_agreed_or_the_rep_decided_on_for_soon_enough(
    standing: Planned, stays: bool
) -> None:
    found = followed(
        book(rule("all", "6 m", on=Event.CONTACTED, instead_of=["care"])), Event.CONTACTED, planned=(standing,)
    )
    assert (not found.make) is stays


def test_what_a_day_has_already_counts_with_what_is_made_now() -> None:
    rules = book(rule("one"), rule("two"), rule("three"), calling=PLAYBOOK.calling.model_copy(update={"most_a_day": 2}))
    tomorrow = date(2026, 11, 25)
    found = followed(rules, load=lambda kind, day: int((kind, day) == ("care", tomorrow)))
    assert made(found) == [("one", tomorrow), ("two", date(2026, 11, 26)), ("three", date(2026, 11, 26))]
    assert found.put_off == 2


@pytest.mark.parametrize("after", ["9000 y", "9999 m", "-9999 y"])
def test_a_rule_that_reaches_beyond_every_calendar_is_refused(after: str) -> None:
    far = book(rule("far", after))
    with pytest.raises(Unclear, match="too far"):
        followed(far, origin=datetime(2990, 1, 1, tzinfo=UTC) if after == "9999 m" else NOW)


def test_a_meeting_in_the_year_9999_is_refused() -> None:
    with pytest.raises(Unclear, match="too far"):
        followed(book(rule("meets", "agreed")), origin=datetime(9999, 12, 31, 23, 30, tzinfo=UTC))
    with pytest.raises(Unclear, match="too far"):
        followed(book(rule("meets", "agreed")), promised=Due(date(9999, 12, 31)))


events = st.sampled_from(sorted(Event))
happenings = st.lists(
    st.tuples(
        events,
        st.sampled_from(["company", "municipality"]),
        st.sampled_from(["", "benefits", "closing", "agreement"]),
        st.sampled_from([None, "A1", "A2", "A3"]),
        st.sampled_from([None, "unhappy", "recommends"]),
        st.integers(0, 400),
        st.integers(0, 60),
    ),
    max_size=12,
)


@given(calendars, moments, happenings)
def test_whatever_happens_in_whatever_order_a_deal_never_has_two_of_one_rule_nor_one_on_a_day_off(
    calendar: Calendar, now: datetime, story: list[tuple[Any, ...]]
) -> None:
    open_ones: dict[str, Planned] = {}
    for number, (event, segment, stage, care_class, mood, ahead, passes) in enumerate(story):
        now += timedelta(days=passes)
        promised = Due(calendar.on_working_day(calendar.today(now) + timedelta(days=ahead)))
        happened = Happened(
            event, now, segment, stage, care_class=care_class, mood=mood, meeting_id=f"m{number}", promised=promised
        )
        found = course(happened, PLAYBOOK, calendar, open_ones.values())
        for key in found.cancel:
            del open_ones[key]
        for at, one in enumerate(found.make):
            key = f"{number}.{at}"
            open_ones[key] = Planned(key, one.rule.key, one.rule.kind, one.due, one.agreed, f"m{number}")
            assert calendar.is_working_day(one.due.on) or one.due.on == calendar.today(now)
            assert one.due.on >= calendar.today(now)
        booked = PLAYBOOK.rules_on(Event.BOOKED)
        count = Counter((one.rule, one.meeting_id if one.rule in booked else "") for one in open_ones.values())
        assert all(times == 1 for times in count.values())
        assert sum(one.kind == "care" for one in open_ones.values()) <= 2  # the rhythm's, and one of silence


@given(calendars, moments, st.sampled_from([None, "A1", "A2", "A3"]), st.integers(0, 500))
def test_after_every_contact_a_customer_is_met_again_in_time_for_their_class(
    calendar: Calendar, now: datetime, care_class: str | None, ago: int
) -> None:
    origin = now - timedelta(days=ago)
    happened = Happened(Event.CONTACTED, now, "company", care_class=care_class, origin=origin)
    (one,) = course(happened, PLAYBOOK, calendar, ()).make
    months = {"A1": 3, "A2": 6, "A3": 12, None: 6}[care_class]
    wanted = counted(PLAYBOOK.cadences[0].after.parse(f"{months} m"), calendar.today(origin))
    latest = calendar.on_working_day(max(wanted, calendar.today(now)))
    assert one.due.on <= latest
    assert calendar.is_working_day(one.due.on)
    longest = counted(PLAYBOOK.care.longest, calendar.today(origin))
    assert one.due.on <= max(longest, calendar.on_working_day(calendar.today(now)))


@given(events, moments, st.sampled_from([None, "A1", "A2", "A3"]))
def test_the_first_that_fits_is_the_first_of_the_course_where_nothing_stands(
    event: Event, now: datetime, care_class: str | None
) -> None:
    happened = Happened(event, now, "company", care_class=care_class)
    found = course(happened, PLAYBOOK, HELSINKI, ()).make
    assert first_of(happened, Ground(PLAYBOOK, HELSINKI, lambda *_any: False)) == next(iter(found), None)


def test_the_rhythm_is_one_of_the_customer_as_a_whole() -> None:
    assert RHYTHM <= OF_CUSTOMER
