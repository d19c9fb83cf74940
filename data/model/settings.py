"""The rep's own settings: who calls, how the day is cut, how the program looks."""

from __future__ import annotations

from datetime import date, time
from typing import Literal, Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


class Section(BaseModel):
    """Common habit of every section: frozen, and an unknown name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Rep(Section):
    """Who calls, and for whom."""

    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    company_fact: str = ""
    """One sentence that makes a stranger trust us."""


class Day(Section):
    """How the rep's day is cut."""

    zone: str = "Europe/Helsinki"
    country: str = "FI"
    starts: time = time(8)
    ends: time = time(16)
    absences: list[date] = []

    @field_validator("zone")
    @classmethod
    def _known(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError(f'there is no time zone "{value}"') from error
        return value

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.starts >= self.ends:
            raise ValueError("the day must end after it starts")
        return self


class Settings(Section):
    """All settings, each with a sensible default; read from config.toml by `salestui.settings`."""

    lang: Literal["en", "fi", ""] = ""
    """Language of the user interface; empty: the system's."""
    theme: Literal["salestui-dark", "salestui-light"] = "salestui-dark"
    playbook: str = "home-training"
    """A bundled playbook's key or a path to one's own."""
    invitations: str = ""
    """Folder for .ics files; empty: "Invitations" in the documents folder."""
    rep: Rep = Rep()
    day: Day = Day()
    keys: dict[str, str] = Field(default_factory=dict)
    """Own keys by the id of what they do: {"call.booked" = "f7"}."""
