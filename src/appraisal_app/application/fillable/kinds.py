"""Which kinds of answers can come on a form, and what is done with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from appraisal_app.application.fillable.content import FormPart
from appraisal_app.application.fillable.reflection import (
    asked_for_reflection,
    reflection_parts,
    reflection_sight,
    reflection_told,
    remarks_on_reflection,
    settled_reflection,
    submitted_reflection,
)
from appraisal_app.application.submitted_words import SaidPart
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.fillable_forms import FormField, IssuedForm
from appraisal_app.domain.packets import Body, PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.returning import NOT_WANTED

Parts = tuple[tuple[FormPart, ...], tuple[FormField, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKind:
    """One kind of form.

    `parts` makes its questions for a person, and raises DomainError when it is not the time; `body`
    makes of the answers what a packet of that kind would bring; `told` is that to read, `standing`
    what the record holds of it now; `settled` puts right what only the form knows.
    """

    title: str
    writer: str
    name: str
    """Of the file that is suggested."""
    parts: Callable[[Record, str], Parts]
    sight: Callable[[Record], tuple[str, ...]]
    body: Callable[[IssuedForm, Mapping[str, str], Record, datetime], Body]
    told: Callable[[Body, Record], tuple[SaidPart, ...]]
    standing: Callable[[IssuedForm, Record], tuple[SaidPart, ...]]
    settled: Callable[[Record, Mapping[str, str]], Record]
    remarks: Callable[[Mapping[str, str]], tuple[str, ...]]
    asked: Callable[[Record, date], Record]
    """The record after the form left on that day."""


def form_kind(kind: PacketKind) -> FormKind:
    """That kind of form; raises DomainError when there is none."""
    found = FORM_KINDS.get(kind)
    if found is None:
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    return found


def _reflection(body: Body, record: Record) -> tuple[SaidPart, ...]:
    return reflection_told(body.words, record) if isinstance(body, SubmittedReflection) else ()


FORM_KINDS: Mapping[PacketKind, FormKind] = MappingProxyType(
    {
        PacketKind.REFLECTION: FormKind(
            title="Self-reflection",
            writer="the chief executive",
            name="Self-reflection form",
            parts=reflection_parts,
            sight=reflection_sight,
            body=submitted_reflection,
            told=_reflection,
            standing=lambda _, record: reflection_told(record.reflection, record),
            settled=settled_reflection,
            remarks=remarks_on_reflection,
            asked=asked_for_reflection,
        ),
    }
)
"""By the kind of packet that would bring the same."""
