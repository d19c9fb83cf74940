"""Where each piece of a playbook stands in its file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.playbooks import shelf
from data.playbooks.places import line_of, places

KEYS = [key for key, _file in shelf.bundled()]


def test_places_know_every_way_to_write_a_value() -> None:
    text = "\n".join(
        [
            "# [[stages]] is not here",
            'a.b = """',
            '[[no]] = "x"',
            '""" # end',
            "[[stages]]",
            'x = [{ y = 1, "z w" = [1,',
            "  2] },",
            "  { y = 12:30:00 }]",
            "[stages.name]",
            "en = 'it # is' # [[stages]]",
            "[[stages]]",
            "[[stages.criteria]]",
            "[[stages.criteria]]",
            "key = 1.5",
        ]
    )
    found = places(text)
    assert {where: line for where, line in found.items() if where[:1] == ("a",)} == {("a",): 2, ("a", "b"): 2}
    assert found["stages", 0] == 5
    assert found["stages", 0, "x", 0, "z w", 1] == 7
    assert found["stages", 0, "x", 1, "y"] == 8
    assert found["stages", 0, "name", "en"] == 10
    assert found["stages", 1] == 11
    assert found["stages", 1, "criteria", 1, "key"] == 14
    assert line_of(("stages", 1, "criteria", 1, "text", "en"), found) == 13
    assert line_of(("nowhere",), found) == 1


@given(st.text(alphabet=st.sampled_from("[]{}=\"'.,#\n ab1\\"), max_size=60))
def test_places_never_fail_nor_hang_on_any_text(text: str) -> None:
    lines = text.count("\n") + 1
    assert all(1 <= line <= lines for line in places(text).values())


@pytest.mark.parametrize("key", KEYS)
def test_every_key_of_a_bundled_playbook_has_its_own_line(key: str) -> None:
    text = dict(shelf.bundled())[key].read_text("utf-8")
    found, lines = places(text), text.splitlines()
    book = shelf.read(key)
    for index, stage in enumerate(book.stages):
        assert lines[found["stages", index, "key"] - 1] == f'key = "{stage.key}"'
    for index, question in enumerate(book.questions):
        assert question.text.said("fi") in lines[found["questions", index, "text", "fi"] - 1]
