"""Feedback on the page of the evidence: an offer, the plan, then the summary alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.record_parts.feedback import feedback
from tests.ui.stages.records import TODAY, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.feedback.gathered import Feedback
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import DateField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.evidence.feedback import BEGIN, EDITS, feedback_blocks
from appraisal_app.ui.stages.tree import TO_COME, with_days_to_come


def holding(kept: Feedback, status: Status = Status.REFLECTION) -> Record:
    return replace(full_record(status), feedback=kept)


def said(record: Record) -> str:
    return repr(feedback_blocks(PageContext(record=record, today=TODAY, role=Role.CHAIR)))


def test_an_offer_becomes_a_plan_with_groups_and_one_framework() -> None:
    record = holding(Feedback(id=full_record().cycle.id))
    assert BEGIN in said(record)
    begun = EDITS[BEGIN].change(record, lambda: "new")
    assert len(begun.feedback.groups) == 5
    assert len(begun.feedback.frameworks) == 1
    assert BEGIN not in said(begun)
    assert "feedback.ask" in said(begun)


def test_once_the_summary_is_here_it_can_only_be_read() -> None:
    words = said(holding(feedback()))
    assert "Comes when it is difficult." in words
    assert "feedback.facilitator" not in words
    assert "Not shown" in words


def test_a_signed_review_without_feedback_says_nothing_of_it() -> None:
    assert said(holding(Feedback(id=full_record().cycle.id), Status.SIGNED)) == "()"


def test_the_day_of_destroying_may_lie_ahead() -> None:
    block = DateField("feedback.destroy_on", "When?", value=date(2099, 1, 1))
    assert TO_COME not in repr(with_days_to_come((block,), TODAY))
