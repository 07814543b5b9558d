"""Records to print: the worked example's, an empty one, one made to break things, closed ones."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from itertools import cycle

from tests.reporting.documents.keeping import unkept
from tests.reporting.documents.planning import FOREIGN, LONG_ANSWER, LONG_WORD, strained
from tests.reporting.documents.walking import blanked
from tests.reporting.documents.working import overworked
from tests.wired import ROOT

from appraisal_app.application.documents.parts import Mark
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.development import DevelopmentAction
from appraisal_app.domain.judgement import Finding, Judgement
from appraisal_app.domain.objectives import Milestone, MilestoneState, Objective, ObjectiveId
from appraisal_app.domain.overrides import Override, Overrides
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import AreaResponse, Response
from appraisal_app.domain.sign_off import Route, Signature
from appraisal_app.exchange.resources import load_example

MARK = Mark(
    record_id="4f0c:412",
    number=412,
    fingerprint="7f3a 91c0",
    at=datetime(2026, 11, 10, 19, 4, tzinfo=UTC),
)


MANY = 60 if os.environ.get("APPRAISAL_SOAK") else 20
"""Objectives of the record made to break things: enough for tables over several pages."""


@cache
def example() -> tuple[Record, Record]:
    """Last year's review and this year's."""
    *_, before, now = load_example(ROOT / "resources").records
    return before, now


def current() -> Record:
    """This year's review, ready to sign."""
    return example()[1]


def closed() -> Record:
    """This year's review, closed because the chief executive did not sign."""
    record = current()
    sign_off = replace(
        record.sign_off,
        closed_without_ceo_on=date(2026, 12, 4),
        closed_without_ceo_reason="Asked three times in writing; no answer by 4 December.",
    )
    return replace(record, sign_off=sign_off)


def closed_after_paper() -> Record:
    """The same, when the chair had signed on paper before."""
    record = closed()
    return replace(record, sign_off=replace(record.sign_off, signatures=(_signed_on_paper(),)))


def signed_elsewhere() -> Record:
    """This year's review as it comes out of a record: signed, but not here."""
    record = current()
    by_key = Signature(
        role=SignatoryRole.CHIEF_EXECUTIVE,
        route=Route.KEY,
        name="Siôn Llŷr ap Gwynfor",
        signed_at=datetime(2026, 11, 14, 8, 0, tzinfo=UTC),
        fingerprint="AB" * 32,
    )
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.SIGNED, signed_elsewhere=True),
        sign_off=replace(record.sign_off, signatures=(_signed_on_paper(), by_key)),
    )


def draft() -> Record:
    """This year's review while the chief executive reads the draft."""
    record = current()
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.COMMENTS),
        sign_off=replace(record.sign_off, frozen_at=None),
    )


def empty() -> Record:
    """This year's review with every answer blank."""
    record = blanked(current())
    return replace(record, report=replace(record.report, meeting_date=date(2026, 12, 9)))


def torture() -> Record:
    """Many objectives, answers at the limit, long words, and names in many scripts."""
    record = unkept(strained(current()))
    shape = record.objectives.objectives[0]
    objectives = tuple(_objective(shape, number) for number in range(MANY))
    names = (*FOREIGN, LONG_WORD, "W" * 200, "<b>&amp;</b>", "  ")
    persons = tuple(
        replace(person, full_name=name)
        for person, name in zip(record.people.persons, cycle(names), strict=False)
    )
    strange = replace(
        record,
        trust=replace(record.trust, name=" ".join(["Wide", "W" * 30, *FOREIGN] * 3)),
        people=replace(record.people, persons=persons),
        cycle=replace(record.cycle, label="2025/26 " + "long " * 40),
        objectives=replace(record.objectives, objectives=objectives),
        next_objectives=replace(record.next_objectives, objectives=objectives[:12]),
        judgements=replace(
            record.judgements, judgements=tuple(_judgement(each) for each in objectives)
        ),
        reflection=replace(
            record.reflection,
            responses=tuple(_response(each) for each in objectives),
            areas=_areas(record),
            achievements=LONG_ANSWER,
            challenges="\n".join(["- " + LONG_WORD, "", *FOREIGN]),
        ),
        statement=replace(
            record.statement,
            summary=LONG_ANSWER,
            strengths=LONG_WORD,
            ceo_comments=LONG_ANSWER,
            ceo_comments_on=None,
        ),
        overrides=_set_aside(record),
        development=replace(record.development, actions=_promised()),
        report=replace(record.report, text=LONG_ANSWER, item=LONG_WORD, withdrawn=FOREIGN),
        sign_off=replace(record.sign_off, circulation=(*FOREIGN, LONG_WORD)),
    )
    return overworked(strange)


