"""Which function makes which page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.guest import to_read
from appraisal_app.ui.guest.content import GuestContext, GuestPage
from appraisal_app.ui.guest.home import page as home
from appraisal_app.ui.guest.keys import Part, parted
from appraisal_app.ui.guest.sending import page as sending
from appraisal_app.ui.guest.writing import page as writing

MakePage: TypeAlias = Callable[[GuestContext], GuestPage]

PAGES: Mapping[str, MakePage] = MappingProxyType(
    {
        HOME: home.page,
        Part.WRITE: writing.page,
        Part.SEND: sending.page,
        Part.REFLECTION: to_read.reflection_page,
        Part.OBJECTIVES: to_read.objectives_page,
    }
)


def page_of(key: str) -> MakePage:
    """The function behind a page's key; raises KeyError when there is no such page."""
    return PAGES[parted(key)[0]]
