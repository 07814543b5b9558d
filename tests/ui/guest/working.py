"""A guest at work: a real file, a screen that remembers, a person who answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.application.guests.files import BEN, Board, Own, board, guest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass

from appraisal_app.application.post.sending import Sealed, post_of
from appraisal_app.ui.guest.content import GuestContext, GuestTools
from appraisal_app.ui.guest.presenter import GuestPresenter
from appraisal_app.ui.kept_pages.content import Says
from appraisal_app.ui.kept_pages.own_presenter import OwnParts
from appraisal_app.ui.post.letters import Letters


@dataclass
class Working:
    """A guest's own file with whatever page is in sight, and the board that asks."""

    chair: Board
    own: Own
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)
    glass: Glass = field(default_factory=Glass)
    went: list[str] = field(default_factory=list[str])

    def ask(self) -> Sealed:
        """Take in a request for a view."""
        asked = self.chair.asks(BEN)
        self.own.takes(asked)
        return asked

    def ask_advice(self) -> Sealed:
        """Take in a request for advice, later."""
        asked = self.chair.asks_adviser()
        self.own.clock.move_on(hours=1)
        self.own.takes(asked)
        return asked

    def page(self, key: str, number: int = -1) -> GuestPresenter:
        """That page, shown."""
        self.glass = Glass()
        services = self.own.services
        parts = OwnParts(
            key=key,
            editor=self.own.editor,
            clock=services.clock,
            new_id=services.new_id,
            navigate=self.went.append,
            look=self._looked,
            tools=lambda page: self._tools(number, page),
        )
        presenter = GuestPresenter(parts, number, self.glass)
        presenter.show()
        return presenter

    def _looked(self, context: GuestContext) -> GuestContext:
        taking, post = self.own.taking, post_of(self.own.case)
        letters = Letters(post=post, can_give_back=taking.can_give_back)
        return replace(context, letters=letters, sign="the sign")

    def _tools(self, number: int, page: Says) -> GuestTools:
        return GuestTools(
            editor=self.own.editor,
            case=self.own.case,
            services=self.own.services,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            documents=self.own.folder,
            number=number,
            navigate=self.went.append,
            tell=page.say,
            taking=self.own.taking,
            look_again=page.look_again,
        )


@contextmanager
def working(folder: Path) -> Iterator[Working]:
    with board(folder) as chair, guest(folder, "Ben Okoro", 5) as own:
        yield Working(chair, own)
