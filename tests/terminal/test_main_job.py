"""The main job in a real terminal, from a list nobody tuned to a board that is still there tomorrow."""

from __future__ import annotations

import csv
import random
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

COLUMNS = "Yritys Y-tunnus Toimiala Henkilöstö Paikkakunta Yhteyshenkilö Titteli Puhelin Sähköposti Muistiinpanot"
FEED = "salestui.ics"
"""The calendar feed, which lies with the invitations unless the rep names another folder."""
NOTE = "budjetti tammikuussa"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A rep's home with settings, and a list of five hundred rows as it came out of a spreadsheet."""
    (tmp_path / "config.toml").write_text(
        '[rep]\nname = "Aino Laine"\ncompany = "Kotitreeni"\nemail = "aino@kotitreeni.example"\n', encoding="utf-8"
    )
    dice = random.Random(5)
    people = ["Anna Mäkelä", "Liisa O'Brien", "Ville Ångström", "", "Päivi Salo"]
    with (tmp_path / "prospektit.csv").open("w", encoding="cp1252", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(COLUMNS.split())
        for number in range(500):
            name = "" if number % 90 == 40 else f"{dice.choice(['Järvi', 'Kivi', 'Äyräs'])} {number} Oy"
            line = dice.randint(1000000, 9999999)
            phone = dice.choice([f"040 {line}", f"+358 50 {line}", ""])
            size = dice.choice(["48 hlö", "100-249", "", "7"])
            city = dice.choice(["Tampere", "Jyväskylä", ""])
            rows.writerow([name, "", "metalli", size, city, dice.choice(people), "HR", phone, "", "messuilta"])
    return tmp_path


def _app(home: Path) -> Terminal:
    settings = {"SALESTUI_CONFIG": str(home / "config.toml"), "HOME": str(home)}
    return Terminal(home, "--db", str(home / "customers.db"), "--lang", "en", env=settings)


def _kept(home: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"{(home / 'customers.db').as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def _import(home: Path, terminal: Terminal) -> None:
    terminal.wait_for("how shall we begin")
    terminal.press("2")
    terminal.wait_for("Which list?")
    terminal.press(str(home / "prospektit.csv"), "enter")
    terminal.wait_for("rows added to others")
    terminal.press("enter")
    terminal.wait_for("organisations imported")
    terminal.press("escape")
    terminal.wait_for("NEW PROSPECTS")


def test_the_main_job_from_a_list_to_the_board_and_all_of_it_after_a_restart(home: Path) -> None:
    with _app(home) as terminal:
        _import(home, terminal)
        terminal.press("c")
        terminal.wait_for("ready")
        terminal.press("c", "a")
        terminal.wait_for("dials 1")
        terminal.press("c")
        terminal.wait_for("ready")
        terminal.press("c")
        terminal.wait_for("Aino Laine")
        terminal.press("n", NOTE)
        terminal.wait_for("back to the keys")
        terminal.press("escape")
        terminal.wait_gone("back to the keys")
        terminal.press("m")
        terminal.wait_for("When do we meet")
        terminal.press("1")
        terminal.wait_for("→")
        terminal.press("enter")
        terminal.wait_for("In your note")
        terminal.press("enter")
        terminal.wait_for("booked 1")
        terminal.press("j", "c")
        terminal.wait_for("ready")
        terminal.press("c", "x")
        terminal.wait_for("Why not?")
        terminal.press("1")
        terminal.wait_for("dials 3")
        terminal.press("f3")
        terminal.wait_for("Needs analysis 1")
        terminal.press("3", "p")
        terminal.wait_for("question 1 of")
        terminal.press("two hours of sitting")
        terminal.wait_for("S 1/")
        terminal.press("ctrl+q")
        assert terminal.end() == 0
    papers = list(home.rglob("*.ics"))
    [invitation] = [paper for paper in papers if paper.name != FEED]
    [feed] = [paper for paper in papers if paper.name == FEED]
    [starts] = re.findall(rb"DTSTART:\d{8}T\d{6}Z", invitation.read_bytes())
    assert starts in feed.read_bytes()
    with _app(home) as terminal:
        terminal.wait_for("dials 3 · talks 2 · booked 1")
        terminal.press("f3")
        terminal.wait_for("Needs analysis 1")
        terminal.press("3", "p")
        terminal.wait_for("question 2 of")
        terminal.press("shift+tab")
        terminal.wait_for("two hours of sitting")
        terminal.press("f3")
        terminal.wait_for("1 Prospecting")
        terminal.press("enter")
        terminal.wait_for("HISTORY")
        terminal.press("G")
        terminal.wait_for(NOTE)
        terminal.press("ctrl+q")
        assert terminal.end() == 0
    assert {outcome for (outcome,) in _kept(home, "SELECT outcome FROM call")} == {"no_answer", "booked", "no"}
