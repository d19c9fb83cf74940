"""A shortlist: the cards picked, as one private file that never lies over another and that no spreadsheet runs."""

from __future__ import annotations

import csv
import stat
from pathlib import Path

import pytest

from data.exports import shortlist
from data.exports.shortlist import HEADINGS, export_cards
from data.model.refusal import Refusal
from data.next_step import choose_no_step
from data.store import Store
from data.tables import contact, deal, organisation, phone
from data.transaction import Write
from tests.data.board_deals import add


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def settle(write: Write, key: str) -> None:
    """Everything the list tells."""
    row = write.row(deal, key)
    org, who = row["organisation_id"], row["contact_id"]
    write.update(organisation, org, city="Oulu", tags=["fair", "spring"], business_id="1234567-1", care_class="A1")
    write.update(contact, who, email="anna@kide.fi", title="HR manager")
    for rank, (number, bad, whose) in enumerate(
        (("+358401111111", True, who), ("+358402222222", False, who), ("+358403333333", False, None))
    ):
        write.insert(phone, organisation_id=org, contact_id=whose, e164=number, typed=number, bad=bad, rank=rank)


def test_the_list_tells_whom_to_reach_what_it_is_worth_and_what_comes_next(store: Store, tmp_path: Path) -> None:
    key = store.do(add, "Kide Oy", stage="needs", cents=420_050, due=[3]).result().result
    store.do(settle, key).result()
    done = store.ask(export_cards, [key]).result()
    assert (done.path, done.count) == (tmp_path / "exports" / "board-2026-11-24.csv", 1)
    (line,) = lines(done.path)
    assert list(line) == list(HEADINGS)
    assert line == {
        "Organisation": "Kide Oy",
        "Business id": "1234567-1",
        "Segment": "Company",
        "Town": "Oulu",
        "Class": "A1",
        "Tags": "fair, spring",
        "Contact": "Anna Mäkelä",
        "Title": "HR manager",
        "E-mail": "anna@kide.fi",
        "Phone": "+358402222222",
        "Do not call": "",
        "Deal": "Kide Oy",
        "Value, €": "4200,50",
        "Stage": "Needs analysis",
        "Process": "",
        "Days in stage": "12",
        "Next step": "Retry",
        "Due": "2026-11-27",
        "Reason": "in 3",
        "Complaint": "",
    }


def test_it_says_who_must_not_be_called_who_rests_and_who_lacks_a_next_step(store: Store) -> None:
    keys = [store.do(add, name, do_not_call=name == "Quiet").result().result for name in ("Quiet", "Rests")]
    store.do(choose_no_step, keys[1], "budget frozen").result()
    found = lines(store.ask(export_cards, keys).result().path)
    assert [(line["Do not call"], line["Reason"]) for line in found] == [("yes", "NO NEXT STEP"), ("", "budget frozen")]
    assert [line["Value, €"] for line in found] == ["", ""]


def test_cards_stand_in_the_order_in_which_they_were_picked(store: Store) -> None:
    keys = [store.do(add, name, cents=100).result().result for name in ("a", "b", "c")]
    found = lines(store.ask(export_cards, [keys[2], keys[0], "0" * 32]).result().path)
    assert [line["Organisation"] for line in found] == ["c", "a"]
    assert found[0]["Value, €"] == "1"


def test_a_name_that_a_spreadsheet_would_run_is_quoted(store: Store) -> None:
    key = store.do(add, "=HYPERLINK(1)\tOy").result().result
    assert lines(store.ask(export_cards, [key]).result().path)[0]["Organisation"].startswith("'=HYPERLINK")


def test_the_file_is_its_owner_s_alone_and_a_second_one_lies_beside_it(store: Store) -> None:
    key = store.do(add).result().result
    first, second = (store.ask(export_cards, [key]).result().path for _time in range(2))
    assert (first.name, second.name) == ("board-2026-11-24.csv", "board-2026-11-24-2.csv")
    assert [stat.S_IMODE(path.stat().st_mode) for path in (first, first.parent)] == [0o600, 0o700]


def test_what_cannot_be_written_is_said_and_leaves_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = store.do(add).result().result
    with pytest.raises(Refusal, match="nothing to export"):
        store.ask(export_cards, ["0" * 32]).result()
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(Refusal, match="cannot be written"):
        store.ask(export_cards, [key], tmp_path / "taken").result()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("data.place.os.fsync", full)
        with pytest.raises(Refusal, match="No space left"):
            store.ask(export_cards, [key], tmp_path / "lists").result()
    assert list((tmp_path / "lists").iterdir()) == []
    monkeypatch.setattr(shortlist, "_TRIES", 2)
    store.ask(export_cards, [key], tmp_path / "lists").result()
    with pytest.raises(Refusal, match="is full of lists of today"):
        store.ask(export_cards, [key], tmp_path / "lists").result()
