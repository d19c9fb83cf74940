"""What is wrong in a playbook, in the words of the one who writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from data.model.clean import clean_line
from data.model.pieces import Slip, Text
from data.model.playbook import Playbook, Where
from data.words import N_, _

_SENTENCES = {
    "missing": N_("is missing"),
    "string_type": N_("must be a text in quotes"),
    "string_pattern_mismatch": N_("a key is small letters a–z, digits and _, and begins with a letter"),
    "string_too_long": N_("must be at most {max_length} characters long"),
    "int_type": N_("must be a whole number"),
    "int_parsing": N_("must be a whole number"),
    "int_from_float": N_("must be a whole number"),
    "bool_type": N_("must be true or false"),
    "bool_parsing": N_("must be true or false"),
    "decimal_type": N_("must be a number"),
    "decimal_parsing": N_("must be a number"),
    "finite_number": N_("must be a number"),
    "less_than_equal": N_("must be {le} or less"),
    "greater_than_equal": N_("must be {ge} or more"),
    "greater_than": N_("must be more than {gt}"),
    "too_short": N_("needs at least {min_length}"),
    "literal_error": N_("must be one of: {expected}"),
    "enum": N_("must be one of: {expected}"),
    "list_type": N_("must be a list in [ ]"),
    "dict_type": N_("must be a table of fields"),
    "model_type": N_("must be a table of fields"),
    "time_type": N_('must be a time such as "09:30"'),
    "time_parsing": N_('must be a time such as "09:30"'),
    "date_type": N_("must be a date such as 2026-01-31"),
    "date_parsing": N_("must be a date such as 2026-01-31"),
    "date_from_datetime_parsing": N_("must be a date such as 2026-01-31"),
}


def slips(error: ValidationError) -> Iterator[tuple[Where, str]]:
    """Each fault that validation found, as (where, sentence)."""
    for detail in error.errors(include_url=False, include_input=False):
        where: Where = tuple(step for step in detail["loc"] if step != "by_language")
        cause = detail.get("ctx", {}).get("error")
        if isinstance(cause, Slip):
            where = (*where, *cause.at)
        yield where, _sentence(detail, where)


def spoken(where: Where, raw: dict[str, Any]) -> str:
    """A place in words: "stages 3 (benefits), criteria 1"."""
    said: list[str] = []
    value: Any = raw
    for step in where:
        value = _inside(value, step)
        if isinstance(step, int) and said:
            said[-1] += f" {step + 1}"
        else:
            said.append(str(step))
        if isinstance(step, int) and isinstance(key := _inside(value, "key"), str):
            said[-1] += f" ({key})"
    return clean_line(", ".join(said))


def _inside(value: Any, step: str | int) -> Any:
    try:
        return value[step]
    except (KeyError, IndexError, TypeError):
        return None


def _sentence(detail: Mapping[str, Any], where: Where) -> str:
    kind, values = detail["type"], dict(detail.get("ctx", {}))
    if kind == "value_error":
        return str(values["error"])
    if kind == "extra_forbidden":
        return _unexpected(where)
    if kind in ("dict_type", "model_type") and (_model_at(where) is Text or values.get("class_name") == "Text"):
        return _("must be a text in quotes, or one for each language")
    if kind in ("enum", "literal_error"):
        *first, last = str(values["expected"]).replace("'", '"').split(" or ")
        values["expected"] = ", ".join([*first, last])
    if kind in _SENTENCES:
        return _(_SENTENCES[kind]).format(**values)
    return _("is not right: {words}").format(words=detail["msg"])


def _unexpected(where: Where) -> str:
    """An unknown field, with the name that was perhaps meant."""
    from difflib import get_close_matches

    model = _model_at(where[:-1])
    names = [field.alias or name for name, field in model.model_fields.items()] if model else []
    meant = get_close_matches(str(where[-1]), names, n=1)
    if meant:
        return _('is not a field here; did you mean "{name}"?').format(name=meant[0])
    return _("is not a field here")


def _model_at(where: Where) -> type[BaseModel] | None:
    """The kind of piece that stands at this place."""
    model: type[BaseModel] | None = Playbook
    for step in where:
        if isinstance(step, str) and model is not None:
            fields = {field.alias or name: field for name, field in model.model_fields.items()}
            model = _model_in(fields[step].annotation) if step in fields else None
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner: Callable[[Any], type[BaseModel] | None] = _model_in
    return next((model for model in map(inner, get_args(annotation)) if model is not None), None)
