"""What the first screen loads: nothing that takes long."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

FIRST = ("salestui.commands.start", "salestui.app", "screens.queue.screen", "salestui.glimpse", "data.first_look")
"""Modules that stand between the start of the program and the first rows."""

SLOW = {"sqlalchemy", "alembic", "pydantic", "holidays", "phonenumbers", "tomlkit", "icalendar", "rapidfuzz"}


def _loaded(*modules: str) -> set[str]:
    told = f"import json, sys, {', '.join(modules)}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, check=True, timeout=60)
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


def test_the_first_screen_and_its_first_rows_need_no_slow_library() -> None:
    assert not SLOW & _loaded(*FIRST)


@pytest.mark.parametrize("module", ["salestui.equipment", "data.vault"])
def test_what_comes_behind_it_does(module: str) -> None:
    assert "sqlalchemy" in _loaded(module)


def test_how_often_textual_may_draw_is_said_before_it_is_there() -> None:
    assert "textual" not in _loaded("salestui.commands.start")
