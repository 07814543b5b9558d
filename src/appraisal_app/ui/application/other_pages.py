"""Which page belongs to which key, but for the first that is seen of a program and of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.application import (
    backups_pages,
    copy_pages,
    documents_page,
    earlier_wording_page,
    feedback_pages,
    form_pages,
    guest_pages,
    key_pages,
    outside_pages,
    own_pages,
    replacing_pages,
    review_pages,
    search_pages,
    step_pages,
    two_copies_pages,
)
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.destinations import (
    BACKUPS,
    BRINGING_FORMS,
    DOCUMENTS,
    EARLIER_WORDING,
    IDENTITIES,
    MEETING_VIEW,
    NEW_COPY_FILE,
    NEW_FEEDBACK_FILE,
    NEW_FILE,
    NEW_GUEST_FILE,
    NEW_OWN_FILE,
    PROTECT,
    RECOVERY,
    REPAIRING,
    REPLACE,
    SEARCH,
    TWO_COPIES,
    VERIFYING,
)
from appraisal_app.ui.session.open_copies import OpenCopies
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview

F = TypeVar("F", bound=OpenFile)

_OUTSIDE: Mapping[str, Callable[[Desk], HostedPage]] = MappingProxyType(
    {
        NEW_FILE: outside_pages.new_file_page,
        NEW_OWN_FILE: outside_pages.new_own_file_page,
        NEW_GUEST_FILE: outside_pages.new_guest_file_page,
        NEW_COPY_FILE: outside_pages.new_copy_file_page,
        NEW_FEEDBACK_FILE: outside_pages.new_feedback_file_page,
        VERIFYING: outside_pages.verifying_page,
        IDENTITIES: outside_pages.identities_page,
        REPAIRING: outside_pages.repair_page,
    }
)
_OF_A_REVIEW: Mapping[str, Callable[[Desk, OpenReview], HostedPage]] = MappingProxyType(
    {
        DOCUMENTS: documents_page.documents_page,
        SEARCH: search_pages.search_page,
        REPLACE: replacing_pages.replacing_page,
        EARLIER_WORDING: earlier_wording_page.earlier_wording_page,
        TWO_COPIES: two_copies_pages.two_copies_page,
        BRINGING_FORMS: form_pages.bringing_forms_page,
        MEETING_VIEW: review_pages.meeting_page,
        RECOVERY: lambda desk, review: key_pages.recovery_page(desk, key_pages.of_review(review)),
        PROTECT: lambda desk, review: key_pages.protect_page(desk, key_pages.of_review(review)),
    }
)


_OF_A_DESK: Mapping[str, Callable[[Desk, OpenDesk], HostedPage]] = MappingProxyType(
    {
        SEARCH: search_pages.own_search_page,
        REPLACE: replacing_pages.own_replacing_page,
        EARLIER_WORDING: earlier_wording_page.own_earlier_wording_page,
        RECOVERY: lambda desk, own: key_pages.recovery_page(desk, key_pages.of_desk(own)),
        PROTECT: lambda desk, own: key_pages.protect_page(desk, key_pages.of_desk(own)),
    }
)


_OF_A_GUEST: Mapping[str, Callable[[Desk, OpenGuest], HostedPage]] = MappingProxyType(
    {
        SEARCH: search_pages.guest_search_page,
        REPLACE: replacing_pages.guest_replacing_page,
        EARLIER_WORDING: earlier_wording_page.guest_earlier_wording_page,
        RECOVERY: lambda desk, own: key_pages.recovery_page(desk, key_pages.of_guest(own)),
        PROTECT: lambda desk, own: key_pages.protect_page(desk, key_pages.of_guest(own)),
    }
)


_OF_FEEDBACK: Mapping[str, Callable[[Desk, OpenFeedback], HostedPage]] = MappingProxyType(
    {
        SEARCH: search_pages.feedback_search_page,
        REPLACE: replacing_pages.feedback_replacing_page,
        BRINGING_FORMS: form_pages.bringing_group_forms_page,
        RECOVERY: lambda desk, own: key_pages.recovery_page(desk, key_pages.of_feedback(own)),
        PROTECT: lambda desk, own: key_pages.protect_page(desk, key_pages.of_feedback(own)),
    }
)


_OF_COPIES: Mapping[str, Callable[[Desk, OpenCopies], HostedPage]] = MappingProxyType(
    {
        RECOVERY: lambda desk, own: key_pages.recovery_page(desk, key_pages.of_copies(own)),
        PROTECT: lambda desk, own: key_pages.protect_page(desk, key_pages.of_copies(own)),
    }
)


def other_page(desk: Desk, key: str) -> HostedPage | None:
    """The page for that key; None when there is none."""
    if key in _OUTSIDE:
        return _OUTSIDE[key](desk)
    return _inside(desk, key)


def _inside(desk: Desk, key: str) -> HostedPage | None:
    if key == BACKUPS and desk.session.file is not None:
        return backups_pages.backups_page(desk, desk.session.file)
    match desk.session.file:
        case OpenReview() as review:
            return _made(_OF_A_REVIEW.get(key), _step, desk, review, key)
        case OpenDesk() as own:
            return _made(_OF_A_DESK.get(key), own_pages.own_page, desk, own, key)
        case other:
            return _of_others(desk, other, key)


def _of_others(desk: Desk, file: OpenFile | None, key: str) -> HostedPage | None:
    match file:
        case OpenGuest() as own:
            return _made(_OF_A_GUEST.get(key), guest_pages.guest_page, desk, own, key)
        case OpenFeedback() as own:
            return _made(_OF_FEEDBACK.get(key), feedback_pages.feedback_page, desk, own, key)
        case OpenCopies() as copies:
            return _made(_OF_COPIES.get(key), copy_pages.copy_page, desk, copies, key)
        case _:
            return None


def _made(
    make: Callable[[Desk, F], HostedPage] | None,
    rest: Callable[[Desk, F, str], HostedPage | None],
    desk: Desk,
    file: F,
    key: str,
) -> HostedPage | None:
    """The page that the kind of file has beside its own ones, or one of those."""
    return make(desk, file) if make is not None else rest(desk, file, key)


def _step(desk: Desk, review: OpenReview, code: str) -> HostedPage | None:
    page = review.editor.record.cycle.process.page(code)
    if page is None:
        return None
    if page.kind is StepKind.SIGN_OFF:
        return review_pages.sign_off_page(desk, review)
    return step_pages.step_page(desk, review, page)
