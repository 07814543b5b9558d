"""The statement as it came, who signed it, and the comments that go into it word for word."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.application.post.own_statements import asked_by
from appraisal_app.application.verifying import CLOCK_NOTE, FIELD_OF
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_desk import OwnReview, Received
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.verdicts import (
    CEO_FIELD,
    CHAIR_FIELD,
    Report,
    SignatureReport,
    Verdict,
    in_groups,
)
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.own_desk.content import DeskContext, DeskDeed, DeskPage
from appraisal_app.ui.own_desk.frame import ONLY_YOU, framed, gone
from appraisal_app.ui.own_desk.keys import Part
from appraisal_app.ui.own_desk.places import review_place
from appraisal_app.ui.own_desk.statement.answering import (
    AGREED,
    ANSWER_AGAIN,
    COMMENTS_AGAIN,
    DECLINE,
    SEND_COMMENTS,
    SIGN,
    comments_to_send,
    to_sign,
)
from appraisal_app.ui.own_desk.statement.deeds import keep_statement, read_here, save_copy
from appraisal_app.ui.own_desk.statement.sending import (
    answer_again,
    comments,
    comments_again,
    refusal,
    sign,
)
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.tree import closed

KEEP, COPY, READ_HERE = "keep_statement", "copy_statement", "read_statement"
COMMENTS_LIMIT = 10_000
_NAME = 28
NOTHING = (
    "When the chair gives you the draft or the signed statement as a PDF, keep it here. It is "
    "stored inside your file, where you can read it."
)
UNCHANGED = (
    "Not one byte has been changed since the last signature. Your file keeps nobody's certificate, "
    "so read each fingerprint to its signer over the telephone before you rely on it."
)
DRAFT = "This is the draft, for you to read and to comment on. Nobody has signed it yet."
CERTIFIED = (
    "The chair has signed it, and not one byte has been changed since. Only your signature is "
    "still open."
)
SIGNED_HERE = (
    "Both have signed, and not one byte has been changed since. The signature as chief executive "
    "is the one that you made here."
)
AS_NAMED = (
    "The chair's signature is made with the certificate that the chair's packet names. Read its "
    "fingerprint to the chair on the telephone once."
)
NOT_AS_NAMED = (
    "The chair's signature is not made with the certificate that the chair's packet names. Do not "
    "rely on it; ask the chair on the telephone."
)


def page(context: DeskContext) -> DeskPage:
    """Nothing but the first action while there is no statement."""
    review = context.review
    if review is None:
        return gone(context, Part.STATEMENT)
    received = review.received
    label = "Keep a statement…" if received is None else "Keep a newer one…"
    keep = PageAction(KEEP, label, primary=received is None, hint="A PDF of up to 25 MB.")
    read = PageAction(READ_HERE, "Read it here")
    copy = PageAction(COPY, "Save a copy…")
    is_signed = received is not None and received.is_signed_here
    kept = (read, copy) if is_signed else (read, copy, keep)
    buttons = (keep,) if received is None else kept
    state = framed(
        context,
        Part.STATEMENT,
        (
            *((Note("nothing", NOTHING),) if received is None else _kept(context, received)),
            ActionBlock("statement.do", buttons),
            *(_answer(context, review) if received is not None else ()),
        ),
        purpose="What the board wrote about the year, and what you say to it.",
    )
    copying = {READ_HERE: read_here, COPY: save_copy} if received is not None else {}
    writing = {} if context.read_only else dict(_WRITING)
    if is_signed:
        writing.pop(KEEP, None)
    return DeskPage(state=state, deeds={**copying, **writing})


_WRITING: Mapping[str, DeskDeed] = MappingProxyType(
    {
        KEEP: keep_statement,
        SEND_COMMENTS: comments,
        COMMENTS_AGAIN: comments_again,
        SIGN: sign,
        DECLINE: refusal,
        ANSWER_AGAIN: answer_again,
    }
)


def _kept(context: DeskContext, received: Received) -> tuple[Block, ...]:
    rows = (
        ("The file", _shortened(received.name) or "A PDF"),
        ("Kept on", long_day(received.received_on)),
        ("Answer wanted by", long_day(received.due)),
        ("Packet good until", _good_until(context)),
        ("Fingerprint (SHA-256)", in_groups(received.document.upper())),
    )
    return (
        Facts("statement.facts", tuple(row for row in rows if row[1])),
        *(_judged(context, context.report, received) if context.report is not None else ()),
    )


def _judged(context: DeskContext, report: Report, received: Received) -> tuple[Block, ...]:
    review = context.review
    came = review and asked_by(context.letters.post, review, PacketKind.COMMENTS)
    if came and report.verdict is Verdict.UNSIGNED:
        return (Note("verdict", DRAFT),)
    return _verdict(report, received)


def _good_until(context: DeskContext) -> str:
    """The last day on which the packet would be taken in, where one came and has an end."""
    review = context.review
    if review is None or review.received is None:
        return ""
    kind = PacketKind.SIGNED_STATEMENT if review.received.offered else PacketKind.COMMENTS
    came = asked_by(context.letters.post, review, kind)
    return long_day(came.expires_on) if came is not None else ""


def _shortened(name: str) -> str:
    """A name that fits beside its label in large letters."""
    return name if len(name) <= _NAME else f"{name[: _NAME - 5].rstrip()}…{name[-4:]}"


def _verdict(report: Report, received: Received) -> tuple[Block, ...]:
    """What can be said without the board's file: whether it is whole, and who says to have signed.

    Her file holds nobody's certificate, so a sound signature is one of somebody not known here.
    """
    kind = NoteKind.PLAIN if report.verdict in _SOUND else NoteKind.WARN
    signatures = tuple(
        block for number, each in enumerate(report.signatures) for block in _signed(number, each)
    )
    clock = (Note("clock", CLOCK_NOTE, kind=NoteKind.QUIET),) if signatures else ()
    return (
        Heading("heading.verdict", "Is it as it was signed?"),
        Note("verdict", _said(report, received), kind=kind),
        *signatures,
        *_as_named(report, received),
        *clock,
    )


def _as_named(report: Report, received: Received) -> tuple[Block, ...]:
    """Whether the chair's signature is made with the certificate that the packet names."""
    if not received.fingerprint:
        return ()
    chairs = (each.fingerprint for each in report.signatures if each.field == CHAIR_FIELD)
    if received.fingerprint.upper() in {each.upper() for each in chairs}:
        return (Note("as_named", AS_NAMED),)
    return (Note("as_named", NOT_AS_NAMED, kind=NoteKind.WARN),)


