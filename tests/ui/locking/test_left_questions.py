"""Whoever locks, or is not there, is asked nothing: a question would keep the file in sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running
from tests.ui.fakes import FakeDialogs
from tests.ui.locking.test_lock import file_open, telling, unlock
from tests.wired import KEY_WORDS

from appraisal_app.application.ports.interaction import (
    Choice,
    DayQuestion,
    Dialogs,
    PassphraseQuestion,
    Question,
    TextQuestion,
)
from appraisal_app.ui.asking.left_dialogs import Leaving, LeftDialogs
from appraisal_app.ui.locking.sleep import SleepEar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
QUESTION = Question(
    title="The backup", text="?", choices=(Choice("save", "Save"), Choice("not_now", "Not now"))
)
WORDS = TextQuestion(title="", text="", label="", accept="")
SECRET = PassphraseQuestion(title="", text="", accept="")
DAY = DayQuestion(title="", text="", label="", accept="", today=date(2026, 11, 20))


def by_key(live: Running) -> None:
    live.program.window._command("lock")


def by_idleness(live: Running) -> None:
    watch = live.program.watch_for_leaving()
    watch._idleness.seconds -= 24 * 60 * 60
    watch.look()


def by_sleep(live: Running) -> None:
    watch = live.program.watch_for_leaving()
    SleepEar(watch.lock, watch).heard(True)


@pytest.mark.parametrize("lock", [by_key, by_idleness, by_sleep])
def test_work_that_ends_while_the_window_locks_gets_the_safe_answer(
    lock: Callable[[Running], None], tmp_path: Path, qtbot: QtBot
) -> None:
    with file_open(tmp_path, qtbot) as live:
        answers: list[str] = []
        dialogs = live.program.member.dialogs
        live.program.tasks.run(
            lambda _: None,
            done=lambda _: answers.append(dialogs.choose(QUESTION)),
            failed=lambda error: pytest.fail(str(error)),
        )
        lock(live)
        assert answers == ["not_now"]
        assert (live.program.session.state.page, telling(live)) == ("locked", [])
        assert live.program.session.file is None
        unlock(live, KEY_WORDS)
        live.dialogs.answers.append("save")
        assert dialogs.choose(QUESTION) == "save", "after the lock one is asked again"
        live.close()


ASKING: dict[str, tuple[Callable[[Dialogs], object], object]] = {
    "confirm": (lambda asked: asked.confirm("", "", accept="Lose", keep="Keep"), False),
    "choose": (lambda asked: asked.choose(QUESTION), "not_now"),
    "open_path": (lambda asked: asked.open_path("", ()), None),
    "open_paths": (lambda asked: asked.open_paths("", ()), ()),
    "save_path": (lambda asked: asked.save_path("", Path("x"), ()), None),
    "folder": (lambda asked: asked.folder(""), None),
    "tell": (lambda asked: asked.tell("", ""), None),
    "ask_text": (lambda asked: asked.ask_text(WORDS), None),
    "ask_day": (lambda asked: asked.ask_day(DAY), None),
    "show_words": (lambda asked: asked.show_words("", "", ""), None),
    "ask_passphrase": (lambda asked: asked.ask_passphrase(SECRET), None),
    "report": (lambda asked: asked.report(""), None),
}


@pytest.mark.parametrize("name", ASKING)
def test_every_kind_of_question_is_left_and_afterwards_asked_again(name: str) -> None:
    ask, safe = ASKING[name]
    asked, leaving = FakeDialogs(None), Leaving()
    with leaving.on():
        with leaving.on():
            pass
        assert ask(LeftDialogs(asked, leaving)) == safe
    assert asked.asked == []
    ask(LeftDialogs(asked, leaving))
    assert asked.asked[0][0] == name
