"""The language of the user interface: gettext, chosen once at start.

Screens and rules write English sentences through `_`; the Finnish catalogue stands in `data/locale`.
The *script* language is another matter: it follows the contact and comes from the playbook.
"""

from __future__ import annotations

import gettext
import locale
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "fi")
"""Languages the user interface speaks."""

LOCALE = Path(__file__).parent / "locale"
"""Where the catalogues stand."""

_state: dict[str, Any] = {"lang": "en", "spoken": gettext.NullTranslations()}


def use(lang: str) -> None:
    """Speak `lang` ("en" or "fi") from now on; anything else means English."""
    _state["lang"] = lang if lang in LANGUAGES else "en"
    _state["spoken"] = gettext.translation("salestui", LOCALE, languages=[_state["lang"]], fallback=True)


def lend() -> None:
    """Have libraries that look their own sentences up through gettext find them here, in the language in use."""
    gettext.bindtextdomain("salestui", LOCALE)
    gettext.textdomain("salestui")
    os.environ["LANGUAGE"] = language()


def language() -> str:
    """The language in use: "en" or "fi"."""
    return str(_state["lang"])


def language_of_system() -> str:
    """The user's language by the environment, else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if not any(names):
        names = [locale.getlocale()[0] or ""]
    first = next((name for name in names if name), "")
    return "fi" if first.lower().startswith(("fi", "finnish")) else "en"


def _(msgid: str) -> str:
    """The sentence in the language in use."""
    return str(_state["spoken"].gettext(msgid))


def plural(one: str, many: str, count: int) -> str:
    """The sentence for this count, with `{count}` filled."""
    return str(_state["spoken"].ngettext(one, many, count)).format(count=count)


def N_(msgid: str) -> str:  # noqa: N802 - gettext's own name for "translate me later"
    """Mark a sentence for the catalogue without translating it yet."""
    return msgid


def pair(one: str, many: str) -> tuple[str, str]:
    """Mark the two forms of a sentence for the catalogue; `plural` chooses between them later."""
    return one, many


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence kept with its values, so that it can be said in whichever language is in use then."""

    msgid: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return _(self.msgid).format(**self.values)
