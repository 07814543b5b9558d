from __future__ import annotations

from dataclasses import replace

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CEO, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.letter import TrusteeReview
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Field, SelectField
from appraisal_app.ui.stages.tree import find, walk


def at_review(*, applies: bool | None, is_trustee: bool = False) -> Desk:
    record = full_record(Status.SIGNED)
    persons = tuple(
        replace(each, is_trustee=is_trustee) if each.id == CEO else each
        for each in record.people.persons
    )
    review = TrusteeReview(id=record.trustee_review.id, applies=applies)
    people = replace(record.people, persons=persons)
    return desk(StepKind.TRUSTEE_REVIEW, replace(record, people=people, trustee_review=review))


def asked(at: Desk) -> list[str]:
    return [each.key for each in walk(at.state.blocks) if isinstance(each, Field)]


def test_the_short_record_is_asked_for_only_where_it_applies() -> None:
    assert asked(at_review(applies=None)) == ["applies"]
    assert asked(at_review(applies=False)) == ["applies"]
    assert len(asked(at_review(applies=True))) == 7


def test_an_answer_opens_and_closes_it() -> None:
    at = at_review(applies=None)

    at.presenter.changed("applies", "yes")
    at.presenter.changed("contribution", "Well prepared.")
    assert at.record.trustee_review.contribution == "Well prepared."

    at.presenter.changed("applies", "no")
    assert find(at.state.blocks, "note.not_due")


def test_it_recalls_what_the_page_for_people_says() -> None:
    def said(at: Desk) -> tuple[str, ...]:
        field = find(at.state.blocks, "applies")
        assert isinstance(field, Field)
        return field.advice

    assert said(at_review(applies=None, is_trustee=True))
    assert said(at_review(applies=True, is_trustee=True)) == ()
    assert said(at_review(applies=None)) == ()


def test_nobody_leads_their_own() -> None:
    field = find(at_review(applies=True).state.blocks, "led_by")

    assert isinstance(field, SelectField)
    assert CEO not in [each.value for each in field.options]
