"""The facts of an organisation: in flowing lines where there is width, label by label in a side panel."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from textual.content import Content
from textual.widget import Widget

from data.card import CardPhone, OrganisationCard
from data.model.bygone import show_day
from data.model.prospect import say_missing
from data.words import _

LABEL = 13
"""Cells of a label in the side panel."""

SIDE_BY_SIDE = 60
"""Narrower than this is a side panel."""


class Facts(Widget):
    """Name, facts, source and what is missing."""

    DEFAULT_CSS = """
    Facts {
        height: auto;
        padding: 0 2;
    }
    """

    def __init__(self) -> None:
        super().__init__(id="facts")
        self.card: OrganisationCard | None = None

    def show(self, card: OrganisationCard | None) -> None:
        """Show this organisation, or none."""
        self.card = card
        self.refresh(layout=card is not None)

    def render(self) -> Content:
        """The facts as they fit."""
        if self.card is None:
            return Content("")
        width = self.size.width or self.app.size.width
        lines = _beside(self.card, width) if width < SIDE_BY_SIDE else _flowing(self.card, width)
        return Content("\n").join(lines)


def _flowing(card: OrganisationCard, width: int) -> Iterator[Content]:
    yield _title(card).truncate(width, ellipsis=True)
    size = _("{count} people").format(count=card.headcount) if card.headcount else ""
    known = (card.segment_name, card.industry, size, card.city, card.business_id)
    reached = (*(shown(number) for number in card.phones), card.web, *(f"#{tag}" for tag in card.tags))
    for parts in (known, reached):
        line = " · ".join(part for part in parts if part)
        if line:
            yield Content(line).truncate(width, ellipsis=True)
    missing = say_missing(card.missing)
    tail = Content.styled(missing, "$warning") if missing else Content("")
    source = Content.styled(source_sentence(card), "$text-muted")
    yield (source + Content(" · ") + tail if missing else source).truncate(width, ellipsis=True)


def _beside(card: OrganisationCard, width: int) -> Iterator[Content]:
    yield from (Content.styled(line, "bold") for line in wrap(card.name, width))
    if marks := _marks(card):
        yield Content("  ").join(marks)
    yield Content("")
    for label, value in _labelled(card):
        if not value:
            continue
        first, *rest = wrap(value, max(10, width - LABEL)) or [""]
        yield Content.assemble((label.ljust(LABEL), "$text-muted"), first)
        yield from (Content(" " * LABEL + line) for line in rest)
    if card.missing:
        yield Content.styled("\n".join(wrap(say_missing(card.missing), width)), "$warning")


def _labelled(card: OrganisationCard) -> Iterator[tuple[str, str]]:
    yield _("Segment"), card.segment_name
    yield _("Industry"), card.industry
    yield _("Headcount"), str(card.headcount or "")
    yield _("City"), card.city
    yield _("Switchboard"), ", ".join(shown(number) for number in card.phones)
    yield _("Web"), card.web
    yield _("Business id"), card.business_id or ""
    yield _("Found in"), ", ".join(part for part in (card.source, show_day(card.sourced_on)) if part) or "–"
    yield _("Tags"), ", ".join(card.tags)


def _title(card: OrganisationCard) -> Content:
    return Content("  ").join([*reversed(_marks(card)), Content.styled(card.name, "bold")])


def _marks(card: OrganisationCard) -> list[Content]:
    found = []
    if card.care_class:
        found.append(Content.styled(card.care_class, "$accent"))
    if card.do_not_call:
        found.append(Content.styled(_("DO NOT CALL"), "bold $error"))
    return found


def source_sentence(card: OrganisationCard) -> str:
    """Where the name came from, and when."""
    if not card.source:
        return _("Nobody wrote down where this name came from")
    if card.sourced_on is None:
        return _("Found in {source}").format(source=card.source)
    return _("Found in {source} on {day}").format(source=card.source, day=show_day(card.sourced_on))


def shown(number: CardPhone) -> str:
    """A number as it is read aloud, marked when it is wrong."""
    return _("{number} (wrong)").format(number=number.shown) if number.bad else number.shown
