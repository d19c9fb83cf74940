"""Filling the playbook's texts with facts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from data.model.script import VARIABLES, empty_variables, fill, misspelt, unknown_variables

NAMES = st.sampled_from(sorted(VARIABLES))
# Facts may hold anything, braces and whole variables above all.
FACTS = st.text(alphabet=st.sampled_from("{}|. ab"), min_size=1) | NAMES.map(lambda name: "{{" + name + "}}")


def test_a_fact_stands_where_its_variable_stood() -> None:
    assert fill("Hello {{contact.first}}, {{rep.name}} here.", {"contact.first": "Anna", "rep.name": "Pekka"}) == (
        "Hello Anna, Pekka here."
    )


def test_a_default_is_said_when_the_fact_is_missing_or_empty() -> None:
    assert fill("Hello {{contact.first|there}}.", {}) == "Hello there."
    assert fill("Hello {{contact.first|there}}.", {"contact.first": ""}) == "Hello there."


def test_a_missing_fact_without_a_default_leaves_nothing() -> None:
    assert fill("In {{organisation.city}}.", {}) == "In ."


def test_spaces_inside_a_variable_do_not_matter() -> None:
    assert fill("{{ contact.first | there }}", {}) == "there"
    assert fill("{{ contact.first | there }}", {"contact.first": "Anna"}) == "Anna"
    assert unknown_variables("{{ contact.first | there }}") == []


def test_a_fact_that_holds_a_variable_stays_as_it_is() -> None:
    facts = {"contact.first": "{{rep.name}}", "rep.name": "Pekka"}
    assert fill("Hello {{contact.first}}.", facts) == "Hello {{rep.name}}."


@given(name=NAMES, other=NAMES, fact=FACTS)
def test_no_fact_is_ever_read_again(name: str, other: str, fact: str) -> None:
    filled = fill("<{{" + name + "}}>", {name: fact, other: fact})
    assert filled == f"<{fact}>"


@given(st.text())
def test_a_text_without_braces_is_never_touched(text: str) -> None:
    plain = text.replace("{", "").replace("}", "")
    assert fill(plain, dict.fromkeys(VARIABLES, "fact")) == plain
    assert not misspelt(plain)


def test_unknown_variables_are_told_in_their_order() -> None:
    assert unknown_variables("{{nope}} {{contact.first}} {{rep.shoe_size|44}} {{}}") == ["nope", "rep.shoe_size", ""]


def test_variables_with_neither_fact_nor_default_are_told() -> None:
    text = "{{contact.first|there}} {{rep.name}} {{company.name}} {{slots| }}"
    assert empty_variables(text, {"rep.name": "Pekka"}) == ["company.name", "slots"]


def test_a_brace_too_few_or_too_many_is_noticed() -> None:
    for text in ("{{contact.first", "contact.first}}", "{contact.first}", "{{contact.first}", "{{{contact.first}}}"):
        assert misspelt(text), text
    assert not misspelt("{{contact.first|there}} and {{rep.name}}")
