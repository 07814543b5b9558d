"""Under which names the help book may know the page in sight."""

from __future__ import annotations

from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.whose_file import review_in

_BOARD = DocumentKind.BOARD.value


def names_of_page(page: str, kind: str = "") -> tuple[str, ...]:
    """The page as that kind of file has it, then the page alone; without its number or part."""
    name = page.partition("#")[0].partition(":")[0]
    return (name,) if kind in {"", _BOARD} else (f"{kind}/{name}", name)


def names_in_file(page: str, file: OpenFile | None) -> tuple[str, ...]:
    """The same for a page of that file; a step goes by its kind, whatever its trust calls it."""
    if file is None:
        return names_of_page(page)
    if review := review_in(file):
        step = review.editor.record.cycle.process.page(page)
        return names_of_page(page if step is None else step.kind.value)
    return names_of_page(page, file.case.kind.value)
