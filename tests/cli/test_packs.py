"""`export --for`, `export --pack` and `exports`: what one reader may have, and what left."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.cli.conftest import Command

from appraisal_app.application.packs.kinds import ALL_OCCASIONS, BY_READER, for_occasions


@pytest.mark.parametrize("reader", BY_READER)
def test_a_reader_gets_one_folder_with_a_page_of_contents(
    command: Command, example: Path, tmp_path: Path, reader: str
) -> None:
    folder = tmp_path / "out"
    done = command("export", example, "--for", reader, folder)
    assert done.code == 0
    files = sorted(folder.iterdir())
    assert done.out.splitlines() == [str(each) for each in files]
    assert files[0].name == "00 Contents 2025-26.pdf"
    page = "".join(each.extract_text() for each in PdfReader(files[0]).pages)
    for each in files[1:]:
        digits = hashlib.sha256(each.read_bytes()).hexdigest()
        assert each.name[:2] == f"{files.index(each):02}"
        assert digits[:4] in page


def test_what_stays_out_is_told_with_the_reason(
    command: Command, example: Path, tmp_path: Path
) -> None:
    done = command("export", example, "--for", "board", tmp_path / "out")
    assert "D07 stays out: It is for others: chief executive, panel, adviser" in done.err
    assert not any("review statement" in each.name for each in (tmp_path / "out").iterdir())
    assert any("board report" in each.name for each in (tmp_path / "out").iterdir())


def test_a_signed_original_is_in_the_pack_byte_for_byte(
    command: Command, example: Path, tmp_path: Path
) -> None:
    command("export", example, "D07", "--cycle", "2024/25", "-o", tmp_path / "alone.pdf")
    command("export", example, "--cycle", "2024/25", "--for", "chair", tmp_path / "out")
    inside = next((tmp_path / "out").glob("*review statement*"))
    assert inside.read_bytes() == (tmp_path / "alone.pdf").read_bytes()


@pytest.mark.parametrize("words", [["--for", "board"], ["--all"]], ids=" ".join)
def test_a_folder_that_is_there_is_refused(
    command: Command, example: Path, tmp_path: Path, words: list[str]
) -> None:
    (tmp_path / "out").mkdir()
    done = command("export", example, *words, tmp_path / "out")
    assert done.is_one_sentence() or done.code == 2
    assert "is there already" in done.err
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["--for", "nobody", "out"], "There are chair, chief-executive, clerk"),
        (["--pack", "nothing", "out"], "There is no pack “nothing”."),
        (["--for", "board"], "expected 2 arguments"),
        (["D01", "--for", "board", "out"], "Say which document to export"),
        (["--for", "board", "out", "-o", "x.pdf"], "-o belongs to a single document"),
    ],
)
def test_words_that_do_not_fit_are_told_in_a_sentence(
    command: Command, example: Path, words: list[str], hint: str
) -> None:
    done = command("export", example, *words)
    assert done.is_one_sentence()
    assert hint in done.err


@pytest.mark.parametrize("name", sorted(ALL_OCCASIONS))
def test_a_pack_for_an_occasion_is_made_as_soon_as_its_document_is_there(
    command: Command, example: Path, tmp_path: Path, name: str
) -> None:
    done = command("export", example, "--pack", name, tmp_path / "out")
    if name not in for_occasions():
        assert done.is_one_sentence()
    else:
        assert done.code == 0 or "Nothing of this can be made yet" in done.err


def test_the_log_lists_what_left_the_newest_first(
    command: Command, example: Path, tmp_path: Path
) -> None:
    command("export", example, "D13", "-o", tmp_path / "extract.pdf")
    command("export", example, "--for", "board", tmp_path / "out")
    rows = command("exports", example, "--json").json["exports"]
    alone = rows[-1]
    assert (alone["document"], alone["cycle"], alone["pack"]) == ("D13", "2025/26", "")
    data = (tmp_path / "extract.pdf").read_bytes()
    assert alone["sha256"] == hashlib.sha256(data).hexdigest()
    assert rows[-2]["document"] == "contents"
    assert {(row["reader"], row["pack"]) for row in rows[:-1]} == {("trustees", "board")}
    assert len(rows) - 1 == len(list((tmp_path / "out").iterdir()))
    said = command("exports", example)
    assert "D13 Open minutes extract, 2025/26, For the board, by the clerk" in said.out
    assert alone["sha256"] in said.out


def test_an_empty_log_says_so(command: Command, example: Path) -> None:
    done = command("exports", example)
    assert (done.code, done.out.strip()) == (0, "Nothing was exported from this file yet.")


def test_the_contents_are_one_page_with_title_and_bookmark(
    command: Command, example: Path, tmp_path: Path
) -> None:
    command("export", example, "--for", "chair", tmp_path / "out")
    data = (tmp_path / "out" / "00 Contents 2025-26.pdf").read_bytes()
    reader = PdfReader(BytesIO(data))
    assert len(reader.pages) == 1
    assert "In this folder" in str(reader.outline)
    assert reader.metadata is not None
    assert reader.metadata.title == "Contents: for the chair and the panel 2025/26"
