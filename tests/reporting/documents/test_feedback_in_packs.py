"""The released summary of feedback in each pack whose readers may read it, and in no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.test_access import answer, asked, item, pack
from tests.reporting.documents.test_beginning import heard
from tests.ui.stages.record_parts.feedback import OPEN, TEXTS, feedback

from appraisal_app.application.documents.access_words import HELD
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.application.documents.evidence.building import build_evidence
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.kinds import ALL_OCCASIONS
from appraisal_app.domain.access_requests import Decision, HeldPart, WithholdReason
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.letter import Appeal
from appraisal_app.domain.record import Record

LODGED = date(2026, 11, 2)


def with_feedback(record: Record) -> Record:
    summary = feedback().summary
    return replace(record, feedback=replace(record.feedback, summary=summary))


def chosen(record: Record, reader: Reader, sight: Sight) -> Record:
    choice = SightChoice(id="c", artefact=Artefact.FEEDBACK_SUMMARY, reader=reader, sight=sight)
    kept = replace(record.confidentiality, choices=(*record.confidentiality.choices, choice))
    return replace(record, confidentiality=kept)


def appealed(record: Record) -> Record:
    return replace(record, appeal=Appeal(id=record.appeal.id, lodged_on=LODGED, grounds="Unfair."))


def test_a_request_is_answered_with_the_summary_as_it_was_released() -> None:
    (review,) = answer(with_feedback(asked(item(HeldPart.FEEDBACK)))).copies[:1]
    (part,) = review.parts
    assert part.title == HELD[HeldPart.FEEDBACK]
    said = [(each.label, each.text) for each in part.passages]
    assert ("Headteachers", "3 heard here, of 6 who were asked") in said
    assert ("Headteachers", "Clearly: 2; Mostly: 1; Partly: 0; Hardly: 0") in said
    after = said[said.index(("Question", OPEN.text)) + 1 :]
    assert after == [("Headteachers", text) for text in TEXTS]


def test_of_a_group_that_is_held_back_the_answer_tells_only_that() -> None:
    (review,) = answer(with_feedback(asked(item(HeldPart.FEEDBACK)))).copies[:1]
    peers = [each.text for each in review.parts[0].passages if each.label == "Peers"]
    assert peers == ["not shown"]


def test_a_summary_that_is_withheld_is_not_copied() -> None:
    kept = item(HeldPart.FEEDBACK, Decision.WITHHOLD, reason=WithholdReason.OTHER)
    assert answer(with_feedback(asked(kept))).copies == ()


def test_a_next_chair_is_told_who_was_heard_and_nothing_of_what_they_said() -> None:
    content = pack(with_feedback(records.current()))
    assert content.years[0].feedback == (
        "Feedback of others was released on 9 July 2026. Headteachers: 3 heard, of 6 who were "
        "asked; Peers: not shown."
    )
    said = " ".join(heard(content))
    assert "Headteachers: 3 heard" in said
    assert not [text for text in TEXTS if text in said]


@pytest.mark.parametrize("sight", [Sight.NONE, Sight.COMPLETION])
def test_a_next_chair_who_may_not_have_the_summary_is_told_nothing_of_it(sight: Sight) -> None:
    record = chosen(with_feedback(records.current()), Reader.SUCCESSOR, sight)
    assert pack(record).years[0].feedback == ""


def test_papers_go_to_appeal_trustees_once_an_appeal_is_lodged() -> None:
    appeal = ALL_OCCASIONS["appeal"]
    before = plan_of(replace(records.closed(), appeal=Appeal(id="a")), appeal)
    assert before.going == ()
    assert {each.why for each in before.staying} == {
        "The papers go to appeal trustees only once an appeal is lodged."
    }
    going = {each.document for each in plan_of(appealed(records.closed()), appeal).going}
    assert {DocumentId.STATEMENT, DocumentId.REFLECTION, DocumentId.EVIDENCE} <= going


@pytest.mark.parametrize(("sight", "is_there"), [(Sight.FULL, True), (Sight.NONE, False)])
def test_appeal_trustees_read_the_summary_unless_the_trust_keeps_it_from_them(
    sight: Sight, *, is_there: bool
) -> None:
    record = chosen(appealed(with_feedback(records.current())), Reader.APPEAL, sight)
    content = build_evidence(Source(record=record, mark=records.MARK))
    assert (content.feedback is not None) is is_there
    assert "appeal trustees" in content.cover.circulation
    quiet = replace(record, appeal=Appeal(id="a"))
    assert build_evidence(Source(record=quiet, mark=records.MARK)).feedback is not None
