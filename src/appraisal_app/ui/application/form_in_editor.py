"""The form in the editor: the very page of the step, without what leads away from it."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.stages.frame import GO


class FormScreen:
    """Shows pages in another screen, cut down to their form."""

    def __init__(self, screen: PageScreen) -> None:
        self._screen = screen

    def render_state(self, state: PageState) -> None:
        """Show the form of `state`."""
        self._screen.render_state(form_only(state))

    def focus_field(self, key: str) -> object:
        """Put the keyboard on the field."""
        return self._screen.focus_field(key)


def form_only(state: PageState) -> PageState:
    """A page of the review without its head, and without what turns to other pages."""
    return replace(
        state,
        stage_title="",
        purpose="",
        due=None,
        complete_when=(),
        actions=tuple(each for each in state.actions if not each.key.startswith(GO)),
    )
