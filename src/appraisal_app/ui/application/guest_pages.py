"""The pages of a panel member's or adviser's own file."""

from __future__ import annotations

from functools import partial

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.own_file_page import (
    looked_at_home,
    looked_at_sending,
    own_parts,
    own_tools,
)
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.guest.content import GuestContext, GuestTools
from appraisal_app.ui.guest.keys import Part, parted
from appraisal_app.ui.guest.presenter import GuestPresenter
from appraisal_app.ui.guest.registry import PAGES
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.session.open_guest import OpenGuest


def guest_page(desk: Desk, own: OpenGuest, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    name, number = parted(key)
    if name not in PAGES:
        return None
    tools = own_tools(GuestTools, desk, own, number)
    parts = own_parts(desk, own.editor, key, partial(_looked, desk, own, name), tools)
    return form_page(desk, lambda view: GuestPresenter(parts, number, view), HOME_KINDS)


def _looked(desk: Desk, own: OpenGuest, name: str, context: GuestContext) -> GuestContext:
    """What only some pages show, and what takes a moment to find out."""
    if name == HOME:
        return looked_at_home(desk, own, context)
    if name == Part.SEND and context.task is not None:
        return looked_at_sending(desk, own, context)
    return context
