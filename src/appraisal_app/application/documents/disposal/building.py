"""Turns the register of disposals into the content of a certificate."""

from __future__ import annotations

from datetime import date

from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import copy
from appraisal_app.application.documents.disposal.content import (
    CertifiedDisposal,
    DisposalContent,
    EarlierDisposal,
)
from appraisal_app.application.documents.disposal_words import KINDS, METHODS
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover, SignatureBox
from appraisal_app.domain.disposals import Disposal, DisposedKind, Method
from appraisal_app.domain.people import Office

FOR_THE_CLERK = "For the clerk's file"
_NAME = "Name:"


def build_disposal(source: Source) -> DisposalContent:
    """D19 from the disposal that was carried out last, with those before it in a list."""
    record = source.record
    latest = record.disposals.latest
    before = sorted(
        (each for each in record.disposals.done if each is not latest),
        key=lambda each: each.done_on or date.min,
        reverse=True,
    )
    return DisposalContent(
        cover=_cover(source, latest),
        mark=source.mark,
        disposal=_certified(source, latest) if latest is not None else None,
        earlier=tuple(
            EarlierDisposal(what=each.what, method=METHODS[each.method], done_on=each.done_on)
            for each in before
        ),
        signatures=_boxes(latest) if latest is not None else (),
    )


def _cover(source: Source, latest: Disposal | None) -> Cover:
    done = latest.done_on if latest is not None else None
    facts = (("Done on", words.day(done)), ("Period", _period(latest))) if latest else ()
    return Cover(
        trust=source.record.trust.name,
        eyebrow="Records of the chief executive's reviews",
        title="Disposal certificate",
        cycle="",
        classification=FOR_THE_CLERK,
        facts=facts,
        circulation=("clerk",),
        standing=copy(source.copy_number),
    )


def _certified(source: Source, disposal: Disposal) -> CertifiedDisposal:
    held = {each.cycle.id for each in (source.record, *source.earlier)}
    return CertifiedDisposal(
        number=disposal.number,
        kind=KINDS[disposal.kind],
        what=disposal.what,
        period=_period(disposal),
        kept_for=disposal.kept_for,
        due_on=disposal.due_on,
        early_reason=disposal.early_reason,
        authorised_by=_office(disposal.authorised_by),
        authorised_on=disposal.authorised_on,
        authority=disposal.authority,
        method=METHODS[disposal.method],
        done_on=disposal.done_on,
        done_by=_office(disposal.done_by),
        witness=_office(disposal.witness),
        remark=disposal.remark,
        was_deleted=disposal.method is Method.DELETED,
        still_here=disposal.kind is DisposedKind.REVIEW and disposal.review in held,
    )


def _period(disposal: Disposal | None) -> str:
    if disposal is None:
        return ""
    days = (words.day(disposal.period_start), words.day(disposal.period_end))
    return " to ".join(filter(None, days))


def _office(office: Office | None) -> str:
    return words.OFFICES[office] if office is not None else ""


def _boxes(disposal: Disposal) -> tuple[SignatureBox, ...]:
    """Places to sign in ink for whoever did it and whoever saw it, with room for the name."""
    parts = ((disposal.done_by, "carried out"), (disposal.witness, "witnessed"))
    return tuple(
        SignatureBox(
            office=_capital(words.OFFICES[office]),
            name=_NAME,
            meaning=meaning,
            state=words.IN_INK,
        )
        for office, meaning in parts
        if office is not None
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
