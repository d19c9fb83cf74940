"""Procurements: how a public buyer purchases, and the checklist of its route; each change one undoable step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import RowMapping, select

from data.at_hand import customer_name, deal_at_hand
from data.bargaining import procurement
from data.model.clean import clean_line
from data.model.identity import first_key
from data.model.offer import Route
from data.model.procurement import Tender, Verdict, compare, reads, requirements_of, steps_of
from data.model.refusal import Conflict, NotFound, Refusal
from data.model.wording import brief
from data.quotes import quote_at_hand
from data.tables import deal, organisation
from data.transaction import Read, Write
from data.words import N_, _, language

MOST_REQUIREMENTS = 300
"""As many as fit a request that somebody reads."""

_LONGEST = 2000


def tender_of(read: Read, deal_id: str) -> Tender:
    """How this deal is purchased, as far as it is known.

    Its value is that of the quote at hand (what was accepted, else its dearest option), else the deal's own.

    Raises:
        NotFound: when the deal is not (or no longer) in the file.
    """
    about = read.row(deal, deal_id)
    whose = read.row(organisation, about["organisation_id"])
    row = stored(read, deal_id)
    offered = _quoted(read, deal_id)
    category = row["category"] if row else None
    cents = about["value_cents"] if offered is None else offered
    check = compare(read.office.playbook, whose["segment"], category, cents, quoted=offered is not None)
    found = Tender(
        organisation_id=whose["id"],
        organisation=whose["name"],
        segment=whose["segment"],
        deal_id=deal_id,
        title=about["title"],
        bound=check.verdict != Verdict.FREE,
        check=check,
    )
    return found if row is None else _known(read, found, row)


def tender_sheet(read: Read, organisation_id: str, deal_id: str | None = None) -> Tender:
    """The same of the deal asked for, else of the organisation's newest open one.

    Raises:
        NotFound: when the organisation is not (or no longer) in the file.
        Refusal: when it has no deal.
    """
    read.row(organisation, organisation_id)
    about = deal_at_hand(read, organisation_id, deal_id)
    if about is None:
        raise Refusal(_("There is no deal yet: add one on the card first."))
    return tender_of(read, about["id"])


def choose_category(write: Write, deal_id: str, category: str | None) -> None:
    """The category that the purchase falls under; None: nobody has said.

    Raises:
        Refusal: when the playbook has no such threshold.
    """
    known = next((one for one in write.office.playbook.thresholds if one.key == category), None)
    if category is not None and known is None:
        raise Refusal(_("The playbook has no threshold “{key}”.").format(key=category))
    put(write, deal_id, category=category)
    name = known.name.said(language()) if known else _("not chosen")
    write.say(N_("category: {category}, {organisation}"), category=name, organisation=name_of(write, deal_id))


def choose_route(write: Write, deal_id: str, route: str | None) -> None:
    """The way they purchase; its usual requirements begin the checklist, and what was ticked or written stays.

    Raises:
        Refusal: when the playbook has no such route.
    """
    known = route_of(write, route)
    if route is not None and known is None:
        raise Refusal(_("The playbook has no route “{key}”.").format(key=route))
    row = stored(write, deal_id)
    items = _begun(row["requirements"] if row else [], route_of(write, row["route"] if row else None), known)
    put(write, deal_id, route=route, requirements=items)
    name = known.name.said(language()) if known else _("not settled")
    write.say(N_("route: {route}, {organisation}"), route=name, organisation=name_of(write, deal_id))


def tick_step(write: Write, deal_id: str, key: str) -> bool:
    """Tick a step of the route, or take the tick away; whether it is ticked now.

    Raises:
        NotFound: when the route has no such step.
        Refusal: when it ticks itself.
    """
    step = next((one for one in tender_of(write, deal_id).steps if one.key == key), None)
    if step is None:
        raise NotFound(_("That step is no longer there."))
    if step.by_itself:
        raise Refusal(_("“{step}” ticks itself.").format(step=step.text))
    row = stored(write, deal_id)
    ticked = [one for one in (row["steps"] if row else []) if one != key] + ([] if step.done else [key])
    put(write, deal_id, steps=ticked)
    _tell(write, deal_id, step.text, ticked=not step.done)
    return not step.done


def tick_requirement(write: Write, deal_id: str, key: str) -> bool:
    """Tick a requirement, or take the tick away; whether it is ticked now.

    Raises:
        NotFound: when somebody dropped it.
    """
    items, item = _items(write, deal_id, key)
    done = not item["done"]
    put(write, deal_id, requirements=[{**one, "done": done} if one is item else one for one in items])
    _tell(write, deal_id, item["text"], ticked=done)
    return done


def add_requirements(write: Write, deal_id: str, texts: Sequence[str]) -> list[str]:
    """Add requirements, last; lines without words are passed over; their keys.

    Raises:
        Refusal: when nothing is said, or there would be more than anybody reads.
    """
    said = [line for line in (clean_line(text)[:_LONGEST] for text in texts) if line]
    if not said:
        raise Refusal(_("Say what is required."))
    row = stored(write, deal_id)
    items = list(row["requirements"]) if row else []
    if len(items) + len(said) > MOST_REQUIREMENTS:
        raise Refusal(_("That would be more than {count} requirements.").format(count=MOST_REQUIREMENTS))
    new = [{"key": write.office.new_id(write.now), "text": text, "done": False} for text in said]
    put(write, deal_id, requirements=[*items, *new])
    if len(said) == 1:
        write.say(N_("required: {words}"), words=brief(said[0]))
    else:
        write.say(N_("{count} requirements added"), count=len(said))
    return [str(item["key"]) for item in new]


def change_requirement(write: Write, deal_id: str, key: str, text: str, *, seen: str) -> None:
    """Reword a requirement that read `seen` when it was looked at.

    Raises:
        Refusal: when nothing is said.
        NotFound: when somebody dropped it.
        Conflict: when somebody reworded it meanwhile.
    """
    items, item = _items(write, deal_id, key)
    said = clean_line(text)[:_LONGEST]
    if not said:
        raise Refusal(_("Say what is required."))
    now = reads(item, tender_of(write, deal_id).route)
    if now not in (seen, said):
        raise Conflict(_("Somebody reworded it meanwhile: it reads “{words}” now.").format(words=brief(now)))
    put(write, deal_id, requirements=[{**one, "text": said} if one is item else one for one in items])
    write.say(N_("required: {words}"), words=brief(said))


def drop_requirement(write: Write, deal_id: str, key: str) -> None:
    """Take a requirement off the checklist.

    Raises:
        NotFound: when somebody dropped it.
    """
    items, item = _items(write, deal_id, key)
    put(write, deal_id, requirements=[one for one in items if one is not item])
    write.say(N_("dropped the requirement “{words}”"), words=brief(item["text"]))


def stored(read: Read, deal_id: str) -> RowMapping | None:
    """The deal's row, if anything was written of its purchase; the oldest where two machines began one each."""
    mine = select(procurement).where(procurement.c.deal_id == deal_id)
    return read.first(mine.order_by(procurement.c.created_at, procurement.c.id).limit(1))


