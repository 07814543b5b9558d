"""Which function makes which page of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.own_desk import notes, objectives, past
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.home import page as home
from appraisal_app.ui.own_desk.keys import NOTES, PAST, Part, parted
from appraisal_app.ui.own_desk.sharing import page as sharing
from appraisal_app.ui.own_desk.statement import page as statement
from appraisal_app.ui.own_desk.writing import page as writing

MakePage: TypeAlias = Callable[[DeskContext], DeskPage]

PAGES: Mapping[str, MakePage] = MappingProxyType(
    {
        HOME: home.page,
        Part.WRITE: writing.page,
        Part.SHARE: sharing.page,
        Part.OBJECTIVES: objectives.page,
        Part.STATEMENT: statement.page,
        NOTES: notes.page,
        PAST: past.page,
    }
)


def page_of(key: str) -> MakePage:
    """The function behind a page's key; raises KeyError when there is no such page."""
    return PAGES[parted(key)[0]]
