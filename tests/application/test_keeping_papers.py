"""Small papers in a real file: taken in, given out, and refused in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.errors import AppError, NotAllowedError, VanishedError
from appraisal_app.application.exporting import CaseFileChosenError
from appraisal_app.application.keeping_papers import (
    ANYTHING,
    NAME_LIMIT,
    PROGRAMS,
    PaperMissingError,
    PaperRefusedError,
    keep_paper,
    refuse_programs,
    safe_name,
    write_paper,
    write_papers,
)
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.kept_paper import LARGEST, KeptPaper

WORDS = b"%PDF-1.7 Seven of eight schools have a reading lead."


@pytest.fixture
def case(services: Services, tmp_path: Path) -> Iterator[CaseFile]:
    """A new file that holds nothing yet."""
    path, at = tmp_path / "review.appraisal", services.clock.now()
    opened = services.files().create(path, None, kind=DocumentKind.BOARD, at=at)
    yield opened
    opened.close()


def kept(case: CaseFile, path: Path) -> KeptPaper:
    return keep_paper(case, path, lambda: "paper-1")


def paper_at(path: Path, data: bytes = WORDS) -> Path:
    path.write_bytes(data)
    return path


def test_a_paper_comes_back_byte_for_byte(case: CaseFile, tmp_path: Path) -> None:
    paper = kept(case, paper_at(tmp_path / "Śluza Żółć, résumé.PDF"))
    target = tmp_path / "copy.pdf"

    write_paper(case, paper, target)

    assert target.read_bytes() == WORDS
    assert (paper.id, paper.name, paper.size) == ("paper-1", "Śluza Żółć, résumé.PDF", len(WORDS))
    assert paper.media_type == "application/pdf"


def test_a_paper_of_an_unknown_kind_is_kept_as_such(case: CaseFile, tmp_path: Path) -> None:
    assert kept(case, paper_at(tmp_path / "minutes")).media_type == ANYTHING


def test_a_copy_takes_the_place_that_was_agreed_to(case: CaseFile, tmp_path: Path) -> None:
    paper = kept(case, paper_at(tmp_path / "a.pdf"))
    target = paper_at(tmp_path / "old.pdf", b"old")

    write_paper(case, paper, target)

    assert target.read_bytes() == WORDS
    assert sorted(each.name for each in tmp_path.glob(".part-*")) == []


REFUSED: dict[str, tuple[Callable[[Path], Path], type[AppError]]] = {
    "empty": (lambda folder: paper_at(folder / "a.pdf", b""), PaperRefusedError),
    "folder": (lambda folder: folder, PaperRefusedError),
    "gone": (lambda folder: folder / "gone.pdf", VanishedError),
    "program": (lambda folder: paper_at(folder / "setup.EXE"), PaperRefusedError),
    "script": (lambda folder: paper_at(folder / "tidy.ps1"), PaperRefusedError),
    "program with blanks": (lambda folder: paper_at(folder / "setup.exe . "), PaperRefusedError),
    "disguised": (lambda folder: paper_at(folder / "a.pdf", b"MZ\x90\x00"), PaperRefusedError),
    "case file": (lambda folder: paper_at(folder / "other.appraisal"), CaseFileChosenError),
}


@pytest.mark.parametrize(("make", "error"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_small_paper_is_refused_in_a_sentence(
    make: Callable[[Path], Path], error: type[AppError], case: CaseFile, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()

    path = make(folder)
    with pytest.raises(error) as caught:
        keep_paper(case, path, lambda: "paper-1")

    assert caught.value.sentence.endswith(".")


def test_a_table_may_begin_as_a_program_does(case: CaseFile, tmp_path: Path) -> None:
    assert kept(case, paper_at(tmp_path / "mozambique.csv", b"MZ,12")).media_type == "text/csv"


def test_the_largest_paper_fits_and_one_byte_more_does_not(case: CaseFile, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(PaperRefusedError) as caught:
        keep_paper(case, path, str)
    assert "25 MB" in caught.value.sentence

    with path.open("r+b") as file:
        file.truncate(LARGEST)
    assert kept(case, path).size == LARGEST


def test_a_paper_that_did_not_come_along_is_said_to_be_missing(
    case: CaseFile, tmp_path: Path
) -> None:
    paper = replace(kept(case, paper_at(tmp_path / "a.pdf")), sha256="0" * 64)

    with pytest.raises(PaperMissingError) as caught:
        write_paper(case, paper, tmp_path / "copy.pdf")

    assert "not in this file" in caught.value.sentence
    assert not (tmp_path / "copy.pdf").exists()


def test_no_program_is_written_under_the_name_of_a_paper(case: CaseFile, tmp_path: Path) -> None:
    paper = kept(case, paper_at(tmp_path / "a.pdf"))

    with pytest.raises(PaperRefusedError):
        write_paper(case, paper, tmp_path / "a.bat")
    with pytest.raises(PaperRefusedError):
        write_papers(case, (replace(paper, name="a.bat"),), tmp_path)


def test_several_copies_go_beside_what_is_there(case: CaseFile, tmp_path: Path) -> None:
    first = kept(case, paper_at(tmp_path / "a.pdf"))
    second = kept(case, paper_at(tmp_path / "b.pdf", WORDS + b"!"))
    folder = tmp_path / "out"
    folder.mkdir()
    paper_at(folder / "a.pdf", b"mine")

    written = write_papers(case, (first, replace(second, name="a.pdf")), folder)

    assert [each.name for each in written] == ["a (2).pdf", "a (3).pdf"]
    assert (folder / "a.pdf").read_bytes() == b"mine"
    assert [each.read_bytes() for each in written] == [WORDS, WORDS + b"!"]


def test_a_folder_that_may_not_be_written_is_said_so(case: CaseFile, tmp_path: Path) -> None:
    paper = kept(case, paper_at(tmp_path / "a.pdf"))

    with pytest.raises((VanishedError, NotAllowedError)):
        write_paper(case, paper, tmp_path / "nowhere" / "copy.pdf")


@given(st.text(max_size=300))
def test_a_name_is_always_one_plain_name(name: str) -> None:
    safe = safe_name(name)

    assert 0 < len(safe) <= NAME_LIMIT
    assert safe not in {".", ".."}
    assert not set(safe) & set('<>:"/\\|?*\x00\n')
    assert safe_name(safe) == safe


def test_a_long_name_keeps_its_suffix() -> None:
    assert safe_name(f"{'x' * 300}.pdf").endswith("x.pdf")


@pytest.mark.parametrize("suffix", sorted(PROGRAMS))
def test_no_suffix_of_a_program_slips_through(suffix: str) -> None:
    with pytest.raises(PaperRefusedError):
        refuse_programs(f"report.pdf.{suffix.upper()}")
