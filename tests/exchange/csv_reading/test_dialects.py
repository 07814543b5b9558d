from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from appraisal_app.exchange.csv_reading.reader import CsvReader

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le-marked")
Rows = list[list[str]]


def read_bytes(data: bytes, folder: Path) -> dict[int, list[str]]:
    path = folder / "table.csv"
    path.write_bytes(data)
    return {row.number: list(row.cells) for row in CsvReader().rows(path)}


def encoded(text: str, encoding: str) -> bytes:
    if encoding == "utf-16-le-marked":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(encoding)


def written(rows: Rows, *, separator: str, line_end: str, quoting: int) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator=line_end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows(rows)
    return text.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


_LETTERS = st.sampled_from([*"aZ09 ,;\t|\"'\n\r£é\u2019\u2013ÿ€"])
_CELLS = st.text(_LETTERS, max_size=8)
_HEADINGS = st.lists(st.text("aZ09 é£()", min_size=1, max_size=8), min_size=1, max_size=5)


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    headings = [f"H{each}" for each in draw(_HEADINGS)]
    cells = st.lists(_CELLS, min_size=len(headings), max_size=len(headings))
    return [headings, *draw(st.lists(cells, max_size=5))]


@given(
    rows=tables(),
    separator=st.sampled_from([",", ";", "\t", "|"]),
    line_end=st.sampled_from(["\r\n", "\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    encoding=st.sampled_from(ENCODINGS),
)
@example(
    rows=[["H"], ["Ã©"]], separator=",", line_end="\n", quoting=csv.QUOTE_ALL, encoding="utf-8"
)
def test_what_was_written_in_any_dialect_and_encoding_is_read_back(
    folder: Path, rows: Rows, separator: str, line_end: str, quoting: int, encoding: str
) -> None:
    text = written(rows, separator=separator, line_end=line_end, quoting=quoting)
    data = encoded(text, encoding)
    assume(encoding != "cp1252" or data.isascii() or not _is_utf8(data))
    expected = {
        number: row for number, row in enumerate(rows, 1) if any(each.strip() for each in row)
    }
    assert read_bytes(data, folder) == expected


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@given(rows=tables(), separator=st.sampled_from([",", ";", "\t", "|"]))
def test_quotation_marks_only_where_needed_are_enough(
    folder: Path, rows: Rows, separator: str
) -> None:
    assume(len(rows[0]) > 1)
    plain = [[cell.replace("\r", " ") for cell in row] for row in rows]
    text = written(plain, separator=separator, line_end="\n", quoting=csv.QUOTE_MINIMAL)
    expected = [row for row in plain if any(each.strip() for each in row)]
    assert list(read_bytes(text.encode(), folder).values()) == expected


def test_empty_rows_count_as_they_do_in_a_spreadsheet(folder: Path) -> None:
    data = b'\r\nSchool,Roll\r\n\r\n"Ash\r\ndown",1\r\n , \r\nBirch,2\r\n'
    assert read_bytes(data, folder) == {
        2: ["School", "Roll"],
        4: ["Ash\r\ndown", "1"],
        6: ["Birch", "2"],
    }


def test_a_line_that_names_the_separator_is_obeyed_and_is_no_row(folder: Path) -> None:
    assert read_bytes(b"\xef\xbb\xbfsep=;\r\nA, B, C, D;E\r\n1;2\r\n", folder) == {
        1: ["A, B, C, D", "E"],
        2: ["1", "2"],
    }


def test_commas_within_quoted_headings_do_not_count(folder: Path) -> None:
    assert read_bytes(b'"a, b, ""c"", d";e\n1;2\n', folder)[1] == ['a, b, "c", d', "e"]


@pytest.mark.parametrize("before", [(1 << 20) - 1, (1 << 20) - 2, 5, 3 << 20])
def test_a_letter_of_many_bytes_may_lie_across_any_border(folder: Path, before: int) -> None:
    filler = ("x" * 999 + "\n") * (before // 1000 + 1)
    data = ("H\n" + filler)[: before - 1] + "\n€é\n"
    assert data.index("€") == before
    assert list(read_bytes(data.encode(), folder).values())[-1] == ["€é"]


def test_one_foreign_letter_far_down_makes_the_whole_file_windows_1252(folder: Path) -> None:
    data = b"School\n" + b"Ashdown\n" * 200_000 + b"Ch\xe2teau\n"
    rows = read_bytes(data, folder)
    assert rows[200_002] == ["Château"]


def test_a_letter_that_utf_8_would_only_begin_is_windows_1252(folder: Path) -> None:
    assert read_bytes(b"School\nCaf\xe9", folder)[2] == ["Café"]


def test_a_broken_row_is_marked_and_reading_goes_on_after_it(folder: Path) -> None:
    path = folder / "broken.csv"
    path.write_bytes(b'School\n"Ash" down\nBirch\n')
    assert [(row.number, row.cells, row.is_broken) for row in CsvReader().rows(path)] == [
        (1, ("School",), False),
        (2, (), True),
        (3, ("Birch",), False),
    ]


@pytest.mark.parametrize("rows_after", [0, 3, 10_000])
def test_a_quotation_mark_that_never_ends_swallows_every_row_after_it(
    folder: Path, rows_after: int
) -> None:
    path = folder / "open.csv"
    path.write_bytes(b'School\n"Ashdown\n' + b"Birch\n" * rows_after)
    *_, last = CsvReader().rows(path)
    until = rows_after + 2 if rows_after else 0
    assert (last.number, last.is_broken, last.until) == (2, True, until)


def test_a_quotation_mark_that_never_ends_costs_a_long_file_its_first_rows_only(
    folder: Path,
) -> None:
    path = folder / "open.csv"
    path.write_bytes(b'School\n"Ashdown\n' + b"Birch\n" * 100_000)
    _, broken, after, *_, last = CsvReader().rows(path)
    assert (broken.number, broken.is_broken) == (2, True)
    assert (after.number, after.cells) == (broken.until + 1, ("Birch",))
    assert last.number == 100_002


def test_a_quotation_mark_that_the_next_row_closes_swallows_that_row_and_no_other(
    folder: Path,
) -> None:
    path = folder / "open.csv"
    path.write_bytes(b'School,URN\n"Ashdown,999001\n"Birch",999002\nCedar,999003\n')
    assert [(row.number, row.cells, row.until) for row in CsvReader().rows(path)] == [
        (1, ("School", "URN"), 0),
        (2, (), 3),
        (4, ("Cedar", "999003"), 0),
    ]


def test_letting_go_half_way_closes_the_file(folder: Path) -> None:
    path = folder / "half.csv"
    path.write_bytes(b"School\nAshdown\n")
    rows = CsvReader().rows(path)
    next(rows)
    rows.close()
    path.unlink()
    assert list(rows) == []
