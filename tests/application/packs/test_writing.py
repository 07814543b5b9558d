"""A pack is there whole and noted, or there is no trace of it."""

from __future__ import annotations

import hashlib
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from tests.application.packs.conftest import LineWriter
from tests.disks import disk_of
from tests.wired import happened

from appraisal_app.application.errors import AlreadyThereError, DiskFullError
from appraisal_app.application.export_log import exports
from appraisal_app.application.export_words import in_words
from appraisal_app.application.exporting import NoSuchPlaceError
from appraisal_app.application.packs.choosing import Plan, plan_of
from appraisal_app.application.packs.contents import ContentsContent
from appraisal_app.application.packs.kinds import BY_READER
from appraisal_app.application.packs.writing import (
    NothingToGiveError,
    PackParts,
    PaperFailedError,
    folder_name,
    free_folder,
    write_pack,
)
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.interaction import Cancelled
from appraisal_app.application.reading import read_record
from appraisal_app.domain.record import Record


class Steps:
    """Hears how far the work is, and stops it before the step `stop_at`."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.heard: list[tuple[int, int, str]] = []
        self._stop_at = stop_at

    def step(self, done: int, total: int, text: str = "") -> None:
        if done == self._stop_at:
            raise Cancelled
        self.heard.append((done, total, text))


@pytest.fixture
def record(case: CaseFile) -> Record:
    return read_record(case)


@pytest.fixture
def plan(record: Record) -> Plan:
    return plan_of(record, BY_READER["chair"])


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_a_pack_holds_its_contents_and_every_paper(
    plan: Plan, record: Record, place: Path, parts: PackParts
) -> None:
    files = write_pack(plan, record, place / "pack", parts, Steps())
    assert files[0].name == "00 Contents 2025-26.pdf"
    numbered = [f"{number:02} {each.file_name}" for number, each in enumerate(plan.going, 1)]
    assert [each.name for each in files[1:]] == numbered
    assert sorted(files) == sorted((place / "pack").iterdir())
    assert [each.name for each in place.iterdir()] == ["pack"]


def test_the_contents_name_every_paper_with_its_fingerprint(
    plan: Plan, record: Record, place: Path, parts: PackParts, writer: LineWriter
) -> None:
    files = write_pack(plan, record, place / "pack", parts, Steps())
    content = writer.written[-1]
    assert isinstance(content, ContentsContent)
    wanted = [hashlib.sha256(each.read_bytes()).hexdigest()[:16] for each in files[1:]]
    assert [each.fingerprint.replace(" ", "") for each in content.rows] == wanted
    assert [each.pages for each in content.rows] == [len(f.read_bytes()) for f in files[1:]]


def test_every_paper_is_noted_with_its_reader_and_hash(
    plan: Plan, record: Record, place: Path, parts: PackParts, case: CaseFile
) -> None:
    before = len(exports(case))
    files = write_pack(plan, record, place / "pack", parts, Steps())
    lines = exports(case)[: len(exports(case)) - before]
    whats = ["contents", *(each.document.value for each in plan.going)]
    assert [each.what for each in reversed(lines)] == whats
    hashes = [hashlib.sha256(each.read_bytes()).hexdigest() for each in files]
    assert [each.sha256 for each in reversed(lines)] == hashes
    assert {(each.reader, each.pack, each.by) for each in lines} == {("panel", "chair", "clerk")}
    assert all(len(each.allow_list) == 8 for each in lines if each.what != "contents")
    assert all(each.certain for each in lines)


@pytest.mark.parametrize("stop_at", range(4))
def test_a_pack_that_is_cancelled_leaves_nothing(
    plan: Plan, record: Record, place: Path, parts: PackParts, case: CaseFile, stop_at: int
) -> None:
    before = exports(case)
    with pytest.raises(Cancelled):
        write_pack(plan, record, place / "pack", parts, Steps(stop_at))
    assert list(place.iterdir()) == []
    assert exports(case) == before


def test_a_pack_can_be_cancelled_until_its_last_paper_is_written(
    plan: Plan, record: Record, place: Path, parts: PackParts
) -> None:
    last = len(plan.going) + 1
    with pytest.raises(Cancelled):
        write_pack(plan, record, place / "pack", parts, Steps(last))
    assert list(place.iterdir()) == []


def test_progress_names_the_paper_in_work(
    plan: Plan, record: Record, place: Path, parts: PackParts
) -> None:
    steps = Steps()
    write_pack(plan, record, place / "pack", parts, steps)
    total = len(plan.going) + 1
    titles = [*(each.title for each in plan.going), "Contents", ""]
    assert steps.heard == [(at, total, title) for at, title in enumerate(titles)]


def test_a_paper_that_cannot_be_printed_stops_the_whole_pack(
    plan: Plan, record: Record, place: Path, parts: PackParts, writer: LineWriter, case: CaseFile
) -> None:
    before = exports(case)
    writer.found = (Unprintable(place="item", character="𒀀", name="cuneiform sign a"),)
    with pytest.raises(PaperFailedError, match=r"Review plan and timetable.*cuneiform"):
        write_pack(plan, record, place / "pack", parts, Steps())
    assert list(place.iterdir()) == []
    assert exports(case) == before


def test_a_folder_that_is_there_is_left_alone(
    plan: Plan, record: Record, place: Path, parts: PackParts
) -> None:
    (place / "pack").mkdir()
    with pytest.raises(AlreadyThereError):
        write_pack(plan, record, place / "pack", parts, Steps())
    assert [each.name for each in place.iterdir()] == ["pack"]
    assert list((place / "pack").iterdir()) == []


def test_a_folder_that_vanished_is_told(
    plan: Plan, record: Record, place: Path, parts: PackParts
) -> None:
    place.rmdir()
    with pytest.raises(NoSuchPlaceError):
        write_pack(plan, record, place / "pack", parts, Steps())


def test_a_full_disk_keeps_no_half_of_a_pack(
    plan: Plan, record: Record, tmp_path: Path, parts: PackParts, case: CaseFile
) -> None:
    before = exports(case)
    with disk_of(tmp_path / "small", 3) as disk:
        with pytest.raises(DiskFullError, match="nothing was exported"):
            write_pack(plan, record, disk / "pack", parts, Steps())
        assert list(disk.iterdir()) == []
    assert exports(case) == before


def test_what_cannot_be_noted_is_taken_back(
    plan: Plan, record: Record, place: Path, parts: PackParts, case: CaseFile
) -> None:
    steps = Steps()
    closing = _ClosesAtTheEnd(steps, case, len(plan.going) + 1)
    with pytest.raises(Exception, match=r"closed"):
        write_pack(plan, record, place / "pack", parts, closing)
    assert steps.heard[-1][0] == len(plan.going) + 1
    assert list(place.iterdir()) == []


class _ClosesAtTheEnd:
    """Lets go of the file when all is written and nothing is noted yet."""

    def __init__(self, steps: Steps, case: CaseFile, last: int) -> None:
        self._steps, self._case, self._last = steps, case, last

    def step(self, done: int, total: int, text: str = "") -> None:
        self._steps.step(done, total, text)
        if done == self._last:
            self._case.close()


class _Killed(BaseException):
    """Stands for a process that ends at once."""


class _EndsWhenAnnounced:
    """A file that is not to be had any more once it notes that papers are about to leave."""

    def __init__(self, case: CaseFile) -> None:
        self.access = case.access
        self._case = case

    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        with self._case.unit_of_work() as unit:
            if happened(unit)[-1].kind == "export_begun":
                raise _Killed
        return self._case.unit_of_work()


def test_a_process_that_ends_before_the_note_leaves_lines_that_say_that_nobody_knows(
    plan: Plan, record: Record, place: Path, parts: PackParts, case: CaseFile
) -> None:
    before = exports(case)
    dying = replace(parts, case=cast("CaseFile", _EndsWhenAnnounced(case)))
    with pytest.raises(_Killed):
        write_pack(plan, record, place / "pack", dying, Steps())
    lines = exports(case)[: len(exports(case)) - len(before)]
    whats = ["contents", *(each.document.value for each in plan.going)]
    assert [each.what for each in reversed(lines)] == whats
    assert not any(each.certain for each in lines)
    assert all("may have left" in in_words(each, {}).what for each in lines)
    write_pack(plan, record, place / "again", parts, Steps())
    assert sum(each.certain for each in exports(case)) == len(before) + len(whats)


def test_an_empty_pack_is_refused(
    plan: Plan, record: Record, place: Path, parts: PackParts
) -> None:
    empty = Plan(pack=plan.pack, going=(), staying=plan.staying)
    with pytest.raises(NothingToGiveError):
        write_pack(empty, record, place / "pack", parts, Steps())
    assert list(place.iterdir()) == []


def test_a_folder_gets_a_number_when_its_name_is_taken(
    plan: Plan, record: Record, place: Path
) -> None:
    name = folder_name(plan, record)
    assert name == "Review 2025-26 for the chair and the panel"
    assert free_folder(place, name) == place / name
    (place / name).mkdir()
    assert free_folder(place, name) == place / f"{name} (2)"
