"""What the board asks a panel member or the adviser: an allow-list, and nobody's view in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from appraisal_app.application.own_desk.request import agreed_objectives
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.desk_papers import AskedObjective
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.guest_papers import AdviceRequest, SeenBy, ViewRequest
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.panel import PanelRole
from appraisal_app.domain.people import NOBODY, Office, PersonId
from appraisal_app.domain.process import Framework, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import ReflectionVersion, has_words
from appraisal_app.domain.steps import lock

TOO_EARLY: Final = (
    "Agree the objectives and open the self-reflection first. Then the request can be sealed."
)
NOT_ON_THE_PANEL: Final = (
    "This person is not on the panel, or leads it. Choose somebody else on the panel; whoever "
    "leads it writes their view on this page."
)
NOBODY_YET: Final = (
    "Nobody but whoever leads it is on the panel yet. Enter the panel first; then a request can be "
    "sealed for each of them."
)
NO_ADVISER: Final = (
    "No adviser helps in this review. Say on the panel page that there is one, and by which name; "
    "then the request can be sealed."
)
NO_OBJECTIVES: Final = (
    "Who sees what in this review keeps the objectives from the panel, so a view on them cannot be "
    "asked for. Change it on the page about confidentiality first."
)
WITHOUT_REFLECTION: Final = (
    "The chief executive's self-reflection is not here yet, so this request goes without it."
)
REFLECTION_NOT_RECORDED: Final = (
    "The chief executive's self-reflection came but is not recorded as submitted, so this request "
    "goes without it. Record it on its page first, and it goes with the request."
)
_EARLY = (Status.PRINCIPLES, Status.PLANNING)
_READS = frozenset({Sight.FULL, Sight.WORKING})
_READERS: Mapping[PacketKind, Reader] = MappingProxyType(
    {PacketKind.VIEW_REQUEST: Reader.PANEL, PacketKind.ADVICE_REQUEST: Reader.ADVISER}
)


def leading(record: Record) -> PersonId:
    """Who leads the panel, or else chairs the board; nobody if neither is known."""
    lead = next((m.person for m in record.panel.members if m.role is PanelRole.LEAD), NOBODY)
    if lead:
        return lead
    chair = record.people.holding(Office.CHAIR)
    return chair.id if chair is not None else NOBODY


def to_be_asked(record: Record) -> tuple[PersonId, ...]:
    """Everybody on the panel whose view comes after the chair's own; the reserve comes last."""
    own = record.views.own
    first = own.person if own is not None and own.person else leading(record)
    members = sorted(record.panel.members, key=lambda each: each.role is PanelRole.RESERVE)
    return tuple(each.person for each in members if each.person and each.person != first)


def view_request(record: Record, person: str) -> ViewRequest:
    """The request for that person's view; raises DomainError when it cannot be asked for."""
    _refuse_early(record, StepKind.VIEWS)
    if not to_be_asked(record):
        raise _refused(NOBODY_YET, StepKind.PANEL)
    if person not in to_be_asked(record):
        raise _refused(NOT_ON_THE_PANEL, StepKind.VIEWS)
    objectives = _objectives(record, Reader.PANEL)
    if record.objectives.standing and not objectives:
        raise _refused(NO_OBJECTIVES, StepKind.CONFIDENTIALITY)
    found = record.people.get(person)
    name = found.full_name if found is not None else ""
    asked = _asked(record, Reader.PANEL, Artefact.PRIVATE_NOTES)
    due = due_of(record, StepKind.VIEWS)
    return ViewRequest(**asked, person=person, name=name, objectives=objectives, due=due)


def advice_request(record: Record) -> AdviceRequest:
    """The request for the adviser's advice; raises DomainError when it cannot be asked for."""
    _refuse_early(record, StepKind.ADVICE)
    adviser = record.panel.adviser
    if adviser.used is not True:
        raise _refused(NO_ADVISER, StepKind.PANEL)
    return AdviceRequest(
        **_asked(record, Reader.ADVISER, Artefact.ADVICE),
        name=adviser.name.strip(),
        objectives=_objectives(record, Reader.ADVISER) if adviser.sees_objectives else (),
        due=due_of(record, StepKind.ADVICE),
    )


def lacking(record: Record, request: PacketKind) -> str:
    """What a request goes without that its reader may see, in words; "" where nothing is missing.

    For a request that is neither for a view nor for advice, that is nothing.
    """
    reader = _READERS.get(request)
    if reader is None or not _may(record, Artefact.REFLECTION, reader):
        return ""
    if record.reflection.submitted_at is not None:
        return ""
    return REFLECTION_NOT_RECORDED if has_words(record.reflection) else WITHOUT_REFLECTION


def due_of(record: Record, kind: StepKind) -> date | None:
    """When an answer for that step is due; advice and feedback may have a day of their own."""
    own = {
        StepKind.ADVICE: record.panel.adviser.advice_due,
        StepKind.EVIDENCE: record.feedback.due,
    }
    agreed = own.get(kind)
    step = record.cycle.process.step(kind)
    return agreed or (record.cycle.step(step.code).due if step is not None else None)


def _asked(record: Record, reader: Reader, answer: Artefact) -> dict[str, Any]:
    """What both requests have in common, as far as that reader may see it."""
    cycle, kept = record.cycle, record.confidentiality
    reflection = _reflection(record) if _may(record, Artefact.REFLECTION, reader) else None
    return {
        "review": cycle.id,
        "label": cycle.label,
        "start": cycle.start,
        "end": cycle.end,
        "scale": cycle.scale,
        "frameworks": _spoken_about(reflection, cycle.frameworks),
        "reflection": reflection,
        "seen_by": tuple(
            SeenBy(reader=each, sight=kept.sight(answer, each))
            for each in Reader
            if kept.sight(answer, each) is not Sight.NONE
        ),
        "kept_years": max(kept.retention_years, 0),
    }


def _may(record: Record, artefact: Artefact, reader: Reader) -> bool:
    return record.confidentiality.sight(artefact, reader) in _READS


def _objectives(record: Record, reader: Reader) -> tuple[AskedObjective, ...]:
    """In full, by their titles where only a summary is for that reader, or none."""
    agreed = agreed_objectives(record)
    if _may(record, Artefact.OBJECTIVES, reader):
        return agreed
    if record.confidentiality.sight(Artefact.OBJECTIVES, reader) is Sight.SUMMARY:
        return tuple(AskedObjective(id=o.id, title=o.title, kind=o.kind) for o in agreed)
    return ()


def _reflection(record: Record) -> ReflectionVersion | None:
    """The submitted words; nothing of a reflection that is not submitted."""
    if record.reflection.submitted_at is None:
        return None
    words: dict[str, Any] = {
        each.name: getattr(record.reflection, each.name) for each in fields(ReflectionVersion)
    }
    return ReflectionVersion(**words)


def _spoken_about(
    reflection: ReflectionVersion | None, frameworks: tuple[Framework, ...]
) -> tuple[Framework, ...]:
    said = {each.area for each in reflection.areas} if reflection is not None else set[str]()
    return tuple(each for each in frameworks if any(area.id in said for area in each.domains))


def _refuse_early(record: Record, kind: StepKind) -> None:
    if record.cycle.status in _EARLY:
        raise _refused(TOO_EARLY, StepKind.OBJECTIVES)
    if closed := lock(record, kind):
        raise _refused(closed, kind)


def _refused(sentence: str, step: StepKind) -> DomainError:
    return DomainError((Refusal(sentence=sentence, step=step.value, hard=True),))
