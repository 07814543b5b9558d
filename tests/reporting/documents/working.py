"""The work of a year filled to bursting: agenda, advice, evidence, halfway, conversations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tests.reporting.documents.planning import FOREIGN, LONG_ANSWER, LONG_WORD

from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem, EvidenceKind, Origin
from appraisal_app.domain.meeting import AgendaItem, Meeting
from appraisal_app.domain.panel import ConflictAction
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import (
    Answered,
    CheckIn,
    CheckIns,
    ConversationModel,
    FollowUp,
    MidCycle,
    MidwayOn,
    Progress,
)

_DAY = date(2026, 1, 5)
_NAMES = (LONG_WORD, *FOREIGN)
_TEXTS = (LONG_ANSWER, *_NAMES)


def overworked(record: Record) -> Record:
    """The record with nothing in it short that is said or written during the year."""
    kinds = tuple(EvidenceKind)
    return replace(
        somebody_leaves(record),
        meeting=_meeting(record.meeting),
        advice=_advice(record),
        evidence=EvidenceIndex(
            id=record.evidence.id,
            items=tuple(_item(record, n, kinds[n % len(kinds)]) for n in range(45)),
        ),
        mid_cycle=_halfway(record),
        check_ins=_conversations(record),
    )


def somebody_leaves(record: Record) -> Record:
    """Whoever leads the panel leaves the room for a part, because of an interest."""
    lead = record.panel.members[0].person
    conflicts = tuple(
        replace(each, person=lead, action=ConflictAction.WITHDRAW)
        for each in record.panel.conflicts
    )
    return replace(record, panel=replace(record.panel, conflicts=conflicts))


def _meeting(meeting: Meeting) -> Meeting:
    agenda = tuple(
        AgendaItem(
            id=f"a-{n}",
            title=_TEXTS[n % len(_TEXTS)][:600],
            minutes=n * 7 % 90,
            prompts=("" if n >= len(_TEXTS) else _TEXTS[n] if n < 2 else f"Ask: {_TEXTS[n]}"),
        )
        for n in range(40)
    )
    return replace(meeting, place=LONG_WORD, agenda=agenda)


def _advice(record: Record) -> Advice:
    return replace(
        record.advice,
        objectives=tuple(
            AdviceOn(objective=each.id, view=_TEXTS[n % len(_TEXTS)] if n < 7 else FOREIGN[0])
            for n, each in enumerate(record.objectives.standing)
        ),
        overall=LONG_ANSWER,
        next_focus="\n".join(["- " + LONG_WORD, "", *FOREIGN]),
        development=LONG_WORD,
    )


def _item(record: Record, number: int, kind: EvidenceKind) -> EvidenceItem:
    standing = record.objectives.standing
    return EvidenceItem(
        id=f"e-{number}",
        title=_NAMES[number % len(_NAMES)],
        date=_DAY + timedelta(days=number) if number % 3 else None,
        kind=kind,
        origin=tuple(Origin)[number % len(Origin)],
        where_kept=_TEXTS[(number + 1) % len(_TEXTS)][:2000],
        link=f"https://example.org/{LONG_WORD}" if number % 5 == 0 else "",
        objectives=tuple(each.id for each in standing[: number % 9]),
        areas=tuple(each.id for f in record.cycle.frameworks for each in f.domains[: number % 4]),
        contains_third_party=number % 2 == 0,
        contains_pupil_data=number == 11,
    )


def _halfway(record: Record) -> MidCycle:
    levels = (*Progress, None)
    return replace(
        record.mid_cycle,
        present=tuple(each.id for each in record.people.persons),
        objectives=tuple(
            MidwayOn(
                objective=each.id,
                progress=levels[n % len(levels)],
                words=_TEXTS[n % len(_TEXTS)] if n < 7 else FOREIGN[1],
                support=LONG_WORD,
            )
            for n, each in enumerate(record.objectives.standing)
        ),
        context=LONG_ANSWER,
        support=LONG_WORD,
        boards_part="\n\n".join(FOREIGN),
    )


def _conversations(record: Record) -> CheckIns:
    standing = record.objectives.standing
    models = tuple(ConversationModel)
    found = tuple(
        CheckIn(
            id=f"c-{n}",
            held_on=_DAY + timedelta(days=9 * n),
            model=models[n % len(models)],
            topics=text[:600],
            answers=tuple(
                Answered(part=part, words=text) for part in ("goal", "scaling", "used", "odd")
            ),
            objectives=tuple(each.id for each in standing[:5]),
            agreed=text,
            follow_ups=tuple(
                FollowUp(
                    id=f"f-{n}-{m}",
                    text=words[:600],
                    owner=FOREIGN[m % len(FOREIGN)],
                    due=_DAY if m % 2 else None,
                    done_on=_DAY if m % 3 else None,
                )
                for m, words in enumerate(_TEXTS)
            ),
            shared_on=_DAY if n % 2 else None,
        )
        for n, text in enumerate(_TEXTS)
    )
    return replace(record.check_ins, check_ins=found)
