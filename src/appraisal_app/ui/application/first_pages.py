"""The first page, and the one in place of a locked file."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import plain_form_page
from appraisal_app.ui.application.whereabouts import Whereabouts
from appraisal_app.ui.destinations import NEW_FILE, NEW_OWN_FILE
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.help_menu import TOUR
from appraisal_app.ui.locking.page import LockParts, LockPresenter
from appraisal_app.ui.passphrases.view import SECRET_KINDS
from appraisal_app.ui.welcome.presenter import WelcomeParts, WelcomePresenter
from appraisal_app.ui.welcome.view import WELCOME_KINDS


def welcome_page(desk: Desk) -> HostedPage:
    """The first page, with its doors."""
    return plain_form_page(
        desk, lambda view: WelcomePresenter(_welcome(desk, view), view), WELCOME_KINDS
    )


def _welcome(desk: Desk, view: FormView) -> WelcomeParts:
    session = desk.session
    return WelcomeParts(
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        choose=session.openings.choose,
        recent=lambda: tuple(Path(each) for each in session.openings.recent),
        open_recent=lambda path: session.openings.open_recent(str(path)),
        look_for=Whereabouts(view).look_for,
        start_new=lambda: session.go(NEW_FILE),
        start_own=lambda: session.go(NEW_OWN_FILE),
        opened=session.opened,
        open_packet=session.open_packet,
        look_round=lambda: session.command(TOUR),
        is_toured=lambda: session.settings.toured,
    )


def locked_page(desk: Desk) -> HostedPage:
    """The page of a locked file, or of a new one that is covered."""
    locking, waiting = desk.session.locking, desk.session.waiting
    parts = LockParts(
        away=lambda: locking.away,
        unlock=locking.unlock,
        close=locking.close,
        uncover=locking.uncover,
        stop=locking.stop_work,
        packets=lambda: waiting.count,
        papers=lambda: waiting.papers,
        go_on=waiting.go_on,
    )
    return plain_form_page(desk, lambda view: LockPresenter(parts, view), SECRET_KINDS)