def _signed_on_paper() -> Signature:
    return Signature(
        role=SignatoryRole.CHAIR,
        route=Route.PAPER,
        name="Łucja Żółć-O'Brien",
        signed_at=datetime(2026, 11, 12, 0, 0, tzinfo=UTC),
        kept_where="the clerk's safe, folder 3",
    )


def _objective(shape: Objective, number: int) -> Objective:
    name = FOREIGN[number % len(FOREIGN)]
    criterion = replace(
        shape.success_criteria[0],
        measure=LONG_WORD if number % 7 == 0 else f"measure {number}, {name}",
        target=LONG_ANSWER[:3000] if number == 1 else "8 of 8",
    )
    return replace(
        shape,
        id=ObjectiveId(f"objective-{number}"),
        title=f"{LONG_WORD if number == 2 else name} {number}",
        priority="",
        strategy_ref=LONG_WORD if number == 3 else name,
        success_criteria=(criterion, *shape.success_criteria[1:]),
        milestones=tuple(
            Milestone(id=f"m-{n}", description=LONG_WORD if n == 5 else name, state=state)
            for n, state in enumerate((*MilestoneState, MilestoneState.MET, MilestoneState.LATE))
        ),
    )


def _judgement(objective: Objective) -> Judgement:
    is_first = objective.id == "objective-0"
    return Judgement(
        objective=objective.id,
        panel_rating="met",
        reasons=LONG_ANSWER if is_first else f"Reasons about {objective.title}.",
        difference=LONG_ANSWER if is_first else LONG_WORD,
        findings=tuple(
            Finding(criterion=each.id, found="7 of 8") for each in objective.success_criteria
        ),
    )


def _response(objective: Objective) -> Response:
    is_first = objective.id == "objective-0"
    return Response(
        objective=objective.id,
        progress=LONG_ANSWER if is_first else f"Progress with {objective.title}.",
        obstacles=LONG_WORD,
        learning=FOREIGN[0],
    )


def _areas(record: Record) -> tuple[AreaResponse, ...]:
    """Every area of every framework answered, with long words and in many scripts."""
    domains = [domain.id for each in record.cycle.frameworks for domain in each.domains]
    return tuple(
        AreaResponse(
            area=domain,
            strength=LONG_WORD,
            growth=FOREIGN[n % len(FOREIGN)],
            confidence=n % 11,
        )
        for n, domain in enumerate(domains)
    )


def _set_aside(record: Record) -> Overrides:
    """A condition that does not hold in the torture, with a long reason."""
    override = Override(
        rule="comments.comments",
        reason=f"{LONG_WORD} {FOREIGN[1]}",
        by=Role.CHAIR,
        at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    return replace(record.overrides, overrides=(override,))


def _promised() -> tuple[DevelopmentAction, ...]:
    return tuple(
        DevelopmentAction(
            id=f"d-{number}",
            need=LONG_WORD,
            action=name,
            boards_promise=LONG_WORD,
            promise_owner=name,
            promise_by=date(2027, 1, 15) if number % 2 else None,
        )
        for number, name in enumerate((*FOREIGN, LONG_WORD))
    )
