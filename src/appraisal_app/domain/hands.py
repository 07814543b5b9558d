"""Who may not write what, whatever the file would allow: nobody writes their own pay."""

from __future__ import annotations

from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

OWN_PAY = "The chief executive does not write or decide the chief executive's own pay."
SEAL_FIRST = "Seal your own view first. Then the other views can be entered."
SEALED_VIEW = "Your own view is sealed. It stays as it was when you sealed it."


def wrong_hand(before: Record, after: Record, role: Role) -> str:
    """Why that person may not make this change; "" when there is nothing against it."""
    if role is Role.CHIEF_EXECUTIVE and before.pay != after.pay:
        return OWN_PAY
    if after.views.others != before.views.others and before.views.sealed_at is None:
        return SEAL_FIRST
    is_sealed = before.views.sealed_at is not None
    if is_sealed and (before.views.own, before.views.sealed_at) != (
        after.views.own,
        after.views.sealed_at,
    ):
        return SEALED_VIEW
    return ""
