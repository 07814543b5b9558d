"""Every page that the window can show, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton
from tests.journeys.running import Running
from tests.journeys.steps import answer_first_questions

from appraisal_app.ui.destinations import (
    DOCUMENTS,
    EARLIER_WORDING,
    HOME,
    IDENTITIES,
    NEW_FILE,
    NEW_GUEST_FILE,
    NEW_OWN_FILE,
    PROTECT,
    RECOVERY,
    REPAIRING,
    VERIFYING,
    WELCOME,
)

OUTSIDE = (WELCOME, NEW_FILE, NEW_OWN_FILE, NEW_GUEST_FILE, IDENTITIES, VERIFYING, REPAIRING)
_MANY = 40
_FURTHER = {
    "adoption": ("open_planning",),
    "meeting": ("meeting.open_view",),
    DOCUMENTS: ("preview:D08",),
}
"""Buttons that refuse, or show something else in place of the page."""


def outside(live: Running) -> Iterator[str]:
    """The pages that need no file; those of a new file in every state."""
    for key in OUTSIDE:
        live.program.session.go(key)
        live.hands.settle()
        yield key
    live.program.session.go(NEW_FILE)
    live.hands.press("continue")
    yield "new file, nothing answered"
    live.program.session.go(NEW_FILE)
    answer_first_questions(live.hands, live.services.clock.today())
    for label in ("Six words", "A passphrase", "No passphrase"):
        live.hands.choose("protection", label)
        yield f"new file, {label}"


def inside(live: Running) -> Iterator[str]:
    """The pages of the open review, with every card open."""
    steps = live.review.editor.record.cycle.process.steps
    keys = (HOME, *(step.code for step in steps), DOCUMENTS, EARLIER_WORDING, PROTECT)
    locked = (RECOVERY,) if live.review.case.is_protected else ()
    for key in (*keys, *locked):
        live.program.session.go(key)
        live.hands.settle()
        open_cards(live)
        yield key
        yield from _further(live, key)


def _further(live: Running, key: str) -> Iterator[str]:
    """What a button of the page leads to, where it leads to something new."""
    for action in _FURTHER.get(key, ()):
        if live.hands.shows(f"action-{action}"):
            live.hands.press(action)
            live.program.tasks.finish()
            live.hands.settle()
            yield f"{key}, {action}"


def open_cards(live: Running) -> None:
    """Unfold whatever is folded."""
    for _ in range(_MANY):
        folded = [
            each
            for each in live.program.window.findChildren(QAbstractButton)
            if each.isVisible() and each.accessibleName().startswith("Open ") and not each.text()
        ]
        if not folded:
            # Cards in cards have their places only after a few rounds.
            live.hands.settle()
            live.hands.settle()
            return
        for each in folded:
            each.click()
        live.hands.settle()
    raise AssertionError("cards go on opening")
