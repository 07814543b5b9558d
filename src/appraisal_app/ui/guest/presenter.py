"""A page of a guest's file."""

from __future__ import annotations

from typing import TypeAlias

from appraisal_app.domain.guests import Guest
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.guest.content import GuestContext, GuestTools
from appraisal_app.ui.guest.registry import page_of
from appraisal_app.ui.kept_pages.own_presenter import OwnParts, OwnPresenter

GuestParts: TypeAlias = OwnParts[Guest, GuestContext, GuestTools]


class GuestPresenter(OwnPresenter[Guest, GuestContext, GuestTools]):
    """One page; `number` is the place of its task in the list."""

    def __init__(self, parts: GuestParts, number: int, screen: PageScreen) -> None:
        first = GuestContext(value=parts.editor.present, today=parts.clock.today(), number=number)
        super().__init__(parts, page_of(parts.key), first, screen)
