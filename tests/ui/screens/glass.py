"""A screen that keeps what it was shown, and the ways to look into it."""

from __future__ import annotations

from appraisal_app.ui.forms.blocks import ActionBlock, Block, Field, PageAction, PageState
from appraisal_app.ui.stages.tree import walk


class Glass:
    """A PageScreen without Qt."""

    def __init__(self) -> None:
        self.states: list[PageState] = []
        self.focused: list[str] = []

    def render_state(self, state: PageState) -> None:
        self.states.append(state)

    def focus_field(self, key: str) -> None:
        self.focused.append(key)

    @property
    def page(self) -> PageState:
        return self.states[-1]

    def problems(self) -> list[str]:
        return [problem.text for problem in self.page.problems]

    def block(self, key: str) -> Block:
        return next(block for block in walk(self.page.blocks) if block.key == key)

    def field(self, key: str) -> Field:
        found = self.block(key)
        assert isinstance(found, Field)
        return found

    def has(self, key: str) -> bool:
        return any(block.key == key for block in walk(self.page.blocks))

    def actions(self) -> dict[str, PageAction]:
        inner = [a for b in walk(self.page.blocks) if isinstance(b, ActionBlock) for a in b.actions]
        return {action.key: action for action in (*inner, *self.page.actions)}

    def words(self) -> str:
        """Everything that can be read on the page, as one text."""
        return repr(self.page)
