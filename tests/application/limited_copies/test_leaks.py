"""A copy holds what its reader may see, and nothing else: tried on every byte of the file.

Every text of a whole record carries a mark of its own. The file is looked through as it lies on
the disk once its encryption is off, and so are the papers in it: pages, strings and streams.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.application.limited_copies.copies import Giver, Quiet, giver_at, keeper
from tests.application.post.clocks import MovableClock
from tests.exchange.packets.making import quick
from tests.reporting.documents import records
from tests.reporting.documents.brimming import brimming, decided
from tests.reporting.documents.hidden import found_in, marks
from tests.reporting.documents.planning import not_accepted
from tests.reporting.documents.test_audiences import ALLOWED, artefact_of
from tests.reporting.documents.walking import planted
from tests.reporting.documents.working import somebody_leaves
from tests.wired import NOW, example_at, opened, wired

from appraisal_app.application.limited_copies.kinds import COPIES
from appraisal_app.application.limited_copies.making import CopyFor, NewCopy, make_copy
from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.limited_copies.sealing import seal_copy
from appraisal_app.application.limited_copies.taking_in import take_papers
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.domain.confidentiality import Confidentiality, Sight, default_sight
from appraisal_app.domain.pay import Benchmark
from appraisal_app.domain.record import Record
from appraisal_app.exchange.packets.container import Container

WORDS = Passphrase("correct horse battery")
NAMES = ("closed", "under way")
WANTED: Mapping[str, frozenset[str]] = {
    "clerk": frozenset({"D01", "D11", "D12", "D13", "D14", "D18", "D19", "D20"}),
    "committee": frozenset({"D01", "D11", "D12", "D13", "D14", "D20"}),
    "board": frozenset({"D01", "D11", "D12", "D13", "D14", "D18", "D20"}),
    "adviser": frozenset({"D01", "D02", "D03", "D04", "D05", "D06", "D07", "D13", "D20"}),
    "hand-over": frozenset({"D01", "D07", "D08", "D16"}),
}
"""What each reader has of at least one of the two records."""


@dataclass(frozen=True, slots=True)
class Held:
    """Marks that are found in a file: in its bare bytes, in its index, in each paper."""

    outside: frozenset[str]
    index: frozenset[str]
    papers: Mapping[str, frozenset[str]]

    @property
    def everywhere(self) -> frozenset[str]:
        return self.outside.union(*self.papers.values())


@cache
def planted_record(name: str) -> tuple[Record, Mapping[str, str]]:
    if name == "closed":
        whole = decided(brimming(records.closed_after_paper()))
    else:
        whole = somebody_leaves(not_accepted(brimming(records.current())))
        whole = replace(whole, report=replace(whole.report, meeting_date=date(2026, 11, 10)))
    whole = replace(
        whole,
        confidentiality=Confidentiality(id=whole.confidentiality.id),
        sign_off=replace(whole.sign_off, document=""),
        pay=replace(whole.pay, benchmarks=(*whole.pay.benchmarks, *_others(whole))),
    )
    return planted(whole)


def _others(record: Record) -> Iterator[Benchmark]:
    """The paper on pay wants more than one source."""
    yield from (replace(each, id=f"{each.id}-2") for each in record.pay.benchmarks)


@cache
def held(name: str, key: str) -> Held:
    """A copy of that record for that reader, as it lies on the disk without its passphrase."""
    record, _ = planted_record(name)
    with TemporaryDirectory() as folder:
        with_board = Path(folder)
        clock = MovableClock(NOW, "leaks")
        services = wired(with_board, clock)
        case = opened(example_at(with_board / "board.appraisal"), services)
        board = giver_at(case, services, clock, services.writer())
        try:
            return _held(board, record, key, with_board / "copy.appraisal")
        finally:
            case.close()


def _held(board: Giver, record: Record, key: str, path: Path) -> Held:
    wanted = CopyFor(plan=plan_of(record, COPIES[key]), record=record)
    new = NewCopy(path=path, key=WORDS)
    delivery = make_copy(wanted, new, board.parts, board.services, Quiet())
    assert not found_in(path.read_bytes())
    copy = board.services.files().open(path, WORDS, at=board.clock.now())
    copy.change_key(None)
    with copy.unit_of_work() as unit:
        pages = {each.id: unit.get_blob(each.sha256).data for each in delivery.papers}
    index = repr(CopiesEditor(copy, clock=board.clock).copies).encode()
    copy.close()
    bare = path.read_bytes()
    assert bare.startswith(b"SQLite format 3")
    assert all(pdf[:1000] in bare or pdf[-400:] in bare for pdf in pages.values())
    return Held(
        outside=frozenset(each.decode() for each in found_in(bare)),
        index=frozenset(each.decode() for each in found_in(index)),
        papers={each: frozenset(marks(pdf)) for each, pdf in pages.items()},
    )


CASES = [(name, key) for name in NAMES for key in COPIES]


@pytest.mark.parametrize(("name", "key"), CASES)
def test_no_mark_that_the_reader_may_not_see_is_anywhere_in_the_file(name: str, key: str) -> None:
    _, places = planted_record(name)
    found, reader = held(name, key), COPIES[key].reader
    leaks = [
        (paper, places[mark])
        for paper, in_it in (("the index", found.outside), *found.papers.items())
        for mark in sorted(in_it)
        if places[mark] != "a reference"
        and not places[mark].startswith(ALLOWED.get((paper, reader)) or ("-",))
        and default_sight(artefact_of(places[mark]), reader) is Sight.NONE
    ]
    assert leaks == []


@pytest.mark.parametrize(("name", "key"), CASES)
def test_outside_its_papers_the_file_names_trust_and_review_and_no_person(
    name: str, key: str
) -> None:
    _, places = planted_record(name)
    found = held(name, key)
    index = {places[mark] for mark in found.index}
    assert index - {"a reference"} == {"trust.name", "cycle.label"}
    assert found.outside <= found.index.union(*found.papers.values())


@pytest.mark.parametrize("key", COPIES)
def test_every_paper_that_the_reader_may_have_is_there(key: str) -> None:
    there = {paper.split(":")[0] for name in NAMES for paper in held(name, key).papers}
    assert there == WANTED[key]
    for name in NAMES:
        _, places = planted_record(name)
        for paper, found in held(name, key).papers.items():
            shown = {places[mark] for mark in found}
            assert "trust.name" in shown, paper


def test_the_marks_of_what_a_reader_may_see_are_found() -> None:
    _, places = planted_record("closed")
    shown = {places[mark] for mark in held("closed", "adviser").everywhere}
    assert {"objectives.objectives.title", "advice.overall"} & shown
    _, places = planted_record("closed")
    pay = {places[mark] for mark in held("closed", "committee").everywhere}
    assert any(place.startswith("pay.rationale") for place in pay)
    assert not any(
        place.startswith("pay.rationale")
        for key in ("adviser", "hand-over")
        for place in {places[mark] for mark in held("closed", key).everywhere}
    )


def test_a_packet_carries_the_same_and_nothing_more(tmp_path: Path) -> None:
    """What lies in the packet once it is open, and in the file that takes it."""
    record, places = planted_record("closed")
    clock = MovableClock(NOW, "leaks")
    services = wired(tmp_path, clock)
    case = opened(example_at(tmp_path / "board.appraisal"), services)
    board = giver_at(case, services, clock, services.writer())
    wanted = CopyFor(plan=plan_of(record, COPIES["clerk"]), record=record)
    made = seal_copy(wanted, board.parts, board.services, Quiet())
    case.close()
    assert not found_in(made.sealed.data)
    inside = Container(quick).open(made.sealed.data, made.sealed.words)
    assert not found_in(inside)
    with keeper(tmp_path, "clerks") as kept:
        delivery = take_papers(kept.taking, kept.looks_into(made))
        path = kept.case.path
    first = held("closed", "clerk")
    assert {each.id for each in delivery.papers} == set(first.papers)
    # Beside the papers, a packet names who sealed it.
    names = {mark for each in record.people.persons for mark in each.full_name.split()}
    found = {mark.decode() for mark in found_in(path.read_bytes())}
    assert found - first.outside <= names
    assert {places[mark] for mark in found} >= {"trust.name", "cycle.label"}
