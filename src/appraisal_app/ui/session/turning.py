"""Which page is in sight, and the turning to another one."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.ui.destinations import HOME, MEETING_FULL_SCREEN, MEETING_VIEW, WELCOME
from appraisal_app.ui.session.ports import WindowScreen


class Turning:
    """One page at a time; `refresh` shows what stands around it, `welcomes` hears of the first.

    `stays` hears of a page that could not be left.
    """

    def __init__(
        self,
        screen: WindowScreen,
        refresh: Callable[[], None],
        welcomes: Callable[[], None],
        stays: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._refresh = refresh
        self._welcomes = welcomes
        self._stays = stays
        self.before = HOME
        self.page = WELCOME

    def go(self, page: str, focus: str = "") -> None:
        """Turn to a page; the one in sight saves first."""
        key, _, part = page.partition("#")
        if key != self.page and not self.leave():
            self._refresh()
            return
        self.turn_to(key, focus or part)

    def turn_to(self, key: str, focus: str = "") -> None:
        """Turn to a page where the one in sight is left, or gone."""
        if key == WELCOME:
            self._welcomes()
        if key != self.page:
            self.before = self.page
        self.page = key
        self._screen.make_page(key)
        self._refresh()
        self._screen.show_page(key, focus)

    def leave(self) -> bool:
        """Let the page in sight save; False when it must stay."""
        is_left = self._screen.leave_page(self.page)
        if not is_left:
            self._stays()
        return is_left

    def show_again(self) -> None:
        """Bring the page in sight up to date."""
        self._screen.show_page(self.page, "")

    def show_home_again(self) -> None:
        """Bring Home up to date where it is in sight."""
        if self.page == HOME:
            self.show_again()

    def start_over(self) -> None:
        """Stand at the first page, of which nothing is shown yet."""
        self.page = WELCOME

    def go_back(self) -> None:
        """Turn to the page that was in sight before this one."""
        self.go(self.before)

    def step(self, pages: tuple[str, ...], delta: int) -> None:
        """Turn so many of these pages on; from any other page to the first of them."""
        at = pages.index(self.page) + delta if self.page in pages else 0
        if 0 <= at < len(pages):
            self.go(pages[at])

    def meet(self) -> None:
        """Turn to the view for the meeting; from there on to the whole screen."""
        self.go(MEETING_FULL_SCREEN if self.page == MEETING_VIEW else MEETING_VIEW)
