"""Makes a page: the view, what listens to it, and the way in and out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.forms.first_field import FirstFieldForm
from appraisal_app.ui.forms.kit import Kinds
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView

V = TypeVar("V", bound=QWidget)


class Presenter(PageListener, Protocol):
    """What listens to a page, and saves when it is left."""

    def show(self, focus: str, /) -> None:
        """Bring the page up to date, and go to the named field or part."""
        ...

    def leave(self) -> bool:
        """Save; False when the page must stay."""
        ...


class PlainPresenter(PageListener, Protocol):
    """What listens to a page that has nothing to save, and no place to go to."""

    def show(self) -> None:
        """Bring the page up to date."""
        ...


@runtime_checkable
class Begins(Protocol):
    """What listens to a page on which a file is begun."""

    @property
    def is_begun(self) -> bool:
        """Whether something was typed that is kept nowhere yet."""
        ...


def made_page(view: Callable[[Relay], V], present: Callable[[V], Presenter]) -> HostedPage:
    """The page of that view, with what listens to it."""
    relay = Relay()
    widget = view(relay)
    presenter = present(widget)
    relay.target = presenter
    return HostedPage(widget, presenter.show, presenter.leave)


def form_page(
    desk: Desk,
    present: Callable[[FormView], Presenter],
    kinds: Kinds | None = None,
    *,
    first: str = "",
) -> HostedPage:
    """A page of blocks; `kinds` are the blocks that only such a page has.

    The keyboard begins at the field `first`, or at the page as it was left.
    """
    return made_page(_form(desk, kinds, first), present)


def plain_form_page(
    desk: Desk,
    present: Callable[[FormView], PlainPresenter],
    kinds: Kinds | None = None,
    *,
    first: str = "",
) -> HostedPage:
    """A page of blocks that has nothing to save; the keyboard begins at the field `first`."""
    relay = Relay()
    view = _form(desk, kinds, first)(relay)
    presenter = present(view)
    relay.target = presenter
    return HostedPage(
        view,
        lambda _: presenter.show(),
        is_begun=lambda: isinstance(presenter, Begins) and presenter.is_begun,
    )


def _form(desk: Desk, kinds: Kinds | None, first: str) -> Callable[[Relay], FormView]:
    icons, today = desk.icons, desk.services.clock.today
    if first:
        return lambda relay: FirstFieldForm(relay, icons, today, kinds, first=first)
    return lambda relay: FormView(relay, icons, today, kinds)
