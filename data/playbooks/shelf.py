"""The shelf of playbooks: the bundled ones and the reader's own, found, read, checked and copied."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from data.model.clean import clean_line
from data.model.playbook import Playbook, Where
from data.model.proof import LANGUAGE_NAMES, proof
from data.model.refusal import NotFound, Refusal
from data.words import _

DEFAULT = "home-training"
"""The bundled playbook in use until another is chosen."""

_LARGEST = 1_000_000
"""Bytes; the bundled ones are a tenth of this."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a playbook: which file, which line (from 1), and what, in words."""

    file: Path
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


class BadPlaybook(Refusal):
    """The playbook cannot be used; `faults` say what is wrong and where."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class Standing(Refusal):
    """A file of that name stands there already; it was not touched."""


@lru_cache(maxsize=8)
def process(key: str) -> Playbook | None:
    """The bundled playbook with this key, whose process a deal may travel by; None when there is none."""
    path = _shelved(key)
    found = _load(path) if path else None
    return found if isinstance(found, Playbook) else None


def bundled() -> list[tuple[str, Path]]:
    """The playbooks that come with salestui as (key, file), the default first."""
    files = sorted(Path(__file__).parent.glob("*.toml"), key=lambda file: (file.stem != DEFAULT, file.stem))
    return [(file.stem, file) for file in files]


def read(name: str | Path) -> Playbook:
    """The playbook in this file, or the bundled one with this key.

    Raises:
        NotFound: no such file and no such key.
        BadPlaybook: the file is no playbook; all its faults are told at once.
    """
    found = _load(_find(name))
    if isinstance(found, Playbook):
        return found
    raise BadPlaybook(found)


def check(name: str | Path) -> list[Fault]:
    """Everything that is wrong in this file or bundled playbook, by line; nothing if it can be used."""
    found = _load(_find(name))
    return [] if isinstance(found, Playbook) else found


def read_or_keep(name: str | Path, last: Playbook) -> tuple[Playbook, list[Fault]]:
    """The playbook as it is now, or the last good one together with what is wrong with the new."""
    try:
        return read(name), []
    except BadPlaybook as refusal:
        return last, refusal.faults
    except NotFound as refusal:
        return last, [Fault(Path(name), 1, str(refusal))]


def copy(key: str, target: Path) -> Path:
    """Writes a bundled playbook to a new file, to start one's own from.

    Raises:
        NotFound: no such bundled playbook, or no such folder.
        Standing: a file of that name stands there already.
        Refusal: the file cannot be written.
    """
    source = _shelved(key)
    if source is None:
        raise NotFound(_unknown(key))
    try:
        with target.open("xb") as file:
            file.write(source.read_bytes())
    except FileExistsError:
        raise Standing(_("{file} is there already; choose another name").format(file=target)) from None
    except FileNotFoundError:
        raise NotFound(_("there is no folder {folder}").format(folder=target.parent)) from None
    except OSError as error:
        raise Refusal(_unwritten(target, error)) from None
    return target


def _shelved(key: str) -> Path | None:
    """The file of a bundled playbook, by file name or by the key inside it."""
    return dict(bundled()).get(key.replace("_", "-"))


def _find(name: str | Path) -> Path:
    path = _shelved(name) if isinstance(name, str) else None
    path = path or Path(name)
    if not path.is_file():
        raise NotFound(_unknown(str(name)))
    return path


def _unknown(name: str) -> str:
    keys = ", ".join(key for key, _file in bundled())
    return _("no playbook {name}; give a file or one of: {keys}").format(name=clean_line(name), keys=keys)


def _unwritten(target: Path, error: OSError) -> str:
    return _("{file} cannot be written: {why}").format(file=target, why=error.strerror)


def _load(path: Path) -> Playbook | list[Fault]:
    """The playbook, or all that keeps the file from being one."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return [Fault(path, 1, _("cannot be read: {why}").format(why=error.strerror))]
    if len(data) > _LARGEST:
        return [Fault(path, 1, _("is too large to be a playbook"))]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return [Fault(path, data.count(b"\n", 0, error.start) + 1, _("is not UTF-8 text here; save it as UTF-8"))]
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return [_syntax(path, text, error)]
    return _validate(path, text, raw)


def _syntax(path: Path, text: str, error: Exception) -> Fault:
    """Where the file stops being TOML."""
    words = str(error)
    line = int(found[1]) if (found := re.search(r"at line (\d+)", words)) else 1
    if "at end of document" in words:
        line = max(len(text.splitlines()), 1)
    words = clean_line(re.sub(r"\s*\(at [^()]*\)$", "", words))
    return Fault(path, line, _("is not TOML here: {words}").format(words=words))


def _validate(path: Path, text: str, raw: dict[str, Any]) -> Playbook | list[Fault]:
    languages = raw.get("languages")
    first = languages[0] if isinstance(languages, list) and languages else None
    language = first if isinstance(first, str) and first in LANGUAGE_NAMES else "en"
    try:
        playbook = Playbook.model_validate(raw, context={"language": language})
    except ValidationError as error:
        from data.playbooks.sentences import slips

        return _faults(path, text, raw, list(slips(error)))
    return _faults(path, text, raw, wrong) if (wrong := proof(playbook)) else playbook


def _faults(path: Path, text: str, raw: dict[str, Any], wrong: list[tuple[Where, str]]) -> list[Fault]:
    """Faults with their lines, from the top of the file down."""
    from data.playbooks.places import line_of, places
    from data.playbooks.sentences import spoken

    found = places(text)
    faults = [
        Fault(path, line_of(where, found), ": ".join(filter(None, [spoken(where, raw), clean_line(sentence)])))
        for where, sentence in wrong
    ]
    return sorted(faults, key=lambda fault: fault.line)
