"""One access request as a card: its clock, its pauses, what was decided, the answer."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.documents.access_words import REQUESTERS, WAITING
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.access_requests import (
    AccessRequest,
    ClockPause,
    Requester,
    WaitingFor,
)
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import capital, phrased, phrased_by, strung
from appraisal_app.ui.destinations import document
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Heading,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    maybe,
    select,
    text,
    ticks,
)
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OFFICES
from appraisal_app.ui.stages.years.access_requests.items import items_listing
from appraisal_app.ui.stages.years.access_requests.telling import (
    NOT_CONFIRMED,
    clock_of,
    clock_rows,
    due_words,
    extension_advice,
)

PACK = f"{GO}{document(DocumentId.ACCESS.value)}"
_REQUESTERS = tuple(Option(each.value, capital(REQUESTERS[each])) for each in Requester)
_WAITING = tuple(Option(each.value, capital(WAITING[each])) for each in WaitingFor)
_RECIPIENTS = tuple(
    Option(each, each)
    for each in (
        "Chief executive",
        "Somebody with the chief executive's authority",
        "Data-protection officer",
        "Clerk (one copy, for the file on this request)",
    )
)


def fill_key(request_id: str) -> str:
    """The key of the button that lists what the file holds."""
    return f"fill.{request_id}"


def request_card(at: At[Any]) -> Card:
    """The whole request; an answered one begins folded."""
    request: AccessRequest = at.value
    return Card(
        request.id,
        phrased("Request of {received_on}", received_on=long_day(request.received_on))
        if request.received_on
        else "New request",
        summary=_summary(request),
        folded=request.answered_on is not None,
        blocks=(
            *_clock(request),
            *_receipt(at),
            *_asking_back(at, request),
            *_extension(at, request),
            *_parts(at, request),
            *_answer(at, request),
        ),
        removable=request.answered_on is None,
        remove_label="Remove this request",
    )


def _summary(request: AccessRequest) -> str:
    if request.answered_on is not None:
        return phrased("answered on {answered_on}", answered_on=long_day(request.answered_on))
    return (
        phrased("answer due: {request}", request=due_words(request))
        if request.received_on is not None
        else ""
    )


def _receipt(at: At[Any]) -> tuple[Block, ...]:
    received = Ask("Received on", "The day on which anybody in the trust had it, even on a Sunday.")
    came = Ask("How did it come?", "A letter, an e-mail, or something said in passing: all count.")
    scope = Ask("What is asked for?", "In the words of the request.", who.ACCESS)
    handled = Ask("Who answers it?", "With your data-protection officer at hand.")
    return (
        day(at, "received_on", received),
        choice(at, "requester", Ask("Who asks?"), _REQUESTERS, maybe(Requester)),
        text(at, "came_as", came),
        long_text(at, "scope", scope, limit=2_000),
        select(at, "handled_by", handled, OFFICES, maybe(Office)),
    )


def _clock(request: AccessRequest) -> tuple[Block, ...]:
    rows = clock_rows(request)
    return (Facts(f"facts.clock.{request.id}", rows),) if rows else ()


def _asking_back(at: At[Any], request: AccessRequest) -> tuple[Block, ...]:
    waits = clock_of(request).starts is None and request.received_on is not None
    identity = Ask(
        "Sure who is asking since",
        "Often the same day: you know the person.",
        advice=(NOT_CONFIRMED,) if waits else (),
    )
    pauses = Ask(
        "What did you have to ask back?",
        "Only what you need: who it is, or what is meant. The clock waits for the answer.",
    )
    return (
        Heading(f"heading.asking.{request.id}", "Asking back", level=3),
        day(at, "identity_confirmed_on", identity),
        text(at, "identity_how", Ask("How do you know?")),
        cards(at, "pauses", pauses, _PAUSES),
    )


def _pause(at: At[Any]) -> Card:
    pause: ClockPause = at.value
    days = strung(" to ", filter(None, (long_day(pause.start), long_day(pause.until) or "now")))
    return Card(
        pause.id,
        phrased("Waiting {waiting}", waiting=WAITING[pause.waiting_for]),
        summary=days if pause.start is not None else "",
        folded=pause.until is not None,
        blocks=(
            choice(at, "waiting_for", Ask("What do you wait for?"), _WAITING, WaitingFor),
            day(at, "start", Ask("Asked on")),
            day(at, "until", Ask("Answered on", "Leave it open while you wait.")),
            text(at, "asked", Ask("What did you ask?")),
        ),
        removable=True,
        remove_label="Remove this question",
    )


_PAUSES = Listing(
    card=_pause,
    make=lambda _, new: ClockPause(id=new),
    add_label="Add a question",
    empty_text="Nothing was asked back; the month runs from the day of receipt.",
)


def _extension(at: At[Any], request: AccessRequest) -> tuple[Block, ...]:
    reason = Ask(
        "Why do you need two months more?",
        "Only where a request is complex or there are many. Leave it empty otherwise.",
    )
    told = Ask(
        "Told the person, with the reason, on",
        "Before the first month ends.",
        advice=extension_advice(request),
    )
    is_meant = bool(request.extension_reason.strip()) or request.extension_told_on is not None
    return (
        Heading(f"heading.more.{request.id}", "More time", level=3),
        long_text(at, "extension_reason", reason, limit=800),
        *((day(at, "extension_told_on", told),) if is_meant else ()),
    )


def _parts(at: At[Any], request: AccessRequest) -> tuple[Block, ...]:
    search = Ask("Where did you look?", "Beside this file: cabinets, mailboxes, notebooks.")
    items = Ask("What is held, and is it given?", "Part by part; each is decided by a person.")
    fill = PageAction(
        fill_key(request.id),
        "List what this file holds",
        hint="Adds each part that any review of this file has something of.",
    )
    return (
        Heading(f"heading.parts.{request.id}", "What is held", level=3),
        long_text(at, "search_note", search, limit=1_000),
        ActionBlock(f"block.fill.{request.id}", (fill,)),
        cards(at, "items", items, items_listing()),
    )


def _answer(at: At[Any], request: AccessRequest) -> tuple[Block, ...]:
    left = len(request.undecided)
    words = (
        (
            phrased_by(
                left,
                "{left} part is not decided yet.",
                "{left} parts are not decided yet.",
                left=left,
            ),
        )
        if left
        else ()
    )
    answered = Ask("Answered on", "The day on which the pack left.", advice=words)
    remark = Ask("Anything to remember?", "How it was handed over, and whether anything was left.")
    return (
        Heading(f"heading.answer.{request.id}", "The answer", level=3),
        day(at, "answered_on", answered),
        ticks(at, "recipients", Ask("Who had the answer?"), _RECIPIENTS),
        long_text(at, "remark", remark, limit=800),
    )
