"""Where somebody was in a file, and the way back there when it was opened anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from appraisal_app.ui.destinations import HOME, TWO_COPIES
from appraisal_app.ui.locking.away import Away
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.whose_file import review_in


class Host(Protocol):
    """The window's presenter, as whoever comes back sees it."""

    @property
    def file(self) -> OpenFile | None: ...
    def go(self, page: str, focus: str = "") -> None: ...
    def show_review(self, key: str) -> None: ...
    def chose_role(self, key: str) -> None: ...


def place_in(file: OpenFile, page: str, field: str) -> Away:
    """The page and the field, and of which review and in whose role."""
    away = Away(path=file.case.path, page=HOME if page == TWO_COPIES else page, field=field)
    if review := review_in(file):
        editor = review.editor
        return replace(away, review=editor.record.cycle.id, role=editor.role.value)
    return away


def come_back(host: Host, away: Away) -> None:
    """Turn the file that is open now to that place."""
    if review := review_in(host.file):
        if review.editor.record.cycle.id != away.review:
            host.show_review(away.review)
        host.chose_role(away.role)
    host.go(away.page, away.field)
