"""The page on which a damaged file is recovered: what came of it, and what to do next."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.damaged_files import Wanted
from appraisal_app.application.ports.interaction import ProgressNote
from appraisal_app.application.repairing import Repaired
from appraisal_app.ui.forms.blocks import ActionBlock, ProgressBlock, TableBlock
from appraisal_app.ui.repair.state import COPY, OPEN, STOP, Seen, as_text, repair_page

WANTED = Wanted(path=Path("/d/old.appraisal"), key=None, target=Path("/d/new.appraisal"))
LOST = Repaired(
    summary="1 of its 80 pages is damaged.",
    missing=("Panel, review 2025/26",),
    doubtful=("Views: it was sealed, and the seal could not be carried",),
)
WHOLE = Repaired(summary="40 parts were recovered.", missing=(), doubtful=())


def _actions(seen: Seen) -> list[str]:
    rows = [each.actions for each in repair_page(seen).blocks if isinstance(each, ActionBlock)]
    return [each.key for row in rows for each in row]


def test_while_it_works_it_can_be_stopped_and_nothing_else() -> None:
    seen = Seen(wanted=WANTED, note=ProgressNote(done=3, total=40, text="Reading…"))
    (working,) = [b for b in repair_page(seen).blocks if isinstance(b, ProgressBlock)]
    assert working.cancel is not None
    assert (working.cancel.key, working.done, working.total) == (STOP, 3, 40)
    assert _actions(seen) == []


def test_what_is_missing_and_what_is_doubtful_is_listed_and_the_new_file_opens() -> None:
    seen = Seen(wanted=WANTED, done=LOST)
    tables = [each.rows for each in repair_page(seen).blocks if isinstance(each, TableBlock)]
    assert tables == [((LOST.missing[0],),), ((LOST.doubtful[0],),)]
    assert _actions(seen) == [OPEN, COPY]


def test_the_copied_text_says_all_that_the_page_says() -> None:
    text = as_text(Seen(wanted=WANTED, done=LOST, newest_backup="The newest backup is of today."))
    for said in (
        "Not everything could be recovered",
        LOST.summary,
        LOST.missing[0],
        LOST.doubtful[0],
        str(WANTED.path),
        str(WANTED.target),
        "The newest backup is of today.",
        "stays as it is",
    ):
        assert said in text


def test_of_a_whole_file_nothing_is_compared() -> None:
    text = as_text(Seen(wanted=WANTED, done=WHOLE))
    assert "Everything was recovered" in text
    assert "backup" not in text
