"""The pages of own files as they look in any state of theirs, for the page of earlier wordings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.ui.earlier_wording.own_pages import OwnPages
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.guest import keys as guest_keys
from appraisal_app.ui.guest.content import GuestContext
from appraisal_app.ui.guest.registry import page_of as guest_page
from appraisal_app.ui.own_desk import keys as desk_keys
from appraisal_app.ui.own_desk.content import DeskContext
from appraisal_app.ui.own_desk.registry import page_of as desk_page


def worded_desk(editor: DeskEditor, today: Callable[[], date]) -> OwnPages[OwnDesk]:
    """Those of the chief executive's own file."""
    now, access = editor.desk, editor.access

    def there(key: str, then: OwnDesk) -> str:
        name, number = desk_keys.parted(key)
        review = desk_keys.review_at(now, number)
        if review is None:
            return key
        places = (place for place, each in enumerate(then.reviews) if each.id == review.id)
        return _placed(name, next(places, None))

    def state(key: str, value: OwnDesk) -> PageState:
        number = desk_keys.parted(key)[1]
        context = DeskContext(value=value, today=today(), number=number, access=access)
        return desk_page(key)(context).state

    return OwnPages(now=now, codes=desk_keys.pages_of(now), there=there, state=state)


def worded_guest(editor: GuestEditor, today: Callable[[], date]) -> OwnPages[Guest]:
    """Those of a panel member's or adviser's own file."""
    now, access = editor.guest, editor.access

    def there(key: str, then: Guest) -> str:
        name, number = guest_keys.parted(key)
        task = guest_keys.task_at(now, number)
        if task is None:
            return key
        kind, id_ = type(task), task.id
        places = (n for n, each in enumerate(then.tasks) if (type(each), each.id) == (kind, id_))
        return _placed(name, next(places, None))

    def state(key: str, value: Guest) -> PageState:
        number = guest_keys.parted(key)[1]
        context = GuestContext(value=value, today=today(), number=number, access=access)
        return guest_page(key)(context).state

    return OwnPages(now=now, codes=guest_keys.pages_of(now), there=there, state=state)


def _placed(name: str, number: int | None) -> str:
    """The key of a page where the review or task stands in the list; "" where it is not in it."""
    return "" if number is None else f"{name}:{number}"
