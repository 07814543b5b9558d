from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

import pytest
from tests.wired import example_at, wired

from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.reading import (
    NoSuchCycleError,
    ReviewLine,
    choose_cycle,
    cycles,
    review_lines,
)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    home = tmp_path_factory.mktemp("listing")
    services = wired(home)
    found = services.files().open(example_at(home / "a.appraisal"), None, at=services.clock.now())
    yield found
    found.close()


def test_a_list_tells_of_the_reviews_what_they_tell_themselves(case: CaseFile) -> None:
    whole = cycles(case)
    assert len(whole) > 1
    assert review_lines(case) == tuple(
        ReviewLine(id=each.id, label=each.label, previous_cycle=each.previous_cycle)
        for each in whole
    )


@dataclass(frozen=True)
class NothingIsRead:
    """An open file that lists, and reads no review for it."""

    case: CaseFile
    kind: Any

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        with self.case.unit_of_work() as unit:
            yield cast("UnitOfWork", OnlyLists(unit))


@dataclass(frozen=True)
class OnlyLists:
    unit: UnitOfWork

    @property
    def fields(self) -> Any:
        return self.unit.fields


def test_a_list_reads_no_review(case: CaseFile) -> None:
    lists = cast("CaseFile", NothingIsRead(case, case.kind))
    assert review_lines(lists)


def test_the_latest_review_is_chosen_where_none_is_named(case: CaseFile) -> None:
    assert choose_cycle(case, None).id == cycles(case)[-1].id


def test_a_review_that_is_not_there_is_refused_with_those_that_are(case: CaseFile) -> None:
    with pytest.raises(NoSuchCycleError, match=cycles(case)[0].label):
        choose_cycle(case, "1999/00")
