"""The form in the editor: the very page of the step, without what leads away from it."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.ui.documents.writing.feeding import feeding
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.stages.frame import GO


class FormScreen:
    """Shows pages in another screen, cut down to the form of one `document`."""

    def __init__(self, screen: PageScreen) -> None:
        self._screen = screen
        self.document: DocumentId | None = None

    def render_state(self, state: PageState) -> None:
        """Show the form of `state`."""
        form = form_only(state)
        self._screen.render_state(form if self.document is None else feeding(form, self.document))

    def focus_field(self, key: str) -> object:
        """Put the keyboard on the field."""
        return self._screen.focus_field(key)


def form_only(state: PageState) -> PageState:
    """A page of the review without its head, and without what turns to other pages."""
    return replace(
        state,
        title="",
        stage_title="",
        purpose="",
        due=None,
        complete_when=(),
        actions=tuple(each for each in state.actions if not each.key.startswith(GO)),
    )
