from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.exchange.csv_reading.register import ONE_IN, TRUST, write_register

from appraisal_app.application.importing.errors import TooManyError, TrustNotFoundError
from appraisal_app.application.importing.schools import SchoolReading, read_schools
from appraisal_app.application.ports.interaction import Cancelled
from appraisal_app.exchange.csv_reading.reader import CsvReader

T = TypeVar("T")
ROWS = 21_000
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("register") / "edubasealldata.csv"
    write_register(path, rows=ROWS)
    assert path.stat().st_size > 20 * MEGABYTE
    return path


class Notebook:
    """Writes down how far the reading is, and asks to stop past a place."""

    def __init__(self, stop_at: float = float("inf")) -> None:
        self.notes: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def step(self, done: int, total: int, text: str = "") -> None:
        assert text == ""
        self.notes.append((done, total))
        if done >= self._stop_at:
            raise Cancelled


def peak_of(work: Callable[[], T]) -> tuple[T, int]:
    """What it returns, and how many bytes Python held at most on the way."""
    tracemalloc.start()
    try:
        result = work()
        return result, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_the_whole_register_is_read_in_little_memory(register: Path) -> None:
    reading, peak = peak_of(lambda: read_schools(CsvReader(), register, trust="Fenlight Learning"))
    assert len(reading.schools) == ROWS // ONE_IN
    assert reading.problems == ()
    assert peak < 10 * MEGABYTE
    first = reading.schools[0]
    assert (first.row, first.urn, first.name) == (502, "100500", "Ysgol Llýn, the “500th”")
    assert (first.trust, first.pupils) == (TRUST, 500)


def test_near_names_cost_little_memory_too(register: Path) -> None:
    def look() -> tuple[str, ...]:
        with pytest.raises(TrustNotFoundError) as caught:
            read_schools(CsvReader(), register, trust="Fenlite Learning")
        return caught.value.near

    near, peak = peak_of(look)
    assert near == (TRUST,)
    assert peak < 10 * MEGABYTE


def test_progress_grows_from_nothing_to_all_of_the_bytes(register: Path) -> None:
    notebook = Notebook()
    read_schools(CsvReader(), register, trust=TRUST, progress=notebook)
    size = register.stat().st_size
    assert {total for _, total in notebook.notes} == {size}
    done = [each for each, _ in notebook.notes]
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, size)
    assert len(set(done)) > 50


@pytest.mark.parametrize("stop_at", [0, 10 * MEGABYTE])
def test_reading_stops_when_asked_and_lets_go_of_the_file(register: Path, stop_at: int) -> None:
    notebook = Notebook(stop_at)
    with pytest.raises(Cancelled):
        read_schools(CsvReader(), register, trust=TRUST, progress=notebook)
    assert sum(done >= stop_at for done, _ in notebook.notes) == 1


def test_without_the_trusts_name_the_register_is_refused_early(register: Path) -> None:
    notebook = Notebook()
    with pytest.raises(TooManyError, match="Enter the trust's name"):
        read_schools(CsvReader(), register, progress=notebook)
    assert notebook.notes[-1][0] < 2 * MEGABYTE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_register_reads_the_same_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "register.csv"
    write_register(path, rows=1_500, encoding=encoding, padding=1)
    assert _plain(read_schools(CsvReader(), path, trust=TRUST)) == [
        (502, "Ysgol Llýn, the “500th”"),
    ]


def _plain(reading: SchoolReading) -> list[tuple[int, str]]:
    return [(each.row, each.name) for each in reading.schools]
