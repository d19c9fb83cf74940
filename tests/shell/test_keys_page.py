"""The pages that tell of keys and settings tell of all of them, as they are."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from data.model.settings import Day, Rep, Settings
from salestui.keymap import check_keys, keys_of, known_keys
from salestui.settings import load
from tests.keys import bindings, page

DOCS = Path(__file__).parent.parent.parent / "docs"


def test_every_key_of_every_screen_stands_on_its_page_as_it_is() -> None:
    assert (DOCS / "keys.md").read_text(encoding="utf-8") == page(), "write it anew: make keys"
    found = {name: ",".join(sorted(keys)) for name, (keys, _about) in bindings().items()}
    assert found == known_keys()


def test_keys_are_written_on_their_page_as_the_settings_take_them() -> None:
    known = known_keys()
    rows = [line.split("|") for line in (DOCS / "keys.md").read_text(encoding="utf-8").splitlines()]
    told = {cells[1].strip(" `"): ",".join(cells[2].replace("`", "").split()) for cells in rows if "." in cells[1:2]}
    for name, keys in told.items():
        mapped, _sentences = check_keys({name: keys}, known)
        assert keys_of(mapped[name]) == keys_of(known[name])


def _fields() -> list[str]:
    parts: dict[str, type[BaseModel]] = {"": Settings, "rep.": Rep, "day.": Day}
    return [
        f"{before}{name}" for before, part in parts.items() for name in part.model_fields if f"{name}." not in parts
    ]


@pytest.mark.parametrize("name", _fields())
def test_every_setting_stands_on_its_page(name: str) -> None:
    assert f"| `{name}` |" in (DOCS / "settings.md").read_text(encoding="utf-8")


def test_the_settings_shown_on_their_page_can_be_used(tmp_path: Path) -> None:
    page_text = (DOCS / "settings.md").read_text(encoding="utf-8")
    examples = [piece.partition("```")[0] for piece in page_text.split("```toml\n")[1:]]
    assert examples
    for number, example in enumerate(examples):
        file = tmp_path / f"{number}.toml"
        file.write_text(example, encoding="utf-8")
        settings, sentences = load(file)
        assert sentences == []
        assert settings != Settings()
    whole = tomllib.loads(examples[0])
    assert set(whole) == set(Settings.model_fields)
    assert set(whole["rep"]) == set(Rep.model_fields)
    assert set(whole["day"]) == set(Day.model_fields)
