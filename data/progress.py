"""Progress of deals by hand: moving a card, ticking what has become true, bringing a deal back."""

from __future__ import annotations

from datetime import date

from data.at_hand import customer_name
from data.cadences import follow_event
from data.deals import end_deal, enter_stage, move_deal
from data.evidence import evidence_of
from data.followups import move_followup, open_followups, refuse_past
from data.model.calendar import Due
from data.model.criteria import CriteriaOpen, left_open, listed
from data.model.facts import DealState, Event, Evidence
from data.model.refusal import DoNotCall, Refusal
from data.model.wording import date_of
from data.processes import column_of, process_name, stage_in_column
from data.tables import deal, organisation
from data.transaction import Read, Write
from data.words import N_, _, language


def move_card(write: Write, deal_id: str, stage: str) -> bool:
    """Move a deal to another stage of its process, minding the criteria it leaves open; into the last means won.

    Criteria that the file itself shows need no tick. Whether some were left open.

    Raises:
        CriteriaOpen: when the stage left requires criteria that are still open.
        Refusal: when the playbook has no such stage.
    """
    found = write.row(deal, deal_id)
    process = write.process_of(found)
    still = left_open(process, found["stage"], stage, found["ticked"], evidence_of(write, deal_id))
    if stage == process.stages[-1].key:
        if found["state"] == DealState.WON:
            return False
        end_deal(write, deal_id, DealState.WON)
    else:
        move_deal(write, deal_id, stage)
    if still and write.phrase is not None:
        write.say(N_("{done}; still open: {criteria}"), done=str(write.phrase), criteria=listed(still))
    return bool(still)


def move_to_column(write: Write, deal_id: str, column: str) -> bool:
    """Move a deal into a column of the board: by its own process that is the stage of the same phase.

    Whether criteria were left open.

    Raises:
        CriteriaOpen: when the stage left requires criteria that are still open.
        Refusal: when the board has no such column, or the deal's own process nothing to stand in there.
    """
    found = write.row(deal, deal_id)
    stage = stage_in_column(write, found, column)
    if found["state"] == DealState.OPEN and stage.key == found["stage"] and column != column_of(write, found):
        sentence = _("{organisation} travels by {process}, which has no such stage: it stays in {stage}.")
        name, process = customer_name(write, found), process_name(write, found)
        raise Refusal(sentence.format(organisation=name, process=process, stage=stage.name.said(language())))
    return move_card(write, deal_id, stage.key)


def after_booking(read: Read, deal_id: str, stage: str) -> tuple[bool, str]:
    """Whether a meeting just agreed takes the deal to this stage, and in words what stays open where it stood.

    What was agreed with a customer is never refused: a stage that requires its criteria only keeps the deal.
    """
    found = read.row(deal, deal_id)
    shown = evidence_of(read, deal_id) | {Evidence.INVITATION_WRITTEN}  # it is written once this is on disk
    try:
        still = left_open(read.process_of(found), found["stage"], stage, found["ticked"], shown)
    except CriteriaOpen as refused:
        return False, str(refused).rstrip(".")
    return True, _("still open: {criteria}").format(criteria=listed(still)) if still else ""


def tick_criterion(write: Write, deal_id: str, key: str) -> bool:
    """Tick a criterion of the playbook for a deal, or take the tick away; whether it is ticked now.

    Raises:
        Refusal: when the playbook has no such criterion, or the file itself shows that it is met.
    """
    found = write.row(deal, deal_id)
    stages = write.process_of(found).stages
    criterion = next((one for stage in stages for one in stage.criteria if one.key == key), None)
    if criterion is None:
        raise Refusal(_("The playbook has no criterion “{key}”.").format(key=key))
    text = criterion.text.said(language())
    shown = criterion.evidence in evidence_of(write, deal_id)
    now_true = key not in found["ticked"]
    if shown and now_true:
        sentence = _("“{criterion}” is met by itself: the file shows it, nobody needs to tick it.")
        raise Refusal(sentence.format(criterion=text))
    ticked = [*found["ticked"], key] if now_true else [one for one in found["ticked"] if one != key]
    write.update(deal, deal_id, ticked=ticked)
    phrase = N_("ticked: {criterion}, {organisation}") if now_true else N_("unticked: {criterion}, {organisation}")
    if shown:
        phrase = N_("unticked, and still met by itself: {criterion}, {organisation}")
    write.say(phrase, criterion=text, organisation=customer_name(write, found))
    return now_true


def reopen_deal(write: Write, deal_id: str) -> None:
    """Bring a parked or lost deal back to the stage it stood in, else to the first.

    Raises:
        Refusal: when it is neither parked nor lost.
        DoNotCall: when the organisation has asked not to be called.
    """
    found = write.row(deal, deal_id)
    name = customer_name(write, found)
    if found["state"] not in (DealState.LATER, DealState.LOST):
        raise Refusal(_("{organisation} is neither parked nor lost.").format(organisation=name))
    if write.row(organisation, found["organisation_id"])["do_not_call"]:
        raise DoNotCall(
            _("{organisation} has asked not to be called: the deal stays closed.").format(organisation=name)
        )
    process = write.process_of(found)
    stage = process.stage(found["stage"]) or process.stages[0]
    enter_stage(write, deal_id, stage.key)
    write.say(N_("reopened: {organisation}"), organisation=name)


def change_return(write: Write, deal_id: str, on: date) -> None:
    """Let a parked deal come back on another day, and the follow-up that waits for that day with it.

    Raises:
        Refusal: when it is not parked, or the day has passed.
    """
    found = write.row(deal, deal_id)
    name = customer_name(write, found)
    if found["state"] != DealState.LATER:
        raise Refusal(_("{organisation} is not parked.").format(organisation=name))
    refuse_past(write, Due(on))
    write.update(deal, deal_id, later_until=on)
    rules = write.process_of(found).rules_on(Event.LATER)
    waiting = [row for row in open_followups(write, deal_id) if row["rule"] in rules]
    for row in waiting:
        move_followup(write, row, Due(on), row["reason"])
    if not waiting:
        follow_event(write, Event.LATER, deal_id, due=Due(on))
    write.say(N_("{organisation} comes back {day}"), organisation=name, day=date_of(on, write.today))
