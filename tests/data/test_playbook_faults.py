"""Faults of a playbook: which file, which line, and what is wrong in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.playbooks import shelf
from tests.data.spoiling import line_with, small, spoilt


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    file = tmp_path / "mine.toml"
    file.write_text(small(), "utf-8")
    return file


def test_windows_line_ends_are_no_fault_and_lines_still_count(mine: Path) -> None:
    text = mine.read_text("utf-8").replace('phase = "closing"', 'phase = "klosing"')
    mine.write_bytes(text.replace("\n", "\r\n").encode())
    assert [fault.line for fault in shelf.check(mine)] == [line_with(text, 'phase = "klosing"')]


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ('phase = "closing"', 'phase = "klosing"', "stages 2 (deal), phase: must be one of: "),
        (
            'phase = "closing"',
            'phase = "closing"\nprobability = 101',
            "stages 2 (deal), probability: must be 100 or less",
        ),
        ('phase = "closing"', 'phase = "closing"\nshare = -1', "stages 2 (deal), share: must be 0 or more"),
        ('phase = "closing"', 'phase = "closing"\nlimit_days = 0', "stages 2 (deal), limit_days: must be more than 0"),
        ('phase = "closing"', 'phase = "closing"\nshare = "much"', "stages 2 (deal), share: must be a whole number"),
        (
            'goal = "Ask for it."',
            'gaol = "Ask for it."',
            'stages 2 (deal), gaol: is not a field here; did you mean "goal"?',
        ),
        ('goal = "Ask for it."', 'goal = ""', "stages 2 (deal), goal, en: a text must not be empty"),
        (
            'goal = "Ask for it."',
            "goal = 5",
            "stages 2 (deal), goal: must be a text in quotes, or one for each language",
        ),
        ('key = "asked"', 'key = "Asked!"', "stages 2 (deal), criteria 1 (Asked!), key: a key is small letters a–z"),
        ('after = "window"', 'after = "soon"', "outcomes 1 (no_answer), follow 1 (retry), after: a delay is written"),
        ('after = "window"', "after = 3", "outcomes 1 (no_answer), follow 1 (retry), after: a delay is written"),
        ('key = "deal"', 'key = "talk"', 'stages 2 (talk), key: the key "talk" stands twice'),
        (
            "proposes = true",
            'proposes = "perhaps"',
            "scripts 1 (opener), parts 1 (all), proposes: must be true or false",
        ),
        ("proposes = true", 'then = "dance"', "scripts 1 (opener), parts 1 (all), then: must be one of: "),
        ("proposes = true", 'alone = "so"', "scripts 1 (opener), parts 1 (all), alone: must be true or false"),
        ("{{slots|", "{{slot|", "parts 1 (all), lines 1, say, en: unknown variable {{slot}}"),
        ("tomorrow}}", "tomorrow}", "lines 1, say, en: a variable is written {{contact.first|there}}"),
        ("format = 1", "format = 2", "format: must be one of: 1"),
        ('languages = ["en"]', 'languages = ["en", "sv"]', 'languages 2: must be one of: "en", "fi"'),
        ('languages = ["en"]', "languages = []", "languages: needs at least 1"),
        ('version = "1"', "version = 1", "version: must be a text in quotes"),
        (
            'asks = "time"',
            'asks = "nothing"\ndefault = "agreed"',
            '"agreed" needs asks = "time", "date", "slot" or "hint"',
        ),
    ],
)
def test_a_fault_is_told_in_words(mine: Path, right: str, wrong: str, sentence: str) -> None:
    faults = spoilt(mine, right, wrong)
    assert sentence in "\n".join(said for _line, said in faults)
    for _at, said in faults:
        assert "pydantic" not in said.lower()
        assert "http" not in said
        assert "validat" not in said.lower()


@pytest.mark.parametrize(
    ("right", "wrong", "at"),
    [
        ('phase = "closing"', 'phase = "klosing"', 'phase = "klosing"'),
        ('key = "asked"', 'key = "Asked!"', 'key = "Asked!"'),
        ('after = "window"', 'after = "soon"', 'after = "soon"'),
        ("tomorrow}}", "tomorrow}", "say = "),
        ('reason = "Asked to be called now"', "", '[[outcomes.follow]]\nkey = "call_back"'),
        ('goal = "Ask for it."', "", '[[stages]]\nkey = "deal"'),
        ('key = "deal"', 'key = "talk"', 'key = "talk"\nphase = "closing"'),
        ('about = "Two stages, one script."', "", "format = 1"),
    ],
)
def test_a_fault_is_told_with_its_line(mine: Path, right: str, wrong: str, at: str) -> None:
    faults = spoilt(mine, right, wrong)
    assert [line for line, _said in faults] == [line_with(mine.read_text("utf-8"), at)]


def test_all_faults_are_told_at_once_from_the_top_down(mine: Path) -> None:
    text = mine.read_text("utf-8").replace('version = "1"', "").replace('"closing"', '"x"').replace('"window"', '"y"')
    mine.write_text(text, "utf-8")
    lines = [fault.line for fault in shelf.check(mine)]
    assert len(lines) == 3
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("right", "wrong", "sentence", "at"),
    [
        (
            'kind = "call"\nafter = "window"',
            'kind = "ring"\nafter = "window"',
            'no "ring" among the kinds',
            'kind = "ring"',
        ),
        ('name = "Call"', 'name = "Call"\nscript = "song"', 'no "song" among the scripts', 'script = "song"'),
        ("[[segments]]", '[calling]\ngate = "song"\n\n[[segments]]', 'no "song" among the scripts', 'gate = "song"'),
        ("[[segments]]", '[calling]\ngate = "opener"\n\n[[segments]]', "must be another", 'gate = "opener"'),
        ('say = "', 'segments = ["zoo"]\nsay = "', 'no "zoo" among the segments', 'segments = ["zoo"]'),
        (
            '[[outcomes]]\nkey = "busy"\nname = "Busy"\ncounts = "attempt"\n',
            "",
            "outcomes: missing: busy",
            "[[outcomes]]",
        ),
        (
            'key = "asked"\ntext = "The deal has been asked for"',
            'key = "asked"\ntext = "One"\n[[stages.criteria]]\nkey = "asked"\ntext = "Two"',
            'stages 2 (deal), criteria 2 (asked), key: the key "asked" stands twice',
            'key = "asked"\ntext = "Two"',
        ),
    ],
)
def test_a_key_that_points_nowhere_is_a_fault(mine: Path, right: str, wrong: str, sentence: str, at: str) -> None:
    ((line, said),) = spoilt(mine, right, wrong)
    assert sentence in said
    assert line == line_with(mine.read_text("utf-8"), at)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ('on = "stage_entered"\nafter = "1 d"', 'needs a stage, because it waits for "stage_entered"'),
        ('on = "stage_entered"\nafter = "1 d"\nstage = "moon"', 'there is no "moon" among the stages'),
        ('on = "won"\nafter = "1 d"\nstage = "deal"', 'stage: is read only with on = "stage_entered"'),
        ('on = "won"\nafter = "agreed"', "there is no agreed time to count from"),
        ('on = "won"\nafter = "-1 wd"', "there is no agreed time to count from"),
        ('on = "full_moon"\nafter = "1 d"', "on: must be one of: "),
        ('on = "won"\nafter = "1 d"\nat = "noon"', 'at: must be a time such as "09:30"'),
    ],
)
def test_a_cadence_that_can_never_be_is_a_fault(mine: Path, fields: str, sentence: str) -> None:
    rule = f'[[cadences]]\nkey = "rule"\nkind = "call"\nreason = "Because"\n{fields}\n\n[[lost_reasons]]'
    ((_line, said),) = spoilt(mine, "[[lost_reasons]]", rule)
    assert said.startswith("cadences 1 (rule)")
    assert sentence in said


def test_counting_back_needs_a_meeting(mine: Path) -> None:
    ((_line, said),) = spoilt(mine, 'after = "window"', 'after = "-1 wd"')
    assert 'a delay may count back only from a meeting: asks = "slot"' in said


def test_a_window_that_ends_before_it_begins_is_a_fault_at_its_end(mine: Path) -> None:
    window = '[[windows]]\ndays = ["mon"]\nfrom = "09:00"\nto = "08:00"\n\n[[lost_reasons]]'
    ((line, said),) = spoilt(mine, "[[lost_reasons]]", window)
    assert said == "windows 1, to: a window must end after it begins"
    assert line == line_with(mine.read_text("utf-8"), 'to = "08:00"')


def test_a_text_missing_in_a_declared_language_is_a_fault(mine: Path) -> None:
    said = {said for _line, said in spoilt(mine, 'languages = ["en"]', 'languages = ["en", "fi"]')}
    assert "stages 2 (deal), criteria 1 (asked), text: is missing in Finnish" in said
    assert "scripts 1 (opener), parts 1 (all), lines 1, say: is missing in Finnish" in said


def test_an_objection_is_heard_in_every_declared_language(tmp_path: Path) -> None:
    file = shelf.copy("home-training", tmp_path / "mine.toml")
    heard = next(
        line for line in file.read_text("utf-8").splitlines() if line.startswith("heard.fi") and "budjetti" in line
    )
    assert [said for _line, said in spoilt(file, heard, "heard.fi = []")] == [
        "objections 2 (too_expensive), heard: is missing in Finnish"
    ]


@pytest.mark.parametrize(
    ("data", "line", "sentence"),
    [
        (b'format = 1\nname = "x\n', 2, "is not TOML here"),
        (b"format = 1\n\n[[stages\n", 3, "is not TOML here"),
        (b"format = 1\nformat = 2\n", 2, "is not TOML here"),
        (b'a = """never\nended', 2, "is not TOML here"),
        (b"format = 1\nname = \xe4\n", 2, "is not UTF-8 text here"),
        ("format = 1".encode("utf-16"), 1, "is not UTF-8 text here"),
        (b"a = " + b"[" * 100_000, 1, "is not TOML here"),
        (b"#" * 1_000_001, 1, "is too large to be a playbook"),
    ],
)
def test_what_is_no_playbook_at_all_has_one_fault(tmp_path: Path, data: bytes, line: int, sentence: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(data)
    (fault,) = shelf.check(file)
    assert (fault.line, sentence in fault.sentence) == (line, True), fault


def test_an_empty_file_lacks_everything(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(b"")
    said = {fault.sentence for fault in shelf.check(file)}
    assert {"format: is missing", "stages: is missing"} < said


def test_a_fault_holds_no_control_characters(mine: Path) -> None:
    ((_line, said),) = spoilt(mine, 'key = "deal"', 'key = "\\u001b[2Jdeal"')
    assert said.isprintable()


def test_a_file_that_cannot_be_read_says_why(mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_file: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert [fault.sentence for fault in shelf.check(mine)] == ["cannot be read: Permission denied"]


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ('goal = "Ask for it."', "goal = {}", "stages 2 (deal), goal: a text must not be empty"),
        ('goal = "Ask for it."', 'goal = "Ask."\nzzz = 1', "stages 2 (deal), zzz: is not a field here"),
        ('version = "1"', 'version = "1"\nvat = inf', "vat: must be a number"),
        ('languages = ["en"]', 'languages = "en"', "languages: must be a list in [ ]"),
        ("[[segments]]", "[segments]", "segments: must be a list in [ ]"),
        ('version = "1"', 'version = "1"\ncalling = 3', "calling: must be a table of fields"),
    ],
)
def test_a_wrong_shape_is_told_in_words(mine: Path, right: str, wrong: str, sentence: str) -> None:
    assert sentence in [said for _line, said in spoilt(mine, right, wrong)]


def test_a_fault_nobody_thought_of_is_still_told(mine: Path) -> None:
    long = "1" * 400
    ((_line, said),) = spoilt(mine, 'version = "1"', f'version = "1"\nvat = "{long}x"')
    assert said.startswith("vat: ")
    assert len(said) < 200
