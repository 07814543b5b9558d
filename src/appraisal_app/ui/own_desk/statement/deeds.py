"""Keeping a statement in the file, and giving a copy out."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import export
from appraisal_app.application.keeping_papers import keep_paper, safe_name
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.application.post.own_statements import pages_of
from appraisal_app.domain.own_desk import Received
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import Verdict
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.keys import reading_key

PDFS = (FileKind("PDF documents", ("pdf",)),)
KEPT = "The statement is kept in your file. The original stays where it was."


class NotAStatementError(AppError):
    """What was chosen is no PDF that can be read."""

    def __init__(self) -> None:
        super().__init__(
            "This file cannot be read as a PDF, so it was not kept. Ask for it to be sent again."
        )


def keep_statement(tools: DeskTools) -> None:
    """Keep the PDF as a blob and note it, as one step that can be undone."""
    path = tools.dialogs.open_path("Keep a statement", PDFS, folder=tools.documents)
    if path is None:
        return
    services, review = tools.services, tools.review
    paper = keep_paper(tools.case, path, services.new_id)
    with tools.case.unit_of_work() as unit:
        data = unit.get_blob(paper.sha256).data
    report = services.signing().judge(data, known=())
    if report.verdict is Verdict.UNREADABLE:
        raise NotAStatementError
    names = (each.signer_name for each in report.signatures)
    before = (
        review.received
        if review.received is not None
        else Received(document="", received_on=services.clock.today())
    )
    received = replace(
        before,
        document=paper.sha256,
        name=paper.name,
        certified_by=next(names, ""),
        offered="",
        fingerprint="",
        due=None,
    )
    tools.editor.edit(
        lambda desk: with_review(desk, replace(tools.review, received=received)),
        "keeping a statement",
    )
    tools.tell(KEPT)


def read_here(tools: DeskTools) -> None:
    """Turn to the pages of the statement."""
    tools.navigate(reading_key(tools.number))


def save_copy(tools: DeskTools) -> None:
    """Write the kept PDF where the person says, byte for byte."""
    received = tools.review.received
    if received is None:
        return
    suggestion = tools.documents / safe_name(received.name or "Statement.pdf")
    target = tools.dialogs.save_path("Save a copy of the statement", suggestion, PDFS)
    if target is None:
        return
    export(pages_of(tools.case, received.document), target)
    tools.tell(phrased("A copy is saved as {target}.", target=target))
