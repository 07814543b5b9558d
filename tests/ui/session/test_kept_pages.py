"""Signed pages that somebody changed in the file are told above every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.application.test_verifying import meddle
from tests.journeys.running import running, services_at
from tests.ui.fakes import InlineTasks
from tests.wired import example_at

from appraisal_app.application.disposing.carrying_out import carry_out
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_content
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind
from appraisal_app.domain.people import Office
from appraisal_app.ui.session.kept_pages import KeptPages, sentence


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


def test_a_file_with_altered_pages_opens_and_says_which(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = example_at(tmp_path / "F.appraisal")
    meddle(path, "UPDATE blob SET data = CAST(data || x'0a' AS BLOB)")
    with running(wired, qtbot, path=path) as live:
        live.wait_until(lambda: live.program.session.state.bar is not None)
        bar = live.program.session.state.bar
        assert bar is not None
        assert "the statement of 2023/24, the statement of 2024/25" in bar.text
        assert "and addendum 1 to the statement of 2023/24 were altered" in bar.text
        assert live.review.case.path == path
        live.program.session.command(bar.actions[0].key)
        live.program.tasks.finish()
        live.hands.settle()
        assert any("Something was altered" in each for each in live.hands.words())


def test_a_file_as_it_was_signed_says_nothing(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = example_at(tmp_path / "F.appraisal")
    with running(wired, qtbot, path=path) as live:
        parts = live.program.session._parts
        at_once = replace(parts, once_quiet=_at_once, tasks=InlineTasks())
        pages = KeptPages(at_once, lambda: None)
        pages.look(live.review.case)
        assert pages.bar(live.review.case) is None


def test_what_was_disposed_of_since_is_no_finding(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = example_at(tmp_path / "F.appraisal")
    meddle(path, "UPDATE blob SET data = CAST(data || x'0a' AS BLOB)")
    with running(wired, qtbot, path=path) as live:
        live.wait_until(lambda: live.program.session.state.bar is not None)
        review, clock = live.review, wired.clock
        cycles = [each.cycle for each in read_content(review.case).records]
        old = next(each for each in cycles if each.label == "2023/24")
        order = Disposal(
            id="order",
            kind=DisposedKind.REVIEW,
            review=old.id,
            authorised_by=Office.CHAIR,
            authority="Minute 12",
            done_by=Office.CLERK,
            early_reason="Asked for.",
        )
        with review.case.unit_of_work() as unit:
            register, version = unit.get(Disposals, FILE_ID)
            unit.save(replace(register, holds=()), version)
        done = carry_out(review.case, order, old.label, clock=clock, by=review.editor.role)
        live.program.session.show_review(done.turn_to)
        live.program.tasks.finish()
        live.hands.settle()
        bar = live.program.session.state.bar
        assert bar is not None
        assert "2024/25" in bar.text
        assert "2023/24" not in bar.text


def _at_once(_: int, call: Callable[[], object]) -> None:
    call()


def test_one_statement_is_told_alone() -> None:
    assert "statement of 2024/25 were altered" in sentence(("the statement of 2024/25",))
