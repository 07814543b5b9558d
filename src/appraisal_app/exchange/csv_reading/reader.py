"""Reads CSV files as a stream, whatever program wrote them."""

from __future__ import annotations

import csv
from collections.abc import Generator, Iterator
from io import TextIOWrapper
from os import fstat
from pathlib import Path
from typing import BinaryIO

from appraisal_app.application.importing.ports import Progress, Row
from appraisal_app.application.openable import refuse_other_than_file
from appraisal_app.exchange.csv_reading.encodings import find_encoding
from appraisal_app.exchange.csv_reading.faults import plain_faults
from appraisal_app.exchange.csv_reading.separators import find_separator

_ROWS_PER_NOTE = 256


class CsvReader:
    """Fulfils the port `TableReader`."""

    def rows(self, path: Path, *, progress: Progress | None = None) -> Generator[Row, None, None]:
        """The rows that are not empty, headings first; `progress` hears of bytes."""
        refuse_other_than_file(path)
        with plain_faults(), path.open("rb") as file:
            meter = _Meter(file, progress)
            encoding = find_encoding(file, meter.tell)
            file.seek(0)
            text = TextIOWrapper(file, encoding=encoding, newline="")
            separator = find_separator(text)
            yield from _rows(text, separator, meter)


class _Meter:
    """Says how far the reading is; a person who asks to stop is heard here."""

    def __init__(self, file: BinaryIO, progress: Progress | None) -> None:
        self._file = file
        self._progress = progress
        self._total = fstat(file.fileno()).st_size

    def tell(self, *, is_reading: bool = False) -> None:
        """Passes the place on; before the reading begins, nothing is done yet."""
        if self._progress is not None:
            self._progress.step(self._file.tell() if is_reading else 0, self._total)


def _rows(text: TextIOWrapper, separator: str, meter: _Meter) -> Iterator[Row]:
    lines = csv.reader(text, delimiter=separator, strict=True)
    number = 0
    while True:
        if number % _ROWS_PER_NOTE == 0:
            meter.tell(is_reading=True)
        number += 1
        line = lines.line_num
        try:
            cells = next(lines)
        except StopIteration:
            break
        except csv.Error:
            until = number + max(lines.line_num - line, 1) - 1
            yield Row(number=number, is_broken=True, until=until if until > number else 0)
            number = until
            continue
        if any(each.strip() for each in cells):
            yield Row(number=number, cells=tuple(cells))
    meter.tell(is_reading=True)
