"""A review that was started by mistake is taken out of the file; one that is used stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.ui.stages.records import CYCLE, full_record
from tests.wired import happened, wired

from appraisal_app.application.discarding import discard, why_not
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, read_content
from appraisal_app.application.rolling_forward import roll_forward
from appraisal_app.application.starting import fill
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import CycleId, Preset, Status
from appraisal_app.domain.discarding import discard_refusals
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.people import Role, Signatories
from appraisal_app.domain.record import FILE_PARTS


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return wired(tmp_path / "own")


@pytest.fixture
def case(services: Services, tmp_path: Path) -> Iterator[CaseFile]:
    """A file with one review that is signed."""
    former = full_record(Status.SIGNED)
    shared = {name: getattr(former, name) for name in FILE_PARTS}
    content = FileContent(
        **shared, signatories=Signatories(id="file"), cycles=(content_of(former),)
    )
    now = services.clock.now()
    made = services.files().create(tmp_path / "r.appraisal", None, kind=DocumentKind.BOARD, at=now)
    fill(made, content, event="started", actor="clerk", at=now)
    yield made
    made.close()


def started(case: CaseFile, services: Services) -> CycleId:
    return roll_forward(
        case,
        CYCLE,
        services.templates(),
        services.clock,
        services.new_id,
        meeting=date(2027, 10, 27),
        preset=Preset.AUTUMN,
    )


def test_a_review_started_by_mistake_is_gone_and_can_be_started_again(
    case: CaseFile, services: Services, tmp_path: Path
) -> None:
    before = read_content(case)
    new = started(case, services)

    turned_to = discard(
        case, new, backups=tmp_path / "backups", clock=services.clock, by=Role.CLERK
    )

    assert turned_to == CYCLE
    assert read_content(case) == before
    with case.unit_of_work() as unit:
        assert unit.verify_chain().ok
        assert [each.kind for each in happened(unit)][-2:] == ["removed", "discard"]
        assert happened(unit)[-1].body == {"cycle": new}
    again = started(case, services)
    assert [each.id for each in cycles(case)] == [CYCLE, again]
    assert cycles(case)[1].label == "2026/27"


def test_the_backup_still_holds_it(case: CaseFile, services: Services, tmp_path: Path) -> None:
    new = started(case, services)
    folder = tmp_path / "backups"

    discard(case, new, backups=folder, clock=services.clock, by=Role.CLERK)

    backups = sorted(folder.rglob("*.appraisal*"))
    assert backups
    copy = services.files().open_copy(backups[-1], None, at=services.clock.now())
    assert [each.id for each in cycles(copy)] == [CYCLE, new]
    copy.close()


def test_a_signed_review_stays_and_nothing_is_backed_up(
    case: CaseFile, services: Services, tmp_path: Path
) -> None:
    started(case, services)

    assert why_not(case, CYCLE)
    with pytest.raises(DomainError):
        discard(case, CYCLE, backups=tmp_path / "b", clock=services.clock, by=Role.CHAIR)
    assert not (tmp_path / "b").exists()
    assert len(cycles(case)) == 2


@pytest.mark.parametrize("status", Status)
def test_a_review_may_go_only_before_anybody_was_asked(status: Status) -> None:
    record = full_record(status)
    bare = replace(
        record,
        evidence=replace(
            record.evidence,
            items=tuple(replace(each, papers=()) for each in record.evidence.items),
        ),
    )
    other = replace(record.cycle, id=CycleId("other"))
    may = not discard_refusals(bare, (record.cycle, other))

    assert may is (status in {Status.PRINCIPLES, Status.PLANNING})
    assert discard_refusals(bare, (record.cycle,))
    follower = replace(other, previous_cycle=record.cycle.id)
    assert discard_refusals(bare, (record.cycle, follower))


def test_a_review_with_papers_keeps_them() -> None:
    record = full_record(Status.PRINCIPLES)
    paper = KeptPaper(id="k", name="a.pdf", media_type="application/pdf", size=1, sha256="00")
    items = (replace(record.evidence.items[0], papers=(paper,)), *record.evidence.items[1:])
    kept = replace(record, evidence=replace(record.evidence, items=items))
    others = (kept.cycle, replace(kept.cycle, id=CycleId("other")))

    assert "Papers" in discard_refusals(kept, others)[0].sentence
