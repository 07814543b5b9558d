"""A facilitator at work: a real file, a screen that remembers, a person who answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.application.feedback.files import Facilitator, asking_board, asks, facilitator
from tests.application.guests.files import Board
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass

from appraisal_app.application.post.sending import Sealed, post_of
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackTools
from appraisal_app.ui.feedback.presenter import FeedbackPresenter
from appraisal_app.ui.kept_pages.content import Says
from appraisal_app.ui.kept_pages.own_presenter import OwnParts
from appraisal_app.ui.post.letters import Letters


@dataclass
class Working:
    """A facilitator's file with whatever page is in sight, and the board that asks."""

    chair: Board
    own: Facilitator
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)
    glass: Glass = field(default_factory=Glass)
    went: list[str] = field(default_factory=list[str])

    def ask(self) -> Sealed:
        """Take in the request."""
        asked = asks(self.chair)
        self.own.takes(asked)
        return asked

    def page(self, key: str) -> FeedbackPresenter:
        """That page, shown."""
        self.glass = Glass()
        parts = OwnParts(
            key=key,
            editor=self.own.editor,
            clock=self.own.services.clock,
            new_id=self.own.services.new_id,
            navigate=self.went.append,
            look=self._looked,
            tools=self._tools,
        )
        presenter = FeedbackPresenter(parts, self.glass)
        presenter.show()
        return presenter

    def _looked(self, context: FeedbackContext) -> FeedbackContext:
        taking, post = self.own.taking, post_of(self.own.case)
        letters = Letters(post=post, can_give_back=taking.can_give_back)
        return replace(context, letters=letters, sign="the sign")

    def _tools(self, page: Says) -> FeedbackTools:
        return FeedbackTools(
            editor=self.own.editor,
            case=self.own.case,
            services=self.own.services,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            documents=self.own.folder,
            navigate=self.went.append,
            tell=page.say,
            taking=self.own.taking,
            look_again=page.look_again,
        )


@contextmanager
def working(folder: Path) -> Iterator[Working]:
    with asking_board(folder) as chair, facilitator(folder) as own:
        yield Working(chair, own)
