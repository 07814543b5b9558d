"""Listens to a page of somebody's own file, changes the value, and shows the page anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Field, ListField, Note, PageState, Problem
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.merging import merge_key
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.content import KeptDeed, Look
from appraisal_app.ui.stages.list_edits import Added, ListEdit, Moved, Removed
from appraisal_app.ui.stages.tree import find, find_card

if TYPE_CHECKING:
    from appraisal_app.domain.record import Record

GO = "go:"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptParts(Generic[T]):
    """What a page needs: the value's editor, new ids, the way to other pages, and its content."""

    editor: KeptEditor[T]
    new_id: Callable[[], str]
    navigate: Callable[[str], None]
    look: Look


class KeptPresenter(Generic[T]):
    """One page; it shows itself from `show()` until `leave()`.

    No DomainError and no AppError escapes: each becomes a line of the page's error summary.
    """

    def __init__(self, parts: KeptParts[T], screen: PageScreen) -> None:
        self._parts = parts
        self._editor = parts.editor
        self._screen = screen
        self._shown = False
        self._problems: tuple[Problem, ...] = ()
        self._said = ""
        self._make = parts.look(self)
        parts.editor.subscribe(self._changed)

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        page = self._make().state
        said = (Note("said", self._said),) if self._said else ()
        return replace(page, problems=self._problems, blocks=(*said, *page.blocks))

    def show(self, focus: str = "") -> None:
        """Look at the file again, show the page without old problems, and go to a field."""
        self._shown = True
        self._problems, self._said = (), ""
        self._make = self._parts.look(self)
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
        block = find(self._make().state.blocks, key)
        if not isinstance(block, Field) or block.write is None or isinstance(block, ListField):
            return
        write = block.write
        self._edit(
            _on_record(lambda record: write(record, value)),
            phrased("“{label}”", label=block.label),
            merge_key=merge_key(block, value),
        )

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
        card = find_card(self._make().state.blocks, list_key, card_id)
        if card is not None and card.removable:
            self._edit_list(list_key, Removed(card_id), "removing from")

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """Put a card elsewhere in its list."""
        self._edit_list(list_key, Moved(card_id, delta), "moving in")

    def pressed(self, action_key: str) -> None:
        """Go elsewhere, or do what the button says."""
        page = self._make()
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

    def say(self, sentence: str) -> None:
        """Put a sentence at the top of the page."""
        self._said = sentence
        self._changed()

    def look_again(self) -> None:
        """Find out anew what the page knows about the file."""
        self._make = self._parts.look(self)
        self._changed()

    def _do(self, deed: KeptDeed) -> None:
        self._problems, self._said = (), ""
        self._editor.close_step()
        if self._tried(deed):
            self._editor.close_step()
            self._tried(self._editor.save)
            self._make = self._parts.look(self)
        self._changed()

    def _edit(self, change: Callable[[T], T], label: str, *, merge_key: str = "") -> bool:
        return self._tried(lambda: self._editor.edit(change, label, merge_key=merge_key))

    def _edit_list(self, list_key: str, edit: ListEdit, verb: str) -> bool:
        block = find(self._make().state.blocks, list_key)
        if not isinstance(block, ListField) or block.write is None:
            return False
        write = block.write
        change = _on_record(lambda record: write(record, edit))
        done = self._edit(change, phrased("{verb} “{label}”", verb=verb, label=block.label))
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


def _on_record(change: Callable[[Record], Record]) -> Callable[[Any], Any]:
    """Blocks are typed over a board's record; here the value of the file takes its place."""
    return cast("Callable[[Any], Any]", change)
