"""Confidentiality and records: who sees what, and why and how long records are kept."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.application.documents.sight_words import RECORDS_BASES
from appraisal_app.domain.confidentiality import Confidentiality, RecordsBasis
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.ui.forms.blocks import Block, Heading, Note, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe, select, text
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.principles.confidentiality.table import table_blocks

_CONFIDENTIALITY = part("confidentiality", Confidentiality)
_BASES = tuple(Option(each.value, capital(RECORDS_BASES[each])) for each in RecordsBasis)
_YEARS = tuple(
    Option(str(n), phrased("{n} years", n=n)) for n in (3, 4, 5, 6, 7, 8, 10, 12, 15, 25)
)
_FILE = (
    "Whoever can open this file can read all of it. What somebody must not see is not in that "
    "person's file: the chief executive's drafts live in the chief executive's own file, and "
    "raw answers to feedback with whoever collects them."
)
_NO_CONSENT = (
    "Consent is not on the list on purpose: between an employer and an employee it is rarely free. "
    "Ask your data protection officer if you are not sure."
)


def page(context: PageContext) -> StepContent:
    """What is agreed about secrecy and records."""
    at = At(_CONFIDENTIALITY, context.record)
    return StepContent(
        blocks=(*table_blocks(at), *_told(at), *_records(at)),
        targets=MappingProxyType({"choices": _first_without_reason(at)}),
    )


def _first_without_reason(at: At[Confidentiality]) -> str:
    blank = (each.id for each in at.value.choices if not each.reason.strip())
    found = next(blank, "")
    return f"choices.{found}.reason" if found else "choices"


def _told(at: At[Confidentiality]) -> tuple[Block, ...]:
    ask = Ask(
        "When was everybody in the review told who sees what?",
        "Read the table out, or send it with the timetable.",
        who.INVOLVED,
    )
    return (
        Heading("heading.told", "Everybody knows"),
        day(at, "explained_on", ask),
        Note("note.file", _FILE),
    )


def _records(at: At[Confidentiality]) -> tuple[Block, ...]:
    basis = Ask("On what basis does the trust keep these records?", _NO_CONSENT, who.INVOLVED)
    notice = Ask(
        "Which privacy notice covers them?", "Its name and where it can be read.", who.INVOLVED
    )
    years = Ask(
        "How long are they kept after the review is closed?",
        "Six years is common. Your trust's own policy decides.",
        who.INVOLVED,
    )
    note = Ask("Anything else about keeping and deleting?", "", who.INVOLVED)
    return (
        Heading("heading.records", "Keeping records"),
        choice(at, "records_basis", basis, _BASES, maybe(RecordsBasis)),
        text(at, "privacy_notice", notice),
        select(at, "retention_years", years, _YEARS, int),
        long_text(at, "retention_note", note, limit=600),
    )
