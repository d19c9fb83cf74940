"""Lists of prospects as people have them, and importing one in a line."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

from data.imports.landing import Imported, import_file
from data.imports.plan import Plan, plan
from data.imports.revision import Policy
from data.model.done import Done
from data.store import Store

FINNISH = "Yritys;Y-tunnus;Toimiala;Henkilöstö;Paikkakunta;Yhteyshenkilö;Titteli;Puhelin;Sähköposti;Muistiinpanot"


def a_list(folder: Path, *lines: str, name: str = "lista.csv", encoding: str = "utf-8") -> Path:
    """A text file of these lines."""
    path = folder / name
    path.write_bytes("\n".join((*lines, "")).encode(encoding))
    return path


def planned(store: Store, path: Path, policy: Policy = "skip", mapping: Mapping[str, str | None] | None = None) -> Plan:
    """What importing the file would do."""
    return store.ask(plan, path, mapping, policy).result()


def landed(
    store: Store, path: Path, policy: Policy = "skip", mapping: Mapping[str, str | None] | None = None
) -> Done[Imported]:
    """The file imported."""
    return store.do(import_file, planned(store, path, policy, mapping)).result()


def untidy_list(folder: Path, rows: int, seed: int) -> tuple[Path, int]:
    """A Finnish list as a company keeps it, with gaps, doubles and every form of a number; and how many organisations.

    Every seventh row is another contact of an organisation above it, every eleventh repeats a row, every thirtieth has
    no name.
    """
    source = random.Random(seed)
    syllables = ("ka", "la", "mi", "no", "ru", "se", "ti", "va", "ko", "hu", "pa", "lä", "sö", "my", "ki")
    lines, organisations = [FINNISH], 0
    seen: list[tuple[str, str, str]] = []
    while len(lines) <= rows:
        number = len(lines)
        if number % 30 == 0:
            lines.append(";;Metalli;;Turku;Ei Nimeä;;;;")
        elif number % 11 == 0:
            lines.append(source.choice(seen)[1])
        elif number % 7 == 0:
            name, _line, city = source.choice(seen)
            lines.append(f"{name.upper()};;;;{city};{_person(source)};HR;{_phone(source)};;")
        else:
            name = f"{_word(source, syllables, 4)} {_word(source, syllables, 3)} {number} {source.choice(['Oy', 'Ab'])}"
            city = source.choice(["Helsinki", "TAMPERE", "Turku", "Jyväskylä"])
            people = source.choice(["48", "48 hlö", "10–19", "n. 250", "", "-"])
            mail = source.choice(["", f"x{number}@esimerkki.fi", "ei tiedossa"])
            line = (
                f"{name};;{source.choice(['', 'Metalli'])};{people};{city};{_person(source)};;{_phone(source)};{mail};"
            )
            lines.append(line + source.choice(["", '"soita ""aamulla"";\ntai illalla"']))
            seen.append((name, line, city))
            organisations += 1
    return a_list(folder, *lines, name="prospektit.csv", encoding="cp1252"), organisations


def _word(source: random.Random, syllables: Sequence[str], length: int) -> str:
    return "".join(source.choice(syllables) for _ in range(length)).title()


def _person(source: random.Random) -> str:
    return f"{source.choice(['Anna', 'Pekka', 'Åsa', 'Öljy'])} {source.choice(['Mäkelä', 'Virtanen', 'Ström'])}"


def _phone(source: random.Random) -> str:
    digits = str(source.randrange(1_000_000, 9_999_999))
    return source.choice(
        [f"040 {digits[:3]} {digits[3:]}", f"+358 50 {digits}", f"(040) {digits}", f"35840{digits}", f"40{digits}", ""]
    )
