"""Every question, message and dialog for files has a topic in the help book."""

from __future__ import annotations

import ast

from tests.ui.help.asked import UI, all_asked
from tests.wired import ROOT

from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.asking.report import ReportDialog
from appraisal_app.ui.documents.writing.giving import AS_TEXT, AS_WORD
from appraisal_app.ui.session import returned_words
from appraisal_app.ui.stages.offers import OFFERS
from appraisal_app.ui.stages.outcomes.sign_off.words import ADDENDUM_TURN, TURN

BOOK = read_help_book(ROOT / "resources")
OF_ITS_PAGE = {
    "Bring in a packet",
    "Go on without this",
    "Save the form",
    "Submit {title}",
    "Take it back",
    "Whom do you ask?",
    *(offer.label.rstrip("…") for offer in OFFERS.values()),
}
"""Titles on several pages: what they mean is explained by the topic of each page."""

TOLD_ELSEWHERE = {
    "application/watching.py": ("That was not done",),
    "asking/report.py": ("Something unexpected happened",),
    "backups/presenter.py": (
        "Delete {count} backup for good",
        "Delete {count} backups for good",
    ),
    "documents/where_to.py": (
        "{service} copies this folder to the internet",
        "This drive can be taken out",
        "This folder is on another computer",
    ),
    "documents/writing/giving.py": (AS_TEXT.title, AS_WORD.title),
    "kept_pages/submitting.py": ("Submit {title}", "Submit your self-reflection"),
    "post/opening.py": ("Open a packet", "Open a request", "Bring in a packet"),
    "session/leading_packets.py": (
        "This packet is for the chief executive's own file",
        "This packet is for the board's file",
        "This packet asks you for a view or for advice",
        "This packet brings papers to read",
        "This packet asks you to gather feedback",
        "This packet is for {name}",
        "The packet was not taken in",
    ),
    "session/openings.py": ("Not every file was used",),
    "session/returned.py": (
        returned_words.CHOOSE,
        returned_words.ITSELF[0],
        "Both hold the same",
        "The copy is behind this file",
        "Both went on",
        "You go on with the returned copy",
    ),
    "stages/outcomes/sign_off/signing_job.py": (
        *TURN.values(),
        *ADDENDUM_TURN.values(),
    ),
    "stages/presenter.py": tuple(OF_ITS_PAGE),
    "stages/process/by_form.py": ("Whose view do you ask for?", "Whom do you ask?"),
    "stages/process/by_packet.py": (
        "Whose view do you ask for?",
        "Whom do you ask?",
        "Whose words do you want to see?",
    ),
    "stages/process/to_chief_executive.py": ("Seal a request", "Save the request"),
    "welcome/own_file.py": (
        "Save your own file",
        "Save the file for the feedback",
        "Save the file for your answer",
        "Save the file for your papers",
    ),
}
"""The titles that a place says but does not name, because they are handed to it."""


def titles() -> set[str]:
    said = {each.title for each in all_asked() if each.title}
    return said.union(*TOLD_ELSEWHERE.values())


def test_every_title_that_the_code_hands_on_is_known_here() -> None:
    """A place that hands titles on and is not in the table would go unasked."""
    handed = {each.place for each in all_asked() if not each.title}
    assert handed | {"asking/report.py"} == set(TOLD_ELSEWHERE)


def test_every_dialog_has_a_topic_of_its_own() -> None:
    lacking = {title for title in titles() if not BOOK.for_dialog(title)}
    assert lacking == OF_ITS_PAGE


def test_no_topic_is_for_a_dialog_that_there_is_not() -> None:
    literals = {
        node.value
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(BOOK.by_dialog) - literals == set()
    assert set(BOOK.by_dialog) - titles() == set()
    assert set(BOOK.by_dialog.values()) - set(BOOK.by_key) == set()


def test_a_title_with_a_name_in_it_is_known_by_its_template() -> None:
    title = phrased("Open {name}", name="Northmoor.appraisal")
    assert BOOK.for_dialog(title) == "forgotten-passphrase"
    assert not BOOK.for_dialog(str(title))


def test_the_report_of_the_unexpected_says_its_title(qapp: object) -> None:
    assert ReportDialog("What happened").title in TOLD_ELSEWHERE["asking/report.py"]
    assert qapp
