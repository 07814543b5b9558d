"""Views that somebody on the panel was asked for and that are not here yet."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.record import Record

_WHILE = frozenset({Status.REFLECTION, Status.MEETING, Status.JUDGING})


def views_awaited(record: Record, post: Callable[[], Correspondence]) -> tuple[PersonId, ...]:
    """Who was asked by packet or form, in the order of the panel.

    Nobody before the chair's own view is sealed, or once the draft is out. `post` is slow to read
    and only asked for where somebody's view is not here.
    """
    views = record.views
    if views.sealed_at is None or record.cycle.status not in _WHILE:
        return ()
    own = views.own.person if views.own is not None else ""
    here = {own, "", *(each.person for each in views.others)}
    lacking = tuple(each.person for each in record.panel.members if each.person not in here)
    asked = _asked(record, post()) if lacking else frozenset[str]()
    return tuple(each for each in lacking if each in asked)


def _asked(record: Record, post: Correspondence) -> frozenset[str]:
    review = record.cycle.id
    sent = {
        each.person
        for each in post.sent
        if each.kind is PacketKind.VIEW_REQUEST and each.review == review
    }
    issued = {
        each.person
        for each in post.issued
        if each.kind is PacketKind.VIEW and each.review == review
    }
    return frozenset(sent | issued)
