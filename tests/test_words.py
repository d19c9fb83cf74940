"""The words of the user interface: everything said in English is said in Finnish too, and correctly."""

from __future__ import annotations

import string

import pytest
from babel.messages.catalog import Message

from data import words
from data.words import Phrase, _, plural
from tests import words as catalogue

SAME = {
    "6.7.–31.7., 24.12.",
    "{kind}: {who}",
    "{level}, {day}",
    "{name}: {count}, {effect}",
    "{organisation}: {standing}",
    "{reasons}.",
    "LinkedIn",
    "OK",
    "WhatsApp",
    "demo",
    "{organisation}: {done}",
    "{organisation}: {deadlines}",
    "{contact}: {role}",
    "−{percent} %",
    "{what}: {folder}.",
    "{done}; {more}",
    "{path}: {size}.",
}
"""What is the same in both languages."""

NOT_SAID = {"number_type"}
"""Values the command line library offers in English only."""


@pytest.fixture(scope="module")
def finnish() -> list[Message]:
    """Every sentence of the Finnish catalogue as it stands in the project."""
    return [message for message in catalogue.translated("fi") if message.id]


def _written(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _places(sentence: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(sentence) if name is not None}


def test_every_sentence_in_the_code_is_in_the_catalogue_and_no_other() -> None:
    kept = {message.id for message in catalogue.translated("fi")}
    found = {message.id for message in catalogue.collect()}
    assert found == kept, "run `make words`, then write what is missing into data/locale/fi/LC_MESSAGES/salestui.po"


def test_every_sentence_has_a_finnish_translation() -> None:
    assert catalogue.untranslated(catalogue.up_to_date("fi")) == []


def test_a_sentence_without_a_translation_is_noticed() -> None:
    kept = catalogue.translated("fi")
    kept.add("A sentence nobody has translated yet.")
    kept.add(("{count} thing", "{count} things"), ("{count} asia", ""))
    missing = catalogue.untranslated(kept)
    assert any("nobody has translated" in sentence for sentence in missing)
    assert any("things" in sentence for sentence in missing)


def test_translations_hold_the_places_of_their_sentences(finnish: list[Message]) -> None:
    for message in finnish:
        wanted = set().union(*map(_places, _written(message))) - NOT_SAID
        for form in catalogue.forms(message):
            assert _places(form) <= wanted | NOT_SAID, form
        assert set().union(*map(_places, catalogue.forms(message))) >= wanted, message.id


def test_no_sentence_stays_english(finnish: list[Message]) -> None:
    same = {written for message in finnish for written in _written(message) if written in catalogue.forms(message)}
    assert same == SAME


def test_translations_begin_and_end_as_their_sentences_do(finnish: list[Message]) -> None:
    """Sentences stay sentences, labels stay labels, and nothing gains a space."""
    for message in finnish:
        for written, said in zip(_written(message), catalogue.forms(message), strict=True):
            assert said == said.strip(), said
            assert said.endswith(("?", "…")) == written.endswith(("?", "…")), (written, said)
            assert said.count("\n") == written.count("\n"), said


def test_the_compiled_catalogue_is_up_to_date() -> None:
    path = catalogue.LOCALE / "fi" / "LC_MESSAGES" / "salestui.mo"
    assert path.read_bytes() == catalogue.compiled(catalogue.translated("fi")), "run `make words`"


def test_finnish_is_spoken_once_it_is_chosen() -> None:
    words.use("fi")
    assert _("undo") == "kumoa"
    assert words.language() == "fi"
    words.use("en")
    assert _("undo") == "undo"


def test_an_unknown_language_is_english() -> None:
    words.use("sv")
    assert words.language() == "en"
    assert _("undo") == "undo"


def test_a_phrase_is_said_in_the_language_in_use_when_it_is_shown() -> None:
    phrase = Phrase("won: {organisation}", {"organisation": "Teräs Oy"})
    assert str(phrase) == "won: Teräs Oy"
    words.use("fi")
    assert str(phrase) == "voitettu: Teräs Oy"


@pytest.mark.parametrize(
    ("lang", "count", "said"),
    [
        ("en", 1, "1 row rejected."),
        ("en", 2, "2 rows rejected."),
        ("fi", 1, "1 rivi hylätty."),
        ("fi", 2, "2 riviä hylätty."),
        ("fi", 0, "0 riviä hylätty."),
    ],
)
def test_a_number_chooses_its_form(lang: str, count: int, said: str) -> None:
    words.use(lang)
    assert plural("{count} row rejected.", "{count} rows rejected.", count) == said


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LC_ALL": "fi_FI.UTF-8", "LANG": "en_GB.UTF-8"}, "fi"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "fi_FI.UTF-8"}, "en"),
        ({"LC_MESSAGES": "fi_FI", "LANG": "en_GB.UTF-8"}, "fi"),
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "Finnish_Finland.1252"}, "fi"),
        ({"LANG": "sv_FI.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_language_of_the_system_is_read_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], lang: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words.language_of_system() == lang


def test_without_an_environment_the_locale_tells_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("locale.getlocale", lambda: ("Finnish_Finland", "1252"))
    assert words.language_of_system() == "fi"
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert words.language_of_system() == "en"
