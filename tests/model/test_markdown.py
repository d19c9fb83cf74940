"""Markdown: customers' words stay text, and the plain text reads well in any mail."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from data.model.clean import clean_line
from data.model.markdown import WIDTH, escape, plain

WORDS = st.text(max_size=200)
MARKS = st.text(alphabet="\\`*_[]()<>#|~&+-=!1.) a\n", max_size=60)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
"""Another's reading of Markdown: what the customer's own program makes of the file."""


def folded(text: str) -> str:
    """What counts of a text: everything but where its lines break."""
    return "".join(text.split())


@given(WORDS | MARKS)
@example("- a")
@example("12. x")
@example("**b** _c_ [d](e) `f` <g> &amp; ~~h~~ \\")
@example("# x")
@example("==")
@example("***")
def test_escaped_words_come_back_as_they_were_said(words: str) -> None:
    assert folded(plain(escape(words))) == folded(words_said(words))


@given(WORDS | MARKS)
@example("1. a")
@example("# a #")
@example("[a]: b")
@example("<b>&copy;</b> <https://a.fi>")
@example("~~~")
@example("![a](b)\\")
@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("# ", ""), ("- “", "”"), ("- **x", "**: x"), ("> ", ""), ("|A|B|\n|-|-:|\n|x", " | 1 |")],
    ids=["alone", "heading", "list", "strong", "quotation", "table"],
)
def test_other_readers_of_markdown_see_no_marks_in_escaped_words(before: str, after: str, words: str) -> None:
    assume(said := words_said(words))
    assert read(f"{before}{escape(words)}{after}") == [
        (kind, text.replace("Words", said)) for kind, text in read(f"{before}Words{after}")
    ]


def read(markdown: str) -> list[tuple[str, str]]:
    """The marks another reader sees, and the texts between them."""
    tokens = [inner for token in READER.parse(markdown) for inner in token.children or [token]]
    return [(token.type, token.content) for token in tokens]


@given(WORDS | MARKS)
def test_escaped_words_stay_text_inside_a_list_and_a_table(words: str) -> None:
    said = words_said(words)
    assert folded(plain(f"- “{escape(words)}”")) == folded(f"- “{said}”")
    table = plain(f"| A | B |\n| --- | ---: |\n| x{escape(words)} | 1 |")
    assert folded(f"x{said}") in folded(table)


def words_said(words: str) -> str:
    return clean_line(words)


@given(st.lists(WORDS | MARKS, max_size=8).map("\n".join))
def test_plain_text_has_no_control_characters_and_no_line_too_wide(text: str) -> None:
    lines = plain(text).split("\n")
    assert [line for line in lines if len(line) > WIDTH and "://" not in line] == []
    assert [sign for line in lines for sign in line if unicodedata.category(sign) == "Cc"] == []


def test_headings_are_underlined_and_lists_hang() -> None:
    long = "word " * 20
    assert plain(f"# Top\n\n## Part **one**\n\n1. {long}\n   - [here](https://a.fi)\n") == (
        "TOP\n===\n\nPart one\n--------\n\n"
        "1. word word word word word word word word word word word word word word\n"
        "   word word word word word word\n"
        "   - here (https://a.fi)"
    )


@pytest.mark.parametrize(
    ("written", "read"), [("### Why C#", "Why C#"), ("### Why ##", "Why"), ("### Why \\#", "Why #"), ("### #", "")]
)
def test_signs_that_close_a_heading_are_not_of_its_words(written: str, read: str) -> None:
    assert plain(written) == read


def test_a_table_stands_in_columns_with_its_figures_to_the_right() -> None:
    table = "| What | Sum |\n| --- | ---: |\n| a\\|b | 1 |\n| **all** | 12,50 |"
    assert plain(table) == "What    Sum\n----  -----\na|b       1\nall   12,50"


def test_a_table_too_wide_for_a_mail_is_told_row_by_row() -> None:
    wide = "many words " * 8
    shown = plain(f"| What | Why |\n| --- | --- |\n| a | {wide} |")
    assert shown.split("\n")[0] == "What · Why"
    assert shown.split("\n")[1].startswith("a · many words")
    assert max(map(len, shown.split("\n"))) <= WIDTH


def test_a_long_name_in_a_table_is_wrapped_in_its_own_column() -> None:
    name = "a name of many words " * 4
    shown = plain(f"| What | Sum |\n| --- | ---: |\n| {name} | 4 200,00 € |").split("\n")
    assert max(map(len, shown)) <= WIDTH
    assert shown[-1].endswith("4 200,00 €")


def test_a_rule_a_quotation_and_line_breaks_are_kept() -> None:
    assert plain("a  \nb\n\n> said\n\n***") == f"a\nb\n\n> said\n\n{'-' * WIDTH}"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "**a" * 16_000,
        "`a``a" * 10_000,
        " " * 50_000 + "|",
        "# a" + " #" * 25_000,
        "|a" * 25_000 + "\n|" * 25_000,
    ],
)
def test_no_text_makes_it_slow(text: str) -> None:
    assert plain(escape(text)) or not text.strip()
    plain(text)


def test_an_address_of_the_web_is_never_broken() -> None:
    address = "https://example.com/" + "a" * 90
    assert address in plain(f"See {address} there.").split("\n")
