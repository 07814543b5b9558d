"""Reading what the user chose, carefully."""

from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.application.exporting import CaseFileChosenError, read_file


def test_a_case_file_is_never_read_as_if_it_were_a_paper(tmp_path: Path) -> None:
    case = tmp_path / "A.Appraisal"
    case.write_bytes(b"locked")
    with pytest.raises(CaseFileChosenError):
        read_file(case)


def test_another_file_is_read(tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF")
    assert read_file(paper) == b"%PDF"
