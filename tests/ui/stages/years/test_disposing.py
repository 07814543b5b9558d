"""The page for keeping at work on a real file: it looks, asks for the name, and takes it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from tests.application.disposing.planted import CLOCK, GONE, LABEL, NOW, STAYS, planted_bytes
from tests.ui.stages.desk import FakeDialogs, FakeScreen, Ids
from tests.wired import opened, wired

from appraisal_app.application.disposing.by_hand import NONE_KNOWN, still_left
from appraisal_app.application.disposing.planning import plan
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.noting_copies import copy_at, noted
from appraisal_app.application.ports.interaction import FileKind, Question
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_content
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.disposals import Disposal
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.ui.forms.blocks import ActionBlock, TableBlock
from appraisal_app.ui.stages.beyond import Beyond, Notice
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.presenter import StepPresenter
from appraisal_app.ui.stages.tree import find

TODAY = NOW.date()
EARLIER = NOW - timedelta(days=3)


class Dialogs(FakeDialogs):
    """Types a name, chooses about backups, and notes what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.text = LABEL
        self.choice = "delete"
        self.told: list[str] = []
        self.path = Path()

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        assert title == "Save the list"
        assert suggestion.suffix.lstrip(".") in kinds[0].suffixes
        return self.path

    def choose(self, question: Question) -> str:
        assert question.choices[-1].key == "not"
        return self.choice

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        self.told.append(f"{title} {text}{detail}")


@dataclass
class Page:
    """The page on the review that stays, with what its buttons reach."""

    case: SqlCaseFile
    services: Services
    dialogs: Dialogs = field(default_factory=Dialogs)
    screen: FakeScreen = field(default_factory=FakeScreen)
    turned: list[str] = field(default_factory=list[str])
    copied: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.editor = RecordEditor(self.case, STAYS, clock=CLOCK, role=Role.CLERK)
        backups = self.services.folders.backups
        beyond = Beyond(
            records=lambda: read_content(self.case).records,
            plan=partial(plan, self.case, today=NOW.date(), backups=backups),
            left=partial(still_left, self.case, backups),
            tools=self._tools,
        )
        self.presenter = StepPresenter(
            StepKind.KEEPING,
            self.editor,
            self.screen,
            self.dialogs,
            CLOCK,
            self.turned.append,
            new_id=Ids(),
            beyond=beyond,
        )
        self.presenter.show()

    def prepare(self) -> Disposal:
        """The disposal of the old review, as the button makes it."""
        self.presenter.pressed(f"dispose.{GONE}")
        (made,) = self.editor.record.disposals.disposals
        return made

    def decided(self) -> Disposal:
        """The same, with what it goes on."""
        made = self.prepare()
        self.presenter.changed(f"disposals.{made.id}.authority", "Minute 12")
        return made

    def shows(self, key: str) -> bool:
        return find(self.screen.state.blocks, key) is not None

    def is_gone(self) -> bool:
        with self.case.unit_of_work() as unit:
            return GONE not in unit.ids(Cycle)

    def _tools(self, notice: Notice) -> DeedTools:
        return DeedTools(
            editor=self.editor,
            case=self.case,
            services=self.services,
            dialogs=self.dialogs,
            tasks=None,  # type: ignore[arg-type]
            documents=Path(),
            navigate=self.turned.append,
            show_review=self.turned.append,
            notice=notice,
            put_on_clipboard=self.copied.append,
        )


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    path = tmp_path / "old.appraisal"
    path.write_bytes(planted_bytes()[0])
    services = wired(tmp_path / "own", CLOCK)
    case = opened(path, services)
    assert isinstance(case, SqlCaseFile)
    case.back_up(services.folders.backups, at=EARLIER)
    yield Page(case, services)
    case.close()


def test_it_shows_what_would_go_and_then_takes_it_out(page: Page) -> None:
    made = page.decided()
    goes = find(page.screen.state.blocks, f"table.goes.{made.id}")
    assert isinstance(goes, TableBlock)
    assert any(row[:2] == ("Papers kept with the evidence", "1") for row in goes.rows)
    assert page.shows(f"table.backups.{made.id}")
    page.presenter.pressed(f"dispose_now.{made.id}")
    assert page.is_gone()
    assert page.turned == [STAYS]
    (told,) = page.dialogs.told
    assert "certificate 1" in told
    assert "1 backup was deleted" in told
    assert "no list knows them" in told
    assert "still hold it. Destroy each" not in told
    assert LABEL in page.dialogs.asked[0].text


