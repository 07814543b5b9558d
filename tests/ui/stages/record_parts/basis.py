"""Stage 1 and the panel, filled: what the review rests on and who does it."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.ui.stages.record_parts.frame import (
    CEO,
    CHAIR,
    CLERK,
    CYCLE,
    FILE,
    FREE,
    NOW,
    TASK,
    VICE,
)

from appraisal_app.domain.confidentiality import (
    Artefact,
    Confidentiality,
    Reader,
    RecordsBasis,
    Sight,
    SightChoice,
)
from appraisal_app.domain.overrides import Override, Overrides
from appraisal_app.domain.panel import (
    Adviser,
    Conflict,
    ConflictAction,
    ConflictAnswer,
    ConflictKind,
    Panel,
    PanelMember,
    PanelRole,
)
from appraisal_app.domain.people import Office, People, Person, PersonId, Role
from appraisal_app.domain.policies import Policies, Policy, PolicyKind
from appraisal_app.domain.principles import Basis, Principle, Principles
from appraisal_app.domain.tasks import OwnTask, OwnTasks

_TRUSTEES = {Office.CHAIR, Office.VICE_CHAIR, Office.TRUSTEE}
_BOARD = date(2026, 7, 8)


def parts() -> dict[str, Any]:
    return {
        "people": _people(),
        "policies": _policies(),
        "overrides": Overrides(id=CYCLE, overrides=(_override(),)),
        "principles": _principles(),
        "confidentiality": _confidentiality(),
        "panel": _panel(),
        "tasks": OwnTasks(
            id=CYCLE, tasks=(OwnTask(code=TASK, notes="Done.", done_on=date(2026, 9, 1)),)
        ),
    }


def _override() -> Override:
    reason = "The report halfway was given by word of mouth this year."
    return Override(rule="mid_cycle.agreed", reason=reason, by=Role.CHAIR, at=NOW)


def _people() -> People:
    def person(person_id: PersonId, name: str, office: Office, *, employed: bool = False) -> Person:
        return Person(
            id=person_id,
            full_name=name,
            display_role=office,
            is_employee=employed,
            is_trustee=office in _TRUSTEES,
        )

    return People(
        id=FILE,
        persons=(
            person(CEO, "Amina Qureshi", Office.CHIEF_EXECUTIVE, employed=True),
            person(CHAIR, "John Harker", Office.CHAIR),
            person(VICE, "Mary Oldroyd", Office.VICE_CHAIR),
            person(CLERK, "Peter Lumb", Office.CLERK, employed=True),
            person(FREE[0], "Siobhán Ní Bhriain", Office.TRUSTEE),
            person(FREE[1], "Tomasz Wójcik", Office.TRUSTEE),
        ),
    )


def _policies() -> Policies:
    def policy(no: int, kind: PolicyKind, title: str) -> Policy:
        return Policy(
            id=f"pol-{no}",
            kind=kind,
            title=title,
            version="3",
            adopted_on=date(2026, 5, 6),
            review_due=date(2027, 5, 31),
            where_kept="Board portal",
        )

    return Policies(
        id=FILE,
        policies=(
            policy(1, PolicyKind.APPRAISAL, "Appraisal policy"),
            policy(2, PolicyKind.EXECUTIVE_PAY, "Executive pay policy"),
        ),
    )


def _principles() -> Principles:
    return Principles(
        id=CYCLE,
        basis=Basis(
            appraisal_policy="Appraisal policy",
            policy_version="3",
            policy_adopted_on=date(2026, 5, 6),
            pay_linked=False,
        ),
        purpose="To help the chief executive lead the trust well.",
        principles=(
            Principle(id="pr-1", text="No surprises."),
            Principle(id="pr-2", text="Evidence before opinion."),
        ),
        accepted_by_chair=date(2026, 6, 1),
        accepted_by_ceo=date(2026, 6, 2),
        board_adopted_on=_BOARD,
        board_minute_ref="Board of 8 July, item 7",
    )


def _confidentiality() -> Confidentiality:
    return Confidentiality(
        id=CYCLE,
        choices=(
            SightChoice(
                id="si-1",
                artefact=Artefact.STATEMENT,
                reader=Reader.TRUSTEES,
                sight=Sight.FULL,
                reason="The board asked to read the whole statement.",
            ),
        ),
        explained_on=date(2026, 7, 9),
        records_basis=RecordsBasis.CONTRACT,
        privacy_notice="Notice for the workforce, 2026",
    )


def _panel() -> Panel:
    trained = date(2026, 7, 1)
    return Panel(
        id=CYCLE,
        members=(
            PanelMember(id="m-1", person=CHAIR, role=PanelRole.LEAD, trained_on=trained),
            PanelMember(id="m-2", person=VICE, role=PanelRole.MEMBER, trained_on=trained),
        ),
        conflicts_asked_on=_BOARD,
        answers=tuple(
            ConflictAnswer(kind=kind, applies=kind is ConflictKind.BUSINESS)
            for kind in ConflictKind
        ),
        conflicts=(
            Conflict(
                id="c-1",
                person=VICE,
                kind=ConflictKind.BUSINESS,
                detail="Sits on a board with the adviser.",
                action=ConflictAction.NOTE,
                decided_by="The board",
                decided_on=_BOARD,
            ),
        ),
        adviser=Adviser(
            used=True,
            name="Ruth Cole",
            independent=True,
            brief="Read the papers, join the meeting, answer the four questions.",
            undertaking_signed_on=_BOARD,
        ),
        kept_for_appeal=FREE,
    )
