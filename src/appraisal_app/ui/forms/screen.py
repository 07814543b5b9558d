"""What a presenter asks of the view that shows its page."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.ui.forms.blocks import PageState


class PageScreen(Protocol):
    """Shows pages; `FormView` is one."""

    def render_state(self, state: PageState) -> None:
        """Show `state` in place of the last one."""
        ...

    def focus_field(self, key: str) -> object:
        """Put the keyboard on the field `key`, if the page has it."""
        ...
