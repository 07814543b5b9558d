"""Listens to a page of the desk, changes the desk, and shows the page anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from appraisal_app.application.errors import AppError
from appraisal_app.application.own_desk.editing import DeskEdit, DeskEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.domain.errors import DomainError
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import (
    Field,
    ListField,
    Note,
    PageState,
    Problem,
    TextField,
)
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.own_desk.content import DeskContext, DeskDeed, DeskPage, DeskTools, NewId
from appraisal_app.ui.own_desk.registry import page_of
from appraisal_app.ui.stages.list_edits import Added, ListEdit, Moved, Removed
from appraisal_app.ui.stages.tree import find, find_card

GO = "go:"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskParts:
    """What a page of the desk needs.

    `look` adds what is known about the file to a context; `tools` gets the way to say a sentence.
    """

    key: str
    editor: DeskEditor
    clock: Clock
    new_id: NewId
    navigate: Callable[[str], None]
    look: Callable[[DeskContext], DeskContext]
    tools: Callable[[Callable[[str], None], Callable[[], None]], DeskTools]


class DeskPresenter:
    """One page of the desk; it shows itself from `show()` until `leave()`.

    No DomainError and no AppError escapes: each becomes a line of the page's error summary.
    """

    def __init__(self, parts: DeskParts, number: int, screen: PageScreen) -> None:
        self._parts = parts
        self._editor = parts.editor
        self._number = number
        self._screen = screen
        self._shown = False
        self._problems: tuple[Problem, ...] = ()
        self._said = ""
        self._known = self._looked()
        parts.editor.subscribe(self._changed)

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        page = self._page().state
        said = (Note("said", self._said),) if self._said else ()
        return replace(page, problems=self._problems, blocks=(*said, *page.blocks))

    def show(self, focus: str = "") -> None:
        """Look at the file again, show the page without old problems, and go to a field."""
        self._shown = True
        self._problems, self._said = (), ""
        self._known = self._looked()
        self._render()
        if focus:
            self._screen.focus_field(focus)

    def leave(self) -> bool:
        """Save and stop showing; False when it could not be saved, and then the page says why."""
        left = self._tried(self._editor.leave_page)
        self._shown = not left
        return left

    def changed(self, key: str, value: Answer) -> None:
        """Write one answer; typing in one field merges into one step of undo."""
        block = find(self._page().state.blocks, key)
        if not isinstance(block, Field) or block.write is None or isinstance(block, ListField):
            return
        write = block.write
        merge_key = key if isinstance(block, TextField) else ""
        self._edit(lambda desk: write(desk, value), f"“{block.label}”", merge_key=merge_key)

    def committed(self, key: str) -> None:
        """The field was left: what comes next is another step of undo."""
        del key
        self._editor.close_step()
        self._tried(self._editor.save)

    def added(self, list_key: str) -> None:
        """Add a card at the end and go to its first field."""
        new_id = self._parts.new_id()
        if self._edit_list(list_key, Added(new_id), "adding to"):
            self._go_into(list_key, new_id)

    def removed(self, list_key: str, card_id: str) -> None:
        """Take a card out; undo brings it back."""
        card = find_card(self._page().state.blocks, list_key, card_id)
        if card is not None and card.removable:
            self._edit_list(list_key, Removed(card_id), "removing from")

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """Put a card elsewhere in its list."""
        self._edit_list(list_key, Moved(card_id, delta), "moving in")

    def pressed(self, action_key: str) -> None:
        """Go elsewhere, or do what the button says."""
        page = self._page()
        if action_key.startswith(GO):
            self._parts.navigate(action_key.removeprefix(GO))
        elif action_key in page.deeds:
            self._do(page.deeds[action_key])
        elif ":" in action_key:
            self._parts.navigate(action_key)

    def followed(self, target_key: str) -> None:
        """Go to a field of this page, or to another page."""
        if target_key.startswith(GO):
            self._parts.navigate(target_key.removeprefix(GO))
        else:
            self._screen.focus_field(target_key)

    def _page(self) -> DeskPage:
        context = replace(
            self._known,
            desk=self._editor.desk,
            today=self._parts.clock.today(),
            access=self._editor.access,
        )
        return page_of(self._parts.key)(context)

    def _looked(self) -> DeskContext:
        context = DeskContext(
            desk=self._editor.desk, today=self._parts.clock.today(), number=self._number
        )
        return self._parts.look(context)

    def _look_again(self) -> None:
        self._known = self._looked()
        self._changed()

    def _do(self, deed: DeskDeed) -> None:
        self._problems, self._said = (), ""
        self._editor.close_step()
        tools = self._parts.tools(self._say, self._look_again)
        if self._tried(lambda: deed(tools)):
            self._editor.close_step()
            self._tried(self._editor.save)
            self._known = self._looked()
        self._changed()

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self._changed()

    def _edit(self, change: DeskEdit, label: str, *, merge_key: str = "") -> bool:
        return self._tried(lambda: self._editor.edit(change, label, merge_key=merge_key))

    def _edit_list(self, list_key: str, edit: ListEdit, verb: str) -> bool:
        block = find(self._page().state.blocks, list_key)
        if not isinstance(block, ListField) or block.write is None:
            return False
        write = block.write
        done = self._edit(lambda desk: write(desk, edit), f"{verb} “{block.label}”")
        self.committed(list_key)
        return done

    def _go_into(self, list_key: str, card_id: str) -> None:
        card = find_card(self.state.blocks, list_key, card_id)
        fields = [each.key for each in card.blocks if isinstance(each, Field)] if card else []
        if fields:
            self._screen.focus_field(fields[0])

    def _tried(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except (DomainError, AppError) as error:
            self._problems = tuple(Problem(each.text) for each in problems_in(error))
            self._changed()
            return False
        if self._problems:
            self._problems = ()
            self._changed()
        return True

    def _changed(self) -> None:
        if self._shown:
            self._render()

    def _render(self) -> None:
        self._screen.render_state(self.state)
