"""A page of the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.own_presenter import OwnParts, OwnPresenter
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage, DeskTools
from appraisal_app.ui.own_desk.notices import with_notice
from appraisal_app.ui.own_desk.registry import page_of

DeskParts: TypeAlias = OwnParts[OwnDesk, DeskContext, DeskTools]


class DeskPresenter(OwnPresenter[OwnDesk, DeskContext, DeskTools]):
    """One page of the desk; `number` is the place of its review in the list."""

    def __init__(self, parts: DeskParts, number: int, screen: PageScreen) -> None:
        make = page_of(parts.key)

        def noticed(context: DeskContext) -> DeskPage:
            made = make(context)
            return replace(made, state=with_notice(made.state))

        first = DeskContext(value=parts.editor.present, today=parts.clock.today(), number=number)
        super().__init__(parts, noticed, first, screen)
