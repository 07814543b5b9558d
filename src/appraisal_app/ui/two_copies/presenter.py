"""Hears what is chosen of another copy, and takes it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Choice as Answer
from appraisal_app.application.ports.interaction import Dialogs, Question
from appraisal_app.application.ports.templates import Templates
from appraisal_app.application.two_copies.comparing import Compared
from appraisal_app.application.two_copies.joining import Joining, join
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.listener import Answer as Typed
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.session.returned import Beside
from appraisal_app.ui.session.returned_words import named, undoing
from appraisal_app.ui.two_copies.answers import Answers
from appraisal_app.ui.two_copies.state import (
    CHOOSE,
    STOP,
    TAKE_OVER,
    Chosen,
    Laid,
    choice_of,
    names_of_chosen,
    two_copies_page,
    unsettled,
)
from appraisal_app.ui.two_copies.versions import Sides

_TAKE, _NOT_NOW = "take", "not_now"
_LISTED = 12


class Lying(Protocol):
    """The copy that lies beside the open file."""

    @property
    def beside(self) -> Beside | None: ...
    def look(self) -> Compared | None:
        """How it stands to the open file now; raises AppError."""
        ...

    def joining(self) -> Joining | None:
        """What taking over needs."""
        ...

    def drop(self) -> None:
        """Let go of it."""
        ...

    def choose(self) -> None:
        """Ask for one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoCopiesParts:
    """What the page needs: the copy beside the file, and the ways on from here."""

    returned: Lying
    dialogs: Dialogs
    path: Path
    today: Callable[[], date]
    zone: Callable[[], tzinfo | None]
    templates: Callable[[], Templates]
    take_up_again: Callable[[], None]
    back: Callable[[], None]


class TwoCopiesPresenter:
    """The page; no AppError escapes, each becomes a line of its error summary."""

    def __init__(self, parts: TwoCopiesParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._laid: Laid | None = None
        self._answers: dict[str, str] = {}
        self._problems: tuple[Problem, ...] = ()
        self._beside: object = None

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return two_copies_page(
            self._laid, Chosen(answers=dict(self._answers), problems=self._problems)
        )

    def show(self, focus: str = "") -> None:
        """Compare anew and show what differs; what was chosen stays."""
        self._problems = ()
        if self._beside is not self._parts.returned.beside:
            self._beside = self._parts.returned.beside
            self._answers = {}
        self._look()
        self._render()
        if focus:
            self._screen.focus_field(focus)

    def leave(self) -> bool:
        """Nothing is kept here."""
        return True

    def changed(self, key: str, value: Typed) -> None:
        """One part was decided about."""
        self._answers[key] = str(value)
        self._problems = tuple(each for each in self._problems if each.target != key)
        self._render()

    def committed(self, key: str) -> None:
        """A choice is written at once."""
        del key

    def added(self, list_key: str) -> None:
        """No list stands here."""
        del list_key

    def removed(self, list_key: str, card_id: str) -> None:
        """No list stands here."""
        del list_key, card_id

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """No list stands here."""
        del list_key, card_id, delta

    def followed(self, target_key: str) -> None:
        """Go to a part that is still open."""
        self._screen.focus_field(target_key)

    def pressed(self, action_key: str) -> None:
        """Take over, choose another copy, or stop."""
        if action_key == TAKE_OVER:
            self._take_over()
        elif action_key == CHOOSE:
            self._parts.returned.choose()
        elif action_key == STOP:
            self._parts.returned.drop()
            self._parts.back()

    def _take_over(self) -> None:
        laid, joining = self._laid, self._parts.returned.joining()
        if laid is None or joining is None:
            return
        self._problems = unsettled(laid.compared, self._answers)
        choice = choice_of(laid.compared, self._answers)
        names = names_of_chosen(laid.compared, choice)
        if self._problems or not self._is_agreed(names, laid):
            self._render()
            return
        if not names:
            self._parts.returned.drop()
            self._parts.back()
            return
        try:
            joined = join(joining, laid.compared, choice)
        except AppError as error:
            self._refuse(error)
            return
        self._parts.returned.drop()
        self._parts.take_up_again()
        said = phrased(
            "{count} came from {theirs}. {backup}",
            count=_counted(len(names)),
            theirs=laid.theirs,
            backup=undoing(joined.backup),
        )
        self._parts.dialogs.tell("It is taken over", said)

    def _is_agreed(self, names: tuple[str, ...], laid: Laid) -> bool:
        listed = [phrased("\u2022 {name}", name=name) for name in names[:_LISTED]]
        if len(names) > _LISTED:
            listed.append(phrased("\u2022 and {count} more", count=len(names) - _LISTED))
        text = (
            strung("\n", (phrased("From {theirs}:", theirs=laid.theirs), *listed, "", _REST))
            if names
            else _NOTHING
        )
        title = (
            phrased("You take over {count}", count=_counted(len(names)))
            if names
            else "You take nothing over"
        )
        question = Question(
            title=title,
            text=text,
            choices=(
                Answer(_TAKE, "Take over" if names else "Keep everything as it is here"),
                Answer(_NOT_NOW, "Not yet"),
            ),
        )
        return self._parts.dialogs.choose(question) == _TAKE

    def _refuse(self, error: AppError) -> None:
        self._problems = (Problem(error.sentence),)
        self._render()

    def _look(self) -> None:
        returned, joining = self._parts.returned, self._parts.returned.joining()
        self._laid = None
        if returned.beside is None or joining is None:
            return
        try:
            compared = returned.look()
            if compared is not None:
                self._laid = self._lay(joining, compared, returned.beside.path)
        except AppError as error:
            self._problems = (Problem(error.sentence),)

    def _lay(self, copies: Joining, compared: Compared, path: Path) -> Laid:
        mine, others = _records(copies.ours), _records(copies.theirs)
        sides = {each: self._sides(mine.get(each), others.get(each)) for each in {**mine, **others}}
        shared = [each for each in mine if each in others]
        latest = shared[-1] if shared else ""
        sides[""] = self._sides(
            mine.get(latest, next(iter(mine.values()), None)),
            others.get(latest, next(iter(others.values()), None)),
        )
        return Laid(
            ours=self._parts.path.name,
            theirs=named(path, beside=self._parts.path),
            compared=compared,
            sides=sides,
            zone=self._parts.zone(),
        )

    def _sides(self, ours: Record | None, theirs: Record | None) -> Sides:
        return Sides(ours=self._read(ours), theirs=self._read(theirs), zone=self._parts.zone())

    def _read(self, record: Record | None) -> Answers | None:
        if record is None:
            return None
        return Answers(record, self._parts.today(), self._parts.templates)

    def _render(self) -> None:
        self._screen.render_state(self.state)


_REST = (
    "Everything else stays as it is here. A backup of this file is made first; to undo this, "
    "you open it."
)
_NOTHING = "Everything stays as it is here, and the comparison ends. The other copy is not changed."


def _counted(count: int) -> str:
    return phrased_by(count, "{count} part", "{count} parts", count=count)


def _records(case: CaseFile) -> dict[str, Record]:
    with case.unit_of_work() as unit:
        return {each: load_record(unit, each).record for each in unit.ids(Cycle)}
