"""A page of somebody's own file: what it is built from, and its buttons with what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.content import KeptPage, OwnPage, Says
from appraisal_app.ui.kept_pages.presenter import KeptParts, KeptPresenter
from appraisal_app.ui.kept_pages.tools import OwnContext

T = TypeVar("T")
C = TypeVar("C", bound=OwnContext[object])
L = TypeVar("L")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnParts(Generic[T, C, L]):
    """What a page needs: `look` adds what is known about the file to a context.

    `tools` is what the buttons have at hand, told which page is in sight.
    """

    key: str
    editor: KeptEditor[T]
    clock: Clock
    new_id: Callable[[], str]
    navigate: Callable[[str], None]
    look: Callable[[C], C]
    tools: Callable[[Says], L]


class OwnPresenter(KeptPresenter[T], Generic[T, C, L]):
    """One page; `make` builds it from a context, of which `first` says what it is about."""

    def __init__(
        self,
        parts: OwnParts[T, C, L],
        make: Callable[[C], OwnPage[L]],
        first: C,
        screen: PageScreen,
    ) -> None:
        kept = KeptParts(
            editor=parts.editor,
            new_id=parts.new_id,
            navigate=parts.navigate,
            look=partial(_looked, parts, make, first),
        )
        super().__init__(kept, screen)


def _looked(
    parts: OwnParts[T, C, L], make: Callable[[C], OwnPage[L]], first: C, page: Says
) -> Callable[[], KeptPage]:
    context = replace(first, value=parts.editor.present, today=parts.clock.today())
    return partial(_made, parts, make, parts.look(context), page)


def _made(
    parts: OwnParts[T, C, L], make: Callable[[C], OwnPage[L]], known: C, page: Says
) -> KeptPage:
    made = make(
        replace(
            known,
            value=parts.editor.present,
            today=parts.clock.today(),
            access=parts.editor.access,
        )
    )

    def bound(key: str) -> Callable[[], None]:
        return lambda: made.deeds[key](parts.tools(page))

    return KeptPage(state=made.state, deeds={key: bound(key) for key in made.deeds})
