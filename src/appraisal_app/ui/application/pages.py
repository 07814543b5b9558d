"""Which page belongs to which key."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.first_pages import locked_page, welcome_page
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.destinations import HOME, LOCKED, WELCOME
from appraisal_app.ui.session.whose_file import review_in


def make_page(desk: Desk, key: str) -> HostedPage | None:
    """The page for that key; None when there is none."""
    match key, review_in(desk.session.file):
        case (k, _) if k == WELCOME:
            return welcome_page(desk)
        case (k, _) if k == LOCKED:
            return locked_page(desk)
        case (k, review) if k == HOME and review is not None:
            # The first page does without all that a review is made of.
            from appraisal_app.ui.application.home_page import home_page

            return home_page(desk, review)
        case _:
            return _other_page(desk, key)


def _other_page(desk: Desk, key: str) -> HostedPage | None:
    # These are half of the program. They are loaded behind the window that shows the first ones,
    # and here at the latest.
    from appraisal_app.ui.application.other_pages import other_page

    return other_page(desk, key)
