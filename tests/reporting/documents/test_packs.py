"""The assurance sheet and the disposal certificate, read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.records import MARK
from tests.reporting.documents.test_beginning import after, heard

from appraisal_app.application.documents.assurance.building import build_assurance
from appraisal_app.application.documents.assurance.content import AssuranceContent
from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.documents.disposal.building import build_disposal
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.domain.cycle import Pause
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind
from appraisal_app.domain.people import Office
from appraisal_app.domain.policies import Policies
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def assurance(record: Record) -> AssuranceContent:
    return build_assurance(Source(record=record, mark=MARK))


def test_the_assurance_sheet_tells_its_story_in_order() -> None:
    said = heard(assurance(records.current()))
    parts = (
        *("In short", "Steps", "Stage 1 Principles", "Stage 2 Process planning and delivery"),
        *("Stage 3 Outcomes", "Safeguards", "Decisions of the board", "Who was not in the room"),
        *("Policies in force at the review meeting", "What the board did in its own way"),
        *("Signatures on the statement", "Compared with the papers"),
    )
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    assert after(said, "Stage 1 Principles", 6)[3:] == [
        *("Basis of the review", "28 May 2026", "27 May 2026"),
    ]


def test_a_step_says_when_it_was_done_or_that_it_is_open() -> None:
    record = records.current()
    steps = {step.title: step.done for stage in assurance(record).stages for step in stage.steps}
    assert steps["Review meeting"] == "22 October 2026"
    assert steps["Sign-off"] == "open"
    step = record.cycle.process.step(StepKind.EVIDENCE)
    assert step is not None
    line = replace(record.cycle.step(step.code), done_on=None)
    undated = replace(record, cycle=record.cycle.with_step(line))
    steps = {step.title: step.done for stage in assurance(undated).stages for step in stage.steps}
    assert steps["Evidence"] == "gone on from, with conditions set aside"


def test_who_was_away_is_told_by_office_and_a_meeting_to_come_is_not_told() -> None:
    record = records.current()
    assert [each.absent for each in assurance(record).absences] == ["trustee, adviser"]
    held = replace(record, report=replace(record.report, meeting_date=date(2026, 11, 10)))
    assert assurance(held).absences[1].absent == "chief executive, staff trustee"
    decided = replace(
        record,
        pay=replace(
            record.pay,
            full_board=True,
            ceo_absent=True,
            board_approved_on=date(2026, 11, 9),
            minute_ref="Board, 9 November 2026, minute 11",
            proposed_pence=11_250_000,
        ),
    )
    content = assurance(decided)
    assert content.absences[-1].absent == "chief executive"
    report = replace(decided.report, meeting_date=decided.pay.board_approved_on)
    same = replace(decided, report=replace(report, withdrawn=("Staff trustee",)))
    assert assurance(same).absences[-1].absent == "chief executive, staff trustee"
    assert content.decisions[-1].minute == "Board, 9 November 2026, minute 11"


def test_a_pause_is_told_without_its_reason() -> None:
    record = records.current()
    pause = Pause(id="p", start=date(2026, 2, 1), until=None, reason="Something private.")
    said = heard(assurance(replace(record, cycle=replace(record.cycle, pauses=(pause,)))))
    assert after(said, "Pauses", 4) == ["Paused from", "Until", "1 February 2026", "still paused"]
    assert "Something private." not in " ".join(said)


@pytest.mark.parametrize("record", [records.current(), records.empty()])
def test_an_assurance_sheet_can_always_be_had(record: Record) -> None:
    assert listed(record, DocumentId.ASSURANCE).state is State.READY


def test_an_empty_register_is_said() -> None:
    record = replace(records.current(), policies=Policies(id="file"))
    said = heard(assurance(record))
    assert after(said, "Policies in force at the review meeting", 1) == ["The register has none."]


def disposed(*disposals: Disposal) -> Record:
    return replace(records.current(), disposals=Disposals(id="file", disposals=disposals))


def test_a_certificate_tells_the_latest_act_whole_and_those_before_it_in_a_line() -> None:
    said = heard(build_disposal(Source(record=records.current(), mark=MARK)))
    parts = ("What was disposed of", "Who decided, and what was done", "Signatures")
    places = [said.index(part) for part in (*parts, "Certified before")]
    assert places == sorted(places)
    assert "Review 2017/18 of a former chief executive, on paper: one folder, 38 sheets" in said
    assert after(said, "Method", 3) == ["Shredded", "Carried out on", "23 January 2026"]
    assert said[-2:] == ["Deleted", "7 January 2025"]


def test_what_was_deleted_may_still_be_in_backups_and_the_certificate_says_so() -> None:
    deleted, shredded = records.current().disposals.disposals
    backups = "stays in its backups"
    said = heard(build_disposal(Source(record=disposed(deleted), mark=MARK)))
    assert backups in " ".join(said)
    said = heard(build_disposal(Source(record=disposed(shredded), mark=MARK)))
    assert backups not in " ".join(said)


@pytest.mark.parametrize(
    ("disposal", "fields"),
    [
        (None, ["done_on"]),
        (Disposal(id="d"), ["done_on"]),
        (Disposal(id="d", done_on=date(2026, 1, 5)), ["what", "authorised_by", "done_by"]),
        (
            Disposal(
                id="d",
                done_on=date(2026, 1, 5),
                what="Forms",
                authorised_by=Office.CHAIR,
                done_by=Office.CLERK,
            ),
            [],
        ),
    ],
)
def test_a_certificate_needs_what_when_and_who(
    disposal: Disposal | None, fields: list[str]
) -> None:
    record = disposed(*((disposal,) if disposal is not None else ()))
    missing = listed(record, DocumentId.DISPOSAL).missing
    assert [each.field for each in missing] == fields
    assert {each.step for each in missing} <= {StepKind.KEEPING.value}


def test_a_certificate_says_when_the_file_still_holds_the_review() -> None:
    record = records.current()
    here = Disposal(
        id="d", kind=DisposedKind.REVIEW, review=record.cycle.id, done_on=date(2026, 1, 5)
    )
    still = "still holds the review"
    for review, told in ((here, True), (replace(here, review="elsewhere"), False)):
        said = heard(build_disposal(Source(record=disposed(review), mark=MARK)))
        assert (still in " ".join(said)) is told
