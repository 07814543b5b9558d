"""Access requests: each with its clock, what is held, what is given, and the answer."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.access_requests import AccessRequest, AccessRequests, Requester
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.years.access_requests.card import PACK, fill_key, request_card
from appraisal_app.ui.stages.years.access_requests.items import REQUESTS, listing_what_is_held

_LAW = (
    "One month from receipt, by UK GDPR articles 12 and 12A as amended in 2025. Days of waiting "
    "for an answer to a question that you need do not count; weekends and bank holidays move the "
    "last day on. Check with your data-protection officer or the regulator (ICO) before you rely "
    "on it."
)
_COPIES = (
    "Copies of this file were made at other places, and what they hold counts as held too: "
    "{places}. Look whether they hold anything that this file does not. Those that nobody needs "
    "are destroyed by hand, and noted on the page Keeping and disposal."
)
_WHICH = "The pack is about the request that waits longest, or the one that was answered last."


def page(context: PageContext) -> StepContent:
    """The register of requests."""
    at = At(REQUESTS, context.record)
    ask = Ask(
        "Who has asked to see what is held about the chief executive?",
        "One entry for each request; by office, without names.",
        who.ACCESS,
    )
    listing = Listing(
        card=request_card,
        make=lambda _, new: AccessRequest(
            id=new, requester=Requester.CHIEF_EXECUTIVE, handled_by=Office.CLERK
        ),
        add_label="Enter a request",
        empty_text="Nobody has asked. When somebody does, enter it on the same day: the clock runs "
        "from then.",
    )
    requests = at.value.requests
    return StepContent(
        blocks=(
            Note("note.law", _LAW, kind=NoteKind.QUIET),
            cards(at, "requests", ask, listing),
            *_copies(context.record.disposals),
            *_pack(requests),
        ),
        edits=MappingProxyType(
            {fill_key(each.id): listing_what_is_held(each.id, context.records) for each in requests}
        ),
        targets=MappingProxyType(_targets(at.value)),
        always=frozenset({PACK}),
    )


def _copies(kept: Disposals) -> tuple[Block, ...]:
    """Copies at other places count as held."""
    if not kept.copies_there:
        return ()
    places = strung("; ", (each.place for each in kept.copies_there))
    return (Note("note.copies", phrased(_COPIES, places=places), kind=NoteKind.QUIET),)


def _pack(requests: tuple[AccessRequest, ...]) -> tuple[Block, ...]:
    if not requests:
        return ()
    action = PageAction(PACK, "Go to the access-request pack", hint=_WHICH)
    return (ActionBlock("block.pack", (action,)),)


def _targets(kept: AccessRequests) -> dict[str, str]:
    """Where the pack's conditions are met."""
    nameless = next((each for each in kept.requests if each.received_on is None), None)
    request = kept.in_hand or nameless
    if request is None:
        return {}
    card = f"requests.{request.id}"
    left = request.undecided
    return {
        "received_on": f"{card}.received_on",
        "identity": f"{card}.identity_confirmed_on",
        "items": f"{card}.items.{left[0].id}.decision" if left else f"{card}.items",
    }
