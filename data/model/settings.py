"""The rep's own settings: who calls, how the day is cut, how the program looks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from data.model.clean import clean_line
from data.model.command import Unfit, check_command
from data.model.days_off import DaysOff, read_kept
from data.model.dialling import PLACE as DIALLED
from data.words import _

Line = Annotated[str, AfterValidator(clean_line)]
"""One clean line of text."""

OPENED = "{file}"
"""Where the file goes in the program that opens it."""


class Section(BaseModel):
    """Common habit of every section: frozen, and an unknown name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Rep(Section):
    """Who calls, and for whom."""

    name: Line = ""
    email: Line = ""
    phone: Line = ""
    company: Line = ""
    company_fact: Line = ""
    """One sentence that makes a stranger trust us."""


class Day(Section):
    """How the rep's day is cut."""

    zone: str = "Europe/Helsinki"
    country: str = "FI"
    starts: time = time(8)
    ends: time = time(16)
    absences: list[Annotated[DaysOff, BeforeValidator(read_kept)]] = []
    """Days on which the rep is away: single days, and spans of them."""

    @field_validator("starts", "ends", mode="before")
    @classmethod
    def _clock(cls, value: Any) -> Any:
        if isinstance(value, (int, float)):
            raise ValueError(_('must be a time such as "08:30"'))
        return value

    @field_validator("zone")
    @classmethod
    def _known(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError(_('there is no time zone "{zone}"').format(zone=value)) from error
        return value

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.starts >= self.ends:
            raise ValueError(_("the day must end after it starts"))
        return self

    @property
    def away(self) -> frozenset[date]:
        """Every day of absence."""
        return frozenset(day for span in self.absences for day in span.days())


class Settings(Section):
    """All settings, each with a sensible default; read from config.toml by `salestui.settings`."""

    lang: Literal["en", "fi", ""] = ""
    """Language of the user interface; empty: the system's."""
    theme: Literal["salestui-dark", "salestui-light"] = "salestui-dark"
    playbook: str = "home-training"
    """A bundled playbook's key or a path to one's own."""
    invitations: str = ""
    """Folder for .ics files; empty: "Invitations" in the documents folder."""
    feed: Line = ""
    """Folder for the calendar feed; empty: with the invitations; "off": none is written."""
    busy_calendar: Line = ""
    """The rep's own calendar, an .ics file; when it says busy, no time is offered."""
    dial: list[str] = []
    """The program that dials, with {number} in one of its arguments; empty: the number is shown and copied."""
    opener: list[str] = []
    """The program that opens a file, with {file} in one of its arguments; empty: the system's own."""
    hand: Literal["", "left", "right"] = ""
    """Every key of a live call under this hand; empty: by their names, over the whole keyboard."""
    rep: Rep = Rep()
    day: Day = Day()
    keys: dict[str, str] = Field(default_factory=dict)
    """Own keys by the id of what they do: {"call.booked" = "f7"}."""

    @field_validator("playbook", "invitations", "feed", "busy_calendar")
    @classmethod
    def _at_home(cls, value: str) -> str:
        try:
            Path(value).expanduser()
        except RuntimeError as error:
            raise ValueError(_('there is no home folder for "{path}"').format(path=value)) from error
        return value

    @field_validator("dial", "opener")
    @classmethod
    def _startable(cls, value: list[str], about: ValidationInfo) -> list[str]:
        try:
            check_command(value, DIALLED if about.field_name == "dial" else OPENED)
        except Unfit as unfit:
            raise ValueError(str(unfit)) from unfit
        return value

    @field_validator("keys", mode="before")
    @classmethod
    def _flat(cls, value: Any) -> Any:
        """In TOML `call.booked = "f7"` makes a table of its own; the id is meant."""
        return dict(_flattened(value)) if isinstance(value, dict) else value


def _flattened(table: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flattened(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value
