"""Every screen in a language that nobody speaks: nothing stays English, and it all fits.

What the trust and its people wrote stays as it is, and so do dates, numbers and names of files:
the record and its documents are British English.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.application.feedback.files import HEADS
from tests.journeys.running import Running, new_file, running, services_at
from tests.ui.conftest import TODAY
from tests.ui.fakes import PageEar
from tests.ui.feedback.working import working as a_facilitator
from tests.ui.guest.working import working as a_guest
from tests.ui.kit.gallery import cut
from tests.ui.language.looking import Known, in_english, strings_in, texts_in
from tests.ui.language.pseudo import Pseudo, pseudo, sources
from tests.ui.own_desk.working import working as a_chief_executive
from tests.ui.screens.glass import Glass
from tests.ui.stages.records import full_record
from tests.ui.stages.shipped import templates
from tests.wired import NOW, ROOT

from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.topics import FIRST
from appraisal_app.application.ports.interaction import (
    Choice,
    DayQuestion,
    PassphraseQuestion,
    TextQuestion,
)
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.limited_copies import CopiedPaper, Delivery, PaperCopies
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import plain
from appraisal_app.ui import destinations as to
from appraisal_app.ui import help_menu
from appraisal_app.ui.asking.day import DayDialog
from appraisal_app.ui.asking.entries import PassphraseDialog, TextDialog
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.asking.report import ReportDialog
from appraisal_app.ui.asking.words_to_tell import WordsDialog
from appraisal_app.ui.documents.view import DOCUMENT_KINDS
from appraisal_app.ui.feedback.keys import PAGES as FEEDBACK_PAGES
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.guest.keys import pages_of as guest_pages
from appraisal_app.ui.help.sheet import with_keyboard
from appraisal_app.ui.help.window import HelpWindow
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.limited_copies.home_page import HomeFacts, home_page
from appraisal_app.ui.own_desk.keys import pages_of as desk_pages
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import framed
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.tour.view import TourView

NARROW, TALL = 700, 700
COPIES = PaperCopies(
    id="file",
    deliveries=(
        Delivery(
            id="delivery",
            review="review",
            label="2026/27",
            trust="Northmoor Trust",
            reader=Reader.ADVISER,
            pack="adviser",
            made_at=NOW,
            made_by="the clerk",
            file="board",
            papers=(
                CopiedPaper(
                    id="D01",
                    document="D01",
                    title="Review plan and timetable",
                    standing="as it stood on that day",
                    name="D01.pdf",
                    size=80_000,
                    sha256="ab" * 32,
                ),
            ),
        ),
    ),
)
FINE = (set[str](), list[str](), 0)
OUTSIDE = (
    to.WELCOME,
    to.NEW_FILE,
    to.NEW_OWN_FILE,
    to.NEW_GUEST_FILE,
    to.NEW_COPY_FILE,
    to.NEW_FEEDBACK_FILE,
    to.IDENTITIES,
    to.VERIFYING,
)
INSIDE = (
    to.HOME,
    to.DOCUMENTS,
    to.BACKUPS,
    to.BRINGING_FORMS,
    to.SEARCH,
    to.REPLACE,
    to.EARLIER_WORDING,
    to.PROTECT,
    to.RECOVERY,
    to.REPAIRING,
    to.MEETING_VIEW,
)


@pytest.fixture(scope="module")
def known() -> Known:
    record = full_record(Status.MEETING)
    written = list(strings_in(msgspec.to_builtins(record, enc_hook=plain)))
    for path in sorted((ROOT / "resources").glob("*/*.json")):
        if path.parent.name != "example":
            written += strings_in(json.loads(path.read_text(encoding="utf-8")))
    return Known([*written, "Northmoor Trust", "Amina Khan", "Owen Price"])


@pytest.fixture(scope="module")
def catalogue() -> frozenset[str]:
    text = (ROOT / "resources" / "languages" / "appraisal.ts").read_text(encoding="utf-8")
    return sources(text)


@dataclass(frozen=True)
class Language:
    """What can be said in it, and what stays as somebody wrote it."""

    known: Known
    catalogue: frozenset[str]

    def english(self, root: QWidget) -> set[str]:
        """What a window shows in English although nobody wrote it."""
        texts = set(texts_in(root))
        raw = {text for text in texts & self.catalogue if not self.known.has_exactly(text)}
        return raw | {words for text in texts for words in in_english(text, self.known)}


@pytest.fixture(scope="module")
def language(known: Known, catalogue: frozenset[str]) -> Language:
    return Language(known, catalogue)


@pytest.fixture(autouse=True)
def spoken(qapp: QApplication, catalogue: frozenset[str]) -> Generator[None]:
    spoken = Pseudo(catalogue)
    qapp.installTranslator(spoken)
    yield
    qapp.removeTranslator(spoken)


@pytest.fixture
def view(qtbot: QtBot, icons: Icons) -> FormView:
    made = FormView(PageEar(), icons, lambda: TODAY, HOME_KINDS)
    qtbot.addWidget(made)
    made.resize(NARROW, TALL)
    made.show()
    return made


def settle() -> None:
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def stage_pages() -> Iterator[tuple[str, PageState]]:
    record = full_record(Status.MEETING)
    context = PageContext(record=record, today=TODAY, role=Role.CHAIR, templates=templates)
    for kind in PAGES:
        yield kind.value, framed(context, kind, PAGES[kind](context))


@pytest.mark.parametrize(("size", "step"), [(100, 4), (200, 1)])
def test_every_page_of_a_review(
    view: FormView,
    language: Language,
    appearance: Appearance,
    size: int,
    step: int,
) -> None:
    """All in the size that leaves least room, and some as most people see them."""
    appearance.set_text_size(size)
    found: dict[str, object] = {}
    for name, state in list(stage_pages())[::step]:
        view.render_state(state)
        settle()
        wrong = (language.english(view), cut(view), view.horizontalScrollBar().maximum())
        if any(wrong):
            found[name] = wrong
    assert found == {}


def toured(live: Running, language: Language) -> Iterator[set[str]]:
    """What each stop of the tour of an open file says in English."""
    live.program.session.command(help_menu.TOUR)
    tour = live.program.window.findChild(TourView)
    assert tour is not None
    while tour.isVisible():
        settle()
        yield language.english(tour)
        tour.card.next.click()


def test_the_window_of_the_help_book_but_for_the_book(
    qtbot: QtBot, icons: Icons, known: Known, catalogue: frozenset[str]
) -> None:
    book = with_keyboard(read_help_book(ROOT / "resources"))
    written = strings_in(msgspec.to_builtins(book, enc_hook=plain))
    window = HelpWindow(book, icons, None)
    qtbot.addWidget(window)
    window.open_topic(FIRST)
    settle()
    language = Language(known.and_also(written), catalogue)
    assert pseudo("Help book — CEO Appraisal") == window.windowTitle()
    assert language.english(window) == set()
    assert cut(window) == []


def test_every_page_around_a_review(tmp_path: Path, language: Language, qtbot: QtBot) -> None:
    services = services_at(tmp_path)
    path = new_file(tmp_path / "Northmoor.appraisal", services)
    found = {}
    with running(services, qtbot) as live:
        for key in OUTSIDE:
            live.program.session.go(key)
            settle()
            found[key] = language.english(live.program.window)
    with running(services, qtbot, path=path) as live:
        for key in INSIDE:
            live.program.session.go(key)
            settle()
            found[key] = language.english(live.program.window)
        live.program.session.go(to.HOME)
        found |= {f"tour {at}": said for at, said in enumerate(toured(live, language))}
        live.close()
    assert {key: said for key, said in found.items() if said} == {}


def shown_in(view: FormView, language: Language, glass: Glass, record: object) -> object:
    """What that page shows in English, or cut, although nobody who filled in the file wrote it."""
    view.render_state(glass.page)
    settle()
    own = replace(language, known=language.known.and_also(strings_in(record)))
    return (own.english(view), cut(view), view.horizontalScrollBar().maximum())


def test_every_page_of_a_guests_file(tmp_path: Path, view: FormView, language: Language) -> None:
    found = {}
    with a_guest(tmp_path) as at:
        at.page("home")
        found["home"] = shown_in(view, language, at.glass, ())
        at.ask()
        at.ask_advice()
        record = msgspec.to_builtins(at.own.editor.guest, enc_hook=plain)
        for page in guest_pages(at.own.editor.guest):
            key, _, number = page.partition(":")
            at.page(key, int(number or -1))
            found[page] = shown_in(view, language, at.glass, record)
    assert {key: said for key, said in found.items() if said != FINE} == {}


def test_every_page_of_a_file_of_feedback(
    tmp_path: Path, view: FormView, language: Language
) -> None:
    found = {}
    with a_facilitator(tmp_path) as at:
        at.page("home")
        found["empty home"] = shown_in(view, language, at.glass, ())
        at.ask()
        at.own.enters(HEADS, listens="mostly")
        record = msgspec.to_builtins(at.own.feedback, enc_hook=plain)
        for page in FEEDBACK_PAGES:
            at.page(page)
            found[page] = shown_in(view, language, at.glass, record)
    assert {key: said for key, said in found.items() if said != FINE} == {}


def test_every_page_of_the_chief_executives_own_file(
    tmp_path: Path, view: FormView, language: Language
) -> None:
    found = {}
    at = a_chief_executive(tmp_path)
    at.page("home")
    found["empty home"] = shown_in(view, language, at.glass, ())
    at.ask()
    record = msgspec.to_builtins(at.desk, enc_hook=plain)
    for page in desk_pages(at.desk):
        key, _, number = page.partition(":")
        at.page(key, int(number or -1))
        found[page] = shown_in(view, language, at.glass, record)
    at.case.close()
    assert {key: said for key, said in found.items() if said != FINE} == {}


def test_home_of_a_file_with_papers_to_read(qtbot: QtBot, icons: Icons, language: Language) -> None:
    made = FormView(PageEar(), icons, lambda: TODAY, DOCUMENT_KINDS)
    qtbot.addWidget(made)
    made.resize(NARROW, TALL)
    made.show()
    found = {}
    for name, copies in (("empty", PaperCopies(id="file")), ("full", COPIES)):
        glass = Glass()
        glass.render_state(home_page(copies, HomeFacts(needs_sheet=True), None))
        record = msgspec.to_builtins(copies, enc_hook=plain)
        found[name] = shown_in(made, language, glass, record)
    assert found == {"empty": FINE, "full": FINE}


def test_every_dialog(qtbot: QtBot, icons: Icons, language: Language) -> None:
    close = (Choice("close", "Close"),)
    asked = TextQuestion(title="Close", text="Close", label="Close", accept="Close")
    dialogs = (
        DialogFrame("Close", "Close", close, None),
        TextDialog(icons, asked, None),
        DayDialog(
            icons,
            DayQuestion(title="Close", text="Close", label="Close", accept="Close", today=TODAY),
            None,
        ),
        PassphraseDialog(
            icons, PassphraseQuestion(title="Close", text="Close", accept="Close", new=True), None
        ),
        WordsDialog("Close", "Close", "Northmoor Trust", None),
        ReportDialog("Northmoor Trust", None),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        assert language.english(dialog) == set(), type(dialog).__name__
        assert cut(dialog) == [], type(dialog).__name__


def test_what_stays_english_is_found(known: Known) -> None:
    assert in_english("⟦Ţö šàý⟧ 3 December, Northmoor Trust.pdf", known) == []
    assert in_english("⟦Ţö šàý⟧ Northmoor Trust", known) == []
    assert in_english("⟦Ţö šàý⟧ nobody said this", known) == ["nobody said this"]


def test_a_text_is_a_third_longer_and_keeps_its_values() -> None:
    assert shown("Close") == pseudo("Close")
    assert len(pseudo("Saved at {when}")) >= len("Saved at {when}") * 4 // 3
    assert "{when}" in pseudo("Saved at {when}")
