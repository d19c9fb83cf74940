"""How a card tells itself in little room: words and marks beside every colour, nothing wider than its column."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from data.board import Board, Column
from data.board_cards import Card
from data.board_order import Order
from data.model.calendar import Due
from data.model.facts import DealState
from data.model.office import Office
from data.model.promise import Standing
from screens.board.face import TONES, Density, Pieces, face, spread
from screens.board.frame import strip
from screens.board.telling import Look, column_told, status, step_in_full, sums, who_in_full
from screens.widgets.lines import Cell

TODAY = date(2026, 11, 24)
CARD = Card(
    deal_id="d",
    organisation_id="o",
    contact_id="c",
    organisation="Pöytä Oy",
    contact="Anna Mäkelä",
    title="Pöytä Oy",
    value_cents=420_000,
    state=DealState.OPEN,
    stage="needs",
    stage_name="Needs analysis",
    process="",
    column="needs",
    next_followup_id="f",
    next_kind="Retry",
    next_script=None,
    next_reason="budget fixed",
    next_due=Due(TODAY + timedelta(days=2)),
    next_agreed=False,
    no_step="",
    standing=Standing.KEPT,
    age_days=5,
    limit_days=28,
    public=False,
    complaint=False,
    care_class=None,
    ticked=(),
    criteria=0,
    met=0,
)
BARE = replace(CARD, next_followup_id=None, next_kind="", next_reason="", next_due=None, standing=Standing.NONE)
FAR = replace(CARD, standing=Standing.SLOW, next_due=Due(date(2027, 2, 22)))
LATE = replace(CARD, standing=Standing.BROKEN, next_due=Due(TODAY - timedelta(days=3)))
HELD = replace(CARD, standing=Standing.HELD)
RESTS = replace(BARE, standing=Standing.RESTING, no_step="budget frozen until May")


def said(pieces: Pieces) -> str:
    return "".join(cell.text for cell in pieces).replace("\u00a0", " ")


def toned(pieces: Pieces, tone: str) -> str:
    return said(tuple(cell for cell in pieces if cell.tone == tone)).strip()


@pytest.mark.parametrize(
    ("card", "lines"),
    [
        (CARD, ["Pöytä Oy     4 200", "Thu 26.11. Re… 5 d"]),
        (replace(CARD, care_class="A1", public=True), ["Pöytä … P A1 4 200", None]),
        (replace(CARD, complaint=True), ["! Pöytä Oy   4 200", None]),
        (replace(CARD, value_cents=12_800_000, care_class="A2"), ["Pöytä … A2 128 000", None]),
        (replace(CARD, value_cents=1_280_000_000, public=True), ["Pöytä … P 12 800 k", None]),
        (replace(CARD, process="Seven steps", value_cents=0), ["Pöytä Oy       own", None]),
        (FAR, [None, "Mon 22.2… 5 d >4 w"]),
        (replace(FAR, limit_days=None), [None, "Mon 22.2. Ret… 5 d"]),
        (replace(FAR, age_days=300), [None, "Mon 22… 10 mo >4 w"]),
        (LATE, [None, "3 d late Retry 5 d"]),
        (BARE, [None, "NO NEXT STEP   5 d"]),
        (RESTS, [None, "rests: budget… 5 d"]),
        (HELD, [None, "on hold: Retry 5 d"]),
    ],
)
def test_two_lines_tell_who_and_what_next(card: Card, lines: list[str | None], office: Office) -> None:
    shown = [said(pieces) for pieces in face(card, 18, office)]
    assert [None if want is None else got for got, want in zip(shown, lines, strict=True)] == lines


@pytest.mark.parametrize(
    ("card", "line"),
    [
        (CARD, "Pöytä … Thu 26.11."),
        (LATE, "Pöytä Oy  3 d late"),
        (BARE, "Pöytä Oy   NO STEP"),
        (RESTS, "Pöytä Oy     rests"),
        (HELD, "Pöytä Oy   on hold"),
        (FAR, "Pöytä … >Mon 22.2."),
        (replace(FAR, next_due=Due(date(2027, 2, 27))), "Pöytä … >Sat 27.2."),
        (replace(FAR, next_due=Due(date(2027, 11, 27))), "Pöytä Oy  >11/2027"),
    ],
)
def test_one_line_tells_who_and_when(card: Card, line: str, office: Office) -> None:
    (pieces,) = face(card, 18, office, Density.COMPACT)
    assert cell_len(said(pieces)) == 18
    assert said(pieces) == line


def test_three_lines_tell_whom_to_ask_for_and_by_which_process_it_travels(office: Office) -> None:
    shown = face(replace(CARD, process="Seven steps"), 30, office, Density.DETAILED)
    assert [said(pieces) for pieces in shown][1] == "Anna Mäkelä        Seven steps"
    assert said(face(replace(CARD, contact=""), 18, office, Density.DETAILED)[1]).strip() == "Pöytä Oy"


def test_red_is_a_broken_promise_or_no_step_and_amber_a_step_beyond_the_limit(office: Office) -> None:
    assert {kind for kind, tone in TONES.items() if tone == "broken"} == {Standing.NONE, Standing.BROKEN}
    assert set(TONES) == set(Standing)
    for density in Density:
        *_first, last = face(FAR, 18, office, density)
        assert ">" in toned(last, "late")
        assert not toned(face(RESTS, 18, office, density)[-1], "broken")
    today = replace(CARD, next_due=Due(TODAY))
    assert toned(face(today, 18, office)[1], "accent") == "today Retry"


CARDS = st.builds(
    replace,
    st.sampled_from([CARD, BARE, FAR, LATE, HELD, RESTS]),
    organisation=st.text(st.characters(codec="utf-8", exclude_categories=["C", "M"]), min_size=1, max_size=30),
    value_cents=st.integers(0, 10**12),
    care_class=st.sampled_from([None, "A1"]),
    public=st.booleans(),
    complaint=st.booleans(),
    process=st.sampled_from(["", "Seven steps"]),
    age_days=st.integers(0, 4000),
)


@given(card=CARDS, width=st.integers(1, 60), density=st.sampled_from(Density))
def test_no_card_is_ever_wider_than_its_column(card: Card, width: int, density: Density) -> None:
    office = OFFICES[0]
    shown = face(card, width, office, density)
    assert len(shown) == density
    assert all(cell_len(said(pieces)) == width for pieces in shown)
    for pieces in (who_in_full(card, width), step_in_full(card, office, width)):
        assert cell_len(said(pieces)) <= max(width, 60)


OFFICES: list[Office] = []


@pytest.fixture(autouse=True)
def _at_hand(office: Office) -> None:
    OFFICES[:] = [office]


def column(name: str = "Needs analysis", cents: int = 8_400_000, limit: int | None = 28, **more: bool) -> Column:
    return Column("needs", name, "Find what hurts.", 11, cents, 25, limit, (), **more)


@pytest.mark.parametrize(
    ("cents", "limit", "room", "shown"),
    [
        (8_400_000, 28, 30, "84 000 € ~21 000 <4 w"),
        (8_400_000, 28, 16, "84 000 € ~21 000"),
        (8_400_000, None, 30, "84 000 € ~21 000"),
        (8_400_000, 28, 14, "84 000 € <4 w"),
        (8_400_000, 28, 9, "84 000 €"),
        (8_400_000, 28, 6, "84 000"),
        (8_400_000, 28, 3, ""),
        (0, 28, 16, "limit 4 w"),
        (0, 28, 4, "4 w"),
        (0, None, 16, ""),
    ],
)
def test_the_head_of_a_column_tells_as_many_figures_as_fit(
    cents: int, limit: int | None, room: int, shown: str
) -> None:
    assert sums(column(cents=cents, limit=limit), room).replace("\u00a0", " ") == shown


def test_what_is_won_is_not_weighed() -> None:
    assert sums(column(won=True), 30).replace("\u00a0", " ") == "84 000 € <4 w"
    assert "weighted" not in said(column_told(column(won=True), Look(), 120))


def test_a_column_is_told_in_words() -> None:
    told = "Needs analysis: 11 deals · 84 000 € · weighted 21 000 € (25 %) · next step within 4 w · Find what hurts."
    assert said(column_told(column(), Look(), 120)).rstrip() == told
    assert said(column_told(column(limit=None), Look(care=True), 120)).startswith("Needs analysis: 11 customers")
    assert cell_len(said(column_told(column(), Look(), 9))) == 9


def test_the_whole_board_is_told_in_one_calm_line_as_far_as_it_fits() -> None:
    board = Board((column(),), 0, 0, "class: A1", ("foo:x",))
    whole = said(status(board, Look(Order.VALUE), 3, 120))
    assert whole.startswith("narrowed to class: A1 · not understood: foo:x · 3 marked · by value")
    assert whole.endswith("11 open deals · 84 000 € · weighted 21 000 €")
    assert said(status(Board((column(),), 0, 0), Look(), 0, 50)).endswith("11 open deals · 84 000 €")
    assert said(status(Board((column(),), 0, 0), Look(), 0, 30)).endswith("11 open deals")
    assert said(status(Board((column(cents=1001),), 0, 0), Look(), 0, 80)).endswith("10.01 € · weighted 2 €")
    assert said(status(Board((column(),), 0, 0), Look(), 0, 14)).strip() == "by next step"
    assert cell_len(said(status(board, Look(), 3, 20))) == 20
    care = replace(column(), probability=None)
    assert said(status(Board((care,), 0, 0), Look(care=True), 0, 80)).endswith("11 customers · 84 000 €")
    assert said(status(Board((replace(care, value_cents=0),), 0, 0), Look(), 0, 80)).endswith("11 open deals")


def test_the_lit_card_is_told_in_full_its_complaint_in_words(office: Office) -> None:
    whole = replace(
        CARD, complaint=True, public=True, care_class="A1", process="Seven steps", stage_name="Approach", title="Gym"
    )
    told = (
        "Pöytä Oy · COMPLAINT not closed · Anna Mäkelä · Gym · 4 200 € · A1 · public buyer · by Seven steps: Approach"
    )
    assert said(who_in_full(whole, 120)).rstrip() == told
    assert "customer" in said(who_in_full(replace(CARD, state=DealState.WON), 120))
    assert said(step_in_full(FAR, office, 100)).startswith("later than the limit, Mon 22.2. Retry: budget fixed")
    assert said(step_in_full(replace(CARD, criteria=5, met=2), office, 100)).endswith("limit 4 w · criteria 2/5")
    assert said(step_in_full(HELD, office, 100)).startswith("on hold: Retry: budget fixed")
    assert said(step_in_full(replace(CARD, limit_days=None), office, 100)).endswith("5 d in stage")


def test_an_hour_that_has_passed_today_is_told_as_late(office: Office) -> None:
    at = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    card = replace(CARD, standing=Standing.BROKEN, next_due=Due(TODAY, at))
    assert said(face(card, 18, office)[1]) == "9:30 late Ret… 5 d"


def test_what_stands_on_the_right_falls_away_where_it_takes_too_much() -> None:
    assert said(spread(Cell("left"), Cell("right"), 20)) == "left           right"
    assert said(spread(Cell("left"), Cell("much too long"), 14)) == "left          "


def test_columns_folded_away_stand_last_in_the_strip() -> None:
    columns = [column(name) for name in ("One", "Two", "Three", "Four")]
    assert strip(columns, [0], [3], [2], 60) == "‹ 1 One 11   4 Four 11 ›   – 3 Three 11"
    assert strip(columns, [], [], [2], 9) == "– 3 11"
    assert strip(columns, [], [], [], 10) == ""
    assert cell_len(strip(columns, [0, 1], [3], [2], 12)) <= 12
