"""Reflection, evidence, advice and views: what counts as done, and what can be set aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.ui.stages.records import NOW, full_record

from appraisal_app.domain.evidence import Origin
from appraisal_app.domain.overrides import Override
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks, is_complete

REASON = "The board looked at this and went on."
Break = Callable[[Record], Record]


def every_item(record: Record, **changes: object) -> Record:
    items = tuple(replace(each, **changes) for each in record.evidence.items)  # type: ignore[arg-type]
    return replace(record, evidence=replace(record.evidence, items=items))


def with_advice(record: Record, **changes: object) -> Record:
    return replace(record, advice=replace(record.advice, **changes))  # type: ignore[arg-type]


def with_views(record: Record, **changes: object) -> Record:
    return replace(record, views=replace(record.views, **changes))  # type: ignore[arg-type]


def with_reflection(record: Record, **changes: object) -> Record:
    return replace(record, reflection=replace(record.reflection, **changes))  # type: ignore[arg-type]


def without_adviser(record: Record) -> Record:
    adviser = replace(record.panel.adviser, used=False)
    return replace(record, panel=replace(record.panel, adviser=adviser))


def apart(record: Record) -> Record:
    sent = record.advice.sent_to_ceo_on
    assert sent is not None
    return with_advice(record, sent_to_panel_on=sent + timedelta(days=2))


BROKEN: dict[str, tuple[StepKind, Break]] = {
    "reflection.requested": (
        StepKind.REFLECTION,
        lambda r: with_reflection(r, requested_on=None),
    ),
    "reflection.responses": (StepKind.REFLECTION, lambda r: with_reflection(r, responses=())),
    "reflection.answers": (StepKind.REFLECTION, lambda r: with_reflection(r, challenges=" ")),
    "reflection.confirmed": (StepKind.REFLECTION, lambda r: with_reflection(r, confirmed_on=None)),
    "evidence.covered": (StepKind.EVIDENCE, lambda r: every_item(r, objectives=())),
    "evidence.described": (StepKind.EVIDENCE, lambda r: every_item(r, where_kept="")),
    "evidence.single_source": (
        StepKind.EVIDENCE,
        lambda r: every_item(r, origin=Origin.OWN_STATEMENT),
    ),
    "evidence.age": (StepKind.EVIDENCE, lambda r: every_item(r, date=date(2025, 8, 31))),
    "advice.received": (StepKind.ADVICE, lambda r: with_advice(r, overall="")),
    "advice.sent": (StepKind.ADVICE, lambda r: with_advice(r, sent_to_ceo_on=None)),
    "advice.together": (StepKind.ADVICE, apart),
    "views.written": (StepKind.VIEWS, lambda r: with_views(r, own=None, sealed_at=None)),
    "views.sealed": (StepKind.VIEWS, lambda r: with_views(r, sealed_at=None)),
}


def aside(record: Record, *rules: str) -> Record:
    overrides = tuple(Override(rule=r, reason=REASON, by=Role.CHAIR, at=NOW) for r in rules)
    return replace(record, overrides=replace(record.overrides, overrides=overrides))


@pytest.mark.parametrize(("rule", "broken"), BROKEN.items(), ids=BROKEN)
def test_each_default_speaks_and_can_be_set_aside(
    rule: str, broken: tuple[StepKind, Break]
) -> None:
    kind, change = broken
    record = full_record()
    after = change(record)
    open_rules = {f"{kind.value}.{each.rule}" for each in checks(after, kind) if not each.is_met}

    assert is_complete(record, kind)
    assert rule in open_rules
    assert is_complete(aside(after, *open_rules), kind)


def test_data_about_single_pupils_cannot_be_set_aside() -> None:
    record = every_item(full_record(), contains_pupil_data=True)

    assert not is_complete(aside(record, "evidence.pupils"), StepKind.EVIDENCE)


def test_a_board_may_go_on_without_any_evidence_and_say_why() -> None:
    record = full_record()
    record = replace(record, evidence=replace(record.evidence, items=()))

    assert not is_complete(record, StepKind.EVIDENCE)
    assert is_complete(aside(record, "evidence.covered", "evidence.described"), StepKind.EVIDENCE)


def test_a_day_between_the_two_sides_is_no_matter() -> None:
    record = full_record()
    sent = record.advice.sent_to_ceo_on
    assert sent is not None

    next_day = with_advice(record, sent_to_panel_on=sent + timedelta(days=1))

    assert is_complete(next_day, StepKind.ADVICE)


def test_without_an_adviser_there_is_nothing_to_wait_for() -> None:
    record = with_advice(without_adviser(full_record()), overall="", received_on=None)

    assert checks(record, StepKind.ADVICE) == ()
