"""What a packet is, in words, before anybody takes it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from types import MappingProxyType
from typing import Any, TypeAlias

from appraisal_app.application.documents.sight_words import READERS
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.packets import Opened, Packets
from appraisal_app.application.post.telling_statements import ABOUT_STATEMENTS
from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    GuestRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.limited_copies import LimitedCopy
from appraisal_app.domain.packets import Body, PacketKind
from appraisal_app.domain.phrases import phrased, strung

Rows: TypeAlias = tuple[tuple[str, str], ...]

KINDS: Mapping[PacketKind, str] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: "Request for the self-reflection",
        PacketKind.REFLECTION: "Submitted self-reflection",
        PacketKind.VIEW_REQUEST: "Request for a panel member's view",
        PacketKind.VIEW: "A panel member's view",
        PacketKind.ADVICE_REQUEST: "Request for the adviser's advice",
        PacketKind.ADVICE: "The adviser's advice",
        PacketKind.FEEDBACK_REQUEST: "Request to gather feedback",
        PacketKind.FEEDBACK_SUMMARY: "Released summary of feedback",
        PacketKind.STATEMENT_FOR_COMMENTS: "Draft statement, for comments",
        PacketKind.COMMENTS: "Comments on the draft statement",
        PacketKind.STATEMENT_FOR_SIGNATURE: "Certified statement, to sign",
        PacketKind.SIGNED_STATEMENT: "Answer to the certified statement",
        PacketKind.LIMITED_COPY: "Papers to read",
    }
)


def told_rows(opened: Opened, zone: tzinfo | None) -> Rows:
    """Pairs of label and value: what it is, from whom, which trust, when, good until."""
    label = opened.packet.label
    rows = (
        ("What it is", KINDS[label.kind]),
        *_about(opened.packet.body, zone),
        ("From", label.sender),
        ("Trust", label.trust),
        ("Sealed", moment(label.made_at.astimezone(zone))),
        ("Good until", long_day(label.expires_on)),
        ("Sign of the sender's computer", opened.device.fingerprint),
    )
    return tuple(row for row in rows if row[1])


def own_sign(packets: Packets) -> str:
    """The sign of this machine, or "" when its key cannot be kept."""
    try:
        return packets.own_device().fingerprint
    except AppError:
        return ""


def _about(body: Body, zone: tzinfo | None) -> Rows:
    about = _ABOUT.get(type(body))
    return about(body, zone) if about is not None else ()


def _request(body: DeskRequest, _: tzinfo | None) -> Rows:
    titles = strung("; ", (each.title for each in body.objectives))
    return (("Review", body.label), ("Due", long_day(body.due)), ("Objectives", titles))


def _reflection(body: SubmittedReflection, zone: tzinfo | None) -> Rows:
    submitted = moment(body.words.submitted_at.astimezone(zone))
    return (("Edition", str(body.words.edition)), ("Submitted", submitted))


def _guest_request(body: GuestRequest, zone: tzinfo | None) -> Rows:
    titles = strung("; ", (each.title for each in body.objectives))
    read = body.reflection
    reflection = moment(read.submitted_at.astimezone(zone)) if read is not None else ""
    return (
        ("Asked", body.name),
        ("Review", body.label),
        ("Due", long_day(body.due)),
        ("Objectives", titles),
        (
            "Self-reflection in it",
            phrased("submitted {reflection}", reflection=reflection) if reflection else "",
        ),
    )


def _answer(body: SubmittedView | SubmittedAdvice, zone: tzinfo | None) -> Rows:
    submitted = moment(body.submitted_at.astimezone(zone))
    return (("Edition", str(body.edition)), ("Submitted", submitted))


def _copy(body: LimitedCopy, _: tzinfo | None) -> Rows:
    delivery = body.delivery
    titles = strung(
        "; ",
        (
            phrased("{document} {title}", document=each.document, title=each.title)
            for each in delivery.papers
        ),
    )
    return (
        ("For", phrased("the {readers}", readers=READERS[delivery.reader])),
        ("Review", delivery.label),
        ("Papers", titles),
    )


def _feedback_request(body: FeedbackRequest, _: tzinfo | None) -> Rows:
    return (
        ("Asked", body.facilitator),
        ("Review", body.label),
        ("Groups", strung("; ", (each.name for each in body.groups))),
        ("Questions", str(len(body.questions))),
        ("Due", long_day(body.due)),
        ("Answers destroyed on", long_day(body.destroy_on)),
    )


def _feedback(body: FeedbackSummary, _: tzinfo | None) -> Rows:
    shown = [each.name for each in body.groups if each.is_shown]
    return (
        ("Review", body.label),
        ("Gathered by", body.facilitator),
        ("Released", long_day(body.released_on)),
        ("Groups of which something is shown", strung("; ", shown) or "none"),
    )


_ABOUT: Mapping[type[Body], Callable[[Any, tzinfo | None], Rows]] = MappingProxyType(
    {
        DeskRequest: _request,
        SubmittedReflection: _reflection,
        ViewRequest: _guest_request,
        SubmittedView: _answer,
        AdviceRequest: _guest_request,
        FeedbackRequest: _feedback_request,
        FeedbackSummary: _feedback,
        SubmittedAdvice: _answer,
        LimitedCopy: _copy,
        **ABOUT_STATEMENTS,
    }
)
