"""The words of the user interface: `make words` collects them from the code and compiles the translations."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "data" / "locale"
KEYWORDS: dict[str, tuple[int, ...] | None] = {"_": None, "N_": None, "plural": (1, 2), "pair": (1, 2)}
BORN = datetime(2026, 11, 24, tzinfo=UTC)
"""In the header of every catalogue, so that the same words make the same file."""


@cache
def _marked() -> tuple[tuple[str | tuple[str, ...], list[str], str | None], ...]:
    """What is marked in the code, with its comments and its context."""
    folders = [str(ROOT / package) for package in ("salestui", "screens", "data")]
    found = (one for folder in folders for one in extract_from_dir(folder, [("**.py", "python")], keywords=KEYWORDS))
    return tuple((message, comments, context) for _file, _line, message, comments, context in found)


def collect() -> Catalog:
    """Every sentence marked in the code."""
    catalog = Catalog(project="salestui")
    for message, comments, context in _marked():
        catalog.add(message, auto_comments=comments, context=context)
    return catalog


def translated(lang: str) -> Catalog:
    """The translations kept for a language."""
    path = LOCALE / lang / "LC_MESSAGES" / "salestui.po"
    if not path.exists():
        return Catalog(locale=lang, project="salestui")
    with path.open("rb") as file:
        return read_po(file, locale=lang)


def compiled(catalog: Catalog) -> bytes:
    """The catalogue as gettext reads it."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def up_to_date(lang: str) -> Catalog:
    """The translations kept for a language, of exactly the sentences that stand in the code now."""
    catalog = translated(lang)
    catalog.update(collect(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    catalog.creation_date = catalog.revision_date = BORN
    catalog.header_comment = "# The words of salestui, collected and compiled by `make words`."
    catalog.version = "1"
    catalog.last_translator = catalog.language_team = "salestui"
    catalog.msgid_bugs_address = ""
    catalog.fuzzy = False
    return catalog


def untranslated(catalog: Catalog) -> list[str]:
    """Sentences that have no translation, or not for every number."""
    return [str(message.id) for message in catalog if message.id and not all(forms(message))]


def forms(message: Message) -> tuple[str, ...]:
    """A translation: one sentence, or one for each number."""
    return tuple(message.string) if isinstance(message.string, (list, tuple)) else (message.string or "",)


def main() -> None:
    """Bring each language's catalogue up to date and compile it; say what is missing."""
    for lang in ("fi",):
        catalog = up_to_date(lang)
        folder = LOCALE / lang / "LC_MESSAGES"
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "salestui.po").open("wb") as file:
            write_po(file, catalog, width=120, omit_header=False, no_location=True, sort_output=True)
        (folder / "salestui.mo").write_bytes(compiled(catalog))
        missing = untranslated(catalog)
        print(f"{lang}: {len(catalog)} sentences, {len(missing)} without translation")
        for sentence in missing:
            print(f"  {sentence}")


if __name__ == "__main__":
    main()
