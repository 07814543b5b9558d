"""Leads through the meeting: turns to objectives, ticks the agenda, writes the notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.typing_steps import typing_key
from appraisal_app.domain import steps
from appraisal_app.domain.agenda import made_anew
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.meeting_view.building import (
    MEETING,
    Glance,
    meeting_state,
    place_of,
    place_of_item,
    places,
)
from appraisal_app.ui.meeting_view.state import (
    FULL,
    GO,
    IN_ROOM,
    LEAVE,
    MAKE,
    NEXT,
    NOTE,
    PREVIOUS,
    TICK,
    WHOLE,
    MeetingState,
)
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.process.meeting.conversation import note_place


class MeetingScreen(Protocol):
    """Shows the meeting; `MeetingView` is one."""

    def render_state(self, state: MeetingState) -> None:
        """Show `state` in place of the last one."""
        ...

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        ...

    def end_full_screen(self) -> bool:
        """Give the screen back; False when it was not taken."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingParts:
    """What the meeting view needs; `back` leaves it."""

    editor: RecordEditor
    back: Callable[[], None]
    new_id: Callable[[], str]


class MeetingPresenter(ButtonsOnly):
    """Hears the view as its PageListener; it shows itself from `show()` until `leave()`.

    Whoever opens it, the chief executive counts as being in the room until somebody says no.
    """

    def __init__(self, parts: MeetingParts, screen: MeetingScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._glance = Glance()
        self._shown = False
        parts.editor.subscribe(self._changed)

    @property
    def state(self) -> MeetingState:
        """The view as it is now."""
        return meeting_state(self._record, replace(self._glance, lock=self._lock()))

    def show(self, focus: str = "") -> None:
        """Show the meeting with the panel's views hidden; FULL only changes the screen."""
        if focus == FULL and self._shown:
            self._screen.toggle_full_screen()
            return
        here = focus or self._glance.here
        self._shown = True
        self._glance = Glance(here=place_of(self._record, here))
        self._render()

    def leave(self) -> bool:
        """Save, give the screen back and stop showing; False when it could not be saved."""
        left = self._tried(self._parts.editor.leave_page)
        self._shown = not left
        if left:
            self._screen.end_full_screen()
        return left

    def changed(self, key: str, value: Answer) -> None:
        if key == NOTE and isinstance(value, str):
            self._write(value)
        elif key == IN_ROOM and isinstance(value, bool):
            self._look(in_room=value)
        elif key.startswith(TICK) and isinstance(value, bool):
            self._tick(key.removeprefix(TICK), done=value)

    def committed(self, key: str) -> None:
        del key
        self._parts.editor.close_step()
        self._tried(self._parts.editor.save)

    def pressed(self, action_key: str) -> None:
        if action_key in {PREVIOUS, NEXT}:
            self._turn(1 if action_key == NEXT else -1)
        elif action_key.startswith(GO):
            self._go(action_key.removeprefix(GO))
        elif action_key == MAKE:
            self._make()
        elif action_key == FULL:
            self._screen.toggle_full_screen()
        elif action_key == LEAVE and not self._screen.end_full_screen():
            self._parts.back()

    @property
    def _record(self) -> Record:
        return self._parts.editor.record

    def _lock(self) -> str:
        closed = only_to_read(self._parts.editor.access)
        return steps.lock(self._record, StepKind.MEETING) or closed

    def _turn(self, delta: int) -> None:
        order = places(self._record)
        at = order.index(place_of(self._record, self._glance.here)) + delta
        if 0 <= at < len(order):
            self._turn_to(order[at])

    def _go(self, item_id: str) -> None:
        agenda = self._record.meeting.agenda
        item = next((each for each in agenda if each.id == item_id), None)
        if item is not None:
            self._turn_to(place_of_item(self._record, item))

    def _turn_to(self, place: str) -> None:
        self._parts.editor.close_step()
        self._look(here=place)

    def _write(self, words: str) -> None:
        note, here = self.state.note, place_of(self._record, self._glance.here)

        def change(record: Record) -> Record:
            if here == WHOLE:
                return MEETING.changed(record, "notes", words)
            return note_place(At(MEETING, record), here).place.changed(record, "words", words)

        merge_key = typing_key(f"meeting_view.{here}", note.value, words)
        self._edit(change, phrased("“{label}”", label=note.label), merge_key=merge_key)

    def _tick(self, item_id: str, *, done: bool) -> None:
        place = MEETING.existing("agenda", item_id)
        self._edit(lambda record: place.changed(record, "done", done), "ticking the agenda")
        self.committed(item_id)

    def _make(self) -> None:
        new_id = self._parts.new_id
        self._edit(
            lambda record: MEETING.changed(record, "agenda", made_anew(record, new_id)),
            "making the agenda",
        )
        self.committed(MAKE)

    def _edit(self, change: Callable[[Record], Record], label: str, *, merge_key: str = "") -> None:
        if not self._lock():
            self._tried(lambda: self._parts.editor.edit(change, label, merge_key=merge_key))

    def _tried(self, deed: Callable[[], None]) -> bool:
        """Whether it was done; if not, the view says why."""
        try:
            deed()
        except (AppError, DomainError) as error:
            self._look(problem=strung(" ", (each.text for each in problems_in(error))))
            return False
        if self._glance.problem:
            self._look(problem="")
        return True

    def _look(
        self, *, here: str | None = None, in_room: bool | None = None, problem: str | None = None
    ) -> None:
        old = self._glance
        self._glance = replace(
            old,
            here=old.here if here is None else here,
            in_room=old.in_room if in_room is None else in_room,
            problem=old.problem if problem is None else problem,
        )
        self._changed()

    def _changed(self) -> None:
        if self._shown:
            self._render()

    def _render(self) -> None:
        self._screen.render_state(self.state)
