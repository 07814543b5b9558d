"""A review is disposed of: all of it goes, nothing else does, and it can be seen that it went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.application.disposing.planted import (
    CLOCK,
    FILES,
    GONE,
    LABEL,
    MANY,
    NOW,
    STAYS,
    bytes_beside,
    left_in,
    order,
    planted_bytes,
    planted_file,
)
from tests.soaking import rounds
from tests.storage.samples import KEY

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.disposing.carrying_out import Done, carry_out, delete_backups
from appraisal_app.application.disposing.planning import Plan, plan
from appraisal_app.application.disposing.telling import NO_BACKUPS, about_backups, backup_rows
from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.loading import FILE_ID, load_record
from appraisal_app.application.ports.files import RawKey
from appraisal_app.application.proving.certificates import uncertified
from appraisal_app.application.proving.checking import FileCheck
from appraisal_app.application.proving.words import findings
from appraisal_app.application.verifying import FileReport
from appraisal_app.domain.access_requests import AccessRequest, AccessRequests
from appraisal_app.domain.correspondence import Correspondence, SentPacket
from appraisal_app.domain.disposals import Disposals, DisposedKind, Hold
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.record import CYCLE_AGGREGATES
from appraisal_app.domain.retention import FROM_THE_FILE
from appraisal_app.domain.verdicts import Verdict
from appraisal_app.storage.attachment import _before
from appraisal_app.storage.case_file import SqlCaseFile

CEO = Office.CHIEF_EXECUTIVE


@pytest.fixture
def case(tmp_path: Path) -> Iterator[SqlCaseFile]:
    path = tmp_path / "f.appraisal"
    path.write_bytes(planted_bytes()[0])
    opened = FILES.open(path, None, at=NOW)
    yield opened
    opened.close()


def _dispose(case: SqlCaseFile, kind: DisposedKind = DisposedKind.REVIEW, **changes: Any) -> Done:
    return carry_out(case, order(kind, **changes), LABEL, clock=CLOCK, by=Role.CLERK)


def _register(case: SqlCaseFile) -> Disposals:
    with case.unit_of_work() as unit:
        return unit.get(Disposals, FILE_ID)[0]


def _change(case: SqlCaseFile, **changes: Any) -> None:
    with case.unit_of_work() as unit:
        register, version = unit.get(Disposals, FILE_ID)
        unit.save(replace(register, **changes), version)


def test_no_word_is_left_of_a_review_that_went(tmp_path: Path) -> None:
    for seed in rounds("disposals searched for their words", short=2, goal=200):
        _search_after_disposing(tmp_path / f"{seed}.appraisal", seed, (None, KEY)[seed % 2])


def _search_after_disposing(path: Path, seed: int, key: RawKey | None) -> None:
    made = planted_file(path, seed, key)
    case = made.case
    assert len(left_in(bytes_beside(path, key), made.words)) > MANY
    carry_out(case, order(), LABEL, clock=CLOCK, by=Role.CLERK)
    assert left_in(bytes_beside(path, key), made.words) == ()
    with case.unit_of_work() as unit:
        report = unit.verify_chain()
        assert load_record(unit, STAYS).record.cycle.id == STAYS
        assert not any(unit.search(word) for word in made.words[:20])
    assert report.ok
    assert {each.ref.id for each in report.disposed} >= {GONE}
    case.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert left_in(bytes_beside(path, key), made.words) == ()
    path.unlink()


def test_all_of_a_review_goes_under_one_certificate(case: SqlCaseFile) -> None:
    done = _dispose(case, authority="Minute 12", id="d-9")
    assert (done.number, done.turn_to, done.is_compacted) == (1, STAYS, True)
    with case.unit_of_work() as unit:
        assert all(unit.ids(kind) == (STAYS,) for kind in CYCLE_AGGREGATES)
        assert len(unit.blob_sizes()) == 1
        report = unit.verify_chain()
    assert report.ok
    assert {each.certificate for each in report.disposed} == {1}
    assert sum(each.ref.id == GONE for each in report.disposed) == len(CYCLE_AGGREGATES)
    (entry,) = _register(case).disposals
    assert (entry.number, entry.what, entry.done_on) == (1, f"Review {LABEL}", NOW.date())
    assert (entry.authority, entry.due_on) == ("Minute 12", date(2024, 12, 4))


def test_what_was_prepared_for_a_part_of_it_is_settled_as_well(case: SqlCaseFile) -> None:
    part, other = order(DisposedKind.PAPERS, id="d-2"), order(id="d-3", review=STAYS)
    by_hand = order(DisposedKind.COPIES, id="d-4")
    _change(case, disposals=(order(), part, other, by_hand))
    _dispose(case)
    assert [each.id for each in _register(case).disposals] == ["d-3", "d-4", "d-1"]


def test_papers_go_and_the_sealed_list_of_them_stays(case: SqlCaseFile) -> None:
    done = _dispose(case, DisposedKind.PAPERS)
    assert done.turn_to == GONE
    with case.unit_of_work() as unit:
        record = load_record(unit, GONE).record
        left = unit.blob_sizes()
        report = unit.verify_chain()
    own, shared = record.evidence.items[0].papers
    assert own.sha256 not in left
    assert {shared.sha256, record.sign_off.document} <= left.keys()
    assert report.ok
    assert [each.ref.id for each in report.disposed] == [own.sha256]


def test_post_goes_with_its_words_and_no_other_post_does(case: SqlCaseFile) -> None:
    with case.unit_of_work() as unit:
        empty, version = unit.get(Correspondence, FILE_ID)
        unit.save(replace(empty, sent=(sent("a", GONE), sent("b", STAYS))), version)
    with pytest.raises(DomainError, match="nothing is due and no certificate is made"):
        _dispose(case, DisposedKind.FORMS)
    with case.unit_of_work() as unit:
        assert [each.id for each in unit.get(Correspondence, FILE_ID)[0].sent] == ["a", "b"]
    _dispose(case, DisposedKind.PACKETS, id="d-2")
    with case.unit_of_work() as unit:
        assert [each.id for each in unit.get(Correspondence, FILE_ID)[0].sent] == ["b"]
        assert unit.verify_chain().ok
    assert case.path.read_bytes().count(b"six secret words of a") == 0
    assert [each.number for each in _register(case).disposals] == [1]


def sent(packet: str, review: str) -> SentPacket:
    return SentPacket(
        id=packet,
        kind=PacketKind.VIEW_REQUEST,
        review=review,
        words=f"six secret words of {packet}",
        made_at=NOW,
        seq=1,
        hash="",
    )


@pytest.mark.parametrize(
    ("changes", "typed", "said"),
    [
        ({}, "2016", "“2016” is not “2016/17”"),
        ({"authorised_by": None}, LABEL, "which office decided"),
        ({"authorised_by": CEO}, LABEL, "does not decide that records of their own review go"),
        ({"authorised_by": CEO, "done_by": CEO}, LABEL, "cannot both decide it and do it"),
        ({"authority": "  "}, LABEL, "on what authority"),
        ({"done_by": None}, LABEL, "which office does it"),
        ({"done_on": NOW.date()}, LABEL, "done already"),
        ({"review": STAYS}, LABEL, f"“{LABEL}” is not"),
    ],
)
def test_nothing_goes_before_everything_is_said(
    changes: dict[str, Any], typed: str, said: str, case: SqlCaseFile
) -> None:
    before = case.path.read_bytes()
    with pytest.raises(DomainError) as caught:
        carry_out(case, order(**changes), typed, clock=CLOCK, by=Role.CLERK)
    assert any(said in each.sentence for each in caught.value.refusals)
    assert case.path.read_bytes() == before


def test_what_goes_before_its_time_needs_a_reason(case: SqlCaseFile) -> None:
    early = FixedClock(datetime(2020, 5, 4, 12, tzinfo=UTC))
    with pytest.raises(DomainError, match="Its time is not over") as caught:
        carry_out(case, order(), LABEL, clock=early, by=Role.CLERK)
    (refusal,) = caught.value.refusals
    assert refusal.field == "disposals.d-1.early_reason"
    reasoned = order(early_reason="The trust was dissolved")
    assert carry_out(case, reasoned, LABEL, clock=early, by=Role.CLERK).number == 1


@pytest.mark.parametrize("kind", FROM_THE_FILE)
def test_a_hold_stops_every_kind(kind: DisposedKind, case: SqlCaseFile, tmp_path: Path) -> None:
    _change(case, holds=(Hold(id="h", placed_on=date(2026, 1, 5), note="A claim"),))
    with pytest.raises(DomainError, match=r"A claim\. Lift the hold") as caught:
        _dispose(case, kind, authorised_by=None, authority="")
    (refusal,) = caught.value.refusals
    assert refusal.hard
    looked = plan(case, GONE, kind, today=NOW.date(), backups=tmp_path)
    assert (looked.may_go, looked.is_early) == (False, False)


def test_an_open_access_request_stops_it(case: SqlCaseFile) -> None:
    asked = AccessRequest(id="a", received_on=date(2026, 11, 2))
    with case.unit_of_work() as unit:
        register, version = unit.get(AccessRequests, FILE_ID)
        unit.save(replace(register, requests=(asked,)), version)
    with pytest.raises(DomainError, match="access request is not answered"):
        _dispose(case)


def test_the_only_review_does_not_go(case: SqlCaseFile) -> None:
    _dispose(case)
    early = order(review=STAYS, id="d-2", early_reason="Moved to another system")
    with case.unit_of_work() as unit:
        label = load_record(unit, STAYS).record.cycle.label
    with pytest.raises(DomainError, match="only review"):
        carry_out(case, early, label, clock=CLOCK, by=Role.CLERK)


def test_a_dry_run_says_what_would_go_and_changes_nothing(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    backups = tmp_path / "backups"
    case.back_up(backups, at=NOW)
    before = case.path.read_bytes()
    looked = plan(case, GONE, DisposedKind.REVIEW, today=NOW.date(), backups=backups)
    assert case.path.read_bytes() == before
    counts = {each.what: each.count for each in looked.goes}
    assert counts["The statement as it was signed (PDF)"] == 1
    assert counts["Papers kept with the evidence"] == 1
    assert counts["Texts of the review, with the index of their words"] > 200
    assert [what for what, _ in looked.stays][-1] == "1 paper"
    assert (looked.label, looked.due, looked.may_go) == (LABEL, date(2024, 12, 4), True)
    assert len(looked.backups) == 1


def test_a_copy_from_before_a_newer_version_is_listed_with_the_backups(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    def looked() -> Plan:
        folder = tmp_path / "backups"
        return plan(case, GONE, DisposedKind.REVIEW, today=NOW.date(), backups=folder)

    assert (looked().older, about_backups(looked())) == ((), NO_BACKUPS)
    older = _before(case.path, 3)
    older.write_bytes(b"x" * 2_000)
    assert looked().older == (older,)
    assert about_backups(looked()).endswith("delete it yourself.")
    assert backup_rows(looked(), str)[-1][1:] == ("2 KB", str(older))


def test_checking_misses_a_certificate_that_somebody_took_out(case: SqlCaseFile) -> None:
    _dispose(case)
    with case.unit_of_work() as unit:
        report = unit.verify_chain()
        assert uncertified(unit, report) == ()
    _change(case, disposals=())
    with case.unit_of_work() as unit:
        lacking = uncertified(unit, report)
    assert lacking == ((1, report.disposed[0].seq),)
    found = FileCheck(report=FileReport(chain=report, documents=()), uncertified=lacking)
    assert found.verdict is Verdict.UNKNOWN_SIGNER
    assert any("lacks certificate 1" in each for each in findings(found).against)


def test_backups_are_deleted_on_demand_and_one_is_made_anew(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    backups = tmp_path / "backups"
    case.back_up(backups, at=NOW)
    _dispose(case)
    assert delete_backups(case, backups, at=NOW) == 1
    (left,) = case.backups(backups)
    assert left_in(left.path.read_bytes(), planted_bytes()[1]) == ()


def test_what_could_not_be_compacted_is_when_the_file_is_next_opened(
    case: SqlCaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise DiskFullError

    monkeypatch.setattr(case, "compact", full)
    assert not _dispose(case).is_compacted
    case.close()
    again = FILES.open(case.path, None, at=NOW)
    assert again._attached.link.execute("PRAGMA freelist_count").fetchall() == [(0,)]
    again.close()
