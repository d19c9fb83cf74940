"""The settings file, config.toml: read with its faults told in sentences, written with its comments kept."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.model.settings import Day, Rep, Settings
from data.place import private_file, private_folder, refuse_foreign
from data.words import N_, _

_SENTENCES = {
    "string_type": N_("must be a text in quotes"),
    "literal_error": N_("must be one of: {expected}"),
    "time_type": N_('must be a time such as "08:30"'),
    "time_parsing": N_('must be a time such as "08:30"'),
    "date_type": N_("must be a date such as 2026-01-31"),
    "date_parsing": N_("must be a date such as 2026-01-31"),
    "date_from_datetime_parsing": N_("must be a date such as 2026-01-31"),
    "list_type": N_("must be a list in [ ]"),
    "dict_type": N_("must be a table of settings"),
    "model_type": N_("must be a table of settings"),
}


class Loaded(NamedTuple):
    """Settings that can be used, and in sentences what of the file cannot."""

    settings: Settings
    sentences: list[str]


def config_path() -> Path:
    """Where the settings stand: SALESTUI_CONFIG, else the platform's place for them."""
    named = os.environ.get("SALESTUI_CONFIG", "")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path("salestui", appauthor=False) / "config.toml"


def load(path: Path | None = None, last: Settings | None = None) -> Loaded:
    """The settings in the file, each faulty one left at its default; no file means defaults throughout.

    Args:
        path: The file; by default `config_path()`.
        last: The settings last known good, used where the file as a whole cannot be read.
    """
    path = path or config_path()
    fallback = last or Settings()
    try:
        refuse_foreign(path)
        text = path.read_bytes().decode("utf-8-sig")
        raw = tomllib.loads(text)
    except Refusal as refusal:
        return Loaded(fallback, [str(refusal)])
    except FileNotFoundError:
        return Loaded(fallback, [])
    except OSError as error:
        sentence = _("{file}: cannot be read: {why}; the settings stay as they were.")
        return Loaded(fallback, [sentence.format(file=path, why=error.strerror)])
    except ValueError as error:
        sentence = _("{file}: is not TOML: {why}; the settings stay as they were.")
        return Loaded(fallback, [sentence.format(file=path, why=clean_line(str(error)))])
    return _validate(path, text, raw)


def save(changes: Mapping[str, Any], path: Path | None = None) -> Settings:
    """Write settings by dotted name ("rep.name", "keys.call.booked") into the file; its comments and order stay.

    Raises:
        Refusal: when a value cannot be used, or the file cannot be read or written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    path = path or config_path()
    refuse_foreign(path)
    try:
        text = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        for name, value in changes.items():
            _put(document, name.split(".", 1), value)
        written = tomlkit.dumps(document)
        loaded = _validate(path, written, tomllib.loads(written))
        wrong = [sentence for sentence in loaded.sentences if sentence not in load(path).sentences]
        if wrong:
            raise Refusal("\n".join(wrong))
        _write_private(path, written)
    except (OSError, TOMLKitError, ValueError) as error:
        raise Refusal(_("{file} cannot be changed: {why}.").format(file=path, why=clean_line(str(error)))) from error
    return loaded.settings


def _validate(path: Path, text: str, raw: dict[str, Any]) -> Loaded:
    sentences: list[str] = []
    # Each round drops what was found faulty; a section's own rule may speak only once its fields are right.
    for _round in range(4):
        try:
            return Loaded(Settings.model_validate(raw), sentences)
        except ValidationError as error:
            from data.playbooks.places import line_of, places

            lines = places(text)
            for detail in error.errors(include_url=False, include_input=False):
                where = detail["loc"]
                name = ".".join(str(step) for step in where)
                said = f"{path}:{line_of(where, lines)}: {clean_line(f'{name} {_sentence(detail)}')}"
                sentences.append(_("{fault}; the default is used.").format(fault=said))
                _drop(raw, where)
    return Loaded(Settings(), sentences)


def _sentence(detail: Mapping[str, Any]) -> str:
    context = dict(detail.get("ctx", {}))
    if detail["type"] == "value_error":
        return str(context["error"])
    if detail["type"] == "extra_forbidden":
        return _unknown(detail["loc"])
    if detail["type"] in _SENTENCES:
        return _(_SENTENCES[detail["type"]]).format(**context)
    return _("is not right: {words}").format(words=detail["msg"])


def _unknown(where: tuple[int | str, ...]) -> str:
    """A setting nobody knows, with the one that was perhaps meant."""
    from difflib import get_close_matches

    sections: dict[tuple[int | str, ...], type[Settings | Rep | Day]] = {(): Settings, ("rep",): Rep, ("day",): Day}
    known = sections.get(where[:-1])
    meant = get_close_matches(str(where[-1]), list(known.model_fields) if known else [], n=1)
    if meant:
        return _('is not a setting; did you mean "{name}"?').format(name=meant[0])
    return _("is not a setting")


def _drop(raw: dict[str, Any], where: tuple[int | str, ...]) -> None:
    """Take a faulty value out; of a list, the whole list."""
    inside: Any = raw
    for step in where[:-1]:
        if not isinstance(inside[step], dict):
            where = (step,)
            break
        inside = inside[step]
    inside.pop(where[-1], None)


def _put(document: Any, names: list[str], value: Any) -> None:
    inside = document
    for name in names[:-1]:
        if name not in inside:
            inside[name] = {}
        inside = inside[name]
    inside[names[-1]] = value


def _write_private(path: Path, text: str) -> None:
    """The new file in one stroke: 0600, and never half written."""
    if not path.parent.exists():
        private_folder(path.parent)
    target = path.resolve()
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    private_file(part)
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(target)
