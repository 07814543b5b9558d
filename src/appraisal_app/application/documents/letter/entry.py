"""What the catalogue knows of the outcome letter."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.letter.building import build_letter
from appraisal_app.application.documents.letter.content import LetterContent
from appraisal_app.application.documents.readiness import lacking
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.gates.closing import waits_for_board
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

_SIGNED = frozenset({Status.SIGNED, Status.REPORTED, Status.CLOSED})


def _missing(record: Record) -> tuple[Refusal, ...]:
    appeal = (each for each in checks(record, StepKind.LETTER) if each.rule == "appeal")
    return (*_unwritten(record), *unmet(record, StepKind.LETTER, tuple(appeal)))


def _unwritten(record: Record) -> Iterator[Refusal]:
    letter = record.letter
    if record.cycle.status not in _SIGNED:
        sentence = "Have the statement signed: the letter goes out after it."
        yield lacking(record, StepKind.SIGN_OFF, sentence, "")
    if not letter.outcome.strip():
        sentence = "Write in a few plain words what the letter says about the outcome."
        yield lacking(record, StepKind.LETTER, sentence, "outcome")
    if record.people.get(letter.signed_by) is None:
        yield lacking(record, StepKind.LETTER, "Choose who signs the letter.", "signed_by")
    if letter.pay_decision_included and not record.pay.is_approved:
        sentence = (
            "The full board has not decided on pay yet. Wait for it, or leave the decision to a "
            "letter of its own."
        )
        yield lacking(record, StepKind.LETTER, sentence, "pay_decision_included")


ENTRY = Entry(
    id=DocumentId.LETTER,
    title="Outcome letter",
    file_name="Chief executive's outcome letter",
    audience="chief executive; a copy for panel and clerk",
    readers=frozenset(
        {
            Reader.CHIEF_EXECUTIVE,
            Reader.PANEL,
            Reader.CLERK,
            Reader.APPEAL,
            Reader.SUCCESSOR,
        }
    ),
    content=LetterContent,
    missing=_missing,
    build=build_letter,
    is_draft=waits_for_board,
    written_at=StepKind.LETTER,
)