@pytest.mark.parametrize(("text", "choice"), [("2016", "delete"), (None, "delete"), (LABEL, "not")])
def test_nothing_goes_when_somebody_turns_away(text: str | None, choice: str, page: Page) -> None:
    made = page.decided()
    page.dialogs.text, page.dialogs.choice = text, choice
    page.presenter.pressed(f"dispose_now.{made.id}")
    assert not page.is_gone()
    assert page.turned == []
    assert page.dialogs.told == []


def test_backups_that_are_kept_are_named_as_what_still_holds_it(page: Page) -> None:
    made = page.decided()
    page.dialogs.choice = "keep"
    page.presenter.pressed(f"dispose_now.{made.id}")
    (told,) = page.dialogs.told
    (backup,) = page.case.backups(page.services.folders.backups)
    head, *listed = told.splitlines()
    assert head.endswith("Still to do by hand:")
    assert len(head) < 300
    line = f"{backup.path}, 17 November 2026, {size_in_words(backup.size)}"
    assert f"- {line}" in listed
    assert told.endswith("destroy them by hand.")
    page.presenter.show()
    table = find(page.screen.state.blocks, "table.by_hand")
    assert isinstance(table, TableBlock)
    assert [", ".join(row) for row in table.rows] == [line]
    page.presenter.pressed("copy_by_hand")
    assert line in page.copied[-1]
    page.dialogs.path = page.case.path.with_name("list.txt")
    page.presenter.pressed("save_by_hand")
    assert page.dialogs.path.read_text(encoding="utf-8") == page.copied[-1]


def test_a_copy_that_was_destroyed_leaves_the_list(page: Page, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page.case.back_up(stick, at=EARLIER)
    page.editor.edit(lambda record: noted(record, copy_at(page.case, stick, "c", on=TODAY)), "note")
    page.editor.save()
    made = page.decided()
    page.presenter.pressed(f"dispose_now.{made.id}")
    page.presenter.show()
    (copy,) = page.case.backups(stick)
    table = find(page.screen.state.blocks, "table.by_hand")
    assert isinstance(table, TableBlock)
    assert [row[0] for row in table.rows] == [str(copy.path)]
    page.presenter.changed("copies.c.destroyed_on", TODAY)
    table = find(page.screen.state.blocks, "table.by_hand")
    assert isinstance(table, TableBlock)
    assert (table.rows, table.empty_text) == ((), NONE_KNOWN)


def test_before_a_disposal_nothing_is_left_to_do(page: Page) -> None:
    page.prepare()
    assert not page.shows("table.by_hand")


def test_a_hold_takes_the_button_away_and_the_look_stays(page: Page) -> None:
    made = page.prepare()
    page.presenter.added("holds")
    assert page.shows(f"table.goes.{made.id}")
    assert not page.shows(f"block.dry.{made.id}")
    page.presenter.pressed(f"dispose_now.{made.id}")
    assert not page.is_gone()


def test_without_a_decision_the_page_says_what_is_missing(page: Page) -> None:
    made = page.prepare()
    page.presenter.changed(f"disposals.{made.id}.authorised_by", "")
    page.presenter.pressed(f"dispose_now.{made.id}")
    assert not page.is_gone()
    assert any("which office decided" in each.text for each in page.screen.state.problems)
    assert page.dialogs.asked == []


def test_the_page_names_the_question_for_the_authority(page: Page) -> None:
    made = page.prepare()
    page.presenter.pressed(f"dispose_now.{made.id}")
    assert not page.is_gone()
    (problem,) = page.screen.state.problems
    assert problem.text.endswith("retention schedule. The question is “On what authority?”.")
    assert page.dialogs.asked == []


def test_the_page_does_not_let_the_chief_executive_decide(page: Page) -> None:
    made = page.decided()
    page.presenter.changed(f"disposals.{made.id}.authorised_by", "chief_executive")
    page.presenter.pressed(f"dispose_now.{made.id}")
    assert not page.is_gone()
    (problem,) = page.screen.state.problems
    assert "choose one of them. The question is “Who decided?”" in problem.text


def test_a_review_that_is_not_due_may_be_looked_at(page: Page) -> None:
    look = find(page.screen.state.blocks, "block.look")
    assert isinstance(look, ActionBlock)
    page.presenter.pressed(look.actions[0].key)
    (made,) = page.editor.record.disposals.disposals
    assert made.review == STAYS
    assert page.shows(f"disposals.{made.id}.early_reason")
