"""A page of the desk: what it is built from, and its buttons with what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.content import KeptPage, Says
from appraisal_app.ui.kept_pages.presenter import KeptParts, KeptPresenter
from appraisal_app.ui.own_desk.content import DeskContext, DeskTools, NewId
from appraisal_app.ui.own_desk.notices import with_notice
from appraisal_app.ui.own_desk.registry import page_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskParts:
    """What a page of the desk needs.

    `look` adds what is known about the file to a context; `tools` gets the way to say a sentence.
    """

    key: str
    editor: DeskEditor
    clock: Clock
    new_id: NewId
    navigate: Callable[[str], None]
    look: Callable[[DeskContext], DeskContext]
    tools: Callable[[Callable[[str], None], Callable[[], None]], DeskTools]


class DeskPresenter(KeptPresenter[OwnDesk]):
    """One page of the desk; `number` is the place of its review in the list."""

    def __init__(self, parts: DeskParts, number: int, screen: PageScreen) -> None:
        kept = KeptParts(
            editor=parts.editor,
            new_id=parts.new_id,
            navigate=parts.navigate,
            look=partial(_looked, parts, number),
        )
        super().__init__(kept, screen)


def _looked(parts: DeskParts, number: int, page: Says) -> Callable[[], KeptPage]:
    context = DeskContext(desk=parts.editor.desk, today=parts.clock.today(), number=number)
    return partial(_made, parts, parts.look(context), page)


def _made(parts: DeskParts, known: DeskContext, page: Says) -> KeptPage:
    context = replace(
        known,
        desk=parts.editor.desk,
        today=parts.clock.today(),
        access=parts.editor.access,
    )
    made = page_of(parts.key)(context)

    def bound(key: str) -> Callable[[], None]:
        return lambda: made.deeds[key](parts.tools(page.say, page.look_again))

    return KeptPage(state=with_notice(made.state), deeds={key: bound(key) for key in made.deeds})
