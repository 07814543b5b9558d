from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from appraisal_app.application.errors import AppError, DiskError, NotAllowedError, VanishedError
from appraisal_app.application.importing.errors import (
    ArchiveError,
    EmptyTableError,
    NotTableError,
    WorkbookError,
)
from appraisal_app.application.importing.schools import read_schools
from appraisal_app.exchange.csv_reading.faults import plain_faults
from appraisal_app.exchange.csv_reading.reader import CsvReader


def zipped(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "content")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (zipped("[Content_Types].xml", "xl/workbook.xml"), WorkbookError, "save it as CSV first"),
        (zipped("mimetype", "content.xml"), WorkbookError, "save it as CSV first"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), WorkbookError, "save it as CSV first"),
        (zipped("edubasealldata20260901.csv"), ArchiveError, "Unpack it"),
        (b"%PDF-1.7\n1 0 obj", NotTableError, "CSV UTF-8"),
        (b"\xef\xbb\xbf \r\n<!DOCTYPE html><html>School", NotTableError, "CSV UTF-8"),
        (b"School\nAsh\x00down\n", NotTableError, "CSV UTF-8"),
        ("School\nAshdown\n".encode("utf-32"), NotTableError, "CSV UTF-8"),
        (b"School\n\x8d\x81\xff\n", NotTableError, "CSV UTF-8"),
        (b"\xff\xfeS\x00c", NotTableError, "CSV UTF-8"),
        (b"", EmptyTableError, "no rows"),
        (b"\xef\xbb\xbf", EmptyTableError, "no rows"),
        (b"\r\n , ,\r\n", EmptyTableError, "no rows"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_one_sentence(
    tmp_path: Path, data: bytes, error: type[AppError], words: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(data)
    with pytest.raises(error, match=words) as caught:
        read_schools(CsvReader(), path)
    assert caught.value.sentence.endswith(".")


def test_a_file_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(VanishedError):
        read_schools(CsvReader(), tmp_path / "nowhere.csv")


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    with pytest.raises((DiskError, NotAllowedError)):
        read_schools(CsvReader(), tmp_path)


@pytest.mark.parametrize(
    ("fault", "told"), [(PermissionError(), NotAllowedError), (OSError(), DiskError)]
)
def test_faults_of_the_disk_are_told_in_plain_words(fault: OSError, told: type[AppError]) -> None:
    with pytest.raises(told), plain_faults():
        raise fault
