"""Files are read whatever program wrote them; what is wrong in one is said with its line."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.imports import intake
from data.imports.delimited import sniff
from data.imports.sheet import Sheet, read_sheet
from data.model.refusal import NotFound, Refusal
from tests.data.lists import a_list


def rows_of(sheet: Sheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Paikkakunta", "Pöytä Åå Oy;Jyväskylä", encoding=encoding))
    assert sheet.headings == ("Yritys", "Paikkakunta")
    assert rows_of(sheet) == [("Pöytä Åå Oy", "Jyväskylä")]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found_even_where_cells_hold_another(tmp_path: Path, separator: str) -> None:
    cells = '"Pöytä, tuoli; ja | pöytä Oy"', "Turku", "4200"
    path = a_list(tmp_path, separator.join(("Yritys", "Paikkakunta", "Arvo")), separator.join(cells))
    assert rows_of(read_sheet(path)) == [("Pöytä, tuoli; ja | pöytä Oy", "Turku", "4200")]


def test_decimal_commas_do_not_pass_for_separators() -> None:
    assert sniff(["Yritys;Arvo;Osuus\n", "A Oy;12,50;3,5\n", "B Oy;1,5;2,5\n"]) == ";"


def test_a_file_of_one_column_is_read(tmp_path: Path) -> None:
    assert rows_of(read_sheet(a_list(tmp_path, "Yritys", "Pöytä Oy", "Tuoli Oy"))) == [("Pöytä Oy",), ("Tuoli Oy",)]


def test_the_separator_a_spreadsheet_declares_is_believed_and_lines_still_count_from_the_top(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "sep=|", "Yritys|Puhelin", "Pöytä, Oy|040"))
    assert [(row.line, row.cells) for row in sheet.rows] == [(3, ("Pöytä, Oy", "040"))]


def test_lines_are_true_where_cells_hold_line_breaks(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Huom", 'Pöytä Oy;"a', "b", 'c"', "", "Tuoli Oy;d"))
    assert [(row.line, row.cells) for row in sheet.rows] == [(2, ("Pöytä Oy", "a\nb\nc")), (6, ("Tuoli Oy", "d"))]


def test_a_quote_never_closed_costs_its_own_line_and_no_other(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Paikkakunta", 'Pöytä Oy;"Turku', "Tuoli Oy;Oulu", "Lamppu Oy;Kemi"))
    assert [row.cells[0] for row in sheet.rows] == ["Tuoli Oy", "Lamppu Oy"]
    assert [(fault.line, fault.reason) for fault in sheet.faults] == [
        (2, "A quote that opens on this line is never closed.")
    ]


def test_quotes_that_do_not_match_are_a_fault_of_their_line(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Paikkakunta", '"Pöytä" Oy;Turku', "Tuoli Oy;Oulu"))
    assert [fault.line for fault in sheet.faults] == [2]
    assert rows_of(sheet) == [("Tuoli Oy", "Oulu")]


def test_a_file_with_nothing_but_broken_quotes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="do not match"):
        read_sheet(a_list(tmp_path, "Yritys;Paikkakunta", *['"Pöytä" Oy;Turku'] * 300))


def test_short_rows_are_filled_and_a_row_wider_than_the_header_is_a_fault(tmp_path: Path) -> None:
    sheet = read_sheet(
        a_list(tmp_path, "Yritys;Paikkakunta;Puhelin", "Pöytä Oy", "Tuoli; Oy;Oulu;040", "Lamppu Oy;;;;")
    )
    assert rows_of(sheet) == [("Pöytä Oy", "", ""), ("Lamppu Oy", "", "")]
    assert [(fault.line, "4 cells" in fault.reason) for fault in sheet.faults] == [(3, True)]


def test_a_header_repeated_in_the_middle_is_no_organisation(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Puhelin", "Pöytä Oy;040", "Yritys;Puhelin", "Tuoli Oy;050"))
    assert [(fault.line, fault.reason) for fault in sheet.faults] == [(3, "This line repeats the header.")]
    assert len(sheet.rows) == 2


def test_a_heading_that_stands_twice_is_said_and_both_columns_are_kept(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Puhelin;Puhelin;", "Pöytä Oy;040;050;x"))
    assert sheet.headings[:3] == ("Yritys", "Puhelin", "Puhelin (2)")
    assert any("more than once" in remark for remark in sheet.remarks)


def test_the_header_is_found_under_a_title(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Prospektit 2026;;", "", "Yritys;Puhelin;Paikkakunta", "Pöytä Oy;040;Turku"))
    assert sheet.headings == ("Yritys", "Puhelin", "Paikkakunta")
    assert any("line 3" in remark for remark in sheet.remarks)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n\n ; ; \n", "is empty"),
        (b"Yritys;Puhelin\n", "no rows under it"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"<html><table><tr><td>x", "web page"),
        (b"PK\x03\x04 not really a zip", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 not really", "damaged"),
        (b"a;b\nc;\x00d\n" + b"e;f\n" * 200, "not a text file"),
    ],
)
def test_a_file_that_is_no_list_is_refused_with_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes(content)
    with pytest.raises(Refusal, match=words):
        read_sheet(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_sheet(tmp_path / "puuttuu.csv")
    with pytest.raises(Refusal, match="cannot be read"):
        read_sheet(tmp_path)


def test_a_few_damaged_bytes_do_not_spoil_the_other_letters(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes("Yritys;Paikkakunta\nPöytä Ääkkönen Öljy Oy;Jyväskylä\n".encode() + b"Vika\xff Oy;Turku\n")
    sheet = read_sheet(path)
    assert sheet.rows[0].cells == ("Pöytä Ääkkönen Öljy Oy", "Jyväskylä")
    assert any("line 3" in remark for remark in sheet.remarks)


def test_what_steers_a_terminal_never_comes_in(tmp_path: Path) -> None:
    sheet = read_sheet(a_list(tmp_path, "Yritys;Huom", "P\x1b]52;c;eA==\x07öytä\u202e Oy;x", encoding="utf-8"))
    assert not any(letter in cell for row in sheet.rows for cell in row.cells for letter in "\x1b\x07\u202e")


def test_our_own_quote_before_a_formula_goes_away(tmp_path: Path) -> None:
    assert rows_of(read_sheet(a_list(tmp_path, "Yritys;Huom", "'=Pöytä Oy;'+3 henkeä"))) == [("=Pöytä Oy", "+3 henkeä")]


def test_figures_and_days_of_a_spreadsheet_come_as_people_write_them(tmp_path: Path) -> None:
    a_moment = datetime(2026, 1, 2, 9, 30)  # noqa: DTZ001 - a spreadsheet knows no zone
    book = openpyxl.Workbook()
    book.active.append(["Yritys", "Henkilöstö", "Puhelin", "Päivä", "Hetki", "Osuus", "Kyllä"])
    book.active.append(["Pöytä Oy", 48, 401234567.0, date(2026, 1, 2), a_moment, 1.5, True])
    book.save(tmp_path / "lista.xlsx")
    cells = rows_of(read_sheet(tmp_path / "lista.xlsx"))[0]
    assert cells == ("Pöytä Oy", "48", "401234567", "2026-01-02", "2026-01-02 09:30", "1.5", "1")


def test_the_first_filled_sheet_counts_and_the_others_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Kansi"
    book.create_sheet("Lista").append(["Yritys"])
    book["Lista"].append(["Pöytä Oy"])
    book.create_sheet("Vanhat").append(["x"])
    book.save(tmp_path / "lista.xlsx")
    sheet = read_sheet(tmp_path / "lista.xlsx")
    assert rows_of(sheet) == [("Pöytä Oy",)]
    assert any("“Lista”" in remark and "Vanhat" in remark for remark in sheet.remarks)


def test_lines_of_a_spreadsheet_count_its_empty_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["B3"], book.active["C3"] = "Yritys", "Puhelin"
    book.active["B6"], book.active["C6"] = "Pöytä Oy", "040"
    book.save(tmp_path / "lista.xlsx")
    sheet = read_sheet(tmp_path / "lista.xlsx")
    assert [(row.line, row.cells[-2:]) for row in sheet.rows] == [(6, ("Pöytä Oy", "040"))]


def test_what_the_file_says_of_its_own_size_is_not_believed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for number in range(20):
        book.active.append(["Yritys" if not number else f"Pöytä {number} Oy", "Puhelin" if not number else "040"])
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as source, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as target:
        for part in source.namelist():
            content = source.read(part).replace(b'<dimension ref="A1:B20"', b'<dimension ref="A1:A2"')
            target.writestr(part, content)
    assert len(read_sheet(tmp_path / "b.xlsx").rows) == 19


def test_a_cell_at_the_far_end_of_a_sheet_cannot_fill_the_memory(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "Yritys", "x"
    book.save(tmp_path / "bomb.xlsx")
    with pytest.raises(Refusal, match="too large"):
        read_sheet(tmp_path / "bomb.xlsx")


def test_a_packed_file_that_unpacks_to_hundreds_of_megabytes_is_refused_unopened(tmp_path: Path) -> None:
    bomb = zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED)
    with bomb, bomb.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(310):
            part.write(b" " * 1_000_000)
    with pytest.raises(Refusal, match="too large"):
        read_sheet(tmp_path / "bomb.xlsx")


def test_more_rows_than_fit_in_memory_are_refused_the_header_not_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MAX_ROWS", 2)
    assert len(read_sheet(a_list(tmp_path, "Yritys", "A", "B")).rows) == 2
    with pytest.raises(Refusal, match="too large"):
        read_sheet(a_list(tmp_path, "Yritys", "A", "B", "C"))


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="too large"):
        read_sheet(a_list(tmp_path, ";".join(f"k{n}" for n in range(400)), "x"))


def ods(path: Path, cells: str) -> Path:
    """The smallest ods file with these rows."""
    names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    names += 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    names += 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    body = f'<office:body><office:spreadsheet><table:table table:name="L">{cells}</table:table></office:spreadsheet>'
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        packed.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{manifest}"/>')
        packed.writestr(
            "content.xml", f"<office:document-content {names}>{body}</office:body></office:document-content>"
        )
    return path


def test_an_ods_file_is_read(tmp_path: Path) -> None:
    rows = "".join(
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>'
        f"</table:table-row>"
        for name in ("Yritys", "Pöytä Oy")
    )
    assert rows_of(read_sheet(ods(tmp_path / "lista.ods", rows))) == [("Pöytä Oy",)]


def test_an_ods_cell_repeated_beyond_measure_is_refused(tmp_path: Path) -> None:
    cell = '<table:table-cell table:number-columns-repeated="99999999" office:value-type="string"><text:p>x</text:p>'
    with pytest.raises(Refusal, match="too large"):
        read_sheet(ods(tmp_path / "l.ods", f"<table:table-row>{cell}</table:table-cell></table:table-row>"))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_no_bytes_at_all_do_more_than_refuse(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "noise.csv"
    path.write_bytes(content)
    try:
        sheet = read_sheet(path)
    except Refusal:
        return
    assert all(len(row.cells) == len(sheet.headings) for row in sheet.rows)


def test_an_old_workbook_is_read_with_its_numbers_and_letters() -> None:
    sheet = read_sheet(Path(__file__).parent / "files" / "prospects.xls")
    assert sheet.headings == ("Yritys", "Y-tunnus", "Henkilöstö", "Paikkakunta", "Puhelin")
    assert [row.cells[:3] for row in sheet.rows] == [
        ("Äyräs Konepaja Oy", "2829571-4", "48"),
        ("Kivi Hoiva ry", "", "12"),
    ]
