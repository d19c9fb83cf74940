"""Presentations: the slides of a deal's needs, and that they were shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.bargaining import presentation as shown_before
from data.deals import enter_stage
from data.history import undo
from data.model.needs import NeedFacts
from data.model.pieces import Text
from data.model.refusal import NotFound
from data.needs import add_need, rank_need
from data.presentations import present_benefits, presentation
from data.store import Store
from data.tables import deal, need
from data.transaction import Write
from tests.data.closing import planned, ripe, rows
from tests.data.rows import every_row

HOSTILE = "[/b] [@click=app.quit]x[/] {{rep.name}} {name} %s"


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(ripe).result().result


def test_slides_follow_the_customers_order_in_their_words_and_language(store: Store, poyta: tuple[str, str]) -> None:
    found = store.ask(presentation, *poyta).result()
    assert (found.organisation, found.language, found.deal_id) == ("Pöytä Oy", "en", poyta[1])
    assert [slide.key for slide in found.slides] == ["", "sick_days", "wider_service", "commitment", ""]
    first, sick, *_rest, last = found.slides
    assert first.points == tuple(row["words"] for row in store.ask(rows, need).result())
    assert sick.recall[0] == "You told me: “backs ache after the season”"
    assert "12\u00a0960\u00a0€" in sick.recall[2]
    assert sick.proof
    assert last.points == ("Fewer sick days", "Wider services", "Commitment")


def test_another_order_of_theirs_is_another_order_of_slides(store: Store, poyta: tuple[str, str]) -> None:
    last = store.ask(rows, need).result()[-1]
    for _step in range(2):
        store.do(rank_need, last["id"], -1).result()
    keys = [slide.key for slide in store.ask(presentation, *poyta).result().slides]
    assert keys[1] == last["benefit"]


def test_nothing_of_ours_stands_on_a_slide(store: Store, poyta: tuple[str, str]) -> None:
    def ours(write: Write) -> None:
        write.update(deal, poyta[1], value_cents=123_456_00)

    store.do(ours).result()
    office = store.office
    benefits = [
        one.model_copy(
            update={"proof": Text(by_language={"en": "Worth {{deal.value|nothing}}, {{last.words|silence}}."})}
        )
        for one in office.playbook.benefits
    ]
    store.office = replace(office, playbook=office.playbook.model_copy(update={"benefits": benefits}))
    said = str(store.ask(presentation, *poyta).result())
    assert "Worth nothing, silence." in said
    assert "123" not in said
    assert "decision_maker" not in said


def test_their_words_are_shown_as_they_are(store: Store, poyta: tuple[str, str]) -> None:
    analysis = store.ask(presentation, *poyta).result().analysis_id
    assert analysis
    store.do(add_need, analysis, NeedFacts(words=HOSTILE, benefit="ergonomics")).result()
    (slide,) = [one for one in store.ask(presentation, *poyta).result().slides if one.key == "ergonomics"]
    assert slide.recall == (f"You told me: “{HOSTILE}”",)


def test_without_needs_or_their_benefits_there_are_no_slides(store: Store, poyta: tuple[str, str]) -> None:
    def bare(write: Write) -> None:
        for row in rows(write, need):
            write.update(need, row["id"], benefit=None)

    store.do(bare).result()
    found = store.ask(presentation, *poyta).result()
    assert (found.slides, found.strongest) == ((), ())
    with pytest.raises(NotFound):
        store.ask(presentation, "gone").result()


def test_what_was_shown_is_kept_and_the_step_planned_for_it_is_done(store: Store, poyta: tuple[str, str]) -> None:
    store.do(enter_stage, poyta[1], "benefits").result()
    assert "present" in [kind for kind, _reason, _agreed in store.ask(planned, poyta[1]).result()]
    before = store.ask(every_row).result()
    found = store.ask(presentation, *poyta).result()
    done = store.do(present_benefits, *poyta, found.analysis_id, ["sick_days", "commitment"]).result()
    (kept,) = store.ask(rows, shown_before).result()
    assert (kept["shown"], kept["deal_id"]) == (["sick_days", "commitment"], poyta[1])
    assert "present" not in [kind for kind, _reason, _agreed in store.ask(planned, poyta[1]).result()]
    assert str(done.phrase) == "Pöytä Oy: 2 benefits shown"
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    with pytest.raises(NotFound):
        store.do(present_benefits, poyta[0], "gone", None, ["sick_days"]).result()
