"""A page of a guest's file: what it is built from, and its buttons with what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.domain.guests import Guest
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.guest.content import GuestContext, GuestTools
from appraisal_app.ui.guest.registry import page_of
from appraisal_app.ui.kept_pages.content import KeptPage, Says
from appraisal_app.ui.kept_pages.presenter import KeptParts, KeptPresenter


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestParts:
    """What a page needs; `look` adds what is known about the file to a context."""

    key: str
    editor: GuestEditor
    clock: Clock
    new_id: Callable[[], str]
    navigate: Callable[[str], None]
    look: Callable[[GuestContext], GuestContext]
    tools: Callable[[Says], GuestTools]


class GuestPresenter(KeptPresenter[Guest]):
    """One page; `number` is the place of its task in the list."""

    def __init__(self, parts: GuestParts, number: int, screen: PageScreen) -> None:
        kept = KeptParts(
            editor=parts.editor,
            new_id=parts.new_id,
            navigate=parts.navigate,
            look=partial(_looked, parts, number),
        )
        super().__init__(kept, screen)


def _looked(parts: GuestParts, number: int, page: Says) -> Callable[[], KeptPage]:
    context = GuestContext(guest=parts.editor.guest, today=parts.clock.today(), number=number)
    return partial(_made, parts, parts.look(context), page)


def _made(parts: GuestParts, known: GuestContext, page: Says) -> KeptPage:
    context = replace(
        known,
        guest=parts.editor.guest,
        today=parts.clock.today(),
        access=parts.editor.access,
    )
    made = page_of(parts.key)(context)

    def bound(key: str) -> Callable[[], None]:
        return lambda: made.deeds[key](parts.tools(page))

    return KeptPage(state=made.state, deeds={key: bound(key) for key in made.deeds})
