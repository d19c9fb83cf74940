"""Dialling: a program gets a plain number in one argument, or is not started."""

from __future__ import annotations

import pytest

from data.model.command import Unfit, check_command, program_of
from data.model.dialling import dial_argv
from data.model.settings import Settings

XDG = ["xdg-open", "tel:{number}"]


def test_the_number_stands_in_its_place() -> None:
    assert dial_argv(XDG, "+358401234567") == ["xdg-open", "tel:+358401234567"]
    assert dial_argv(["linphonecsh", "dial", "{number}"], "112") == ["linphonecsh", "dial", "112"]


@pytest.mark.parametrize(
    ("template", "words"),
    [
        (["xdg-open"], "exactly one"),
        (["xdg-open", "{number}", "{number}"], "exactly one"),
        (["xdg-open", "tel:{number}{number}"], "exactly one"),
        (["{number}"], "must stand after it"),
        (["", "{number}"], "must begin with the program"),
        (["sh", "-c", "dial {number}"], "a shell is never started"),
        (["/bin/bash", "-c", "{number}"], "a shell is never started"),
        (["PowerShell.exe", "{number}"], "a shell is never started"),
        (["dial\x1b[2J", "{number}"], "control characters"),
        (["dial", "{number}\x00"], "control characters"),
    ],
)
def test_a_faulty_template_starts_nothing(template: list[str], words: str) -> None:
    with pytest.raises(Unfit, match=words):
        check_command(template, "{number}")
    with pytest.raises(Unfit):
        dial_argv(template, "112")
    with pytest.raises(ValueError, match=words):
        Settings(dial=template)


def test_without_a_template_nothing_is_dialled() -> None:
    assert Settings().dial == []
    with pytest.raises(Unfit, match="No program"):
        dial_argv([], "112")


def test_an_opener_takes_a_file() -> None:
    assert Settings(opener=["evolution", "{file}"]).opener == ["evolution", "{file}"]
    with pytest.raises(ValueError, match="exactly one"):
        Settings(opener=["evolution", "{number}"])


def test_a_program_is_called_by_its_name() -> None:
    assert program_of(["/usr/bin/linphonecsh", "dial"]) == "linphonecsh"
    assert program_of([]) == ""