def _said(report: Report, received: Received) -> str:
    if report.verdict is Verdict.UNKNOWN_SIGNER:
        return SIGNED_HERE if received.is_signed_here else UNCHANGED
    is_hers_next = report.verdict is Verdict.INCOMPLETE and report.missing == (CEO_FIELD,)
    return CERTIFIED if is_hers_next and received.offered else report.sentence


_SOUND = (Verdict.GOOD, Verdict.UNKNOWN_SIGNER, Verdict.INCOMPLETE, Verdict.UNSIGNED)
_OFFICES = {field: SIGNERS[role] for role, field in FIELD_OF.items()}


def _signed(number: int, signature: SignatureReport) -> tuple[Block, ...]:
    office = _OFFICES.get(signature.field, signature.field)
    rows = (
        ("Signed by", signature.signer_name),
        ("As", office),
        ("On", moment(signature.claimed_at) if signature.claimed_at is not None else ""),
        ("Fingerprint of the certificate", in_groups(signature.fingerprint)),
    )
    return (Facts(f"signature.{number}", tuple(row for row in rows if row[1])),)


def _answer(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    at: At[Received] = review_place(context.desk, review).inner("received", Received)
    if at.value.is_signed_here:
        return (*to_sign(context, at, review), *_as_sent(at))
    options = tuple(Option(each.value, label) for each, label in AGREED.items())
    is_asked = asked_by(context.letters.post, review, PacketKind.COMMENTS) is not None
    by_hand = not is_asked and not at.value.comments_sent
    return (
        *to_sign(context, at, review),
        Heading("heading.comments", "What I say to it"),
        day(at, "received_on", Ask("When did you receive it?")),
        day(at, "discussed_on", Ask("When was it talked about?")),
        *_said_to_it(at),
        choice(
            at,
            "agreed",
            Ask("Do you agree with the statement?", "Signing means received, not agreed."),
            options,
            maybe(Agreement),
        ),
        *((day(at, "commented_on", _GIVEN),) if by_hand else ()),
        *comments_to_send(context, review),
        *(() if is_asked or at.value.offered else (day(at, "signed_on", _SIGNED),)),
    )


def _as_sent(at: At[Received]) -> tuple[Block, ...]:
    said = (long_text(at, "comments", Ask("What I said to it"), limit=COMMENTS_LIMIT),)
    return closed(said) if at.value.comments else ()


def _said_to_it(at: At[Received]) -> tuple[Block, ...]:
    """The comments; of a statement that is certified they cannot change any more."""
    if at.value.offered:
        return _as_sent(at)
    ask = Ask(
        "My comments",
        "A draft for you alone. Once you give it to the chair, it goes in word for word.",
        ONLY_YOU,
    )
    return (long_text(at, "comments", ask, limit=COMMENTS_LIMIT),)


_GIVEN = Ask("When did you give your comments to the chair?")
_SIGNED = Ask("When did you sign it?", "As received and discussed.")
