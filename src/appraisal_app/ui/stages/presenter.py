"""Listens to the page of a step, changes the record, and shows the page anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import uuid4

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.interaction import Dialogs, TextQuestion
from appraisal_app.application.post.arriving import TakenAlreadyError
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.setting_aside import insist, set_aside
from appraisal_app.domain.workflow import REASON_MIN, TRANSITIONS, is_possible, refusals
from appraisal_app.ui.forms.blocks import (
    EXCUSE,
    INSIST,
    Field,
    ListField,
    Note,
    PageState,
    Problem,
)
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.merging import merge_key
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.stages.beyond import ALONE, Beyond
from appraisal_app.ui.stages.content import NewId, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed
from appraisal_app.ui.stages.frame import GO, code_of, framed, lock_line
from appraisal_app.ui.stages.kept_answers import KeptAnswers
from appraisal_app.ui.stages.list_edits import Added, ListEdit, Moved, Removed
from appraisal_app.ui.stages.offers import OFFERS
from appraisal_app.ui.stages.page_work import STOP, STOPPED, PageWork
from appraisal_app.ui.stages.printing import with_printing_advice
from appraisal_app.ui.stages.problems import STEP, problems_of
from appraisal_app.ui.stages.registry import PAGES, field_on_page
from appraisal_app.ui.stages.tree import find, find_card

_ACTIONS = frozenset(action.value for action in Action)
_ANY_REASON = "x" * REASON_MIN
SAID = "said"
"""The key of the note that tells what has just been done; the page brings it into sight."""


def _uuid() -> str:
    return str(uuid4())


def _written(write: Callable[[Record, Any], Record], value: Answer, record: Record) -> Record:
    return write(record, value)


class StepPresenter:
    """The page of one step; it shows itself from `show()` until `leave()`.

    No DomainError and no AppError escapes: each becomes a line of the page's error summary.
    """

    def __init__(  # noqa: PLR0913 - wired in one place, each argument named there
        self,
        kind: StepKind,
        editor: RecordEditor,
        screen: PageScreen,
        dialogs: Dialogs,
        clock: Clock,
        navigate: Callable[[str], None],
        *,
        new_id: NewId = _uuid,
        beyond: Beyond = ALONE,
    ) -> None:
        self._kind = kind
        self._editor = editor
        self._screen = screen
        self._dialogs = dialogs
        self._clock = clock
        self._navigate = navigate
        self._new_id = new_id
        self._beyond = beyond
        self._shown = False
        self._refused: Action | None = None
        self._notices: tuple[Problem, ...] = ()
        self._reason = self._said = ""
        self._kept = KeptAnswers()
        self._built: tuple[PageContext, StepContent] | None = None
        self._seen = editor.record
        self._is_own = False
        self._work = PageWork(self._changed, self._finish)
        editor.subscribe(self._heard)

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        context = self._context()
        content = self._content(context)
        problems = self._problems(context)
        waiting = self._kept.problems(content.blocks, problems)
        page = framed(context, self._kind, content, (*problems, *waiting))
        said = (Note(SAID, self._said),) if self._said else ()
        blocks = with_printing_advice(self._kept.over(page.blocks), self._beyond.missing)
        return replace(page, blocks=(*self._work.blocks, *said, *blocks))

    def show(self, focus: str = "") -> None:
        """Show the page without old problems, and go to a field if one is named.

        A field as a gate names it will do.
        """
        self._shown = True
        self._clear()
        self._render()
        if focus:
            targets = self._content(self._context()).targets
            self._screen.focus_field(targets.get(focus, focus))

    def leave(self) -> bool:
        """Save and stop showing; False when it could not be saved, and then the page says why."""
        left = self._tried(self._editor.leave_page)
        self._shown = not left
        if left:
            self._work.stop()
        return left

    def changed(self, key: str, value: Answer) -> None:
        """Write one answer; typing in one field merges into one step of undo."""
        block = find(self._open_content().blocks, key)
        if not isinstance(block, Field) or block.write is None or isinstance(block, ListField):
            return
        self._said = ""
        self._tried(lambda: self._answer(block, value))

    def committed(self, key: str) -> None:
        """The field was left: what comes next is another step of undo."""
        self._editor.close_step()
        if self._kept.leave(key):
            self._changed()
        if self._editor.dirty:
            self._tried(self._editor.save)

    def added(self, list_key: str) -> None:
        """Add a card at the end and go to its first field."""
        new_id = self._new_id()
        if self._edit_list(list_key, Added(new_id), "adding to"):
            self._go_into(list_key, new_id)

    def removed(self, list_key: str, card_id: str) -> None:
        """Take a card out; undo brings it back."""
        card = find_card(self._open_content().blocks, list_key, card_id)
        if card is not None and card.removable:
            self._edit_list(list_key, Removed(card_id), "removing from")

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """Put a card elsewhere in its list."""
        self._edit_list(list_key, Moved(card_id, delta), "moving in")

    def pressed(self, action_key: str) -> None:
        """Go elsewhere, change something in the page, or move the review on."""
        content = self._open_content()
        if action_key == STOP:
            self._work.stop()
            self._say(STOPPED)
        elif action_key.startswith(GO):
            self._navigate(action_key.removeprefix(GO))
        elif action_key in content.edits:
            edit = content.edits[action_key]
            self._edit(lambda record: edit.change(record, self._new_id), edit.label)
            self.committed(action_key)
        elif action_key in content.deeds:
            self._do(content.deeds[action_key])
        elif action_key in _ACTIONS and Action(action_key) in OFFERS:
            self._move_on(Action(action_key))

    def followed(self, target_key: str) -> None:
        """Go to a field of this page, or to another step; or set a condition aside, or not."""
        if target_key.startswith(EXCUSE):
            self._set_aside(target_key.removeprefix(EXCUSE))
        elif target_key.startswith(INSIST):
            self._insist(target_key.removeprefix(INSIST))
        elif target_key.startswith(STEP):
            self._navigate(target_key.removeprefix(STEP))
        else:
            self._screen.focus_field(target_key)

    def _context(self) -> PageContext:
        return PageContext(
            record=self._editor.record,
            today=self._clock.today(),
            role=self._editor.role,
            access=self._editor.access,
            code=self._beyond.code,
            records=self._beyond.records,
            templates=self._beyond.templates,
            letters=self._beyond.letters,
            plan=self._beyond.plan,
            left=self._beyond.left,
        )

    def _content(self, context: PageContext) -> StepContent:
        """What the page holds; built once for a record, however often it is asked for."""
        if self._built is not None:
            before, content = self._built
            if before.record is context.record and before == context:
                return content
        content = PAGES[self._kind](context)
        self._built = (context, content)
        return content

    def _open_content(self) -> StepContent:
        """The content that may be changed now; nothing of it while the page is locked."""
        context = self._context()
        content = self._content(context)
        if not lock_line(context, self._kind, content):
            return content
        always = {key: deed for key, deed in content.deeds.items() if key in content.always}
        return StepContent(blocks=(), deeds=always)

    def _do(self, deed: Deed) -> None:
        tools = self._beyond.tools
        if tools is None:
            return
        own = tools(self._notice)
        own = replace(own, work=partial(self._work.start, own.tasks), say=self._say)
        self._finish(lambda: deed(own))

    def _finish(self, deed: Callable[[], None]) -> None:
        """Do a deed and save what it changed; what it had to say stays on the page."""
        if self._said:
            self._say("")
        self._notices = ()
        self._built = None
        self._editor.close_step()
        if self._tried(deed):
            said = self._notices
            self._tried(self._editor.save)
            self._notices = (*said, *self._notices)
        self._built = None
        self._changed()

    def _notice(self, sentence: str) -> None:
        self._notices = (Problem(sentence),)
        self._changed()

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self._changed()

    def _set_aside(self, rule: str) -> None:
        question = TextQuestion(
            title="Go on without this",
            text="A board may review in its own way. Say why; the reason stays in the record.",
            label="Reason",
            accept="Record the reason",
            value=self._reason,
        )
        reason = self._dialogs.ask_text(question)
        if reason is None:
            return
        role, now = self._editor.role, self._clock.now()
        done = self._edit(lambda r: set_aside(r, rule, reason, by=role, at=now), "setting aside")
        self._reason = "" if done else reason
        self._render()

    def _insist(self, rule: str) -> None:
        self._edit(lambda record: insist(record, rule), "taking up a condition again")
        self._render()

    def _answer(self, block: Field, value: Answer) -> None:
        """Write an answer; one that is refused stays in its field until it is put right."""
        write = block.write
        if write is None:
            return
        self._kept.accept(block.key)
        try:
            change = partial(_written, write, value)
            label = phrased("“{label}”", label=block.label)
            self._editor.edit(change, label, merge_key=merge_key(block, value))
        except DomainError as error:
            self._kept.refuse(block, value, error.refusals[0].sentence)
            raise

    def _edit(self, change: Callable[[Record], Record], label: str, *, merge_key: str = "") -> bool:
        self._said = ""
        return self._tried(lambda: self._editor.edit(change, label, merge_key=merge_key))

    def _edit_list(self, list_key: str, edit: ListEdit, verb: str) -> bool:
        block = find(self._open_content().blocks, list_key)
        if not isinstance(block, ListField) or block.write is None:
            return False
        write = block.write
        done = self._edit(
            lambda record: write(record, edit),
            phrased("{verb} “{label}”", verb=verb, label=block.label),
        )
        self.committed(list_key)
        return done

    def _go_into(self, list_key: str, card_id: str) -> None:
        card = find_card(self.state.blocks, list_key, card_id)
        fields = [each.key for each in card.blocks if isinstance(each, Field)] if card else []
        if fields:
            self._screen.focus_field(fields[0])

    def _move_on(self, action: Action) -> None:
        if not is_possible(self._editor.record, action) or self._editor.read_only:
            return
        self._clear()
        if refusals(self._editor.record, action, reason=_ANY_REASON):
            self._refused = action
            self._render()
            return
        reason = self._asked(action)
        if reason is not None and self._tried(lambda: self._advance(action, reason)):
            self._reason = ""
            self._onward(action)
        else:
            self._render()

    def _advance(self, action: Action, reason: str) -> None:
        self._editor.close_step()
        self._editor.advance(action, reason=reason)

    def _asked(self, action: Action) -> str | None:
        """The reason, "" when none is needed, None when the person turned away."""
        offer = OFFERS[action]
        title = offer.label.rstrip("…")
        if not TRANSITIONS[action].needs_reason:
            sure = not offer.ask or self._dialogs.confirm(
                title, offer.ask, accept=title, keep=offer.keep
            )
            return "" if sure else None
        question = TextQuestion(
            title=title, text=offer.ask, label="Reason", accept=title, value=self._reason
        )
        answer = self._dialogs.ask_text(question)
        self._reason = answer or self._reason
        return answer

    def _onward(self, action: Action) -> None:
        record = self._editor.record
        codes = [step.code for step in record.cycle.process.steps]
        here = code_of(record, self._kind, self._beyond.code)
        after = codes[codes.index(here) + 1 :] if here in codes else []
        if OFFERS[action].onward and after:
            self._navigate(after[0])

    def _tried(self, deed: Callable[[], None]) -> bool:
        """Whether the deed was done; if not, the page says why. What was said before is over."""
        before, was_own = self._notices, self._is_own
        self._is_own = True
        try:
            deed()
        except TakenAlreadyError as known:
            self._said, self._notices = known.refusals[0].sentence, ()
        except DomainError as error:
            self._notices = problems_of(self._context(), self._kind, error.refusals, field_on_page)
        except AppError as error:
            self._notices = (Problem(error.sentence),)
        else:
            if self._notices and self._notices is before:
                self._notices = ()
                self._changed()
            return True
        finally:
            self._is_own = was_own
        self._changed()
        return False

    def _problems(self, context: PageContext) -> tuple[Problem, ...]:
        """What is still in the way of the move that was refused, and what went wrong since."""
        if self._refused is None or not is_possible(context.record, self._refused):
            return self._notices
        left = refusals(context.record, self._refused, reason=_ANY_REASON)
        return (*self._notices, *problems_of(context, self._kind, left, field_on_page))

    def _clear(self) -> None:
        self._refused = self._built = None
        self._notices, self._said = (), ""

    def _heard(self) -> None:
        """The record was changed or saved, here or by undo."""
        if self._editor.record is not self._seen and self._shown and not self._is_own:
            self._kept.forget()
        self._seen = self._editor.record
        self._changed()

    def _changed(self) -> None:
        if self._shown:
            self._render()

    def _render(self) -> None:
        self._screen.render_state(self.state)
