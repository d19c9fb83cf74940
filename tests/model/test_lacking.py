"""What a script would say aloud and nobody has written down."""

from __future__ import annotations

import pytest

from data.model.lacking import is_own, lacking
from data.model.playbook import Playbook
from data.model.script import VARIABLES
from data.model.speech import Script

FACTS = {"rep.name": "Aino Laine", "company.name": "Kotitreeni Oy"}


def _script(*lines: dict[str, object]) -> Script:
    part = {"key": "only", "name": {"en": "Only"}, "lines": list(lines)}
    return Script.model_validate({"key": "one", "name": {"en": "One"}, "parts": [part]})


def _lacking(script: Script, segment: str = "company", role: str | None = None) -> tuple[str, ...]:
    return lacking(script, segment=segment, role=role, language="en", facts=FACTS)


def test_a_fact_is_lacking_where_it_has_neither_value_nor_default() -> None:
    said = "{{rep.name}} of {{company.name}}: {{need.top}} {{organisation.city|here}} {{need.top}} {{company.fact}}"
    assert _lacking(_script({"say": {"en": said}})) == ("need.top", "company.fact")


def test_only_lines_meant_for_them_are_looked_at_branches_too() -> None:
    script = _script(
        {"say": {"en": "{{need.top}}"}, "segments": ["municipality"]},
        {"say": {"en": "{{deal.value}}"}, "roles": ["payer"]},
        {"say": {"en": "{{need.euros}}"}, "when": {"en": "they ask of {{organisation.city}}"}},
    )
    assert _lacking(script) == ("organisation.city", "need.euros")
    assert _lacking(script, role="payer") == ("deal.value", "organisation.city", "need.euros")


def test_what_the_call_itself_brings_is_not_lacking() -> None:
    assert _lacking(_script({"say": {"en": "{{slots}} at {{meeting.place}}"}})) == ()


@pytest.mark.parametrize("language", ["en", "fi"])
def test_the_bundled_openers_lack_nothing_once_the_rep_has_said_who_calls(playbook: Playbook, language: str) -> None:
    for script in playbook.scripts:
        for segment in playbook.segments:
            found = lacking(script, segment=segment.key, role=None, language=language, facts=FACTS)
            assert found == ()


def test_the_reps_own_facts_are_told_from_the_customers() -> None:
    own = {name for name in VARIABLES if is_own(name)}
    assert own == {"rep.name", "rep.first", "rep.phone", "rep.email", "company.name", "company.fact"}