def put(write: Write, deal_id: str, **values: Any) -> None:
    """Write these columns of the deal's row, which begins now if there is none; part of a larger operation.

    Raises:
        NotFound: when the deal is no longer in the file.
    """
    row = stored(write, deal_id)
    if row is not None:
        write.update(procurement, row["id"], **values)
        return
    about = write.row(deal, deal_id)
    key = first_key("procurement", deal_id)
    begun = {"steps": [], "requirements": [], **values}
    write.insert(procurement, id=key, organisation_id=about["organisation_id"], deal_id=deal_id, **begun)


def route_of(read: Read, key: str | None) -> Route | None:
    """The playbook's route with this key, if it still has it."""
    return next((one for one in read.office.playbook.routes if one.key == key), None)


def name_of(read: Read, deal_id: str) -> str:
    """The name of the deal's organisation."""
    return customer_name(read, read.row(deal, deal_id))


def _quoted(read: Read, deal_id: str) -> int | None:
    """The value of the quote at hand in cents, without VAT; None where no option says anything yet."""
    found = quote_at_hand(read, deal_id)
    if found is None:
        return None
    options = (found.agreed,) if found.agreed else found.options
    return max((option.cents for option in options if option.lines), default=None)


def _known(read: Read, found: Tender, row: RowMapping) -> Tender:
    route = route_of(read, row["route"])
    requirements = requirements_of(row["requirements"], route)
    return replace(
        found,
        id=row["id"],
        version=row["version"],
        category=row["category"],
        route=route,
        route_key=row["route"],
        steps=steps_of(route, row["steps"], requirements, sent=row["sent_at"] is not None),
        requirements=requirements,
        notice=row["notice"],
        notes=row["notes"],
        questions_by=row["questions_by"],
        bid_by=row["bid_by"],
        decision_on=row["decision_on"],
        sent_at=row["sent_at"],
        sent_reason=row["sent_reason"],
    )


def _begun(items: Sequence[Mapping[str, Any]], before: Route | None, after: Route | None) -> list[dict[str, Any]]:
    """The checklist with another route's usual requirements; those of the route before go where nobody ticked them."""
    usual = {one.key: one.text.by_language.values() for one in (before.requirements if before else [])}
    kept = [dict(one) for one in items if one["done"] or one["text"] not in usual.get(str(one["key"]), ())]
    known = {one["key"] for one in kept}
    wanted = [one for one in (after.requirements if after else []) if one.key not in known]
    new = [{"key": one.key, "text": one.text.said(language()), "done": False} for one in wanted]
    return [*new, *kept]


def _items(read: Read, deal_id: str, key: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The stored checklist, and the item with this key.

    Raises:
        NotFound: when somebody dropped it.
    """
    row = stored(read, deal_id)
    items = list(row["requirements"]) if row else []
    item = next((one for one in items if one["key"] == key), None)
    if item is None:
        raise NotFound(_("That requirement is no longer on the list."))
    return items, item


def _tell(write: Write, deal_id: str, text: str, *, ticked: bool) -> None:
    phrase = N_("ticked: {task}, {organisation}") if ticked else N_("unticked: {task}, {organisation}")
    write.say(phrase, task=brief(text), organisation=name_of(write, deal_id))
