"""The page of the report: hits beside the words, an office for a name, a reason that lets stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.ui.stages.desk import desk
from tests.ui.stages.records import full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.open_wording.passing import holding_back
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import ReportAction
from appraisal_app.ui.forms.blocks import ActionBlock, Heading, Note, NoteKind, PageState
from appraisal_app.ui.stages.tree import find, walk

NAMED = "Amina Qureshi had left the room."
GRIEVED = "A grievance was closed."
REASON = "It stands in the published accounts."


def reported(status: Status = Status.SIGNED, **changes: Any) -> Record:
    record = full_record(status)
    return replace(record, report=replace(record.report, **changes))


def at_work(tmp_path: Path, *answers: object, **changes: Any) -> WorkingDesk:
    return working_desk(StepKind.REPORT, reported(**changes), tmp_path, *answers)


def notes(state: PageState, kind: NoteKind) -> list[str]:
    return [
        block.text
        for block in walk(state.blocks)
        if isinstance(block, Note) and block.key.startswith("hit.") and block.kind is kind
    ]


def labels(state: PageState) -> list[str]:
    return [
        action.label
        for block in walk(state.blocks)
        if isinstance(block, ActionBlock) and block.key.startswith("hit.")
        for action in block.actions
    ]


def test_ordinary_wording_draws_nothing(tmp_path: Path) -> None:
    state = at_work(tmp_path).state
    assert labels(state) == notes(state, NoteKind.WARN) == notes(state, NoteKind.QUIET) == []


def test_the_heading_of_what_is_confidential_fits_a_single_tick_below_it(tmp_path: Path) -> None:
    headings = {
        b.key: b.text for b in walk(at_work(tmp_path).state.blocks) if isinstance(b, Heading)
    }
    assert headings["heading.confidential"] == "The confidential item"


def test_a_hit_stands_below_its_field_and_says_whether_it_holds_back(tmp_path: Path) -> None:
    at = at_work(tmp_path, text=f"{GRIEVED} Concerns were raised about the roof.")
    keys = [block.key for block in at.state.blocks]
    assert keys[keys.index("text") + 1 : keys.index("text") + 4] == [
        "hit.0",
        "hit.0.actions",
        "hit.1",
    ]
    (block,) = notes(at.state, NoteKind.WARN)
    (warning,) = notes(at.state, NoteKind.QUIET)
    assert "“grievance” looks like a procedure about a person" in block
    assert "holds the open minutes back" in block
    assert "it holds nothing back" in warning


def test_one_press_puts_the_office_in_the_place_of_the_name_and_undo_brings_it_back(
    tmp_path: Path,
) -> None:
    at = at_work(tmp_path, text=NAMED)
    assert "Put “the chief executive” instead of “Amina Qureshi”" in labels(at.state)
    at.press("instead:0")
    assert at.record.report.text == "The chief executive had left the room."
    assert labels(at.state) == []
    at.editor.undo()
    assert at.record.report.text == NAMED


def test_a_reason_lets_words_stand_and_the_chain_says_so_without_them(tmp_path: Path) -> None:
    at = at_work(tmp_path, REASON, text=GRIEVED)
    at.press("stand:0")
    assert holding_back(at.record) == ()
    assert [each.reason for each in at.record.report.passed] == [REASON]
    (told,) = notes(at.state, NoteKind.QUIET)
    assert REASON in told
    with at.case.unit_of_work() as unit:
        (event,) = [each for each in unit.events() if each.kind == "wording_passed"]
    assert event.body == {"cycle": at.record.cycle.id, "kind": "procedure", "place": "text"}


def test_a_reason_that_is_too_short_is_asked_for_again_with_what_was_written(
    tmp_path: Path,
) -> None:
    at = at_work(tmp_path, "Because.", REASON, text=GRIEVED)
    at.press("stand:0")
    questions = [asked[1] for asked in at.dialogs.asked]
    again = questions[-1]
    assert isinstance(again, TextQuestion)
    assert again.value == "Because."
    assert "at least 15" in again.text
    assert at.record.report.passed


def test_turning_away_from_the_reason_changes_nothing(tmp_path: Path) -> None:
    at = at_work(tmp_path, None, text=GRIEVED)
    at.press("stand:0")
    assert at.record.report.passed == ()
    assert holding_back(at.record)


def test_a_reason_can_be_taken_back(tmp_path: Path) -> None:
    at = at_work(tmp_path, REASON, text=GRIEVED)
    at.press("stand:0")
    assert labels(at.state) == ["Take the reason back"]
    at.press("hold_again:0")
    assert holding_back(at.record)


def test_words_may_still_be_let_stand_when_the_page_is_closed(tmp_path: Path) -> None:
    record = reported(Status.REPORTED, text=GRIEVED)
    at = working_desk(StepKind.REPORT, record, tmp_path, REASON)
    assert at.state.lock
    at.press("stand:0")
    assert holding_back(at.record) == ()


def test_an_open_action_is_looked_through_in_its_card(tmp_path: Path) -> None:
    action = ReportAction(id="a", office="Clerk", what="Write to Amina Qureshi", is_open=True)
    at = at_work(tmp_path, actions=(action,))
    assert notes(at.state, NoteKind.WARN)
    at.press("instead:0")
    assert at.record.report.actions[0].what == "Write to the chief executive"


def test_the_confidential_minute_is_asked_for_when_there_is_one() -> None:
    empty: dict[str, Any] = {
        "confidential_minute": False,
        "papers_seen": "",
        "questions": (),
        "factors": "",
        "decision": "",
        "kept_where": "",
    }
    at = desk(StepKind.REPORT, reported(**empty))
    assert find(at.state.blocks, "decision") is None
    at.presenter.changed("confidential_minute", True)
    assert find(at.state.blocks, "decision") is not None
    at.presenter.pressed("propose_papers")
    assert at.record.report.papers_seen.splitlines()[0] == (
        f"Confidential report to the board on the review for {at.record.cycle.label}"
    )


def test_what_the_pay_paper_weighed_is_taken_over_once() -> None:
    at = desk(StepKind.REPORT, reported(factors=""))
    assert at.record.pay.factors
    at.presenter.pressed("take_factors")
    assert len(at.record.report.factors.splitlines()) == len(at.record.pay.factors)
    at.presenter.pressed("take_factors")
    assert find(at.state.blocks, "factors.actions") is None


def test_judgements_and_names_are_advised_against_in_the_confidential_minute_too() -> None:
    at = desk(StepKind.REPORT, reported(decision="Amina Qureshi has largely met her objectives."))
    field = find(at.state.blocks, "decision")
    assert field is not None
    assert len(getattr(field, "advice", ())) >= 1
