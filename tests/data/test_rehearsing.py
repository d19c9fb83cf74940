"""An operation that is only rehearsed: its words, and no trace."""

from __future__ import annotations

import pytest

from data.calls import log_call
from data.model.changes import RowChange
from data.model.done import Notice
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.refusal import Refusal
from data.model.report import CallReport
from data.store import Store
from data.transaction import Write
from tests.data.calling import GIVEN, a_call
from tests.data.rows import every_row


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_rehearsed_call_says_what_the_real_one_does_and_leaves_no_trace(store: Store, outcome: Outcome) -> None:
    seen: list[RowChange] = []

    def follow(_store: Store, steps: list[RowChange]) -> tuple[Notice, ...]:
        seen.extend(steps)
        return ()

    store.after_commit.append(follow)
    found = store.do(a_call).result().result
    report = CallReport(
        found.organisation_id,
        outcome,
        found.started_at,
        deal_id=found.deal_id,
        contact_id=found.contact_id,
        followup_id=found.followup_id,
        given=GIVEN.get(outcome, Given()),
    )
    before = store.ask(every_row).result()
    seen.clear()
    would = store.rehearse(log_call, report).result()
    assert seen == []
    assert store.ask(every_row).result() == before
    assert (would.operation, would.changes.rows) == (None, {})
    assert str(would.phrase) == str(store.do(log_call, report).result().phrase)


def test_what_is_refused_is_refused_in_a_rehearsal_too_and_the_file_is_free_after_it(store: Store) -> None:
    def broken(write: Write) -> None:
        a_call(write)
        raise Refusal("no")

    before = store.ask(every_row).result()
    with pytest.raises(Refusal, match="no"):
        store.rehearse(broken).result()
    assert store.ask(every_row).result() == before
    store.do(a_call).result()
