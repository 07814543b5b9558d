"""Pages of the chief executive's own file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.application.errors import DamagedError
from appraisal_app.domain.verdicts import Report, Verdict
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.file_facts import file_facts, own_sign
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.own_desk.content import DeskContext, DeskTools
from appraisal_app.ui.own_desk.keys import Part, parted, review_at
from appraisal_app.ui.own_desk.presenter import DeskParts, DeskPresenter
from appraisal_app.ui.own_desk.registry import PAGES
from appraisal_app.ui.session.open_desk import OpenDesk


def own_page(desk: Desk, own: OpenDesk, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    name, number = parted(key)
    if name not in PAGES:
        return None
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today, HOME_KINDS)
    parts = DeskParts(
        key=key,
        editor=own.editor,
        clock=desk.services.clock,
        new_id=desk.services.new_id,
        navigate=desk.session.go,
        look=lambda context: _looked(desk, own, name, context),
        tools=lambda tell, again: _tools(desk, own, number, tell, again),
    )
    presenter = DeskPresenter(parts, number, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def _tools(
    desk: Desk,
    own: OpenDesk,
    number: int,
    tell: Callable[[str], None],
    look_again: Callable[[], None],
) -> DeskTools:
    return DeskTools(
        editor=own.editor,
        case=own.case,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        number=number,
        navigate=desk.session.go,
        tell=tell,
        taking=own.taking,
        look_again=look_again,
    )


def _looked(desk: Desk, own: OpenDesk, name: str, context: DeskContext) -> DeskContext:
    """What only some pages show, and what takes a moment to find out."""
    if name == HOME:
        return replace(context, facts=file_facts(desk, own.case), letters=own.letters)
    review = review_at(context.desk, context.number)
    if name == Part.SHARE and review is not None:
        return replace(context, letters=own.letters, sign=own_sign(desk))
    if name == Part.STATEMENT and review is not None and review.received is not None:
        report = _judged(desk, own, review.received.document)
        return replace(context, report=report, letters=own.letters)
    return context


def _judged(desk: Desk, own: OpenDesk, document: str) -> Report:
    try:
        with own.case.unit_of_work() as unit:
            data = unit.get_blob(document).data
    except (KeyError, DamagedError):
        return Report(verdict=Verdict.CHANGED)
    return desk.services.signing().judge(data, known=())
