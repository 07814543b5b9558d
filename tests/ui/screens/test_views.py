"""The screens with real widgets: named, within reach of the keyboard, nothing cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.fakes_case import case_with
from tests.ui.fakes import PageEar
from tests.ui.finding import focused, found
from tests.ui.kit.gallery import cut
from tests.wired import NOW, ROOT

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.record import Record
from appraisal_app.domain.verdicts import Report, Verdict
from appraisal_app.exchange.shipped import ShippedTemplates
from appraisal_app.reporting.writer import PdfWriter
from appraisal_app.ui.documents.state import DocumentsState, PreviewState, documents_page
from appraisal_app.ui.documents.view import DOCUMENT_KINDS, DocumentsView
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.home.safety import FileFacts
from appraisal_app.ui.home.state import home_page
from appraisal_app.ui.home.timetable_view import TimetableView
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.identities.state import IdentitiesFacts, IdentityDraft, identities_page
from appraisal_app.ui.passphrases.protection import ProtectionDraft, protection_problems
from appraisal_app.ui.passphrases.view import SECRET_KINDS
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.verifying.state import Checked, verifying_page
from appraisal_app.ui.verifying.view import VERDICT_KINDS
from appraisal_app.ui.welcome.new_file.checking import review_problems
from appraisal_app.ui.welcome.new_file.draft import ReviewDraft
from appraisal_app.ui.welcome.new_file.pages import protection_page, review_page
from appraisal_app.ui.welcome.recovery.state import recovery_page
from appraisal_app.ui.welcome.state import welcome_page
from appraisal_app.ui.welcome.view import WELCOME_KINDS

TODAY = date(2026, 10, 5)
KINDS = {**WELCOME_KINDS, **SECRET_KINDS, **HOME_KINDS, **DOCUMENT_KINDS, **VERDICT_KINDS}
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
FACTS = FileFacts(access=Access.WRITE, is_protected=True, has_sheet=False, saved_at=NOW)
OWN = ProtectionDraft(protection="own", own="velvet harbour", again="velvet")


@pytest.fixture(scope="module")
def record() -> Record:
    return ShippedTemplates(ROOT / "resources").example().records[-1]


def pages(record: Record) -> dict[str, PageState]:
    early = replace(record, cycle=replace(record.cycle, status=Status.PRINCIPLES))
    draft = ReviewDraft(trust="Northmoor", meeting_date=date(2026, 12, 5))
    report = Report(verdict=Verdict.CHANGED, missing=("sig_ceo",))
    return {
        "welcome": welcome_page((Path("/home/ann/Documents/Northmoor review.appraisal"),)),
        "review": review_page(draft, record.cycle.process, TODAY, review_problems(draft, TODAY)),
        "words": protection_page(draft, ProtectionDraft(words="cabin lemon"), (), ()),
        "own": protection_page(draft, OWN, (), protection_problems(OWN)),
        "recovery": recovery_page(
            file_name="a.appraisal", is_own=False, saved_as="", problems=(), is_busy=False
        ),
        "home": home_page(record, FACTS, TODAY),
        "documents": documents_page(early),
        "verdict": verifying_page(Checked(name="a.pdf", report=report)),
        "identities": identities_page(IdentitiesFacts(kept=(), draft=IdentityDraft())),
    }


NAMES = (
    *("welcome", "review", "words", "own", "recovery"),
    *("home", "documents", "verdict", "identities"),
)
Show = Callable[[PageState, PageEar], FormView]


@pytest.fixture
def show(qtbot: QtBot, icons: Icons) -> Show:
    def make(state: PageState, ear: PageEar) -> FormView:
        view = FormView(ear, icons, lambda: TODAY, KINDS)
        view.resize(760, 700)
        qtbot.addWidget(view)
        view.render_state(state)
        view.show()
        qtbot.waitExposed(view)
        return view

    return make


def nameless(root: QWidget) -> list[QWidget]:
    controls = [w for kind in CONTROLS for w in root.findChildren(kind)]
    own = [w for w in controls if not w.objectName().startswith("qt_") and not w.isHidden()]
    return [w for w in own if not w.accessibleName()]


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name(record: Record, show: Show, name: str) -> None:
    view = show(pages(record)[name], PageEar())
    assert nameless(view) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1000, 700, 480])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut(
    record: Record, show: Show, appearance: Appearance, name: str, width: int, percent: int
) -> None:
    appearance.set_text_size(percent)
    view = show(pages(record)[name], PageEar())
    view.resize(width, 700)
    for _ in range(5):
        QApplication.processEvents()
    assert cut(view) == []


def test_a_door_opens_with_the_keyboard(record: Record, show: Show, qtbot: QtBot) -> None:
    ear = PageEar()
    view = show(pages(record)["welcome"], ear)
    view.activateWindow()
    door = found(view, QAbstractButton, "door-example")
    door.setFocus()
    qtbot.keyClick(door, Qt.Key.Key_Space)
    assert ear.heard == [("pressed", "example")]
    assert door.accessibleDescription().startswith("A made-up trust")


def test_a_passphrase_is_hidden_until_the_eye_is_pressed(
    record: Record, show: Show, qtbot: QtBot
) -> None:
    ear = PageEar()
    view = show(pages(record)["own"], ear)
    line = found(view, QLineEdit, "secret-own")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    eye = next(
        button
        for button in view.findChildren(QAbstractButton)
        if button.accessibleName() == "Show what is typed"
    )
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide what is typed"
    qtbot.keyClicks(line, "s")
    assert ("changed", "own", "velvet harbours") in ear.heard


def test_what_is_typed_into_a_passphrase_keeps_its_place(record: Record, show: Show) -> None:
    view = show(pages(record)["own"], PageEar())
    line = found(view, QLineEdit, "secret-own")
    line.setCursorPosition(3)
    changed = pages(record)["own"]
    view.render_state(replace(changed, title="Another title"))
    assert line.cursorPosition() == 3


def test_the_answers_stand_side_by_side_or_one_under_the_other(
    record: Record, show: Show, qtbot: QtBot
) -> None:
    view = show(pages(record)["home"], PageEar())
    block = found(view, QWidget, "block-answers")
    wide = block.height()
    view.resize(480, 700)
    qtbot.waitUntil(lambda: block.height() > wide)


def test_the_timetable_is_as_high_as_its_marks_need(record: Record, show: Show) -> None:
    view = show(pages(record)["home"], PageEar())
    drawn = found(view, TimetableView)
    assert drawn.heightForWidth(300) > drawn.heightForWidth(1200)
    assert long_day(record.cycle.meeting_date) in drawn.accessibleDescription()


def test_links_and_buttons_of_a_document_say_their_keys(
    record: Record, show: Show, qtbot: QtBot
) -> None:
    ear = PageEar()
    view = show(documents_page(record), ear)
    look = found(view, QAbstractButton, "action-preview:D07")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    assert ear.heard == [("pressed", "preview:D07")]


@pytest.fixture(scope="module")
def pdf(record: Record, resources: Path) -> bytes:
    maker = DocumentMaker(case_with(record), PdfWriter(resources), FixedClock(NOW))
    return maker.make(record, DocumentId.PLAN)


@pytest.fixture
def documents(
    record: Record, pdf: bytes, qtbot: QtBot, icons: Icons
) -> tuple[DocumentsView, PageEar, PreviewState]:
    ear = PageEar()
    view = DocumentsView(ear, icons, lambda: TODAY)
    view.resize(760, 700)
    qtbot.addWidget(view)
    plan = listed(record, DocumentId.PLAN)
    preview = PreviewState(document=plan.id, title=plan.title, readiness="Ready", pdf=pdf)
    view.render_state(DocumentsState(page=documents_page(record), preview=preview))
    view.show()
    qtbot.waitExposed(view)
    return view, ear, preview


def test_a_preview_turns_its_pages_and_says_which_is_in_sight(
    documents: tuple[DocumentsView, PageEar, PreviewState], qtbot: QtBot
) -> None:
    view, _, _ = documents
    pages_shown = view.preview.pages
    count = pages_shown.page_count()
    assert count >= 2
    assert pages_shown.accessibleName().endswith(f"Page 1 of {count}")
    qtbot.mouseClick(found(view, QAbstractButton, "action-after"), Qt.MouseButton.LeftButton)
    assert pages_shown.current_page() == 2
    qtbot.keyClick(pages_shown, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert pages_shown.current_page() == 1


def test_a_preview_grows_shrinks_and_fits_again(
    documents: tuple[DocumentsView, PageEar, PreviewState], qtbot: QtBot
) -> None:
    view, _, _ = documents
    pages_shown = view.preview.pages
    assert not pages_shown.is_zoomed()
    qtbot.mouseClick(found(view, QAbstractButton, "action-larger"), Qt.MouseButton.LeftButton)
    larger = pages_shown.zoomFactor()
    qtbot.mouseClick(found(view, QAbstractButton, "action-smaller"), Qt.MouseButton.LeftButton)
    assert pages_shown.is_zoomed()
    assert pages_shown.zoomFactor() < larger
    qtbot.mouseClick(found(view, QAbstractButton, "action-fit"), Qt.MouseButton.LeftButton)
    assert not pages_shown.is_zoomed()


def test_a_preview_is_within_reach_of_the_keyboard(
    record: Record, documents: tuple[DocumentsView, PageEar, PreviewState], qtbot: QtBot
) -> None:
    view, ear, _ = documents
    view.activateWindow()
    view.focus_first()
    assert focused() is view.preview.pages
    assert nameless(view) == []
    qtbot.mouseClick(found(view, QAbstractButton, "action-back"), Qt.MouseButton.LeftButton)
    assert ear.heard == [("pressed", "back")]
    view.render_state(DocumentsState(page=documents_page(record)))
    assert view.currentWidget() is view.list


def test_a_preview_without_pages_says_why(
    documents: tuple[DocumentsView, PageEar, PreviewState],
) -> None:
    view, _, preview = documents
    empty = replace(preview, pdf=b"", working="The pages are being made…")
    view.preview.render_state(empty)
    assert view.preview.pages.page_count() == 0
    assert not view.preview.pages.isVisible()
    assert not found(view.preview, QAbstractButton, "action-export:D08").isEnabled()
