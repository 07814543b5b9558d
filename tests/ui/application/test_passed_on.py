"""Dialogs that ask through others pass on every question, with all that belongs to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.interaction import (
    Choice,
    DayAnswer,
    DayQuestion,
    Dialogs,
    FileKind,
    PassphraseQuestion,
    Question,
    TextQuestion,
)
from appraisal_app.ui.application.dropped_dialogs import DroppedDialogs
from appraisal_app.ui.asking.left_dialogs import Leaving, LeftDialogs

KINDS = (FileKind("Packets", ("appraisal-packet",)),)
HERE, THERE = Path("/here"), Path("/there")
WHICH = Question(title="Which?", text="", choices=(Choice("choose", "Choose"), Choice("no", "No")))
WORDS = TextQuestion(title="Words", text="", label="Words", accept="Go on")
SECRET = PassphraseQuestion(title="Open", text="", accept="Open")
DAY = DayQuestion(title="When?", text="", label="Day", accept="Go on", today=date(2026, 11, 20))
ANSWERS = (True, "no", THERE, (THERE,), THERE, THERE, "words", DayAnswer(None), "secret")


def ask_all(dialogs: Dialogs) -> tuple[object, ...]:
    """Every question once, then all that is only said."""
    answers = (
        dialogs.confirm("Sure?", "It goes.", accept="Discard", keep="Keep"),
        dialogs.choose(WHICH),
        dialogs.open_path("Open", KINDS, folder=HERE),
        dialogs.open_paths("Open them", KINDS, folder=HERE),
        dialogs.save_path("Save", HERE, KINDS),
        dialogs.folder("Folder", start=HERE),
        dialogs.ask_text(WORDS),
        dialogs.ask_day(DAY),
        dialogs.ask_passphrase(SECRET),
    )
    dialogs.tell("Done", "It is done.", detail="Here")
    dialogs.show_words("The six words", "Read them out.", "one two")
    dialogs.report("What happened")
    return answers


def test_every_question_arrives_whole_and_every_answer_comes_back() -> None:
    plain, behind = FakeDialogs(*ANSWERS), FakeDialogs(*ANSWERS)

    assert ask_all(DroppedDialogs(LeftDialogs(behind, Leaving()))) == ask_all(plain) == ANSWERS
    assert behind.asked == plain.asked


def test_a_file_in_hand_answers_the_question_for_a_file_and_the_one_before_it() -> None:
    behind, answers = FakeDialogs(), list[object]()
    dialogs = DroppedDialogs(behind)
    asked = dialogs.with_file(
        HERE, lambda: answers.extend((dialogs.choose(WHICH), dialogs.open_path("Open", KINDS)))
    )

    assert asked
    assert answers == ["choose", HERE]
    assert behind.asked == []
