"""What every piece of a playbook is made of: keys, texts by language, delays."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)

from data.model.clean import clean, clean_line
from data.model.delay import Delay
from data.model.script import misspelt, unknown_variables
from data.words import _

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
"""A name that deals and rules remember a thing by; never shown, never translated."""

After = Annotated[Delay, BeforeValidator(Delay.parse)]
"""A delay as the playbook writes it: "30 min", "2 wd", "3 m", "window", "agreed"."""

Words = Annotated[str, AfterValidator(clean_line)]
"""A line of plain text that is the same in every language."""


class Slip(ValueError):
    """A fault of a playbook: its sentence, and the place inside the value that is being validated."""

    def __init__(self, sentence: str, *at: str | int) -> None:
        super().__init__(sentence)
        self.at = at


class Text(BaseModel):
    """One text in each language of the playbook, by language code; `{{variables}}` allowed."""

    model_config = ConfigDict(frozen=True, defer_build=True)
    by_language: dict[str, str]

    @model_validator(mode="before")
    @classmethod
    def _from_toml(cls, value: Any, info: ValidationInfo) -> Any:
        if isinstance(value, str):
            value = {(info.context or {}).get("language", "en"): value}
        if isinstance(value, dict) and "by_language" not in value:
            value = {"by_language": value}
        return value

    @field_validator("by_language")
    @classmethod
    def _said(cls, value: dict[str, str]) -> dict[str, str]:
        if not value:
            raise Slip(_("a text must not be empty"))
        for language, text in value.items():
            if not text.strip():
                raise Slip(_("a text must not be empty"), language)
            if unknown := unknown_variables(text):
                raise Slip(_("unknown variable {name}").format(name="{{" + unknown[0] + "}}"), language)
            if misspelt(text):
                raise Slip(_("a variable is written {example}").format(example="{{contact.first|there}}"), language)
        return {language: clean(text).strip() for language, text in value.items()}

    def said(self, language: str) -> str:
        """The text in this language, else in the playbook's first."""
        return self.by_language.get(language) or next(iter(self.by_language.values()))


class Part(BaseModel):
    """Common habit of every piece of a playbook: frozen, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Named(Part):
    """A piece with a key and a name."""

    key: Key
    name: Text


def fits(segments: list[str], segment: str) -> bool:
    """Whether a piece meant for these segments (none named: for all) serves this one."""
    return not segments or segment in segments
