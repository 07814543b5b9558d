"""Pages of the chief executive's own file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.post.own_statements import pages_of
from appraisal_app.domain.verdicts import Report, Verdict
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.own_file_page import (
    looked_at_home,
    looked_at_sending,
    own_parts,
    own_tools,
)
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.application.paper_page import paper_page
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.documents.kept_paper import Paper
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.own_desk.content import DeskContext, DeskTools
from appraisal_app.ui.own_desk.keys import READ, Part, page_key, parted
from appraisal_app.ui.own_desk.presenter import DeskPresenter
from appraisal_app.ui.own_desk.registry import PAGES
from appraisal_app.ui.own_desk.statement.reading import BACK, statement_of
from appraisal_app.ui.session.open_desk import OpenDesk


def own_page(desk: Desk, own: OpenDesk, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    name, number = parted(key)
    if name == READ:
        return _reading(desk, own, number)
    if name not in PAGES:
        return None
    tools = own_tools(DeskTools, desk, own, number)
    parts = own_parts(desk, own.editor, key, partial(_looked, desk, own, name), tools)
    return form_page(desk, lambda view: DeskPresenter(parts, number, view), HOME_KINDS)


def _reading(desk: Desk, own: OpenDesk, number: int) -> HostedPage | None:
    def find() -> Paper | None:
        return statement_of(own.case, own.editor.desk, number)

    if find() is None:
        return None
    return paper_page(desk, find, home=page_key(Part.STATEMENT, number), back=BACK)


def _looked(desk: Desk, own: OpenDesk, name: str, context: DeskContext) -> DeskContext:
    """What only some pages show, and what takes a moment to find out."""
    review = context.review
    if name == HOME:
        return looked_at_home(desk, own, context)
    if name == Part.SHARE and review is not None:
        return looked_at_sending(desk, own, context)
    if name == Part.STATEMENT and review is not None and review.received is not None:
        report = _judged(desk, own, review.received.document)
        return replace(context, report=report, letters=own.letters)
    return context


def _judged(desk: Desk, own: OpenDesk, document: str) -> Report:
    try:
        data = pages_of(own.case, document)
    except (KeyError, DamagedError):
        return Report(verdict=Verdict.CHANGED)
    return desk.services.signing().judge(data, known=())
