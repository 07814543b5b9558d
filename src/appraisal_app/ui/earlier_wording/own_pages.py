"""The pages of somebody's own file, in whichever state of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.earlier_wording.finding import WordedPage
from appraisal_app.ui.forms.blocks import PageState

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPages(Generic[T]):
    """Those of the file as it is `now`.

    Keys of pages count reviews or tasks, whose places may have been others: `there` gives the key
    that a page of now has in another state, "" for none.
    """

    now: T
    codes: tuple[str, ...]
    there: Callable[[str, T], str]
    state: Callable[[str, T], PageState]

    def page(self, code: str, value: T) -> WordedPage | None:
        """The page over this state."""
        key = code if value is self.now else self.there(code, value)
        if not key:
            return None
        page = self.state(key, value)
        title = strung(" · ", (part for part in (page.stage_title, page.title) if part))
        return WordedPage(title=title, blocks=page.blocks, is_open=not page.lock)
