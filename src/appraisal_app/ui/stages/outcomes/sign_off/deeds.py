"""What the buttons of the sign-off page do, apart from signing with a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.application.addenda import add_addendum
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.export_log import leaving
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.ports.interaction import Progress, TextQuestion
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.stages.outcomes.sign_off import preparing, words
from appraisal_app.ui.stages.outcomes.sign_off.draft import key_of
from appraisal_app.ui.stages.outcomes.sign_off.live_page import LivePage


class Deeds:
    """One method a button."""

    def __init__(self, page: LivePage) -> None:
        self._page = page
        self._parts = page.parts

    def write_circulation(self, text: str, *, merge_key: str = "") -> None:
        """Say who gets the statement."""
        write = preparing.circulation_field(self._page.situation).write
        if write is not None:
            self._edit(lambda record: write(record, text), merge_key)

    def use_usual_circulation(self) -> None:
        """Fill in the list that most trusts use."""
        self.write_circulation("\n".join(words.USUAL_CIRCULATION))

    def tidy_circulation(self) -> None:
        """Take blank lines out, and make the next change a step of its own."""
        if preparing.tidied(self._parts.editor.record) != self._parts.editor.record:
            self._edit(preparing.tidied, "")
        self._parts.editor.close_step()

    def make_ready(self) -> None:
        """Freeze the text, or list all that is missing."""
        self.tidy_circulation()
        if self._page.tried(self._parts.desk.make_ready):
            self._page.start_turn()

    def take_back(self) -> None:
        """Back to draft, with a reason."""
        title = "Take it back to draft"
        question = TextQuestion(
            title=title,
            text="Why does the statement go back to draft? The reason stays in the record.",
            label="Reason",
            accept=title,
        )
        reason = self._parts.dialogs.ask_text(question)
        if reason is not None:
            self._page.tried(lambda: self._parts.desk.back_to_draft(reason))

    def record_paper(self) -> None:
        """Record a signature in ink."""
        role, draft = self._page.situation.turn, self._page.draft
        if draft.paper_on is None:
            self._page.refuse("Enter the date of the signature.", key_of("paper_on"))
        if not draft.declared:
            self._page.refuse(words.UNDECLARED, key_of("declared"))
        if role is None or draft.paper_on is None or not draft.declared:
            return
        day, sign = draft.paper_on, self._parts.desk.sign_on_paper
        sure = self._parts.dialogs.confirm(
            phrased("Signed by {paper_name}", paper_name=draft.paper_name.strip()),
            words.PAPER_ASKED,
            accept="Record the signature",
            keep="Not yet",
        )
        if sure and self._page.tried(
            lambda: sign(role, name=draft.paper_name, on=day, kept_where=draft.paper_where)
        ):
            self._page.start_turn()

    def close(self) -> None:
        """The chair closes without the chief executive's signature."""
        draft, title = self._page.draft, "Close without this signature"
        if draft.close_on is None:
            self._page.refuse("Enter the day of closing.", key_of("close_on"))
            return
        day, deed = draft.close_on, self._parts.desk.close_without_ceo
        sure = self._parts.dialogs.confirm(title, words.CLOSE_ASKED, accept=title, keep="Not yet")
        if sure and self._page.tried(lambda: deed(on=day, reason=draft.close_reason)):
            self._page.start_turn()

    def save(self, remark: str) -> None:
        """Write the statement where the user says."""
        label = self._parts.editor.record.cycle.label
        name = file_name(DocumentId.STATEMENT, label, remark=remark)
        suggestion = self._parts.documents_folder / name
        where = WhereTo(self._parts.dialogs, self._parts.places)
        path = where.file("Save the statement", suggestion, PDFS)
        if path is None:
            return

        parts, record = self._parts, self._parts.editor.record
        by, now = parts.editor.role, parts.clock.now()

        def job(_: Progress) -> str:
            data = parts.desk.document()
            noted = leaving(DocumentId.STATEMENT, data, cycle=record.cycle.id)
            export_noted(data, path, noted, parts.case, by=by, at=now)
            return phrased("The statement is saved as {path}.", path=path)

        self._page.work("The statement is being saved…", job, self._page.say)

    def add_addendum(self) -> None:
        """Keep the addendum for good."""
        parts, draft = self._parts, self._page.draft

        def deed() -> None:
            added = add_addendum(
                parts.editor,
                draft.addendum,
                reason=draft.addendum_reason,
                clock=parts.clock,
                new_id=parts.new_id,
            )
            self._page.draft = replace(
                draft, addendum="", addendum_reason="", addendum_id=added, declared=False
            )

        self._page.tried(deed)

    def _edit(self, change: Callable[[Record], Record], merge_key: str) -> None:
        editor = self._parts.editor
        self._page.tried(lambda: editor.edit(change, "who gets it", merge_key=merge_key))
