"""The sentences borrowed from the command line library are still those it says."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from salestui.commands import borrowed

SOURCE = "".join(file.read_text(encoding="utf-8") for file in Path(click.__file__).parent.glob("*.py"))


@pytest.mark.parametrize(
    "sentence", [*borrowed.HELP, *borrowed.FAULTS, *(form for forms in borrowed.COUNTED for form in forms)]
)
def test_the_library_says_this(sentence: str) -> None:
    assert f'"{sentence.removesuffix(":")}' in SOURCE
