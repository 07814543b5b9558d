"""Every page that the window can show, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton
from tests.journeys.running import Running

from appraisal_app.ui.destinations import (
    DOCUMENTS,
    HOME,
    IDENTITIES,
    NEW_FILE,
    PROTECT,
    RECOVERY,
    VERIFYING,
    WELCOME,
)

OUTSIDE = (WELCOME, NEW_FILE, IDENTITIES, VERIFYING)
_MANY = 40


def outside(live: Running) -> Iterator[str]:
    """The pages that need no file."""
    for key in OUTSIDE:
        live.program.session.go(key)
        live.hands.settle()
        yield key
    live.program.session.go(NEW_FILE)


def inside(live: Running) -> Iterator[str]:
    """The pages of the open review, with every card open."""
    steps = live.review.editor.record.cycle.process.steps
    keys = (HOME, *(step.code for step in steps), DOCUMENTS, PROTECT)
    locked = (RECOVERY,) if live.review.case.is_protected else ()
    for key in (*keys, *locked):
        live.program.session.go(key)
        live.hands.settle()
        open_cards(live)
        yield key


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
