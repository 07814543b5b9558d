"""Who may not write what, whatever the file would allow.

Nobody writes their own pay, nor another's words.
"""

from __future__ import annotations

from appraisal_app.domain.advice import Advice
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

OWN_PAY = "The chief executive does not write or decide the chief executive's own pay."
NOT_YOUR_WORDS = (
    "The chief executive's comments are entered word for word by the chair or the clerk, or "
    "written here by the chief executive. Ask one of them to change anything."
)
HER_WORDS = (
    "The chief executive wrote these comments here, so nobody else changes them. Ask the chief "
    "executive."
)
SEAL_FIRST = "Seal your own view first. Then the other views can be entered."
SENT_VIEW = (
    "This view came in its writer's own packet and stays word for word. Ask them to send another "
    "edition to change anything."
)
SENT_ADVICE = (
    "This advice came in the adviser's own packet and stays word for word. Ask the adviser to send "
    "another edition to change anything."
)
SEALED_VIEW = "Your own view is sealed. It stays as it was when you sealed it."


_ENTER_COMMENTS = frozenset({Role.CHAIR, Role.CLERK, Role.CHIEF_EXECUTIVE})


def wrong_hand(before: Record, after: Record, role: Role) -> str:
    """Why that person may not make this change; "" when there is nothing against it."""
    if role is Role.CHIEF_EXECUTIVE and before.pay != after.pay:
        return OWN_PAY
    return _about_comments(before, after, role) or _about_views(before, after)


def may_enter_comments(role: Role) -> bool:
    """Whether the chief executive's comments may be entered by that person."""
    return role in _ENTER_COMMENTS


def _about_comments(before: Record, after: Record, role: Role) -> str:
    if _comments(before) == _comments(after):
        return ""
    if not may_enter_comments(role):
        return NOT_YOUR_WORDS
    was, now = before.statement, after.statement
    is_hers = was.ceo_comments_by is Role.CHIEF_EXECUTIVE and role is not Role.CHIEF_EXECUTIVE
    rewritten = (was.ceo_comments, was.ceo_comments_by) != (now.ceo_comments, now.ceo_comments_by)
    return HER_WORDS if is_hers and rewritten else ""


def _comments(record: Record) -> tuple[object, ...]:
    s = record.statement
    return s.ceo_comments, s.ceo_comments_on, s.ceo_comments_by


def _about_views(before: Record, after: Record) -> str:
    if after.views.others != before.views.others and before.views.sealed_at is None:
        return SEAL_FIRST
    is_sealed = before.views.sealed_at is not None
    if is_sealed and (before.views.own, before.views.sealed_at) != (
        after.views.own,
        after.views.sealed_at,
    ):
        return SEALED_VIEW
    return _about_sent_words(before, after)


def _about_sent_words(before: Record, after: Record) -> str:
    """What came by packet is not rewritten by hand, nor made to look as if it had come so."""
    was = {each.id: each for each in before.views.others if each.edition}
    now = {each.id: each for each in after.views.others}
    if any(key in now and now[key] != view for key, view in was.items()):
        return SENT_VIEW
    if any(each.edition and key not in was for key, each in now.items()):
        return SENT_VIEW
    return SENT_ADVICE if _sent_words(before.advice) != _sent_words(after.advice) else ""


def _sent_words(advice: Advice) -> tuple[object, ...]:
    """What of the advice came by packet; nothing of what was entered here."""
    if not advice.edition:
        return ()
    said = (advice.overall, advice.next_focus, advice.development)
    return (advice.edition, advice.objectives, *said)
