"""Which kinds of answers can come on a form, and what is done with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.fillable.comments import (
    READ_FIRST,
    comments_parts,
    comments_sight,
    comments_standing,
    comments_told,
    remarks_on_comments,
    submitted_comments,
)
from appraisal_app.application.fillable.guests import (
    advice_parts,
    advice_sight,
    advice_standing,
    advice_told,
    submitted_advice,
    submitted_view,
    view_closed,
    view_parts,
    view_sight,
    view_standing,
    view_told,
)
from appraisal_app.application.fillable.reflection import (
    asked_for_reflection,
    frameworks_asked,
    reflection_parts,
    reflection_sight,
    reflection_told,
    remarks_on_reflection,
    settled_reflection,
    submitted_reflection,
)
from appraisal_app.application.form_content import FormPart
from appraisal_app.application.guests.request import due_of
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.statements_in import NOT_NOW
from appraisal_app.application.post.statements_out import draft_pages, handed_over, may_seal_draft
from appraisal_app.application.submitted_words import SaidPart
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.fillable_forms import FormField, IssuedForm
from appraisal_app.domain.hands import NOT_YOUR_WORDS, may_enter_comments
from appraisal_app.domain.packets import Body, PacketKind
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Framework, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.returning import NOT_WANTED

Parts = tuple[tuple[FormPart, ...], tuple[FormField, ...]]


def _is_open(_: Record) -> str:
    return ""


def _none(_: Record) -> tuple[Framework, ...]:
    return ()


def _anybody(_: Role) -> str:
    return ""


def _as_it_is(record: Record, _: object) -> Record:
    return record


def _nothing_to_say(_: object, __: object) -> tuple[str, ...]:
    return ()


def _comments_closed(record: Record) -> str:
    return "" if may_seal_draft(record) else NOT_NOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Along:
    """Pages that go with a form as a file of their own, and that its answers are about."""

    name: str
    """Of the file that is suggested."""
    label: str
    """What their SHA-256 is called on the form."""
    what: DocumentId
    reader: Reader
    make: Callable[[Record, CaseFile, Services], bytes]
    """Raises DomainError when they may not leave now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKind:
    """One kind of form.

    `parts` makes its questions for a person, and raises DomainError when it is not the time; `body`
    makes of the answers what a packet of that kind would bring; `told` is that to read, `standing`
    what the record holds of it now; `settled` puts right what only the form knows.
    """

    title: str
    writer: Callable[[Record, str], str]
    name: str
    """Of the file that is suggested."""
    parts: Callable[[Record, str], Parts]
    sight: Callable[[Record, str], tuple[str, ...]]
    body: Callable[[IssuedForm, Mapping[str, str], Record, datetime], Body]
    told: Callable[[Body, Record], tuple[SaidPart, ...]]
    standing: Callable[[IssuedForm, Record], tuple[SaidPart, ...]]
    settled: Callable[[Record, Mapping[str, str]], Record]
    remarks: Callable[[Mapping[str, str], date], tuple[str, ...]]
    asked: Callable[[Record, date], Record]
    """The record after the form left on that day."""
    due: Callable[[Record], date | None]
    """The day of the timetable, which a request by packet shows too."""
    frameworks: Callable[[Record], tuple[Framework, ...]] = _none
    """Those that a form asks about, and of which some may be left out."""
    closed: Callable[[Record], str] = _is_open
    """Why nobody may look into such a form now, in one sentence; "" when they may."""
    hand: Callable[[Role], str] = _anybody
    """Why somebody in that role may not take it in; "" when they may."""
    first: str = ""
    """What the writer has to do first, or ""."""
    along: Along | None = None


def form_kind(kind: PacketKind) -> FormKind:
    """That kind of form; raises DomainError when there is none."""
    found = FORM_KINDS.get(kind)
    if found is None:
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    return found


def _reflection(body: Body, record: Record) -> tuple[SaidPart, ...]:
    return reflection_told(body.words, record) if isinstance(body, SubmittedReflection) else ()


def _panel_member(record: Record, person: str) -> str:
    found = record.people.get(person)
    return (found.full_name if found is not None else "") or "a member of the panel"


FORM_KINDS: Mapping[PacketKind, FormKind] = MappingProxyType(
    {
        PacketKind.REFLECTION: FormKind(
            title="Self-reflection",
            writer=lambda _record, _person: "the chief executive",
            name="Self-reflection form",
            parts=reflection_parts,
            sight=reflection_sight,
            body=submitted_reflection,
            told=_reflection,
            standing=lambda _, record: reflection_told(record.reflection, record),
            settled=settled_reflection,
            remarks=remarks_on_reflection,
            asked=asked_for_reflection,
            due=lambda record: due_of(record, StepKind.REFLECTION),
            frameworks=frameworks_asked,
        ),
        PacketKind.VIEW: FormKind(
            title="View before the meeting",
            writer=_panel_member,
            name="View form",
            parts=view_parts,
            sight=view_sight,
            body=submitted_view,
            told=view_told,
            standing=view_standing,
            settled=_as_it_is,
            remarks=_nothing_to_say,
            asked=_as_it_is,
            due=lambda record: due_of(record, StepKind.VIEWS),
            closed=view_closed,
        ),
        PacketKind.ADVICE: FormKind(
            title="Advice to both sides",
            writer=lambda record, _: record.panel.adviser.name.strip() or "the adviser",
            name="Advice form",
            parts=advice_parts,
            sight=advice_sight,
            body=submitted_advice,
            told=advice_told,
            standing=advice_standing,
            settled=_as_it_is,
            remarks=_nothing_to_say,
            asked=_as_it_is,
            due=lambda record: due_of(record, StepKind.ADVICE),
        ),
        PacketKind.COMMENTS: FormKind(
            title="Comments on the draft statement",
            writer=lambda _record, _person: "the chief executive",
            name="Comments form",
            parts=comments_parts,
            sight=comments_sight,
            body=submitted_comments,
            told=comments_told,
            standing=comments_standing,
            settled=_as_it_is,
            remarks=remarks_on_comments,
            asked=handed_over,
            due=lambda record: record.statement.comments_due,
            closed=_comments_closed,
            hand=lambda role: "" if may_enter_comments(role) else NOT_YOUR_WORDS,
            first=READ_FIRST,
            along=Along(
                name="Draft statement",
                label="SHA-256 of the draft",
                what=DocumentId.STATEMENT,
                reader=Reader.CHIEF_EXECUTIVE,
                make=draft_pages,
            ),
        ),
    }
)
"""By the kind of packet that would bring the same."""
