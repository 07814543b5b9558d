"""The board's file of the worked example, at two points of its way; planted words in it.

What is filled in here by hand of no page is what no packet carries: plan and objectives before
the first request, and the meeting, the judgements, pay and the report between advice and draft.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.application.conftest import CYCLE, drafted, example

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.starting import fill
from appraisal_app.domain.advice import Advice
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.meeting import AgendaItem, Meeting
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import FILE_PARTS, Record
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.reporting import VoteOutcome
from appraisal_app.domain.sign_off import SignOff
from appraisal_app.domain.views import View, Views

VIEW, PANELS_NOTE, PROMPT = "Qzchairsview", "Qzbehinddoors", "Qzprompt"
PAY, MINUTE, SUMMARY = "Qzpayreason", "Qzminute", "Qzsummary"
OBJECTIVE = "2526-objective-1"
ADVISER, VICE = "Rosalind Eames-Pomfret", "person-vice-chair"


def asking_file(path: Path, services: Services, passphrase: str) -> None:
    """A board's file in which the objectives are agreed, and the chair's own view is begun."""
    record = _about_to_ask(drafted())
    shared: dict[str, Any] = {name: getattr(record, name) for name in FILE_PARTS}
    content = FileContent(
        **shared,
        signatories=replace(example().signatories, signatories=()),
        cycles=(content_of(record),),
    )
    at = services.clock.now()
    case = services.files().create(path, Passphrase(passphrase), kind=DocumentKind.BOARD, at=at)
    fill(case, content, event="started", actor="clerk", at=at)
    case.close()


def _about_to_ask(record: Record) -> Record:
    own = record.views.own
    assert own is not None
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.REFLECTION, moves=()),
        reflection=Reflection(id=CYCLE),
        advice=Advice(id=CYCLE),
        views=Views(id=CYCLE, own=_marked(own)),
        meeting=Meeting(id=CYCLE, agenda=(AgendaItem(id="first", title="Why", prompts=PROMPT),)),
        judgements=Judgements(id=CYCLE),
        statement=Statement(id=CYCLE),
        pay=PayCase(id=CYCLE),
        sign_off=SignOff(id=CYCLE),
    )


def _marked(view: View) -> View:
    first, *others = view.objectives
    why = f"{first.why} {VIEW}"
    return replace(view, objectives=(replace(first, why=why), *others))


def meet_and_judge(path: Path, services: Services, passphrase: str) -> None:
    """What the panel does between the advice and the draft, pay and the report with it."""
    key = Passphrase(passphrase)
    case = services.files().open(path, key, at=services.clock.now())
    editor = RecordEditor(case, CYCLE, clock=services.clock, role=Role.CHAIR)
    editor.commit(lambda _, record: _judged(record), "judged")
    case.close()


def _judged(record: Record) -> Record:
    full = drafted()
    first, *others = full.meeting.agenda
    agenda = (replace(first, prompts=f"{first.prompts} {PROMPT}"), *others)
    pay = example().cycles[0].pay
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.JUDGING),
        meeting=replace(full.meeting, agenda=agenda, notes=f"{full.meeting.notes} {PANELS_NOTE}"),
        judgements=full.judgements,
        statement=replace(Statement(id=CYCLE), **_words_of(full.statement)),
        pay=replace(pay, id=CYCLE, rationale=f"{pay.rationale} {PAY}"),
        report=replace(
            full.report,
            factors=MINUTE,
            decision="Approved.",
            vote=VoteOutcome.UNANIMOUS,
            keep_until=date(2034, 8, 31),
        ),
    )


def _words_of(statement: Statement) -> dict[str, Any]:
    return {
        "summary": f"{statement.summary} {SUMMARY}",
        "strengths": statement.strengths,
        "growth": statement.growth,
        "context": statement.context,
        "comments_due": statement.comments_due,
    }
