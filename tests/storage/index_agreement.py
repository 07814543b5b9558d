"""Whether the index of words holds what the aggregates say, no less and no more."""

from __future__ import annotations

from tests.storage.samples import CATALOGUE

from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.driver import Link
from appraisal_app.storage.prose import texts_of
from appraisal_app.storage.search_index import index_fits

Row = tuple[str, str, str, str]


def assert_index_agrees(case: SqlCaseFile, catalogue: Catalogue = CATALOGUE) -> None:
    """Aggregates, their texts and the index over these say the same."""
    link = case._attached.link
    assert index_fits(link)
    assert _rows(link) == _texts(case, catalogue)


def _rows(link: Link) -> list[Row]:
    query = "SELECT aggregate, root_id, place, text FROM search_text"
    rows: list[Row] = link.execute(query).fetchall()
    return sorted(rows)


def _texts(case: SqlCaseFile, catalogue: Catalogue) -> list[Row]:
    with case.unit_of_work() as work:
        return sorted(
            (form.name, root_id, place, text)
            for form in catalogue.forms
            for root_id in work.ids(form.kind)
            for place, text in texts_of(work.get(form.kind, root_id)[0], form.prose).items()
        )
