"""The pages of a panel member's or adviser's own file."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.file_facts import file_facts, own_sign
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.guest.content import GuestContext, GuestTools
from appraisal_app.ui.guest.keys import Part, parted
from appraisal_app.ui.guest.presenter import GuestParts, GuestPresenter
from appraisal_app.ui.guest.registry import PAGES
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.kept_pages.content import Says
from appraisal_app.ui.session.open_guest import OpenGuest


def guest_page(desk: Desk, own: OpenGuest, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    name, number = parted(key)
    if name not in PAGES:
        return None
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today, HOME_KINDS)
    parts = GuestParts(
        key=key,
        editor=own.editor,
        clock=desk.services.clock,
        new_id=desk.services.new_id,
        navigate=desk.session.go,
        look=lambda context: _looked(desk, own, name, context),
        tools=lambda page: _tools(desk, own, number, page),
    )
    presenter = GuestPresenter(parts, number, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def _tools(desk: Desk, own: OpenGuest, number: int, page: Says) -> GuestTools:
    return GuestTools(
        editor=own.editor,
        case=own.case,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        number=number,
        navigate=desk.session.go,
        tell=page.say,
        taking=own.taking,
        look_again=page.look_again,
    )


def _looked(desk: Desk, own: OpenGuest, name: str, context: GuestContext) -> GuestContext:
    """What only some pages show, and what takes a moment to find out."""
    if name == HOME:
        return replace(context, facts=file_facts(desk, own.case), letters=own.letters)
    if name == Part.SEND and context.task is not None:
        return replace(context, letters=own.letters, sign=own_sign(desk))
    return context
