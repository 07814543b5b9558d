"""The window of a file with papers to read: what it shows, and what it lets nobody do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.application.limited_copies.copies import Giver, Keeper, giver, keeper
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.documents_desk import FakePlaces, FakePrinting

from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.limited_copies.sealing import SealedCopy
from appraisal_app.application.ports.files import Access
from appraisal_app.application.settings import Settings
from appraisal_app.domain.limited_copies import PaperCopies
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.kept_paper import PaperParts, PaperPresenter
from appraisal_app.ui.documents.state import PreviewState
from appraisal_app.ui.forms.blocks import ActionBlock, Field, Note, PageState
from appraisal_app.ui.limited_copies.home_page import HomeFacts, home_page
from appraisal_app.ui.limited_copies.home_presenter import HomeParts, HomePresenter
from appraisal_app.ui.limited_copies.keys import pages_of, paper_at, paper_key
from appraisal_app.ui.limited_copies.paper import paper_of
from appraisal_app.ui.limited_copies.rail import copies_rail
from appraisal_app.ui.limited_copies.words import NO_PAPERS, heading, lasting_line
from appraisal_app.ui.post.letters import GIVEN_BACK_HERE
from appraisal_app.ui.session.menus import MenuFacts, menus


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Giver]:
    with giver(tmp_path) as found:
        yield found


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Keeper]:
    with keeper(tmp_path) as found:
        yield found


@pytest.fixture
def came(board: Giver, tmp_path: Path) -> SealedCopy:
    return board.seals("adviser", tmp_path / "came.appraisal-packet")


@dataclass
class Screen:
    """Keeps what it was shown."""

    pages: list[PageState] = field(default_factory=list)
    previews: list[PreviewState] = field(default_factory=list)

    def render_state(self, state: PageState | PreviewState) -> None:
        if isinstance(state, PageState):
            self.pages.append(state)
        else:
            self.previews.append(state)

    def focus_field(self, key: str) -> None:
        del key


@dataclass
class Reader:
    """Somebody at the papers, with what the window asked of everything around it."""

    presenter: PaperPresenter
    screen: Screen
    dialogs: FakeDialogs
    printing: FakePrinting
    went: list[str]

    @property
    def shown(self) -> PreviewState:
        return self.screen.previews[-1]

    @property
    def labels(self) -> list[str]:
        return [each.label for each in self.shown.doors]


def reader(kept: Keeper, key: str, folder: Path) -> Reader:
    screen, dialogs, printing, went = Screen(), FakeDialogs(), FakePrinting(), list[str]()
    parts = PaperParts(
        find=lambda: paper_of(kept.case, kept.editor.copies, key, kept.services.clock.now().tzinfo),
        home=HOME,
        back="All papers",
        dialogs=dialogs,
        tasks=InlineTasks(),
        places=FakePlaces(),
        folder=folder,
        count_pages=len,
        navigate=went.append,
        printing=lambda: printing,
        open_folder=lambda _: None,
    )
    presenter = PaperPresenter(parts, screen)
    presenter.show()
    return Reader(presenter, screen, dialogs, printing, went)


def key_of(copies: PaperCopies, document: str) -> str:
    papers = copies.deliveries[0].papers
    return paper_key(0, [each.document for each in papers].index(document))


def test_the_pages_are_those_that_the_file_keeps(
    kept: Keeper, came: SealedCopy, tmp_path: Path
) -> None:
    kept.takes(came)
    for at, pdf in enumerate(came.copy.pages):
        shown = reader(kept, paper_key(0, at), tmp_path).shown
        assert shown.pdf == pdf
        assert shown.readiness.endswith("Copied from the board's file on 20 November 2026.")


def test_nothing_but_reading_is_offered(kept: Keeper, came: SealedCopy, tmp_path: Path) -> None:
    kept.takes(came)
    plain = reader(kept, key_of(kept.editor.copies, "D01"), tmp_path)
    assert plain.labels == ["All papers", "Print…", "Save a copy as PDF…"]
    signed = reader(kept, key_of(kept.editor.copies, "D07"), tmp_path)
    assert signed.labels == ["All papers", "Who signed it?", "Print…", "Save a copy as PDF…"]


def test_a_copy_is_saved_where_it_is_wanted_under_the_papers_name(
    kept: Keeper, came: SealedCopy, tmp_path: Path
) -> None:
    kept.takes(came)
    with kept.case.unit_of_work() as unit:
        before = unit.chain_head()
    at = reader(kept, paper_key(0, 0), tmp_path)
    target = tmp_path / "mine.pdf"
    at.dialogs.answers.append(target)
    at.presenter.pressed("save_paper")
    assert target.read_bytes() == came.copy.pages[0]
    assert came.copy.delivery.papers[0].name in repr(at.dialogs.asked)
    assert "mine.pdf" in at.shown.said
    assert "Show in folder" in at.labels
    with kept.case.unit_of_work() as unit:
        assert unit.chain_head() == before


def test_a_paper_is_printed(kept: Keeper, came: SealedCopy, tmp_path: Path) -> None:
    kept.takes(came)
    at = reader(kept, paper_key(0, 0), tmp_path)
    at.presenter.pressed("print_paper")
    assert at.printing.printed == [came.copy.pages[0]]
    assert "printer" in at.shown.said


def test_asking_who_signed_leads_to_the_verdict_on_those_bytes(
    kept: Keeper, came: SealedCopy, tmp_path: Path
) -> None:
    delivery = kept.takes(came)
    key = key_of(kept.editor.copies, "D07")
    at = reader(kept, key, tmp_path)
    at.presenter.pressed("who_signed")
    sha256 = next(each.sha256 for each in delivery.papers if each.document == "D07")
    assert at.went == [f"verifying#kept:{sha256}"]
    at.presenter.pressed("back")
    assert at.went[-1] == "home"


def test_a_paper_that_is_gone_says_so_and_nothing_can_be_done_with_it(
    kept: Keeper, came: SealedCopy, tmp_path: Path
) -> None:
    delivery = kept.takes(came)
    lost = replace(delivery.papers[0], sha256="0" * 64)
    copies = PaperCopies(id="file", deliveries=(replace(delivery, papers=(lost,)),))
    at = reader(kept, paper_key(0, 0), tmp_path)
    lost_paper = paper_of(kept.case, copies, paper_key(0, 0), None)
    at.presenter._parts = replace(at.presenter._parts, find=lambda: lost_paper)
    at.presenter.show()
    assert at.shown.problems
    assert at.shown.pdf == b""
    assert [each.enabled for each in at.shown.doors] == [True, False, False]


def home_of(kept: Keeper) -> PageState:
    facts = HomeFacts(can_give_back=kept.taking.can_give_back)
    return home_page(kept.editor.copies, facts, None)


def actions(state: PageState) -> list[str]:
    return [a.label for b in state.blocks if isinstance(b, ActionBlock) for a in b.actions]


def test_home_names_every_paper_and_has_no_field(kept: Keeper, came: SealedCopy) -> None:
    delivery = kept.takes(came)
    state = home_of(kept)
    assert state.title == "Papers for the adviser"
    listed = [each for each in state.blocks if isinstance(each, DocumentBlock)]
    assert [each.number for each in listed] == [each.document for each in delivery.papers]
    assert not [each for each in state.blocks if isinstance(each, Field)]
    assert actions(state) == ["Open a packet…", "Give the last packet back…"]


def test_an_empty_file_says_how_to_begin(kept: Keeper) -> None:
    state = home_of(kept)
    assert state.title == "Papers to read"
    assert actions(state) == ["Open a packet…"]
    assert lasting_line(kept.editor.copies, None) == NO_PAPERS


def test_where_nothing_can_be_saved_no_packet_is_asked_for(kept: Keeper, came: SealedCopy) -> None:
    kept.takes(came)
    state = home_page(kept.editor.copies, HomeFacts(access=Access.READ_ONLY), None)
    assert actions(state) == []
    assert any(isinstance(each, Note) and each.key == "access" for each in state.blocks)


def test_a_file_without_its_sheet_asks_for_it(kept: Keeper) -> None:
    state = home_page(kept.editor.copies, HomeFacts(needs_sheet=True), None)
    assert actions(state)[0] == "Make the recovery sheet…"


def test_the_permanent_line_says_whose_and_since_when_and_the_rail_from_where(
    kept: Keeper, came: SealedCopy
) -> None:
    kept.takes(came)
    said = lasting_line(kept.editor.copies, None)
    assert said == "Papers for the adviser, made on 20 November 2026. They can only be read."
    assert heading(kept.editor.copies) == "Papers for the adviser"
    assert copies_rail(kept.editor.copies, "home").title == "Northmoor Learning Trust"


def test_the_rail_has_the_latest_delivery_open_and_leads_to_every_paper(
    kept: Keeper, came: SealedCopy, board: Giver, tmp_path: Path
) -> None:
    kept.takes(came)
    kept.takes(board.seals("adviser", tmp_path / "next.appraisal-packet"))
    copies = kept.editor.copies
    rail = copies_rail(copies, "home")
    assert [each.folded for each in rail.stages] == [False, True]
    assert [each.folded for each in copies_rail(copies, "paper:0:0").stages] == [False, False]
    led_to = {step.key for stage in rail.stages for step in stage.steps}
    assert led_to == set(pages_of(copies)) - {"home"}
    assert all(paper_at(copies, key) is not None for key in led_to)
    for wrong in ("home", "paper:", "paper:0", "paper:0:99", "paper:9:0", "paper:x:y"):
        assert paper_at(copies, wrong) is None


def test_the_menus_have_nothing_that_edits() -> None:
    facts = MenuFacts(
        settings=Settings(),
        is_open=True,
        is_own_desk=True,
        has_papers=True,
        can_write=True,
        is_protected=True,
    )
    keys = {each.key for each in menus(facts)}
    assert keys.isdisjoint({"undo", "redo", "save", "search", "documents", "meeting_view"})
    assert {"close", "passphrase", "recovery", "open_packet", "save_copy"} <= keys


@pytest.fixture
def home(kept: Keeper, tmp_path: Path) -> tuple[HomePresenter, Screen, FakeDialogs]:
    screen, dialogs = Screen(), FakeDialogs()
    parts = HomeParts(
        case=kept.case,
        editor=kept.editor,
        taking=kept.taking,
        services=kept.services,
        dialogs=dialogs,
        folder=tmp_path,
        navigate=lambda _: None,
    )
    presenter = HomePresenter(parts, screen)
    presenter.show()
    return presenter, screen, dialogs


def test_a_packet_is_opened_and_given_back_at_home(
    home: tuple[HomePresenter, Screen, FakeDialogs],
    kept: Keeper,
    came: SealedCopy,
    tmp_path: Path,
) -> None:
    presenter, screen, dialogs = home
    path = tmp_path / "came.appraisal-packet"
    dialogs.answers.extend((path, came.sealed.words, "take"))
    presenter.pressed("open_packet")
    assert len(kept.editor.copies.deliveries) == 1
    assert "are here" in repr(screen.pages[-1].blocks[0])
    dialogs.answers.append(True)
    presenter.pressed("give_back")
    assert not list(kept.editor.copies.deliveries)
    assert GIVEN_BACK_HERE in repr(screen.pages[-1].blocks[0])
    assert presenter.leave()
    assert CopiesEditor(kept.case, clock=kept.services.clock).copies.deliveries == ()


def test_a_packet_for_another_reader_is_refused_before_anybody_is_asked(
    home: tuple[HomePresenter, Screen, FakeDialogs],
    kept: Keeper,
    came: SealedCopy,
    board: Giver,
    tmp_path: Path,
) -> None:
    kept.takes(came)
    presenter, screen, dialogs = home
    path = tmp_path / "clerk.appraisal-packet"
    other = board.seals("clerk", path)
    dialogs.answers.extend((path, other.sealed.words))
    presenter.pressed("open_packet")
    assert "another reader" in screen.pages[-1].problems[0].text
    assert [each[0] for each in dialogs.asked] == ["open_path", "ask_text"]
